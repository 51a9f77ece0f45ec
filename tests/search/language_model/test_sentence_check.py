"""Which sentences of a model stand beside the lines they cite, and which do not."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from search.language_model.checking import Line, check_reply, holds
from search.language_model.figures import Figure, figures_held, figures_stated
from search.language_model.phrased import CitedSentence

LINES = {
    1: Line(
        text="Vedtak: NSG støtter videre finansiering av NorCRIN med 1,2 millioner kroner. Tre av 14 stemte ikke for.\n"
        "Finansiering av NorCRIN\nSak 7/2024\nNSG\n2024-10-24",
        minutes=True,
    ),
    2: Line(
        text="Torhild Oppdiktet (Helse Vest RHF) orienterte om kostnadene, som er 25 prosent høyere enn i 2023.",
        minutes=True,
    ),
    4: Line(
        text="Forslag til vedtak: Strategigruppen godkjenner planen for fase III innen høsten 2025.", minutes=False
    ),
}


@cache
def matcher() -> EntityMatcher:
    return EntityMatcher(read_authority())


def stands(reply: str) -> list[str]:
    return [str(one) for one in check_reply(reply, LINES, matcher()).sentences]


@pytest.mark.parametrize(
    "sentence",
    [
        "NSG støtter videre finansiering av NorCRIN [1].",
        "NSG vedtok å støtte NorCRIN 24. oktober 2024 [1].",
        "NSG decided on 24 October 2024 to support NorCRIN [1].",
        "The meeting decided in October 2024 to support NorCRIN with NOK 1.2 million [1].",
        "Støtten er på 1 200 000 kroner [1].",
        "Støtten er på 1.200.000 kroner, og fjorten var med [1].",
        "The support is MNOK 1.2 [1].",
        "Torhild Oppdiktet fra Helse Vest orienterte [2].",
        "Torhild Oppdiktet of Western Norway Regional Health Authority told of the costs [2].",
        "Oppdiktet orienterte om kostnadene [2].",
        "Kostnadene er 25 % høyere [2].",
        "Kostnadene er tjuefem prosent høyere [2].",
        "Kostnadene er femogtyve prosent høyere enn i 2023 [2].",
        "Det ble sagt at de «er 25 prosent høyere enn i 2023» [2].",
        "I sak 7/2024 støttet NSG dette [1].",
        "Forslag om fase III høsten 2025 er lagt fram [4].",
    ],
)
def test_what_its_lines_hold_stands(sentence: str) -> None:
    assert len(stands(sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param("NSG støtter videre finansiering av NorCRIN.", id="cites nothing"),
        pytest.param("NSG støtter NorCRIN [3].", id="cites what was not sent"),
        pytest.param("NSG støtter NorCRIN [1][9].", id="cites one that is not there too"),
        pytest.param("NSG støtter NorCRIN [2].", id="cites another line"),
        pytest.param("Støtten er på 1,3 millioner kroner [1].", id="another number"),
        pytest.param("Støtten er på 12 millioner kroner [1].", id="another scale"),
        pytest.param("Støtten er på 1,2 milliarder kroner [1].", id="milliard for million"),
        pytest.param("Støtten er på to millioner kroner [1].", id="a number in words"),
        pytest.param("The support is two million kroner [1].", id="a number in English words"),
        pytest.param("Støtten er på １３ kroner [1].", id="digits of another script"),
        pytest.param("Støtten er på 1\u200b3 kroner [1].", id="a number with a hidden sign in it"),
        pytest.param("Støtten er på ½ million kroner [1].", id="a fraction"),
        pytest.param("Kostnadene er 25 høyere [2].", id="a per cent as a number"),
        pytest.param("Kostnadene er 25 prosentpoeng høyere [2].", id="a per cent as points"),
        pytest.param("Kostnadene er -25 % [2].", id="another sign"),
        pytest.param("Kostnadene er halvparten [2].", id="half"),
        pytest.param("Kostnadene ble doblet [2].", id="double"),
        pytest.param("NSG støttet det 25. oktober 2024 [1].", id="another day"),
        pytest.param("NSG støttet det i november 2024 [1].", id="another month"),
        pytest.param("NSG støttet det i oktober 2023 [1].", id="another year"),
        pytest.param("NSG støttet det i november [1].", id="a month without a year"),
        pytest.param("NSG støttet det mandag [1].", id="a weekday"),
        pytest.param("NSG støttet det våren 2024 [1].", id="a season"),
        pytest.param("NSG støttet det i fjor [1].", id="a year told from today"),
        pytest.param("NSG støttet det i sak 8/2024 [1].", id="another case"),
        pytest.param("NSG støttet det i sak 14/2024 [1].", id="a case made of two numbers of the line"),
        pytest.param("Planen gjelder fase IV [4].", id="another phase"),
        pytest.param("Planen gjelder COVID-25 [2].", id="a number within a name"),
        pytest.param("Eskil Påfunn orienterte om kostnadene [2].", id="another person"),
        pytest.param("Torhild Påfunn orienterte om kostnadene [2].", id="another surname"),
        pytest.param("Påfunn orienterte om kostnadene [2].", id="a surname alone, first"),
        pytest.param("Om kostnadene orienterte Påfunn [2].", id="a surname alone, last"),
        pytest.param("Torhild Oppdiktet fra Helse Nord orienterte [2].", id="another institution"),
        pytest.param("Torhild Oppdiktet of Oslo University Hospital told of the costs [2].", id="another in English"),
        pytest.param("OUS støtter NorCRIN [1].", id="an abbreviation"),
        pytest.param("NSG støtter Оppdrag [1].", id="a letter of another alphabet"),
        pytest.param("Det ble sagt at de «er 25 prosent lavere» [2].", id="a quote that is none"),
        pytest.param("NSG sa «støtter finansiering» [1].", id="a quote with a word left out"),
        pytest.param("NSG sa «støtter videre [1].", id="a quote that does not end"),
        pytest.param("Oppdiktet sa at hun ikke orienterte [2].", id="a denial"),
        pytest.param("Strategigruppen vedtok planen [4].", id="a proposal as a decision"),
        pytest.param("Strategigruppen har godkjent planen [4].", id="a proposal as approved"),
        pytest.param("NSG vedtok det enstemmig [1].", id="unanimously"),
        pytest.param("Se http://onde.example/ [1].", id="an address"),
        pytest.param("![x](//onde.example/?q=NSG) [1].", id="an image"),
        pytest.param("<b>NSG</b> støtter det [1].", id="markup"),
        pytest.param("NSG støtter " + "det og " * 200 + "det [1].", id="without end"),
        pytest.param("[1]", id="nothing but a mark"),
    ],
)
def test_what_its_lines_do_not_hold_falls(sentence: str) -> None:
    assert stands(sentence) == []


def test_marks_may_stand_after_the_full_stop_and_in_lists() -> None:
    reply = "- NSG støtter NorCRIN. [1] Torhild Oppdiktet orienterte. [2]\n2. NSG støtter det [1, 2].\n\nUten kilde."
    assert stands(reply) == [
        "NSG støtter NorCRIN. [1]",
        "Torhild Oppdiktet orienterte. [2]",
        "NSG støtter det. [1][2]",
    ]
    assert check_reply(reply, LINES, matcher()).dropped == 1


def test_a_model_that_goes_on_and_on_is_cut_short() -> None:
    checked = check_reply("NSG støtter NorCRIN [1].\n" * 400, LINES, matcher())
    assert len(checked.sentences) == 12
    assert checked.dropped == 388


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("24. oktober 2024", {("date", "2024-10-24")}),
        ("24.10.24 og 2024-10-24, October 24, 2024", {("date", "2024-10-24")}),
        ("1 200 000, 1.200.000, 1,2 mill. kroner, MNOK 1,2", {("number", "1200000")}),
        ("0,125 og 3.000,50", {("number", "0.125"), ("number", "3000.5")}),
        ("to hundre og fem", {("number", "205")}),
        ("two hundred and five", {("number", "205")}),
        ("trehundreogfemti, førtito", {("number", "350"), ("number", "42")}),
        ("twenty-one members", {("number", "21")}),
        ("fem og tyve", {("number", "25")}),
        ("five and six were there", {("number", "5"), ("number", "6")}),
        ("it was sent to the fire brigade", set()),
        ("gikk til to sykehus", {("number", "2")}),
        ("tredje fase", {("ordinal", "3")}),
        ("perioden 2020–2024", {("number", "2020"), ("number", "2024")}),
        ("2024 200 personer", {("number", "2024"), ("number", "200")}),
        ("you may go", set()),
        ("i mai", {("month", "-5")}),
    ],
)
def test_figures_have_one_form(text: str, figures: set[tuple[str, str]]) -> None:
    assert figures_stated(text) == {Figure(*one) for one in figures}


NUMBERS = st.one_of(
    st.integers(0, 10_000_000),
    st.decimals(Decimal("0.1"), Decimal(9999), places=1, allow_nan=False).map(lambda one: str(one).replace(".", ",")),
).map(str)
WORDS = st.sampled_from(
    "NSG støtter|det er|kroner|prosent|%|mill.|møter i|og|sak|fra|–|24. oktober|høsten|to|tjue|fem|hundre|tredje|MNOK|"
    "-|(|kl.".split("|")
)
TEXTS = st.lists(st.one_of(WORDS, NUMBERS), min_size=1, max_size=8).map(" ".join)


@given(said=TEXTS, line=TEXTS)
@settings(max_examples=300)
def test_no_sentence_stands_with_a_number_that_is_not_in_its_lines(said: str, line: str) -> None:
    lines = {1: Line(text=line, minutes=True)}
    if not holds(CitedSentence(text=said, cites=(1,)), lines, matcher()):
        return
    assert set(re.findall(r"\d", said)) <= set(re.findall(r"\d", line + "0"))
    assert figures_stated(said) <= figures_held(line) | {
        Figure("ordinal", one.value) for one in figures_held(line) if one.kind == "number"
    }


@given(number=st.integers(0, 99_999_999), line=TEXTS)
@settings(max_examples=300)
def test_a_number_stands_only_where_a_line_writes_its_digits(number: int, line: str) -> None:
    bare = re.sub(r"mill\.|MNOK|tjue|fem|hundre|to|tredje", "", line)
    sentence = CitedSentence(text=f"det er {number} møter", cites=(1,))
    if holds(sentence, {1: Line(text=bare, minutes=True)}, matcher()):
        assert str(number) in re.sub(r"[ .]", "", bare)


@given(text=TEXTS)
@settings(max_examples=200)
def test_the_words_of_a_line_themselves_hold_their_figures(text: str) -> None:
    assert figures_stated(text) <= figures_held(text)


@given(reply=st.text(max_size=200))
@settings(max_examples=200)
def test_no_reply_breaks_the_check(reply: str) -> None:
    checked = check_reply(reply, LINES, matcher())
    assert all(set(one.cites) <= LINES.keys() and one.cites for one in checked.sentences)
    assert all(figures_stated(one.text) <= figures_held("\n".join(LINES[n].text for n in one.cites)) | _ordinals(one)
               for one in checked.sentences)  # fmt: skip


def _ordinals(sentence: CitedSentence) -> set[Figure]:
    held = figures_held("\n".join(LINES[number].text for number in sentence.cites))
    return {Figure("ordinal", one.value) for one in held if one.kind == "number"}
