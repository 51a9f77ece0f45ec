"""What whoever asks says of a question stands above its words, and narrows passages and graph alike."""

from __future__ import annotations

import pytest

from graph.errors import NotFound, WrongUse
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.answers.corrections import Corrections

FUNDING = "Hva ble vedtatt om finansieringen av NorCRIN?"
WHO = "Hvem representerte Oslo universitetssykehus i NSG?"


def test_saying_nothing_changes_nothing(asker: Asker) -> None:
    plain, said = answer_question(asker, FUNDING), answer_question(asker, FUNDING, Corrections())
    assert (plain.answer, plain.evidence, plain.understood) == (said.answer, said.evidence, said.understood)


def test_what_is_named_is_told_by_its_name(asker: Asker) -> None:
    assert answer_question(asker, WHO).names == {
        "nsg": "NSG",
        "oslo-universitetssykehus": "Oslo universitetssykehus HF",
    }


@pytest.mark.parametrize(
    ("said", "passes"),
    [
        (Corrections(body="NSG"), lambda one: (one.meeting or "nsg").startswith("nsg")),
        (Corrections(since="2020", until="2022-12"), lambda one: "2020" <= (one.date or "") < "2023"),
        (Corrections(since="høsten 2020"), lambda one: (one.date or "") >= "2020-08"),
        (Corrections(part="case_paper"), lambda one: one.kind == "case_paper"),
        (Corrections(document="Saksframlegg 14-2020"), lambda one: one.document.startswith("Saksframlegg 14-2020")),
        (Corrections(drafts=False), lambda one: not one.draft),
    ],
)
@pytest.mark.parametrize("question", [FUNDING, WHO, "Hvordan har saken om NorCRIN utviklet seg?"])
def test_nothing_outside_is_shown(asker: Asker, question: str, said: Corrections, passes) -> None:  # type: ignore[no-untyped-def]
    answer = answer_question(asker, question, said)
    assert all(passes(one) for one in answer.evidence), [(one.document, one.date, one.kind) for one in answer.evidence]


def test_a_period_chooses_the_decision(asker: Asker) -> None:
    early = answer_question(asker, FUNDING, Corrections(until="2021"))
    late = answer_question(asker, FUNDING, Corrections(since="2022"))
    assert early.answered
    assert "2020" in early.answer
    assert "2020" not in late.answer
    assert early.newest == late.newest


def test_a_kind_is_said(asker: Asker) -> None:
    answer = answer_question(asker, "NorCRIN", Corrections(kind="timeline"))
    assert (answer.kind, answer.outcome) == ("timeline", "found")
    assert answer.answer.startswith("Tatt opp i")


def test_a_misspelt_name_is_put_right(asker: Asker) -> None:
    asked = "Hva ble vedtatt om finansieringen av NORKRIN?"
    assert answer_question(asker, asked).outcome == "absent"
    answer = answer_question(asker, asked, Corrections(initiative="norcrin"))
    assert answer.understood.initiatives == ("norcrin",)
    assert answer.outcome == "decided"
    assert "NorCRIN" in answer.answer


def test_names_in_english_and_persons_by_part_of_their_name(asker: Asker) -> None:
    who = answer_question(asker, "Hvem møtte i NSG?", Corrections(kind="who", institution="Oslo University Hospital"))
    assert who.understood.institutions == ("oslo-universitetssykehus",)
    assert who.answered
    name = next(name for name, ids in asker.facts.persons.items() if len(ids) == 1 and name.count(" ") == 1)
    said = answer_question(asker, "Når var hun med?", Corrections(kind="who", person=name.upper()))
    assert said.understood.persons == asker.facts.persons[name]


def test_a_case_by_its_number_or_id(asker: Asker) -> None:
    case = next(one for one in asker.facts.all_cases() if one.number == "14/2020")
    for said in ("14/2020", "14-2020", case.id):
        assert answer_question(asker, "Hva ble vedtatt?", Corrections(case=said)).understood.case_number == "14/2020"


def test_what_was_taken_for_a_name_can_be_taken_away(asker: Asker) -> None:
    answer = answer_question(asker, WHO, Corrections(institution="ingen", body="ingen"))
    assert (answer.understood.institutions, answer.understood.bodies) == ((), ())


@pytest.mark.parametrize(
    ("said", "error", "told"),
    [
        (Corrections(body="Kommunestyret"), NotFound, "nsg"),
        (Corrections(person="Qwerty Uiopås"), NotFound, "Qwerty"),
        (Corrections(institution="Oslo universitetssjukhusett"), NotFound, "Oslo universitetssykehus"),
        (Corrections(initiative="xyzzy"), NotFound, "xyzzy"),
        (Corrections(document="ukjent.pdf"), NotFound, "dokument"),
        (Corrections(document="NSG"), WrongUse, "kan være flere"),
        (Corrections(case="99/2020"), NotFound, "14/2020"),
        (Corrections(case="ikke et tall"), WrongUse, "14/2024"),
        (Corrections(since="en gang"), WrongUse, "høsten 2024"),
        (Corrections(since="2024", until="2020"), WrongUse, "Bytt"),
    ],
)
def test_what_is_not_there_is_told_with_what_is(
    asker: Asker, said: Corrections, error: type[Exception], told: str
) -> None:
    with pytest.raises(error, match=told):
        answer_question(asker, FUNDING, said)
