"""The measures of an answer: within bounds, best where the evidence is best, and each says what it says."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from search.answers.answer import Answer, Evidence
from search.evaluation.measures import dates_told, first_rank, gain, measure, plain, quotations_of, recall
from search.evaluation.questions import Asked, Place
from search.questions import Question

DOCUMENTS = st.sampled_from(("referat.txt", "innkalling.txt"))
LINES = st.tuples(st.integers(1, 60), st.integers(0, 8))
PLACES = st.lists(
    st.builds(
        lambda document, at: Place(document=document, start_line=at[0], end_line=at[0] + at[1]), DOCUMENTS, LINES
    ),
    min_size=1,
    max_size=6,
)
EVIDENCE = st.lists(
    st.builds(lambda document, at: evidence(document, at[0], at[0] + at[1]), DOCUMENTS, LINES), max_size=12
)


def evidence(document: str, first: int, last: int, text: str = "", date: str | None = None) -> Evidence:
    return Evidence(text=text, title="", kind="minutes", document=document, start_line=first, end_line=last, date=date)


def answer(text: str, *found: Evidence, answered: bool = True, question: str = "Hva?") -> Answer:
    return Answer(
        question=question,
        language="nb",
        kind="fact",
        understood=Question(text=question, language="nb", kind="fact"),
        outcome="found" if answered else "absent",
        answered=answered,
        answer=text,
        newest=None,
        evidence=found,
        seconds=0.0,
    )


def asked(kind: str, *places: Place, must: tuple[str, ...] = ()) -> Asked:
    return Asked(id="q", lang="nb", kind=kind, question="Hva?", evidence=places, must_contain=must)


@given(EVIDENCE, PLACES)
def test_measures_lie_between_nothing_and_all(found: list[Evidence], places: list[Place]) -> None:
    found = found[:10]  # what comes further down gains nothing, though it is there to be recalled
    for value in (recall(found, places), gain(found, places)):
        assert 0 <= value <= 1 + 1e-9
    assert (first_rank(found, places) is None) == (recall(found, places) == 0) == (gain(found, places) == 0)


@given(st.permutations(range(1, 9)), st.integers(1, 8))
def test_the_places_themselves_are_the_best_evidence(order: list[int], count: int) -> None:
    places = [Place(document="referat.txt", start_line=100 * row, end_line=100 * row + 5) for row in order[:count]]
    found = [evidence(place.document, place.start_line, place.end_line) for place in places]
    assert recall(found, places) == 1
    assert gain(found, places) == pytest.approx(1)
    assert first_rank(found, places) == 1


@given(EVIDENCE, PLACES)
def test_a_useless_evidence_before_never_helps(found: list[Evidence], places: list[Place]) -> None:
    worse = [evidence("annet.txt", 1, 2), *found]
    assert gain(worse[:10], places) <= gain(found[:10], places)


def test_a_whole_document_is_no_pointer_and_folders_do_not_matter() -> None:
    place = Place(document="referat.txt", start_line=10, end_line=12)
    assert first_rank([evidence("referat.txt", 1, 400)], [place]) is None
    assert first_rank([evidence("råd/referat.txt", 12, 14)], [place]) == 1
    assert first_rank([evidence("et referat.txt", 12, 14)], [place]) is None


def test_words_are_compared_without_line_ends_and_marks() -> None:
    assert plain("**Vedtak:** Ret-\nningslinjene  «gjelder».") == "vedtak: retningslinjene gjelder"


def test_each_quoted_line_is_looked_for_in_the_evidence() -> None:
    found = evidence("referat.txt", 1, 2, "Rådet støtter\nplanen. Saken følges opp.")
    told = "Vedtatt:\n«Rådet støtter planen.\nDet bevilges ti millioner.» «Hva?»"
    assert list(quotations_of(answer(told))) == ["Rådet støtter planen.", "Det bevilges ti millioner."]
    assert measure(asked("fact", Place(document="referat.txt", start_line=1, end_line=2)), answer(told, found))[
        "citations"
    ] == pytest.approx(0.5)


def test_quotations_within_quotations_and_open_ones_end() -> None:
    assert list(quotations_of(answer("«Rådet sa «ja» til det» og «aldri lukket"))) == ["Rådet sa «ja» til det"]


def test_a_timeline_is_measured_by_years_and_order() -> None:
    places = [
        Place(document="referat.txt", start_line=line, end_line=line, meeting_id=f"rad-{year}-05-04")
        for line, year in ((1, 2019), (30, 2021), (60, 2022))
    ]
    told = "Tatt opp i 2 saker:\n4. mai 2021, sak 3: «fra 1. juni 2022»\n4. mai 2019, sak 2: «…»"
    found = measure(asked("timeline", *places), answer(told))
    assert list(dates_told(told)) == ["2021-05-04", "2019-05-04"]
    assert found["years"] == pytest.approx(2 / 3)
    assert found["in order"] == 0


def test_silence_is_all_that_counts_where_papers_say_nothing() -> None:
    assert measure(asked("unanswerable"), answer("", answered=False)) == {"abstained": 1}
    assert measure(asked("unanswerable"), answer("Ja")) == {"abstained": 0}
