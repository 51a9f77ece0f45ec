"""The head of a paper: which body met, when and where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.authority.entries import Entry
from graph.language.dates import DateMatch, TimeSpan, find_dates, find_time_span
from graph.language.names import EntityMatcher
from graph.records import Document, Line
from ingest.blocks import join_lines
from ingest.findings import HeadingFindings, Lines
from ingest.shapes import BODY_WORD, ends_sentence, head_label, is_blank, is_body_name, plain, printed_lines

_HEAD_LINES = 30
_DATE_LABEL = re.compile(r"(?:møte)?dato|møtetid|tid|tidspunkt|klokkeslett|når|date|time|meeting\s+date", re.IGNORECASE)
_MEETING_DATE_LABEL = re.compile(r"møtedato|møtetid|meeting\s+date", re.IGNORECASE)
_PLACE_LABEL = re.compile(r"(?:møte)?st[ae]d|møte(?:rom|plass|lokale)|lokale|hvor|place|venue|location", re.IGNORECASE)
_BODY_LABEL = re.compile(
    r"møte(?:\s+i)?|møtetype|type\s+møte|meeting|utvalg|utval|organ|styre|råd|nemnd|committee|body",
    re.IGNORECASE,
)
_INNER_LABEL = re.compile(
    r"\s+(?=(?:(?:møte)?dato|(?:møte)?tid|tidspunkt|(?:møte)?st[ae]d|date|time|place|venue)\s*:)", re.IGNORECASE
)
_BROKEN_DATE = re.compile(r"(?<![\d.])\d{1,2}(?:\.|\.?\s?[–-])$")  # "5.–" at a line's end
_BARE_LABEL = re.compile(
    r"(?P<label>(?i:møtedato|dato|møtetid|tid|tidspunkt|klokkeslett|møtedato/tid(?:spunkt)?|date|time))\s+"
    r"(?P<value>(?:(?i:(?:man|tirs|ons|tors|fre|lør|søn|tys)dag|kl\.?)\s.{0,20}?)?\d.{3,60})"
    r"|(?P<place>(?i:møteste?d|møtestad|sted|stad|venue|organ|utval|utvalg))\s+(?P<where>[A-ZÆØÅ].{2,70}[^.])"
)
"""A label whose colon is its table's border: "Møtested Quality Hotel"."""
_ALSO_PLACE = re.compile(r"\b(?:og|/|and)\s*(?:sted?|stad|place)\b", re.IGNORECASE)
_ATTENDANCE_LABEL = re.compile(
    r"til\s?sted|deltak|deltag|deltok|møtte|present|participants|attend|forfall|fråfall|fravær|apologies|absent|"
    r"møtele|ordstyrer|"
    r"chair|medlem|innkalt|inviterte|observat|sekret|referent|minutes\s+by|kopi|fra\b|frå\b|from|saks|ansvarlig",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"\b(?:\w*møtet?|\w*møter|\w*referat|\w*protokoll|innkalling|dagsorden|saksliste|meeting|minutes|agenda|"
    r"notat|memo)\b[^:]*?"
    r"\b(?:i|for|of|til|med|frå|fra|in)\s+(?P<body>(?:det\s+|den\s+|the\s+)?\S.*)",
    re.IGNORECASE,
)
_BEFORE_KIND = re.compile(
    r"(?P<body>.{3,100}?)\s*[-–—:,|]\s*(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|"
    r"saksliste|dagsorden|minutes|agenda)\b",
    re.IGNORECASE,
)
_AFTER_KIND = re.compile(
    r"(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|saksliste|dagsorden|minutes|"
    r"agenda)\s*[-–—:,|]\s*(?P<body>\S.{2,120})",
    re.IGNORECASE,
)
_KIND_THEN_BODY = re.compile(
    r"(?i:(?:utkast til\s+)?(?:møte|styre)?(?:referat|protokoll|innkalling|møtebok|agenda|minutes))\s+"
    r"(?P<body>[A-ZÆØÅ].{2,120}|[a-zæøå]{4,}(?:styret|rådet|utvalget|utvalet|gruppen|gruppa|komiteen|nemnda|forum)\b.{0,100})"
)
_NAMED_MEETING = re.compile(r"[A-ZÆØÅ][\wæøå-]{3,}møte(?:\s+(?:for\s+)?[A-Za-zÆØÅæøå][\wæøå-]+){1,6}")
"""A meeting that has a name and no body: "Nettverksmøte forskningsstøtte"."""
_ATTENDANCE_HEADING = re.compile(
    r"(?:til\s?stede|til\s?stades|deltak(?:ere|arar)|deltagere|present|participants|attendance|forfall|navn|"
    r"namn|name)\b.{0,30}",
    re.IGNORECASE,
)
_MEETING_WORD = (
    r"(?:(?:fakultets|institutt)?styre|råds|utvalgs|utvals|komit[eé]|(?:leder)?gruppe|nettverks)?møte(?:t|r)?"
)
_BODY_MEETING = re.compile(rf"(?P<body>[A-ZÆØÅ][\w.]*(?:[-\s][\w.]+){{0,6}}?)[-\s]{_MEETING_WORD}\b", re.IGNORECASE)
_MEETING_OF_COMPOUND = re.compile(
    r"\b(?P<body>[\wæøå]{3,}(?:styre|råd|utvalg|utval|gruppe|komit[eé]|nemnd|forum))s?møte(?:t|r)?\b", re.IGNORECASE
)
_KIND_FIRST = re.compile(
    r"(?:utkast|møte|referat|protokoll|innkalling|saksframlegg|saksfremlegg|notat|vedlegg|minutes|draft|meeting|"
    r"agenda|notice)"
    r"(?!råd|utval|gruppe)",
    re.IGNORECASE,
)
_OPEN_NAME = re.compile(r"\b(?:fra|frå|for|til|i|av|om|og|med|of|to|for|and)$", re.IGNORECASE)
_PREPOSITION = re.compile(r"(?:fra|frå|for|av|i|til|from|of)\b", re.IGNORECASE)
_NUMBERED_MEETING = re.compile(
    r"^\w*(?:møtet?|meeting)\s+(?:nr\.?|no\.?|nummer)?\s*\d+(?:\s?[/-]\s?\d+)?\s+(?:i|for|av|of)\s+", re.IGNORECASE
)
_BEFORE_NAME = re.compile(
    r"^til\s+(?:medlemmene|medlemene|medlemmer)\s+(?:i|av)\s+|^(?:(?:the\s+)?meeting\s+(?:of|"
    r"in)\s+)?(?:the\s+)?|^\w*møtet?\s+(?:i|for)\s+",
    re.IGNORECASE,
)
_AFTER_BODY = re.compile(
    r"\s*(?:[,;(|\t]|\s[-–—]\s|\s{3,}|\b(?:den|til møtet?|til møte|nr\.?|no\.?|on(?=\s+\d)|kl\.?|held|avholdt|halde|"
    r"holdt|mandag|tirsdag|onsdag|torsdag|"
    r"fredag|måndag|tysdag|laurdag|monday|tuesday|wednesday|thursday|friday)\b|(?<!\w)\d).*$",
    re.IGNORECASE,
)
_LESSER_BODY = re.compile(
    r"\b(?:AU|arbeidsutval\w*|arbeidsgruppe\w*|undergruppe\w*|underutval\w*|styringsgruppe\w*|ad hoc\w*)\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    r"\b(?:man|måndag|mandag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|"
    r"wednesday|thursday|friday)\b,?",
    re.IGNORECASE,
)
_OTHER_MEETING = re.compile(
    r"\b(?:neste|forrige|førre|next|previous|frist|deadline|godkjent|godkjend|approved|utsendt|sendt|"
    r"godkjenning av|versjon|sist"
    r"|(?:innspill|vedtak|konklusjon|beslutning)(?:er|ene|en|et)?\s+(?:i|fra|frå)\s+\w*møtet?)\b",
    re.IGNORECASE,
)
_HELD = re.compile(
    r"\b(?:møtet?|samlingen?|samlinga|meeting)\b.{0,40}?\b(?:(?:ble|blei|vart|var|blir|vert|was|will be)\s+"
    r"(?:av|gjennom)?(?:holdt|halde|halden|ført|held)|(?:av)?holdes|fant sted|finn stad|fann stad|"
    r"took place|takes place)\b"
    r"|^\S+(?:\s\S+){0,7}?\s(?:møttes|møttest|møtest|møtes|var samlet|var samla|hadde møte|holdt møte|heldt møte|"
    r"kom saman|met|meets|convened)\b"
    r"|\b(?:ble|blei|vart) det (?:av)?(?:holdt|halde)\b.{0,60}møte"
    r"|\b(?:innkalles|kalla inn|invited) til (?:\w*møte)\b|\binvited to (?:a|the) meeting\b",
    re.IGNORECASE,
)
"""A sentence that tells when the meeting was: "Møtet ble holdt på Hamar 3. mars 2008", "The board met on …"."""
_NO_PLACE = re.compile(r"møte|dato|date|referat|protokoll|innkalling|minutes|agenda|notat", re.IGNORECASE)
_OPEN_CLOCK = re.compile(r"\b(?:kl|nr|rom|den)\.$", re.IGNORECASE)
_PLACE_IN_SENTENCE = re.compile(
    r"\b(?:på|i|ved|at|in)\s+(?P<before>[A-ZÆØÅ][^:;]{1,60}?),?(?:\s+on)?\s*$"
    r"|\b(?:[Ss]t[ea]d|[Vv]enue|[Pp]lace):\s*(?P<label>[^.]{2,60})"
)
_TELLS_TIME = re.compile(r"^kl(?:okken|okka)?\b\.?\s*\d|\b(?:møtet|the meeting)\b.*\d[.:]\d\d", re.IGNORECASE)
_MEETING_WORDS = re.compile(r"møte|innkalling|referat|protokoll|meeting|minutes", re.IGNORECASE)
_PLACE_WITH_DATE = re.compile(r"(?P<place>[A-ZÆØÅ][\wæøåÆØÅ.-]+(?:\s[A-ZÆØÅ][\wæøå-]+)?),?\s*$")
_OWNERS_MEETING = re.compile(
    r"(?:protokoll\s+(?:fra|frå|for)\s+)?(?P<body>(?:felles\s+)?(?:foretaksmøte|generalforsamling|årsmøte)\w*\s+(?:i|for|med)"
    r"\s+[A-ZÆØÅ].*)",
    re.IGNORECASE,
)
_SUBJECT_LABEL = re.compile(
    r"^(?:emne|subject|gjelder|gjeld|vedr(?:ørende|\.)?|sak|tittel|title|re)\s*:\s*", re.IGNORECASE
)
_FORM_OF_UNDERTAKING = re.compile(r"RHF|HF|AS|KF|IKS|SF")
_BEGINS = re.compile(r"fr[aå]\s+kl\.?|møtestart|starttid(?:spunkt)?", re.IGNORECASE)
_ENDS = re.compile(r"til\s+kl\.?|møteslutt|slutttid(?:spunkt)?|sluttid(?:spunkt)?", re.IGNORECASE)
_OF_A_BOARD = re.compile(r"\bstyre(?:t|protokoll|møte|sak|leder|leiar|medlem)|\bboard\b", re.IGNORECASE)
_UNDERTAKING = re.compile(r"[A-ZÆØÅ][\wæøåÆØÅ-]+(?:\s[\wæøåÆØÅ-]+){0,4}\s(?:RHF|HF|AS|KF|IKS|SF)")
_SHORTEST_COMPOUND = 12  # letters of a body's name in small letters that says which body: "instituttstyre"
_LONGEST_NAME_LINE = 300
_SHARE_OF_NAME = 0.6  # of a printed name that a known body's name must cover to be meant


class _Field(msgspec.Struct, frozen=True):
    """A label of the head with its value, and the lines they stand on."""

    label: str
    value: str
    start: int
    end: int


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
    entry, name, body_line = _body(document.lines, printed, fields, matcher)
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


def _fields(lines: Sequence[Line], printed: Sequence[int]) -> Iterator[_Field]:
    """The labelled lines of a head; a value may stand on the line after its label, or go on there."""
    for position, number in enumerate(printed):
        match = head_label(lines[number - 1])
        if match is None:
            if bare := _BARE_LABEL.fullmatch(plain(lines[number - 1].text)):
                label, value = (bare["label"] or bare["place"]), (bare["value"] or bare["where"])
                yield _Field(label=label, value=value, start=number, end=number)
            continue
        value, *others = _INNER_LABEL.split(match["value"].strip())
        end = number
        following = printed[position + 1] if position + 1 < len(printed) else None
        if following and following <= number + 2 and not head_label(lines[following - 1]):
            text = plain(lines[following - 1].text)
            if not value or (value.endswith(",") and len(text) < 80):
                value, end = join_lines(value, text), following
        yield _Field(label=match["label"], value=value, start=number, end=end)
        for other in others:
            label, _, inner = other.partition(":")
            yield _Field(label=label.strip(), value=inner.strip(), start=number, end=number)


# --- date, time, place


def _date(lines: Sequence[Line], printed: Sequence[int], fields: Sequence[_Field], *, own_date: bool) -> _When | None:
    labelled = _MEETING_DATE_LABEL if own_date else _DATE_LABEL
    dated = [field for field in fields if labelled.match(field.label) and find_dates(field.value)]
    dated.sort(key=lambda field: _MEETING_DATE_LABEL.match(field.label) is None)
    if dated:
        return _When(find_dates(dated[0].value)[0], dated[0].start)
    skip = {number for field in fields for number in range(field.start, field.end + 1)}
    best: _When | None = None
    best_rank = (False, False)
    for number in printed:
        text = plain("\t".join(lines[number - 1].cells) or lines[number - 1].text)
        if _BROKEN_DATE.search(text) and number < len(lines):
            text = join_lines(text, plain(lines[number].text))
        told = _sentence(lines, number) if _HELD.search(text) else None
        text = told or text
        dates = find_dates(text)
        if not dates or _OTHER_MEETING.search(text) or len(text) > (_LONGEST_NAME_LINE if told else 140):
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
        found = _When(dates[0], number, named if named and not _NO_PLACE.search(named) else None)
        rank = (found.date.year is not None, _MEETING_WORDS.search(text) is not None)
        if best is None or rank > best_rank:
            best, best_rank = found, rank
    return best


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
        if match and (place := match["label"] or match["before"]):
            return _tidy(place)
    return None


def _times(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[_Field], when: _When | None
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
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[_Field], when: _When | None
) -> tuple[str | None, int | None]:
    for field in fields:
        if _PLACE_LABEL.match(field.label) and not find_dates(field.value) and field.value:
            return _tidy(field.value), field.end
    for field in fields:
        if _ALSO_PLACE.search(field.label) or (_PLACE_LABEL.match(field.label) and field.value):
            rest = _without_dates(field.value)
            span = find_time_span(rest)
            if span:
                rest = rest[: span.start_at] + rest[span.end_at :]
            rest = _tidy(_WEEKDAY.sub("", rest))
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
        if span and span.end and span.end_at == len(text) and (place := _tidy(text[: span.start_at])):
            return re.sub(r"[\s,]+kl\.?$", "", place), span, number
    return None


def _without_dates(text: str) -> str:
    for match in reversed(find_dates(text)):
        text = text[: match.start] + " " + text[match.end :]
    return text


def _tidy(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" ,;:–-\t")


# --- body


def _body(
    lines: Sequence[Line], printed: Sequence[int], fields: Sequence[_Field], matcher: EntityMatcher
) -> tuple[Entry | None, str | None, int | None]:
    attending = next((field.start for field in fields if _is_attendance(field.label)), printed[-1] + 1)
    unlabelled = {field.start for field in fields if field.label.lower() not in ("til", "to")}
    names = [
        (field.start, _tidy(field.value))
        for field in fields
        if _BODY_LABEL.fullmatch(field.label)
        and field.value
        and (field.label.lower() != "møte" or is_body_name(_tidy(field.value)))
    ]
    for number in printed:
        line = lines[number - 1]
        text = plain(" ".join(line.cells) or line.text)
        if number >= attending or _ATTENDANCE_HEADING.fullmatch(text):
            break
        if number in unlabelled or (line.kind == "row" and len(line.cells) > 1):
            continue
        following = next((n for n in printed if n > number), None)
        after = plain(lines[following - 1].text) if following == number + 1 else ""
        if len(text) > 60 and (after[:1].islower() or _FORM_OF_UNDERTAKING.fullmatch(after)):
            text = join_lines(text, after)
        names += [(number, name) for name in _printed_names(text)]
    for number, name in names:
        if entry := _known(name, matcher):
            return entry, name, number
    whole = [(number, name) for number, name in names if is_body_name(name)]
    said = {n for n in printed if _MEETING_WORDS.search(plain(" ".join(lines[n - 1].cells) or lines[n - 1].text))}
    said |= {field.start for field in fields}  # a letterhead above says less than "Referat fra møte i …"
    chosen = max(whole or names, key=lambda named: (len(named[1].split()) > 1, named[0] in said), default=None)
    if chosen:  # "Programme Board" above "Programme Board for Clinical Trials": the whole name counts
        longer = [named for named in names if named[1].lower().startswith(chosen[1].lower() + " ")]
        chosen = max([chosen, *longer], key=lambda named: len(named[1]))
    if chosen:
        return None, chosen[1], chosen[0]
    meetings = ((number, plain(lines[number - 1].text)) for number in printed if number < attending)
    named = next((meeting for meeting in meetings if _NAMED_MEETING.fullmatch(meeting[1])), None)
    return (None, *(_board_of(lines, printed) if named is None else (named[1], named[0])))


def _board_of(lines: Sequence[Line], printed: Sequence[int]) -> tuple[str | None, int | None]:
    """The undertaking whose board met, where the head speaks of a board and names only it: "Helse Ytrebygd HF"."""
    texts = [(number, plain(lines[number - 1].text)) for number in printed]
    if not any(_OF_A_BOARD.search(text) for _, text in texts):
        return None, None
    return next(((text, number) for number, text in texts if _UNDERTAKING.fullmatch(text)), (None, None))


def _is_attendance(label: str) -> bool:
    return _ATTENDANCE_LABEL.match(label) is not None and not re.match(
        r"saks|fra\b|frå\b|from|ansvarlig", label, re.IGNORECASE
    )


def _printed_names(text: str) -> Iterator[str]:
    """What in a line of a head can be the name of the body that meets, the likeliest first."""
    if ends_sentence(text) or len(text) > _LONGEST_NAME_LINE:
        return
    text = _SUBJECT_LABEL.sub("", re.sub(r"^R\s{1,}(?=\S)", "", text))
    if owners := _OWNERS_MEETING.fullmatch(text):
        dates = find_dates(owners["body"])
        name = _tidy(_WEEKDAY.sub("", owners["body"][: dates[0].start] if dates else owners["body"]))
        yield name[0].upper() + re.sub(r"\s+den$", "", name[1:])
        return
    candidates = [
        match["body"]
        for pattern in (_MEETING_OF, _AFTER_KIND, _BEFORE_KIND, _BODY_MEETING, _MEETING_OF_COMPOUND)
        if (match := pattern.search(text))
    ]
    named = _KIND_THEN_BODY.fullmatch(text)
    if named and not _PREPOSITION.match(named["body"]):
        body = _AFTER_BODY.sub("", named["body"])
        candidates[:0] = filter(is_body_name, [body[:1].upper() + body[1:]])
    if is_body_name(text) and not (candidates and _KIND_FIRST.match(text)):
        candidates.append(text)
    for candidate in candidates:
        sides = re.split(r"\s[-–—]\s", _NUMBERED_MEETING.sub("", candidate).split("\t")[0])
        side = next((side for side in sides if BODY_WORD.search(side)), sides[0])
        name = re.sub(r"[-\s]møtet?$", "", _tidy(_AFTER_BODY.sub("", side)))
        name = _BEFORE_NAME.sub("", name)
        if _KIND_FIRST.match(name) or _OPEN_NAME.search(name):
            continue
        if (
            1 < len(name) <= 110
            and re.search(r"[A-ZÆØÅ]", name)
            and not re.match(r"(?:møte|referat|\w*sak)\w*$", name, re.IGNORECASE)
        ):
            yield name
        elif is_body_name(name.capitalize()) and (len(name.split()) > 1 or len(name) >= _SHORTEST_COMPOUND):
            yield name[0].upper() + name[1:]


def _known(name: str, matcher: EntityMatcher) -> Entry | None:
    """The body of the authority file that a printed name stands for; not where it names a lesser body of that "
    "body."""
    whole = matcher.resolve(name)
    if whole and whole.kind == "body":
        return whole
    if _LESSER_BODY.search(name):
        return None
    for match in matcher.find(name):
        if match.entry.kind == "body" and match.end - match.start >= _SHARE_OF_NAME * len(name):
            return match.entry
    in_brackets = re.search(r"\(([^()]{2,40})\)", name)
    entry = matcher.resolve(in_brackets[1]) if in_brackets else None
    return entry if entry and entry.kind == "body" else None
