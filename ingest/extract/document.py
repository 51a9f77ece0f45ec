"""One document through all of extraction: parts, heads, attendance, cases and what is said in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache

import msgspec

from graph.authority.entries import Authority
from graph.language.dates import find_dates
from graph.language.names import EntityMatcher
from graph.language.persons import find_person_names
from graph.records import Document, MeetingStatus
from ingest.blocks import Block, blocks_within, make_blocks
from ingest.extract.belonging import AgendaCase, case_of_paper
from ingest.extract.cases import CaseSpan, find_cases
from ingest.extract.decisions import find_decisions
from ingest.extract.follow_ups import Timing, find_follow_ups, next_meeting_day
from ingest.extract.initials import declared_initials, with_names, without_initials
from ingest.extract.meeting import read_heading
from ingest.extract.memberships import Title, find_groups
from ingest.extract.mentions import find_introduced, find_mentions
from ingest.extract.participants import closing_list, closing_writer, read_attendance, with_writer
from ingest.extract.positions import find_positions
from ingest.extract.positions_speakers import Speakers
from ingest.extract.presenters import find_presenters
from ingest.extract.proposals import find_proposals
from ingest.extract.references import find_references
from ingest.extract.reports import find_reports
from ingest.extract.titles import without_presenter
from ingest.extract.version import EXTRACTOR
from ingest.findings import (
    AttendanceFindings,
    CaseFinding,
    DocumentFindings,
    GroupFinding,
    HeadingFindings,
    Lines,
    PartFinding,
    PresenterFinding,
)
from ingest.furniture import find_furniture
from ingest.parts import PartSpan, find_parts

_HEAD_REACH = 45  # lines of a paper's head, where no case ends it
_TITLE_SLIDE_REACH = 14  # lines of a deck's title slide


class _Part(msgspec.Struct, frozen=True):
    """A part on its way: what it is, its head, its cases."""

    span: PartSpan
    heading: HeadingFindings
    cases: tuple[CaseSpan, ...] = ()
    case_number: str | None = None


class _Reading(msgspec.Struct, frozen=True):
    """What all parts of a document are read with."""

    document: Document
    furniture: frozenset[int]
    matcher: EntityMatcher
    whole: tuple[Block, ...]
    abbreviations: tuple[tuple[str, str], ...]
    made: dict[tuple[int, int], tuple[Block, ...]] = msgspec.field(default_factory=dict)

    def blocks(self, start: int, end: int) -> tuple[Block, ...]:
        """The blocks of these lines, without furniture; a part's are made once, whatever is looked for in them."""
        if (start, end) not in self.made:
            self.made[start, end] = blocks_within(self.whole, self.document.lines, start, end, self.furniture)
        return self.made[start, end]


def extract(document: Document, authority: Authority) -> DocumentFindings:
    """Everything that ``document`` says, as printed; institutions and initiatives by ``authority``."""
    furniture = find_furniture(document)
    whole = make_blocks(document.lines, skip=furniture)
    reading = _Reading(document, furniture, _matcher(authority), whole, find_introduced(whole))
    parts = _completed([_part(reading, span) for span in find_parts(document, furniture)])
    return DocumentFindings(
        document=document,
        extractor=EXTRACTOR,
        parts=tuple(_finding(reading, part) for part in parts),
    )


@lru_cache(maxsize=1)
def _matcher(authority: Authority) -> EntityMatcher:
    """Building it takes as long as reading a document with it."""
    return EntityMatcher(authority)


# --- heads and cases


def _part(reading: _Reading, span: PartSpan) -> _Part:
    """A part with its head and cases as it prints them itself."""
    cases = find_cases(reading.document, span.lines, span.kind, reading.furniture)
    head = _head(span, cases)
    if span.kind in ("attachment", "other") and not cases:
        heading = HeadingFindings()  # its date is its own, not a meeting's
    else:
        memo = span.kind == "case_paper"
        heading = read_heading(reading.document, head, reading.matcher, reading.furniture, memo=memo)
    year = _year(cases, heading)
    if year and heading.date is None and heading.date_as_printed:
        dates = find_dates(heading.date_as_printed)
        heading = msgspec.structs.replace(heading, date=dates[0].in_year(year) if dates else None)
    if cases and any(case.number is None and case.number_as_printed for case in cases) and year:
        cases = find_cases(reading.document, span.lines, span.kind, reading.furniture, year)
    return _Part(span=span, heading=heading, cases=cases, case_number=span.case_number)


def _head(span: PartSpan, cases: Sequence[CaseSpan]) -> Lines:
    reach = _TITLE_SLIDE_REACH if span.kind == "presentation" else _HEAD_REACH
    end = min(span.lines.end, max(span.lines.start, span.opening) + reach)
    if cases:
        end = max(span.lines.start, cases[0].lines.start - 1)
    return Lines(start=span.lines.start, end=end)


def _year(cases: Sequence[CaseSpan], heading: HeadingFindings) -> int | None:
    """The year of a meeting: of its date, or that of most of its case numbers."""
    if heading.date:
        return int(heading.date[:4])
    years = Counter(int(case.number.partition("/")[2]) for case in cases if case.number)
    return years.most_common(1)[0][0] if years else None


def _completed(parts: Sequence[_Part]) -> list[_Part]:
    """Parts with what the papers around them tell: the meeting of a packet, the case an attachment belongs to."""
    meeting = _meeting_of_packet(parts)
    agenda = [AgendaCase.of(case) for part in parts if part.span.kind == "agenda" for case in part.cases]
    numbers = {case.number for case in agenda if case.number and meeting.date}
    done: list[_Part] = []
    paper_number: str | None = None
    for part in parts:
        number = part.case_number
        if part.span.kind in ("case_paper", "attachment", "presentation"):
            number = number or case_of_paper(part.span.title, agenda)
            if part.span.kind == "attachment":
                number = number or paper_number
            else:
                paper_number = number
        elif part.span.kind in ("agenda", "minutes"):
            paper_number = None
        heading = _in_packet(part, meeting)
        if part.span.kind in ("case_paper", "attachment", "presentation") and number in numbers:
            heading = msgspec.structs.replace(
                heading, body=meeting.body, body_as_printed=meeting.body_as_printed, date=meeting.date
            )
        done.append(msgspec.structs.replace(part, heading=heading, case_number=number))
    return done


def _meeting_of_packet(parts: Sequence[_Part]) -> HeadingFindings:
    """The meeting that a packet is for: its agenda's, or the one that most of its papers name."""
    for kinds in (("agenda",), ("case_paper", "presentation"), ("minutes",)):
        named = [part.heading for part in parts if part.span.kind in kinds and part.heading.date]
        if named:
            dates = Counter(heading.date for heading in named)
            date = dates.most_common(1)[0][0]
            of_date = [heading for heading in named if heading.date == date]
            with_body = [h for part in parts if (h := part.heading).body or h.body_as_printed]
            best = next((h for h in of_date if h.body), next((h for h in of_date if h.body_as_printed), None))
            best = best or next(iter(with_body), of_date[0])
            return HeadingFindings(body=best.body, body_as_printed=best.body_as_printed, date=date)
    return HeadingFindings()


def _in_packet(part: _Part, meeting: HeadingFindings) -> HeadingFindings:
    """A part's head, with the packet's meeting where the part names none of its own."""
    own = part.heading
    if part.span.kind in ("minutes", "agenda") and own.date and (own.body or own.body_as_printed):
        return own
    date = own.date
    if date is None and own.date_as_printed and meeting.date:
        dates = find_dates(own.date_as_printed)
        date = dates[0].in_year(int(meeting.date[:4])) if dates else None
    if date is None and part.span.kind != "minutes":
        date = meeting.date
    if own.body or (own.body_as_printed and part.span.kind != "presentation") or meeting.date is None:
        return msgspec.structs.replace(own, date=date)
    return msgspec.structs.replace(own, body=meeting.body, body_as_printed=meeting.body_as_printed, date=date)


# --- findings


def _finding(reading: _Reading, part: _Part) -> PartFinding:
    span = part.span
    year = int(part.heading.date[:4]) if part.heading.date else None
    context = (part.heading.body,) if part.heading.body else ()
    has_list = span.kind in ("minutes", "agenda")
    attendance = _attendance(reading, part) if has_list else AttendanceFindings()
    body = part.heading.body_as_printed
    speakers = Speakers(reading.matcher, attendance.participants, reading.abbreviations, context, body)
    if has_list:
        timing = _timing(reading, part)
        initials = declared_initials(attendance.participants, reading.document.lines)
        cases = tuple(_case(reading, case, part, year, speakers, timing, initials) for case in part.cases)
    elif span.kind == "other":
        cases = ()
    else:
        cases = (_paper(reading, part, year, speakers),)
    outside = _blocks_outside(reading, part)
    return PartFinding(
        kind=span.kind,
        title=span.title,
        lines=span.lines,
        heading=part.heading,
        draft=span.draft,
        sensitivity=span.sensitivity,
        status=_status(part),
        case_number=part.case_number,
        attendance=attendance,
        cases=cases,
        groups=_groups(reading, part, speakers),
        mentions=find_mentions(outside, reading.matcher, reading.abbreviations, context),
        persons=() if has_list else _persons(reading, span),
    )


def _groups(reading: _Reading, part: _Part, speakers: Speakers) -> tuple[GroupFinding, ...]:
    """The groups whose members a part lists; the head of agenda and minutes lists who was there."""
    span = part.span
    titles = [Title(case.lines.start, case.title) for case in part.cases] or [Title(span.lines.start, span.title)]
    begin = titles[0].start if span.kind in ("agenda", "minutes") else span.lines.start
    blocks = reading.blocks(begin, span.lines.end)
    return find_groups(reading.document, blocks, reading.furniture, titles, speakers, reading.matcher)


def _timing(reading: _Reading, part: _Part) -> Timing:
    date = part.heading.date
    whole = reading.blocks(part.span.lines.start, part.span.lines.end) if part.span.kind == "minutes" else ()
    return Timing(meeting=date, next_meeting=next_meeting_day(whole, date))


def _attendance(reading: _Reading, part: _Part) -> AttendanceFindings:
    """Who the head of agenda or minutes lists; where it lists nobody or no writer, who the end of the paper does."""
    span = part.span
    head_end = part.cases[0].lines.start - 1 if part.cases else min(span.lines.end, span.lines.start + _HEAD_REACH)
    head = read_attendance(reading.document, Lines(start=span.lines.start, end=head_end), reading.furniture)
    if not part.cases:
        return head
    last = Lines(start=part.cases[-1].lines.start, end=span.lines.end)
    closing = closing_list(reading.document, last) if not head.participants else None
    listed = read_attendance(reading.document, closing, reading.furniture) if closing else head
    if span.kind != "minutes":
        return listed
    return with_writer(listed, closing_writer(reading.document, last, reading.furniture))


def _status(part: _Part) -> MeetingStatus | None:
    if part.heading.date is None:
        return None
    if part.span.kind == "minutes":
        return "draft" if part.span.draft else "held"
    if part.span.kind == "presentation":
        return "held"
    return "planned" if part.span.kind == "agenda" else None


def _blocks_outside(reading: _Reading, part: _Part) -> tuple[Block, ...]:
    """The text of agenda and minutes that belongs to no case; other papers are a case as a whole."""
    span = part.span
    if span.kind == "other":
        return reading.blocks(span.lines.start, span.lines.end)
    if span.kind not in ("agenda", "minutes"):
        return ()
    if not part.cases:
        return reading.blocks(span.lines.start, span.lines.end)
    before = reading.blocks(span.lines.start, part.cases[0].lines.start - 1)
    return before + reading.blocks(part.cases[-1].lines.end + 1, span.lines.end)


def _case(
    reading: _Reading,
    case: CaseSpan,
    part: _Part,
    year: int | None,
    speakers: Speakers,
    timing: Timing,
    initials: Mapping[str, str],
) -> CaseFinding:
    heading = Block(
        text=case.title,
        start=case.lines.start,
        end=max(case.lines.start, case.title_end),
        kind="heading",
        level=1,
    )
    lead = tuple(
        Block(text=text, start=case.lines.start, end=case.lines.start) for text in case.lead.split("\n") if text.strip()
    )
    text = lead + (reading.blocks(case.text.start, case.text.end) if case.text else ())
    blocks = (heading, *text)
    kind = part.span.kind
    context = (part.heading.body,) if part.heading.body else ()
    decisions = find_decisions(blocks, kind, reading.document.lines, part.heading.body_as_printed or "")
    proposals = find_proposals(blocks, kind, reading.document.lines)
    told = [*(one.text for one in decisions), *(one.text for one in proposals)]
    return CaseFinding(
        title=without_initials(without_presenter(case.title), initials),
        lines=case.lines,
        number=case.number,
        number_as_printed=case.number_as_printed,
        kind=case.kind,
        text=running_text(text),
        sub_items=case.sub_items,
        presenters=find_presenters(with_names(blocks, initials), kind == "agenda"),
        decisions=decisions,
        proposals=proposals,
        follow_ups=find_follow_ups(blocks, kind, reading.document.lines, timing),
        reports=find_reports(blocks, kind, reading.document.lines),
        positions=find_positions(blocks, kind, speakers, case.title, reading.document.lines, told),
        mentions=find_mentions(blocks, reading.matcher, reading.abbreviations, context),
        refers_to=find_references(blocks, case.number, year),
    )


def _paper(reading: _Reading, part: _Part, year: int | None, speakers: Speakers) -> CaseFinding:
    """A case paper, an attachment or a deck as what it says of its case."""
    span = part.span
    blocks = reading.blocks(span.lines.start, span.lines.end)
    context = (part.heading.body,) if part.heading.body else ()
    decisions = find_decisions(blocks, span.kind, reading.document.lines)
    proposals = find_proposals(blocks, span.kind, reading.document.lines)
    told = [*(one.text for one in decisions), *(one.text for one in proposals)]
    return CaseFinding(
        title=span.title,
        lines=span.lines,
        number=part.case_number,
        number_as_printed=None,
        text=running_text(blocks),
        decisions=decisions,
        proposals=proposals,
        follow_ups=find_follow_ups(blocks, span.kind, reading.document.lines, Timing(meeting=part.heading.date)),
        positions=find_positions(blocks, span.kind, speakers, span.title, reading.document.lines, told),
        mentions=find_mentions(blocks, reading.matcher, reading.abbreviations, context),
        refers_to=find_references(blocks, part.case_number, year),
    )


def _persons(reading: _Reading, span: PartSpan) -> tuple[PresenterFinding, ...]:
    """The persons that a paper names, each once."""
    seen: dict[str, PresenterFinding] = {}
    for block in reading.blocks(span.lines.start, span.lines.end):
        for match in find_person_names(block.text):
            lines = Lines(start=block.start, end=block.end)
            seen.setdefault(match.name, PresenterFinding(name=match.name, lines=lines))
    return tuple(seen.values())


def running_text(blocks: Sequence[Block]) -> str:
    """The text of blocks as it is read: one a line, bullets with their sign or number."""
    return "\n".join(f"{block.label} {block.text}" if block.label else block.text for block in blocks)
