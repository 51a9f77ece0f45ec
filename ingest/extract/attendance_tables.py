"""Tables of persons: rows of cells, with or without a row of headings, to entries."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

import msgspec

from graph.language.person_folding import fold_name
from graph.language.persons import clean_name, is_given_name, is_person_name
from graph.records import AttendanceState, Record
from ingest.extract.attendance_entries import Entry
from ingest.extract.attendance_lists import read_list
from ingest.extract.attendance_roles import read_role
from ingest.extract.attendance_words import Said, is_of_a_country, is_vacant, join_said, may_be_institution, read_words

Column = Literal[
    "name", "given", "family", "institution", "role", "title", "present", "absent", "remote", "substitutes", "deputy",
    "standby", "country",
    "ignored", "other",
]  # fmt: skip

_PERSON = (
    r"(?:.*\b)?(?:navn|namn|name)(?:\b.*)?|(?:møte)?delta[kg]ere?|deltakar(?:ar)?|medlem(?:mer)?|representant(?:er)?|representatives?|"
    r"participants?|member|person|hvem|kven"
)
_PLACE = (
    r"(?:.*\b)?(?:institusjon(?:er)?|virksomhet|verksemd|organisasjon|arbeidssted|arbeidsstad|arbeidsgiver|tilhørighet|"
    r"tilhøyrsle|representerer|representerar|oppnevnt av|oppnemnd av|region|helseforetak|foretak|etat|enhet|eining|"
    r"instans|institution|organi[sz]ation|affiliation|employer|sted|helseregion|lærested|fakultet|partner|beneficiary)"
)
_THERE = (
    r"til\s?stede|tilstede|til\s?stades|møtte?|oppmøte|frammøte|fremmøte|deltok|deltakelse|present|attendance|attended|"
    r"fysisk"
)
_HEADING_WORDS: tuple[tuple[Column, str], ...] = (
    ("given", r"fornavn|førenamn|first name|given name"),
    ("family", r"etternavn|etternamn|surname|last name|family name"),
    (
        "substitutes",
        (
            r"(?:møtt?er?\s+(?:som\s+)?)?(?:vara\s+)?for(?:\s+medlem)?|stedfortreder\s+for|erstatt(?:er|ar|et)|"
            r"i ste[dt]et? for|i staden for|deputy for|substitute for"
        ),
    ),
    ("standby", r"(?:fast|personle?i?g)\s+(?:vara|varamedlem|vararepresentant|stedfortreder)|personal deputy"),
    ("deputy", r"vara|vara(?:medlem|representant|person)|stedfortreder|deputy|substitute|alternate"),
    ("name", _PERSON),
    ("institution", _PLACE),
    ("country", r"land|country|nation"),
    ("role", r"kategori|rolle|funksjon|verv|status|role|function|category|capacity|rolle i .*|type|medlemstype"),
    ("title", r"tittel|stilling|title|position|tittel/stilling|stillingstittel"),
    ("present", _THERE),
    ("absent", r"forfall|fråfall|fravær|fråvær|ikke møtt|ikke til\s?stede|absent|apologies"),
    ("remote", r"digitalt?|teams|zoom|video|remote|online|på teams|via teams"),
    (
        "ignored",
        r"init(?:\.|ialer?)?|forkortelse|e-?post(?:adresse)?|e-?mail|telefon|tlf\.?|mobil|phone|nr\.?|#|sign\.?|signatur|underskrift",
    ),
    ("other", r"merknad(?:er|ar)?|kommentar(?:er)?|sak(?:er)?|notes?|remarks?|periode|oppnevnt|annet"),
)
_HEADINGS = tuple((column, re.compile(rf"(?:{words})\s*:?$", re.IGNORECASE)) for column, words in _HEADING_WORDS)
_MARKED = re.compile(r"(?:x|✓|✔|√|☒|\+|ja|yes|j)\.?$", re.IGNORECASE)
_NOT_MARKED = re.compile(r"(?:nei|no|n|[-–—]|☐|0)?\.?$", re.IGNORECASE)
_DEPUTY_CAME = re.compile(
    r"(?:ved\s+)?vara(?:medlem)?(?:\s+(?:møtte|møtt|deltok|til\s?stede|til\s?stades))?$", re.IGNORECASE
)
_INSTEAD_OF = re.compile(r"(?:(?:vara|stedfortreder|deputy|substitute)\s+)?(?:for|instead of)\s+", re.IGNORECASE)
_ABSENT = Said(attendance="absent")
_LONGEST_HEADING = 50
_FAMILY_FIRST = re.compile(r"([^\W\d_][\w'’\- ]*),\s*([^\W\d_][\w'’.\- ]*)$")


class Row(Record, frozen=True, kw_only=True):
    """A row of a table and its line."""

    cells: tuple[str, ...]
    line: int


def read_headings(cells: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns that a row of headings announces; None for a row that is none. A heading row names its names."""
    columns: list[Column] = []
    strange = 0
    for cell in cells:
        plain = re.sub(r"[*_#]+", "", cell).strip()
        if len(plain) > _LONGEST_HEADING:
            return None
        found = column_of(plain)
        if found is None and plain:
            strange += 1
            if strange > 1 or is_person_name(plain):
                return None
        columns.append(found or "other")
    if columns[:1] == ["present"] and not {"name", "family"} & set(columns):
        columns[0] = "name"  # "Til stede | Rolle": those who were there, and what they are
    # One heading may be a secretariat's own word, beside two that are known.
    enough = sum(map(bool, cells)) - strange > 1
    return tuple(columns) if {"name", "family"} & set(columns) and enough else None


def column_of(heading: str) -> Column | None:
    """The column that the words of a head announce."""
    return next((column for column, pattern in _HEADINGS if pattern.match(heading)), None)


def read_rows(rows: Sequence[Row], columns: tuple[Column, ...] | None) -> dict[int, tuple[Entry, ...]]:
    """The entries of each row by its line; ``columns`` come from the row of headings, None where there was none."""
    rows, layout = _with_deputies_who_came(rows, columns or _guess_columns(rows))
    marks = [
        index
        for index, column in enumerate(layout)
        if column in ("present", "absent", "remote") and any(_MARKED.match(_cell(row, index)) for row in rows)
    ]
    if columns is None and _names_side_by_side(rows):
        return {row.line: _each_cell(row) for row in rows}
    grouped = rows if columns else _with_groups(rows, layout)
    return {row.line: _entries(row, layout, marks) for row in grouped}


def _with_deputies_who_came(
    rows: Sequence[Row], layout: tuple[Column, ...]
) -> tuple[Sequence[Row], tuple[Column, ...]]:
    """Rows and columns of "Medlem | Møtte | Vara | Møtte" without the deputies whose own column has no cross."""
    own = [
        at
        for at in range(2, len(layout))
        if layout[at] == "present" and layout[at - 1] in ("deputy", "standby") and "present" in layout[: at - 1]
    ]
    if not own:
        return rows, layout
    kept = [
        Row(
            cells=tuple(
                "" if at + 1 in own and not _MARKED.match(_cell(row, at + 1)) else cell
                for at, cell in enumerate(row.cells)
            ),
            line=row.line,
        )
        for row in rows
    ]
    columns: list[Column] = list(layout)
    for at in own:
        columns[at - 1 : at + 1] = ["deputy", "ignored"]
    return kept, tuple(columns)


def _with_groups(rows: Sequence[Row], layout: tuple[Column, ...]) -> list[Row]:
    """Rows whose empty first cell means the group above ("Helse Vest | Eva Moen", " | Per Lie"), with its words.

    The group stands behind the other cells, so that a person's own institution is read before it.
    """
    if not layout or layout[0] == "name":
        return list(rows)
    result: list[Row] = []
    group = ""
    for row in rows:
        group = _cell(row, 0) or group
        result.append(Row(cells=("", *row.cells[1:], *[""] * (len(layout) - len(row.cells)), group), line=row.line))
    return result


def _names_side_by_side(rows: Sequence[Row]) -> bool:
    """True for a list set in two columns of persons: most rows have a name with a known given name in two cells."""
    named = [
        sum(is_person_name(_bare(cell)) and is_given_name(_bare(cell).split()[0]) for cell in row.cells) for row in rows
    ]
    return sum(count > 1 for count in named) * 2 > len(rows)


def _each_cell(row: Row) -> tuple[Entry, ...]:
    """The persons of a row that holds several, each with the cells up to the next."""
    persons: list[list[str]] = []
    for index in range(len(row.cells)):
        text = _cell(row, index)
        if persons and text and not is_person_name(_bare(text)):
            persons[-1].append(text)
        elif text:
            persons.append([text])
    texts = [", ".join(cells) for cells in persons]
    return tuple(entry for text in texts for line in read_list([(row.line, text)], len(text)) for entry in line.entries)


def _guess_columns(rows: Sequence[Row]) -> tuple[Column, ...]:
    """The column with most names holds the names; what the others hold shows in each cell."""
    count = max((len(row.cells) for row in rows), default=0)
    if not count:
        return ()
    names = [sum(is_person_name(_bare(_cell(row, index))) for row in rows) for index in range(count)]
    best = names.index(max(names))
    return tuple("name" if index == best else "other" for index in range(count))


def _cell(row: Row, index: int) -> str:
    return re.sub(r"\*\*|__", "", row.cells[index]).strip() if index < len(row.cells) else ""


def _bare(text: str) -> str:
    return re.sub(r"\([^()]*\)", "", text).split(",")[0].strip()


def _entries(row: Row, layout: tuple[Column, ...], marks: Sequence[int]) -> tuple[Entry, ...]:
    by_column: dict[Column, str] = {}
    beside: list[Said] = []
    came: list[str] = []
    missed: list[Entry] = []  # "Til stede | Ikke til stede": each column a list of its own
    deputy_came = any(_DEPUTY_CAME.match(_cell(row, index)) for index in marks)
    other: Column = "other"
    for index in range(max(len(layout), len(row.cells))):
        column = layout[index] if index < len(layout) else other
        text = _cell(row, index)
        by_column.setdefault(column, text)
        if index in marks:
            # "Forfall, vara: Per Lie" in the column of those present
            substitutes = (said.substitute for said in map(read_words, re.split(r"[,;]\s+", text)))
            beside += [Said(substitute=who) for who in substitutes if who]
            continue
        if not text:
            continue
        if column == "present" and is_person_name(text):
            came.append(clean_name(text))
            continue
        if column == "absent" and is_person_name(_bare(text)):
            missed.append(Entry(name=clean_name(_bare(text)), start=row.line, end=row.line, said=_ABSENT))
            continue
        if column == "deputy" and _MARKED.match(text):
            beside.append(Said(role="deputy"))
        elif column == "deputy" and (instead := _INSTEAD_OF.match(text)):
            beside.append(read_words(f"vara for {_given_first(text[instead.end() :])}"))
        elif column == "substitutes":
            beside.append(read_words(f"vara for {_given_first(text)}"))
        elif column == "deputy" or (column == "standby" and deputy_came):
            who = _given_first(text)
            beside.append(Said(substitute=clean_name(who)) if is_person_name(who) else Said())
        elif column == "institution":
            place, _, role = text.rpartition(", ")
            if place and read_role(role):  # "Medisin, leder" under "Representerer"
                beside.append(read_words(role))
                text = place
            said = read_words(text)
            named = text if said == Said() and may_be_institution(text) else None
            beside.append(join_said((said, Said(institution=said.institution or said.unit or said.seat or named))))
        elif column == "country" and "institution" in layout:
            beside = [_of_country(said, text) for said in beside]
        elif column in ("role", "title", "other", "present", "absent", "remote", "country"):
            said = join_said(map(read_words, [text] if column in ("other", "country") else re.split(r"[,;]\s+", text)))
            own = column in ("other", "country") and "institution" not in layout
            beside.append(said if own else join_said((_without_institution(said),)))
    beside.append(Said(attendance=_marked(row, layout, marks)))
    entries = _named(row, by_column)
    if came and entries and fold_name(came[0]) != fold_name(entries[0].name):
        # The column says who came: another than the member.
        beside.insert(0, Said(attendance="absent", substitute=came[0]))
    listed = tuple(
        Entry(
            name=entry.name,
            start=row.line,
            end=row.line,
            vacant=entry.vacant,
            said=join_said((entry.said, *beside) if len(entries) == 1 or not entry.said.institution else (entry.said,)),
        )
        for entry in entries
    )
    return (*listed, *missed)


def _of_country(said: Said, country: str) -> Said:
    """What every country has, with whose it is: "Ministry of Health" beside "Estonia"."""
    named = f"{said.institution}, {country}"
    return msgspec.structs.replace(said, institution=named) if said.institution and is_of_a_country(named) else said


def _without_institution(said: Said) -> Said:
    return Said(
        role=said.role,
        role_as_printed=said.role_as_printed,
        attendance=said.attendance,
        seat=said.seat,
        substitutes_for=said.substitutes_for,
        substitute=said.substitute,
        cases=said.cases,
        only_for_cases=said.only_for_cases,
    )


def _named(row: Row, by_column: dict[Column, str]) -> tuple[Entry, ...]:
    name = by_column.get("name") or f"{by_column.get('given', '')} {by_column.get('family', '')}".strip()
    if is_vacant(name):
        return (Entry(name="", start=row.line, end=row.line, vacant=True),)
    name = _given_first(name)
    return tuple(entry for line in read_list([(row.line, name)], len(name)) for entry in line.entries)


def _given_first(name: str) -> str:
    """ "Moen, Eva" as "Eva Moen"; any other text as it is."""
    turned = _FAMILY_FIRST.match(name)
    if turned and is_given_name(turned[2].split()[0]) and not is_person_name(turned[1]):
        return f"{turned[2]} {turned[1]}"
    return name


def _marked(row: Row, layout: tuple[Column, ...], marks: Sequence[int]) -> AttendanceState | None:
    """What a cross in a column "Til stede", "Digitalt" or "Forfall" says; no cross at all means absent."""
    states: dict[Column, AttendanceState] = {"present": "present", "absent": "absent", "remote": "remote"}
    for index in marks:
        if _MARKED.match(_cell(row, index)):
            return states[layout[index]]
        if _DEPUTY_CAME.match(_cell(row, index)):
            return "absent"
        said = join_said(map(read_words, re.split(r"[,;]\s+", _cell(row, index)))).attendance
        if said:
            return said
    attended = [index for index in marks if layout[index] != "absent"]
    return "absent" if attended and all(_NOT_MARKED.match(_cell(row, index)) for index in attended) else None
