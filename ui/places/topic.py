"""Tema: a topic's cases by date, with a chart a year."""

from __future__ import annotations

import streamlit as st

from search.answers.wording import day
from ui.components.address import follow_address, tell_address
from ui.components.beginnings import topic_names
from ui.components.decisions import show_decision
from ui.components.frame import explained, language, link_to, shown_state
from ui.components.loaded import TopicCase, topic_view
from ui.components.sources import show_source
from ui.components.suggestions import show_suggestions
from ui.components.words import plain, show_head, show_quote
from ui.components.year_chart import show_year_chart
from ui.texts import text

TOPIC = "tema"
FIRST_SHOWN = 25
"""Cases shown at once: a topic of fifteen years has many."""


def show() -> None:
    """Draw the place."""
    st.title(text("page_topic", language()), anchor=False)
    with explained():
        state = shown_state()
        topic = follow_address(TOPIC)
        st.text_input(text("topic_label", language()), key=TOPIC, on_change=tell_address, args=(TOPIC,))
        if not topic:
            show_suggestions(text("topics_loaded", language()), topic_names(state, language()), TOPIC)
            return
        with st.spinner(text("searching", language())):
            view = topic_view(state, topic)
        if not view.cases:
            st.info(text("no_cases", language()))
            return
        show_year_chart(view.years)
        shown = view.cases
        if len(shown) > FIRST_SHOWN and not st.toggle(
            f"{text('show_all', language())} ({len(shown)})", key="all-cases"
        ):
            # The newest are what a reader looks for first.
            shown = shown[-FIRST_SHOWN:]
        for number, case in enumerate(shown):
            _show(case, number)


def _show(case: TopicCase, number: int) -> None:
    entry = case.entry
    with st.container(border=True):
        parts = (day(entry.date, language()), entry.body, entry.number)
        st.caption(plain(" · ".join(part for part in parts if part)))
        show_head((entry.title,))
        if entry.inferred:
            st.caption(plain(f"{text('inferred', language())}: {entry.inferred}"))
        if case.new:
            st.caption(text("what_was_new", language()))
            show_quote(case.new.text, case.new.draft, case.new.sensitivity, language())
            show_source(case.new, f"new-{number}")
        for place, decision in enumerate(case.decisions):
            show_decision(decision, f"decision-{number}-{place}")
        if not case.new and not case.decisions and entry.sources:
            show_source(entry.sources[0], f"case-{number}")
        link_to("meetings", text("see_meeting", language()), mote=entry.meeting)
