"""Hvem: who sat for an institution at which meetings, and a person's institutions."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from graph.errors import NotFound
from graph.store.base import GraphReader
from graph.views import InstitutionView, PersonView, institution_views, person_views
from graph.views.representation import MeetingAttended
from ui.components.attendance_chart import show_attendance_chart
from ui.components.frame import explained, language, plain, program
from ui.components.sources import show_source
from ui.rendering.dates import day
from ui.texts import text


def show() -> None:
    """Draw the place."""
    st.title(text("page_who", language()), anchor=False)
    st.caption(text("who_hint", language()))
    name = st.text_input(text("who_label", language()), key="who").strip()
    if not name:
        return
    with explained(), program().reading() as readers:
        institutions, persons = _found(readers.graph, name)
        for institution in institutions:
            _show_institution(institution)
        for person in persons:
            _show_person(person)


def _found(graph: GraphReader, name: str) -> tuple[list[InstitutionView], list[PersonView]]:
    """Institutions and persons of that name. Raises NotFound, with near names, where there is neither."""
    try:
        institutions = institution_views(graph, name, program().authority())
    except NotFound:
        return [], person_views(graph, name)
    try:
        return institutions, person_views(graph, name)
    except NotFound:
        return institutions, []


def _show_institution(institution: InstitutionView) -> None:
    st.subheader(institution.name, anchor=False)
    if not institution.representations:
        st.info(text("no_representation", language()))
        return
    show_attendance_chart([(one.person, one.body, one.meetings) for one in institution.representations])
    for one in institution.representations:
        label = " · ".join(part for part in (one.person, one.seat, one.body) if part)
        _show_meetings(f"{institution.id}-{one.person_id}-{one.body_id}-{one.seat}", label, one.meetings)


def _show_person(person: PersonView) -> None:
    st.subheader(person.name, anchor=False)
    others = [variant for variant in person.variants if variant != person.name]
    if others:
        st.caption(f"{text('variants', language())}: {', '.join(others)}")
    if not person.representations:
        st.info(text("no_person_representation", language()))
        return
    show_attendance_chart(
        [(one.institution or one.seat or "–", one.body, one.meetings) for one in person.representations]
    )
    for one in person.representations:
        label = " · ".join(part for part in (one.institution, one.seat, one.body) if part)
        _show_meetings(f"{person.id}-{one.institution_id}-{one.body_id}-{one.seat}", label, one.meetings)


def _show_meetings(key: str, label: str, meetings: Sequence[MeetingAttended]) -> None:
    with st.expander(f"{label} ({len(meetings)})"):
        for number, attended in enumerate(meetings):
            words = [day(attended.date, language()), text(attended.role, language())]
            if attended.attendance != "present":
                words.append(text(attended.attendance, language()))
            if attended.substitutes_for:
                words.append(f"{text('substitute_for', language())} {attended.substitutes_for}")
            st.markdown(plain(", ".join(words)))
            if attended.sources:
                show_source(attended.sources[0], f"who-{key}-{number}")
