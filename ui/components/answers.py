"""An answer on the page: the outcome in plain words, what the papers say, and beside it what a model made of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from search.answers.answer import Answer
from ui.components.frame import language
from ui.components.words import as_html, blocks, meeting_rows, table
from ui.rendering.phrased import phrased_lines
from ui.texts import text

ITEM = "– "
"""What an item of a list begins with."""


def show_answer(answer: Answer) -> None:
    """Draw it; one that lists meetings as a table."""
    said = blocks(answer.answer)
    rows = meeting_rows(said) if answer.kind == "who" else None
    heads = (text("meeting", language()), text("participants", language()))
    body = table(heads, rows) if rows else _as_paragraphs(said)
    state = "answered" if answer.answered else "unanswered"
    outcome = text(f"outcome_{answer.outcome}", language())
    # Most answers to what was decided begin with the very word.
    head = "" if answer.answer.startswith(outcome) else f'<p class="outcome">{as_html(outcome)}</p>'
    label = text("answer", language())
    st.html(f'<section class="saksgraf-answer {state}" aria-label="{label}">{head}{body}</section>')


def show_phrased(answer: Answer) -> None:
    """What a language model made of the answer, under the answer itself."""
    if answer.phrased is None:
        return
    first, *sentences = phrased_lines(answer.phrased, language())
    last = sentences.pop() if sentences else None
    said = "".join(f'<p class="saksgraf-words">{as_html(line)}</p>' for line in sentences)
    # Whose it is, and what it is worth, stand small around it: it is not the papers' own.
    above, below = (f'<p class="saksgraf-below">{as_html(line)}</p>' if line else "" for line in (first, last))
    with st.container(border=not answer.phrased.note):
        st.html(f'<div class="saksgraf-phrased">{above}{said}{below}</div>')


def _as_paragraphs(said: Sequence[str]) -> str:
    """The blocks one after another; items that follow each other as a list."""
    found = []
    for is_item, some in groupby(said, key=lambda block: block.startswith(ITEM)):
        if is_item:
            items = "".join(f'<li class="saksgraf-words">{as_html(one.removeprefix(ITEM))}</li>' for one in some)
            found.append(f'<ul class="saksgraf-items">{items}</ul>')
        else:
            found += map(_paragraph, some)
    return "".join(found)


def _paragraph(words: str) -> str:
    line = f'<p class="saksgraf-words">{as_html(words)}</p>'
    return f'<blockquote class="saksgraf-quote">{line}</blockquote>' if words.startswith(("«", "“")) else line
