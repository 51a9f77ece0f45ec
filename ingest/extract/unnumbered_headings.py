"""Headings of cases that have no case number: "1. Godkjenning av innkalling", plain headings, a time and a title."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from itertools import pairwise

import msgspec

from graph.language.dates import find_dates
from graph.language.persons import is_given_name, is_person_name
from graph.records import Line
from ingest.extract.case_candidates import (
    TIME_RANGE,
    Candidate,
    as_title,
    cells_of,
    is_reference,
    title_and_text,
    title_of_cell,
    under_head,
)
from ingest.extract.prose import is_decision
from ingest.shapes import ends_sentence, head_label, is_blank, plain

_BARE_LISTED = re.compile(r"(?P<number>\d{1,2})\s(?P<rest>[A-ZÆØÅ][^\t]{2,78}[^\s.,;:])")
"""A number without a sign behind it, where whole headings begin with one: "1 Siden sist"."""
_FEWEST_BARE = 3
_LISTED = re.compile(r"(?P<number>\d{1,2})(?:[.)]|\s*[-–:](?=\s)|(?=\s{2,}|\t))\s*(?P<rest>[^\W\d_].*)")
_ITEM_COLUMN = re.compile(r"(?:agenda\s?)?items?|sak(?:er)?|tema|punkt|agenda|topic", re.IGNORECASE)
_TIMED = re.compile(rf"(?P<time>{TIME_RANGE})\s*[:|–-]*\s+(?P<rest>\S.*)", re.IGNORECASE)
_LONGEST_LISTED = 160
_ENTRY = re.compile(r"(?P<name>[^(),;:–\t]+?)\s*(?:(?:[,;–]|\s-)\s[^:]+|\([^()]+\)[^:]*)?")
_FEWEST_LISTED, _FEWEST_NAMED, _FEWEST_TIMED = 2, 2, 3
BREAK_WORDS = re.compile(
    r"\b(?:pause|lunsj|lunch|middag|break|coffee|kaffe|registrering|slutt|avslutning|avreise|felles transport|"
    r"end of meeting)\b",
    re.IGNORECASE,
)
_NO_CASE = re.compile(
    r"(?:til\s?stede|til\s?stades|deltakere|deltagere|deltakarar|present|participants|forfall|fråfall|apologies|"
    r"absent|"
    r"inviterte|observatører|sekretariat|saksliste|sakliste|dagsorden(?:en)?|agenda|program|saker|(?:møte)?referat|"
    r"(?:møte)?protokoll|minutes|innkalling|(?:forslag til )?vedtak|konklusjon|beslutning|innstilling|"
    r"decisions?|conclusion|"
    r"resolution|bakgrunn|saksopplysninger|vurdering|kommentarer|diskusjon|vedlegg|attachments?|enclosures?|"
    r"neste møte|"
    r"next meeting|\w*saker|oppsummering|action\s?(?:points|items)?|oppfølging(?:spunkter)?|signatur\w*)"
    r"(?:\s+(?:til|fra|frå|for|of|from)\b.*)?[:\s]*",
    re.IGNORECASE,
)


CUSTOMARY = re.compile(
    r"(?:eventuelt|ymse|(?:ymse|eventuelt)\s*(?:/|og)\s*(?:ymse|eventuelt)|(?:any\s+)?other\s+business|a\.?\s?o\.?\s?b\.?"
    r"|date of (?:the )?next meeting"
    r"|referatsake?r?|skriv og meldinga?e?r|meldinga?e?r"
    r"|godkjenn?ing av (?:møte)?(?:innkalling|dagsorden|saksliste|sakliste|protokoll|referat|møtebok)\w*.{0,80}"
    r"|approval of (?:the )?(?:agenda|minutes).{0,60})(?:\s*/\s*[^.:]{3,60})?\s*[.:]?",
    re.IGNORECASE,
)
"""Titles that need no number to be a case's."""
_CUSTOMARY_WITH_TEXT = re.compile(
    r"(?P<title>Eventuelt|Ymse|Any other business|AOB|EVENTUELT|YMSE)\s*[:–-]\s+(?P<text>\S.*)"
)
_LAST_ITEM = re.compile(r"eventuelt|ymse|any other business|a\.?o\.?b\.?", re.IGNORECASE)
"""Words that alone on a line are no end of a sentence."""
_TITLE_ALONE = re.compile(r"[A-ZÆØÅ][^:;!?\t]{2,90}")
_FEWEST_ALONE = 3
_GROUP = re.compile(r"referatsake?r?|(?:skriv og )?meldinga?e?r|eventuelt|ymse", re.IGNORECASE)


class CaseHeading(msgspec.Struct, frozen=True):
    """The heading of a case. ``rest`` is the title as far as it stands on this line; ``lead`` is text beyond it.

    ``end`` is its own last line where number and title take up more than one.
    ``number`` is "N/YYYY", ``printed`` the number as it stands there; both None where there is none to tell.
    """

    line: int
    rest: str
    number: str | None = None
    printed: str | None = None
    series: str = ""
    lead: str = ""
    end: int = 0


def find_unnumbered_headings(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """The headings of cases among the ``printed`` lines of a paper that numbers none of them by year."""
    found = _listed(lines, printed) or _listed_bare(lines, printed) or _named(lines, printed) or _timed(lines, printed)
    return found or _standing_alone(lines, printed)


def _listed_bare(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Headings "1 Siden sist", "2 Fagdag": a run of at least three from 1 upwards, each with text of its own below."""
    found: list[Candidate] = []
    for number, following in pairwise(printed):
        line, text = lines[number - 1], plain(lines[number - 1].text)
        match = _BARE_LISTED.fullmatch(text)
        if match is None or line.kind == "row" or any(date.start == 0 for date in find_dates(text)):
            continue
        below = _BARE_LISTED.fullmatch(plain(lines[following - 1].text)) is None
        strong = line.kind == "heading" or line.text.lstrip().startswith(("#", "**"))
        found.append(
            Candidate(line=number, number=int(match["number"]), year=None, printed=match["number"],
                      rest=as_title(match["rest"]), strong=strong, weight=1.0 + 3 * strong + below)
        )  # fmt: skip
    if sum(candidate.strong for candidate in found) >= _FEWEST_BARE:
        found = [candidate for candidate in found if candidate.strong]
    chain = _counting(found)
    if len(chain) < _FEWEST_BARE:
        return ()
    return tuple(CaseHeading(line=c.line, rest=c.rest, printed=c.printed) for c in chain)


def _listed(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Items "1. Godkjenning av innkalling": a run from 1 upwards, of headings where there are such."""
    found: list[Candidate] = []
    heads: Sequence[str] = ()
    for position, number in enumerate(printed):
        line = lines[number - 1]
        cells = cells_of(line)
        text = plain(line.text)
        more = ""
        others: Sequence[str] = cells[2:]
        if len(cells) >= 2 and re.fullmatch(r"\d{1,2}[.)]?", cells[0]):
            title, more = title_of_cell(cells[1])
            text = f"{cells[0].rstrip('.)')}. {plain(title)}"
        elif heads and len(cells) > 1 and _LISTED.match(plain(cells[0])):
            whole = tuple(cell.strip() for cell in line.text.split("\t"))  # text set with tabs keeps its empty cells
            row = whole if len(whole) == len(heads) else cells
            text, others = plain(cells[0]), [under_head(cell, heads, at) for at, cell in enumerate(row) if at]
        elif _is_head_of_items(cells):
            heads = cells
        match = _LISTED.match(text)
        if match is None or not match["rest"][0].isupper() or len(match["rest"]) > _LONGEST_LISTED:
            continue
        if _is_person(match["rest"]):
            continue
        is_heading = line.kind == "heading" or line.text.lstrip().startswith(("#", "**"))
        apart = position == 0 or printed[position - 1] < number - 1
        rest = match["rest"]
        if not cells and line.kind != "heading":
            after = printed[position + 1] if position + 1 < len(printed) else None
            rest, more = title_and_text(rest, line, lines[number] if after == number + 1 else None)
            if not more and is_decision(rest):
                more = rest
        sentence = match["rest"].endswith((".", ";", ","))
        following = printed[position + 1] if position + 1 < len(printed) else number
        has_text = not _LISTED.match(plain(lines[following - 1].text))
        weight = 1.0 + 3 * is_heading + 0.3 * apart - 0.8 * sentence + 0.2 * has_text
        lead = "\n".join(filter(None, [more, *others])).strip()
        found.append(
            Candidate(line=number, number=int(match["number"]), year=None, printed=match["number"],
                       rest=as_title(rest), lead=lead, strong=is_heading, weight=weight)
        )  # fmt: skip
    if sum(candidate.strong for candidate in found) >= 2:
        found = [candidate for candidate in found if candidate.strong or CUSTOMARY.fullmatch(candidate.rest)]
    chain = _counting(found)
    if len(chain) < _FEWEST_LISTED:
        return ()
    chain += tuple(treated_again(found, chain))
    return tuple(CaseHeading(line=c.line, rest=c.rest, printed=c.printed, lead=c.lead) for c in chain)


def _is_person(text: str) -> bool:
    """Whether an item is one of a list of persons: "Eva Moen (Helse Vest, leder)"."""
    entry = _ENTRY.fullmatch(text)
    return entry is not None and is_given_name(entry["name"].split()[0]) and is_person_name(entry["name"])


def _is_head_of_items(cells: Sequence[str]) -> bool:
    """Whether a row heads a table whose first cells hold number and title: "Item | Discussion | Decision"."""
    return len(cells) > 1 and _ITEM_COLUMN.fullmatch(plain(cells[0]).strip(" :")) is not None


def treated_again(candidates: Sequence[Candidate], listed: Sequence[Candidate]) -> list[Candidate]:
    """The headings below a whole list under which the papers for some of its cases stand, number and title the same."""
    titles = {(one.number, one.year): one.rest.casefold() for one in listed}
    below = [one for one in candidates if one.line > listed[-1].line]
    return [one for one in below if titles.get((one.number, one.year)) == one.rest.casefold()]


def _counting(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The heaviest run 1, 2, 3 …; at equal weight the one that begins first."""
    best: dict[int, tuple[float, tuple[Candidate, ...]]] = {}
    for candidate in candidates:
        before = best.get(candidate.number - 1)
        if candidate.number > 1 and before is None:
            continue
        run = (
            (candidate.weight, (candidate,))
            if before is None
            else (before[0] + candidate.weight, (*before[1], candidate))
        )
        if candidate.number not in best or run[0] > best[candidate.number][0]:
            best[candidate.number] = run
    return max(best.values(), key=lambda run: run[0])[1] if best else ()


def _named(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Headings without any number, at the depth that most of them have."""
    headings = [
        (number, _depth(lines[number - 1]))
        for number in printed
        if _depth(lines[number - 1]) and not _NO_CASE.fullmatch(plain(lines[number - 1].text))
    ]
    levels = Counter(depth for _, depth in headings)
    if not levels:
        return ()
    level = max(levels, key=lambda depth: (levels[depth], -depth))
    chosen = [number for number, depth in headings if depth == level]
    if len(chosen) < _FEWEST_NAMED:
        return ()
    return tuple(CaseHeading(line=number, rest=plain(lines[number - 1].text)) for number in chosen)


def _depth(line: Line) -> int:
    if line.kind == "heading":
        return max(line.level, 1)
    marks = re.match(r"\s{0,3}(#{1,6})\s", line.text)
    return len(marks[1]) if marks else 0


def _timed(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Items of an agenda that have only a time: "09.15–10.00 Strategi for forskning"."""
    found: list[CaseHeading] = []
    for number in printed:
        cells = cells_of(lines[number - 1])
        match = _TIMED.match(" ".join(cells[:2]) if len(cells) >= 2 else plain(lines[number - 1].text))
        if match and not BREAK_WORDS.search(match["rest"]) and match["rest"][0] not in "-–—":
            listed = _LISTED.match(match["rest"])
            title = listed["rest"] if listed else match["rest"]
            found.append(
                CaseHeading(
                    line=number,
                    rest=as_title(title),
                    printed=listed["number"] if listed else None,
                    lead="\n".join(cells[2:]),
                )
            )
    return tuple(found) if len(found) >= _FEWEST_TIMED else ()


def _standing_alone(lines: Sequence[Line], printed: Sequence[int]) -> tuple[CaseHeading, ...]:
    """Short lines of plain text between empty ones, with text below, from the first that is customary as a title."""
    found: list[CaseHeading] = []
    for number, following in pairwise(printed):
        line, text = lines[number - 1], plain(lines[number - 1].text)
        apart = (number == 1 or is_blank(lines[number - 2])) and number < following - 1
        if line.page is not None or line.kind != "text" or not apart or not _TITLE_ALONE.fullmatch(text):
            continue
        if ends_sentence(text) or head_label(line) or _NO_CASE.fullmatch(text):
            continue
        after = plain(lines[following - 1].text)
        if (found or CUSTOMARY.fullmatch(text)) and (ends_sentence(after) or len(after) > len(text) or ":" in after):
            found.append(CaseHeading(line=number, rest=text))
    return tuple(found) if len(found) >= _FEWEST_ALONE else ()


def find_customary_headings(
    lines: Sequence[Line], printed: Sequence[int], numbered: Collection[int], chosen: Sequence[CaseHeading]
) -> tuple[CaseHeading, ...]:
    """Headings without a number among numbered ones: "Eventuelt", "Ymse", "Godkjenning av innkalling".

    ``numbered`` are all lines that begin with a case number, also those of a mere list; ``chosen`` are the headings
    among them. A title that a list of cases names too counts where its text stands.
    """
    taken = {heading.line for heading in chosen}
    untitled = {heading.end or heading.line for heading in chosen if not heading.rest}
    found: dict[str, CaseHeading] = {}
    for position, number in enumerate(printed):
        if number in numbered or number in taken:
            continue
        previous = next((n for n in reversed(printed[:position]) if not is_reference(plain(lines[n - 1].text))), None)
        following = printed[position + 1] if position + 1 < len(printed) else None
        heading = _customary(lines[number - 1], number)
        if heading is None or previous in untitled:
            continue
        groups = following in numbered and not heading.lead and _GROUP.fullmatch(heading.rest)
        stands = _LAST_ITEM.fullmatch(heading.rest) or _begins_anew(lines, number, previous, numbered)
        if groups or not stands:
            continue
        if previous in numbered and following in numbered and number < chosen[0].line:
            continue  # one of a list of cases
        found[heading.rest.lower()] = heading
    return tuple(found.values())


def _customary(line: Line, number: int) -> CaseHeading | None:
    cells = [cell for cell in cells_of(line) if cell.strip()]
    if len(cells) > 1:
        title = plain(cells[0])
        if not CUSTOMARY.fullmatch(title):
            return None
        return CaseHeading(line=number, rest=as_title(title), lead="\n".join(cells[1:]))
    text = plain(line.text)
    if CUSTOMARY.fullmatch(text) and text[0].isupper():
        return CaseHeading(line=number, rest=text.rstrip(" .:") if not re.fullmatch(r"(?:\w\.)+", text) else text)
    inline = _CUSTOMARY_WITH_TEXT.fullmatch(text)
    return CaseHeading(line=number, rest=inline["title"], lead=inline["text"]) if inline else None


def _begins_anew(lines: Sequence[Line], number: int, previous: int | None, numbered: Collection[int]) -> bool:
    """Whether a line stands as a heading does: marked as one, apart from what is before, or after a full stop."""
    line = lines[number - 1]
    if line.kind == "heading" or line.text.lstrip().startswith(("#", "**")) or plain(line.text).isupper():
        return True
    if previous is None or previous < number - 1 or previous in numbered:
        return True
    before = lines[previous - 1]
    return before.kind != "text" or ends_sentence(plain(before.text))
