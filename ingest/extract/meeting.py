"""The head of a paper: which body met, when and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.language.dates import DateMatch, TimeSpan, find_dates, find_time_span
from graph.language.names import EntityMatcher
from graph.language.sentences import split_sentences
from graph.records import Document, Line
from ingest.blocks import join_lines
from ingest.extract.body_names_printed import LONGEST_NAME_LINE, MEETING_WORDS, WEEKDAY, tidy
from ingest.extract.meeting_body import HeadField, find_body
from ingest.findings import HeadingFindings, Lines
from ingest.shapes import BODY_WORD, ends_sentence, head_label, heads_treatment, is_blank, plain, printed_lines

_HEAD_LINES = 30
_DATE_LABEL = re.compile(
    r"(?:styre|råds)møte|(?:møte)?dato(?!\s+skrevet)|møtetid|tid|tidspunkt|klokkeslett|når|date|time|meeting\s+date",
    re.IGNORECASE,
)
_MEETING_DATE_LABEL = re.compile(r"møtedato|møtetid|(?:styre|råds)møte|meeting\s+date", re.IGNORECASE)
_PAPERS_DATE = re.compile(r"dato|date", re.IGNORECASE)
"""A label that tells of the paper as often as of its meeting."""
_TITLE_OF_MEETING = re.compile(
    r"(?:utkast til\s+)?(?:\w*referat|\w*protokoll|innkalling|minutes|notice)\b.{0,80}?\b(?:\w*møtet?|meeting)\b",
    re.IGNORECASE,
)
_PLACE_LABEL = re.compile(r"(?:møte)?st[ae]d|møte(?:rom|plass|lokale)|lokale|hvor|place|venue|location", re.IGNORECASE)
_INNER_LABEL = re.compile(
    r"\s+(?=(?:(?:møte)?dato|(?:møte)?tid|tidspunkt|(?:møte)?st[ae]d|date|time|place|venue)\s*:)", re.IGNORECASE
)
_BROKEN_DATE = re.compile(
    r"(?<![\d.])\d{1,2}(?:\.|\.?\s?[–-]"
    r"|\.?\s+(?i:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))$"
)
"""What goes on in the next line: "5.–" at a line's end, "22. oktober" before the year."""
_BARE_LABEL = re.compile(
    r"(?P<label>(?i:møtedato|dato|møtetid|tid|tidspunkt|klokkeslett|møtedato/tid(?:spunkt)?|date|time))\s+"
    r"(?P<value>(?:(?i:(?:man|tirs|ons|tors|fre|lør|søn|tys)dag|kl\.?)\s.{0,20}?)?\d.{3,60})"
    r"|(?P<place>(?i:møteste?d|møtestad|sted|stad|venue|organ|utval|utvalg))\s+(?P<where>[A-ZÆØÅ].{2,70}[^.])"
)
"""A label whose colon is its table's border: "Møtested Quality Hotel"."""
_ALSO_PLACE = re.compile(r"\b(?:og|/|and)\s*(?:sted?|stad|place)\b", re.IGNORECASE)
_OTHER_MEETING = re.compile(
    r"\b(?:neste|forrige|førre|next|previous|frist|deadline|godkjent|godkjend|approved|utsendt|sendt|"
    r"godkjenning av|versjon|sist"
    r"|(?:innspill|vedtak|konklusjon|beslutning)(?:er|ene|en|et)?\s+(?:i|fra|frå)\s+\w*møtet?)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:møtet?|samlingen?|samlinga|meeting)\b.{0,40}?\b(?:(?:ble|blei|vart|var|blir|vert|was|will be)\s+"
    r"(?:av|gjennom)?(?:holdt|halde|halden|ført|held|satt|sett|åpnet|opna)|(?:av)?holdes|fant sted|finn stad|fann stad|"
    r"took place|takes place)\b"
    r"|^\S+(?:\s\S+){0,7}?\s(?:møttes|møttest|møtest|møtes|var samlet|var samla|hadde møte|holdt møte|heldt møte|"
    r"kom saman|met|meets|convened)\b"
    r"|^(?:\w*møte|meeting)\s+(?:nr\.?|no\.?|number)\s+\d{1,3}(?:/\d{2,4})?\s+(?:i|for|av|of)\s"
    r"|\b(?:ble|blei|vart) det (?:av)?(?:holdt|halde)\b.{0,60}møte"
    r"|^(?:her er|herved|nedenfor|here (?:is|are)|below)\b.{0,40}\b(?:referat|protokoll|minutes)\w*"
    r"\s+(?:fra|frå|from|of)\s.{0,20}\b(?:møte|meeting)"
    r"|\b(?:innkalles|kalla inn|invited) til (?:\w*møte)\b|\binvited to (?:a|the) meeting\b",
    re.IGNORECASE,
)
"""A sentence that tells when the meeting was: "Møtet ble holdt på Hamar 3. mars 2008", "The board met on …"."""
_NO_PLACE = re.compile(
    r"møte|dato|date|referat|protokoll|innkalling|minutes|agenda|notat|dagsorden|saks?liste|sakskart|\bprogram\b",
    re.IGNORECASE,
)
_OPEN_CLOCK = re.compile(r"\b(?:kl|nr|rom|den)\.$", re.IGNORECASE)
_PLACE_IN_SENTENCE = re.compile(
    r"\b(?:på|i|ved|at|in)\s+(?P<before>[A-ZÆØÅ][^:;]{1,60}?),?(?:\s+on)?\s*$"
    r"|\b(?:[Ss]t[ea]d|[Vv]enue|[Pp]lace):\s*(?P<label>[^.]{2,60})"
)
_TELLS_TIME = re.compile(r"^kl(?:okken|okka)?\b\.?\s*\d|\b(?:møtet|the meeting)\b.*\d[.:]\d\d", re.IGNORECASE)
_PLACE_WITH_DATE = re.compile(r"(?P<place>[A-ZÆØÅ][\wæøåÆØÅ.-]+(?:\s[A-ZÆØÅ][\wæøå-]+)?),?\s*$")
_BEGINS = re.compile(r"fr[aå]\s+kl\.?|møtestart|starttid(?:spunkt)?", re.IGNORECASE)
_ENDS = re.compile(r"til\s+kl\.?|møteslutt|slutttid(?:spunkt)?|sluttid(?:spunkt)?", re.IGNORECASE)


_LISTED_CASE = re.compile(
    r"(?:(?:[A-ZÆØÅ]{1,4}-?)?(?:sak|case|item|agenda item)\s*(?:nr\.?\s*)?)?"
    r"\d{1,3}\s?(?:[-/]\s?(?:\d{2}|\d{4})\b|[.)]\s)\s*[:–-]?\s*\D",
    re.IGNORECASE,
)


class _When(msgspec.Struct, frozen=True):
    date: DateMatch
    line: int
    place: str | None = None
    sentence: str | None = None  # the sentence that tells it, where one does


def read_heading(
    document: Document,
    lines: Lines,
    matcher: EntityMatcher,
    furniture: frozenset[int] = frozenset(),
    *,
    memo: bool = False,
) -> HeadingFindings:
    """What the head within ``lines`` says of its meeting; ``matcher`` knows the bodies of the authority file.

    A ``memo`` that says whom it is from bears under "Dato" its own date, not its meeting's.
    """
    printed = list(printed_lines(document.lines, lines.start, lines.end, furniture))[:_HEAD_LINES]
    if not printed:
        return HeadingFindings()
    fields = tuple(_fields(document.lines, printed))
    own_date = memo and any(re.fullmatch(r"fra|frå|from", field.label, re.IGNORECASE) for field in fields)
    when = _date(document.lines, printed, fields, own_date=own_date)
    entry, name, body_line = find_body(document.lines, printed, fields, matcher)
    start_time, end_time, time_line = _times(document.lines, printed, fields, when)
    place, place_line = _place(document.lines, printed, fields, when)
    used = [n for n in (when.line if when else None, body_line, time_line, place_line) if n]
    return HeadingFindings(
        body=entry.id if entry else None,
        body_as_printed=name,
        date=when.date.iso if when else None,
        date_as_printed=when.date.text if when else None,
        start_time=start_time,
        end_time=end_time,
        place=place,
        lines=Lines(start=min(used), end=max(used)) if used else None,
    )


def _fields(lines: Sequence[Line], printed: Sequence[int]) -> Iterator[HeadField]:
    """The labelled lines of a head; a value may stand on the line after its label, or go on there."""
    for position, number in enumerate(printed):
        if heads_treatment(lines[number - 1]):
            yield from _treatment(lines, printed[position + 1 :])
            continue
        match = head_label(lines[number - 1])
        if match is None:
            if bare := _BARE_LABEL.fullmatch(plain(lines[number - 1].text)):
                label, value = (bare["label"] or bare["place"]), (bare["value"] or bare["where"])
                yield HeadField(label=label, value=value, start=number, end=number)
            continue
        value, *others = _INNER_LABEL.split(match["value"].strip())
        end = number
        following = printed[position + 1] if position + 1 < len(printed) else None
        if following and following <= number + 2 and not head_label(lines[following - 1]):
            text = plain(lines[following - 1].text)
            if not value or (value.endswith(",") and len(text) < 80):
                value, end = join_lines(value, text), following
        yield HeadField(label=match["label"], value=value, start=number, end=end)
        for other in others:
            label, _, inner = other.partition(":")
            yield HeadField(label=label.strip(), value=inner.strip(), start=number, end=number)


def _treatment(lines: Sequence[Line], below: Sequence[int]) -> Iterator[HeadField]:
    """The body that treats a case last, and when, from the rows below "Saken behandles i: | Møtedato"."""
    treated: tuple[HeadField, HeadField] | None = None
    for number in below:
        cells = [plain(cell) for cell in lines[number - 1].cells or lines[number - 1].text.split("\t")]
        dated = next((cell for cell in cells[1:] if find_dates(cell)), None)
        if dated is None or head_label(lines[number - 1]):
            break
        treated = (
            HeadField(label="utvalg", value=cells[0], start=number, end=number),
            HeadField(label="møtedato", value=dated, start=number, end=number),
        )
    yield from treated or ()


# --- date, time, place


def _date(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[HeadField], *, own_date: bool
) -> _When | None:
    labelled = _MEETING_DATE_LABEL if own_date else _DATE_LABEL
    dated = [field for field in fields if labelled.match(field.label) and find_dates(field.value)]
    dated.sort(key=lambda field: _MEETING_DATE_LABEL.match(field.label) is None)
    if dated and (titled := _date_of_title(lines, printed, dated[0])):
        return titled
    if dated:
        return _When(find_dates(dated[0].value)[0], dated[0].start)
    skip = {number for field in fields for number in range(field.start, field.end + 1)}
    best: _When | None = None
    best_rank = (False, False, False)
    for number in printed:
        text = plain("\t".join(lines[number - 1].cells) or lines[number - 1].text)
        if _BROKEN_DATE.search(text) and number < len(lines):
            text = join_lines(text, plain(lines[number].text))
        told = _told(_sentence(lines, number)) if _HELD.search(text) else None
        text = told or text
        dates = find_dates(text)
        if not dates or _OTHER_MEETING.search(text) or len(text) > (LONGEST_NAME_LINE if told else 140):
            continue
        label = next((field.label for field in fields if field.start == number), "")
        if number in skip and not re.match(r"saks|til\b", label, re.IGNORECASE):
            continue
        if ends_sentence(text) and dates[-1].end < len(text) - 1 and not told:
            continue
        if told:
            best = _When(dates[0], number, _place_told(told, dates[0]), told)
            break
        place = _PLACE_WITH_DATE.fullmatch(text[: dates[0].start].strip())
        named = (
            place["place"] if place and dates[0].end >= len(text) - 1 and not BODY_WORD.search(place["place"]) else None
        )
        unnamed = named is None or _NO_PLACE.search(named) or WEEKDAY.fullmatch(named)
        found = _When(dates[0], number, None if unnamed else named)
        # "Approval of the minutes of the meeting on 4 July" in the list of cases is of another meeting.
        rank = (found.date.year is not None, not _LISTED_CASE.match(text), MEETING_WORDS.search(text) is not None)
        if best is None or rank > best_rank:
            best, best_rank = found, rank
    return best


def _date_of_title(lines: Sequence[Line], printed: Sequence[int], field: HeadField) -> _When | None:
    """The date of a title like "Referat fra møte nr. 33, 15. april 2009" above a date that is the paper's own."""
    if not _PAPERS_DATE.fullmatch(field.label) or find_time_span(_without_dates(field.value)):
        return None
    for number in printed[: printed.index(field.start)] if field.start in printed else ():
        text = plain(lines[number - 1].text)
        dates = find_dates(text)
        if len(dates) == 1 and dates[0].year and _TITLE_OF_MEETING.match(text) and not _OTHER_MEETING.search(text):
            return _When(dates[0], number)
    return None


def _told(text: str) -> str:
    """Of a long paragraph the one sentence that tells when the meeting was."""
    if len(text) <= LONGEST_NAME_LINE:
        return text
    sentences = (sentence.text for sentence in split_sentences(text))
    return next((one for one in sentences if _HELD.search(one) and find_dates(one)), text)


def _sentence(lines: Sequence[Line], number: int) -> str:
    """The sentences that begin on this line, to the end of their paragraph."""
    text = plain(lines[number - 1].text)
    for line in lines[number : number + 2]:
        if (ends_sentence(text) and not _OPEN_CLOCK.search(text)) or is_blank(line):
            break
        text = join_lines(text, plain(line.text))
    return text


def _place_told(sentence: str, date: DateMatch) -> str | None:
    for match in (_PLACE_IN_SENTENCE.search(sentence[: date.start]), _PLACE_IN_SENTENCE.search(sentence, date.end)):
        if match and (place := match["label"] or match["before"]) and not BODY_WORD.search(place):
            return tidy(place)
    return None


def _times(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[HeadField], when: _When | None
) -> tuple[str | None, str | None, int | None]:
    begins, ends = (next((f for f in fields if label.fullmatch(f.label)), None) for label in (_BEGINS, _ENDS))
    if begins and ends and (span := find_time_span(f"kl. {begins.value} – {ends.value}")):
        return span.start, span.end, ends.end
    for field in fields:
        if _DATE_LABEL.match(field.label):
            span = find_time_span(_without_dates(field.value))
            if span:
                return span.start, span.end, field.end
    if when:
        span = find_time_span(_without_dates(when.sentence or plain(lines[when.line - 1].text)))
        if span:
            return span.start, span.end, when.line
    for number in printed:
        text = plain(lines[number - 1].text)
        if number < len(lines) and not is_blank(lines[number]):
            text = join_lines(text, plain(lines[number].text))
        span = find_time_span(_without_dates(text)) if _TELLS_TIME.search(text) else None
        if span and span.end and not _OTHER_MEETING.search(text):
            return span.start, span.end, number
    beside = _beside_place(lines, printed, when)
    return (beside[1].start, beside[1].end, beside[2]) if beside else (None, None, None)


def _place(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[HeadField], when: _When | None
) -> tuple[str | None, int | None]:
    for field in fields:
        if _PLACE_LABEL.match(field.label) and not find_dates(field.value) and field.value:
            return tidy(field.value), field.end
    for field in fields:
        if _ALSO_PLACE.search(field.label) or (_PLACE_LABEL.match(field.label) and field.value):
            rest = _without_dates(field.value)
            span = find_time_span(rest)
            if span:
                rest = rest[: span.start_at] + rest[span.end_at :]
            rest = tidy(WEEKDAY.sub("", rest))
            if len(rest) > 2:
                return rest, field.end
    if when and when.place:
        return when.place, when.line
    beside = _beside_place(lines, printed, when)
    return (beside[0], beside[2]) if beside else (None, None)


def _beside_place(
    lines: Sequence[Line], printed: Sequence[int], when: _When | None
) -> tuple[str, TimeSpan, int] | None:
    """Place and hours on a line of their own below the date: "Sola Strand, kl. 10.00–14.30"."""
    below = [number for number in printed if when and when.line < number <= when.line + 2]
    for number in below:
        text = plain(lines[number - 1].text)
        span = find_time_span(text)
        if span and span.end and span.end_at == len(text) and (place := tidy(text[: span.start_at])):
            return re.sub(r"[\s,]+kl\.?$", "", place), span, number
    return None


def _without_dates(text: str) -> str:
    for match in reversed(find_dates(text)):
        text = text[: match.start] + " " + text[match.end :]
    return text
