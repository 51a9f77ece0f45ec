"""When the next meeting is, where no notice of it is loaded: what the last minutes say of it, or that none do."""

from __future__ import annotations

from search.answers.asker import Asker
from search.answers.drafts import Draft, absent
from search.answers.meeting_held import asks_only_for_meetings
from search.answers.meetings import meeting_named
from search.answers.sought import holding
from search.answers.who import meetings_asked_about
from search.answers.wording import quote, say
from search.index.base import Filters
from search.named_meetings import HELD
from search.passage_sentences import sentences_of
from search.question_words import NEXT_MEETING
from search.questions import Question
from search.ranking import RankedPassage


def answer_next_meeting(asker: Asker, question: Question) -> Draft | None:
    """The sentence of the last minutes that tells the day of the next meeting, else that no paper does.

    None where a notice of a later meeting is loaded, or more is asked for.
    """
    if question.periods or not NEXT_MEETING.search(question.text):
        return None
    meetings = meetings_asked_about(asker, question)
    held = [meeting for meeting in meetings if meeting.status in HELD]
    if not held or not asks_only_for_meetings(asker, question, meetings):
        return None
    names_day = holding("day", question.text)
    for passage in asker.index.where(Filters(meetings=(held[-1].id,))):
        for sentence in sentences_of(passage):
            if NEXT_MEETING.search(sentence) and names_day(sentence):
                told = f"{say('found', question.language)}: {quote(sentence)}"
                return Draft("found", told, (RankedPassage(passage, 1.0, {"graph": 1}),))
    last = meeting_named(asker, question, held[-1])
    nearest = asker.passages_at(held[-1].sources)
    return absent(question, nearest, say("none_planned", question.language, meeting=last))
