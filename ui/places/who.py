"""Hvem: who sat for an institution at which meetings, and a person's institutions."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from graph.records import Membership
from graph.views import InstitutionView, Office, PersonView
from graph.views.offices import MeetingAttended
from search.answers.wording import day
from ui.components.address import follow_address, show_way, tell_address
from ui.components.attendance_chart import show_attendance_chart
from ui.components.beginnings import who_names
from ui.components.frame import explained, language, link_to, shown_state
from ui.components.judged import show_judged
from ui.components.judging import show_persons_judging
from ui.components.loaded import body_names, near_names, people_named
from ui.components.sources import show_source
from ui.components.suggestions import show_suggestions
from ui.components.words import plain, show_head
from ui.texts import text

NAME = "navn"


def show() -> None:
    """Draw the place."""
    st.title(text("page_who", language()), anchor=False)
    st.caption(text("who_hint", language()))
    with explained():
        state = shown_state()
        name = follow_address(NAME)
        st.text_input(text("who_label", language()), key=NAME, on_change=tell_address, args=(NAME,))
        if not name:
            show_suggestions(text("most_meetings", language()), who_names(state), NAME)
            return
        with st.spinner(text("searching", language())):
            institutions, persons = people_named(state, name)
        bodies = body_names(state)
        for institution in institutions:
            _show_institution(institution, bodies)
        for person in persons:
            _show_person(person, bodies)
        show_persons_judging(persons, state)
        if not institutions and not persons:
            st.info(plain(text("nobody_named", language()).format(name)))
            show_suggestions(text("did_you_mean", language()), near_names(state, name), NAME)


def _show_institution(institution: InstitutionView, bodies: dict[str, str]) -> None:
    st.header(plain(institution.name), anchor=False)
    show_judged(institution.judged)
    sat = institution.representations
    if not (sat or institution.offices or institution.members):
        st.info(text("no_representation", language()))
        return
    if sat:
        show_attendance_chart([(one.person, bodies[one.body_id], one.meetings) for one in sat])
    for one in institution.representations:
        label = " · ".join(part for part in (one.person, one.seat, bodies[one.body_id]) if part)
        with st.expander(f"{plain(label)} ({len(one.meetings)})"):
            key = f"{institution.id}-{one.person_id}-{one.body_id}-{one.seat}"
            _show_meetings(key, one.meetings)
            show_way(f"{text('see_person', language())} {one.person}", NAME, one.person, f"who-{key}")
    for number, office in enumerate(institution.offices):
        _show_office(office, (office.person, office.institution), f"{institution.id}-office-{number}")
    _show_members([(member, (member.person, member.institution)) for member in institution.members], institution.id)


def _show_person(person: PersonView, bodies: dict[str, str]) -> None:
    st.header(plain(person.name), anchor=False)
    others = [variant for variant in person.variants if variant != person.name]
    if others:
        st.caption(plain(f"{text('variants', language())}: {', '.join(others)}"))
    show_judged(person.judged)
    sat = person.representations
    if not (sat or person.offices or person.memberships):
        st.info(text("no_person_representation", language()))
        return
    if sat:
        show_attendance_chart([(one.institution or one.seat or "–", bodies[one.body_id], one.meetings) for one in sat])
    for one in person.representations:
        label = " · ".join(part for part in (one.institution, one.seat, bodies[one.body_id]) if part)
        with st.expander(f"{plain(label)} ({len(one.meetings)})"):
            _show_meetings(f"{person.id}-{one.institution_id}-{one.body_id}-{one.seat}", one.meetings)
    for number, office in enumerate(person.offices):
        named = (bodies.get(office.body_id, office.body), office.institution)
        _show_office(office, named, f"{person.id}-office-{number}")
    _show_members([(member, (member.body, member.institution)) for member in person.memberships], person.id)


def _show_office(office: Office, named: Sequence[str | None], key: str) -> None:
    """One term as chair or secretariat: who or where, from which to which meeting, and every one of them folded up."""
    days = " – ".join(dict.fromkeys(day(one.date, language()) for one in (office.meetings[0], office.meetings[-1])))
    role = text(office.role, language()).capitalize()
    label = " · ".join(part for part in (role, *named, days) if part)
    with st.expander(f"{plain(label)} ({len(office.meetings)})"):
        _show_meetings(key, office.meetings)


def _show_members(rows: Sequence[tuple[Membership, Sequence[str | None]]], key: str) -> None:
    """Memberships that papers list: the role, who or where, the term and who appointed the group."""
    for number, (member, named) in enumerate(rows):
        term = "–".join(one or "" for one in (member.start, member.end)) if member.start or member.end else None
        appointed = f"{text('appointed_by', language())} {member.appointed_by}" if member.appointed_by else None
        with st.container(border=True):
            show_head((text(member.role, language()).capitalize(), *named), below=(term, appointed))
            if member.sources:
                show_source(member.sources[0], f"{key}-member-{number}")


def _show_meetings(key: str, meetings: Sequence[MeetingAttended]) -> None:
    for number, attended in enumerate(meetings):
        words = [day(attended.date, language()), text(attended.role, language())]
        if attended.attendance != "present":
            words.append(text(attended.attendance, language()))
        if attended.substitutes_for:
            words.append(f"{text('substitute_for', language())} {attended.substitutes_for}")
        link_to("meetings", ", ".join(words), mote=attended.meeting)
        if attended.sources:
            show_source(attended.sources[0], f"who-{key}-{number}")
