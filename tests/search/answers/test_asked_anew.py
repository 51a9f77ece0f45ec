"""What one suspicious reader found: a name that is another's, a sum of another, the words of another item – over papers
of a council and a board of our own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from tests.asking_papers import asking_papers

MINUTES = """Forskningsrådgivende utvalg

Referat fra møte

Tid: 14. mars 2024 kl. 10.00 – 14.00
Sted: Hotell Fjordgløtt, Sola

Til stede: Anders Fjeldvåg (leder, Helse Vest RHF)
 Berit Solvangen (Universitetet i Bergen)
 Mons Eikrem (Helse Nord RHF), vara for Gunn Trollvik
Sekretariat: Liv Hauglien (Helse Vest RHF)

1-2024 Godkjenning av innkalling og dagsorden
Innkallingen og dagsorden ble godkjent.

2-2024 Biobankregister i Midt-Norge
Orientering ved Sigrid Nestlid, Helse Midt-Norge RHF.
Registeret startet i drift 1. februar 2024. Registeret skal samle opplysninger om prøver i regionen.
Prosjektleder redegjorde for status i forrige møte. Registeret pilotes nå ved to sykehus, bl.a. Sola sykehus.
Det bør nedsettes en styringsgruppe så snart som mulig.

HN informerte om arbeidet i egen region.

3-2024 Ressursgruppe for måling av laboratoriebruk
Utvalget oppnevnte i 2011 en ressursgruppe med medlemmer fra Helsedirektoratet og Forskningsrådet.
Konklusjon
Utvalget støtter forslaget om å gjenopprette ressursgruppen for laboratoriebruk.

4-2024 Stipendordning i Helse Midt-Norge
Stipendiatene i Helse Midt-Norge ansettes ved universitetet.

5-2024 Bruk av Samleplan
Utvalget tok orienteringen til etterretning med diskusjon i hovedsak knyttet til følgende tema:
• Det er ulik praksis for bruk av Samleplan mellom sykehusene.
• Samleplan egner seg ikke for oversikter.

6-2024 Eventuelt
Ingen saker ble meldt.
"""
LATER = """Forskningsrådgivende utvalg

Referat fra møte

Tid: 13. juni 2024 kl. 10.00 – 14.00
Sted: Hotell Fjordgløtt, Sola

Til stede: Anders Fjeldvåg (leder, Helse Vest RHF)
 Berit Solvangen (Universitetet i Bergen)

7-2024 Stipendordning i Helse Midt-Norge
Stipendiatene i Helse Midt-Norge ansettes fortsatt ved universitetet.
"""


@pytest.fixture(scope="module")
def council(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    folder = tmp_path_factory.mktemp("anew")
    with asking_papers(folder, {"mars.txt": MINUTES, "juni.txt": LATER}) as asker:
        yield asker


def ask(asker: Asker, text: str) -> Answer:
    return answer_question(asker, text)


@pytest.mark.parametrize("text", ["Hvem orienterte om biobankregisteret?", "Kven informerte om biobankregisteret?"])
def test_who_informed_is_who_presented(council: Asker, text: str) -> None:
    assert "Sigrid Nestlid" in ask(council, text).answer


@pytest.mark.parametrize("text", ["Hvem skal lede ressursgruppen?", "Hvem leder Helsedirektoratet?"])
def test_who_leads_is_not_guessed_from_names_nearby(council: Asker, text: str) -> None:
    answer = ask(council, text)
    assert not answer.answered
    assert "De sier ikke hvem" in answer.answer


def test_nobody_came_for_who_came_for_another(council: Asker) -> None:
    assert "Mons Eikrem" in ask(council, "Hvem møtte for Gunn Trollvik?").answer
    answer = ask(council, "Hvem møtte for Mons Eikrem?")
    assert not answer.answered
    assert "Gunn Trollvik" in ask(council, "Hvem var Mons Eikrem vara for?").answer


@pytest.mark.parametrize(
    "text",
    [
        "Hvor mye fikk biobankregisteret i fjor?",
        "How much does the new regional biobank register in Central Norway cost?",
    ],
)
def test_no_sum_is_no_answer(council: Asker, text: str) -> None:
    assert not ask(council, text).answered


def test_status_is_what_goes_on_and_not_what_was_reported_before(council: Asker) -> None:
    answer = ask(council, "Hva er status for biobankregisteret i Midt-Norge?").answer
    assert "«Registeret pilotes nå ved to sykehus, bl.a. Sola sykehus.»" in answer
    assert "forrige møte" not in answer
    assert "Stipendiatene" not in answer


def test_what_a_body_thought_is_not_that_it_took_note(council: Asker) -> None:
    answer = ask(council, "Hva mente utvalget om bruken av Samleplan?").answer
    assert "Det er ulik praksis for bruk av Samleplan mellom sykehusene." in answer
    assert "til etterretning" not in answer


def test_how_work_has_come_on_is_its_timeline(council: Asker) -> None:
    assert ask(council, "Hvordan har arbeidet med biobankregisteret gått framover?").kind == "timeline"


@pytest.mark.parametrize(
    "text", ["Who was the secretary of the meeting in March 2024?", "Hvem var sekretær i mars 2024?"]
)
def test_a_secretary_stands_in_the_attendance_list(council: Asker, text: str) -> None:
    assert "Liv Hauglien" in ask(council, text).answer


def test_a_budget_is_a_sum(council: Asker) -> None:
    assert not ask(council, "What budget did the biobank register have?").answered


def test_an_institution_is_heard_by_its_letters(council: Asker) -> None:
    assert (
        "«HN informerte om arbeidet i egen region.»" in ask(council, "Hva sa Helse Nord om biobankregisteret?").answer
    )


def test_what_was_only_discussed_is_quoted(council: Asker) -> None:
    answer = ask(council, "Hva ble vedtatt om stipendordningen i Helse Midt-Norge?")
    assert answer.outcome == "discussed"
    assert "«Stipendiatene i Helse Midt-Norge ansettes" in answer.answer
