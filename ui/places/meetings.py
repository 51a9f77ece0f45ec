"""Møter: the list, and one meeting with attendance, cases and decisions."""

from __future__ import annotations

import streamlit as st

from graph.records import Case, Meeting, Participant
from graph.views import MeetingSummary
from search.answers.wording import day
from ui.components.address import show_way
from ui.components.decisions import show_decision, show_follow_up, show_position, show_proposal
from ui.components.frame import explained, language, shown_state
from ui.components.judged import show_judged
from ui.components.judging import show_case_judging
from ui.components.loaded import body_names, listed_meetings, one_meeting
from ui.components.revisions import show_revision
from ui.components.sources import show_source
from ui.components.words import plain, show_head, show_table
from ui.texts import numbered, text

MEETING = "mote"
NO_BREAK = "\u00a0"
FIRST_SHOWN = 40
"""Meetings listed at once."""


def show() -> None:
    """Draw the place."""
    st.title(text("page_meetings", language()), anchor=False)
    with explained():
        state = shown_state()
        identity = st.query_params.get(MEETING)
        if identity:
            show_way(f"← {text('all_meetings', language())}", MEETING, "", "all")
            _show(one_meeting(state, identity))
        else:
            _list(listed_meetings(state), body_names(state))


def _list(meetings: list[MeetingSummary], bodies: dict[str, str]) -> None:
    """The meetings, newest first, of the body and the year chosen."""
    every_body, every_year = text("all_bodies", language()), text("all_years", language())
    with st.container(horizontal=True):
        names = {bodies[one]: one for one in sorted({meeting.body_id for meeting in meetings}, key=bodies.__getitem__)}
        body = st.selectbox(text("body", language()), [every_body, *names], key=f"body-{language()}")
        years = sorted({meeting.date[:4] for meeting in meetings}, reverse=True)
        year = st.selectbox(text("year", language()), [every_year, *years], key=f"year-{language()}")
    found = [
        meeting
        for meeting in meetings
        if (body == every_body or meeting.body_id == names[body]) and year in (every_year, meeting.date[:4])
    ]
    shown = found
    if len(found) > FIRST_SHOWN and not st.toggle(f"{text('show_all', language())} ({len(found)})", key="all-meetings"):
        shown = found[:FIRST_SHOWN]
    with st.container(key="meetings"):
        for meeting in shown:
            parts = [day(meeting.date, language()), bodies[meeting.body_id]]
            parts += [text(meeting.status, language())] if meeting.status != "held" else []
            parts += [numbered(meeting.case_count, "case", "cases", language())]
            show_way(" · ".join(parts), MEETING, meeting.id, f"to-{meeting.id}")


def _show(meeting: Meeting) -> None:
    unbroken = day(meeting.date, language()).replace(" ", NO_BREAK)
    st.header(plain(f"{meeting.body}, {unbroken}"), anchor=False)
    times = "–".join(time for time in (meeting.start_time, meeting.end_time) if time)
    facts = (text(meeting.status, language()), times, meeting.place)
    st.caption(plain(" · ".join(part for part in facts if part)))
    if meeting.status == "planned":
        st.warning(text("missing_minutes", language()))
    if meeting.participants:
        with st.expander(f"{text('participants', language())} ({len(meeting.participants)})", expanded=True):
            _show_participants(meeting)
    if meeting.cases:
        st.header(text("cases", language()), anchor=False)
    for number, case in enumerate(meeting.cases):
        _show_case(case, number)
    for revision in meeting.revisions:
        show_revision(revision)


def _show_participants(meeting: Meeting) -> None:
    heads = [text(key, language()) for key in ("name", "institution", "role", "attendance")]
    show_table(heads, [_row(one) for one in meeting.participants])
    vacant = [seat for seat in meeting.seats if seat.vacant]
    if vacant:
        names = ", ".join(f"{seat.name} ({seat.institution})" if seat.institution else seat.name for seat in vacant)
        st.caption(plain(f"{text('vacant', language()).capitalize()}: {names}"))
    places = {source for one in meeting.participants for source in one.sources[:1]}
    if places:
        show_source(min(places, key=lambda one: (one.draft, one.document, one.start_line)), "participants")


def _row(one: Participant) -> tuple[str, str, str, str]:
    role = text(one.role, language())
    if one.substitutes_for:
        role += f" ({text('substitute_for', language())} {one.substitutes_for})"
    return one.person, one.institution or one.seat or "–", role, text(one.attendance, language())


def _show_case(case: Case, number: int) -> None:
    with st.container(border=True):
        show_head((case.number, case.title))
        show_judged(case.judged)
        if case.presenters:
            names = "; ".join(
                presenter.person + (f" – {text('planned', language())}" if presenter.planned else "")
                for presenter in case.presenters
            )
            st.caption(plain(f"{text('presenters', language())}: {names}"))
        for place, decision in enumerate(case.decisions):
            show_decision(decision, f"decision-{number}-{place}")
        for place, proposal in enumerate(case.proposals):
            show_proposal(proposal, f"proposal-{number}-{place}")
        for place, position in enumerate(case.positions):
            show_position(position, f"position-{number}-{place}")
        for place, task in enumerate(case.follow_ups):
            show_follow_up(task, f"task-{number}-{place}")
        if not (case.decisions or case.proposals or case.positions or case.follow_ups) and case.sources:
            show_source(case.sources[0], f"case-{number}")
        show_case_judging(case)
