"""An index that was made with another encoder than the one that is set: told in one sentence, wherever it is met."""

from __future__ import annotations

from graph.errors import ModelMismatch
from search.encoder.base import EncoderId


def model_mismatch(stored: EncoderId, given: EncoderId) -> ModelMismatch:
    """The index holds vectors of ``stored``, and ``given`` is set."""
    made, chosen = _named(stored, given)
    return ModelMismatch(
        f"Søkeindeksen er laget med språkmodellen {made}, men {chosen} er valgt: «saksgraf rebuild» bygger en ny ved "
        "siden av den gamle; eller sett SAKSGRAF_ENCODER tilbake.",
        f"The search index was made with the language model {made}, but {chosen} is set: “saksgraf rebuild” builds a "
        "new one beside the old; or set SAKSGRAF_ENCODER back.",
    )


def _named(stored: EncoderId, given: EncoderId) -> tuple[str, str]:
    """Both models by what tells them apart."""
    if stored.model != given.model:
        return stored.model, given.model
    return _in_detail(stored), _in_detail(given)


def _in_detail(encoder: EncoderId) -> str:
    return f"{encoder.model} ({encoder.dimension}, «{encoder.query_prefix}», «{encoder.passage_prefix}»)"
