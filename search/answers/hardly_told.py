"""Whether the cases that come nearest to a question say a good part of it: what shares a word with it may be anything.

Ranking always brings up something. Where hardly any of the question's words stand in one case, what comes first is
about something else, and quoting it would look like an answer.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence

from search.analysis.concepts import passage_tokens, query_concepts
from search.analysis.glossary import in_norwegian
from search.analysis.tokens import tokenize
from search.answers.asker import Asker
from search.answers.matters import bare_matter
from search.answers.topic import topic_words
from search.answers.untold import GENERAL, RAREST, held, weight_in_papers, without_untranslated
from search.question_words import MONEY
from search.questions import Question
from search.ranking import RankedPassage

LOOKED_INTO = 10
"""Of the best passages; what one case has among them counts together."""
FEWEST = 2
"""Words and names: papers may tell of one in words of their own ("tildelt", "tildeler"). What was decided on a matter
tells of it in its own case, by its title if in no other way: there one is enough, as of what something costs."""
TOLD = 0.35
"""Of the weight of a question's words and names, so much one of those cases holds. Of 45 questions that five papers
answer with a sentence one case holds less for one; of 43 asked of papers that do not answer them, for 19. Of 30 on
decisions, over thirteen papers, it is at least 0.45 for the 24 that they answer, and 0.18 and less for five of the six
that they do not."""


def is_hardly_told(asker: Asker, question: Question, ranked: Sequence[RankedPassage]) -> bool:
    """Whether no case near the question holds a good part of it; never of what names no matter, or of general text.

    Nor where a case or a person is named: what is said of them is found by the number and the name.

    Words that stand nowhere weigh as much as the rarest, and so does each institution or initiative that is named;
    English words without a Norwegian one are left out.
    """
    if question.case_number or question.persons:
        return False
    words = _words(asker, question)
    telling = without_untranslated(asker, question, [word for word in words if not GENERAL.fullmatch(word)])
    if not telling or not ranked or ranked[0].passage.plain:
        return False
    weighed = {one: weight_in_papers(asker, one) for one in query_concepts(" ".join(telling), question.language)}
    names = frozenset(question.entities)
    in_own_words = question.kind == "fact" and not MONEY.search(question.text)
    if len(weighed) + len(names) < (FEWEST if in_own_words else 1):
        return False
    whole = math.fsum(weight or RAREST for weight in weighed.values()) + RAREST * len(names)
    tokens: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    named: defaultdict[str, frozenset[str]] = defaultdict(frozenset)
    for one in ranked[:LOOKED_INTO]:
        case = one.passage.case or one.passage.document
        tokens[case] |= passage_tokens(one.passage.text, one.passage.context)
        named[case] |= names.intersection(one.passage.entities)
    return all(held(weighed, tokens[case]) + RAREST * len(named[case]) < TOLD * whole for case in tokens)


def _words(asker: Asker, question: Question) -> list[str]:
    """The words of the matter; English ones of one phrase together, as "full-time equivalents" is one thing."""
    words = [word for word in topic_words(asker, bare_matter(asker, question)) if word.isalpha()]
    if question.language != "en":
        return words
    phrases = in_norwegian([token.text for token in tokenize(asker.without_names(question.text))])
    return [word for one in phrases for word in one.words if len(one.words) > 1 or word in words]
