"""Something to begin with: names or questions from what is loaded, one click each."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from ui.components.address import go_to
from ui.components.words import plain


def show_suggestions(heading: str, suggestions: Sequence[str], parameter: str) -> None:
    """Buttons that put a suggestion into the address under ``parameter``; nothing where there are none."""
    if not suggestions:
        return
    st.caption(heading)
    with st.container(horizontal=True):
        for number, suggestion in enumerate(suggestions):
            key = f"{parameter}-suggestion-{number}"
            st.button(plain(suggestion), key=key, on_click=go_to, args=(parameter, suggestion))
