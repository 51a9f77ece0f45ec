"""Which language a question is asked in: bokmål, nynorsk or English, by its small words and those of the field."""

from __future__ import annotations

import re
from typing import Literal

from search.analysis.vocabulary import is_english_alone, is_norwegian_alone

QuestionLanguage = Literal["nb", "nn", "en"]

_SMALL_WORDS: dict[QuestionLanguage, frozenset[str]] = {
    "nb": frozenset(
        "hva hvem hvilke hvilken hvilket hvordan hvorfor hvor hvis når ble fra ikke en et jeg de noe noen være mye mer "
        "sykehus forskning møtet saken vedtatt besluttet siden mellom og om i på til av for at er har det som vi "
        "fikk får blir skal kan".split()
    ),
    "nn": frozenset(
        "kva kven kven kvifor kvar korleis kor når vart blei frå ikkje ein eit eg dei noko nokon vere mykje meir "
        "sjukehus forsking møtet saka vedteke hausten sidan mellom og om i på til av for at er har det som vi "
        "fekk får blir skal kan".split()
    ),
    "en": frozenset(
        "what who which how why where when whose was were did does do is are has have had the a an of in on at for to "
        "from and by about with not been be any between meeting decided than".split()
    ),
}

_ASKING: dict[QuestionLanguage, frozenset[str]] = {
    "nb": frozenset("hva hvem hvilke hvilken hvilket hvordan hvorfor hvor".split()),
    "nn": frozenset("kva kven kvifor kvar korleis kor".split()),
    "en": frozenset("what who which how why where when whose".split()),
}
"""Words of asking: they tell the language of whoever asks, where names and titles tell that of the papers."""
_ASKING_WEIGHT = 3
_TELLING = re.compile(r"(?<![\w-])[a-zæøå]{3,}(?![\w-])|^[A-ZÆØÅ][a-zæøå]{2,}(?![\w-])")
"""Words in small letters, or that begin the question."""
_ORDER: tuple[QuestionLanguage, ...] = ("nb", "nn", "en")
"""On a tie the more common language wins."""


def detect_language(question: str) -> QuestionLanguage:
    """The language most of whose small words the question uses, words of asking first; bokmål where it uses none.

    Without words of asking, as typed into a search box, words of the field count as much as small ones, but names.
    """
    words = re.findall(r"[a-zæøå]+", question.lower())
    scores = {
        language: sum(_ASKING_WEIGHT if word in _ASKING[language] else word in small for word in words)
        for language, small in _SMALL_WORDS.items()
    }
    if not any(word in asking for word in words for asking in _ASKING.values()):
        telling = _TELLING.findall(question)
        english, norwegian = (sum(map(alone, telling)) for alone in (is_english_alone, is_norwegian_alone))
        scores = {language: score + (english if language == "en" else norwegian) for language, score in scores.items()}
    return max(_ORDER, key=lambda language: (scores[language], -_ORDER.index(language)))
