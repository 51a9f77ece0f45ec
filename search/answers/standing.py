"""How a matter stands, in the words of the minutes that discussed it: what goes on and is still to come.

"Prosjektleder redegjorde for status i forrige møte" is no status, though it has the word; "arbeidet ventes ferdig" is.
"""

from __future__ import annotations

from collections.abc import Sequence

from search.answers.asker import Asker
from search.answers.matters import FITS, Matter, fit
from search.passage_sentences import is_row, is_whole, sentences_of
from search.ranking import RankedPassage
from search.word_patterns import whole_words

QUOTED = 2
"""A reader takes in two sentences at a glance."""

_GOES_ON = whole_words(
    "nå", "no", "fortsatt", "framleis", "fremdeles", "foreløpig", "førebels", r"pågå(?:r|ende|ande)", "i gang",
    r"(?:arbeider|arbeides|arbeidast|arbeidd|jobbes|jobbast)", r"ferdigstill\w+", r"gjen(?:står|stod|sto)",
    r"(?:står|stod) (?:igjen|att)", r"av?venter?", r"ventes?", r"ventast?", r"planleg(?:g\w+|t)", r"forvent\w+",
    r"utset(?:t|te)", r"utsatt", r"forsinke\w*", r"skal", r"vil", r"bør", r"blir", "neste steg", "vidare", "videre",
    "now", "still", "currently", "ongoing", "under way", "underway", "in progress", r"remains?", r"expected", r"will",
    r"delayed", r"postponed", r"planned", r"next steps?", "should",
)  # fmt: skip
"""What goes on, or is to come."""
_BEFORE = whole_words(
    r"(?:forrige|førre|siste|tidligere|tidlegare) (?:\w+-?)?(?:møte\w*|sak(?:en|a)?)",
    r"(?:previous|last|earlier) meeting",
)


def how_it_stands(asker: Asker, matter: Matter, ranked: Sequence[RankedPassage]) -> list[tuple[str, RankedPassage]]:
    """Up to ``QUOTED`` sentences of a case's minutes, in their order, that tell what goes on, each with its passage.

    ``ranked`` are passages of one case; those of its items on another matter are left out. None where none tells it.
    """
    near = [
        one
        for one in ranked
        if one.passage.kind == "minutes" and fit(asker, matter, f"{one.passage.context}. {one.passage.text}") >= FITS
    ]
    told = {
        sentence: one
        for one in sorted(near[:QUOTED], key=lambda one: (one.passage.document, one.passage.start_line))
        for sentence in sentences_of(one.passage)
        if is_whole(sentence) and not is_row(sentence) and _GOES_ON.search(sentence) and not _BEFORE.search(sentence)
    }
    return list(told.items())[:QUOTED]
