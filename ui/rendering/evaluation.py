"""An evaluation, for people: a table of all, each kind and each language; what changed since another run."""

from __future__ import annotations

from rich.markup import escape
from rich.table import Table

from search.evaluation.evaluation import ALL, Evaluation, changes
from ui.rendering.console import Page
from ui.settings import Language
from ui.texts import text

MEASURES = (
    "answered", "hit@1", "hit@3", "recall@5", "nDCG@10", "says it", "lines read", "citations", "years", "in order",
    "abstained",
)  # fmt: skip
FEWER_IS_BETTER = frozenset({"lines read"})
TOLD = frozenset({"answered", "hit@1", "hit@3", "says it", "citations", "years", "in order", "abstained"})
"""Of single questions: what a reader of the answer would notice."""
MOST_TOLD = 20


def show_evaluation(found: Evaluation, before: Evaluation | None, language: Language) -> None:
    """The table; beside another run each figure with its difference, and the questions that differ."""
    console = Page()
    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False)
    table.add_column("")
    table.add_column(text("eval_questions", language), justify="right")
    for name in MEASURES:
        table.add_column(text(f"eval_{name}", language), justify="right")
    for key, group in found.groups.items():
        old = before.groups.get(key) if before else None
        cells = [_cell(name, group.measures.get(name), old.measures.get(name) if old else None) for name in MEASURES]
        table.add_row(text("eval_all", language) if key == ALL else escape(key), str(group.questions), *cells)
    console.print(table)
    if before is not None:
        _show_changes(console, found, before, language)


def _cell(name: str, now: float | None, before: float | None) -> str:
    if now is None:
        return ""
    shown = f"{now:.0f}" if name in FEWER_IS_BETTER else f"{now:.2f}"
    if before is None or f"{abs(now - before):.2f}" == "0.00":
        return shown
    better = (now > before) != (name in FEWER_IS_BETTER)
    difference = f"{now - before:+.0f}" if name in FEWER_IS_BETTER else f"{now - before:+.2f}"
    return f"{shown} [{'green' if better else 'red'}]{difference}[/]"


def _show_changes(console: Page, found: Evaluation, before: Evaluation, language: Language) -> None:
    told = [one for one in changes(found, before) if one.measure in TOLD]
    told.sort(key=lambda one: (one.after > one.before, one.id))
    console.print()
    if not told:
        console.print(text("eval_same", language))
    for one in told[:MOST_TOLD]:
        way = "[green]▲[/]" if one.after > one.before else "[red]▼[/]"
        measured = f"{text(f'eval_{one.measure}', language)} {one.before:.2f} → {one.after:.2f}"
        console.print(f"{way} {escape(one.id)} {measured}: {escape(' '.join(one.question.split()))}", highlight=False)
    if len(told) > MOST_TOLD:
        console.print(text("eval_more", language).format(len(told) - MOST_TOLD))
