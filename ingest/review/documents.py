"""What of one document was not understood: from its findings alone, so that ``load`` can tell it at once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.language.numbers import find_case_numbers
from ingest.extract.labels import read_label
from ingest.findings import CaseFinding, DocumentFindings, PartFinding
from ingest.furniture import find_furniture
from ingest.review.numbering import numbering_remarks
from ingest.review.remarks import Remark, place_of, remark, worst_first

_EMPTY_BY_NATURE = re.compile(
    r"eventuelt|ymse|any other business|a\.?o\.?b\b|møteslutt|neste møte|next meeting|godkjenn|approval|referatsaker",
    re.IGNORECASE,
)
"""Cases that are often no more than their heading."""
_LOOKS_LIKE_NAME = re.compile(r"[A-ZÆØÅ][a-zæøåéäö-]+\s+(?:[A-ZÆØÅ]\.?\s+)?[A-ZÆØÅ][a-zæøåéäö-]+")
_ATTACHMENT = re.compile(r"vedlegg|bilag|attachment|appendix|annex", re.IGNORECASE)
"""The name of a file that need not tell of any meeting."""
_NO_OUTCOME = re.compile(r"\b(?:utsatt|utsett|utsettes|trukket|trekt|postponed|withdrawn)\b", re.IGNORECASE)


def document_remarks(name: str, findings: DocumentFindings, *, labelled: bool = True) -> tuple[Remark, ...]:
    """What of a document was not understood, worst first; without its labelled parts where ``labelled`` is false."""
    parts = [part for part in findings.parts if labelled or part.sensitivity is None]
    found = [one for part in parts for one in _of_part(name, findings, part)]
    document = findings.document
    found += [
        remark("unread_page", place_of(name, document, aside.line))
        for aside in document.asides
        if aside.kind == "unread" and aside.line and _stands_in(aside.line, findings, labelled=labelled)
    ]
    if document.lines and parts and all(map(_says_nothing, findings.parts)) and not _ATTACHMENT.search(name):
        found.append(remark("nothing_understood", place_of(name, document, 1)))
    return worst_first(found)


def _of_part(name: str, findings: DocumentFindings, part: PartFinding) -> Iterator[Remark]:
    if part.kind not in ("minutes", "agenda"):
        return
    document, heading = findings.document, part.heading
    at = heading.lines.start if heading.lines else part.lines.start
    head = place_of(name, document, at, part=part)
    if heading.date is None:
        printed = heading.date_as_printed
        yield remark("no_date", head, printed=f" («{printed}»)" if printed else "")
    if heading.body is None and not heading.body_as_printed:
        yield remark("no_body", head)
    if not part.cases:
        yield remark("no_cases", head, title=part.title)
    stray = tuple(_stray_decisions(name, findings, part)) if part.kind == "minutes" else ()
    yield from stray
    decided = {one.source.start_line for one in stray if one.source}
    for number in part.attendance.not_understood:
        if number in decided or not _may_name_somebody(number, findings, part):
            continue
        yield remark(
            "list_line", place_of(name, document, number, part=part), line=document.lines[number - 1].text.strip()
        )
    yield from numbering_remarks(name, findings, part)
    if part.kind == "minutes":
        if not part.attendance.participants:
            yield remark("no_participants", head)
        for case in part.cases:
            if kind := _lacking(case, part):
                yield remark(kind, place_of(name, document, case.lines.start, case.lines.end, part), case=_called(case))


def _may_name_somebody(number: int, findings: DocumentFindings, part: PartFinding) -> bool:
    """Whether a line that gave nobody is one of the list's: among its persons, or with what looks like a name."""
    persons = part.attendance.participants
    among = bool(persons) and persons[0].lines.start < number < max(person.lines.end for person in persons)
    text = findings.document.lines[number - 1].text
    return (among or _LOOKS_LIKE_NAME.search(text) is not None) and not find_case_numbers(text)


def _lacking(case: CaseFinding, part: PartFinding) -> str | None:
    """Which kind of remark there is to make of a case of minutes."""
    if _EMPTY_BY_NATURE.search(case.title) or case.decisions:
        return None
    if not case.text.strip() and not case.sub_items:
        return "case_without_text"
    others = any(one.decisions for one in part.cases if one.kind == "decision")
    if case.kind == "decision" and others and not _NO_OUTCOME.search(case.text):
        return "case_without_decision"
    return None


def _stray_decisions(name: str, findings: DocumentFindings, part: PartFinding) -> Iterator[Remark]:
    """Lines of minutes outside every case that a decision begins on."""
    document = findings.document
    furniture = find_furniture(document)
    inside = {number for case in part.cases for number in range(case.lines.start, case.lines.end + 1)}
    for number in range(part.lines.start, part.lines.end + 1):
        line = document.lines[number - 1]
        if number in inside or number in furniture or not line.text.strip():
            continue
        label = read_label(line.text, line.kind == "heading")
        if label is not None and label.role == "decision" and label.printed:
            yield remark("decision_without_case", place_of(name, document, number, part=part), line=line.text.strip())


def _stands_in(line: int, findings: DocumentFindings, *, labelled: bool) -> bool:
    return labelled or not any(
        part.sensitivity and part.lines.start <= line <= part.lines.end for part in findings.parts
    )


def _says_nothing(part: PartFinding) -> bool:
    return part.kind == "other" and not part.cases and part.heading.date is None and not part.groups


def _called(case: CaseFinding) -> str:
    return f"{case.number_as_printed} {case.title}" if case.number_as_printed else case.title
