"""Spør: a question, the answer, and the words it rests on."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from search.answers.answer import Answer, Evidence
from search.answers.wording import day
from ui.components.address import follow_address, tell_address
from ui.components.corrections import forget_corrections, said_in_address, show_corrections
from ui.components.frame import explained, language, link_to, shown_state
from ui.components.loaded import answer_to, example_questions
from ui.components.sources import show_source
from ui.components.suggestions import show_suggestions
from ui.components.words import as_html, blocks, meeting_rows, plain, show_head, show_quote, show_table
from ui.rendering.phrased import last_cited, phrased_lines
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
            _show_answer(answer)
            _show_phrased(answer)
            if answer.phrased and answer.phrased.note:
                answer_to.clear(state, question, said)  # the model may answer the next time
            st.caption(plain(understood(answer, language())))
        show_corrections(state, answer)
        if answer is not None:
            _show_grounds(answer)


def _ask() -> None:
    if st.session_state[QUESTION].strip() != st.query_params.get(QUESTION, "").strip():
        forget_corrections()
    tell_address(QUESTION)


def _show_grounds(answer: Answer) -> None:
    _show_ways_on(answer)
    if answer.evidence:
        st.header(text("evidence", language()), anchor=False)
    cited = last_cited(answer) > 0
    _show_evidence(answer.evidence[:FIRST_SHOWN], 0, cited)
    rest = answer.evidence[FIRST_SHOWN:]
    if rest:
        with st.expander(f"{text('more_evidence', language())} ({len(rest)})"):
            _show_evidence(rest, FIRST_SHOWN, cited)
    if answer.newest:
        st.caption(f"{text('newest', language())}: {plain(day(answer.newest, language()))}")


def _show_answer(answer: Answer) -> None:
    """The outcome in plain words, then the answer; one that lists meetings as a table."""
    said = blocks(answer.answer)
    rows = meeting_rows(said) if answer.kind == "who" else None
    body = "" if rows else "".join(_block(block) for block in said)
    state = "answered" if answer.answered else "unanswered"
    outcome = text(f"outcome_{answer.outcome}", language())
    # Most answers to what was decided begin with the very word.
    head = "" if answer.answer.startswith(outcome) else f'<p class="outcome">{as_html(outcome)}</p>'
    label = text("answer", language())
    st.html(f'<section class="saksgraf-answer {state}" aria-label="{label}">{head}{body}</section>')
    if rows:
        show_table((text("meeting", language()), text("participants", language())), rows)


def _show_phrased(answer: Answer) -> None:
    """What a language model made of the answer, under the answer itself."""
    if answer.phrased is None:
        return
    with st.container(border=not answer.phrased.note):
        for line in phrased_lines(answer.phrased, language()):
            st.html(f'<p class="saksgraf-words">{as_html(line)}</p>')


def _block(words: str) -> str:
    line = f'<p class="saksgraf-words">{as_html(words)}</p>'
    return f'<blockquote class="saksgraf-quote">{line}</blockquote>' if words.startswith(("«", "“")) else line


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


def _show_evidence(found: Sequence[Evidence], first: int, cited: bool) -> None:
    for number, evidence in enumerate(found, start=first):
        with st.container(border=True):
            mark = f"[{number + 1}]" if cited else None
            show_head(
                (mark, evidence.number, evidence.title, day(evidence.date, language()) if evidence.date else None)
            )
            show_quote(evidence.text, evidence.draft, evidence.sensitivity, language())
            show_source(evidence, f"source-{number}")
