"""A decision or a proposal as the page shows it: what it is, its words with their marks, and where they stand."""

from __future__ import annotations

import streamlit as st

from graph.records import Decision, Proposal, Sources
from ui.components.frame import language
from ui.components.sources import show_source
from ui.components.words import plain, show_quote
from ui.texts import text


def show_decision(decision: Decision, key: str) -> None:
    """A decision of a meeting."""
    st.caption(f"{text('decision', language())} – {text(decision.kind, language())}")
    _show_words(decision.text, decision.sources, key)


def show_proposal(proposal: Proposal, key: str) -> None:
    """What a paper proposes, said to be no decision."""
    by = f" ({proposal.by})" if proposal.by else ""
    st.caption(plain(f"{text('proposal', language())}{by}"))
    _show_words(proposal.text, proposal.sources, key)


def _show_words(words: str, sources: Sources, key: str) -> None:
    """A draft where only drafts say it, labelled where only labelled parts do."""
    draft = bool(sources) and all(source.draft for source in sources)
    labels = [source.sensitivity for source in sources]
    show_quote(words, draft, labels[0] if labels and all(labels) else None, language())
    if sources:
        # The approved minutes before the draft, where both say it.
        show_source(min(sources, key=lambda source: source.draft), key)
