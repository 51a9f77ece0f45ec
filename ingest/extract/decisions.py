"""The decisions of one case: under a heading or label, and in running text.

Where a decision stands under a label, it is quoted whole and running text of the same case is not listed beside it,
unless it belongs to another lettered sub-item. Only minutes hold decisions; other papers hold those that they quote
under a heading with the date of another meeting.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from graph.language.sentences import split_sentences
from graph.records import Line, PartKind
from ingest.blocks import Block
from ingest.extract.decision_words import kind_of
from ingest.extract.exact_lines import narrow_lines
from ingest.extract.labels import HIGHER_BODY
from ingest.extract.outsiders import names_outsider
from ingest.extract.prose import completes_decision, is_decision, others_introduced, without_title
from ingest.extract.sections import Section, read_sections
from ingest.extract.units import NUMBERED, Unit
from ingest.extract.votes import dissent_in, replaced_by, tells_dissent, votes_in
from ingest.findings import DecisionFinding, Lines

_DISSENT = re.compile(r"protokolltilførs|stemmeforklaring|røysteforklaring|dissens|særmerknad|dissent", re.IGNORECASE)
_NONE = re.compile(r"(?:ingen|ikkje noko|ikke noe|no|none)(?:\s\w+)?\W*|[-–—]", re.IGNORECASE)
"""What stands under a label where nothing was decided."""
_RECOMMENDATION = re.compile(r"recommendations?|anbefaling(?:en|er|ar)?|tilråding(?:en|er|ar)?", re.IGNORECASE)
_BODY_OF_COUNCIL = (
    r"(?:(?:hoved|hovud|fag)?(?:utvalgets|utvalets|utvalet si)|komiteens|komiteen si|nemndas|nemnda si|formannskapets"
    r"|formannskapet si|rådets|rådet si|styrets|styret si)"
)
_OWN_SUBMISSION = re.compile(
    rf"(?:{_BODY_OF_COUNCIL} )?(?:innstilling|tilråding) til {HIGHER_BODY}"
    r"|(?:utvalgets|utvalets|komiteens|nemndas|formannskapets) innstilling",
    re.IGNORECASE,
)
"""How a committee heads what it resolved for a body above it: "Utvalgets innstilling til kommunestyret:"."""
_UNANIMOUS_RECOMMENDATION = re.compile(
    r"(?:samrøystes|einstemmig|enstemmig|unanimous)\s+(?:tilråding|innstilling|anbefaling|recommendation)",
    re.IGNORECASE,
)
_SHOULD = re.compile(r"\b(?:should|bør|burde)\b", re.IGNORECASE)
_QUOTES = re.compile(r"«[^»]*»?|“[^”\"]*[”\"]?|„[^“”]*[“”]?|\"[^\"]*\"")

_NAME_WORDS = 4  # a quotation this short is a name or a term


class _Told(msgspec.Struct, frozen=True):
    """A sentence of running text with its place.

    ``decides`` says whether it is a decision, ``completes`` whether it belongs to the one before it, ``apart`` that
    something stands between it and the sentence before.
    """

    text: str
    unit: Unit
    zone: int
    decides: bool
    completes: bool
    apart: bool


def find_decisions(
    blocks: Sequence[Block], kind: PartKind, lines: Sequence[Line] = (), meets: str = ""
) -> tuple[DecisionFinding, ...]:
    """The decisions in the blocks of one case, heading included, of a part of ``kind``, in the order of the print.

    ``lines`` are all lines of the document; with them a sentence names its own lines, without them its paragraph's.
    ``meets`` is the name of the body that meets.
    """
    sections = read_sections(blocks)
    explicit = [(section.zone, finding) for section, finding in _labelled(sections) if _counts(finding, kind)]
    if kind != "minutes":
        return _placed([finding for _, finding in explicit], lines)
    zones = {zone for zone, _ in explicit}
    told = [
        (zone, finding)
        for zone, finding in _told(sections, meets)
        if not zones or (zone not in zones and 0 not in (zone, *zones))
    ]
    ordered = sorted(explicit + told, key=lambda pair: pair[1].lines.start)
    return _placed([finding for _, finding in ordered], lines)


def _placed(findings: Sequence[DecisionFinding], lines: Sequence[Line]) -> tuple[DecisionFinding, ...]:
    return tuple(
        msgspec.structs.replace(finding, lines=narrow_lines(finding.text, finding.lines, lines)) for finding in findings
    )


def _counts(finding: DecisionFinding, kind: PartKind) -> bool:
    return kind == "minutes" or finding.quoted_date is not None


# --- under a label


def _labelled(sections: Sequence[Section]) -> Iterator[tuple[Section, DecisionFinding]]:
    for position, section in enumerate(sections):
        if section.role == "decision":
            if _NONE.fullmatch(" ".join(unit.text for unit in section.units)):
                continue
            if section.units or (
                section.label is not None and section.label.verbal and not _is_vote_before_decision(sections, position)
            ):
                yield section, _finding(section, sections, position)
        elif is_own_recommendation(section, sections) or _only_vote(section, sections, position):
            yield section, _finding(section, sections, position)


def is_own_recommendation(section: Section, sections: Sequence[Section]) -> bool:
    """Whether under "Recommendation:" the meeting's own body recommends, and the case has no other decision."""
    if section.role != "proposal" or section.label is None or not section.units:
        return False
    if any(other.role == "decision" for other in sections):
        return False
    if _OWN_SUBMISSION.fullmatch(section.label.head) or _UNANIMOUS_RECOMMENDATION.fullmatch(section.label.head):
        return True
    recommended = _RECOMMENDATION.fullmatch(section.label.head) is not None
    return recommended and _recommends(split_sentences(section.units[0].text)[0].text)


def _recommends(sentence: str) -> bool:
    """Whether the body itself speaks, or says what should be: "A price list should be published"."""
    if is_decision(sentence):
        return kind_of(sentence) == "recommended"
    return _SHOULD.search(sentence) is not None and not names_outsider(sentence)


def _finding(section: Section, sections: Sequence[Section], position: int) -> DecisionFinding:
    label = section.label
    units = [unit for unit in section.units if not _dissents(unit)]
    text = "\n".join(unit.printed for unit in units) or (label.printed if label is not None else "")
    head = label.head if label is not None else ""
    beside = [other for other in _neighbours(sections, position) if other.role == "votes"]
    dissent = [unit.text if _dissents(unit) else dissent_in(unit.text) for unit in section.units]
    dissent += [dissent_in(unit.text) for other in beside for unit in other.units]
    dissent += [_whole(other) for other in _followers(sections, position) if other.role == "dissent"]
    votes = next((" ".join(unit.text for unit in other.units) for other in beside if other.units), None)
    return DecisionFinding(
        text=text,
        kind=kind_of(text),
        explicit=True,
        lines=Lines(start=units[0].start, end=units[-1].end) if units else Lines(start=section.start, end=section.end),
        votes=votes or votes_in(head) or votes_in(text),
        dissent="\n".join(text for text in dissent if text) or None,
        replaces=replaced_by(text),
        quoted_date=label.quoted_date if label is not None else None,
    )


def _dissents(unit: Unit) -> bool:
    """Whether a paragraph tells nothing but who was against."""
    return bool(_DISSENT.match(unit.text)) or all(tells_dissent(one.text) for one in split_sentences(unit.text))


def _whole(section: Section) -> str:
    head = f"{section.label.head}: " if section.label is not None else ""
    return head + "\n".join(unit.printed for unit in section.units)


def _followers(sections: Sequence[Section], position: int) -> Iterator[Section]:
    """The votes and dissents that stand right after a decision."""
    for section in sections[position + 1 :]:
        if section.role not in ("votes", "dissent"):
            return
        yield section


def _neighbours(sections: Sequence[Section], position: int) -> Iterator[Section]:
    yield from _followers(sections, position)
    if position and sections[position - 1].role == "votes":
        yield sections[position - 1]


def _only_vote(section: Section, sections: Sequence[Section], position: int) -> bool:
    """Whether a vote is all that tells what was decided."""
    if section.role != "votes" or not section.units or _decision_beside(sections, position):
        return False
    return not any(is_own_recommendation(other, sections) for other in sections)


def _is_vote_before_decision(sections: Sequence[Section], position: int) -> bool:
    """Whether "Enstemmig vedtatt." stands right before what was decided, under a label of its own."""
    following = sections[position + 1] if position + 1 < len(sections) else None
    return following is not None and following.role == "decision" and bool(following.units)


def _decision_beside(sections: Sequence[Section], position: int) -> bool:
    """Whether a vote belongs to a decision that has its own label, before or after it."""
    for step in (-1, 1):
        at = position + step
        while 0 <= at < len(sections) and sections[at].role in ("votes", "dissent"):
            at += step
        if 0 <= at < len(sections) and sections[at].role == "decision":
            return True
    return False


# --- in running text


def _told(sections: Sequence[Section], meets: str) -> Iterator[tuple[int, DecisionFinding]]:
    """Decisions in running text; sentences that follow one another and decide together are one."""
    run: list[_Told] = []
    for sentence in _sentences(sections, meets):
        goes_on = (
            bool(run) and run[-1].zone == sentence.zone and not sentence.apart and not _decides_anew(run, sentence)
        )
        if (sentence.decides and not run) or (goes_on and (sentence.decides or sentence.completes)):
            run.append(sentence)
        else:
            if run:
                against = sentence.text if goes_on and tells_dissent(sentence.text) else None
                yield run[0].zone, _prose_finding(run, against)
            run = [sentence] if sentence.decides else []
    if run:
        yield run[0].zone, _prose_finding(run)


def _decides_anew(run: Sequence[_Told], sentence: _Told) -> bool:
    """Whether a paragraph of its own decides, after one that only gave somebody a task."""
    if sentence.unit is run[-1].unit or sentence.unit.label or sentence.completes:
        return False
    return kind_of(sentence.text) != "assigned" and all(kind_of(told.text) == "assigned" for told in run)


def _sentences(sections: Sequence[Section], meets: str) -> Iterator[_Told]:
    others: frozenset[str] = frozenset()
    apart = False
    for section in sections:
        if section.role != "other":
            apart = True
            continue
        listed = False  # bullets after "Det ble vedtatt følgende:" are what was decided
        for unit in section.units:
            if unit.heading:
                listed, apart = False, True
                others |= others_introduced(unit.text)
                continue
            spoken = _QUOTES.sub(_blank, unit.text)
            for sentence in split_sentences(unit.text):
                decides = is_decision(spoken[sentence.start : sentence.end], others, meets)
                title = without_title(sentence.text) if decides else 0
                yield _Told(
                    text=sentence.text[title:],
                    unit=unit,
                    zone=section.zone,
                    decides=decides,
                    completes=completes_decision(sentence.text) or (listed and bool(unit.label)),
                    apart=apart or title > 0,
                )
                apart = False
                others |= others_introduced(sentence.text)
                if unit.label and listed:
                    continue
                listed = decides and sentence.text.endswith(":") and kind_of(sentence.text) != "noted"


def _blank(quotation: re.Match[str]) -> str:
    """A quotation of more than a name, blanked out: what it says was not said by this meeting."""
    words = quotation[0]
    return words if len(words.split()) <= _NAME_WORDS else " " * len(words)


def _prose_finding(run: Sequence[_Told], against: str | None = None) -> DecisionFinding:
    """The decision of a run of sentences; ``against`` is the sentence after it that tells who was not for it."""
    parts = [run[0].text]
    for earlier, later in pairwise(run):
        item = later.unit.label if later.unit is not earlier.unit else ""
        parts.append(f"\n{item} " if NUMBERED.fullmatch(item) else "\n" if item else " ")
        parts.append(later.text)
    text = "".join(parts)
    return DecisionFinding(
        text=text,
        kind=kind_of(text),
        explicit=False,
        lines=Lines(start=run[0].unit.start, end=run[-1].unit.end),
        votes=votes_in(text),
        dissent=against or dissent_in(text),
        replaces=replaced_by(text),
    )
