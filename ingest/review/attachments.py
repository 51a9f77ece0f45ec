"""Attachments that papers announce, and which of them are there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import msgspec

from graph.language.numbers import find_case_numbers
from ingest.findings import PartFinding
from ingest.furniture import find_furniture
from ingest.part_signs import announced_titles
from ingest.resolve.gathering import NamedFindings
from ingest.review.remarks import Remark, place_of, remark
from ingest.shapes import plain, printed_lines

_NUMBERED = re.compile(
    r"(?:trykt\s+)?(?:vedlegg|attachment|appendix|annex)\s+(?:nr\.?\s*)?(?P<label>\d{1,2}|[A-H])\s*[:.–-]\s*(?P<title>\S.+)",
    re.IGNORECASE,
)
_NOT_SENT = re.compile(r"u(?:trykte?|trykk[te]*)\s+vedlegg", re.IGNORECASE)
_LINK = re.compile(r"https?://|www\.", re.IGNORECASE)
_NONE = re.compile(r"(?:ingen|none|nei|intet|inga)\b\W*", re.IGNORECASE)
_CASE_PAPER = re.compile(r"saks?(?:fr[ae]mlegg|notat|papir|utredning|utgreiing|dokument)\w*", re.IGNORECASE)
_RECORD = re.compile(r"referat|protokoll|møtebok|minutes", re.IGNORECASE)
_KIND_PREFIX = re.compile(r"^(?:u?trykt\s+)?vedlegg\s*(?:nr\.?\s*)?\w{0,2}\s*[-–:.]?\s+", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = 8  # letters that two forms of a word share
_COMMON = frozenset(
    "for fra frå til med ved den det som sak saker notat vedlegg saksframlegg rapport brev presentasjon januar februar "
    "mars april mai juni juli august september oktober november desember pdf docx pptx and the from".split()
)
_SURE_WORDS = 2
_LONGEST_TITLE = 120
_CASE_WORD = re.compile(r"\w*sak(?:en|er|ene)?", re.IGNORECASE)
_ENOUGH = 0.6  # of an announced title's words that stand in the title of a paper that is there


class _Paper(msgspec.Struct, frozen=True):
    """A paper that is there, as far as an announcement can mean it. ``line`` is 0 for a document by its file name."""

    document: str
    line: int
    kind: str
    words: frozenset[str]
    case: str | None


def attachment_remarks(documents: Sequence[NamedFindings]) -> Iterator[Remark]:
    """Attachments that the documents announce and that are among none of them."""
    papers = [paper for document in documents for paper in _papers(document)]
    by_word: dict[str, list[int]] = defaultdict(list)
    for at, paper in enumerate(papers):
        for word in paper.words:
            by_word[word].append(at)
    for document in documents:
        furniture = find_furniture(document.findings.document)
        for part in document.findings.parts:
            yield from _missing(document, part, furniture, papers, by_word)


def _missing(
    document: NamedFindings,
    part: PartFinding,
    furniture: frozenset[int],
    papers: Sequence[_Paper],
    by_word: Mapping[str, Sequence[int]],
) -> Iterator[Remark]:
    taken: set[int] = set()
    wanted: list[tuple[float, int | None, int, str]] = []
    for number, title in announced_attachments(document, part, furniture):
        words = title_words(title)
        if not words or _is_there(title, _case_at(part, number), papers):
            continue
        near = {at for word in words for at in by_word.get(word, ()) if not _is_own(papers[at], document, part)}
        fitting = [(score, at) for at in sorted(near) if (score := _likeness(words, papers[at].words)) >= _ENOUGH]
        wanted += [(score, at, number, title) for score, at in fitting] or [(0.0, None, number, title)]
    found: set[int] = set()
    for _, at, number, _ in sorted(wanted, key=lambda one: (-one[0], one[2])):
        if at is not None and at not in taken and number not in found:
            taken.add(at)  # one paper is one attachment of a list
            found.add(number)
    for number, title in dict.fromkeys((number, title) for _, _, number, title in wanted):
        if number not in found and not _stands_elsewhere(title_words(title), document, part):
            yield remark(
                "attachment_missing",
                place_of(document.name, document.findings.document, number, part=part),
                title=title,
            )


def _stands_elsewhere(words: frozenset[str], document: NamedFindings, announcing: PartFinding) -> bool:
    """Whether a line outside the announcing part is this title: a paper that was not told from the one before it."""
    own = range(announcing.lines.start, announcing.lines.end + 1)
    return len(words) >= _SURE_WORDS and any(
        len(line.text) <= _LONGEST_TITLE and words <= (there := title_words(line.text)) and len(there) <= len(words) + 3
        for number, line in enumerate(document.findings.document.lines, start=1)
        if number not in own
    )


def announced_attachments(
    document: NamedFindings, part: PartFinding, furniture: frozenset[int]
) -> Iterator[tuple[int, str]]:
    """The titles that a part announces, each with its line; what is "utrykt" is not meant to be there."""
    lines = document.findings.document.lines
    printed = list(printed_lines(lines, part.lines.start, part.lines.end, furniture))
    listed = announced_titles(lines, [n for n in printed if not _NOT_SENT.match(plain(lines[n - 1].text))])
    seen = {number for number, _ in listed}
    items = {item.start_line for case in part.cases for item in case.sub_items}  # that follow a list, and are none
    numbered = [
        (number, match["title"])
        for number in printed[1:]
        for text in lines[number - 1].cells or (lines[number - 1].text,)
        if number not in seen and (match := _NUMBERED.fullmatch(plain(text)))
    ]
    for number, title in sorted([*listed, *numbered]):
        if not (number in items or _LINK.search(title) or _NONE.fullmatch(title)):
            yield number, title


def _is_there(title: str, case: str | None, papers: Sequence[_Paper]) -> bool:
    """Whether what a title names by its kind is there: "Saksframlegg til sak 4-2025", "Utkast til referat"."""
    if _RECORD.search(title):
        return any(paper.kind == "minutes" for paper in papers)
    if _CASE_PAPER.search(title):
        named = next((number.value for number in find_case_numbers(title) if number.value), case)
        return any(paper.kind == "case_paper" and paper.case == named for paper in papers)
    return False


def _is_own(paper: _Paper, document: NamedFindings, part: PartFinding) -> bool:
    first = part is document.findings.parts[0]
    return paper.document == document.name and (paper.line == part.lines.start or (first and paper.line == 0))


def _likeness(words: frozenset[str], title: frozenset[str]) -> float:
    """How much of an announced title stands in that of a paper; of two alike the one with less beside it."""
    shared = len(words & title)
    return shared / len(words) + shared / len(title) / 10


def _case_at(part: PartFinding, line: int) -> str | None:
    inside = (case.number for case in part.cases if case.lines.start <= line <= case.lines.end)
    return next(inside, None) or part.case_number


def _papers(document: NamedFindings) -> Iterator[_Paper]:
    parts = document.findings.parts
    for at, part in enumerate(parts):
        if at == 0:
            yield _Paper(document.name, 0, part.kind, title_words(document.name), part.case_number)
        yield _Paper(document.name, part.lines.start, part.kind, title_words(part.title), part.case_number)


def title_words(title: str) -> frozenset[str]:
    """The words of a title that tell it from others, by their stems."""
    kept = _KIND_PREFIX.sub("", title)
    return frozenset(
        word.lower()[:_STEM]
        for word in _WORD.findall(kept)
        if word.lower() not in _COMMON and not _CASE_WORD.fullmatch(word)
    )
