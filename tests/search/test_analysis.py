from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.analysis import FIELDS, analyse_passage, analyse_query
from search.analysis.compounds import split_compound
from search.analysis.stems import stem_norwegian
from search.analysis.tokens import looks_english, tokenize
from search.analysis.wordlists import STOP_WORDS, read_list
from search.language import QuestionLanguage


def tokens(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


def meets(query: str, text: str, language: QuestionLanguage = "nb", field: str | None = None) -> bool:
    """Whether a query asks for a token that the text has."""
    wanted, held = analyse_query(query, language).weights, analyse_passage(text)
    return any(set(wanted.get(name, ())) & set(held[name]) for name in ([field] if field else FIELDS))


@pytest.mark.parametrize("printed", ["RHF-ene", "RHFene", "RHF-enes", "RHF'ene", "RHFs", "RHF"])
def test_an_acronym_is_one_in_all_forms(printed: str) -> None:
    assert tokens(f"Hva mente {printed}?")[-1] == "rhf"


@pytest.mark.parametrize(
    ("printed", "token"),
    [
        ("HODs", "hod"),
        ("NorCRINs", "norcrin"),
        ("HO21-rådet", "ho21"),
        ("UH-sektoren", "uh"),
        ("KI-en", "ki"),
        ("FoU", "fou"),
    ],
)
def test_acronyms_lose_their_endings(printed: str, token: str) -> None:
    assert token in tokens(printed)


@pytest.mark.parametrize("printed", ["3-2025", "sak 3/25", "03/2025", "Saksnr: 3-2025", "S-sak 3/25"])
def test_a_case_number_is_one_token_in_every_style(printed: str) -> None:
    assert "3/2025" in tokens(f"Jf. {printed} om dette.")


@pytest.mark.parametrize("printed", ["24. oktober 2024", "24.10.2024", "2024-10-24", "24 October 2024"])
def test_dates_are_found_by_day_and_month(printed: str) -> None:
    assert {"2024-10-24", "2024-10"} <= set(tokens(f"Møtet {printed} ble utsatt"))
    assert meets("hva skjedde i oktober 2024", f"Møtet {printed}", field="stem")


def test_figures_are_one_token() -> None:
    assert tokens("Beløpet er 7 750 000 kroner, 3,4 mill. i 2023") == [
        "beløpet", "er", "7750000", "kroner", "3.4", "mill", "i", "2023",
    ]  # fmt: skip


@pytest.mark.parametrize("form", "vedta vedtar vedtas vedtok vedtatt vedtak vedtaket vedteke".split())
def test_strong_verbs_meet_their_noun(form: str) -> None:
    assert stem_norwegian(form) == stem_norwegian("vedtak")


@pytest.mark.parametrize(
    ("nynorsk", "bokmal"),
    [
        ("Kva vart vedteke om forsking?", "Vedtak om forskning"),
        ("sjukehusa", "sykehusene"),
        ("løyving", "bevilgning"),
        ("brukarmedverknad", "brukermedvirkning"),
        ("tilråding", "anbefalte"),
    ],
)
def test_nynorsk_meets_bokmal(nynorsk: str, bokmal: str) -> None:
    assert meets(nynorsk, bokmal, "nn", field="stem")


@pytest.mark.parametrize(
    "forms", ["bygge bygde bygd bygging", "selge solgte solgt", "finne fant funnet", "rive revet", "vokse vokste vokst"]
)
def test_a_question_in_another_tense_finds_what_is_told(forms: str) -> None:
    assert len({stem_norwegian(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "brukere brukerne brukernes",
        "lærere lærerne",
        "senter senteret senterets sentre sentrene sentra",
        "kvalitetsregister kvalitetsregisteret kvalitetsregistre kvalitetsregistrene",
        "nummer nummeret numre",
    ],
)
def test_nouns_in_er_are_one_in_all_their_forms(forms: str) -> None:
    assert len({stem_norwegian(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    ("word", "stem"), [("kjerne", "kjern"), ("interne", "intern"), ("moderne", "modern"), ("været", "vær")]
)
def test_other_words_in_er_are_left_as_they_were(word: str, stem: str) -> None:
    assert stem_norwegian(word) == stem


def test_no_word_belongs_to_two_groups_of_synonyms() -> None:
    groups = [{*line.split(), *map(stem_norwegian, line.split())} for line in read_list("synonyms.txt")]
    shared = {word for n, group in enumerate(groups) for other in groups[n + 1 :] for word in group & other}
    assert shared == set()


def test_names_are_kept_whole() -> None:
    assert "bergen" in analyse_passage("Hans Bergen møtte")["exact"]
    assert meets("Aasgaard", "Kari Åsgård", field="fold")
    assert meets("Åsgård", "Kari Aasgaard", field="fold")
    assert meets("bodo", "i Bodø", field="fold")


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("forskningsfinansiering", ("forskning", "finansiering")),
        ("genomsenteret", ("genom", "senteret")),
        ("helseforskningsloven", ("helse", "forskning", "loven")),
        ("ressursbruk", ("ressurs", "bruk")),
        ("bergensbanen", ("bergen", "banen")),
        ("registre", ()),
        ("finansiering", ()),
        ("departementet", ()),
        ("statistikk", ()),
    ],
)
def test_compounds(word: str, parts: tuple[str, ...]) -> None:
    assert split_compound(word) == parts


def test_a_compound_and_its_parts_find_each_other() -> None:
    assert meets("finansiering", "Innspill om forskningsfinansieringen", field="parts")
    assert meets("forskningsfinansiering", "Finansiering av klinikken", field="stem")


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("What was decided on funding?", "Vedtak om finansiering"),
        ("Who sent apologies?", "Forfall: Kari Nordmann"),
        ("the Health Research Act", "endringer i helseforskningsloven"),
        ("deputies", "vara for Ola"),
        ("university hospitals", "universitetssykehusene"),
        ("clinical trials", "kliniske studier"),
    ],
)
def test_english_questions_ask_for_norwegian_words(question: str, text: str) -> None:
    assert meets(question, text, "en", field="stem")


def test_english_passages_are_stemmed_as_english() -> None:
    assert looks_english("The committee has studied the policies of the region")
    assert not looks_english("Komiteen har studert politikken i regionen")
    assert meets("study policy", "The committee has studied the policies of the region", "en", field="stem")


def test_context_is_searched_with_the_text() -> None:
    fields = analyse_passage("Referatet ble godkjent.", "Styringsgruppa, 24. oktober 2024. Sak 4/2024: Godkjenning")
    assert {"4/2024", "2024-10"} <= set(fields["stem"])
    assert "referatet" in fields["exact"]
    assert "styringsgruppa" not in fields["exact"]


def test_questions_of_small_words_ask_for_nothing() -> None:
    assert analyse_query("Hva er det som har vært?", "nb").weights == {}
    assert {"hva", "kva", "what"} <= STOP_WORDS


@given(st.text())
def test_any_text_gives_tokens_that_hold_no_space(text: str) -> None:
    for words in analyse_passage(text, text).values():
        assert all(word and not any(character.isspace() for character in word) for word in words)
    for terms in analyse_query(text, "en").weights.values():
        assert all(0 < weight <= 1 for weight in terms.values())


@given(st.text(alphabet="abdefghiklmnoprstuvyæøå", min_size=1, max_size=40))
def test_parts_of_a_compound_come_from_it(word: str) -> None:
    at = 0
    for part in split_compound(word):
        at = word.index(part, at) + len(part)
