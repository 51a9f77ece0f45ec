"""What came of a case as the page shows it – a decision, a proposal, a position, a task: what it is, its words with
their marks, and where they stand.
"""

from __future__ import annotations

import streamlit as st

from graph.records import Decision, FollowUp, Position, Proposal, Sources
from graph.views import FollowUpView
from ui.components.frame import language
from ui.components.judged import show_judged
from ui.components.sources import show_source
from ui.components.words import plain, show_quote
from ui.rendering.follow_ups import task_state, who_and_whom
from ui.texts import text


def show_decision(decision: Decision, key: str) -> None:
    """A decision of a meeting."""
    st.caption(f"{text('decision', language())} – {text(decision.kind, language())}")
    _show_words(decision.text, decision.sources, key)
    for name, words in (("votes", decision.votes), ("dissent", decision.dissent)):
        if words and words not in decision.text:
            st.caption(plain(f"{text(name, language())}: «{words}»"))


def show_proposal(proposal: Proposal, key: str) -> None:
    """What a paper proposes, said to be no decision."""
    by = f" ({proposal.by})" if proposal.by else ""
    st.caption(plain(f"{text('proposal', language())}{by}"))
    _show_words(proposal.text, proposal.sources, key)


def show_position(position: Position, key: str) -> None:
    """What somebody said, with whose words they are."""
    whose = [position.holder, position.institution] if position.holder else [text("somebody", language())]
    st.caption(plain(f"{text('position', language())} – {', '.join(name for name in whose if name)}"))
    _show_words(position.text, position.sources, key)


def show_follow_up(task: FollowUp, key: str) -> None:
    """What somebody is to do, by when, and whether a paper or a person says that it is done."""
    who = who_and_whom(task, language())
    st.caption(plain(f"{text('follow_up', language())} – {task_state(task, language())} · {who}"))
    show_task_words(task, key)


def show_task_words(task: FollowUp | FollowUpView, key: str) -> None:
    """Its words, the paper that says it was done, and what people have said of it."""
    _show_words(task.text, task.sources, key)
    if task.done:
        st.caption(plain(text("was_done", language())))
        show_source(task.done[0], f"{key}-done")
    show_judged(task.judged)


def _show_words(words: str, sources: Sources, key: str) -> None:
    """A draft where only drafts say it, labelled where only labelled parts do."""
    draft = bool(sources) and all(source.draft for source in sources)
    labels = [source.sensitivity for source in sources]
    show_quote(words, draft, labels[0] if labels and all(labels) else None, language())
    if sources:
        # The approved minutes before the draft, where both say it.
        show_source(min(sources, key=lambda source: source.draft), key)
