"""Lines that could be the heading of a numbered case: a number, a word before it, a time before both, a "
"table's row."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from graph.language.numbers import CASE_WORD, FIRST_YEAR, HIGHEST_NUMBER, LAST_YEAR
from graph.language.sentences import split_sentences
from graph.records import Line
from ingest.shapes import ends_sentence, head_label, is_blank, plain

_CLOCK = r"\d{1,2}[.:]\d{2}"
TIME_RANGE = rf"(?:kl\.?\s*)?{_CLOCK}(?:\s*[-–—]\s*(?:kl\.?\s*)?{_CLOCK})?"
"""The time at the head of an agenda's line."""

_YEAR = r"(?:19|20)\d{2}"
_NUMBER = (
    rf"(?:(?P<year_first>{_YEAR})\s?/\s?(?P<after_year>\d{{1,5}})"
    rf"|(?P<number>\d{{1,3}})\s?(?P<dash>[-–—/])\s?(?P<year>{_YEAR}|\d{{2}})|(?P<bare>\d{{1,3}}))"
    r"(?![\d/%]|[-–]\d|[.,:]\d)"
)
# "PS 12/20", "FU 3/2019", "SO 02-2012"
_REGISTER = r"(?-i:[A-ZÆØÅ]{1,5})(?=[\s-]\d{1,3}(?:\s?/\s?(?:20)?\d{2}|\s?[-–]\s?20\d{2})\b)"
_HEADING = re.compile(
    rf"(?:[-•*]\s+)?(?:(?P<time>{TIME_RANGE})\s*[:|–-]*\s*)?(?:(?:ad|til|re)\s+)?"
    rf"(?:(?P<label>{CASE_WORD}|punkt|pkt|post|{_REGISTER})[\s-]*[.:#]*\s*(?:nr\.?\s*|no\.?\s*)?)?{_NUMBER}(?P<rest>.*)",
    re.IGNORECASE,
)
_LABEL_IN_MARGIN = re.compile(rf"(?i:{CASE_WORD})[.:]?(?:\s+(?P<title>[A-ZÆØÅ«\"(].*))?")
_NUMBER_BELOW = re.compile(r"\d{1,3}\s?[-–/]\s?(?:20)?\d{2}(?:\s+(?P<more>(?:[a-zæøå(]|(?:19|20)\d\d\b).*))?")
"""A margin too narrow for "FU-sak 31/13" sets the number below the word, beside or above the title."""
_NUMBER_ALONE = re.compile(r"\d{1,3}")
_REFERENCE = re.compile(
    r"(?:saks?\s?nr|saksnummer|arkivsaks?(?:nr)?|arkivref|ephorte|jnr|journalnr)[.:]*\s*(?:19|20)?\d{2}/\d{1,6}(?:[\s-]\w{1,4})?",
    re.IGNORECASE,
)
_DIGITS = re.compile(r"\d+")
_REACH_OF_REFERENCE = 4  # lines below a case's number
_LONGEST_HEADING = 1000
_RUNNING_LABEL = re.compile(r"sak(?:en|ene|ane)\b", re.IGNORECASE)
_NOT_AFTER_NUMBER = tuple(").,;%!?]")
_TITLE_WORD = re.compile(r"[A-ZÆØÅ](?:[a-zæøå]+|[A-ZÆØÅ]{2,})\b")
"""What may stand right behind a number whose gap a print has lost: "Sak 14-2024Godkjenning"."""
_RANGE = re.compile(
    r"\s*(?:[-–—]|til(?: og med)?|t\.?o\.?m\.?|to)\s*(?:sak\s*)?\d{1,4}\s?[-–/]\s?\d{1,4}\s*[.)]?", re.IGNORECASE
)
"""The rest of a line that names the cases of a meeting from the first to the last: "Sak 15/14 – 24/14"."""
_REST_GLUE = re.compile(r"^[\s:.|–—-]+")
_LEADERS = re.compile(r"\s*(?:[.…_]{3,}|\.(?:\s\.){2,})\s*\d*\s*$")
_SERIES = re.compile(
    r"^(?!sak|punkt|pkt|post|item|case)([a-zæøå]{1,6})(?:[-–\s]|$)|^sak\w*\s([a-zæøå]{1,5}(?:-[a-zæøå]{1,3})?)[-\s]?$",
    re.IGNORECASE,
)
_LETTER_AFTER = re.compile(r"[\s-]?([BDORV])\s+(?=[A-ZÆØÅ][a-zæøå])")
_LETTER_A = re.compile(r"A\s+(?=[A-ZÆØÅ][a-zæøå])")
_NUMBER_COLUMN = re.compile(r"(?:saks?)?\s?-?(?:nr|nummer|no|number)?\.?|sak|case|item|#|pkt\.?|punkt", re.IGNORECASE)

_KIND = r"(?:vedtaks|beslutnings|avgjerds|diskusjons|drøftings|orienterings|informasjons|referat)sak(?:er)?"
_KIND_BESIDE = re.compile(rf"(?<=\d)[\s,–-]*\(?{_KIND}(?:\s?/\s?{_KIND})?\)?$", re.IGNORECASE)
"""The kind of a case below its number, in the same cell: "01/2017" over "Vedtakssak"."""
KIND_BEFORE_TITLE = re.compile(rf"{_KIND}(?:\s?/\s?{_KIND})?[:.]?\s+(?=[A-ZÆØÅ«])", re.IGNORECASE)
TITLE_LABEL = re.compile(
    r"(?:saks?|case\s)?(?:tittel(?:en)?|title)\s*:\s*|(?:sak(?:en|a)?|gjeld(?:er)?|emne|tema|subject)\s*:\s+",
    re.IGNORECASE,
)
"""What calls a title one, beside or below the number: "Tittel: Budsjett", "Gjelder: Budsjett"."""
_KIND_AFTER_TITLE = re.compile(r"(?<=\w)\s+(?P<letter>[VBDO])(?:edtaks|eslutnings|iskusjons|røftings|rienterings)sak$")
"""The kind of a case in the last column of a table that a copy has lost: "LU 26/16 Innkalling Vedtakssak"."""
_BARE_IN_COLUMN = re.compile(r"\d{1,3}(?:\.|\s?[-–]\s?\d{2})?")
"""What is a case's number only where a table's head says so: "3.", "03-14"."""

_GROUP_OF_ARCHIVED = re.compile(
    r"(?:(?:Nye|Øvrige|Andre|Utsatte|Tidligere|Generelle)\s)?\w*"
    r"(?:søknad(?:er|ar)?|endring(?:er|ar)?|melding(?:er|ar)?|prosjekt(?:er|ar)?|saker|saka|klager|klagesaker"
    r"|tilbakemelding(?:er|ar)?)",
    re.IGNORECASE,
)
_DECISION_COLUMN = re.compile(
    r"(?:forslag til |enstemmig )?(?:vedtak|konklusjon|beslutning|avgjerd|innstilling|decision|resolution|conclusion)",
    re.IGNORECASE,
)
_TASK_COLUMN = re.compile(
    r"oppgave\w*|oppgåve\w*|tiltak|aksjon\w*|gjøremål|gjeremål|actions?(?: points?| items?)?|tasks?", re.IGNORECASE
)
_ACTION_LIST = re.compile(
    r"(?:aksjons|oppfølgings|tiltaks?)(?:punkt(?:er|ar)?|liste?n?a?|logg(?:en)?|saker)"
    r"|action (?:points|items|list|log)",
    re.IGNORECASE,
)
_WHAT_COLUMN = re.compile(r"hva|kva|what", re.IGNORECASE)
_DEADLINE_COLUMN = re.compile(r"(?:tids)?frist\w*|deadline|due(?: date)?", re.IGNORECASE)
"""Of an agenda "Nr | Hva | Hvem" tells who presents; only a deadline makes a task of what stands below "Hva"."""
_FIRST_OF_HEAD = re.compile(r"\s*/\s*")  # "Action / who / when"
_WIDEST_ACTION_LIST = 5  # columns
_ACTION_COLUMN = re.compile(r"oppfølging|ansvar|frist|follow-up|action|responsible|deadline", re.IGNORECASE)

_INITIALS = re.compile(r"[A-ZÆØÅ]{2,4}(?:\s?[,/+]\s?[A-ZÆØÅ]{2,4})*")
"""A cell that names who is to do something, and is no text of the case."""


class Candidate(msgspec.Struct, frozen=True):
    """A line that could be a heading. ``strong`` says that it looks like one whatever its number.

    ``series`` is the letter of a series with numbers of its own ("V" of "V-sak 3/21"), ``letter`` one that only tells
    the kind ("Sak 3/21 B"); ``lead`` is text beyond the title on the same line; ``weight`` grows with the text that
    follows. ``end`` is the heading's own last line where it takes up more than one.
    ``archived`` is a number of an archive, the year first, which no word calls a case's ("2012/812 Kostråd").
    """

    line: int
    number: int
    year: int | None
    printed: str
    rest: str
    series: str = ""
    letter: str = ""
    lead: str = ""
    labelled: bool = False
    archived: bool = False
    strong: bool = False
    weight: float = 1.0
    end: int = 0


def numbered_candidates(lines: Sequence[Line], printed: Sequence[int]) -> list[Candidate]:
    """All candidates among the ``printed`` lines, in order."""
    found: list[Candidate] = []
    number_column: int | None = None
    heads: Sequence[str] = ()
    tasks = False
    treated: dict[tuple[int, int | None], str] = {}  # the title that each number bore first
    for position, number in enumerate(printed):
        line = lines[number - 1]
        cells = cells_of(line)
        text = plain(line.text).strip(" :")
        tasks = tasks or _ACTION_LIST.fullmatch(text) is not None or (not cells and _is_head_in_words(text))
        if cells:
            column = _number_column(cells)
            if column is not None:
                number_column, heads = column, cells
            candidate = _from_row(cells, number, number_column, heads)
        elif (found and found[-1].end == number) or _is_reference(lines, number, found):
            continue
        else:
            candidate = (
                _in_margin(lines, number, printed[position + 1 : position + 2])
                or _alone(lines, number, printed[position + 1 : position + 1 + _REACH_OF_REFERENCE])
                or _from_text(plain(line.text), number)
            )
        if candidate is None:
            continue
        first = treated.setdefault((candidate.number, candidate.year), candidate.rest)
        again = first is not candidate.rest and candidate.rest not in ("", first)
        if (cells and _is_action_list(heads)) or (tasks and again):
            continue  # the list tells what is to be done in cases that the paper treats under their headings
        previous = printed[position - 1] if position else None
        if not cells and line.kind != "heading":
            after = printed[position + 1] if position + 1 < len(printed) else None
            title, lead = title_and_text(candidate.rest, line, lines[number] if after == number + 1 else None)
            candidate = msgspec.structs.replace(candidate, rest=title, lead=lead)
        closed = _is_closed(lines, number, previous, found) or (
            candidate.archived and previous == number - 1 and _heads_archived(lines, previous)
        )
        is_heading = line.kind == "heading" or line.text.lstrip().startswith("#")
        timed = _HEADING.match(plain(line.text)) is not None and re.match(TIME_RANGE, plain(line.text)) is not None
        upper = not (candidate.rest[:1].islower() or plain(line.text)[:1].islower())
        announced = candidate.labelled and plain(line.text)[:1].isupper() and not ends_sentence(candidate.rest)
        strong = is_heading or timed or (upper and (bool(cells) or closed or announced))
        found.append(msgspec.structs.replace(candidate, strong=strong))
    found = _with_letter_a(found)
    return [_weighed(candidate, found, position, printed) for position, candidate in enumerate(found)]


def _with_letter_a(found: list[Candidate]) -> list[Candidate]:
    """With "A" for a kind of case only beside other letters ("Sak 22/10 A Budsjett", "Sak 23/10 O Status").

    Alone it may be the article of an English title.
    """
    if not any(candidate.letter for candidate in found):
        return found
    return [
        msgspec.structs.replace(candidate, rest=candidate.rest[letter.end() :], letter="A")
        if (letter := _LETTER_A.match(candidate.rest))
        else candidate
        for candidate in found
    ]


def _weighed(candidate: Candidate, found: Sequence[Candidate], position: int, printed: Sequence[int]) -> Candidate:
    """A heading with text under it weighs more than the same number in a list of cases."""
    following = found[position + 1].line if position + 1 < len(found) else printed[-1] + 1
    text = min(following - candidate.line, 20) / 100
    return msgspec.structs.replace(candidate, weight=(1.0 if candidate.strong else 0.4) + text)


def cells_of(line: Line) -> tuple[str, ...]:
    """The cells of a table's row, also of text set with tabs; none for other lines."""
    if line.kind == "row":
        return line.cells or tuple(cell.strip() for cell in line.text.split("\t"))
    if "\t" in line.text.strip():
        return tuple(cell.strip() for cell in line.text.strip().split("\t") if cell.strip())
    return ()


def _is_action_list(heads: Sequence[str]) -> bool:
    """Whether a table's head is that of an action list: "Sak | Oppgave | Ansvarlig | Frist"."""
    told = [head.strip(" :") for head in heads]
    if any(map(_WHAT_COLUMN.fullmatch, told)) and any(map(_DEADLINE_COLUMN.fullmatch, told)):
        return True
    return any(map(_TASK_COLUMN.fullmatch, told)) and any(map(_ACTION_COLUMN.match, told))


def _is_head_in_words(text: str) -> bool:
    """The head of an action list whose columns the print has lost: "Sak Oppgave Ansvarlig Frist"."""
    words = text.split()
    return len(words) <= _WIDEST_ACTION_LIST and all(word[0].isupper() for word in words) and _is_action_list(words)


def _number_column(cells: Sequence[str]) -> int | None:
    """The column that a table's head row says holds the case number, where the row is one."""
    return next((column for column, cell in enumerate(cells) if _NUMBER_COLUMN.fullmatch(cell.strip() or "x")), None)


def _from_row(cells: Sequence[str], line: int, number_column: int | None, heads: Sequence[str]) -> Candidate | None:
    """A row as a candidate: the title is in the next cell, further cells bear the label of their column's head."""
    for column, cell in enumerate(cells):
        text = _KIND_BESIDE.sub("", plain(cell))
        if not text or re.fullmatch(TIME_RANGE, text, re.IGNORECASE):
            continue
        bare = number_column == column and _BARE_IN_COLUMN.fullmatch(text) is not None
        candidate = _from_text(f"Sak {text}" if bare else text, line)
        if candidate is None:
            return None
        others = [
            under_head(other, heads, at)
            for at, other in enumerate(cells[column + 1 :], start=column + 1)
            if re.search(r"[^\W\d_]{2}", other) and (_headed(heads, at) or not _INITIALS.fullmatch(other.strip()))
        ]
        if candidate.rest:
            title, more = title_of_cell(candidate.rest)
            lead = "\n".join(filter(None, [more, *others]))
        elif others:
            title, more = title_of_cell(others[0])
            lead = "\n".join(filter(None, [more, *others[1:]]))
        else:
            title, lead = "", ""
        return msgspec.structs.replace(candidate, rest=as_title(title), lead=lead.strip())
    return None


_ATTACHED = re.compile(r"(?<=\S)\s+(?=(?:Vedlegg|Attachment)(?:\s\d{1,2})?:\s)")
"""Where in a title's cell the papers of the case are named."""
_LONGEST_TITLE_IN_CELL = 160
_LONGEST_TITLE_BEFORE_TEXT = 80
_BROKEN_LINE = 60  # characters, at least, of a line that a page's width broke


def title_of_cell(cell: str) -> tuple[str, str]:
    """The title that a cell begins with, and the text after it: "Mandat. Gruppen sluttet seg til mandatet."."""
    title, _, more = _ATTACHED.sub("\n", cell.strip(), count=1).partition("\n")
    sentences = split_sentences(title)
    if len(sentences) > 1 and len(sentences[0].text) <= _LONGEST_TITLE_IN_CELL and ends_sentence(title):
        more = "\n".join(filter(None, [title[sentences[1].start :], more]))
        title = sentences[0].text.rstrip(".")
    return title, more


def title_and_text(rest: str, line: Line, following: Line | None) -> tuple[str, str]:
    """The title and the text of a line on which both stand: "Økonomi. Trine gikk gjennom regnskapet."."""
    text = plain(line.text)
    goes_on = following is not None and len(text) > _BROKEN_LINE and plain(following.text)[:1].islower()
    sentences = split_sentences(rest)
    if (
        len(sentences) < 2
        or not (ends_sentence(text) or goes_on)
        or len(sentences[0].text) > _LONGEST_TITLE_BEFORE_TEXT
    ):
        return rest, ""
    return sentences[0].text.rstrip("."), rest[sentences[1].start :]


def under_head(cell: str, heads: Sequence[str], column: int) -> str:
    """A cell with the label of its column's head, where that tells a decision or who is to do what."""
    return f"{_FIRST_OF_HEAD.split(heads[column].strip(' :'))[0]}: {cell}" if cell and _headed(heads, column) else cell


def _headed(heads: Sequence[str], column: int) -> bool:
    """Whether the head of a column says that it tells a decision or who is to do what."""
    head = heads[column].strip(" :") if column < len(heads) else ""
    return bool(_DECISION_COLUMN.match(head) or _ACTION_COLUMN.match(head) or _TASK_COLUMN.fullmatch(head))


def _from_text(text: str, line: int) -> Candidate | None:
    match = _HEADING.match(text) if len(text) <= _LONGEST_HEADING else None
    if match is None:
        return None
    label, rest = match["label"], match["rest"]
    if label and (
        _RUNNING_LABEL.search(label)
        or (head_label(Line(text)) is not None and not match["number"] and not match["year_first"])
    ):
        return None
    if match["bare"] and not label:
        return None
    if match["year"] and len(match["year"]) == 2 and not label and match["dash"] != "/":
        return None
    whole_year = bool(label) and len(match["year"] or "") == 4
    glued = rest.startswith(_NOT_AFTER_NUMBER) or (rest[:1].isalpha() and not (whole_year and _TITLE_WORD.match(rest)))
    if glued and not re.match(r"\.(?:\s|$)", rest):
        return None
    count = int(match["number"] or match["after_year"] or match["bare"])
    printed_year = match["year"] or match["year_first"]
    year = None if not printed_year else int(printed_year) if len(printed_year) == 4 else 2000 + int(printed_year)
    archived = match["year_first"] is not None and not label
    if _RANGE.fullmatch(rest):
        return None
    if count < 1 or (count > HIGHEST_NUMBER and not archived) or (year and not FIRST_YEAR <= year <= LAST_YEAR):
        return None
    if _is_period_or_date(match, rest):
        return None
    start = next(match.start(name) for name in ("year_first", "number", "bare") if match[name])
    end = max(match.end(name) for name in ("after_year", "year", "number", "bare"))
    letters = _SERIES.match(label) if label else None
    series = (letters[1] or letters[2]) if letters else ""
    letter, kind = _LETTER_AFTER.match(rest), _KIND_AFTER_TITLE.search(rest)
    rest = rest[letter.end() if letter else 0 : kind.start() if kind else None]
    return Candidate(
        line=line,
        number=count,
        year=year,
        printed=text[start:end].strip(),
        rest=as_title(rest),
        letter=letter[1] if letter else kind["letter"] if kind else "",
        series=series if series.isupper() else "",
        labelled=label is not None,
        archived=archived,
    )


def _in_margin(lines: Sequence[Line], number: int, following: Sequence[int]) -> Candidate | None:
    """A heading whose number stands below the word before it: "FU-sak Godkjenning av referat" / "31/13"."""
    above = _LABEL_IN_MARGIN.fullmatch(plain(lines[number - 1].text))
    if above is None or list(following) != [number + 1] or cells_of(lines[number]):
        return None
    below = plain(lines[number].text)
    if (match := _NUMBER_BELOW.fullmatch(below)) is None:
        return None
    title = " ".join(filter(None, [above["title"], match["more"]]))
    label, printed = above[0][: above.start("title")] if above["title"] else above[0], below[: match.start("more")]
    candidate = _from_text(f"{label.strip()} {printed if match['more'] else below} {title}", number)
    return candidate and msgspec.structs.replace(candidate, end=number + 1)


def _alone(lines: Sequence[Line], number: int, below: Sequence[int]) -> Candidate | None:
    """A heading that is a mere number, above its title and the archive's number: "63" / "Budsjett" / "Sak nr. …"."""
    text = plain(lines[number - 1].text)
    told = any(is_reference(plain(lines[at - 1].text)) for at in below)
    return _from_text(f"Sak {text}", number) if told and _NUMBER_ALONE.fullmatch(text) else None


def is_reference(text: str) -> bool:
    """Whether a line is nothing but the number that an archive gave a case: "Saksnr. 06/640", "Sak nr. 2005/1819 A"."""
    return _REFERENCE.fullmatch(text) is not None


def _is_reference(lines: Sequence[Line], number: int, found: Sequence[Candidate]) -> bool:
    """Whether a line holds the archive's number of a case that has its own just above."""
    near = bool(found) and found[-1].labelled and number - found[-1].line <= _REACH_OF_REFERENCE
    if not near or not is_reference(plain(lines[number - 1].text)):
        return False
    word, above = (_DIGITS.split(plain(lines[at - 1].text), maxsplit=1)[0] for at in (number, found[-1].line))
    return word != above  # "Saksnr.: 24/08" heads them all


def _is_period_or_date(match: re.Match[str], rest: str) -> bool:
    if match["label"]:
        return False
    if match["year_first"]:
        season = (int(match["year_first"]) + 1) % 100 == int(match["after_year"])  # "2021/22"
        return season or not re.match(r"\s[«\"]?[A-ZÆØÅ]", rest)
    is_month = bool(match["dash"] == "/" and re.match(r"\s*(?:kl\b|,?\s*(?:19|20)\d{2})", rest))
    return is_month or re.match(r"\s*(?:mill|prosent|kr\b|%|timer|år\b|stk)", rest) is not None


def as_title(rest: str) -> str:
    """What follows a number, without the signs between and the dots that lead to a page number."""
    title = _REST_GLUE.sub("", plain(rest))
    label = TITLE_LABEL.match(title)
    return _LEADERS.sub("", title[label.end() if label else 0 :]).strip()


def _heads_archived(lines: Sequence[Line], number: int) -> bool:
    """Whether a line heads the cases below it, which bear numbers of an archive: "Nye søknader"."""
    return _GROUP_OF_ARCHIVED.fullmatch(plain(lines[number - 1].text)) is not None


def _is_closed(lines: Sequence[Line], number: int, previous: int | None, found: Sequence[Candidate]) -> bool:
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
