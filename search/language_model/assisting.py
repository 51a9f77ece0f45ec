"""An answer with what a language model adds: the ordinary answer and its evidence stand, whatever the model does."""

from __future__ import annotations

from msgspec.structs import replace

from graph.errors import LanguageModelFailed
from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.answers.corrections import Corrections
from search.language_model.phrased import Phrased
from search.language_model.phrasing import phrase
from search.language_model.settings import LanguageModelSettings, address_of, host_of
from search.language_model.understanding import fields_added, understand_with


def answer_with_model(
    asker: Asker, text: str, settings: LanguageModelSettings, said: Corrections | None = None
) -> Answer:
    """The answer to one question, ``phrased`` by a language model where that can be done.

    Never fails for the model's sake: ``phrased.note`` says in one sentence why nothing of it is shown.
    """
    answer = answer_question(asker, text, said)
    by = Phrased(model=settings.model, host=host_of(settings), remote=False)
    try:
        by = replace(by, remote=address_of(settings).remote)
        if said is None or said == Corrections():  # what people say of a question needs no guess
            understood = understand_with(asker, answer.understood, settings)
            added = fields_added(answer.understood, understood)
            assisted = answer_question(asker, text, said, understood) if added else answer
            # An answer that stands is not given up for a guess that finds none.
            if added and (assisted.answered or not answer.answered):
                answer, by = assisted, replace(by, understood=added)
        checked = phrase(asker, answer, settings)
    except LanguageModelFailed as failed:
        return replace(answer, phrased=replace(by, note=failed.en if answer.language == "en" else failed.nb))
    return replace(answer, phrased=replace(by, sentences=checked.sentences, dropped=checked.dropped))
