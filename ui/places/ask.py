"""Spør: a question, the answer, and the words it rests on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from search.answers.answer import Answer, Evidence
from search.answers.wording import day
from ui.components.address import follow_address, tell_address
from ui.components.answers import show_answer, show_phrased
from ui.components.beginnings import example_questions
from ui.components.corrections import forget_corrections, said_in_address, show_corrections
from ui.components.frame import Shown, explained, language, link_to, shown_state
from ui.components.loaded import answer_to, body_names, body_of
from ui.components.sources import show_source
from ui.components.suggestions import show_suggestions
from ui.components.words import plain, show_head, show_quote
from ui.rendering.phrased import last_cited
from ui.rendering.understood import names_of, understood
from ui.texts import text

FIRST_SHOWN = 3
"""Evidence shown at once; the rest is a click away."""

QUESTION = "q"
MOST_WAYS = 2
"""Links to the same matter as a picture."""


def show() -> None:
    """Draw the place."""
    st.title(text("page_title", language()), anchor=False)
    with explained():
        state = shown_state()
        question = follow_address(QUESTION)
        with st.form("ask", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
            st.text_input(text("ask_label", language()), placeholder=text("ask_placeholder", language()), key=QUESTION)
            st.form_submit_button(text("ask_button", language()), type="primary", on_click=_ask)
        if not question:
            show_suggestions(text("ask_examples", language()), example_questions(state, language()), QUESTION)
            return
        answer: Answer | None = None
        with explained():  # what is said wrongly of a question is said anew right below
            said = said_in_address()
            with st.spinner(text("searching", language())):
                answer = answer_to(state, question, said)
            show_answer(answer)
            show_phrased(answer)
            if answer.phrased and answer.phrased.note:
                answer_to.clear(state, question, said)  # the model may answer the next time
            st.caption(plain(understood(answer, language())))
        show_corrections(state, answer)
        if answer is not None:
            _show_grounds(state, answer)


def _ask() -> None:
    if st.session_state[QUESTION].strip() != st.query_params.get(QUESTION, "").strip():
        forget_corrections()
    tell_address(QUESTION)


def _show_grounds(state: Shown, answer: Answer) -> None:
    """The words that the answer rests on; folded up where they do not answer."""
    _show_ways_on(answer)
    bodies = body_names(state)
    cited = last_cited(answer) > 0
    if answer.outcome == "absent" and not cited:
        if answer.evidence:
            with st.expander(f"{text('nearest_evidence', language())} ({len(answer.evidence)})"):
                _show_evidence(answer.evidence, 0, bodies, cited=False)
    elif answer.evidence:
        st.header(text("evidence", language()), anchor=False)
        _show_evidence(answer.evidence[:FIRST_SHOWN], 0, bodies, cited=cited)
        rest = answer.evidence[FIRST_SHOWN:]
        if rest:
            with st.expander(f"{text('more_evidence', language())} ({len(rest)})"):
                _show_evidence(rest, FIRST_SHOWN, bodies, cited=cited)
    if answer.newest:
        st.caption(f"{text('newest', language())}: {plain(day(answer.newest, language()))}")


def _show_ways_on(answer: Answer) -> None:
    """Where the same matter can be seen as a picture."""
    asked = answer.understood
    place, words, parameter, meant = (
        ("who", "see_who", "navn", (*asked.institutions, *asked.persons))
        if asked.kind == "who"
        else ("topic", "see_topic", "tema", asked.initiatives)
    )
    for name in names_of(answer, meant)[:MOST_WAYS]:
        link_to(place, f"{text(words, language())}: {name}", **{parameter: name})


def _show_evidence(found: Sequence[Evidence], first: int, bodies: Mapping[str, str], *, cited: bool) -> None:
    for number, evidence in enumerate(found, start=first):
        with st.container(border=True):
            mark = f"[{number + 1}]" if cited else None
            when = day(evidence.date, language()) if evidence.date else None
            body = body_of(evidence.meeting, bodies) if evidence.meeting else None
            show_head((mark, evidence.number, evidence.title), below=(body, when))
            show_quote(evidence.text, evidence.draft, evidence.sensitivity, language())
            show_source(evidence, f"source-{number}")
            if evidence.meeting:
                link_to("meetings", text("see_meeting", language()), mote=evidence.meeting)
