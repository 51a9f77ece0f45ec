"""Which lines of an agenda or of minutes are the headings of cases, and which number each bears.

Every line that could be a heading is a candidate; the sequence decides. Numbers run upwards through a meeting, so a
reference that happens to begin a line ("sak 9-2024) …") falls out of step, and a heading out of step is a misprint that
its neighbours correct.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from typing import Literal

import msgspec

from graph.language.numbers import CASE_WORD, FIRST_YEAR, HIGHEST_NUMBER, LAST_YEAR, format_number
from graph.records import Line
from ingest.shapes import ends_sentence, head_label, is_blank, plain, printed_lines

HeadingStyle = Literal["numbered", "listed", "named", "timed"]

_CLOCK = r"\d{1,2}[.:]\d{2}"
TIME_RANGE = rf"(?:kl\.?\s*)?{_CLOCK}(?:\s*[-–—]\s*(?:kl\.?\s*)?{_CLOCK})?"
"""The time at the head of an agenda's line."""

_YEAR = r"(?:19|20)\d{2}"
_NUMBER = (
    rf"(?:(?P<year_first>{_YEAR})\s?/\s?(?P<after_year>\d{{1,3}})"
    rf"|(?P<number>\d{{1,3}})\s?(?P<dash>[-–—/])\s?(?P<year>{_YEAR}|\d{{2}})|(?P<bare>\d{{1,3}}))(?![\d/%]|[-–]\d|[.,]\d)"
)
_HEADING = re.compile(
    rf"(?:[-•*]\s+)?(?:(?P<time>{TIME_RANGE})\s*[:|–-]*\s*)?(?:(?:ad|til|re)\s+)?"
    rf"(?:(?P<label>{CASE_WORD}|punkt|pkt|post)\s*[.:#]*\s*(?:nr\.?\s*|no\.?\s*)?)?{_NUMBER}(?P<rest>.*)",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?P<number>\d{1,2})(?:[.)]|\s*[-–:](?=\s)|(?=\s{2,}|\t))\s*(?P<rest>[^\W\d_].*)")
_TIMED = re.compile(rf"(?P<time>{TIME_RANGE})\s*[:|–-]*\s+(?P<rest>\S.*)", re.IGNORECASE)
_RUNNING_LABEL = re.compile(r"sak(?:en|ene|ane)\b", re.IGNORECASE)
_REST_GLUE = re.compile(r"^[\s:.|–—-]+")
_LEADERS = re.compile(r"\s*(?:[.…_]{3,}|\.(?:\s\.){2,})\s*\d*\s*$")
_OPENING = "\"“”«'’(‘"
BREAK_WORDS = re.compile(
    r"\b(?:pause|lunsj|lunch|middag|break|coffee|kaffe|registrering|slutt|avslutning|avreise|felles transport|end of meeting)\b",
    re.IGNORECASE,
)
_SERIES = re.compile(r"^([a-zæøå]{1,6})[-–\s]", re.IGNORECASE)
_NUMBER_COLUMN = re.compile(r"(?:saks?)?\s?-?(?:nr|nummer|no|number)?\.?|sak|case|item|#|pkt\.?|punkt", re.IGNORECASE)
NO_CASE_HEADING = re.compile(
    r"(?:til\s?stede|til\s?stades|deltakere|deltagere|deltakarar|present|participants|forfall|fråfall|apologies|absent|inviterte|"
    r"observatører|sekretariat|saksliste|sakliste|dagsorden|dagsordenen|agenda|program|saker|referat|møtereferat|protokoll|"
    r"møteprotokoll|minutes|innkalling|vedtak|forslag til vedtak|konklusjon|beslutning|innstilling|decisions?|conclusion|resolution|"
    r"bakgrunn|saksopplysninger|vurdering|kommentarer|diskusjon|vedlegg|attachments?|enclosures?|neste møte|next meeting|"
    r"\w*saker|oppsummering|action\s?(?:points|items)?|oppfølging\w*|signatur\w*|godkjenning av protokoll(?:en)?\s*:?)\b"
    r"(?:\s*(?:av|for|til|frå|fra|of|for|på|i)\b.*)?[:\s]*$",
    re.IGNORECASE,
)


class CaseHeading(msgspec.Struct, frozen=True):
    """The heading of a case. ``rest`` is the title as far as it stands on this line; ``lead`` is text beyond it.

    ``number`` is "N/YYYY", ``printed`` the number as it stands there; both None where there is none to tell.
    """

    line: int
    rest: str
    number: str | None = None
    printed: str | None = None
    series: str = ""
    lead: str = ""
    style: HeadingStyle = "numbered"


class _Candidate(msgspec.Struct, frozen=True):
    line: int
    number: int
    year: int | None
    printed: str
    rest: str
    series: str = ""
    lead: str = ""
    labelled: bool = False
    strong: bool = False
    weight: float = 1.0


def find_case_headings(
    lines: Sequence[Line], start: int, end: int, furniture: Collection[int], year: int | None
) -> tuple[CaseHeading, ...]:
    """The headings of cases from line ``start`` to ``end``; ``year`` completes numbers that print none."""
    printed = tuple(printed_lines(lines, start, end, furniture))
    headings = _in_step(_with_a_series(_numbered(lines, printed)), year)
    return headings or _listed(lines, printed) or _named(lines, printed) or _timed(lines, printed)


# --- candidates


def _numbered(lines: Sequence[Line], printed: Sequence[int]) -> list[_Candidate]:
    found: list[_Candidate] = []
    number_column: int | None = None
    for position, number in enumerate(printed):
        line = lines[number - 1]
        cells = _cells(line)
        if cells:
            number_column = _number_column(cells, number_column)
            candidate = _from_row(cells, number, number_column)
        else:
            candidate = _from_text(plain(line.text), number)
        if candidate is None:
            continue
        previous = printed[position - 1] if position else None
        closed = _is_closed(lines, number, previous, found)
        is_heading = line.kind == "heading" or line.text.lstrip().startswith("#")
        timed = _HEADING.match(plain(line.text)) is not None and re.match(TIME_RANGE, plain(line.text)) is not None
        upper = not candidate.rest or not candidate.rest[0].islower()
        announced = candidate.labelled and plain(line.text)[:1].isupper() and not ends_sentence(candidate.rest)
        strong = is_heading or timed or (upper and (bool(cells) or closed or announced))
        found.append(msgspec.structs.replace(candidate, strong=strong))
    return [_weighed(candidate, found, position, printed) for position, candidate in enumerate(found)]


def _weighed(
    candidate: _Candidate, found: Sequence[_Candidate], position: int, printed: Sequence[int]
) -> _Candidate:
    """A heading with text under it weighs more than the same number in a list of cases."""
    following = found[position + 1].line if position + 1 < len(found) else printed[-1] + 1
    text = min(following - candidate.line, 20) / 100
    return msgspec.structs.replace(candidate, weight=(1.0 if candidate.strong else 0.4) + text)


def _cells(line: Line) -> tuple[str, ...]:
    if line.kind == "row":
        return line.cells or tuple(cell.strip() for cell in line.text.split("\t"))
    if "\t" in line.text.strip():
        return tuple(cell.strip() for cell in line.text.strip().split("\t") if cell.strip())
    return ()


def _number_column(cells: Sequence[str], known: int | None) -> int | None:
    """The column that a table's head row says holds the case number."""
    for column, cell in enumerate(cells):
        if cell.strip() and _NUMBER_COLUMN.fullmatch(cell.strip()):
            return column
    return known


def _from_row(cells: Sequence[str], line: int, number_column: int | None) -> _Candidate | None:
    for column, cell in enumerate(cells):
        text = plain(cell)
        if not text or re.fullmatch(TIME_RANGE, text, re.IGNORECASE):
            continue
        bare = number_column == column and re.fullmatch(r"\d{1,3}\.?", text) is not None
        candidate = _from_text(f"Sak {text}" if bare else text, line)
        if candidate is None:
            return None
        others = [other for other in cells[column + 1 :] if re.search(r"[^\W\d_]{2}", other)]
        if candidate.rest:
            title, lead = candidate.rest, "\n".join(others)
        elif others:
            title, _, more = others[0].strip().partition("\n")
            lead = "\n".join(filter(None, [more, *others[1:]]))
        else:
            title, lead = "", ""
        return msgspec.structs.replace(candidate, rest=_title(title), lead=lead.strip())
    return None


def _from_text(text: str, line: int) -> _Candidate | None:
    match = _HEADING.match(text)
    if match is None:
        return None
    label, rest = match["label"], match["rest"]
    if label and (_RUNNING_LABEL.search(label) or (head_label(Line(text)) is not None and not match["number"] and not match["year_first"])):
        return None
    if match["bare"] and not label:
        return None
    if match["year"] and len(match["year"]) == 2 and not label and match["dash"] != "/":
        return None
    if rest[:1] in tuple(").,;%!?]") or (rest and rest[0].isalpha()):
        if not re.match(r"\.(?:\s|$)", rest):
            return None
    count = int(match["number"] or match["after_year"] or match["bare"])
    printed_year = match["year"] or match["year_first"]
    year = None if not printed_year else int(printed_year) if len(printed_year) == 4 else 2000 + int(printed_year)
    if not 0 < count <= HIGHEST_NUMBER or (year and not FIRST_YEAR <= year <= LAST_YEAR):
        return None
    if _is_period_or_date(match, rest):
        return None
    start, end = match.span("year_first") if match["year_first"] else match.span("number" if match["number"] else "bare")
    end = max(end, match.end("after_year"), match.end("year"))
    series = _SERIES.match(label) if label else None
    return _Candidate(
        line=line,
        number=count,
        year=year,
        printed=text[start:end].strip(),
        rest=_title(rest),
        series=series[1].upper() if series and series[1].isupper() else "",
        labelled=label is not None,
    )


def _is_period_or_date(match: re.Match[str], rest: str) -> bool:
    if match["label"]:
        return False
    if match["year_first"]:
        return True  # "2021/22": a year first is a case only after a word that says so
    is_month = bool(match["dash"] == "/" and re.match(r"\s*(?:kl\b|,?\s*(?:19|20)\d{2})", rest))
    return is_month or re.match(r"\s*(?:mill|prosent|kr\b|%|timer|år\b|stk)", rest) is not None


def _title(rest: str) -> str:
    return _LEADERS.sub("", _REST_GLUE.sub("", plain(rest))).strip()


def _is_closed(lines: Sequence[Line], number: int, previous: int | None, found: Sequence[_Candidate]) -> bool:
    """Whether what stands before the line is complete, so that something new can begin here."""
    if previous is None or previous < number - 1:
        return True
    before = lines[previous - 1]
    return (
        before.kind != "text"
        or is_blank(before)
        or ends_sentence(plain(before.text))
        or plain(before.text).endswith(":")
        or any(candidate.line == previous for candidate in found[-1:])
    )


# --- the sequence


def _with_a_series(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """Without the numbers of two digits for the year that no word explains, unless several of them make a series."""
    unexplained = [c for c in candidates if not c.labelled and len(re.split(r"[-–—/]", c.printed)[-1].strip()) == 2]
    if len({candidate.number for candidate in unexplained}) >= 2:
        return list(candidates)
    return [candidate for candidate in candidates if candidate not in unexplained]


def _in_step(candidates: Sequence[_Candidate], year: int | None) -> tuple[CaseHeading, ...]:
    if not candidates:
        return ()
    years = Counter(candidate.year for candidate in candidates if candidate.year and candidate.strong)
    main_year = years.most_common(1)[0][0] if years else year
    headings: list[CaseHeading] = []
    by_series: dict[str, list[_Candidate]] = defaultdict(list)
    for candidate in candidates:
        by_series[candidate.series].append(candidate)
    for series in by_series.values():
        headings += _series_in_step(series, main_year)
    return tuple(sorted(headings, key=lambda heading: heading.line))


def _series_in_step(series: Sequence[_Candidate], year: int | None) -> list[CaseHeading]:
    of_year = [candidate for candidate in series if candidate.year in (year, None)]
    chain = _rising(of_year)
    chain = [
        candidate
        for position, candidate in enumerate(chain)
        if candidate.strong
        or (position and candidate.number == chain[position - 1].number + 1)
        or (position + 1 < len(chain) and candidate.number == chain[position + 1].number - 1)
    ]
    if not chain:
        return []
    headings = [_heading(candidate, candidate.number, year) for candidate in chain]
    taken = {candidate.number for candidate in chain}
    treated = {(candidate.number, candidate.year) for candidate in chain}
    first = chain[0].line
    for candidate in series:
        if candidate in chain or not candidate.strong or candidate.line < first:
            continue
        before = max((c for c in chain if c.line < candidate.line), key=lambda c: c.line)
        after = min((c for c in chain if c.line > candidate.line), key=lambda c: c.line, default=None)
        wanted = before.number + 1
        is_free = wanted not in taken and (after is None or after.number > wanted)
        if is_free and _is_misprint(candidate, wanted, year, after.number if after else None):
            headings.append(_heading(candidate, wanted, year))
            taken.add(wanted)
        elif candidate.labelled and (candidate.number, candidate.year) not in treated:
            headings.append(_heading(candidate, candidate.number, candidate.year or year))  # resumed from earlier
            treated.add((candidate.number, candidate.year))
    return headings


def _rising(candidates: Sequence[_Candidate]) -> list[_Candidate]:
    """The heaviest run of strictly rising numbers."""
    best: dict[int, tuple[float, tuple[_Candidate, ...]]] = {}
    for candidate in candidates:
        so_far = max((best[n] for n in best if n < candidate.number), key=lambda run: run[0], default=(0.0, ()))
        run = (so_far[0] + candidate.weight, (*so_far[1], candidate))
        if candidate.number not in best or run[0] > best[candidate.number][0]:
            best[candidate.number] = run
    return list(max(best.values(), key=lambda run: run[0])[1]) if best else []


def _is_misprint(candidate: _Candidate, wanted: int, year: int | None, following: int | None) -> bool:
    if candidate.year != year and candidate.year is not None:
        return candidate.number == wanted  # only the year is wrong
    return following == wanted + 1 or _one_digit_apart(candidate.number, wanted)


def _one_digit_apart(a: int, b: int) -> bool:
    x, y = str(a), str(b)
    if len(x) != len(y):
        return abs(len(x) - len(y)) == 1 and (x in y or y in x)
    return sum(p != q for p, q in zip(x, y, strict=True)) == 1 or (sorted(x) == sorted(y) and x != y)


def _heading(candidate: _Candidate, number: int, year: int | None) -> CaseHeading:
    return CaseHeading(
        line=candidate.line,
        rest=candidate.rest,
        number=format_number(number, year) if year else None,
        printed=candidate.printed,
        series=candidate.series,
        lead=candidate.lead,
    )


# --- cases without numbers of their own


def _listed(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Items "1. Godkjenning av innkalling": a run from 1 upwards, of headings where there are such."""
    found: list[_Candidate] = []
    for position, number in enumerate(printed):
        line = lines[number - 1]
        cells = _cells(line)
        text = plain(line.text)
        if len(cells) >= 2 and re.fullmatch(r"\d{1,2}[.)]?", cells[0]):
            text = f"{cells[0].rstrip('.)')}. {plain(cells[1])}"
        match = _LISTED.match(text)
        if match is None or not match["rest"][0].isupper() or len(match["rest"]) > 160:
            continue
        is_heading = line.kind == "heading" or line.text.lstrip().startswith(("#", "**"))
        apart = position == 0 or printed[position - 1] < number - 1
        sentence = match["rest"].endswith((".", ";", ","))
        following = printed[position + 1] if position + 1 < len(printed) else number
        has_text = not _LISTED.match(plain(lines[following - 1].text))
        weight = 1.0 + 3 * is_heading + 0.3 * apart - 0.8 * sentence + 0.2 * has_text
        lead = "\n".join(cells[2:]).strip() if len(cells) > 2 else ""
        found.append(
            _Candidate(line=number, number=int(match["number"]), year=None, printed=match["number"],
                       rest=_title(match["rest"]), lead=lead, strong=is_heading, weight=weight)
        )  # fmt: skip
    if sum(candidate.strong for candidate in found) >= 2:
        found = [candidate for candidate in found if candidate.strong]
    chain = _counting(found)
    return tuple(
        CaseHeading(line=c.line, rest=c.rest, printed=c.printed, lead=c.lead, style="listed") for c in chain
    ) if len(chain) >= 2 else ()  # fmt: skip


def _counting(candidates: Sequence[_Candidate]) -> tuple[_Candidate, ...]:
    """The heaviest run 1, 2, 3 …; at equal weight the one that begins first."""
    best: dict[int, tuple[float, tuple[_Candidate, ...]]] = {}
    for candidate in candidates:
        before = best.get(candidate.number - 1)
        if candidate.number > 1 and before is None:
            continue
        run = (candidate.weight, (candidate,)) if before is None else (before[0] + candidate.weight, (*before[1], candidate))
        if candidate.number not in best or run[0] > best[candidate.number][0]:
            best[candidate.number] = run
    return max(best.values(), key=lambda run: run[0])[1] if best else ()


def _named(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Headings without any number, at the depth that most of them have."""
    headings = [
        (number, _depth(lines[number - 1]))
        for number in printed
        if _depth(lines[number - 1]) and not NO_CASE_HEADING.match(plain(lines[number - 1].text))
    ]
    levels = Counter(depth for _, depth in headings)
    if not levels:
        return ()
    level = max(levels, key=lambda depth: (levels[depth], -depth))
    chosen = [number for number, depth in headings if depth == level]
    if len(chosen) < 2:
        return ()
    return tuple(CaseHeading(line=number, rest=plain(lines[number - 1].text), style="named") for number in chosen)


def _depth(line: Line) -> int:
    if line.kind == "heading":
        return max(line.level, 1)
    marks = re.match(r"\s{0,3}(#{1,6})\s", line.text)
    return len(marks[1]) if marks else 0


def _timed(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Items of an agenda that have only a time: "09.15–10.00 Strategi for forskning"."""
    found: list[CaseHeading] = []
    for number in printed:
        cells = _cells(lines[number - 1])
        match = _TIMED.match(" ".join(cells[:2]) if len(cells) >= 2 else plain(lines[number - 1].text))
        if match and not BREAK_WORDS.search(match["rest"]) and match["rest"][0] not in "-–—":
            found.append(
                CaseHeading(line=number, rest=_title(match["rest"]), lead="\n".join(cells[2:]), style="timed")
            )
    return tuple(found) if len(found) >= 3 else ()
