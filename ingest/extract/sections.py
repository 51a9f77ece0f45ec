"""The blocks of a case as sections: what stands under a decision's label, under a proposal's, in a vote, in a dissent.

A section runs from its label to the next label, heading, or sign that the case goes on: a sub-item, another case, a
line in capitals. A decision is quoted as it is printed, so a section keeps its texts apart, one a paragraph or bullet.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

import msgspec

from graph.language.sentences import split_sentences
from ingest.blocks import Block
from ingest.extract.labels import VOTE_TOLD, Label, LabelRole
from ingest.extract.prose import is_decision
from ingest.extract.units import NUMBERED, Unit, labelled_units

_CASE_START = re.compile(
    r"(?:[A-ZÆØÅ]{0,4}[-\s]?(?:[Ss]tyre)?[Ss]ak(?:s?nr)?\.?:?\s*|(?:Case|Agenda [Ii]tem"
    r"|Item)\s+)\d{1,3}\s?[-/]\s?(?:20)?\d{2}\b(?=\s*[:–-]?\s*(?:[A-ZÆØÅ«]|$))"
    r"|\d{1,3}\s?[-/]\s?20\d{2}\s+[A-ZÆØÅ]"
)
_SIGNED = r"Protokollen (?:ble|blei|vart) (?:lest|lesen|opplest|gjennomgått|signert|underskrevet|underskriven)"
_CLOSING = re.compile(
    r"(?:Møtet|[A-ZÆØÅ][\wæøå]+møtet) (?:(?:ble|vart|blei) )?(?:hevet|heva|avsluttet|avslutta|slutt)"
    r"|Møteslutt|Neste (?:styre)?møte|Vedlegg\b"
    r"|Lenke til|Se (?:også )?(?:presentasjon|vedlegg)|Underskrift"
    r"|Rett (?:utskrift|avskrift)|Elektronisk (?:signert|godkjent)"
    rf"|{_SIGNED}"
    r"|[A-ZÆØÅ][\wæøå.-]+(?: [A-ZÆØÅ][\wæøå.-]+)?,? (?:den )?\d{1,2}\. ?(?:[a-zæøå]+|\d{1,2}\.) ?\d{2,4}\.?$"
    r"|The meeting (?:was )?(?:closed|adjourned)"
    r"|Next meeting|(?:(?:Orienterings|Drøftings|Diskusjons|Vedtaks|Beslutnings|Referat)saker|Temasak(?:er)?"
    r"|Ymse|Eventuelt|Sakstyper|Saker(?: til behandling)?"
    r"|(?:Andre|Øvrige|Ymse|Other) (?:orienteringer|orienteringar|saker|matters|items))\s*:?$"
)
_OUTCOME = re.compile(
    r"(?:Innstilling|\w*[Ff]orslag|Framlegg|Vedtak)\w*(?:\s+\d{1,2})?(?:\s+(?:fra|frå|av)\s.{2,60}?)?"
    r"\s+(?:ble|blei|vart|falt|fall|fikk|fekk)\b|(?:Enstemmig|Samrøystes"
    r"|Einstemmig)\b"
    r"|Vedt(?:att|eke)\b|Det\s+(?:ble|blei|vart|var)\b"
    r"|[A-ZÆØÅ][\wæøå-]+\s+(?:vedtok|godkjente|godkjende|besluttet|beslutta|sluttet|slutta|tok|støttet|støtta|stilte"
    r"|gikk|gjekk|ble|vart|var|drøftet|drøfta|diskuterte)\b"
    r"|[A-ZÆØÅ][\wæøå.-]+(?:\s[\wæøåÆØÅ.()-]+){0,5}?\s(?:erklærte|erklærde|fratrådte|fråtredde|forlot|forlét|orienterte"
    r"|redegjorde|gjorde|innledet|innleidde|viste|trakk|trekte|stemte|røysta|røystet|fremmet|fremma|foreslo|føreslo"
    r"|sette|satte|kommenterte|presenterte|spurte|svarte|minnet|minna|understreket|understreka|påpekte|bemerket)\b"
)
_VOTE_TOLD = re.compile(VOTE_TOLD)
_ENDS_SENTENCE = re.compile(r"[.!?]\W*$")
_NUMBERED_HEADING = re.compile(
    r"\d{1,2}(?:\.\d{1,2})+\.?\s+[A-ZÆØÅ]|\d{1,2}\s?[:–-]\s+[A-ZÆØÅ]|(?:Tiltak|Tema|Del|Sesjon|Agendapunkt"
    r"|Oppgave)\s\d{1,2}\b"
)
_CAPITALS = re.compile(r"(?=(?:.*[A-ZÆØÅ]){5})[^a-zæøå]{6,100}")
_VOTE_MARK = re.compile(
    r"\b(?:enstemmig\w*|einstemmig|samrøystes|samstemmig|unanimous\w*|stemmer?|røyster?|stemte"
    r"|votes?)\b",
    re.IGNORECASE,
)
_LETTERED = re.compile(r"\(?[a-zæøå][.)]")
_UNIT_ROLE: LabelRole = "other"


class Section(msgspec.Struct, frozen=True):
    """Units under one label. ``zone`` counts the lettered sub-items of the case before it: 0 is outside them."""

    role: LabelRole
    units: tuple[Unit, ...]
    zone: int
    start: int
    end: int
    label: Label | None = None


def read_sections(blocks: Sequence[Block]) -> tuple[Section, ...]:
    """The sections of one case, in order. What stands under no label is a section of role ``other``."""
    return _read(tuple(blocks))


@lru_cache(maxsize=8)  # decisions, proposals, tasks, reports and positions read the same case one after another
def _read(blocks: tuple[Block, ...]) -> tuple[Section, ...]:
    builder = _Builder()
    for unit, label in labelled_units(blocks):
        builder.take(unit, label)
    return builder.finished()


class _Builder:
    """Collects units into sections, one pass over a case."""

    def __init__(self) -> None:
        self._done: list[Section] = []
        self._units: list[Unit] = []
        self._role: LabelRole = _UNIT_ROLE
        self._label: Label | None = None
        self._span: tuple[int, int] | None = None
        self._zone = 0
        self._number_outside = ""

    def take(self, unit: Unit, label: Label | None) -> None:
        """Add the next unit; ``label`` is what it announces, if anything."""
        outcome_here = self._role in ("votes", "decision") and not self._units
        if label is not None and label.verbal and not label.rest and outcome_here:
            self._add(unit)  # "Votering: Enstemmig vedtatt." tells the vote and announces nothing
        elif self._tells_vote(unit, label):
            self._take_text(unit)
        elif label is not None:
            self._open(label.role, label, unit)
            if label.rest:
                self._add(Unit(text=label.rest, start=unit.start, end=unit.end, label=""))
        else:
            self._take_text(unit)

    def _tells_vote(self, unit: Unit, label: Label | None) -> bool:
        """ "Enstemmig vedtatt." after a decision's text: how it was taken, and no decision of its own."""
        if label is None or not label.verbal or not _VOTE_TOLD.fullmatch(unit.text):
            return False
        before = any(section.role == "decision" and section.units for section in self._done)
        return (self._role == "decision" and bool(self._units)) or (self._role == _UNIT_ROLE and before)

    def _take_text(self, unit: Unit) -> None:
        if self._ends_section(unit):
            told = self._role == "decision" and bool(self._units) and _VOTE_TOLD.fullmatch(unit.text)
            self._open("votes" if told else _UNIT_ROLE, None, unit)
        if self._role == _UNIT_ROLE and unit.label and NUMBERED.fullmatch(unit.label):
            if _LETTERED.fullmatch(unit.label) and not self._in_decided_list():
                self._zone += 1
                self._open(_UNIT_ROLE, self._label, unit)
            self._number_outside = unit.label
        self._add(unit)

    def _in_decided_list(self) -> bool:
        """Whether letters list what a sentence decided: "Gruppa slutta seg til desse endringane: a) …"."""
        above = next((unit for unit in reversed(self._units) if not _LETTERED.fullmatch(unit.label)), None)
        if above is None or not above.text.rstrip().endswith(":"):
            return False
        return is_decision(split_sentences(above.text)[-1].text)

    def finished(self) -> tuple[Section, ...]:
        """All sections; to be called once, at the end."""
        self._close()
        return tuple(self._done)

    def _add(self, unit: Unit) -> None:
        self._units.append(unit)
        first = self._span[0] if self._span else unit.start
        self._span = (first, unit.end)

    def _open(self, role: LabelRole, label: Label | None, unit: Unit) -> None:
        self._close()
        self._role, self._label, self._span = role, label, (unit.start, unit.end)

    def _close(self) -> None:
        if self._span is not None and (self._units or self._label is not None):
            self._done.append(
                Section(
                    role=self._role,
                    units=tuple(self._units),
                    zone=self._zone,
                    start=self._span[0],
                    end=self._span[1],
                    label=self._label,
                )
            )
        self._units, self._span = [], None

    def _ends_section(self, unit: Unit) -> bool:
        if self._role == _UNIT_ROLE:
            return False
        if unit.heading:
            # Some print the decision itself in bold, which looks like a heading.
            return not (self._role in ("decision", "proposal") and is_sentence(unit.text))
        if self._role == "decision" and self._units and _VOTE_TOLD.fullmatch(unit.text):
            return True
        if self._role == "decision" and not self._units and re.match(_SIGNED, unit.text):
            return False  # what was decided in the case of the minutes, and no closing words
        if self._role == "votes" and self._units:
            return not _VOTE_MARK.search(unit.text)
        if self._role == "proposal" and self._units and _OUTCOME.match(unit.text):
            return True  # what was proposed is told in the present tense, what became of it in the past
        return bool(
            _CASE_START.match(unit.text)
            or _NUMBERED_HEADING.match(unit.text)
            or _CLOSING.match(unit.text)
            or _CAPITALS.fullmatch(unit.text)
            or self._goes_on_numbering(unit)
        )

    def _goes_on_numbering(self, unit: Unit) -> bool:
        """A list that began before the label goes on after it: "a) … Vedtak: … b) …"."""
        before, here = NUMBERED.fullmatch(self._number_outside), NUMBERED.fullmatch(unit.label)
        if before is None or here is None or self._number_outside[-1] != unit.label[-1]:
            return False
        if any(NUMBERED.fullmatch(other.label) for other in self._units):
            return False
        return _follows(before[1], here[1])


def is_sentence(text: str) -> bool:
    """Whether a text in bold is said rather than announced: it ends as a sentence does."""
    return len(text.split()) > 1 and bool(_ENDS_SENTENCE.search(text))


def _follows(first: str, second: str) -> bool:
    if first.isdigit() and second.isdigit():
        return int(second) == int(first) + 1
    return first.isalpha() and second.isalpha() and ord(second) == ord(first) + 1
