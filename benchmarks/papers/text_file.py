"""A paper as plain text: wrapped as its secretariat wraps, tables as tabs or columns, perhaps with page footers."""

from __future__ import annotations

import textwrap

from benchmarks.papers.paper import Block, LineCounter, Paper, Printed

_PAGE_LINES = 52
_WIDE = 10_000
_GAP = 3


def print_text(paper: Paper) -> Printed:
    """The text file of a paper."""
    lines: list[tuple[str, tuple[str, ...]]] = []
    for number, block in enumerate(paper.blocks):
        if block.kind in ("heading", "title", "subheading") and lines:
            lines.extend([("", ())] * (paper.style.spacing if block.kind != "subheading" else 1))
        table = table_around(paper.blocks, number) if block.kind == "row" else ()
        lines.extend((line, block.marks) for line in _lines(block, paper, table))
        if block.kind in ("title", "heading", "text") or (block.kind == "row" and number + 1 == len(paper.blocks)):
            lines.append(("", ()))
    if paper.style.furniture:
        lines = _with_footers(lines, paper.footer)
    counter = LineCounter()
    for number, (line, marks) in enumerate(lines, 1):
        if line:
            counter.note(marks, number, number)
    return Printed(("\n".join(line for line, _ in lines).rstrip("\n") + "\n").encode(), counter.lines)


def _lines(block: Block, paper: Paper, table: tuple[Block, ...]) -> list[str]:
    width = paper.style.width or _WIDE
    if block.kind == "row":
        return _row(block, table, paper.style.columns, width)
    if block.kind == "bullet":
        indent = " " * len(paper.style.bullet)
        return _wrap(block.plain, width, paper.style.bullet, indent)
    if block.kind == "blank":
        return [""]
    return _wrap(block.plain, width, "", "")


def _wrap(text: str, width: int, first: str, rest: str) -> list[str]:
    """The lines of a paragraph. Tabs stay: expanded, the last may be a single blank, and nothing parts the columns."""
    wrapper = textwrap.TextWrapper(
        width,
        initial_indent=first,
        subsequent_indent=rest,
        expand_tabs=False,
        replace_whitespace=False,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return wrapper.wrap(text) or [""]


def table_around(blocks: list[Block], number: int) -> tuple[Block, ...]:
    """The rows of the table that the row at this place belongs to."""
    first = last = number
    while first and blocks[first - 1].kind == "row":
        first -= 1
    while last + 1 < len(blocks) and blocks[last + 1].kind == "row":
        last += 1
    return tuple(blocks[first : last + 1])


def _row(block: Block, table: tuple[Block, ...], columns: bool, width: int) -> list[str]:
    if not columns or width == _WIDE:
        return ["\t".join(block.cells)]
    widths = [max(len(row.cells[i]) for row in table if i < len(row.cells)) + _GAP for i in range(len(block.cells))]
    if sum(widths) > width + 30:
        return ["\t".join(block.cells)]
    return ["".join(cell.ljust(widths[i]) for i, cell in enumerate(block.cells)).rstrip()]


def _with_footers(lines: list[tuple[str, tuple[str, ...]]], footer: str) -> list[tuple[str, tuple[str, ...]]]:
    pages = [lines[i : i + _PAGE_LINES] for i in range(0, len(lines), _PAGE_LINES)]
    found: list[tuple[str, tuple[str, ...]]] = []
    for number, page in enumerate(pages, 1):
        found.extend([*page, ("", ()), (footer.format(page=number, pages=len(pages)), ()), ("", ())])
    return found
