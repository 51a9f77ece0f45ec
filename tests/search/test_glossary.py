"""English questions find Norwegian papers by words, and Norwegian ones English papers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_passage, analyse_query
from search.analysis.cognates import cognates
from search.analysis.concepts import passage_tokens, query_concepts
from search.analysis.glossary import FOLDER, in_english, in_norwegian, with_norwegian
from search.analysis.tokens import tokenize
from search.analysis.wordlists import STOP_WORDS, read_folder
from search.language import QuestionLanguage


def says(question: str, language: QuestionLanguage, text: str) -> list[bool]:
    """Whether the text speaks of each thing the question is about."""
    tokens = passage_tokens(text)
    return [concept.stands_in(tokens) for concept in query_concepts(question, language)]


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("mental health", "Psykisk helse hos unge"),
        ("mental health", "Psykiatri, 217 tidsskrifter"),
        ("child psychiatry", "barnepsykiatri"),
        ("annual membership fee", "medlemskontingenten er 20 000 kroner årlig"),
        ("publication indicator", "arbeidet med publiseringsindikatoren"),
        ("nephrology", "Nefrologi er det minste fagfeltet"),
        ("honoraria", "brukermedvirkere skal honoreres"),
        ("infection surveillance", "infeksjonsovervåking"),
        ("infection surveillance", "overvåking av infeksjoner"),
        ("the Health Research Act", "endringer i helseforskingslova"),
        ("postdoctoral positions", "Postdoktorstillinger i helsesektoren"),
        ("full-time equivalents", "3510 årsverk"),
        ("joint data protection officer", "felles personvernombud"),
        ("rare diseases", "sjeldne tilstander"),
        ("e-health", "e-helse"),
    ],
)
def test_an_english_question_is_about_what_norwegian_papers_say(question: str, text: str) -> None:
    assert says(question, "en", text)
    assert all(says(question, "en", text))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("mental health", "Hva slags helse det gjelder"),
        ("rare diseases", "sykdommer som alle har"),
        ("mid-Norway", "hele Norge"),
    ],
)
def test_half_of_a_phrase_is_not_the_phrase(question: str, text: str) -> None:
    assert not any(says(question, "en", text))


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("kunstig intelligens", "The council discussed artificial intelligence in hospitals."),
        ("sjeldne sykdommer", "A training scheme in rare diseases was proposed."),
        ("felles innkjøp", "The plan for joint procurement is to be revised."),
        ("helseforskningsloven", "The Health Research Act is under revision."),
        ("helseforskingslova", "The Health Research Act is under revision."),
        ("legemiddelstudier", "Studies of drugs are to be monitored."),
    ],
)
def test_a_norwegian_question_is_about_what_english_papers_say(question: str, text: str) -> None:
    assert all(says(question, "nb", text))


def test_an_english_phrase_is_found_in_english_too() -> None:
    assert says("rare diseases", "en", "There are many rare diseases in the region.") == [True]


def test_words_of_one_english_stem_are_told_apart() -> None:
    assert in_norwegian(["publications"])[0].others[0] == ("publikasjon",)
    assert in_norwegian(["public"])[0].others[0] == ("offentlig",)


def test_an_encoder_is_asked_in_both_languages() -> None:
    asked = "How many publications are there in nursing?"
    assert with_norwegian(asked) == f"{asked} hvordan mange publikasjon er there i sykepleier"


def test_what_looks_like_a_norwegian_word_is_no_translation() -> None:
    assert ("fast",) not in in_english(["rask"])[0].others


@pytest.mark.parametrize(
    ("english", "norwegian"),
    [
        ("nephrology", "nefrologi"),
        ("haematology", "hematologi"),
        ("neurology", "nevrologi"),
        ("therapeutic", "terapeutisk"),
        ("certification", "sertifisering"),
        ("publication", "publikasjon"),
        ("capacity", "kapasitet"),
        ("statistics", "statistikk"),
        ("harmonisation", "harmonisering"),
        ("psychological", "psykologisk"),
    ],
)
def test_cognates_are_spelt_by_rule(english: str, norwegian: str) -> None:
    asked = analyse_query(english, "en").weights["stem"]
    assert set(analyse_passage(norwegian)["stem"]) <= asked.keys()


@given(st.text(max_size=40))
def test_no_word_is_too_odd(text: str) -> None:
    assert all(cognates(word) is not None for word in text.lower().split())
    words = [token.text for token in tokenize(text)]
    for rendered in (in_norwegian(words), in_english(words)):
        assert [word for one in rendered for word in one.words] == words


@pytest.mark.parametrize("line", read_folder(FOLDER))
def test_each_line_joins_words_that_tell_something(line: str) -> None:
    english, norwegian = line.split(":")
    for side, language in ((english, "en"), (norwegian, "nb")):
        for phrase in side.split(","):
            words = {token.text for token in tokenize(phrase)}
            assert words, line
            assert language == "en" or not words <= STOP_WORDS, line


def test_each_english_phrase_finds_the_norwegian_of_its_line() -> None:
    for line in read_folder(FOLDER):
        english, norwegian = line.split(":")
        for phrase in english.split(","):
            (rendered,) = in_norwegian([token.text for token in tokenize(phrase)])
            wanted = {tuple(token.text for token in tokenize(one)) for one in norwegian.split(",")}
            assert wanted <= set(rendered.others), phrase
