"""A source opened at its words: the lines of the document around them, the words themselves marked."""

from __future__ import annotations

import streamlit as st

from graph.records import Source
from search.answers.answer import Evidence
from ui.components.frame import explained, language, shown_state
from ui.components.loaded import document_lines
from ui.components.words import as_html, plain
from ui.rendering.places import place
from ui.texts import text

AROUND = 6
"""Lines shown before and after the words."""


@st.fragment
def show_source(source: Source | Evidence, key: str) -> None:
    """Where the words stand, and at a click the document around them. Only this is drawn anew then."""
    with explained():
        if st.toggle(plain(f"{text('show_source', language())}: {place(source, language())}"), key=key):
            _show_lines(source, document_lines(shown_state(), source.document))


def _show_lines(source: Source | Evidence, lines: tuple[str, ...]) -> None:
    if source.end_line > len(lines):
        st.info(text("source_gone", language()))
        return
    rows = []
    for number in range(max(1, source.start_line - AROUND), min(len(lines), source.end_line + AROUND) + 1):
        words = as_html(lines[number - 1])
        if source.start_line <= number <= source.end_line:
            words = f"<mark>{words}</mark>"
        rows.append(
            f'<div class="line"><span class="n">{number}</span><span class="saksgraf-words">{words}</span></div>'
        )
    label = as_html(source.document)
    st.html(f'<div class="saksgraf-source" role="region" aria-label="{label}" tabindex="0">{"".join(rows)}</div>')
