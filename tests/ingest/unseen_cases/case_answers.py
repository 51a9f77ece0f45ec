"""The papers' form and their right answers: what a reader of the paper would write down, before any program read it."""

from __future__ import annotations

from dataclasses import dataclass, field

from graph.records import CaseKind, DecisionKind


@dataclass(frozen=True)
class Decided:
    """A decision verbatim (but for white space), and the kinds a reader could give it."""

    text: str
    kinds: tuple[DecisionKind, ...]
    explicit: bool = True


@dataclass(frozen=True)
class Item:
    """A case as the minutes show it. ``kind`` is None where readers may differ."""

    number: str | None
    title: str
    decisions: tuple[Decided, ...] = ()
    proposals: tuple[str, ...] = ()
    refers_to: tuple[str, ...] = ()
    kind: CaseKind | None = None


@dataclass(frozen=True)
class Look:
    """How a secretariat's template looks: page header and footer, whether headings are Word's, how text is wrapped.

    ``{page}`` and ``{pages}`` in header and footer are the page's number and their count. ``spaced`` tables are
    aligned by spaces in the text rendering instead of tabs; ``hyphens`` breaks long words at line ends;
    ``lines_per_page`` puts the furniture into the text, as text copied out of a PDF has it.
    """

    header: str = ""
    footer: str = ""
    word_headings: bool = True
    ruled: bool = True
    spaced: bool = False
    hyphens: bool = False
    width: int = 0
    lines_per_page: int = 0


@dataclass(frozen=True)
class Paper:
    """One paper: its text in the small markup of ``renderings``, its look, and what it says."""

    name: str
    text: str
    body: str
    date: str
    cases: tuple[Item, ...]
    look: Look = field(default_factory=Look)
    start_time: str | None = None
    end_time: str | None = None
