"""Tema: a topic's cases by date, with a chart a year."""

from __future__ import annotations

import streamlit as st

from search.topics import TimelineEntry, topic_timeline
from ui.components.frame import asking, explained, language, plain
from ui.components.sources import show_source
from ui.rendering.dates import day
from ui.texts import text


def show() -> None:
    """Draw the place."""
    st.title(text("page_topic", language()), anchor=False)
    topic = st.text_input(text("topic_label", language()), value="NorCRIN", key="topic").strip()
    if not topic:
        return
    with explained(), asking() as asker:
        with st.spinner(text("searching", language())):
            timeline = topic_timeline(asker, topic)
        if not timeline.entries:
            st.info(text("no_cases", language()))
            return
        counts = {
            text("year", language()): list(timeline.years),
            text("cases", language()): list(timeline.years.values()),
        }
        st.bar_chart(counts, x=text("year", language()), y=text("cases", language()), height=200, color="#1f5c5c")
        for number, entry in enumerate(timeline.entries):
            _show(entry, number)


def _show(entry: TimelineEntry, number: int) -> None:
    with st.container(border=True):
        head = " · ".join(part for part in (day(entry.date, language()), entry.body, entry.number) if part)
        st.caption(plain(head))
        st.markdown(f"**{plain(entry.title)}**")
        if entry.new:
            st.caption(text("what_was_new", language()))
            st.text(f"«{entry.new}»")
        for decision in entry.decisions:
            st.caption(text("decision", language()))
            st.text(f"«{decision}»")
        if entry.sources:
            show_source(entry.sources[0], f"topic-source-{number}")
