"""What people have said of a fact, beside the fact."""

from __future__ import annotations

import streamlit as st

from graph.records import Judgings
from ui.components.frame import language
from ui.components.words import plain
from ui.rendering.judgements import judged_lines


def show_judged(judgings: Judgings) -> None:
    """One line a judgement: what was said, by whom, when and why."""
    for line in judged_lines(judgings, language()):
        st.caption(f"✎ {plain(line)}")
