"""A source opened at its words: the lines of the document around them, the words themselves marked."""

from __future__ import annotations

import html

import streamlit as st

from graph.records import Source
from ingest.workspace import kept_documents
from search.answers.answer import Evidence
from ui.components.frame import language, program
from ui.rendering.places import place
from ui.texts import text

AROUND = 6
"""Lines shown before and after the words."""


def show_source(source: Source | Evidence, key: str) -> None:
    """Where the words stand, and at a click the document around them."""
    if st.toggle(f"{text('show_source', language())}: {place(source, language())}", key=key):
        lines = _lines(source.document)
        first = max(1, source.start_line - AROUND)
        last = min(len(lines), source.end_line + AROUND)
        rows = []
        for number in range(first, last + 1):
            words = html.escape(lines[number - 1]) or "&nbsp;"
            if source.start_line <= number <= source.end_line:
                words = f"<mark>{words}</mark>"
            rows.append(f'<div><span class="n">{number}</span>{words}</div>')
        st.html(f"<style>{_STYLE}</style><div class='saksgraf-source' tabindex='0'>{''.join(rows)}</div>")


_STYLE = """
.saksgraf-source {background:#f6f4ee;border-radius:8px;padding:.6rem .8rem;max-height:22rem;overflow:auto;
  font-size:.86rem;line-height:1.5;white-space:pre-wrap;overflow-wrap:anywhere}
.saksgraf-source .n {display:inline-block;width:3.2em;color:#5b6467;user-select:none}
.saksgraf-source mark {background:#fbe7a2;color:inherit;padding:.05em 0}
"""


@st.cache_data(max_entries=64)
def _read(sha256: str) -> list[str]:
    findings = program().workspace.findings(sha256)
    return [line.text for line in findings.document.lines] if findings else []


def _lines(document: str) -> list[str]:
    kept = {one.name: one.sha256 for one in kept_documents(program().workspace.events())}
    return _read(kept[document]) if document in kept else []
