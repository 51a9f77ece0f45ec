"""What minutes tell of things that were to be done: done ("Brevet er sendt"), or still on their way ("gjenstår")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from graph.language.sentences import split_sentences
from graph.records import Line, PartKind
from ingest.blocks import Block
from ingest.extract.exact_lines import narrow_lines
from ingest.extract.sections import read_sections
from ingest.findings import Lines, ReportFinding

_DONE_WORD = (
    r"(?:over|ut|etter)?sendt|oversend|gjennomført|gjennomførd|utført|fullført|ferdigstilt|ferdig|levert|lukket"
    r"|lukka|avsluttet"
    r"|avslutta|utarbeidet|utarbeidd|utarbeida|innhentet|innhenta|avklart|oppnevnt|oppnemnd|nominert|innmeldt"
    r"|meldt inn|fulgt opp"
    r"|følgt opp|følgd opp|innkalt|invitert|oppdatert|revidert|publisert|lagt (?:ut|fram|frem)|kartlagt|bestilt"
    r"|etablert|opprettet"
    r"|oppretta|skrevet|skrive|laget|laga|avholdt|mottatt|motteke|formidlet|formidla|kontaktet|kontakta|besvart"
    r"|effektuert"
    r"|sent|completed|done|carried out|submitted|finali[sz]ed|delivered|closed|prepared|circulated|appointed"
    r"|published|updated"
)
# Sought in lower case, which is several times faster than to leave the case open.
_DONE = re.compile(
    rf"\b(?:er|ble|blei|vart|har|har blitt|er blitt|vart|has been|have been|was|were|is|has|have)\s+"
    rf"(?:(?!ikke|ikkje|not|ennå|enno|snart|delvis|nesten)[\wæøå-]+\s+){{0,2}}?(?:{_DONE_WORD})\b"
)
_PENDING = re.compile(
    r"\b(?:gjenstår|står att|pågår|under arbeid|under utarbeidelse|i arbeid|på vei|på veg|(?:er|ble|vart"
    r"|har) (?:ennå |enno )?"
    rf"(?:ikke|ikkje) (?:blitt )?(?:{_DONE_WORD}|klar\w*|kommet|kome|mottatt)|ikke klar|ikkje klar|forsinket|forseinka"
    r"|arbeider fortsatt|arbeider framleis|arbeidar framleis|fortsatt (?:åpen|ikke)|in progress|not yet"
    r"|still (?:pending|working"
    r"|open)|delayed|pending|blir ferdig|ferdigstilles|ferdigstillast)\b"
)
_NOT_TOLD = re.compile(r"\b(?:når|hvis|dersom|viss|etter at|før|skal|vil|bør|må|kan|when|if|will|should|must)\b")

_LONGEST = 1000  # characters of a sentence; what is longer is no sentence but lost line breaks
_FEWEST_WORDS = 3  # "Pågår" in a cell tells it of its row


def find_reports(blocks: Sequence[Block], kind: PartKind, lines: Sequence[Line] = ()) -> tuple[ReportFinding, ...]:
    """The sentences of a case's blocks that tell how something stands; only minutes tell it of the body's own tasks."""
    if kind != "minutes":
        return ()
    return tuple(_told(blocks, lines))


def _told(blocks: Sequence[Block], lines: Sequence[Line]) -> Iterator[ReportFinding]:
    for section in read_sections(blocks):
        if section.role not in ("other", "decision"):
            continue
        for unit in section.units:
            if unit.heading:
                continue
            for sentence in split_sentences(unit.text):
                if len(sentence.text.split()) < _FEWEST_WORDS or len(sentence.text) > _LONGEST or "|" in sentence.text:
                    continue
                done = tells_done(sentence.text)
                if done or _PENDING.search(sentence.text.lower()):
                    place = narrow_lines(sentence.text, Lines(start=unit.start, end=unit.end), lines)
                    yield ReportFinding(text=sentence.text, lines=place, done=done)


def tells_done(sentence: str) -> bool:
    """Whether a sentence says of something that it is done."""
    told = sentence.lower()
    match = _DONE.search(told)
    return match is not None and not _PENDING.search(told) and not _NOT_TOLD.search(told[: match.start()])
