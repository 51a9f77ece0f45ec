"""What a language model made of an answer, in words: whose it is first, then its sentences, or why there are none."""

from __future__ import annotations

from search.answers.answer import Answer
from search.language_model.phrased import Phrased
from ui.settings import Language
from ui.texts import text


def phrased_lines(phrased: Phrased, language: Language) -> list[str]:
    """The lines to show beside the ordinary answer; a model on another machine is named whatever came of it."""
    understood = [text("phrased_understood", language)] if phrased.understood else []
    if phrased.note:
        model = [f"{_named('phrased_model', phrased, language)}."] if phrased.remote or understood else []
        return [" ".join((phrased.note, *model, *understood))]
    lines = [f"{_named('phrased_by', phrased, language)}:", *map(str, phrased.sentences)]
    key = "phrased_dropped_one" if phrased.dropped == 1 else "phrased_dropped"
    dropped = [text(key, language).format(phrased.dropped)] if phrased.dropped else []
    return [*lines, " ".join((*dropped, text("phrased_beside", language), *understood))]


def _named(key: str, phrased: Phrased, language: Language) -> str:
    named = text(key, language).format(phrased.model, phrased.host)
    return f"{named} ({text('phrased_remote', language)})" if phrased.remote else named


def last_cited(answer: Answer) -> int:
    """The highest number of evidence that a sentence cites: evidence up to it is shown."""
    sentences = answer.phrased.sentences if answer.phrased else ()
    return max((number for sentence in sentences for number in sentence.cites), default=0)
