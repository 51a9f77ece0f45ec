"""Words of the papers on the page: verbatim, with their line breaks, and never taken for markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

import streamlit as st

from ui.settings import Language
from ui.texts import text

# Only where it would be markup: screen readers are given the label as it is written, with every backslash.
_MARKUP = re.compile(
    r"""(
      [\\`*\[\]$<>|~]             # wherever it stands
    | ^[#+-]                       # a heading, an item of a list
    | (?<![^\W_])_ | _(?![^\W_])   # emphasis, at the edge of a word
    | :(?=[^\W\d_]|//|[\w+-]+:)   # a directive, an address, an emoji
    | (?<=www)\.                   # an address
    | &(?=\#|\w+;)                 # an entity
    )""",
    re.VERBOSE | re.MULTILINE,
)
_NUMBERED = re.compile(r"^(\d{1,9})([.)])(?=\s|$)", re.MULTILINE)


def plain(words: str) -> str:
    """Words of a paper as part of a label, which Streamlit reads as markdown: no sign in them is markup."""
    return _NUMBERED.sub(r"\1\\\2", _MARKUP.sub(r"\\\1", words))


def as_html(words: str) -> str:
    """Words of a paper inside HTML; between the cells of a row, which a tab parts, stands a thin line."""
    return html.escape(words, quote=True).replace("\t", '<span class="saksgraf-cell">\t</span>')


def marks(draft: bool, sensitivity: str | None, language: Language) -> str:
    """The draft mark and the label of a quote, as HTML; empty where there are none."""
    found = [f'<span class="saksgraf-mark">{text("draft", language)}</span>'] if draft else []
    if sensitivity:
        found.append(f'<span class="saksgraf-mark label">{as_html(sensitivity)}</span>')
    return "".join(found)


def show_head(parts: Iterable[str | None], below: Iterable[str | None] = ()) -> None:
    """What stands over a quote or a case: its parts that are there, in one line; ``below`` it a smaller one."""
    head, under = (as_html(" · ".join(part for part in some if part)) for some in (parts, below))
    st.html(f'<p class="saksgraf-head">{head}</p>' + (f'<p class="saksgraf-below">{under}</p>' if under else ""))


def show_quote(words: str, draft: bool, sensitivity: str | None, language: Language) -> None:
    """Words verbatim, with draft mark and label."""
    body = f"{marks(draft, sensitivity, language)}{as_html(words)}"
    st.html(f'<blockquote class="saksgraf-quote"><p class="saksgraf-words">{body}</p></blockquote>')


def show_table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A small table that wraps on narrow screens and that a screen reader can read."""
    st.html(table(heads, rows))


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The same as HTML."""
    head = "".join(f'<th scope="col">{as_html(one)}</th>' for one in heads)
    body = "".join(f"<tr>{''.join(f'<td>{as_html(cell)}</td>' for cell in row)}</tr>" for row in rows)
    return f'<table class="saksgraf-table"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'


def blocks(words: str) -> list[str]:
    """An answer's lines, those of one «quote» or “quote” kept together however many lines it has."""
    found: list[str] = []
    inside = 0
    for line in words.split("\n"):
        if inside > 0:
            found[-1] += f"\n{line}"
        else:
            found.append(line)
        inside += sum(line.count(sign) for sign in "«“") - sum(line.count(sign) for sign in "»”")
    return [block for block in found if block.strip()]


def meeting_rows(words: Sequence[str]) -> list[tuple[str, str]] | None:
    """An answer of several "body, date: persons" lines as rows of a table; None where they are anything else."""
    rows = [tuple(line.split(": ", 1)) for line in words]
    if len(rows) < 2 or any(len(row) != 2 or "«" in row[0] or "“" in row[0] for row in rows):
        return None
    return [(row[0], row[1]) for row in rows]
