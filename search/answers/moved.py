"""A day that was moved: what an earlier meeting told of it is no longer so, and the later paper goes first."""

from __future__ import annotations

import re
from collections.abc import Sequence

from search.analysis.concepts import passage_tokens
from search.answers.asker import Asker
from search.answers.relevance import covered
from search.answers.sentences import QUOTED_SENTENCES
from search.answers.sought import holding, sort_sought
from search.passage_sentences import sentences_of
from search.questions import Question
from search.ranking import RankedPassage

LOOKED_AT = 6
"""Of the best passages: where a day was moved is no further from the question than where it was set."""
OF_IT = 0.6
"""Of the weight of the question's words: so much the later sentence and what it stands under hold."""
_MOVED = re.compile(
    r"\b(?:flytt(?:et|a|es|ast)|utsatt|utsett(?:es|ast)?|forskj[øu]ve[tn]|fremskyndet|framskynda|moved|postponed|delayed"
    r"|rescheduled)\b[^.]*\b(?:til|to|until)\b",
    re.IGNORECASE,
)


def with_moved(
    asker: Asker, question: Question, ranked: Sequence[RankedPassage], sentences: Sequence[str]
) -> Sequence[str]:
    """The sentences that tell a day, behind the one that a later paper moved it with; as they are where none did."""
    told = next((one.passage for one in ranked if sentences and sentences[0] in sentences_of(one.passage)), None)
    if told is None or sort_sought(question.text) != "day":
        return sentences
    holds = holding("day", question.text)
    concepts = asker.concepts(question)
    later = [
        (one.passage.date or "", sentence)
        for one in ranked[:LOOKED_AT]
        if (one.passage.date or "") > (told.date or "")
        for sentence in sentences_of(one.passage)
        if _MOVED.search(sentence)
        and holds(sentence)
        and covered(passage_tokens(sentence, one.passage.context), concepts) >= OF_IT
    ]
    return [max(later)[1], *sentences][:QUOTED_SENTENCES] if later else sentences
