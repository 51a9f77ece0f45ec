"""Nynorsk and bokmål find each other: in stems, in compounds, and in what the encoder is asked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import analyse_passage, analyse_query
from search.analysis.nynorsk import in_bokmal, place_in_nynorsk, question_in_bokmal
from search.analysis.wordlists import read_list


@pytest.mark.parametrize(
    ("nynorsk", "bokmal"),
    [
        ("universitetssjukehusa", "universitetssykehusene"),
        ("helsetenesteforsking", "helsetjenesteforskning"),
        ("høyringsfråsegn", "høringsfråsegn"),
        ("verksemdsplanen", "virksomhetsplanen"),
        ("moglegheiter", "muligheter"),
        ("rettleiaren", "veilederen"),
        ("publiseringsutvalet", "publiseringsutvalget"),
        ("personvernombod", "personvernombud"),
        ("vedtekne", "vedtatte"),
        ("oppnemnd", "oppnevnt"),
        ("usemje", "uenighet"),
        ("infeksjonsovervaking", "infeksjonsovervåking"),
        ("augesjukdomar", "øyesykdommer"),
        ("programma", "programmer"),
        ("helsefagleg", "helsefaglig"),
        ("retningsliner", "retningslinjer"),
        ("klimatilpassing", "klimatilpasning"),
        ("høyrselen", "hørselen"),
        ("sjukepleiarar", "sykepleiere"),
        ("hjelpepleiarane", "hjelpepleierne"),
        ("luftvegsinfeksjonar", "luftveisinfeksjoner"),
        ("avlasting", "avlastning"),
    ],
)
def test_both_have_one_stem(nynorsk: str, bokmal: str) -> None:
    assert analyse_passage(nynorsk)["stem"] == analyse_passage(bokmal)["stem"]


def test_a_bokmal_question_finds_a_nynorsk_paper_within_compounds() -> None:
    paper = analyse_passage("Sjukehusøkonomien vart drøfta.")
    asked = analyse_query("sykehusøkonomi", "nb").weights
    assert set(asked["stem"]) & set(paper["stem"])


@pytest.mark.parametrize(
    "word", ["saksframlegg", "svar", "utvalget", "forskning", "allmennlege", "overlege", "tannleger", "innhold", "møte"]
)
def test_bokmal_stays(word: str) -> None:
    assert in_bokmal(word) == word


def test_a_question_for_the_encoder() -> None:
    asked = "Kva vart vedteke om dei nye forskingsmidlane til OUS og Førde sjukehus, og kven fekk ansvaret?"
    assert question_in_bokmal(asked) == (
        "Hva ble vedtatt om de nye forskningsmidlene til OUS og Førde sykehus, og hvem fikk ansvaret?"
    )


def test_lists_name_each_word_once() -> None:
    for name in ("nynorsk.txt", "nynorsk_words.txt"):
        words = [line.split()[0] for line in read_list(name)]
        assert len(words) == len(set(words))


@given(st.text(max_size=80))
def test_no_text_is_too_odd(text: str) -> None:
    assert isinstance(question_in_bokmal(text), str)


@given(st.text(alphabet="abeiknrstuvyæøå KSFÅ,.-12", max_size=60), st.data())
def test_words_are_found_again_where_they_stand_in_nynorsk(question: str, data: st.DataObject) -> None:
    meant = question_in_bokmal(question)
    start = data.draw(st.integers(0, len(meant)))
    end = data.draw(st.integers(start, len(meant)))
    first, last = place_in_nynorsk(question, start, end)
    assert 0 <= first <= last <= len(question)
    assert place_in_nynorsk(question, 0, len(meant))[1] >= last


def test_the_place_of_a_name_in_nynorsk() -> None:
    question = "Kva vedtok Forskingsutvalet for tenester i 2020?"
    meant = question_in_bokmal(question)
    start = meant.index("Forskningsutvalget")
    first, last = place_in_nynorsk(question, start, start + len("Forskningsutvalget for tjenester"))
    assert question[first:last] == "Forskingsutvalet for tenester"
