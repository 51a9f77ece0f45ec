"""What named holders said on a case, verbatim: "Helse Nord støttet …", "På spørsmål fra KD svarte HOD at …".

A sentence is a position only where somebody stands as the subject of a verb of saying, or where a label gives the
words to somebody ("Helse Vest: …"). To be mentioned is not to say something. Where the minutes name nobody ("én av
regionene", "rådet"), the position stands without a holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.language.sentences import split_sentences
from graph.records import Line, PartKind
from ingest.blocks import Block
from ingest.extract.exact_lines import letters_of, narrow_lines
from ingest.extract.positions_speakers import Holder, Speakers, Subject
from ingest.extract.positions_words import (
    ADVISES,
    AFTER_AGENT,
    FROM_FIRST,
    INTRODUCED,
    LEAD,
    PARTICIPLE,
    ROUND,
    STANCE,
    TELLING,
)
from ingest.extract.sections import Section, read_sections
from ingest.extract.units import Unit
from ingest.findings import Lines, PositionFinding

_SPEAKING_PARTS: tuple[PartKind, ...] = ("minutes", "case_paper")
_ADVERB = (
    r"(?:\s+(?:også|òg|videre|vidare|deretter|derfor|difor|dessuten|dessutan|samtidig|imidlertid|likevel|særlig|særleg"
    r"|kort|for sin del|på sin side|innledningsvis|avslutningsvis|also|further|briefly|again|generelt|sterkt))?"
)
_GAP = re.compile(rf"(?:,)?{_ADVERB}\s+", re.IGNORECASE)
_LABEL_SIGN = re.compile(r":|\s[–—-]\s")
_LABEL_END = re.compile(r"\s*(?::|\s[–—-]\s)\s*")
_TURNED = re.compile(r"(?:^|\s)(?:[Dd]et|[Tt]here)\s(?=(?:ble|blei|vart|was)\s)|\s(?:ble|blei|vart|was)\s(?=det\s)")
_AGENT = re.compile(r"\s(?:fra|frå|from)\s+")
_LONGEST_LEAD = 140
_FEWEST_WORDS = 5  # of what is said under a label; less is a name, a mark or a deadline
_NO_VOICE = re.compile(
    r"ansvar|frist|oppfølging|vedlegg|responsible|deadline|signatur|underskrift|referent", re.IGNORECASE
)


def find_positions(
    blocks: Sequence[Block],
    kind: PartKind,
    speakers: Speakers,
    title: str = "",
    lines: Sequence[Line] = (),
    told: Sequence[str] = (),
) -> tuple[PositionFinding, ...]:
    """The positions in the blocks of one case of a part of ``kind``, in the order of the print.

    ``title`` is the case's, ``lines`` are all lines of the document. ``told`` are texts that already are something
    else: the meeting's decisions, proposals.
    """
    if kind not in _SPEAKING_PARTS:
        return ()
    taken = [letters_of(text) for text in told]
    found: dict[tuple[str, str | None], PositionFinding] = {}
    for holder, text, start, end in _all(read_sections(blocks), kind, speakers, title):
        plain = letters_of(text)
        if any(plain in other for other in taken):
            continue
        finding = PositionFinding(
            text=text,
            lines=narrow_lines(text, Lines(start=start, end=end), lines),
            holder=holder.name if holder else None,
            person=holder.person if holder else False,
            institution=holder.institution if holder else None,
        )
        found.setdefault((text, finding.holder), finding)
    return tuple(found.values())


_Said = tuple[Holder | None, str, int, int]
"""A holder, the words, and the lines they stand within."""


def _all(sections: Sequence[Section], kind: PartKind, speakers: Speakers, title: str) -> Iterator[_Said]:
    heard = ROUND.search(title) is not None
    for section in sections:
        head = section.label.head if section.label else ""
        own = _introduced(section, head, speakers) if section.units else None
        if own is not None:
            first = section.units[0]
            for holder in own.holders:
                yield holder, first.text, first.start, first.end
        if section.role != "other":
            continue
        units = section.units[1:] if own is not None or _NO_VOICE.search(head) else section.units
        yield from _in_section(units, kind, speakers, heard or ROUND.search(head) is not None)


def _introduced(section: Section, head: str, speakers: Speakers) -> Subject | None:
    """Whom the section's own label gives the words to: "Kommentar fra Helse Nord:", "Protokolltilførsel fra …:"."""
    introduced = INTRODUCED.match(head) if section.role in ("other", "dissent") else None
    subject = speakers.named(head[introduced.end() :]) if introduced else None
    return subject if introduced and subject and subject.end == len(head[introduced.end() :].rstrip()) else None


def _in_section(units: Sequence[Unit], kind: PartKind, speakers: Speakers, heard: bool) -> Iterator[_Said]:
    labels = {index: found for index, unit in enumerate(units) if (found := _label(unit, speakers))}
    series = {index for index, found in labels.items() if not found[1]}
    in_turn = len(labels) > 1
    index = 0
    while index < len(units):
        unit = units[index]
        heard = heard or (unit.text.rstrip().endswith(":") and ROUND.search(unit.text) is not None)
        label = labels.get(index)
        if label is not None and (label[0].end < 0 or ((heard or in_turn) and kind == "minutes")):
            under, index = _under(units, index, labels, last=index == max(labels))
            words = "\n".join(text for text in (label[1], *(one.printed for one in under)) if text)
            if len(words.split()) >= _FEWEST_WORDS and (label[1] or len(series) > 1 or heard):
                end = under[-1].end if under else unit.end
                for holder in label[0].holders:
                    yield holder, words, unit.start, end
            continue
        index += 1
        if not unit.heading:
            yield from _in_unit(unit, units[index:], kind, speakers)


def _label(unit: Unit, speakers: Speakers) -> tuple[Subject, str] | None:
    """Whom a label at the head of a unit gives the words to, and the words on its own line.

    An introduced label ("Innspill fra …:") needs no others beside it; its subject's ``end`` is -1.
    """
    if not unit.heading and not _LABEL_SIGN.search(unit.text):
        return None
    introduced = INTRODUCED.match(unit.text)
    begin = introduced.end() if introduced else 0
    subject = speakers.named(unit.text[begin:])
    if subject is None:
        return None
    rest = unit.text[begin + subject.end :]
    colon = _LABEL_END.match(rest)
    if colon is None and not (unit.heading and not rest.strip()):
        return None
    words = rest[colon.end() :].strip() if colon else ""
    if words and len(words.split()) < _FEWEST_WORDS:
        return None
    return (Subject(subject.holders, -1) if introduced else subject), words


def _under(
    units: Sequence[Unit], index: int, labels: dict[int, tuple[Subject, str]], last: bool
) -> tuple[Sequence[Unit], int]:
    """The units that stand under a label, and where the next text begins.

    Under a label on a line of its own all units up to the next label; under the last, whose end nothing shows, one
    paragraph. Words on the label's own line are all, but for the list they introduce.
    """
    words = labels[index][1]
    after = index + 1
    stop = after
    if not words and last:
        stop = min(after + 1, len(units))
    elif not words:
        stop = min((other for other in labels if other > index), default=len(units))
    for position in range(after, stop):
        if units[position].heading:
            stop = position
            break
    opener = units[stop - 1].text if stop > after else words
    while opener.rstrip().endswith(":") and stop < len(units) and units[stop].label and stop not in labels:
        stop += 1
    return units[after:stop], stop


_PRONOUN = re.compile(r"(?:Hun|Han|Ho|She|He)(?=\s)")
"""Who spoke in the sentence before: "Kari Lie fra brukerutvalget innledet. Hun etterlyste opplæring."."""


def _in_unit(unit: Unit, following: Sequence[Unit], kind: PartKind, speakers: Speakers) -> Iterator[_Said]:
    sentences = split_sentences(unit.text)
    named: tuple[Holder, ...] = ()
    since = 0  # where the sentence begins that names whom "she" means
    for place, sentence in enumerate(sentences):
        holders = _speaker(sentence.text, kind, speakers)
        text, end = sentence.text, unit.end
        if pronoun := _PRONOUN.match(text):
            if len(named) == 1 and _says(text[pronoun.end() :], Subject(named, 0), kind):
                holders, text = named, unit.text[since : sentence.end]
        else:
            subject = speakers.subject(text)
            named, since = tuple(one for one in subject.holders if one.person) if subject else (), sentence.start
        if holders is None:
            continue
        if place == len(sentences) - 1 and text.rstrip().endswith(":"):
            for one in following:
                if not one.label or one.heading:
                    break
                text, end = f"{text}\n{one.printed}", one.end
        for holder in holders or (None,):
            yield holder, text, unit.start, end


def _speaker(sentence: str, kind: PartKind, speakers: Speakers) -> tuple[Holder, ...] | None:
    """Who says what the sentence tells; empty where somebody does and is not named, None where nobody does."""
    if passive := _passive(sentence, speakers):
        return passive.holders
    subject = speakers.subject(sentence)
    if subject is not None:
        return subject.holders if _says(sentence[subject.end :], subject, kind) else None
    return _inverted(sentence, kind, speakers)


def _says(rest: str, subject: Subject, kind: PartKind) -> bool:
    gap = _GAP.match(rest)
    return gap is not None and _verb(rest[gap.end() :], subject, kind) is not None


def _verb(text: str, subject: Subject, kind: PartKind) -> re.Match[str] | None:
    stance = None if subject.whole and ADVISES.match(text) else STANCE.match(text)
    if stance is not None or kind != "minutes" or not subject.holders or any(one.person for one in subject.holders):
        return stance
    return TELLING.match(text)


def _inverted(sentence: str, kind: PartKind, speakers: Speakers) -> tuple[Holder, ...] | None:
    """ "Videre påpekte Helse Nord at …": the verb stands before its subject."""
    if LEAD.match(sentence) is None:
        return None
    for place in re.finditer(r"\s+(?=[a-zæøå])", sentence[:_LONGEST_LEAD]):
        rest = sentence[place.end() :]
        verb = STANCE.match(rest) or TELLING.match(rest)
        space = (
            re.match(r"\s+(?:også\s+|òg\s+|derfor\s+|difor\s+|imidlertid\s+)?", rest[verb.end() :]) if verb else None
        )
        if verb is None or space is None:
            continue
        subject = speakers.subject(rest[verb.end() + space.end() :])
        return subject.holders if subject is not None and _verb(rest, subject, kind) else None
    return None


def _passive(sentence: str, speakers: Speakers) -> Subject | None:
    """ "Det ble påpekt fra Helse Nord at …", "Fra HOD ble det vist til …", "… ble det fra HOD formidlet: …"."""
    if first := FROM_FIRST.match(sentence):
        subject = speakers.named(sentence[first.end() :])
        if subject is not None:
            rest = sentence[first.end() + subject.end :]
            return subject if AFTER_AGENT.match(rest) and PARTICIPLE.search(rest[:_LONGEST_LEAD]) else None
    agent = _AGENT.search(sentence[: 2 * _LONGEST_LEAD])
    turned = _TURNED.search(sentence[:_LONGEST_LEAD]) if agent else None  # most sentences have no agent
    if turned is None or agent is None or agent.start() < turned.start():
        return None
    subject = speakers.named(sentence[agent.end() :])
    near = sentence[turned.start() : agent.end() + (subject.end if subject else 0) + 30]
    return subject if subject is not None and PARTICIPLE.search(near) else None
