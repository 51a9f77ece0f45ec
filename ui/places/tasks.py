"""Oppgaver: what somebody is to do, the most urgent first, each with its words and its meeting."""

from __future__ import annotations

import datetime

import streamlit as st

from graph.views import FollowUpView
from search.answers.wording import day
from ui.components.decisions import show_task_words
from ui.components.frame import explained, language, link_to, shown_state
from ui.components.judging import show_task_judging
from ui.components.loaded import body_names, follow_ups
from ui.components.words import show_head
from ui.rendering.follow_ups import task_state, who_and_whom
from ui.texts import text

FIRST_SHOWN = 25
"""Tasks shown at once: fifteen years leave many open."""


def show() -> None:
    """Draw the place."""
    st.title(text("page_tasks", language()), anchor=False)
    st.caption(text("tasks_hint", language()))
    with explained():
        state = shown_state()
        names = body_names(state)
        today = datetime.datetime.now(datetime.UTC).astimezone().date().isoformat()
        every_body = text("all_bodies", language())
        body = st.selectbox(
            text("body", language()), [every_body, *sorted(names.values())], key=f"task-body-{language()}"
        )
        with_done = st.toggle(text("tasks_done_too", language()), key="tasks-done-too")
        found = [
            task
            for task in follow_ups(state, today)
            if body in (every_body, names.get(task.body_id)) and (with_done or task.state == "open")
        ]
        if not found:
            st.info(text("no_tasks", language()))
        shown = found
        if len(found) > FIRST_SHOWN and not st.toggle(
            f"{text('show_all', language())} ({len(found)})", key="all-tasks"
        ):
            shown = found[:FIRST_SHOWN]
        for task in shown:
            _show(task, names.get(task.body_id, task.body))


def _show(task: FollowUpView, body: str) -> None:
    with st.container(border=True):
        case = " ".join(part for part in (task.number, task.title) if part)
        when, who = task_state(task, language()), who_and_whom(task, language())
        show_head((when, who), below=(body, day(task.date, language()), case))
        show_task_words(task, f"task-{task.id}")
        link_to("meetings", text("see_meeting", language()), mote=task.meeting)
        show_task_judging(task)
