"""The title of a case, over as many lines as it takes."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from graph.language.dates import find_dates
from graph.language.persons import find_person_names
from graph.language.sentences import ABBREVIATIONS
from graph.records import Line
from ingest.blocks import join_lines
from ingest.extract.case_candidates import KIND_BEFORE_TITLE, TITLE_LABEL, is_reference
from ingest.extract.labels import read_label
from ingest.extract.unnumbered_headings import CaseHeading
from ingest.shapes import ends_sentence, head_label, is_blank, plain, printed_lines

_MAX_TITLE_LINES = 4
_MAX_TITLE_GAP = 6  # lines between a number and its title
_MAX_TITLE_LENGTH = 320
_OPEN_END = re.compile(
    r"(?:[,/(–—-]|\b(?:og|eller|samt|i|av|for|fra|frå|til|på|om|med|mot|ved|hos|under|mellom|innen|som|at|å|den|"
    r"det|de|dei|en|ei|et|ein|eit|"
    r"and|or|of|for|from|to|in|on|with|by|the|(?<!\d )a|an|between))$",
    re.IGNORECASE,
)
_CLOSED = re.compile(
    r"\(?(?:(?:saken|saka|møtet|dokumentet)\s+(?:er|var|ble|blei|vart)\s+)?"
    r"(?:unntatt|unnateke|unntaken|behandlet i lukket|handsama i lukka|u\. ?off)",
    re.IGNORECASE,
)
"""A line under a title that says why the case has no papers: "Unntatt offentlighet, jf. offl. § 23"."""
_MEETING_TITLE = re.compile(r"\b(?:referat|protokoll|møte|møtet|innkalling|minutes|meeting)", re.IGNORECASE)
_YEAR_ALONE = re.compile(r"(?:19|20)\d{2}(?:\s?[-–/]\s?(?:19|20)?\d{2})?")
_BY = re.compile(r"\s*(?:[(,–-]\s*)?\bv/\s*(?P<who>[^/]{2,110}?)\)?$")
_INITIALS = re.compile(r"[A-ZÆØÅ]{2,4}(?:(?:,\s*|\s+(?:og|and|&)\s+|/)[A-ZÆØÅ]{2,4})*")
_DAY_AT_END = re.compile(r"\b\d{1,2}\.$")
ITEM = re.compile(r"\(?(?P<label>[a-zæøå]|\d{1,2}|[ivx]{1,4})[.)]\s+(?P<title>\S.*)", re.IGNORECASE)
"""An item of a list by letter or number."""


def read_title(
    lines: Sequence[Line], heading: CaseHeading, stop: int, furniture: Collection[int], width: int
) -> tuple[str, int]:
    """The title and the last line that it takes up."""
    title, at = heading.rest, heading.end or heading.line
    if not title:
        below = printed_lines(lines, at + 1, min(stop, at + _MAX_TITLE_GAP), furniture)
        following = next((number for number in below if not is_reference(plain(lines[number - 1].text))), None)
        below_number = plain(lines[following - 1].text) if following else ""
        label = TITLE_LABEL.match(below_number)
        if following is None or (head_label(lines[following - 1]) and not label):
            return "", at
        title, at = KIND_BEFORE_TITLE.sub("", below_number[label.end() if label else 0 :]), following
    for _ in range(0 if heading.lead else _MAX_TITLE_LINES):
        following = next(printed_lines(lines, at + 1, min(stop, at + 3), furniture), None)
        if following is None or not _title_goes_on(lines, title, at, following, stop, width):
            break
        title, at = join_lines(title, plain(lines[following - 1].text)), following
    return _trim_title(title), at


def without_presenter(title: str) -> str:
    """A title without who presents the case at its end: "Budsjett v/ Eva Moen, NTNU", "Budsjett v/EM og PL"."""
    by = _BY.search(title)
    named = by is not None and (_INITIALS.fullmatch(by["who"]) or find_person_names(by["who"]))
    return title[: by.start()] if by and by.start() and named else title


def _title_goes_on(lines: Sequence[Line], title: str, at: int, following: int, stop: int, width: int) -> bool:
    line, text = lines[following - 1], plain(lines[following - 1].text)
    if lines[at - 1].kind == "row":
        return False
    if text.isupper() and (label := read_label(text)) and not label.rest and label.role in ("decision", "proposal"):
        return False  # "BUDSJETT 2011" over "VEDTAK:"
    capitals = title.isupper() and text.isupper() and not head_label(line)
    if line.kind == "heading" and _OPEN_END.search(title) and (text[0].islower() or capitals):
        return True
    if capitals and line.kind == "text" and following == at + 1:
        return True
    if _DAY_AT_END.search(title) and find_dates(f"1. {text}"):
        return find_dates(f"1. {text}")[0].start == 0
    if line.kind != "text" or "\t" in line.text.strip() or len(title) > _MAX_TITLE_LENGTH:
        return False
    dates = find_dates(text)
    if dates and dates[0].start == 0 and len(text) - dates[0].end < 3:
        return _MEETING_TITLE.search(title) is not None and not find_dates(title)
    if ITEM.match(text):
        return False
    if following == at + 1 and _YEAR_ALONE.fullmatch(text):
        return True
    marked = re.match(r"\s*[-–—•▪*o]\s", line.text) or line.text.lstrip().startswith(("#", "**"))
    if marked or head_label(line) or _CLOSED.match(text):
        return False
    printed = plain(lines[at - 1].text)
    if _OPEN_END.search(title) or title.count("(") > title.count(")") or title.count("«") > title.count("»"):
        return True
    if ends_sentence(title) or lines[at - 1].kind == "heading":
        return False
    if text[0].islower() or (title.isupper() and text.isupper() and following == at + 1):
        return True
    apart = following > at + 1
    after = lines[following] if following < min(stop, len(lines)) else None
    closes = after is None or is_blank(after)
    return (
        not apart
        and closes
        and len(printed) >= 0.85 * width
        and len(text) < 0.7 * width
        and not ends_sentence(text)
        and "," not in text
    )


def _trim_title(title: str) -> str:
    title = re.sub(r"\s*:\s*$", "", title).strip()
    last = title.rsplit(" ", 1)[-1].lower().rstrip(".")
    shortened = title.endswith("..") or last in ABBREVIATIONS or "." in last or last.isdigit()
    return title if shortened else title.removesuffix(".")
