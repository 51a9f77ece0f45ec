"""Things that papers list: all of them, verbatim, counted, from the one list that is asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers
from listed_papers import PAPERS

from search.answers.asker import Asker
from search.answers.asking import answer_question

WORK_PACKAGES = [
    "AP1: Koordinering og styring",
    "AP2: Datainnsamling fra fire kommuner",
    "AP3: Utvikling av målemetoder",
    "AP4: Klinisk utprøving",
    "AP5: Formidling og brukermedvirkning",
]
CRITERIA = ["1. Vitenskapelig kvalitet", "2. Nytte for pasientene", "3. Gjennomførbarhet"]
GRANTS = [
    "Fjordsund universitetssykehus | Kneartrose hos unge | 400 000",
    "Høgskolen i Nordvik | Ernæring ved demens | 250 000",
    "Sandmo kommune | Digital hjemmeoppfølging | 180 000",
]


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    with asking_papers(tmp_path_factory.mktemp("listed"), PAPERS) as asker:
        yield asker


@pytest.mark.parametrize(
    ("question", "items"),
    [
        ("Hvilke arbeidspakker har prosjektet Tidlig ute?", WORK_PACKAGES),
        ("kva arbeidspakkar har prosjektet", WORK_PACKAGES),
        ("Which work packages does the project have?", WORK_PACKAGES),
        ("Hvor mange arbeidspakker har prosjektet?", WORK_PACKAGES),
        ("Hva er arbeidspakkene i Tidlig ute?", WORK_PACKAGES),
        ("List alle arbeidspakkene", WORK_PACKAGES),
        ("Hvilke kriterier ble såkornsøknadene vurdert etter?", CRITERIA),
        ("Hvilke vedlegg fulgte sak 8/2024?", ["Søknadsliste", "Vurderinger fra fagkomiteen"]),
        ("Kva vedlegg følgde saka om såkornmidlar?", ["Søknadsliste", "Vurderinger fra fagkomiteen"]),
        ("Hvilke institusjoner fikk såkornmidler?", GRANTS),
        ("hvilke prosjekter fikk såkornmidler og hvor mye", GRANTS),
        (
            "Which institutions received funding for the joint registry?",
            [
                "Bergvik University Hospital, NOK 2 million",
                "Lunda Institute, NOK 1.5 million",
                "Tampa Research Centre, NOK 0.8 million",
            ],
        ),
        (
            "Hvilke tiltak må få høyest prioritet?",
            ["1) Nytt simuleringssenter", "2) Felles mastergrad med Fjordsund", "3) Rekrutteringsstipend"],
        ),
        (
            "Hvilke risikoer er det i innføringen av søknadssystemet?",
            ["Manglende opplæring", "Forsinket integrasjon mot økonomisystemet"],
        ),
    ],
)
def test_the_whole_list_and_nothing_else(asker: Asker, question: str, items: list[str]) -> None:
    answer = answer_question(asker, question)
    assert answer.answered
    assert [line[3:-1] for line in answer.answer.splitlines() if line.startswith("– «")] == items
    assert f", {len(items)} " in answer.answer.splitlines()[1]
    assert items[-1].split(" | ")[0] in "\n".join(one.text for one in answer.evidence[:2])


def test_a_list_shorter_than_its_sentence_says_is_told(asker: Asker) -> None:
    answer = answer_question(asker, "Hvilke faser innføres søknadssystemet i?")
    assert answer.answer.splitlines()[-1] == "Setningen foran sier 4; 3 står i lista."


@pytest.mark.parametrize(
    "question",
    [
        "Hvilke milepæler har prosjektet Tidlig ute?",  # no paper has any
        "Hvor mange søknader kom inn?",  # a number, though a list is led in by "Søknadene ble vurdert …"
        "Hva vedtok utvalget om såkornmidler?",
        "Hvilke kommuner samler prosjektet inn data fra?",
    ],
)
def test_no_list_is_made_of_what_is_not_listed(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert "– «" not in answer.answer


@pytest.mark.parametrize(
    ("question", "number"),
    [
        ("Hvilke saker presenterte eller orienterte Silje Nedrebø om?", "7/2024"),
        ("Kva saker orienterte Silje Nedrebø om?", "7/2024"),
        ("Hvilke saker informerte Nedrebø om?", "7/2024"),
    ],
)
def test_cases_that_somebody_told_of_are_those_alone(asker: Asker, question: str, number: str) -> None:
    answer = answer_question(asker, question)
    assert answer.kind == "list"
    assert [one.number for one in answer.evidence] == [number]
    assert "Nedrebø orienterte" in answer.evidence[0].text
