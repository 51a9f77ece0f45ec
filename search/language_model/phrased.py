"""What a language model made of an answer: shown beside it, never in its place. Every answer has room for it."""

from __future__ import annotations

from graph.records import Record


class CitedSentence(Record, frozen=True, kw_only=True):
    """A sentence without its marks, and the numbers of the evidence that it cites, from 1."""

    text: str
    cites: tuple[int, ...]

    def __str__(self) -> str:
        marks = "".join(f"[{number}]" for number in self.cites)
        return f"{self.text} {marks}"


class Phrased(Record, frozen=True, kw_only=True):
    """The sentences of a model that stood the check, and whose they are.

    ``host`` is where the model runs, ``remote`` that it is not this machine. ``dropped`` counts sentences that did not
    stand. ``understood`` are the fields of the question that the model filled in. ``note`` says in the question's
    language why there are no sentences.
    """

    model: str
    host: str
    remote: bool
    sentences: tuple[CitedSentence, ...] = ()
    dropped: int = 0
    understood: tuple[str, ...] = ()
    note: str | None = None
