"""The sentences of a passage: its blocks one by one, so that a heading is not run together with what follows it."""

from __future__ import annotations

from graph.language.sentences import split_sentences
from search.passages import Passage


def sentences_of(passage: Passage) -> list[str]:
    """The sentences of a passage, verbatim, in order; a heading or table row is one of its own."""
    blocks = passage.text.split("\n")
    return [text for block in blocks for text in ([block] if is_row(block) else _split(block))]


def is_row(sentence: str) -> bool:
    """Whether it is a row of a table: its cells are parted by tabs."""
    return "\t" in sentence


def _split(block: str) -> list[str]:
    return [sentence.text for sentence in split_sentences(block)]


def is_whole(sentence: str) -> bool:
    """Whether it ends as a sentence does: headings, labels and rows do not."""
    return sentence.rstrip("\"”»’')]").endswith((".", "!", "?", ":", "…"))
