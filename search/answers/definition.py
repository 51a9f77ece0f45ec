"""Definition: the sentence that defines, else what the authority file says, said to be so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.authority.entries import Entry
from search.answers.asker import Asker
from search.answers.drafts import EVIDENCE_LIMIT, Draft, absent, in_order
from search.answers.fact import CANDIDATES
from search.answers.wording import quote, say
from search.language import QuestionLanguage
from search.passage_sentences import is_whole, sentences_of
from search.passages import Passage
from search.questions import Question

_SUBJECT = re.compile(
    r"^\s*(?:hva|kva|what)\s+(?:er|betyr|tyder|står|menes|is|are|does)\s+(?:for\s+)?"
    r"(?:(?:(?:ment|meint)\s+)?med\s+|meant\s+by\s+)?(?:en |et |ein |eit |a |an |the )?"
    r"(?P<subject>.+?)(?:\s+(?:for|mean|stand for))?\s*\??\s*$",
    re.IGNORECASE,
)
_WHERE_MEANT = re.compile(r"\s+(?:i|på|innen|innan|in|within)\s+\S.*$", re.IGNORECASE)
"""The field in which a word is asked for ("et lag i et bildeprogram"); the sentence that defines it leaves it out."""
_DEFINES = r"(?:»|\"|”)?(?:\s*\([^)]*\))?\s*(?:er|var|betyr|ble etablert|vart etablert|is|are|was|means)\s"
_NAME = re.compile(r"[A-ZÆØÅ][\w-]*[A-ZÆØÅ][\w-]*")
"""An acronym, or a name with capitals: papers that use it without saying what it is do not answer by using it."""
_SUBJECT_HERE = r"(?<!\w)" + "".join(rf"(?<!\b{word} )" for word in "i av til for med på om fra in of to with".split())
"""Not after a preposition: "medlemskapet i X er en plikt" does not say what X is."""
_MEANT = (
    r"\b(?:med|by)\s+(?:«|\"|“)?(?:{names})(?:»|\"|”)?\s+"
    r"(?:menes|er(?:\s+her)?\s+(?:ment|meint)|mener|meiner|forstås|is meant|we mean)\b"
)
"""Said outright: "med grunndata menes", "med forenkla tilgang er meint"."""
_IS_A = r"(?:»|\"|”)?(?:\s*\([^)]*\))?\s*(?:er|var|is|are|was)\s+(?:en|et|ei|ein|eit|an?)\s"
"""What a thing is comes before what it does or serves as."""


def answer_definition(asker: Asker, question: Question) -> Draft | None:
    """The sentence of the documents that says what the subject is."""
    subject = _SUBJECT.match(question.text)
    name = subject["subject"] if subject else question.text
    ranked = asker.search(question, CANDIDATES)
    named = (*question.entities, *question.bodies)
    entries = [entry for identity in named if (entry := asker.matcher.entry(identity))]
    names = {
        name,
        _WHERE_MEANT.sub("", name),
        *(form for entry in entries for form in (entry.name, *entry.names, *entry.abbreviations)),
    }
    alternatives = "|".join(re.escape(form) for form in sorted(names, key=len, reverse=True))
    defines = re.compile(rf"{_SUBJECT_HERE}(?:{alternatives}){_DEFINES}", re.IGNORECASE)
    is_a = re.compile(rf"{_SUBJECT_HERE}(?:{alternatives}){_IS_A}", re.IGNORECASE)
    introduces = re.compile(rf"(?:{alternatives})\s*(?:\(|[–-]\s)[^)]{{4,}}|\((?:{alternatives})\)", re.IGNORECASE)
    registered = _registered(entries, question.language)
    meant = re.compile(_MEANT.format(names=alternatives), re.IGNORECASE)
    for pattern in (meant, is_a, defines, introduces):
        for one in ranked:
            said = (text for text in sentences_of(one.passage) if not _is_heading(one.passage, text))
            sentence = next((text for text in said if pattern.search(text)), None)
            if sentence:
                lines = [f"{say('definition', question.language)}: {quote(sentence)}"]
                if pattern is introduces:  # what a name is short for does not yet say what it is
                    lines += registered
                return Draft("found", "\n".join(lines), in_order([one], ranked)[:EVIDENCE_LIMIT])
    if registered:
        return Draft("found", "\n".join(registered), tuple(ranked[:EVIDENCE_LIMIT]))
    if not ranked or ranked[0].passage.plain or _NAME.fullmatch(name) is None:
        return None
    return absent(question, ranked, say("no_definition", question.language))


def _is_heading(passage: Passage, text: str) -> bool:
    """Whether it holds the title of the passage: "NorCRIN – status" does not say what NorCRIN is."""
    return bool(passage.title) and passage.title in text and (text.endswith(passage.title) or not is_whole(text))


def _registered(entries: Sequence[Entry], language: QuestionLanguage) -> list[str]:
    """What the authority file says of each, said to be so; nothing where it says nothing."""
    told = {entry.name: entry.definition_en if language == "en" else entry.definition for entry in entries}
    lines = [
        f"{name}: {definition}" if len(told) > 1 else definition for name, definition in told.items() if definition
    ]
    return [f"{say('authority_says', language)}: {line}" for line in lines]
