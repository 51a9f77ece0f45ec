"""The other cases that a case refers to.

A number in running text after "sak", "jf. sak", "styresak", "case" is a reference; a case's own number, the heading of
another case and the case for which somebody was invited are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.language.numbers import HIGHEST_NUMBER, NumberMatch, find_case_numbers
from ingest.blocks import Block

_ATTENDANCE = re.compile(
    r"(?:til ?stede|tilstede|møtte|forfall|meldt forfall|frafall|inviterte?|gjester?|deltakere?|deltakarar"
    r"|observatør\w*|present"
    r"|attendance|apologies|invited|guests?|sekretariat|referent)\b[^.]{0,40}:",
    re.IGNORECASE,
)
_ATTENDED = re.compile(
    r"\b(?:invitert\w*|inviteres|deltok|deltar|deltakelse|møtte|til ?stede|tilstede|forlot|gikk|fratrådte"
    r"|fråtredde|inhabil\w*|ugild"
    r"|under|fra og med|frå og med|til og med|presentasjon(?:er|en|ene)?|attended|present|left|invited)"
    r"(?:\s+(?:i|på|for|under|etter|før|møtet|ved|behandling(?:en)?|handsaminga?|av|til|møte|the|meeting|in"
    r"|after))*\s*$",
    re.IGNORECASE,
)
_PERSON_FOR_CASE = re.compile(
    r"(?:[A-ZÆØÅ][\wæøå.-]+\s+){1,3}[A-ZÆØÅ][\wæøå-]+\s*(?:,[^()]{2,80}|\([^()]{2,60}\)\s*)?\([^()]{0,30}$"
)
_HEADING_AFTER = re.compile(r"\s*(?:[:–-]\s*)?(?:[A-ZÆØÅ«\"]|$)")
_NOT_THIS_YEAR = re.compile(
    r"\b(?:forrige|førre|tidligere|tidlegare|siste|i fjor|last|previous|earlier)\b|\bmøte\w*\s+(?:den\s+)?\d",
    re.IGNORECASE,
)
_SERIES = re.compile(
    r"\b(?i:jf\.?|jfr\.?|se(?: også)?|sjå|see(?: also)?|cf\.?|vise[rs]t? til|refers? to)\s+"
    r"(?!NOU|EU|EF|EØS|ISO|NS\b|OT|ST)[A-ZÆØÅ]{2,4}[-\s]"
    r"(?P<printed>(?P<number>\d{1,3})/(?P<year>(?:20)?\d{2}))(?![\d/]|[.,-]\d)"
)
_ATTACHMENTS = re.compile(
    r"(?:vedlegg|attachments?)\s+(?:til|to)\s+(?:\w+\s)?(?:møte)?(?:referat|protokoll|møtebok|minutes)", re.IGNORECASE
)
_VICINITY = 60  # characters around a number that say whose case it is


def find_references(blocks: Sequence[Block], own: str | None, year: int | None) -> tuple[str, ...]:
    """The case numbers, "N/YYYY", to which the blocks of a case refer, sorted by year and number.

    ``own`` is the case's own number, ``year`` the year of its meeting, which a number without a year takes on where no
    word speaks of another meeting.
    """
    found = {
        (number.year, number.number)
        for block in _before_attachments(blocks)
        for number in _in_block(block, year)
        if number.year is not None and number.value != own
    }
    return tuple(f"{number}/{in_year}" for in_year, number in sorted(found))


def _before_attachments(blocks: Sequence[Block]) -> Iterator[Block]:
    """The list of a whole paper's attachments follows the last case without belonging to it."""
    for block in blocks:
        if _ATTACHMENTS.match(block.text):
            return
        yield block


def _in_block(block: Block, year: int | None) -> Iterator[NumberMatch]:
    if _ATTENDANCE.match(block.text):
        return
    yield from _in_series(block)
    numbers = find_case_numbers(block.text, year)
    dated = numbers
    if any(number.text.isdigit() for number in numbers):
        dated = tuple(number for number in find_case_numbers(block.text) if number.year is not None)
    printed_years = {(number.start, number.end) for number in dated}
    listed_after = 0  # numbers of a list share what stands before its first
    refers = False
    for number in numbers:
        if not (number.labelled and 0 < number.number <= HIGHEST_NUMBER):
            continue
        before = block.text[max(0, number.start - _VICINITY) : number.start]
        if number.start > listed_after + len(" og ") or not listed_after:
            refers = (
                not _is_heading(block, number) and not _ATTENDED.search(before) and not _names_person(block, number)
            )
        listed_after = number.end
        guessed = (number.start, number.end) not in printed_years
        around = block.text[max(0, number.start - _VICINITY) : number.end + _VICINITY]
        if refers and not (guessed and _NOT_THIS_YEAR.search(around)):
            yield number


def _in_series(block: Block) -> Iterator[NumberMatch]:
    """Numbers that only the name of their series calls a case's: "jf. PS 12/19", "(see PB 11/24)"."""
    for match in _SERIES.finditer(block.text) if "/" in block.text else ():
        printed = match["year"]
        year = int(printed) if len(printed) == 4 else 2000 + int(printed)
        yield NumberMatch(
            number=int(match["number"]),
            year=year,
            text=match["printed"],
            start=match.start("printed"),
            end=match.end(),
            labelled=True,
        )


def _is_heading(block: Block, number: NumberMatch) -> bool:
    if number.start > 0:
        return False
    return block.kind == "heading" or bool(_HEADING_AFTER.match(block.text, number.end))


def _names_person(block: Block, number: NumberMatch) -> bool:
    """ "Kari Dal, Instituttet (sak 33-2024)": the case for which a person came."""
    before = block.text[: number.start]
    return block.text[number.end :].lstrip()[:1] == ")" and _PERSON_FOR_CASE.fullmatch(before) is not None
