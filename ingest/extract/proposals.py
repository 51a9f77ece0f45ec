"""What the papers of a case propose: under a label, and in sentences in which somebody proposes something.

A proposal is never a decision of the meeting, whatever became of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.language.sentences import split_sentences
from graph.language.signs import signs
from graph.records import Line, PartKind
from ingest.blocks import Block
from ingest.extract.decisions import is_own_recommendation
from ingest.extract.exact_lines import narrow_lines
from ingest.extract.labels import MOVES
from ingest.extract.sections import Section, read_sections
from ingest.findings import Lines, ProposalFinding

_PROPOSER_WORD = r"[\wæøåéÆØÅÉ./&-]+"
_PROPOSES = re.compile(
    rf"^(?:(?:På|I|Etter|Med|Ut fra|Derfor|Difor|Videre"
    rf"|Vidare)\b.{{0,120}}?\s)?(?P<by>{_PROPOSER_WORD}(?:\s+{_PROPOSER_WORD}){{0,6}}?)\s+"
    r"(?:(?:har|hadde|has|have)\s+)?(?:foreslår|foreslo|foreslått|foreslår|føreslår|føreslo|føreslått|fremmer forslag"
    r"|fremmet forslag|fremma forslag|gjorde framlegg|sette fram framlegg"
    r"|kom med forslag|proposes?|proposed|suggests?|suggested)\b(?!\s+(?:til|av)\b)"
)
_BODY_ASKED = (
    r"(?:[\wæøå]*(?:rådet|styret|gruppen|gruppa|utvalget|utvalet|komiteen|nemnda)|the (?:board|council|committee))"
)
_ASKS_BODY = re.compile(
    rf"^(?P<by>(?=[A-ZÆØÅ]){_PROPOSER_WORD}(?:\s+{_PROPOSER_WORD}){{0,4}}?)\s+"
    rf"(?i:(?:anbefaler|tilrår|innstiller på|recommends?)\s+(?:at|å|that|{_BODY_ASKED})"
    rf"|(?:ber|ønsker|ønskjer|asks|wishes)\s+(?:at\s+|that\s+)?{_BODY_ASKED})\s+\S"
)
_IMPERSONAL = re.compile(
    r"^(?:(?:Det|Derfor|Videre|Vidare)\s+)?(?:det\s+)?(?:foreslås|føreslås|blir foreslått|blir føreslått"
    r"|ble foreslått|vart føreslått"
    r"|is proposed|it is proposed|anbefales|tilrås)\b"
    r"|\b(?:og|Det|det)\s+foreslås\s+(?:at|å|derfor|difor)\b",
    re.IGNORECASE,
)
_SIGNS = signs(
    *("foresl", "føresl", "forslag", "framlegg", "propos", "suggest", "anbefal", "tilrå", "innstill", "recommend"),
    *(r"\bber\b", "ønsk", "asks", "wishes"),
)
"""One of them stands in every sentence in which something is proposed."""
_OPEN_BODY_RECOMMENDS: tuple[PartKind, ...] = ("case_paper", "presentation", "attachment", "agenda", "other")
_DECISION_TO_BE = re.compile(
    r"vedtak|konklusjon|beslutning|avgjerd|innstil|tilråding|resolution|decision", re.IGNORECASE
)
"""Labels under which the body's own words of a decision stand: who speaks there is not who proposes."""
_OWNER = re.compile(
    r"^(?P<by>.{2,60}?)(?:s|['’]s?| sitt?| sine?)\s+(?:[\w]+\s+)?(?:forslag|framlegg|innstilling|tilråding"
    r"|anbefaling|proposal"
    r"|recommendation)",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:fra|frå|av|from|by)\s+(?P<by>[^:(]{2,60}?)\s*(?:[:(]|$)", re.IGNORECASE)
_MOVED = re.compile(rf"^(?P<by>[A-ZÆØÅ].{{1,60}}?)\s+{MOVES}\b")
_NO_PROPOSER = re.compile(
    r"(?:det|dette|man|it|(?:alle )?medlemm?ene|alle|(?:the )?members)\b"
    r"|.*\b(?:som|that|which|at|er|ble|blei|vart|was|is)\b",
    re.IGNORECASE,
)


def find_proposals(blocks: Sequence[Block], kind: PartKind, lines: Sequence[Line] = ()) -> tuple[ProposalFinding, ...]:
    """The proposals in the blocks of one case of a part of ``kind``, verbatim, in the order of the print.

    Where the body's own recommendation would be a decision (in minutes), only what is proposed counts. ``lines`` are
    all lines of the document; with them a sentence names its own lines, without them its paragraph's.
    """
    return tuple(
        msgspec.structs.replace(found, lines=narrow_lines(found.text, found.lines, lines))
        for found in _all(read_sections(blocks), kind)
    )


def _all(sections: Sequence[Section], kind: PartKind) -> Iterator[ProposalFinding]:
    for section in sections:
        if kind == "minutes" and is_own_recommendation(section, sections):
            continue
        if section.role == "proposal" and section.units:
            yield _labelled(section)
        elif section.role == "other":
            yield from _told(section, kind)


def _labelled(section: Section) -> ProposalFinding:
    text = "\n".join(unit.printed for unit in section.units)
    head = section.label.head if section.label is not None else ""
    first = split_sentences(section.units[0].text)[0].text
    return ProposalFinding(
        text=text,
        lines=Lines(start=section.units[0].start, end=section.units[-1].end),
        by=_owner(head) or (None if _DECISION_TO_BE.search(head) else _proposer(first, "case_paper")),
    )


def _told(section: Section, kind: PartKind) -> Iterator[ProposalFinding]:
    for unit in section.units:
        if unit.heading:
            continue
        for sentence in split_sentences(unit.text):
            if not _SIGNS.search(sentence.text.lower()):
                continue
            by = _proposer(sentence.text, kind)
            if by is not None or _IMPERSONAL.search(sentence.text):
                yield ProposalFinding(text=sentence.text, lines=Lines(start=unit.start, end=unit.end), by=by)


def _proposer(sentence: str, kind: PartKind) -> str | None:
    match = _PROPOSES.match(sentence)
    if match is None and kind in _OPEN_BODY_RECOMMENDS:
        match = _ASKS_BODY.match(sentence)
    if match is None or not match["by"][0].isupper() or _NO_PROPOSER.match(match["by"]):
        return None
    return match["by"]


def _owner(head: str) -> str | None:
    match = _MOVED.match(head) or _OWNER.match(head) or _FROM.search(head)
    return match["by"].strip() if match else None
