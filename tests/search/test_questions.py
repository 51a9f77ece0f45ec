"""What a question asks, without a language model."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from search.language import detect_language
from search.questions import Question, understand

MATCHER = EntityMatcher(
    Authority(
        entries=(
            Entry(id="nsg", kind="body", name="Nasjonal samarbeidsgruppe", abbreviations=("NSG",)),
            Entry(id="ous", kind="institution", name="Oslo universitetssykehus HF", abbreviations=("OUS",),
                  name_en="Oslo University Hospital"),
            Entry(id="norcrin", kind="initiative", name="NorCRIN"),
        )
    )
)  # fmt: skip
PERSONS = {"ingrid dalsvik": ("ingrid-dalsvik",)}


def asked(text: str) -> Question:
    return understand(text, MATCHER, ["nsg"], PERSONS)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Hva ble vedtatt om finansieringen av NorCRIN?", "decision"),
        ("What was decided on NorCRIN funding?", "decision"),
        ("Kva vart vedteke om NorCRIN?", "decision"),
        ("Ble innkallingen godkjent?", "decision"),
        ("Hvordan har saken om NorCRIN utviklet seg?", "timeline"),
        ("How did the work on NorCRIN progress between 2019 and 2022?", "timeline"),
        ("Hvem representerte OUS i NSG?", "who"),
        ("Hvem fra OUS var på møtet i NSG?", "who"),
        ("Which people took part in NSG?", "who"),
        ("Når var Ingrid Dalsvik med i NSG?", "who"),
        ("Hvem kom for OUS i mars 2023?", "who"),
        ("Hvorfor trakk Ingrid Dalsvik seg?", "fact"),
        ("Where did Ingrid Dalsvik study?", "fact"),
        ("Hvor mange deltok på NSG-møtet i Bodø?", "who"),
        ("Hvem leder arbeidsgruppen for presisjonsmedisin?", "fact"),
        ("Hva kom NSG fram til om NorCRIN?", "decision"),
        ("Hvordan er NorCRIN fulgt opp?", "timeline"),
        ("Who represented Oslo University Hospital in NSG?", "who"),
        ("Kven melde forfall til møtet i NSG?", "who"),
        ("Ingrid Dalsvik", "who"),
        ("Hvem ble valgt til leder for arbeidsgruppen?", "appointment"),
        ("Hva er NorCRIN?", "definition"),
        ("What is NorCRIN?", "definition"),
        ("Hva er frist for innspill til NorCRIN?", "fact"),
        ("Hvor mye kostet NorCRIN i 2023?", "fact"),
        ("What does the NorCRIN secretariat cost per year?", "fact"),
        ("Hva er fordelene med NorCRIN?", "fact"),
        ("Hvordan skal uenighet avgjøres?", "fact"),
        ("Når ble forskriften vedtatt?", "fact"),
        ("Hva er status for NorCRIN?", "status"),
        ("Hvor står saken om NorCRIN?", "status"),
        ("Where does the matter of NorCRIN stand?", "status"),
        ("Hvor langt er man kommet med NorCRIN?", "status"),
        ("Hva mente OUS om NorCRIN?", "positions"),
        ("Kva sa medlemmene om NorCRIN?", "positions"),
        ("What did Oslo University Hospital think of NorCRIN?", "positions"),
        ("Hvem støttet forslaget?", "positions"),
        ("Which regions opposed the proposal?", "positions"),
        ("Hvilke innvendinger kom mot NorCRIN?", "positions"),
        ("Hva står det om NorCRIN?", "fact"),
        ("What is said about NorCRIN?", "fact"),
        ("Har NSG diskutert NorCRIN?", "timeline"),
        ("Did NSG talk about NorCRIN?", "timeline"),
        ("Hva ble utfallet da oppfølging etter hjerneslag var oppe i NSG?", "decision"),
        ("What was the outcome when follow-up after stroke came up in NSG?", "decision"),
        ("Hva mente NSG om NorCRIN?", "decision"),
        ("Hva skal følges opp etter møtet?", "follow-up"),
        ("Hvilke frister har NorCRIN?", "follow-up"),
        ("Hvem skal lage planen for NorCRIN?", "follow-up"),
        ("What are the open actions for the secretariat?", "follow-up"),
        ("Kva skal sekretariatet gjere?", "follow-up"),
        ("Hva vedtok NSG om oppfølging av tilsynet?", "decision"),
        ("What did NSG decide on the follow-up of stroke?", "decision"),
        ("Hva bestemte NSG om hvem som skal representere OUS?", "decision"),
        ("Hva vedtok NSG, og hvem skal lage planen?", "follow-up"),
        ("Når har NSG behandlet oppfølging etter hjerneslag?", "timeline"),
        ("Korleis har oppfølging etter hjerneslag utvikla seg i NSG?", "timeline"),
        ("How has follow-up after stroke developed in NSG?", "timeline"),
    ],
)
def test_the_kind_of_a_question(question: str, kind: str) -> None:
    assert asked(question).kind == kind


def test_an_english_name_may_end_in_a_small_letter() -> None:
    body = Entry(id="fa21", kind="body", name="FA21-rådet", names=("FA21 Council",))
    plan = Entry(id="forskning-21", kind="initiative", name="Forskning21", abbreviations=("FA21",))
    asked = understand(
        "What did the FA21 council decide?", EntityMatcher(Authority(entries=(body, plan))), ["fa21"], {}
    )
    assert (asked.bodies, asked.initiatives) == (("fa21",), ())


def test_how_a_view_changed_is_a_timeline() -> None:
    assert asked("Hvordan endret holdningen til å bruke NorCRIN seg fra 2021 til 2024?").kind == "timeline"


def test_what_a_question_names() -> None:
    question = asked("Hvem satt for Oslo universitetssykehus i NSG, og hva sa Ingrid Dalsvik om NorCRIN i sak 14/24?")
    assert question.bodies == ("nsg",)
    assert question.institutions == ("ous",)
    assert question.initiatives == ("norcrin",)
    assert question.persons == ("ingrid-dalsvik",)
    assert question.case_number == "14/2024"


@pytest.mark.parametrize(
    ("question", "roles", "attendance"),
    [
        ("Hvem ledet NSG i 2024?", ("chair",), None),
        ("Hvem skrev referatet fra møtet?", ("secretariat",), None),
        ("Which institutions were covered by deputies?", ("deputy",), None),
        ("Who sent apologies?", (), "absent"),
        ("Hvem deltok digitalt?", (), "remote"),
        ("Hvem deltok digitalt på møtet?", (), "remote"),
        ("Hvem sitter i utvalget for digital helse?", (), None),
        ("Hvem deltok i utvalget for digitalt utenforskap?", (), None),
    ],
)
def test_roles_and_attendance_asked_for(question: str, roles: tuple[str, ...], attendance: str | None) -> None:
    assert asked(question).roles == roles
    assert asked(question).attendance == attendance


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Hva ble vedtatt om NorCRIN?", "nb"),
        ("Kva vart vedteke om NorCRIN?", "nn"),
        ("What was decided on NorCRIN?", "en"),
        ("NorCRIN", "nb"),
        ("Kven representerte Granli sykehus i møtet?", "nn"),
        ("What did Forskingsutvalet ved Granli sjukehus decide?", "en"),
    ],
)
def test_the_language_of_a_question(question: str, language: str) -> None:
    assert detect_language(question) == language


@given(st.text(max_size=300))
def test_no_question_is_too_odd(text: str) -> None:
    assert asked(text).text == text
