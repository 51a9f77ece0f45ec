"""Møter: the list, and one meeting with attendance, cases and decisions."""

from __future__ import annotations

import streamlit as st

from graph.records import Case, Meeting
from graph.views import meeting_view, meetings
from ui.components.frame import explained, language, plain, program
from ui.components.sources import show_source
from ui.rendering.dates import day
from ui.texts import text


def show() -> None:
    """Draw the place."""
    st.title(text("page_meetings", language()), anchor=False)
    with explained(), program().reading() as readers:
        found = meetings(readers.graph)
        bodies = sorted({meeting.body for meeting in found})
        everything = text("all_bodies", language())
        chosen_body = st.selectbox(text("body", language()), [everything, *bodies], key="meeting-body")
        listed = [meeting for meeting in reversed(found) if chosen_body in (everything, meeting.body)]
        names = {f"{day(one.date, language())} – {one.body} ({text(one.status, language())})": one.id for one in listed}
        chosen = st.selectbox(text("choose_meeting", language()), list(names), key="meeting-chosen")
        if chosen:
            _show(meeting_view(readers.graph, names[chosen]))


def _show(meeting: Meeting) -> None:
    st.subheader(f"{meeting.body}, {day(meeting.date, language())}", anchor=False)
    times = "–".join(time for time in (meeting.start_time, meeting.end_time) if time)
    facts = (text(meeting.status, language()), times, meeting.place)
    st.caption(plain(" · ".join(part for part in facts if part)))
    if meeting.status == "planned":
        st.warning(text("missing_minutes", language()))
    if meeting.participants:
        with st.expander(f"{text('participants', language())} ({len(meeting.participants)})"):
            st.dataframe(
                [
                    {
                        text("name", language()): row.person,
                        text("institution", language()): row.institution or row.seat or "–",
                        text("role", language()): text(row.role, language()),
                        text("attendance", language()): text(row.attendance, language()),
                    }
                    for row in meeting.participants
                ],
                hide_index=True,
                width="stretch",
            )
    for number, case in enumerate(meeting.cases):
        _show_case(case, number)


def _show_case(case: Case, number: int) -> None:
    with st.container(border=True):
        st.markdown(f"**{plain(f'{case.number} ' if case.number else '')}{plain(case.title)}**")
        if case.presenters:
            names = "; ".join(
                presenter.person + (f" – {text('planned', language())}" if presenter.planned else "")
                for presenter in case.presenters
            )
            st.caption(plain(f"{text('presenters', language())}: {names}"))
        for place, decision in enumerate(case.decisions):
            st.caption(f"{text('decision', language())} – {text(decision.kind, language())}")
            st.text(f"«{decision.text}»")
            if decision.sources:
                show_source(decision.sources[0], f"decision-{number}-{place}")
        if not case.decisions and case.sources:
            show_source(case.sources[0], f"case-{number}")
