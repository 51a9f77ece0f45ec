"""What changed between two minutes of one meeting, folded up."""

from __future__ import annotations

import streamlit as st

from graph.records import Change, Revision
from ui.components.frame import language
from ui.components.words import as_html, plain
from ui.texts import text

_IN_OUR_WORDS = ("role", "attendance")
"""Changes whose values are the program's own words; those of the others are the papers'."""


def show_revision(revision: Revision) -> None:
    """Every change: what it is about, then the words before and after."""
    head = text(f"revision_{revision.order}", language()).format(revision.earlier, revision.later)
    with st.expander(f"{plain(head)} ({len(revision.changes)})"):
        for change in revision.changes:
            _show(change)


def _show(change: Change) -> None:
    where = (text(f"change_{change.about}", language()), change.person, change.case)
    st.caption(plain(" · ".join(part for part in where if part)))
    rows = "".join(
        f'<p class="saksgraf-words"><{tag}>{as_html(_words(change, words))}</{tag}></p>'
        for tag, words in (("del", change.before), ("ins", change.after))
        if words
    )
    st.html(f'<blockquote class="saksgraf-quote">{rows}</blockquote>')


def _words(change: Change, words: str) -> str:
    return text(words, language()) if change.about in _IN_OUR_WORDS else words
