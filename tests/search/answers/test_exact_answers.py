"""Answers say exactly what was asked for: no guests, no lists of tasks, the case whose title names the matter first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from asking_papers import asking_papers

from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.answers.cases_meant import cases_meant
from search.ranking import RankedPassage

_HEAD = """Referat – Forskningsutvalget for desentrale tannregistre

Møtedato: {day}
Møtested: Teams

Til stede:
Helse Vest RHF: Torhild Oppdiktet (leder)
Oslo universitetssykehus HF: Eskil Påfunn

Øvrige deltakere: Mons Gjestebud (Oslo universitetssykehus HF, sak 2/21)

"""
_MEETINGS = {
    "8. mars 2021": """Sak 1/21 Hva gjør vi med tannatlaset?

Saken ble sendt på høring i fjor. Utvalget drøftet hvem som kan drive tannatlaset.

Vedtak: Utvalget ber om en plan for tannatlaset.

Sak 2/21 Kostnader ved utstyr

Mons Gjestebud innledet. Utstyret er dyrt, og noe av det brukes til tannatlaset.

Vedtak: Utvalget tar saken til orientering.

Sak 3/21 Eventuelt

Det var ingen saker under eventuelt.

Aksjonsliste

Sak	Oppgave	Ansvarlig	Frist
1/21	Lage en plan for tannatlaset	Eskil Påfunn	28. mai 2021
""",
    "6. september 2021": """Sak 4/21 Tannatlaset – plan

Eskil Påfunn la fram planen.

Vedtak: Utvalget vedtar planen for tannatlaset og bevilger to millioner kroner.

Sak 5/21 NorCRIN

Eskil Påfunn orienterte om arbeidet i NorCRIN.

Vedtak: Utvalget tar informasjonen om NorCRIN til etterretning.
""",
}
_OTHER_BODY = """Referat – Fagrådet for tannhelse i nord

Møtedato: 10. mai 2021

Til stede:
Helse Vest RHF: Torhild Oppdiktet (leder)

Sak 1/21 Finansiering av NorCRIN

Torhild Oppdiktet orienterte om finansieringen av NorCRIN.

Vedtak: Rådet støtter finansiering av NorCRIN.
"""


@pytest.fixture(scope="module")
def asker(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    texts = [*(_HEAD.format(day=day) + cases for day, cases in _MEETINGS.items()), _OTHER_BODY]
    papers = {f"referat {place}.txt": text for place, text in enumerate(texts)}
    with asking_papers(tmp_path_factory.mktemp("tannatlas"), papers) as asker:
        yield asker


@pytest.mark.parametrize(
    "question",
    [
        "Hvem representerte Oslo universitetssykehus i Forskningsutvalget for desentrale tannregistre 8. mars 2021?",
        "Who represented Oslo universitetssykehus in Forskningsutvalget for desentrale tannregistre on 8 March 2021?",
    ],
)
def test_a_guest_for_one_case_represents_nobody(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert "Eskil Påfunn" in answer.answer
    assert "Gjestebud" not in answer.answer


def test_a_guest_is_told_of_where_it_is_asked_who_came(asker: Asker) -> None:
    asked = "Hvem fra Oslo universitetssykehus deltok i Forskningsutvalget for desentrale tannregistre 8. mars 2021?"
    assert "Mons Gjestebud" in answer_question(asker, asked).answer


def test_a_list_of_tasks_is_no_case_of_the_matter(asker: Asker) -> None:
    answer = answer_question(asker, "Hvordan har arbeidet med tannatlaset utviklet seg?")
    assert [f"sak {one}" in answer.answer for one in ("1/2021", "3/2021", "4/2021")] == [True, False, True]
    assert "28. mai" not in answer.answer


def test_a_title_that_is_a_question_is_not_quoted_as_what_happened(asker: Asker) -> None:
    answer = answer_question(asker, "Hvordan har arbeidet med tannatlaset utviklet seg?")
    first = next(line for line in answer.answer.splitlines() if "1/2021" in line)
    assert "Hva gjør vi" not in first
    assert "tannatlaset" in first


@pytest.mark.parametrize(
    "question",
    [
        "Kva vedtok Forskingsutvalet for desentrale tannregistre om tannatlaset i september 2021?",
        "Hva vedtok Forskningsutvalget for desentrale tannregistre om tannatlaset i september 2021?",
    ],
)
def test_a_body_is_known_by_its_name_in_nynorsk(asker: Asker, question: str) -> None:
    answer = answer_question(asker, question)
    assert answer.outcome == "decided"
    assert "to millioner kroner" in answer.answer


def test_of_two_cases_equally_likely_the_one_whose_title_names_the_matter_is_meant(asker: Asker) -> None:
    question = asker.understand("Hva ble sagt om tannatlaset?")
    by_case: dict[str, RankedPassage] = {}
    for passage in asker.passages_of(case.id for case in asker.facts.all_cases()):
        if "tannatlas" in passage.text and passage.case and passage.title:
            by_case.setdefault(passage.title, RankedPassage(passage, 1.0, {}))
    spoken_of, titled = by_case["Kostnader ved utstyr"], by_case["Tannatlaset – plan"]
    for ranked in ([spoken_of, titled], [titled, spoken_of]):
        likely = cases_meant(asker, question, ranked)
        assert next(iter(likely)) == titled.passage.case
        assert likely[titled.passage.case or ""] > likely[spoken_of.passage.case or ""]


def test_cases_of_another_body_do_not_hide_those_of_the_body_asked_about(asker: Asker) -> None:
    asked = "Når har Forskningsutvalget for desentrale tannregistre behandlet finansiering av NorCRIN, og hva skjedde?"
    answer = answer_question(asker, asked)
    assert answer.outcome == "found"
    assert "sak 5/2021" in answer.answer
    assert "10. mai" not in answer.answer
