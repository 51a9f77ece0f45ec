"""What a query is about, word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_passage
from search.analysis.concepts import each_has_its_own, passage_tokens, query_concepts


def covered(question: str, text: str, language: str = "nb") -> list[bool]:
    tokens = passage_tokens(text)
    return [concept.stands_in(tokens) for concept in query_concepts(question, "en" if language == "en" else "nb")]


def test_words_are_found_in_any_form() -> None:
    assert covered("behandlingstidene", "Behandlingstiden er for lang.") == [True]
    assert covered("behandlingstid", "Finansieringen er usikker.") == [False]


def test_a_compound_stands_where_all_its_parts_stand() -> None:
    assert covered("forskningsfinansiering", "finansiering av forskning") == [True]
    assert covered("forskningsfinansiering", "finansiering av bygg") == [False]


def test_one_word_says_only_one_of_two() -> None:
    concepts = query_concepts("training in midwifery education", "en")
    assert not each_has_its_own(concepts, passage_tokens("Handlingsplan for jordmorutdanning"))
    assert each_has_its_own(concepts, passage_tokens("Opplæring i jordmorutdanning"))


def test_an_english_phrase_stands_where_its_norwegian_words_stand() -> None:
    assert covered("clinical trials", "kliniske studier", "en") == [True]
    assert covered("clinical trials", "biobanker", "en") == [False]


def test_small_words_are_no_concepts() -> None:
    assert query_concepts("hva er det som ble", "nb") == ()


def test_an_acronym_is_a_name() -> None:
    assert [concept.name for concept in query_concepts("NorCRIN studier", "nb")] == [True, False]


@given(st.text(max_size=60))
def test_any_text_has_concepts_that_stand_in_itself(text: str) -> None:
    tokens = passage_tokens(text)
    assert all(isinstance(concept.stands_in(tokens), bool) for concept in query_concepts(text, "nb"))


@given(st.text(max_size=60), st.text(max_size=40))
def test_a_passages_tokens_are_those_of_its_stems_and_parts(text: str, context: str) -> None:
    fields = analyse_passage(text, context)
    assert passage_tokens(text, context) == {*fields["stem"], *fields["parts"]}
