"""Attendance told in sentences: "Desse møtte: … Forfall hadde Eva Moen, og for henne møtte Per Lie. Dessutan møtte …".

Each statement becomes what a list would have printed: a label, and names with what stands beside them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import msgspec

from graph.language.persons import clean_name, find_person_names, is_person_name
from graph.language.sentences import split_sentences
from ingest.extract.attendance_labels import SectionLabel, read_label
from ingest.extract.attendance_lines import LogicalLine
from ingest.extract.attendance_words import Said, read_words

_CAME = (
    r"(?:møtte|møtt|møter|deltok|deltar|deltek|stilte|attended|joined|"
    r"var(?:\s+også)?\s+(?:til\s?stede|til\s?stades|present))"
)
_MISSED = (
    r"(?:(?:hadde|har|hev)\s+(?:meldt\s+(?:om\s+)?)?(?:forfall|fråfall|frafall|avbud|permisjon)|"
    r"(?:meldte|melde)\s+(?:forfall|avbud)|"
    r"(?:var|er)\s+(?:forhindre[td]|forhindra|fraværende|fråverande|ikke\s+til\s?stede|ikkje\s+til\s?stades|sykmeldt|sjukmeld)"
    r"(?:\s+(?:fra|frå)\s+å\s+møte)?|kunne\s+(?:ikke|ikkje)\s+møte|møtte\s+(?:ikke|ikkje)|sent\s+(?:his|her|their)?\s*apologies)"
)
_RECEIVED = (
    r"(?:apologies|regrets|forfall|fråfall|frafall|avbud)"
    r"(?:\s+(?:(?:were|was|had\s+been|var|er|ble|vart|blei)\s+)?(?:received|meldt|meld|meldte|motteke|mottatt))?"
    r"\s+(?:from|fra|frå|av)"
)
_SERVED = (
    r"(?:the\s+)?(?:secretariat|administration|sekretariatet|administrasjonen)\s+(?:was|var|er)\s+"
    r"(?:re?present(?:ed|ert|erte|erast)\s+)?(?:by|ved|av|med)|"
    r"(?:the\s+)?(?:minutes|referatet|protokollen|møteboka|møteboken)\s+(?:was|were|ble|blei|vart|er)\s+"
    r"(?:taken|kept|written|ført|skrevet|skrive)\s+(?:by|av)|"
    r"(?:(?:møte)?referent(?:er|ar)?|(?:møte)?sekretær|protokollfør[ea]r|minute[- ]taker)\s+(?:var|was|were)"
)
_PRESIDED = (
    r"(?:(?:møteleder|møteleiar|ordstyrer|ordstyrar|the\s+chair)\s+(?:var|was)|"
    r"møtet\s+(?:ble|blei|vart|var)\s+(?:ledet|leia|leidd|styrt)\s+av|"
    r"the\s+meeting\s+was\s+(?:chaired|led)\s+by)"
)
_SENT = r"(?!the\s)(?-i:[A-ZÆØÅ])[^,:.]{2,70}?\s(?:var|was)\s+re?present(?:ed|ert|erte)\s+(?:by|ved|av)"
_OPENING = re.compile(
    rf"(?:følgende|følgjande|disse|desse|til\s?stede|til\s?stades|frammøtte|fremmøtte|møtende|møtande)\s[^,:.]{{0,60}}?"
    rf"\b(?:{_CAME}|var|er)\s(?!:)"
    r"|(?:meldt\s+)?(?:forfall|fråfall|frafall)\s+(?:hadde|fra|frå)\s"
    rf"|(?:fra|frå|for|from)\s[^,:]{{2,80}}?\s{_CAME}\b"
    rf"|(?:fra|frå|from)\s[^,:]{{2,60}},\s.{{5,300}}\s{_CAME}$"
    rf"|(?:dessuten|dessutan|i\s+tillegg|også|ellers|elles|videre|vidare|i\s+staden|i\s+stedet|under\s+(?:behandlingen\s+av\s+)?sak[^,:]{{2,40}}?|"
    rf"som\s+[^,:]{{2,60}}?|på\s+(?:teams|telefon|video|skype|zoom))\s+{_CAME}\b"
    r"|(?:also\s+)?(?:present|absent)\s(?:[^,:.]{2,40}\s)?were\s|the\s+following\s+[^,:.]{0,40}?(?:attended|were\s+present)\s"
    rf"|{_RECEIVED}\s|{_SERVED}\s|{_PRESIDED}\s|{_SENT}\s",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    rf"(?:,|;)\s+(?:(?:og|mens|medan|and|while)\s+)?(?=(?:for|i\s+ste[dt]et?\s+for|i\s+staden\s+for|som\s+vara)\s[^,;]{{2,60}}?\s{_CAME})"
    rf"|(?:,|;)\s+(?:og|mens|medan|while|but|men)\s+(?=[^,;]{{4,80}}?\s{_MISSED})"
    r"|(?<=kl\.\s\d\d)\.\s+|(?<=\d[.:]\d\d)\.\s+",
    re.IGNORECASE,
)
_ABSENT = re.compile(rf"{_MISSED}|^(?:meldt\s+)?(?:forfall|fråfall|frafall|absent|apologies)\b", re.IGNORECASE)
_FROM = re.compile(rf"^(?:fra|frå|from)\s+(?P<place>[^,:]{{2,80}}?)\s+{_CAME}", re.IGNORECASE)
_FROM_BEFORE = re.compile(rf"^(?:fra|frå|from)\s+(?P<place>[^,:]{{2,60}}),\s+(?P<names>.+?)\s+{_CAME}$", re.IGNORECASE)
_SENT_FROM = re.compile(r"^(?P<place>[^,:]{3,71}?)\s+(?:var|was)\s+re?present(?:ed|ert|erte)\s", re.IGNORECASE)
_STAFF = re.compile(
    r"administrasjon|sekretariat|secretariat|^(?:sjukehuset|sykehuset|foretaket|føretaket)$", re.IGNORECASE
)
_FOR = re.compile(
    rf"^(?:som\s+vara\s+)?(?:for|i\s+ste[dt]et?\s+for|i\s+staden\s+for)\s+(?P<absent>[^,:]{{2,60}}?)\s+{_CAME}\s+(?:vara(?:medlem|representant)?\s+)?(?P<came>.+)$",
    re.IGNORECASE,
)
_CAME_FOR = re.compile(
    r"\s+(?:møtte|møter|møtt|deltok|stilte|attended|var\s+til\s?stede)\s+(?:som\s+)?(?:vara(?:medlem|representant)?\s+)?"
    r"(?:for|i\s+ste[dt]et?\s+for|i\s+staden\s+for|instead\s+of)\s+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"(?:henne|ham|han|ho|hun|vedkommende|vedkomande|dem|dei|denne)$", re.IGNORECASE)
_GUEST = re.compile(r"^(?:dessuten|dessutan|i\s+tillegg|også|ellers|elles|videre|vidare|also)\b", re.IGNORECASE)
_CASE = re.compile(
    r"^under\s+(?P<case>(?:behandlingen\s+av\s+|behandlinga\s+av\s+)?sak[^,:]{2,40}?)\s+" + _CAME, re.IGNORECASE
)
_UNDER_CASE = re.compile(
    rf"\s{_CAME}\s+(?P<case>(?:under|i|ved|til)\s+(?:behandlingen\s+av\s+|behandlinga\s+av\s+)?sak[^,:]{{2,40}})$",
    re.IGNORECASE,
)
_AS = re.compile(rf"^som\s+(?P<what>\w+)\s+{_CAME}", re.IGNORECASE)
_REMOTE = re.compile(
    r"\b(?:på|via|over|per)\s+(?:teams|telefon|video\w*|skype|zoom|nett\w*)\b|\bdigitalt\b", re.IGNORECASE
)
_LED = re.compile(rf"\b(?:ledet|leia|leidde|ledete)\s+møtet\b|\bchaired\b|^{_PRESIDED}\b", re.IGNORECASE)
_WROTE = re.compile(
    r"\b(?:førte|ført|skrev|skreiv|skreve)\s+(?:referat\w*|protokoll\w*|møtebok\w*|møteboka)|\btook\s+(?:the\s+)?minutes\b|"
    r"\b(?:var|was)\s+(?:referent|sekretær|protokollfør[ea]r|secretary)\b|"
    rf"^(?:{_SERVED})\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r",?\s+(?:som|who)\s+(?P<what>(?:også\s+)?[^,;.()]{5,60}?)(?=[,;.]|\s+og\s|$)", re.IGNORECASE)
_AS_WHAT = re.compile(
    r"\s+som\s+(?P<what>observatør(?:ar|er)?|referent|sekretær|gjest|møteleder|møteleiar)\b", re.IGNORECASE
)
_LEAD = re.compile(
    rf"^[^:]{{0,90}}?\b(?:{_RECEIVED}|{_SERVED}|{_PRESIDED}|{_SENT}|{_CAME}|{_MISSED}|forfall\s+(?:hadde|fra|frå)|were|was|var|er|from)\b"
    r"(?:\s+(?:i\s+tillegg|også|dessuten|dessutan|ellers|elles|for\s+øvrig|videre|vidare|also))?:?\s*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    rf"\s+(?:{_MISSED}|{_CAME}|forlot|forlét|gikk|gjekk|kom|ledet|leia|leidde|førte|skrev|skreiv|var|left|was|chaired|took)\b.*$",
    re.IGNORECASE,
)
_DID = re.compile(rf"^[^:]{{5,120}}?\s(?:{_MISSED}|{_CAME}|forlot\s+møtet|left\s+the\s+meeting)\b", re.IGNORECASE)
_ALL_DID = re.compile(
    rf"\s(?:{_MISSED}|{_CAME})(?:\s+(?:som|as|på|via|over|per|by|on)\s+(?:an?\s+)?\w+|\s+(?:digitalt|online|remotely))?[\s.)]*$",
    re.IGNORECASE,
)
_CAME_AS = re.compile(rf"\s{_CAME}\s+(?:som|as)\s+(?:an?\s+)?(?P<what>\w+)$", re.IGNORECASE)
_BRACKETED = re.compile(r"\([^()]*\)?")
_BETWEEN = re.compile(r"\s*[,;(]\s*|\s+(?:og|and)\s+")
_LONGEST = 6000  # sixty persons with their institutions in one paragraph


class Statement(msgspec.Struct, frozen=True):
    """What a sentence tells: a label, the names as a list prints them, and what holds for all of them."""

    label: SectionLabel
    names: LogicalLine
    said: Said = Said()


def tells_in_a_line(text: str) -> bool:
    """Whether a line of a list tells, without a colon, who was there: "Under sak 5/24 deltok Eva Moen"."""
    return _OPENING.match(text) is not None and _names_somebody(text) and not _is_labelled(text)


def _is_labelled(text: str) -> bool:
    """Whether a label that a list may stand under opens a line: "Desse var til stades: Eva Moen, UiO; Per Lie"."""
    label = read_label(text)
    return label is not None and bool(label.rest) and text[: -len(label.rest)].rstrip().endswith(":")


def tells_attendance(text: str) -> bool:
    """Whether a paragraph tells in sentences, not under labels, who was there."""
    if len(text) > _LONGEST or not text.rstrip().endswith((".", ")")):
        return False
    told = [sentence.text for sentence in split_sentences(text)]
    openings = [
        sentence
        for sentence in told
        if _OPENING.match(sentence) or (len(told) > 1 and _DID.search(sentence)) or _begins_with_names(sentence)
    ]
    return any(_names_somebody(sentence) for sentence in openings)


def _names_somebody(sentence: str) -> bool:
    """Whether a sentence holds a name: one with a known given name, or what stands whole where a name is told."""
    if find_person_names(sentence):
        return True
    lead = _LEAD.match(sentence)
    pieces = _BETWEEN.split(_BRACKETED.sub("", sentence[lead.end() :])) if lead else ()
    return any(is_person_name(piece.strip(" .")) for piece in pieces)


def _begins_with_names(sentence: str) -> bool:
    """ "Eva Moen (UiO) og Per Lie (NTNU) hadde meldt forfall." """
    if not _ALL_DID.search(_BRACKETED.sub("", sentence)):
        return False  # "Eva Moen (UiO, deltok på Teams)" stands in a list
    names = find_person_names(sentence)
    return (bool(names) and names[0].start == 0) or is_person_name(_BETWEEN.split(sentence)[0])


def statements(paragraph: LogicalLine) -> tuple[Statement, ...]:
    """The statements of a paragraph, in order."""
    found: list[Statement] = []
    absent: str | None = None
    for sentence in split_sentences(paragraph.text):
        for start, end in _clauses(sentence.text, sentence.start):
            statement = _statement(paragraph.cut(start, end), absent)
            if statement is not None:
                if _GUEST.fullmatch(statement.label.printed) and found and _all_led(found):
                    statement = msgspec.structs.replace(statement, label=_PRESENT)
                found.append(statement)
                absent = _absent(statement) or absent
    return tuple(found)


def _all_led(found: Sequence[Statement]) -> bool:
    """Whether nobody but the chair was told of, so that others are no guests: "Eva Moen leia møtet. Elles møtte …"."""
    return all(statement.label.role == "chair" for statement in found)


def _clauses(text: str, offset: int) -> Iterator[tuple[int, int]]:
    begin = 0
    for cut in _CLAUSE.finditer(text):
        yield offset + begin, offset + cut.start()
        begin = cut.end()
    yield offset + begin, offset + len(text)


def _absent(statement: Statement) -> str | None:
    """Who did not come, for "and in her place came …" behind it."""
    names = find_person_names(statement.names.text) if statement.label.attendance == "absent" else ()
    return names[-1].name if names else None


def _statement(clause: LogicalLine, absent: str | None) -> Statement | None:
    text = clause.text.rstrip(" .")
    clause = clause.cut(0, len(text))
    if swapped := _FOR.match(text):
        return _substitution(clause, swapped, absent)
    if (label := read_label(text)) is not None and label.rest and text[: -len(label.rest)].rstrip().endswith(":"):
        return Statement(label, _marked(clause.cut(len(text) - len(label.rest), len(text))))
    if (came := _CAME_FOR.search(text)) and not _OPENING.match(text):
        return Statement(_PRESENT, _marked(clause.replace(came.start(), came.end(), ", vara for ")))
    if not _names_somebody(text):
        return None
    said = Said(attendance="remote") if _REMOTE.search(re.sub(r"\([^()]*\)", "", text)) else Said()
    if named := _FROM_BEFORE.match(text):
        label = SectionLabel(printed=text[: named.end("place")], role="invited", strong=True)
        return Statement(label, _marked(clause.cut(named.start("names"), named.end("names"))), said)
    marked = _marked(clause)
    lead, tail = _OPENING.match(text), _TAIL.search(marked.text)
    begun = _LEAD.match(marked.text) if lead else None
    names = marked.cut(begun.end(), len(marked.text)) if begun else marked.cut(0, tail.start() if tail else len(text))
    return Statement(_label(text), names, _place(text, said))


def _substitution(clause: LogicalLine, swapped: re.Match[str], absent: str | None) -> Statement | None:
    """ "For Eva Moen møtte Per Lie" and "for henne møtte Per Lie"."""
    who = absent if _PRONOUN.match(swapped["absent"]) else clean_name(swapped["absent"])
    if who is None or not is_person_name(who):
        return None
    names = clause.cut(swapped.start("came"), swapped.end("came"))
    return Statement(_PRESENT, names.replace(len(names.text), len(names.text), f", vara for {who}"))


def _marked(line: LogicalLine) -> LogicalLine:
    """A clause with "som førte referatet" as the mark "(referent)" that a list would print."""
    for pattern in (_RELATIVE, _AS_WHAT):
        for found in reversed(list(pattern.finditer(line.text))):
            what = found["what"]
            mark = "referent" if _WROTE.search(what) else "møteleder" if _LED.search(what) else what
            if read_words(mark) != Said():
                line = line.replace(found.start(), found.end(), f" ({mark})")
    return line


_PRESENT = SectionLabel(printed="", attendance="present", strong=True)


def _label(text: str) -> SectionLabel:
    if _ABSENT.search(text):
        return SectionLabel(printed="Forfall", attendance="absent", strong=True)
    if _WROTE.search(text) and not _RELATIVE.search(text):
        return SectionLabel(printed="Referent", role="secretariat", strong=True)
    if _LED.search(text) and not _RELATIVE.search(text):
        return SectionLabel(printed="Møteleder", role="chair", strong=True)
    if (place := _FROM.match(text)) and _STAFF.search(place["place"]):
        return SectionLabel(printed=text[: place.end("place")], role="secretariat", strong=True)
    if _CASE.match(text):
        return SectionLabel(printed="", role="invited", strong=True)
    if (how := _CAME_AS.search(text)) and (said := read_words(how["what"])).role:
        return SectionLabel(printed=how["what"], role=said.role, strong=True)
    if (what := _AS.match(text)) and (said := read_words(what["what"])).role:
        return SectionLabel(printed=what["what"], role=said.role, strong=True)
    if found := _GUEST.match(text) or _SENT_FROM.match(text):
        return SectionLabel(printed=found[0].strip(), role="invited", strong=True)
    return _PRESENT


def _place(text: str, said: Said) -> Said:
    """What holds for all names of a statement: where they are from, how and for which case they came."""
    if (place := _FROM.match(text) or _SENT_FROM.match(text)) and not _STAFF.search(place["place"]):
        said = msgspec.structs.replace(said, institution=read_words(place["place"]).institution)
    if case := _CASE.match(text) or _UNDER_CASE.search(text):
        said = msgspec.structs.replace(said, cases=read_words(case["case"]).cases, only_for_cases=True)
    return said
