"""The sentences of a passage: its blocks one by one, so that a heading is not run together with what follows it."""

from __future__ import annotations

from graph.language.sentences import split_sentences
from search.passages import Passage


def sentences_of(passage: Passage) -> list[str]:
    """The sentences of a passage, verbatim, in order; a heading or table row is one of its own."""
    return [sentence.text for block in passage.text.split("\n") for sentence in split_sentences(block)]


def is_whole(sentence: str) -> bool:
    """Whether it ends as a sentence does: headings, labels and rows do not."""
    return sentence.rstrip("\"”»’')]").endswith((".", "!", "?", ":", "…"))
