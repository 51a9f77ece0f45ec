"""Who sits, who came, who did not, in whose place, and when last: from attendance lists."""

from __future__ import annotations

from pathlib import Path

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question


@pytest.mark.parametrize("question", ["Hvem sitter i NSG?", "Kven sit i NSG?", "Who sits on NSG?"])
def test_who_sits_in_a_body_comes_from_its_lists(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.outcome, answer.answered) == ("who", "found", True)
    lines = answer.answer.splitlines()
    assert "Ragna Isfjellan" in lines[1]
    earlier = next(row for row, line in enumerate(lines) if line.startswith(("Tidl", "Earlier")))
    now, before = "\n".join(lines[:earlier]), "\n".join(lines[earlier:])
    assert "Ingvild Marie Sandnesmo" in now
    assert "Torgrim Øvrebotten" in before
    assert "Liv Ragnhild Brekkhus" not in answer.answer  # she only stood in for another
    assert "Inger Johanne Storvikli" not in answer.answer  # the secretariat sits for nobody


def test_who_sat_in_a_period(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem satt i NSG fra 2018 til 2020?")
    assert "Sigrun Hauglien Tveitane" in answer.answer
    assert "Ingvild Marie Sandnesmo" not in answer.answer


def test_the_present_chair_comes_first(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem leder NSG?")
    assert answer.answer.startswith("NSG, 22. mai 2024: Ragna Isfjellan")
    assert answer.evidence[0].date == "2024-05-22"


@pytest.mark.parametrize(
    "question",
    ["Hvem var vara for Torgrim Øvrebotten?", "Who substituted for Torgrim Øvrebotten in NSG?"],
)
def test_the_substitute_is_named_and_nobody_else(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert answer.answer.splitlines() == [answer.answer]
    assert "Liv Ragnhild Brekkhus" in answer.answer
    assert answer.evidence[0].date == "2022-11-23"


@pytest.mark.parametrize(
    ("question", "date"),
    [
        ("Når var Sigrun Hauglien Tveitane sist på møte?", "2020-12-09"),
        ("When did Sigrun Hauglien Tveitane last attend?", "2020-12-09"),
        ("Når var Torgrim Øvrebotten sist på møte i NSG?", "2021-03-10"),
    ],
)
def test_the_last_meeting_of_somebody(asker: Asker, question: str, date: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.answered) == ("who", True)
    assert answer.answer.count("\n") == 0
    assert answer.evidence[0].date == date


@pytest.mark.parametrize(
    "question",
    [
        "Har Ingvild Marie Sandnesmo noen gang vært med i NSG?",
        "Has Ingvild Marie Sandnesmo ever attended NSG?",
        "Har Ingvild Marie Sandnesmo vore med i NSG?",
    ],
)
def test_whether_somebody_ever_came(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert (answer.kind, answer.answered) == ("who", True)
    assert "22" in answer.answer
    assert "Solveig Haugsdalmo" not in answer.answer


def test_one_who_never_came_is_silence(asker: Asker) -> None:
    answer = answer_question(asker, "Har Håvard Lindtjernmo noen gang vært med i NSG?")
    assert (answer.kind, answer.outcome, answer.answered) == ("who", "absent", False)


@pytest.mark.parametrize(
    "question",
    ["Hvem møtte ikke i NSG i 2024?", "Kven møtte ikkje i NSG i 2024?", "Who did not attend NSG in 2024?"],
)
def test_those_who_did_not_come(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert "Åshild Bruvollen" in answer.answer
    assert "Ragna Isfjellan" not in answer.answer


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            "hvem innledet om personvern i NSG",
            "NSG, 11. september 2019, sak 7/2019, Kunstig intelligens i sykehus og universitet: Marit Elvekroken",
        ),
        ("Hvem innledet i sak 14/2020?", "sak 14/2020, Finansiering av NorCRIN i 2021: Pål Grøndalsmoen (NorCRIN)"),
        ("Hvem fra Helsedirektoratet innledet i NSG?", "Marit Elvekroken (Helsedirektoratet)"),
    ],
)
def test_who_spoke_on_a_matter_and_nobody_else(asker: Asker, question: str, told: str) -> None:
    answer = answer_question(asker, question)
    assert told in answer.answer
    assert len(answer.answer.splitlines()) == 1


@pytest.mark.parametrize(
    "question",
    [
        "Hvem innledet på NSG-møtet i september 2019?",
        "Hvilke innlegg var det på NSG-møtet i september 2019?",
        "Kven heldt presentasjonar i NSG i 2019?",
        "Which presentations were given in NSG in 2019?",
    ],
)
def test_who_spoke_at_a_meeting_not_all_who_came(asker: Asker, question: str) -> None:
    lines = answer_question(asker, question).answer.splitlines()
    assert [line.rpartition(": ")[2] for line in lines] == [
        "Marit Elvekroken (Helsedirektoratet)",
        "Gaute Nordbøhagen (Helse- og omsorgsdepartementet)",
    ]


def test_who_came_or_spoke_are_both(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem fra Oslo universitetssykehus deltok eller holdt innlegg i NSG i 2019?")
    assert "Sigrun Hauglien Tveitane" in answer.answer


def test_nobody_spoke_of_an_institution_that_only_came(asker: Asker) -> None:
    answer = answer_question(asker, "Hvem fra Oslo universitetssykehus innledet i NSG i 2019?")
    assert "Sigrun Hauglien Tveitane" not in answer.answer


def test_on_a_matter_that_nobody_spoke_on_no_others_are_named(asker: Asker) -> None:
    assert "sak 14/2020" not in answer_question(asker, "Hvem innledet om biobank i strategigruppen?").answer


def test_a_short_month_names_no_matter(asker: Asker) -> None:
    answer = answer_question(asker, "ble dagsorden for okt-møtet 2018 i strategigruppen godkjent")
    assert answer.answered
    assert "«Innkallingen og dagsorden for møtet ble godkjent.»" in answer.answer


PAPERS = {
    "a.txt": """Referat

Møte i Forskningsutvalget ved Sykehuset Lofjord HF
Dato: 13. februar 2024

Til stede:
Aslak Teigmo, Nord universitet
Perny Skartveit, brukerrepresentant

Sak 1/2024 Møteplan
Vedtak: Møteplanen godkjennes.
""",
    "b.txt": """Referat

Møte i Forskningsutvalget ved Sykehuset Lofjord HF
Dato: 12. juni 2024

Til stede:
Aslak Teigmo (leder)
Perny Skartveit, brukerrepresentant

Sak 8/2024 Biobanken
Vedtak: Saken tas til orientering.
""",
}


def test_a_list_without_institutions_makes_nobody_two(tmp_path: Path) -> None:
    with asking_papers(tmp_path, PAPERS) as own:
        answer = answer_question(own, "Hvem sitter i Forskningsutvalget?").answer
    assert answer.splitlines()[0].endswith("(2 personer):")
    assert "– Aslak Teigmo (Nord universitet, leder): 2 møter" in answer
    assert "– Perny Skartveit (Brukerrepresentant): 2 møter" in answer
