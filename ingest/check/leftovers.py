"""What was forgotten in a paper: comments, tracked changes, placeholders, wrapped links, labels."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.findings import PartFinding
from ingest.furniture import MARGIN_COMMENT, TEMPLATE_RESIDUE
from ingest.resolve.gathering import NamedFindings
from ingest.review.remarks import Remark, place_of, remark
from ingest.shapes import plain

_PLACEHOLDER = re.compile(
    r"(?<![\w.])X{2,}(?![\w])(?!\s?[-–.,]?\s?(?:århundre|I))|(?<![\w])xx{1,}(?=[./-]xx|[./]\d)|\bTB[DAC]\b"
    r"|[\[<{](?i:fyll\w*|sett inn|skriv inn|sett dato|navn|dato|tittel|tekst|tall|beløp|sted|insert|name|date|title"
    r"|to be (?:added|completed|confirmed)|kommer|mangler)(?:\s[^\]>}]{0,40})?[\]>}]"
    r"|\b(?i:dd\.?mm\.?(?:åååå|yyyy|åå))\b|\?{3,}|\b(?i:lorem ipsum)\b"
    r"|(?i:klikk(?:\s+eller\s+trykk)?\s+her\s+for\s+å\s+skrive)|(?i:click\s+(?:or\s+tap\s+)?here\s+to\s+enter)"
)
_FIELD_ERROR = re.compile(
    r"(?:feil!|error!)\s*(?:bokmerke\w*\s+er\s+ikke\s+definert|fant\s+ikke\s+referansekilden|referansekilden"
    r"|ugyldig\s+kobling|bookmark\s+not\s+defined|reference\s+source\s+not\s+found|not\s+a\s+valid\s+link)",
    re.IGNORECASE,
)
_RUN_TOGETHER = re.compile(r"(?<![\w@/.:-])[a-zæøå]{3,}\.[A-ZÆØÅ][a-zæøå]{2,}(?![\w.@/-])")
_MAIL = re.compile(r"[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)


def leftover_remarks(named: NamedFindings) -> Iterator[Remark]:
    """What was left in a document that nobody outside should see."""
    findings, name = named.findings, named.name
    document = findings.document
    for aside in document.asides:
        place = place_of(name, document, aside.line, part=part_at(named, aside.line)) if aside.line else None
        if aside.kind == "comment":
            yield remark("comment_left", place, author=f" ({aside.author})" if aside.author else "", text=aside.text)
        elif aside.kind == "deletion" and aside.text.strip():
            yield remark("change_left", place, text=aside.text)
        elif aside.kind == "note" and aside.text.strip():
            yield remark("notes_left", place, text=aside.text)
        elif aside.kind == "link":
            yield remark("mail_in_link" if _MAIL.search(aside.text) else "wrapped_link", place)
    residue: list[str] = []
    for number, line in enumerate(document.lines, start=1):
        text = plain(line.text)
        if not text:
            continue
        for kind, shown in _in_line(text, residue):
            yield remark(kind, place_of(name, document, number, part=part_at(named, number)), text=shown)


def _in_line(text: str, residue: list[str]) -> Iterator[tuple[str, str]]:
    """The kinds of leftovers on a line, each with the words it shows; of a template's residue the first."""
    if MARGIN_COMMENT.match(text):
        yield "comment_printed", text
    elif TEMPLATE_RESIDUE.fullmatch(text) and not residue:
        residue.append(text)
        yield "template_residue", text
    if match := _FIELD_ERROR.search(text):
        yield "field_error", match[0]
    elif match := _PLACEHOLDER.search(text):
        yield "placeholder", match[0]
    if match := _RUN_TOGETHER.search(text):
        yield "run_together", match[0]


def label_remarks(packet: Sequence[NamedFindings]) -> Iterator[Remark]:
    """Labelled papers among open ones. Where all bear a label, the packet is not meant for everybody."""
    parts = [(named, part) for named in packet for part in named.findings.parts]
    if all(part.sensitivity for _, part in parts):
        return
    for named, part in parts:
        if part.sensitivity:
            place = place_of(named.name, named.findings.document, part.lines.start, part=part)
            yield remark("label_in_open", place, title=part.title, label=part.sensitivity)


def part_at(named: NamedFindings, line: int) -> PartFinding | None:
    """The part in which a line stands."""
    return next((part for part in named.findings.parts if part.lines.start <= line <= part.lines.end), None)
