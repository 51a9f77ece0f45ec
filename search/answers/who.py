"""Who: representation, attendance, chairs, substitutes — from attendance lists, with the lines they stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from msgspec.structs import replace

from graph.records import Presenter, Sources
from search.answers.appointment import answer_succession
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_order, in_turn
from search.answers.matters import matter_of
from search.answers.meetings import meeting_named, no_meeting
from search.answers.presented import answer_presented, names_matter
from search.answers.wording import case_label, say
from search.facts import AttendanceFact, CaseFact, MeetingFact
from search.question_words import BODY_NOUN, CAME_FOR, HOW_MANY, LAST_TIME, PRESENT_TENSE, SUCCEEDED
from search.questions import Question
from search.ranking import RankedPassage

MOST_ON_A_LINE = 4
"""More people than this are told of one a line."""

_NOT_THESE = re.compile(r"\b(?:uten|utan|without|bortsett fra|unntatt|except|not)\b.*", re.IGNORECASE)
_WHOLE_MEETING = re.compile(r"\b(?:hele|heile|whole|entire)\b", re.IGNORECASE)
_REPRESENTED = re.compile(r"\brepresent(?:er|ed|ing)\w*", re.IGNORECASE)
"""A guest who came for a single case, or spoke on one, represents nobody where one who sits there does."""
_CAME = re.compile(
    r"\b(?:delt(?:ok|att|ar|eke|ek)|møt(?:te|t|er)|til sta?de[rs]?|attend\w*|took part|participat\w*|came)\b",
    re.IGNORECASE,
)
"""Those who came are asked for, with those who spoke: "hvem deltok eller holdt innlegg"."""
_LED = re.compile(
    r"\b(?:lede(?:r|t)?|ledde|lei(?:ar|er|a|dde)|chair(?:s|ed)?|leads?|led|head(?:s|ed)?)\s+(?P<what>\S.*)",
    re.IGNORECASE,
)
_FOR_WHOM = re.compile(
    r"\brepresent(?:erte|erer|ed|s)\s+(?:the\s+)?(?P<whom>[A-ZÆØÅ][\w-]*(?:\s(?!in\b|i\b|at\b|on\b|på\b)[\w-]+){0,4})"
)
_JOINT = re.compile(r"\b(?:felles\w*|joint\w*|i fellesskap|på vegne av)\b", re.IGNORECASE)


def answer_who(asker: Asker, question: Question) -> Draft | None:
    """From attendance lists; None where they do not bear on the question."""
    spoke_only = names_matter(asker, question) or not _CAME.search(question.text)
    if question.roles == ("presenter",) and not question.persons and spoke_only:
        return answer_presented(asker, question)
    meetings = meetings_asked_about(asker, question)
    if question.initiatives and question.roles and not question.bodies:
        return None  # who leads a network stands in its papers
    if question.roles == ("chair",) and _leads_something_else(asker, question):
        return None
    if _represented_by_unknown(asker, question):
        return None
    rows = _rows(asker, question, meetings)
    seated = {row.meeting for row in rows if not row.cases} if _REPRESENTED.search(question.text) else set[str]()
    presented = _presenters(asker, question, [meeting for meeting in meetings if meeting.id not in seated])
    if (question.persons or question.institutions) and LAST_TIME.search(question.text):
        meetings = _latest(meetings, rows, presented)
    elif question.roles and not question.periods and PRESENT_TENSE.search(question.text):
        meetings = meetings[::-1]
    if not rows and not presented:
        return _nobody(asker, question, meetings)
    by_meeting = [_evidence(asker, question, meeting, rows, presented) for meeting in meetings]
    found = in_turn(*[ranked for ranked in by_meeting if ranked])
    named = asker.retrieve(question.text, asker.filters(question), EVIDENCE_LIMIT) if question.persons else []
    naming = [one for one in named if any(_names(one, name) for name in _person_names(rows))]
    lines = [_line(asker, question, meeting, rows, presented) for meeting in meetings]
    text = "\n".join(line for line in lines if line)
    return Draft("found", text, in_order(found, naming)[:EVIDENCE_LIMIT])


def _represented_by_unknown(asker: Asker, question: Question) -> bool:
    """Whether it asks who came for somebody whom neither papers nor the authority file know by that name."""
    whom = _FOR_WHOM.search(question.text)
    if whom is None or question.persons or question.institutions:
        return False
    name = BODY_NOUN.sub(" ", asker.without_names(whom["whom"])).strip()
    return bool(name) and bool(matter_of(asker, replace(question, text=name)).named)


def _leads_something_else(asker: Asker, question: Question) -> bool:
    """Whether it asks who leads neither a meeting nor a body: "hvem leder forskningsdagen"."""
    led = _LED.search(question.text)
    if led is None or question.bodies or question.persons or question.institutions or question.case_number:
        return False
    what = BODY_NOUN.sub(" ", asker.without_names(led["what"]))
    return bool(matter_of(asker, replace(question, text=what)).concepts)


def _nobody(asker: Asker, question: Question, meetings: Sequence[MeetingFact]) -> Draft | None:
    """Silence where the attendance lists that would tell do not, or are not loaded; None where they are not asked."""
    if question.persons and "deputy" in question.roles and not question.bodies:
        return _no_deputy(asker, question, meetings)
    if not question.bodies or not (question.periods or question.institutions or question.persons):
        return None
    if _held(meetings) and not asker.facts.attendance(meeting.id for meeting in meetings):
        return None  # slides or papers of a meeting may tell what no list does
    nearest = asker.search(question, EVIDENCE_LIMIT)
    if _held(meetings):
        return absent(question, nearest, say("nobody_listed", question.language))
    return absent(question, nearest, no_meeting(asker, question))


def _no_deputy(asker: Asker, question: Question, meetings: Sequence[MeetingFact]) -> Draft | None:
    """Silence where those asked about are listed and nobody for them; None where no list has them."""
    listed = [row for row in asker.facts.attendance(one.id for one in meetings) if row.person_id in question.persons]
    if not listed:
        return None
    if SUCCEEDED.search(question.text) and (told := answer_succession(asker, question)):
        return told
    nearest = asker.passages_at([source for row in listed for source in row.sources])
    return absent(question, nearest, say("nobody_listed", question.language))


def _latest(
    meetings: Sequence[MeetingFact], rows: Sequence[AttendanceFact], presented: Sequence[CaseFact]
) -> list[MeetingFact]:
    """The last of the meetings at which any of these came; the last they are listed for where they never did."""
    came = {row.meeting for row in rows if row.attendance != "absent"} | {case.meeting for case in presented}
    came = came or {row.meeting for row in rows}
    return [meeting for meeting in meetings if meeting.id in came][-1:]


def _held(meetings: Sequence[MeetingFact]) -> bool:
    return any(meeting.status != "planned" for meeting in meetings)


def meetings_asked_about(asker: Asker, question: Question) -> list[MeetingFact]:
    """The meetings within the question's bodies, periods and place, by date; all where it names none."""
    found = [meeting for meeting in asker.facts.meetings.values() if meeting.status != "mentioned"]
    if question.bodies:
        found = [meeting for meeting in found if meeting.body_id in question.bodies]
    if question.periods:
        found = [meeting for meeting in found if any(meeting.date in period for period in question.periods)]
    if question.case_number:
        of_case = {case.meeting for case in asker.facts.cases_numbered(question.case_number)}
        found = [meeting for meeting in found if meeting.id in of_case] or found
    text = asker.without_names(question.text)
    at_place = [meeting for meeting in found if meeting.place and _place_named(meeting.place, text)]
    return sorted(at_place or found, key=lambda meeting: (meeting.date, meeting.id))


def _place_named(place: str, text: str) -> bool:
    words = set(re.findall(r"[A-ZÆØÅ]\w{3,}", place))
    return any(re.search(rf"\b{re.escape(word)}\b", text) for word in words)


def _rows(asker: Asker, question: Question, meetings: Sequence[MeetingFact]) -> list[AttendanceFact]:
    rows = asker.facts.attendance(meeting.id for meeting in meetings)
    asked = asker.understand(_NOT_THESE.sub("", question.text))
    filtered = False
    if question.persons and "deputy" in asked.roles:
        either_way = not CAME_FOR.search(question.text)
        return [
            row
            for row in rows
            if row.substitutes_for_id in question.persons
            or (either_way and row.person_id in question.persons and (row.substitutes_for or row.role == "deputy"))
        ]
    if question.persons:
        rows = _of_persons(question, rows, for_them="deputy" in asked.roles)
        filtered = True
    if question.institutions:
        rows = [row for row in rows if row.institution_id in question.institutions]
        filtered = True
    if question.attendance:
        rows = [row for row in rows if row.attendance == question.attendance]
        filtered = True
    elif not question.persons and "deputy" not in asked.roles:
        rows = [row for row in rows if row.attendance != "absent"]
    roles = [role for role in asked.roles if role != "presenter"]
    if roles:
        in_role = [row for row in rows if row.role in roles]
        if "deputy" in roles:
            in_role = [row for row in rows if row.role == "deputy" or row.substitutes_for]
        if in_role or not filtered:
            rows, filtered = in_role, True
    if _JOINT.search(question.text) and not question.persons:
        joint = [row for row in rows if row.seat and _JOINT.search(row.seat)]
        rows, filtered = (joint, True) if joint else (rows, filtered)
    if question.case_number:
        invited = [row for row in rows if question.case_number in row.cases]
        rows, filtered = (invited, True) if invited else (rows, filtered)
    if _WHOLE_MEETING.search(question.text) or _REPRESENTED.search(question.text):
        rows = [row for row in rows if not row.cases] or rows
    return rows if filtered or len(meetings) == 1 or (question.bodies and question.periods) else []


def _of_persons(question: Question, rows: Sequence[AttendanceFact], *, for_them: bool) -> list[AttendanceFact]:
    """Their own rows; asked for deputies, the rows of those who met for them, where there are any."""
    deputies = [row for row in rows if row.substitutes_for_id in question.persons] if for_them else []
    return deputies or [row for row in rows if row.person_id in question.persons]


def _presenters(asker: Asker, question: Question, meetings: Sequence[MeetingFact]) -> list[CaseFact]:
    """Cases presented by those asked about: not everybody who spoke at a meeting stands in its list."""
    if not (question.institutions or question.persons) and "presenter" not in question.roles:
        return []
    if question.roles and "presenter" not in question.roles:
        return []
    return [
        case
        for case in asker.facts.cases_at(meeting.id for meeting in meetings)
        if any(_is_asked_for(presenter, question) for presenter in case.presenters)
    ]


def _is_asked_for(presenter: Presenter, question: Question) -> bool:
    of_institution = not question.institutions or presenter.institution_id in question.institutions
    return of_institution and (not question.persons or presenter.person_id in question.persons)


def _evidence(
    asker: Asker,
    question: Question,
    meeting: MeetingFact,
    rows: Sequence[AttendanceFact],
    presented: Sequence[CaseFact],
) -> tuple[RankedPassage, ...]:
    sources: list[Sources] = [row.sources for row in rows if row.meeting == meeting.id]
    for case in presented:
        if case.meeting == meeting.id:
            sources += [presenter.sources for presenter in case.presenters if _is_asked_for(presenter, question)]
    return asker.passages_at([source for one in sources for source in one])


def _line(
    asker: Asker,
    question: Question,
    meeting: MeetingFact,
    rows: Sequence[AttendanceFact],
    presented: Sequence[CaseFact],
) -> str:
    language = question.language
    people: list[str] = []
    for row in rows:
        if row.meeting != meeting.id:
            continue
        marks = [row.institution] if row.institution else []
        if row.attendance == "remote":
            marks.append(say("remote", language))
        if row.attendance == "absent":
            marks.append(say("absent_from", language))
        if row.substitutes_for:
            marks.append(say("substitute", language, name=row.substitutes_for))
        people.append(row.person + (f" ({', '.join(marks)})" if marks else ""))
    listed = {row.person_id for row in rows if row.meeting == meeting.id}
    for case in presented:
        for presenter in case.presenters if case.meeting == meeting.id else ():
            if _is_asked_for(presenter, question) and presenter.person_id not in listed:
                listed.add(presenter.person_id)
                label = case_label(language, case.number, case.title)
                people.append(f"{presenter.person} ({say('presented', language, case=label)})")
    if not people:
        return ""
    head = meeting_named(asker, question, meeting)
    if HOW_MANY.search(question.text):
        head += f" ({say('present_count', language, count=_present(rows, meeting))})"
    if len(people) > MOST_ON_A_LINE:
        return "\n".join([f"{head}:", *(f"– {one}" for one in people)])
    return f"{head}: {'; '.join(people)}"


def _present(rows: Sequence[AttendanceFact], meeting: MeetingFact) -> int:
    return sum(row.meeting == meeting.id and row.attendance in ("present", "remote") for row in rows)


def _person_names(rows: Sequence[AttendanceFact]) -> set[str]:
    return {row.person for row in rows}


def _names(one: RankedPassage, name: str) -> bool:
    return name.lower() in one.passage.text.lower()
