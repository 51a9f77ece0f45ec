"""Putting right what was read wrongly, where it is seen: a folded form for those who may, kept as a judgement."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import streamlit as st

from graph.records import Case, Judgings
from graph.views import FollowUpView, PersonView
from graph.views.follow_ups import is_done
from ui.components.frame import Shown, explained, language
from ui.components.loaded import person_names
from ui.components.visitor import visitor
from ui.components.wired import program
from ui.components.words import plain
from ui.judging import follow_up, give, no_decision, persons, withdrawal
from ui.rendering.judgements import in_words, judged_lines
from ui.texts import text

if TYPE_CHECKING:
    from ingest.progress import Stage
    from ui.judging import Pointing

LOCK_WAIT_SECONDS = 60.0
"""How long a reader waits at the page for a load that is under way."""

LONGEST_LABEL = 120
_GIVEN, _COUNT = "judgement-given", "judgements-given"


class Choice(NamedTuple):
    """One thing that can be said: how it is shown, and what it points to."""

    label: str
    point: Pointing


def tell_given() -> None:
    """What was just put right, once, over whatever is in view: what it was about may be gone from the page."""
    if (words := st.session_state.pop(_GIVEN, None)) is not None:
        st.toast(plain(words), duration="long")


def show_case_judging(case: Case) -> None:
    """For a case: a decision that is none, a task that is done or is not, and what was said before taken back."""
    if not visitor().may_edit:
        return
    choices = [
        Choice(_quoting("judge_no_decision", decision.text), no_decision(decision.id)) for decision in case.decisions
    ]
    for task in case.follow_ups:
        done = is_done(task)
        label = _quoting("judge_not_done" if done else "judge_done", task.text)
        choices.append(Choice(label, follow_up(task.id, done=not done)))
        choices += _withdrawals(task.judged)
    choices += _withdrawals(case.judged)
    if choices:
        _show(case.number or case.title, case.id, lambda: _chosen(choices))


def show_task_judging(task: FollowUpView) -> None:
    """For a task: that it is done or is not, and what was said before taken back."""
    if not visitor().may_edit:
        return
    done = task.state == "done"
    label = _quoting("judge_not_done" if done else "judge_done", task.text)
    choices = [Choice(label, follow_up(task.id, done=not done)), *_withdrawals(task.judged)]
    _show(task.number or task.title, task.id, lambda: _chosen(choices))


def show_persons_judging(found: Sequence[PersonView], state: Shown) -> None:
    """For each person: another name of the same person, and what was said before taken back."""
    if not visitor().may_edit:
        return
    for person in found:
        _show(person.name, person.id, partial(_same_person, person, state))


@st.fragment
def _show(subject: str, identity: str, ask: Callable[[], Choice | None]) -> None:
    """The form, behind a switch. Only this is drawn anew until something is kept; then it is folded up again."""
    with explained():
        key = f"judge-{identity}-{st.session_state.get(_COUNT, 0)}"
        if not st.toggle(plain(text("put_right", language()).format(subject)), key=key):
            return
        with st.form(f"{key}-form"):
            chosen = ask()
            why = st.text_input(text("judge_why", language()))
            pressed = st.form_submit_button(text("judge_keep", language()))
        if pressed and chosen is None:
            st.info(text("judge_choose", language()))
        elif pressed and chosen:
            _keep(chosen, why.strip())


def _chosen(choices: Sequence[Choice]) -> Choice | None:
    """One of the choices; none before the reader has chosen, so that nothing is said by mistake."""
    place = st.radio(
        text("judge_what", language()),
        range(len(choices)),
        index=None,
        format_func=lambda number: plain(choices[number].label),
    )
    return None if place is None else choices[place]


def _same_person(person: PersonView, state: Shown) -> Choice | None:
    names = {one: name for one, name in person_names(state).items() if one != person.id}
    label = text("judge_same_person", language()).format(person.name)
    other = st.selectbox(
        plain(label), list(names), index=None, format_func=names.__getitem__, placeholder=text("judge_name", language())
    )
    taken_back = _chosen(said) if (said := _withdrawals(person.judged)) else None
    return Choice(names[other], persons(person.id, other, same=True)) if other else taken_back


def _withdrawals(judgings: Judgings) -> list[Choice]:
    wired, rights = program(), visitor()
    take_back = text("judge_withdraw", language())
    return [
        Choice(f"{take_back}: {line}", withdrawal(wired, rights, one.judgement))
        for one, line in zip(judgings, judged_lines(judgings, language()), strict=True)
    ]


def _keep(chosen: Choice, why: str) -> None:
    """Keep it under the reader's name, show how far the new state has come, and draw the page anew from it."""
    wired, rights = program(), visitor()
    bar = st.progress(0.0, text("judge_working", language()))

    def progress(stage: Stage, done: int, total: int, name: str = "") -> None:  # noqa: ARG001
        bar.progress(min(done / total, 1.0) if total else 0.0, f"{text(stage, language())} …")

    def waiting() -> None:
        bar.progress(0.0, text("waiting", language()))

    with wired.workspace.locked(LOCK_WAIT_SECONDS, waiting):
        given = give(wired, rights, chosen.point, rights.name or "", why, progress)
    words = f"{text('judgement_kept', language())}: {in_words(given.judgement.said, language())}"
    st.session_state[_COUNT] = st.session_state.get(_COUNT, 0) + 1
    st.session_state[_GIVEN] = words if given.found else f"{words}. {text('judgement_unmet', language())}"
    st.rerun()


def _quoting(key: str, words: str) -> str:
    short = " ".join(words.split())
    short = short if len(short) <= LONGEST_LABEL else f"{short[:LONGEST_LABEL].rsplit(' ', 1)[0]} …"
    return f"{text(key, language())}: «{short}»"
