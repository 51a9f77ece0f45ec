"""Page furniture: printed lines that are no text.

Running headers and footers, page numbers, addresses of hyperlinks that PDF text extraction leaves as lines, margin
comments that leaked into the text, repeated sensitivity labels, residue of slide templates. Whoever reads a document
leaves these lines out; they are kept in the document, so that line numbers stay those of the file.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

from graph.records import Document, Line
from ingest.page_counts import page_count_lines
from ingest.sensitivity import sensitivity_label
from ingest.shapes import ends_sentence, head_label, is_blank, plain

_ADDRESS = r"(?:https?://|www\.|mailto:)\S+"
_ONLY_ADDRESSES = re.compile(rf"<?{_ADDRESS}>?(?:\s+<?{_ADDRESS}>?)*")
_ADDRESS_GOES_ON = re.compile(r"(?=\S*[/%=&?_])[\w%=&?./+#~:;,@-]{12,}")
_PAGE_NUMBER = re.compile(
    r"(?:side|page|s\.|p\.)\s*\d{1,4}(?:\s*(?:av|of|/)\s*\d{1,4})?|\d{1,4}\s*(?:av|of)\s*\d{1,4}|"
    r"[-–—]\s*\d{1,4}\s*[-–—]",
    re.IGNORECASE,
)
# "Fagrådet for kystmedisin    Side 2 av 3", "Side 2 av 3 | Fagrådet": a footer that a copy as text leaves in a line.
_PARTED = r"(?:\s{2,}|\s*[|•·]\s*|\s+[–—-]\s+)"
_PAGE_OF_PAGES = r"(?:side|page)\s+\d{1,4}\s*(?:av|of|/)\s*\d{1,4}"
_FOOTER = re.compile(rf"\S.{{0,118}}?{_PARTED}{_PAGE_OF_PAGES}|{_PAGE_OF_PAGES}{_PARTED}\S.{{0,118}}", re.IGNORECASE)
_FOOTER_ALONE = re.compile(rf"\S.{{0,118}}?{_PARTED}(?:side|page)\s+\d{{1,4}}", re.IGNORECASE)
"""The footer of a paper's last page, or only one, which counts no pages: "Protokoll styremøte 6/05     Side 1"."""
_TITLE_WITH_PAGE = re.compile(r"(?P<title>\S.{4,118}?)(?:\s+|\s*[|•·]\s*)(?P<page>\d{1,3})")
_LONE_NUMBER = re.compile(r"\d{1,3}")
_SLIDE_FOOTER = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:20)?\d{2}\s+\d{1,3}")
_LONE_DATE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:20)?\d{2}")
MARGIN_COMMENT = re.compile(
    r"(?:kommentert|kommentar|commented|comment|merknad|slettet|sletta|formatert|deleted|"
    r"formatted)\s*\[\w{1,8}\]\s*:",
    re.IGNORECASE,
)
TEMPLATE_RESIDUE = re.compile(
    r"norsk mal\s*:.*|engelsk mal\s*:.*|tips (?:bunntekst|farger|bilde|norsk|engelsk)\b.*|"
    r"for å få sidenummer, dato og"
    r"|tittel på presentasjon:?|klikk\s+(?:på|her)|[”\"“]?sett inn[”\"“]?\s*->.*|[-–]?\s*huk av for ønsket tekst\.?"
    r"|klikk(?: på ikonet)? for å (?:redigere|legge til|sette inn).*|click (?:icon )?to (?:edit|add).*"
    r"|(?:andre|tredje|fjerde|femte|second|third|fourth|fifth) (?:nivå|level)|rediger (?:undertittel|tittel)stil.*"
    r"|(?:fant|fann) du det du (?:lette|leita) etter\?.{0,20}|(?:tilbake )?til toppen|skriv ut"
    r"|(?:var|is|was) (?:denne|this) (?:siden|sida|page) (?:nyttig|helpful|useful)\?.{0,20}"
    r"|kontakt oss|contact us|del (?:denne )?(?:siden|artikkelen|på facebook)|hopp til (?:hoved)?innhold"
    r"|skip to (?:main )?content|sist oppdatert:? .{4,24}|publisert:? \d.{4,60}",
    re.IGNORECASE,
)
_MAX_COMMENT_LINES = 15
_EDGE = 3  # printed lines at the top and the foot of a page that may be running headers and footers
_MIN_RUN = 3  # consecutive pages that make a line a running one
_MIN_RUN_OF_SENTENCES = 4
_PAGE_LENGTH = 25  # printed lines that lie between two page numbers, at least
_MAX_HEADER_LINES = 4
_TYPICAL_HEADER_WIDTH = 60
_LEADING_SPACE = re.compile(r" \S")


def find_furniture(document: Document) -> frozenset[int]:
    """The numbers of the lines of ``document`` that are no text."""
    lines = document.lines
    found = _plain_signs(lines)
    found |= _comments(lines)
    found |= page_count_lines(lines).difference(_first_printed(lines))
    if any(line.page for line in lines):
        found |= _running_lines(lines)
    else:
        found |= _loose_page_numbers(lines, found) | _loose_headers(lines)
    return frozenset(found)


def _plain_signs(lines: Sequence[Line]) -> set[int]:
    found: set[int] = set()
    printed = (line.text.strip() for line in lines)
    dates = Counter(text for text in printed if text[:1].isdigit() and _LONE_DATE.fullmatch(text))
    opening = _first_printed(lines)
    last = next((number for number in range(len(lines), 0, -1) if not is_blank(lines[number - 1])), 0)
    for number, line in enumerate(lines, start=1):
        text = plain(line.text)
        if not text or line.kind == "row":
            continue
        if (
            _ONLY_ADDRESSES.fullmatch(text)
            or _PAGE_NUMBER.fullmatch(text)
            or TEMPLATE_RESIDUE.fullmatch(text)
            or _SLIDE_FOOTER.fullmatch(text)
            or sensitivity_label(text)
            or (number not in opening and _may_be_footer(text) and _FOOTER.fullmatch(line.text.strip()))
            or (number == last and number not in opening and _FOOTER_ALONE.fullmatch(line.text.strip()))
            or (number == last and _is_title_with_page(line, [lines[n - 1] for n in opening if n != number]))
            or dates[text] >= _MIN_RUN
            or (number - 1 in found and _ADDRESS_GOES_ON.fullmatch(text) and _is_address(lines[number - 2]))
        ):
            found.add(number)
    return found


def _is_title_with_page(line: Line, opening: Sequence[Line]) -> bool:
    """Whether the only page's last line repeats words of the title, and counts the page: "Fagrådet        1"."""
    footer = _TITLE_WITH_PAGE.fullmatch(line.text.strip())
    if footer is None or int(footer["page"]) != (line.page or 1):
        return False
    wide = re.search(r"\s{2}|[|•·]", line.text.strip()) is not None
    title = footer["title"].casefold()
    return any(title in (whole := plain(above.text).casefold()) and (wide or title == whole) for above in opening)


def _may_be_footer(text: str) -> bool:
    lowered = text.lower()
    return "side" in lowered or "page" in lowered


def _is_address(line: Line) -> bool:
    text = plain(line.text)
    return _ONLY_ADDRESSES.fullmatch(text) is not None or _ADDRESS_GOES_ON.fullmatch(text) is not None


def _comments(lines: Sequence[Line]) -> set[int]:
    """Margin comments, each to where the interrupted sentence goes on (or, between sentences, to the next gap)."""
    found: set[int] = set()
    for number, line in enumerate(lines, start=1):
        if "[" not in line.text or not MARGIN_COMMENT.match(plain(line.text)):
            continue
        before = next((lines[n - 1] for n in range(number - 1, 0, -1) if not is_blank(lines[n - 1])), None)
        interrupted = before is not None and not ends_sentence(plain(before.text))
        found.update(range(number, _comment_end(lines, number, interrupted=interrupted) + 1))
    return found


def _comment_end(lines: Sequence[Line], start: int, *, interrupted: bool) -> int:
    last = min(start + _MAX_COMMENT_LINES, len(lines))
    first_gap = next((n for n in range(start + 1, last + 1) if is_blank(lines[n - 1])), None)
    if interrupted:
        closed = ends_sentence(plain(lines[start - 1].text))
        for number in range(start + 1, last + 1):
            text = plain(lines[number - 1].text)
            if text and closed and text[0].islower():
                return number - 1
            closed = ends_sentence(text) if text else closed
    return first_gap - 1 if first_gap else start


def _running_lines(lines: Sequence[Line]) -> set[int]:
    """Lines that stand at the same edge of page after page; the first of a run stays, for it is the title's.

    What stands inside the pages as often ("Styrets vedtak") is at their edge by chance.
    """
    pages: dict[int, list[int]] = defaultdict(list)
    for number, line in enumerate(lines, start=1):
        if line.page and not is_blank(line):
            pages[line.page].append(number)
    found: set[int] = set()
    enough = min(_MIN_RUN, len(pages))
    inside = Counter(
        _masked(plain(lines[n - 1].text)) for numbers in pages.values() for n in numbers[_EDGE : len(numbers) - _EDGE]
    )
    for edge in ("top", "foot"):
        seen: dict[str, list[tuple[int, int]]] = defaultdict(list)
        for page, numbers in pages.items():
            for number in numbers[:_EDGE] if edge == "top" else numbers[-_EDGE:]:
                text = plain(lines[number - 1].text)
                if _LONE_NUMBER.fullmatch(text) and int(text) <= len(pages) + 1:
                    found.add(number)
                elif not (head_label(lines[number - 1]) or text.endswith(":") or _sentence_goes_on(lines, number)):
                    seen[_masked(text)].append((page, number))
        for text, places in seen.items():
            # "Styret tok saken til orientering." may well end two pages of minutes.
            fewest = _MIN_RUN_OF_SENTENCES if text.endswith(".") and " " in text else enough
            if enough > 1 and inside[text] < len(places):
                found |= _runs(places, fewest, keep_first=edge == "top")
    return found


def _sentence_goes_on(lines: Sequence[Line], number: int) -> bool:
    """Whether a wide line breaks off a sentence that the next one goes on with, as text does at the width of a page."""
    below = lines[number].text.strip() if number < len(lines) else ""
    return below[:1].islower() and len(plain(lines[number - 1].text)) > _TYPICAL_HEADER_WIDTH


def _runs(places: Sequence[tuple[int, int]], enough: int, *, keep_first: bool) -> set[int]:
    found: set[int] = set()
    run: list[tuple[int, int]] = []
    for place in [*places, (10**9, 0)]:
        if run and place[0] - run[-1][0] > 2:  # every page, or every other where left and right pages differ
            if len({page for page, _ in run}) >= enough:
                found.update(number for _, number in run[1 if keep_first else 0 :])
            run = []
        run.append(place)
    return found


def _loose_page_numbers(lines: Sequence[Line], furniture: set[int]) -> set[int]:
    """Page numbers in text without pages: lone numbers a page apart, with the header lines that stand around them."""
    lone = [
        number
        for number, line in enumerate(lines, start=1)
        if line.kind == "text" and _LONE_NUMBER.fullmatch(line.text.strip()) and _stands_alone(lines, number)
    ]
    found: set[int] = set()
    for position, number in enumerate(lone):
        near = [n for n in lone[max(0, position - 1) : position + 2] if n != number]
        if all(_printed_between(lines, number, other) >= _PAGE_LENGTH for other in near):
            header = _header_before(lines, number, furniture)
            if header or len(lone) > 1:
                found.update([number, *header])
    return found


def _loose_headers(lines: Sequence[Line]) -> set[int]:
    """Running headers in text without pages, where one leading space is what a page break left.

    Such a line repeats one that another page, or the document, begins with.
    """
    tops = [n for n, line in enumerate(lines, start=1) if _LEADING_SPACE.match(line.text)]
    first = _first_printed(lines)
    known = {_masked(plain(lines[n - 1].text)) for n in first}
    found: set[int] = set()
    for number in tops:
        text = plain(lines[number - 1].text)
        short = len(text) <= _TYPICAL_HEADER_WIDTH and not text.endswith(":") and not head_label(lines[number - 1])
        if number not in first and short and _stands_alone(lines, number) and _masked(text) in known:
            found.add(number)
        known.add(_masked(text))
    return found


def _first_printed(lines: Sequence[Line]) -> list[int]:
    """The first printed lines, which may be the title's."""
    return [n for n, line in enumerate(lines[: _EDGE * 4], start=1) if not is_blank(line)][:_EDGE]


def _masked(text: str) -> str:
    """A line without what counts the pages in it."""
    return re.sub(r"\d+(?=\W*$)|(?<=\bside )\d+|(?<=\bpage )\d+", "#", text.lower())


def _stands_alone(lines: Sequence[Line], number: int) -> bool:
    before, after = number - 2, number
    return (before < 0 or is_blank(lines[before])) and (after >= len(lines) or is_blank(lines[after]))


def _printed_between(lines: Sequence[Line], first: int, second: int) -> int:
    low, high = sorted((first, second))
    return sum(not is_blank(line) for line in lines[low : high - 1])


def _header_before(lines: Sequence[Line], number: int, furniture: set[int]) -> list[int]:
    """The short lines before a page number that stand apart from the text: after a wide gap or other furniture."""
    header: list[int] = []
    gap = 0
    for at in range(number - 1, 0, -1):
        text = plain(lines[at - 1].text)
        if not text:
            gap += 1
            if gap > 1 and header:
                return header
            continue
        if at in furniture:
            return header
        if (
            gap > 1
            or len(header) == _MAX_HEADER_LINES
            or len(text) > _TYPICAL_HEADER_WIDTH
            or ends_sentence(text)
            or head_label(lines[at - 1])
        ):
            return []
        header.append(at)
        gap = 0
    return []
