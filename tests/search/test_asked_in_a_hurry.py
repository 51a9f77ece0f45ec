"""Questions as people type them on the way to a meeting: kinds, persons by last name, bodies called by their kind."""

from __future__ import annotations

import pytest

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from search.language import detect_language
from search.questions import Question, understand

MATCHER = EntityMatcher(
    Authority(
        entries=(
            Entry(id="ftu", kind="body", name="Forskningsutvalget for tannregistre"),
            Entry(id="biobank", kind="body", name="Styret for biobanken"),
            Entry(id="krokeide-sykehus", kind="institution", name="Krokeide sykehus"),
        )
    )
)
PERSONS = {"arnljot krokeide": ("krokeide",), "siv aure": ("siv-aure",), "per aure": ("per-aure",)}


def asked(text: str, *bodies: str) -> Question:
    return understand(text, MATCHER, bodies or ("ftu", "biobank"), PERSONS)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("ble det ansatt forvalter av tannbanken", "decision"),
        ("fikk vi egen godkjenningsordning for KI prosjekter", "decision"),
        ("vart bussen seld", "decision"),
        ("did they decide who chairs the committee", "decision"),
        ("sak ftu 07/20", "decision"),
        ("Sak 7/2020", "decision"),
        ("hva skjedde med sak 7/2020", "decision"),
        ("når har forvalter av tannbanken vært oppe", "timeline"),
        ("kva har styret gjort med bussen gjennom åra", "timeline"),
        ("kor står saka om flytting", "status"),
        ("where are we with synthetic data", "status"),
        ("kven er dagleg leiar", "fact"),
        ("Hvem ledet møtet 21. september 2023?", "who"),
        ("hva mente Krokeide om plassering av enheten", "positions"),
    ],
)
def test_kinds(question: str, kind: str) -> None:
    assert asked(question).kind == kind


def test_a_person_is_known_by_a_last_name_that_nobody_else_has() -> None:
    assert asked("hva mente Krokeide om enheten").persons == ("krokeide",)
    assert asked("hva mente Aure om enheten").persons == ()


def test_a_last_name_within_the_name_of_an_institution_is_nobodys() -> None:
    assert asked("hvem representerte Krokeide sykehus i NSG").persons == ()


def test_who_met_for_somebody_is_no_question_about_that_person() -> None:
    assert asked("kven møtte for Krokeide i november 2019").roles == ("deputy",)
    assert asked("who attended instead of Krokeide in 2019").roles == ("deputy",)


def test_who_leads_the_administration_leads_no_meeting() -> None:
    assert asked("kven er dagleg leiar").roles == ()
    assert asked("kven er leiar").roles == ("chair",)


@pytest.mark.parametrize(
    ("question", "bodies"),
    [
        ("kva vedtok styret om kunstig intelligens", ("biobank",)),
        ("hva bestemte utvalget om honorar", ("ftu",)),
        ("hva vedtok styret i Bilforbundet", ()),
        ("what did the council decide", ()),
    ],
)
def test_a_body_is_called_by_its_kind(question: str, bodies: tuple[str, ...]) -> None:
    assert asked(question).bodies == bodies


def test_small_words_tell_norwegian_from_english() -> None:
    assert detect_language("fikk vi egen godkjenningsordning for KI prosjekter") == "nb"
    assert detect_language("fekk vi eiga godkjenningsordning for KI prosjekt") == "nn"
