"""Case numbers as Norwegian and English papers print them, normalised to ``N/YYYY``.

Read are "03/2021", "Sak 14/24", "3-2024", "Saksnr: 7-2025", "Sak 2011/38" (the year first), "Sak nr. 12/2019",
"S-sak 5/18", "Styresak 045-2023", "Case 4/2022", "Sak 7" and lists ("sakene 4, 5 og 7/2024"). Dates, periods
("2021-2025"), amounts, paragraphs of law and archive references are none.
"""

from __future__ import annotations

import re

import msgspec

from graph.language.places import apart_from

FIRST_YEAR, LAST_YEAR = 1970, 2079
REACH_BEFORE = 60  # characters before a number in which a word can say that it is no case number
HIGHEST_NUMBER = 999  # journals and archives number by the thousand, bodies do not

_YEAR = r"(?:19[7-9]\d|20[0-7]\d)"
_DASH = r"[-–—/]"

CASE_WORD = (
    r"(?:(?-i:[A-ZÆØÅ]{1,6})[-–\s])?(?:styre|møte|råds|utvalgs|vedtaks|beslutnings|orienterings|diskusjons|drøftings|"
    r"drøftnings|referat|meldings|data)?-?sak(?:en|ene|a|er)?(?:\s?s?[-\s]?(?:nr|nummer|no)\b)?"
    r"(?:\s(?-i:[A-ZÆØÅ]{1,5}(?:-[A-ZÆØÅ]{1,3})?)[-\s]?(?=\d{1,3}\s?[-/]\s?(?:20)?\d{2}\b))?"  # "Sak PH 16/21"
    r"|saks?\s?-?(?:nr|nummer|no)\b"
    r"|(?:agenda\s+|(?-i:[A-ZÆØÅ]{1,3})-)?items?(?:\s+no\b)?|(?:(?-i:[A-ZÆØÅ]{1,3})-)?cases?(?:\s+no\b)?|agendapunkt|dagsordenpunkt"
)
"""What stands before a case number, for building patterns (matched without regard to case)."""

_LABEL = re.compile(rf"(?<![\w/])(?:{CASE_WORD})\s*[.:#]*\s*(?:nr\.?\s*|no\.?\s*)?(?=\d)", re.IGNORECASE)
_YEAR_FIRST = re.compile(rf"(?<![\d/.,-])(?P<year>{_YEAR})\s?/\s?(?P<number>\d{{1,3}})(?![\d/]|[-–]\d|[.,]\d)")
_NUMBER_FIRST = re.compile(
    rf"(?<![\d/.,§-])(?P<number>\d{{1,3}})\s?{_DASH}\s?(?P<year>{_YEAR})(?!\d|[/]\d|[-–]\d|[.,]\d)"
)
_SHORT_YEAR = re.compile(rf"(?<![\d/.,§-])(?P<number>\d{{1,3}})\s?{_DASH}\s?(?P<year>\d{{2}})(?![\d/%]|[-–]\d|[.,]\d)")
_BARE = re.compile(r"(?P<number>\d{1,3})(?P<year>)(?![\d/%]|[.,:]\d|\s?[-–]\s?\d|\s*(?:mill|prosent|kr)\b)")
_DIGIT = re.compile(r"\d")
_LABEL_PARTS = ("sak", "item", "case", "punkt")  # every label holds one of them
_STOP_AFTER_WORD = re.compile(r"(?<!nr)(?<!no)\.\s+$", re.IGNORECASE)
_LIST_GAP = re.compile(r"\s*(?:,|og|and|samt|&|,\s*(?:og|and))\s*(?=\d)", re.IGNORECASE)
_ARCHIVE_WORD = re.compile(
    r"(?:arkiv\w*|journal\w*|ephorte|p360|elements|deres|vår|våre|dok\w*)[-\s.:]*(?:ref\w*|"
    r"sak\w*)?[-\s.:]*(?:nr\.?|id)?[:\s]*$",
    re.IGNORECASE,
)
_ARCHIVE_PARTS = ("arkiv", "journal", "ephorte", "p360", "elements", "deres", "vår", "dok")  # as of the labels
_LAW_OR_MONEY = re.compile(r"(?:§+|kap\.?|kapittel|prop\.|meld\.|innst\.|tlf\.?|telefon|kr\.?|nok)\s*$", re.IGNORECASE)
_MONTH_NAME_AFTER = re.compile(
    r"\s*\.?\s*(?:jan|feb|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|des|dec)", re.IGNORECASE
)


class NumberMatch(msgspec.Struct, frozen=True):
    """A case number in a text. ``value`` is "N/YYYY", None where no year is known; ``text`` is the number as printed.

    ``start`` and ``end`` enclose the word before it too ("Sak 14/24"). ``labelled`` says that there is such a word.
    """

    number: int
    year: int | None
    text: str
    start: int
    end: int
    labelled: bool

    @property
    def value(self) -> str | None:
        """The number as ``N/YYYY``."""
        return format_number(self.number, self.year) if self.year else None


def format_number(number: int, year: int) -> str:
    """``N/YYYY``, without leading zeros."""
    return f"{number}/{year}"


def normalise_number(printed: str, year: int | None = None) -> str | None:
    """A printed case number as ``N/YYYY``; ``year`` is taken where the print has none. None where it is no number."""
    found = find_case_numbers(printed, year) or find_case_numbers(f"Sak {printed.strip()}", year)
    return found[0].value if found else None


def find_case_numbers(text: str, year: int | None = None) -> tuple[NumberMatch, ...]:
    """All case numbers in ``text``, in order.

    A number without a word before it counts only with a year in full. ``year`` completes numbers that have a word
    before them but no year ("Sak 7").
    """
    if _DIGIT.search(text) is None:
        return ()  # as most texts
    found: list[NumberMatch] = []
    archive_labels: set[int] = set()
    taken = 0
    lowered = text.lower()
    archived = any(part in lowered for part in _ARCHIVE_PARTS)
    for label in _LABEL.finditer(text) if any(part in lowered for part in _LABEL_PARTS) else ():
        if archived and _ARCHIVE_WORD.search(_before(text, label)):
            archive_labels.add(label.end())
        elif label.start() >= taken:
            numbers = _labelled_list(text, label, year)
            found += numbers
            taken = max((number.end for number in numbers), default=taken)
    for match in apart_from(tuple(found), _NUMBER_FIRST.finditer(text)):
        # "2021/22" and the like, with the year first, is no case unless a word says so.
        before = _before(text, match)
        if match.start() in archive_labels or (archived and _ARCHIVE_WORD.search(before)):
            continue
        if not _LAW_OR_MONEY.search(before):
            found.append(_match(match, match.start(), labelled=False, year=year))
    return tuple(sorted(found, key=lambda number: number.start))


def _before(text: str, match: re.Match[str]) -> str:
    """What stands right before a match: enough for the words that make it something else."""
    return text[max(0, match.start() - REACH_BEFORE) : match.start()]


def _labelled_list(text: str, label: re.Match[str], year: int | None) -> list[NumberMatch]:
    """The number after a label and those that follow it in a list; a year at the end holds for all before it."""
    matches: list[tuple[re.Match[str], int]] = []
    at, start = label.end(), label.start()
    while match := _number_at(text, at):
        matches.append((match, start))
        gap = _LIST_GAP.match(text, match.end())
        if gap is None:
            break
        at = start = gap.end()
    if _ends_sentence(label) and not any(match["year"] for match, _ in matches):
        return []
    numbers: list[NumberMatch] = []
    later_year = year
    for position, (match, begin) in reversed(list(enumerate(matches))):
        if not match["year"] and position and later_year is None and not numbers:
            continue  # "sak 4, 5 personer": a bare number at the end of a list is not its last case
        number = _match(match, begin, labelled=True, year=later_year)
        later_year = number.year
        numbers.append(number)
    return numbers[::-1]


def _ends_sentence(label: re.Match[str]) -> bool:
    """Whether a number behind it begins the next sentence: "Eva Moen introduced the item. 15 forms were sent out"."""
    return label.start() > 0 and _STOP_AFTER_WORD.search(label[0]) is not None


def _number_at(text: str, at: int) -> re.Match[str] | None:
    for pattern in (_YEAR_FIRST, _NUMBER_FIRST, _SHORT_YEAR, _BARE):
        if match := pattern.match(text, at):
            if _MONTH_NAME_AFTER.match(text, match.end()):
                return None
            return match
    return None


def _match(match: re.Match[str], start: int, *, labelled: bool, year: int | None) -> NumberMatch:
    printed = match["year"]
    full = year if not printed else int(printed) if len(printed) == 4 else 2000 + int(printed)
    return NumberMatch(
        number=int(match["number"]), year=full, text=match[0], start=start, end=match.end(), labelled=labelled
    )
