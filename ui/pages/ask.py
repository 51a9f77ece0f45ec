"""Spør: a question, the answer, and the words it rests on."""

from __future__ import annotations

import streamlit as st

from search.answers.answer import Answer, Evidence
from search.answers.asker import Asker
from search.answers.asking import answer_question
from ui.components.frame import asking, explained, language, plain, program
from ui.components.sources import show_source
from ui.rendering.dates import day
from ui.rendering.examples import EXAMPLE_QUESTIONS
from ui.texts import text

FIRST_SHOWN = 3
"""Evidence shown at once; the rest is a click away."""


def show() -> None:
    """Draw the place."""
    st.title(text("page_title", language()), anchor=False)
    with st.form("ask", border=False):
        question = st.text_input(
            text("ask_label", language()), placeholder=text("ask_placeholder", language()), key="question"
        )
        asked = st.form_submit_button(text("ask_button", language()), type="primary")
    if asked and question.strip():
        st.session_state["asked"] = question.strip()
    with explained(), asking() as asker:
        if "asked" not in st.session_state:
            st.caption(text("ask_examples", language()))
            for number, example in enumerate(EXAMPLE_QUESTIONS[language()]):
                st.button(example, key=f"example-{number}", on_click=_ask, args=(example,))
            return
        _show(_answer(asker, st.session_state["asked"]))


def _ask(question: str) -> None:
    st.session_state["asked"] = question
    st.session_state["question"] = question


def _answer(asker: Asker, question: str) -> Answer:
    """The answer, made once for as long as the visitor looks at it and nothing new is loaded."""
    key = (question, program().ground.shown())
    if st.session_state.get("answered") != key:
        with st.spinner(text("searching", language())):
            st.session_state["answer"] = answer_question(asker, question)
        st.session_state["answered"] = key
    answer: Answer = st.session_state["answer"]
    return answer


def _show(answer: Answer) -> None:
    st.subheader(answer.question, anchor=False)
    body = answer.answer.replace("\n", "  \n")
    (st.success if answer.answered else st.warning)(plain(body))
    if answer.evidence:
        st.markdown(f"**{text('evidence', language())}**")
    for number, evidence in enumerate(answer.evidence[:FIRST_SHOWN]):
        _show_evidence(evidence, number)
    rest = answer.evidence[FIRST_SHOWN:]
    if rest:
        with st.expander(f"{text('more_evidence', language())} ({len(rest)})"):
            for number, evidence in enumerate(rest, start=FIRST_SHOWN):
                _show_evidence(evidence, number)
    if answer.newest:
        st.caption(f"{text('newest', language())}: {day(answer.newest, language())}")


def _show_evidence(evidence: Evidence, number: int) -> None:
    with st.container(border=True):
        parts = (evidence.number, evidence.title, day(evidence.date, language()) if evidence.date else None)
        head = " · ".join(part for part in parts if part)
        badges = f" :orange-badge[{text('draft', language())}]" if evidence.draft else ""
        if evidence.sensitivity:
            badges += f" :red-badge[{plain(evidence.sensitivity)}]"
        st.markdown(f"**{plain(head)}**{badges}")
        st.text(evidence.text)
        show_source(evidence, f"source-{number}")
