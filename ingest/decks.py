"""Slide decks: whether lines are slides rather than prose, and where one deck of a bundle ends and the next begins.

Bundles come without separators. A new deck shows in a title slide (the meeting with its date, a speaker), after a
closing slide (thanks, addresses), in other words than before, and in other habits of the hand that made it.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import chain, pairwise

from graph.language.dates import find_dates
from graph.language.numbers import find_case_numbers
from graph.records import Line
from ingest.blocks import join_lines
from ingest.shapes import BODY_WORD, ends_sentence, is_blank, plain, printed_lines

_BULLET = re.compile(r"^\s*([•▪●◦–—\uf0b7\uf0a7\uf0d8→-]|o(?=\s)|\d{1,2}[.)])\s")
_CASE = re.compile(r"(?:[A-ZÆØÅ]{1,4}-)?sak(?:snr)?\.?\s*(?:nr\.?\s*)?\d{1,3}\s?[-/]\s?\d{2,4}\b", re.IGNORECASE)
_MEETING = re.compile(r"\b\w*(?:møte|møtet|meeting|seminar|konferanse)\b", re.IGNORECASE)
_CLOSING = re.compile(
    r"^(?:tusen )?takk\b|^thank|^spørsmål\s*\??$|^questions\s*\??$|^kontakt(?:info\w*)?\b|^contact\b"
    r"|\S@\S{1,254}\.\w{2}",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(?:dr\.?\s?philos|ph\.?\s?d|professor|prof\.|direktør|\w+direktør|leder|\w+leder|\w*rådgiver|\w+sjef|"
    r"ceo|lege|dekan|forsker|"
    r"adviser|director|head of)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{5,}")
_WINDOW = 70  # printed lines before and after whose words are compared
_MIN_DECK = 20  # printed lines
_TITLE_LINES = 8
_LONGEST_SLIDE = 25  # printed lines, on average
_THRESHOLD = 3.9
_PLAINLY_MORE = 0.5
_SHORT = 45
_SAME_SUBJECT = 0.45
_MIN_SIGNS = 4


def is_deck(lines: Sequence[Line], start: int, end: int, furniture: Collection[int]) -> bool:
    """Whether the lines are slides: short lines, many bullets, few sentences."""
    printed = list(printed_lines(lines, start, end, furniture))
    if len(printed) < _MIN_DECK:
        return False
    texts = [lines[number - 1].text for number in printed]
    lengths = sorted(len(text.strip()) for text in texts)
    sentences = sum(ends_sentence(text) and len(text.strip()) > 40 for text in texts) / len(texts)
    bullets = sum(_BULLET.match(text) is not None for text in texts) / len(texts)
    return lengths[len(lengths) // 2] <= 65 and sentences < 0.15 and bullets > 0.15


def find_deck_starts(lines: Sequence[Line], start: int, end: int, furniture: Collection[int]) -> tuple[int, ...]:
    """The first line of each deck between ``start`` and ``end``; the first is ``start``."""
    printed = list(printed_lines(lines, start, end, furniture))
    position_of = {number: position for position, number in enumerate(printed)}
    starts = [start]
    slides = [number for number in printed if _begins_slide(lines, number)]
    if len(slides) * _LONGEST_SLIDE < len(printed):  # pages and gaps were lost: any line may begin a slide
        slides = [number for number in printed if _may_begin(lines[number - 1])]
    scored = [(number, _score(lines, printed, position_of[number])) for number in slides]
    last = 0
    for index, (number, score) in enumerate(scored):
        position = position_of[number]
        if score < _THRESHOLD or position - last < _MIN_DECK or len(printed) - position < _MIN_DECK:
            continue
        rivals = [s for n, s in scored[index + 1 :] if position_of[n] - position < _TITLE_LINES]
        if any(rival > score + _PLAINLY_MORE for rival in rivals):
            continue
        starts.append(number)
        last = position
    return tuple(starts)


def _begins_slide(lines: Sequence[Line], number: int) -> bool:
    line = lines[number - 1]
    if number == 1:
        return True
    if not _may_begin(line):
        return False
    if line.page is not None:
        above = number - 1
        while above > 0 and is_blank(lines[above - 1]):
            above -= 1
        return above == 0 or lines[above - 1].page != line.page
    if number >= 3 and is_blank(lines[number - 2]) and is_blank(lines[number - 3]):
        return True
    before = [other for other in lines[max(0, number - 17) : number - 1] if not is_blank(other)]
    # Where many lines begin with one space it is a lost bullet; where few do it is a page break.
    return _is_indented(line) and sum(map(_is_indented, before)) <= len(before) / 4


def _may_begin(line: Line) -> bool:
    return _BULLET.match(line.text) is None and not plain(line.text)[0].islower()


def _is_indented(line: Line) -> bool:
    return line.text.startswith(" ") and not line.text.startswith("  ")


def _score(lines: Sequence[Line], printed: Sequence[int], position: int) -> float:
    """How much a slide looks like the first of a new deck."""
    slide = _first_block(printed, position)
    texts = [plain(lines[n - 1].text) for n in slide]
    before = [lines[n - 1] for n in printed[max(0, position - _WINDOW) : position]]
    after = [lines[n - 1] for n in printed[position : position + _WINDOW]]
    bullets = sum(_BULLET.match(lines[n - 1].text) is not None for n in slide)
    likeness = _likeness(before, after)
    score = 4 * max(0.0, 0.5 - likeness) + 2 * _change_of_habit(before, after)
    dates = sum(len(find_dates(text)) for text in texts)
    if _CASE.match(texts[0]):
        score += 4
    elif dates == 1 and any(_names_meeting(texts[i], texts[i + 1 : i + 2]) for i in range(len(texts))):
        score += 3
    if any(_closes(line.text) for line in before[-12:]):
        score += 2
    if any(_closes(line.text) for line in after[:_TITLE_LINES]):
        score -= 3  # the closing slide itself
    if not bullets and len(texts) < _TITLE_LINES and likeness < _SAME_SUBJECT:
        score += 1.5
        score += 2 * any(_SPEAKER.search(text) is not None and len(text) <= _SHORT for text in texts[1:])
    return score


def _first_block(printed: Sequence[int], position: int) -> Sequence[int]:
    """The printed lines of a slide down to its first wide gap."""
    block = [printed[position]]
    for number in printed[position + 1 : position + _TITLE_LINES]:
        if number - block[-1] > 2:
            break
        block.append(number)
    return block


def _names_meeting(text: str, following: Sequence[str]) -> bool:
    """A line of a title slide: "Møte i X-rådet 23. januar 2017", "Oslo, 23. januar 2017", also over two lines."""
    if len(text) > 90 or _BULLET.match(text) or ends_sentence(text):
        return False
    dates = find_dates(text)
    if not dates and following and (_MEETING.search(text) or BODY_WORD.search(text)):
        dates = find_dates(following[0])
        return bool(dates) and dates[0].start <= 1 and dates[0].year is not None and len(text) <= _SHORT
    if not dates or dates[0].year is None:
        return False
    rest = (text[: dates[0].start] + text[dates[0].end :]).strip(" ,.–-")
    is_place = re.fullmatch(r"[A-ZÆØÅ][\wæøå.]+(?:,?\s[A-ZÆØÅ]\w+)?", rest) is not None and text.startswith(rest)
    return bool(_MEETING.search(rest) or (BODY_WORD.search(rest) and text.startswith(rest)) or is_place)


def _likeness(before: Sequence[Line], after: Sequence[Line]) -> float:
    """Cosine of the words (of five letters and more, cut to six) used before and after."""
    first, second = _words(before), _words(after)
    dot = sum(count * second[word] for word, count in first.items())
    norm = math.sqrt(sum(c * c for c in first.values()) * sum(c * c for c in second.values()))
    return dot / norm if norm else 0.0


def _words(lines: Sequence[Line]) -> Counter[str]:
    return Counter(chain.from_iterable(_words_of(line.text) for line in lines))


@lru_cache(maxsize=1024)  # each line stands near many slides
def _words_of(text: str) -> tuple[str, ...]:
    return tuple(word[:6].lower() for word in _WORD.findall(text))


def _change_of_habit(before: Sequence[Line], after: Sequence[Line]) -> float:
    """How differently the lines are made, from 0 to 1: spaces at their ends and beginnings, the signs of bullets."""
    if not before or not after:
        return 0.0
    edges = sum(
        abs(sum(map(made, before)) / len(before) - sum(map(made, after)) / len(after))
        for made in (_ends_in_space, _is_indented)
    )
    first, second = _bullet_signs(before), _bullet_signs(after)
    signs = 0.0
    if min(len(first), len(second)) >= _MIN_SIGNS:
        a, b = Counter(first), Counter(second)
        signs = math.fsum(abs(a[sign] / len(first) - b[sign] / len(second)) for sign in a.keys() | b.keys()) / 2
    return min(1.0, edges / 2 + signs / 2)


def _ends_in_space(line: Line) -> bool:
    return line.text.endswith(" ")


def _bullet_signs(lines: Sequence[Line]) -> list[str]:
    return [sign for line in lines if (sign := _bullet_sign(line.text))]


@lru_cache(maxsize=1024)  # as the words
def _bullet_sign(text: str) -> str | None:
    match = _BULLET.match(text)
    return match[1] if match and not match[1][0].isdigit() else None


@lru_cache(maxsize=1024)  # as above
def _closes(text: str) -> bool:
    """Whether a line stands on the last slide of a deck: thanks, an address."""
    return _CLOSING.search(plain(text)) is not None


def deck_title(lines: Sequence[Line], start: int, end: int, furniture: Collection[int]) -> tuple[str, str | None]:
    """The title on the first slide, over two lines where it goes on, and the case number before it."""
    printed = [n for n in range(start, min(end, start + 40) + 1) if n not in furniture and not is_blank(lines[n - 1])]
    if not printed:
        return "", None
    title = plain(lines[printed[0] - 1].text)
    for before, number in pairwise(printed[:3]):
        text = plain(lines[number - 1].text)
        if number > before + 2 or _BULLET.match(text) or re.search(r"\d{4}|,|@", text) or ends_sentence(title):
            break
        numbered = bool(find_case_numbers(title)) and number == before + 1
        if not (text[:1].islower() or numbered):
            break
        title = join_lines(title, text)
    numbers = find_case_numbers(title)
    if numbers and numbers[0].start == 0:
        return title[numbers[0].end :].strip(" :.–-") or title, numbers[0].value
    return title, None
