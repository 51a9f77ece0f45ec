"""The blocks of a case in units: paragraphs, bullets and cells, parted where a label stands inside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from ingest.blocks import Block
from ingest.extract.labels import Label, read_label, split_at_labels

NUMBERED = re.compile(r"\(?(\d{1,2}|[a-zæøå])[.)]")
"""The number or letter of an item."""
_OWNER_LINE = re.compile(
    r"(?:[A-ZÆØÅ][\wæøå-]*s|The \w+['’]s)(?:\s+(?:enstemmige|einstemmige|samrøystes|endelige|unanimous))?",
    re.IGNORECASE,
)
"""The first half of a label printed on two lines: "Styrets enstemmige" above "VEDTAK:"."""
_ITEM_SIGN = re.compile(r"\(?(?:\d{1,2}|[a-zæøå])[.)]|[-–•▪*o]")
_FIGURE = re.compile(r"\s*\d[\d\s.,%]*")
_SHORT_LABEL = 2  # words of a label that may open the blocks of a case


class Unit(msgspec.Struct, frozen=True):
    """A paragraph, bullet or cell, or the part of one that stands under one label. ``label`` is a bullet's number."""

    text: str
    start: int
    end: int
    label: str = ""
    heading: bool = False

    @property
    def printed(self) -> str:
        """The text with its number, as a numbered list prints it; bullet signs are left out."""
        return f"{self.label} {self.text}" if NUMBERED.fullmatch(self.label) else self.text


def labelled_units(blocks: Sequence[Block]) -> Iterator[tuple[Unit, Label | None]]:
    """The paragraphs, bullets and cells of a case, each with the label that it is or bears."""
    columns: tuple[Label | None, ...] = ()
    owner: Block | None = None
    listed = _UnderLabel()
    for position, block in enumerate(blocks):
        following = blocks[position + 1] if position + 1 < len(blocks) else None
        if following is not None and _is_owner_line(block, following):
            owner = block
            continue
        if block.kind == "row":
            labels = tuple(_cell_label(cell) for cell in block.cells)
            if sum(label is not None and not label.rest for label in labels) and not labels[0]:
                columns = labels
                continue
            if listed.takes(block, labels):
                yield listed.unit(block), None
            elif following is None or not _heads_figures(block, following):
                listed.open(block, labels)
                yield from _row_units(block, labels, columns)
            continue
        listed = _UnderLabel()
        heading = block.kind == "heading"
        number = block.label if block.kind == "bullet" else ""
        text, start = (f"{owner.text} {block.text}", owner.start) if owner else (block.text, block.start)
        owner = None
        for piece in split_at_labels(text):
            unit = Unit(text=piece, start=start, end=block.end, label=number, heading=heading)
            label = read_label(piece, heading)
            yield unit, None if heading and position == 0 and not _opens_paper(piece, label) else label
            number, heading = "", False


class _UnderLabel:
    """What goes on in the rows below a labelled one: "Vedtak | Rådet tildeler:", "1. | 18 stipend", " | Svar i mai"."""

    def __init__(self) -> None:
        self._column: int | None = None
        self._announced = False

    def open(self, block: Block, labels: Sequence[Label | None]) -> None:
        """Read a row as the one that may bear the label, in its first filled cell."""
        filled = _filled(block)
        label = labels[filled[0]] if filled else None
        labelled = label is not None and not label.rest and filled[0] + 1 < len(block.cells)
        self._column = filled[0] + 1 if labelled else None
        said = block.cells[self._column].strip() if self._column is not None else ""
        self._announced = not said or said.endswith(":")

    def takes(self, block: Block, labels: Sequence[Label | None]) -> bool:
        """Whether a row only goes on: an item of the list announced above, or text in that column alone."""
        filled = _filled(block)
        if self._column is None or not filled or filled[-1] != self._column or any(labels):
            return False
        listed = len(filled) == 2 and _ITEM_SIGN.fullmatch(block.cells[filled[0]].strip()) is not None
        return len(filled) == 1 or (listed and self._announced)

    def unit(self, block: Block) -> Unit:
        """The row as a paragraph or as an item of a list."""
        *sign, text = (block.cells[at].strip() for at in _filled(block))
        return Unit(text=text, start=block.start, end=block.end, label="".join(sign))


def _filled(block: Block) -> list[int]:
    return [at for at, cell in enumerate(block.cells) if cell.strip()]


def _heads_figures(head: Block, row: Block) -> bool:
    """Whether a row heads columns of figures: "Approved" over 29 tells how many, and decides nothing."""
    if len(head.cells) != len(row.cells):
        return False
    return any(
        _FIGURE.fullmatch(cell) and not _ITEM_SIGN.fullmatch(cell.strip()) and not _FIGURE.fullmatch(over)
        for over, cell in zip(head.cells, row.cells, strict=True)
    )


def _is_owner_line(block: Block, following: Block) -> bool:
    if block.kind == "row" or following.kind == "row" or not _OWNER_LINE.fullmatch(block.text):
        return False
    label = read_label(following.text, heading=True)
    return label is not None and label.role in ("decision", "proposal")


def _opens_paper(heading: str, label: Label | None) -> bool:
    """Whether the first heading is a label after all, and no case's title such as "Utvalgets anbefaling"."""
    if label is None or label.rest or heading.rstrip().endswith(":"):
        return True
    return label.quoted_date is not None or (label.role == "decision" and len(heading.split()) <= _SHORT_LABEL)


def _cell_label(cell: str) -> Label | None:
    label = read_label(cell, heading=True)
    return label if label is not None and label.role in ("decision", "proposal", "votes") else None


def _row_units(
    block: Block, labels: Sequence[Label | None], columns: Sequence[Label | None]
) -> Iterator[tuple[Unit, Label | None]]:
    """A row is labelled by its first cell ("Vedtak | Saken tas til orientering") or by the head of its columns."""
    pending: Label | None = None
    last = len(block.cells) - 1
    for position, (cell, own) in enumerate(zip(block.cells, labels, strict=True)):
        if not cell.strip():
            continue
        unit = Unit(text=cell.strip(), start=block.start, end=block.end)
        above = columns[position] if position < len(columns) else None
        if pending is not None:
            yield unit, msgspec.structs.replace(pending, rest=unit.text)
            pending = None
        elif own is not None and not own.rest and position < last:
            pending = own
        elif above is not None:
            yield unit, msgspec.structs.replace(above, rest=unit.text)
        else:
            yield unit, own or Label(role="other", head="", rest=unit.text)
    if pending is not None:
        yield Unit(text=block.text, start=block.start, end=block.end), pending
