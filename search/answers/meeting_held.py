"""When and where a meeting was held: from the graph, whose days and places the heads of papers gave."""

from __future__ import annotations

import re

from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, in_order
from search.answers.meetings import meeting_named
from search.answers.silence import silence
from search.answers.who import meetings_asked_about
from search.answers.wording import say
from search.facts import MeetingFact
from search.periods import WORDS_OF_TIME
from search.question_words import NEXT_MEETING
from search.questions import Question

_WHERE = re.compile(r"\s*(?:hvor|kvar|where)\b", re.IGNORECASE)
_MEETING = re.compile(
    r"(?:[\w-]*-)?(?:møte\w*|møta|meetings?|meets?|met|møt(?:te)?s|møtt?est|samlet|samla)|\w+møte[tn]?", re.IGNORECASE
)
_ASKING = frozenset(
    "når nar kor tid hvor kvar when where hvilken kva dag dato what date day"
    " er var ble blei vart skal skulle is was were are be did does will hadde har had have"
    " holdt holde holdes halde haldne halden holden avholdt avvikla arrangert fant finner fann stad sted sitt hold held"
    " take took taken place seg det den dei de the a i in at on of for by til to med with siste sist neste forrige"
    " last next previous latest gang gong egentlig eigentleg igjen folk vi we".split()
)
"""Words that ask for nothing but the day or place of a meeting."""
_WORD = re.compile(r"[^\W\d_][\w-]*")


def answer_meeting_held(asker: Asker, question: Question) -> Draft | None:
    """The day and place of each meeting that the question names; None where it asks for anything beyond them.

    Of a month in which no meeting is known, nothing that papers plan for it or tell of others' meetings is the answer.
    """
    meetings = meetings_asked_about(asker, question)
    if not asks_only_for_meetings(asker, question, meetings):
        return None
    if not meetings and question.periods and asker.facts.meetings:
        return silence(asker, question, ())
    if _WHERE.match(question.text):
        meetings = [meeting for meeting in meetings if meeting.place]
    if not meetings:
        return None
    lines = [f"{say('found', question.language)}:", *(f"– {_held(asker, question, meeting)}" for meeting in meetings)]
    heads = in_order(*(asker.passages_at(meeting.sources)[:1] for meeting in meetings))
    return Draft("found", "\n".join(lines), heads[: max(EVIDENCE_LIMIT, len(meetings))])


def asks_only_for_meetings(asker: Asker, question: Question, meetings: list[MeetingFact]) -> bool:
    """Whether beside meetings, days, names of bodies and the places of ``meetings`` nothing stands in it."""
    if question.initiatives or question.institutions or question.persons:
        return False
    words = _WORD.findall(asker.without_names(question.text))
    places = {word.lower() for meeting in meetings for word in _WORD.findall(meeting.place or "")}
    known = _ASKING | places | WORDS_OF_TIME
    rest = [word for word in words if word.lower() not in known]
    at_place = any(word.lower() in places for word in words if word[:1].isupper())
    narrowed = bool(question.bodies or question.periods or at_place or NEXT_MEETING.search(question.text))
    return narrowed and any(map(_MEETING.fullmatch, rest)) and all(map(_MEETING.fullmatch, rest))


def _held(asker: Asker, question: Question, meeting: MeetingFact) -> str:
    told = meeting_named(asker, question, meeting)
    return f"{told}: {meeting.place}" if meeting.place else told
