"""Lines that count the pages of a print, and the lines that a header or footer prints with them each time.

Text that is copied from a print has no pages, and its headers and footers stand in the middle of the sentences. What
tells them from text is that they say the same again and again, and count: "Protokoll 3. mars Side 1 av 3", "1/3".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from graph.language.signs import signs
from graph.records import Line
from ingest.shapes import ends_sentence, head_label, is_blank, plain

_COUNTED = re.compile(
    r"(?P<before>.{0,118}?)\b(?:side|page)\s+(?P<page>\d{1,3})(?:\s*(?:av|of|/)\s*(?P<of>\d{1,3}))?(?!\d|\.\d)"
    r"(?P<after>(?:\s\D{0,118})?)",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"(?P<before>)(?P<page>\d{1,2})\s?/\s?(?P<of>\d{1,2})(?P<after>)")
_PAGES = signs("side", "page")
_SHORTEST_PAGE = 8  # lines from one count to the next, where it does not say of how many
_FEWEST_PAGES = 2
_HIGHEST_FIRST = 2  # the page that the first count may be of, where the title page has none
_MOST_BESIDE = 3  # lines that a header or footer prints beside the count, at most
_LONGEST_BESIDE = 120


def page_count_lines(lines: Sequence[Line]) -> set[int]:
    """The numbers of the lines that count pages, and of those that stand beside every count and nowhere else."""
    groups: dict[tuple[str, str, str], list[tuple[int, int]]] = defaultdict(list)
    for number, page, words in _counts(lines):
        groups[words].append((number, page))
    found: set[int] = set()
    for words, places in groups.items():
        of_all = words[1]
        for run in _runs(places, 1 if of_all else _SHORTEST_PAGE):
            numbers = [number for number, _ in run]
            if words[0] or of_all == str(run[-1][1]):  # "1/18", "2/18" are cases
                found.update(numbers)
                found |= _beside(lines, numbers, -1) | _beside(lines, numbers, +1)
    return found


def _counts(lines: Sequence[Line]) -> Iterator[tuple[int, int, tuple[str, str, str]]]:
    for number, line in enumerate(lines, start=1):
        text = plain(line.text)
        if line.kind == "row":
            continue
        match = _OF_ALL.fullmatch(text) or (_COUNTED.fullmatch(text) if _PAGES.search(text.lower()) else None)
        if match:
            named = "" if match.re is _OF_ALL else "side"
            words = (f"{match['before']}{named}".strip().lower(), match["of"] or "", match["after"].strip().lower())
            yield number, int(match["page"]), words


def _runs(places: Sequence[tuple[int, int]], shortest: int) -> Iterator[list[tuple[int, int]]]:
    """Lines and pages of counts of one page after the other, a page's length apart; a file may hold several papers."""
    run: list[tuple[int, int]] = []
    for number, page in [*places, (0, 0)]:
        if run and (page != run[-1][1] + 1 or number - run[-1][0] < shortest):
            if len(run) >= _FEWEST_PAGES and run[0][1] <= _HIGHEST_FIRST:
                yield run
            run = []
        run.append((number, page))


def _beside(lines: Sequence[Line], numbers: Sequence[int], step: int) -> set[int]:
    """The lines before or behind every count (the last page may lack them) that say the same each time."""
    found: set[int] = set()
    said = Counter(plain(line.text) for line in lines)
    at = list(numbers)
    for _ in range(_MOST_BESIDE):
        at = [following for number in at if (following := _next_printed(lines, number, step))]
        texts = Counter(plain(lines[number - 1].text) for number in at)
        text, count = texts.most_common(1)[0] if texts else ("", 0)
        alike = [number for number in at if plain(lines[number - 1].text) == text]
        is_text = len(text) > _LONGEST_BESIDE or ends_sentence(text) or (alike and head_label(lines[alike[0] - 1]))
        if count < max(_FEWEST_PAGES, len(numbers) - 1) or said[text] > count + 1 or is_text:
            return found
        found.update(alike)
        at = alike
    return found


def _next_printed(lines: Sequence[Line], number: int, step: int) -> int | None:
    """The printed line before or behind ``number``, at most one empty line away."""
    for at in (number + step, number + 2 * step):
        if not 0 < at <= len(lines):
            return None
        if not is_blank(lines[at - 1]):
            return at
    return None
