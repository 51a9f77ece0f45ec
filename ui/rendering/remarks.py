"""Remarks on papers, for people: the worst first, each with its place and what to do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import groupby

from rich.markup import escape
from rich.padding import Padding

from ingest.review.remarks import Remark, Weight
from ui.rendering.console import Page
from ui.rendering.places import place
from ui.settings import Language
from ui.texts import text

_COLOUR: dict[Weight, str] = {"error": "red", "doubt": "yellow", "note": "dim"}
_SHOWN = 20  # of one kind; a whole archive may have hundreds


def show_remarks(remarks: Sequence[Remark], nothing: str, language: Language) -> None:
    """The remarks by weight; ``nothing`` is the key of the words for there being none."""
    console = Page()
    if not remarks:
        console.print(text(nothing, language))
    for weight, group in groupby(remarks, key=lambda one: one.weight):
        own = list(group)
        console.print(f"\n[bold {_COLOUR[weight]}]{text(f'weight_{weight}', language)} ({len(own)})[/]")
        shown: Counter[str] = Counter()
        for one in own:
            shown[one.kind] += 1
            if shown[one.kind] <= _SHOWN:
                _show(console, one, language)
        for kind, count in shown.items():
            if count > _SHOWN:
                last = next(one for one in reversed(own) if one.kind == kind)
                said = escape(_in(last.what.nb, last.what.en, language))
                console.print(f"[dim]{said} {text('more_remarks', language).format(count - _SHOWN)}[/]")


def _show(console: Page, one: Remark, language: Language) -> None:
    said, advice = _in(one.what.nb, one.what.en, language), _in(one.advice.nb, one.advice.en, language)
    console.print(f"[bold]•[/] {escape(said)}", highlight=False)
    if one.source:
        console.print(Padding(f"[dim]{escape(place(one.source, language))}[/]", (0, 0, 0, 2)), highlight=False)
    console.print(Padding(f"[dim]→ {escape(advice)}[/]", (0, 0, 0, 2)), highlight=False)


def _in(nb: str, en: str, language: Language) -> str:
    return en if language == "en" else nb
