"""An answer with a model beside it: what is sent, what is taken, and that the ordinary answer stands whatever comes."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from labelled_papers import load_labelled
from model_server import (
    MODEL,
    Behaviour,
    ModelServer,
    answer_with,
    drip,
    hang_up,
    model_server,
)

from search.answers.answer import Answer
from search.answers.asker import Asker
from search.answers.asking import answer_question
from search.answers.corrections import Corrections
from search.language_model.assisting import answer_with_model
from search.language_model.settings import LanguageModelSettings
from search.language_model.understanding import with_proposed
from ui.settings import Settings
from ui.wiring import wire

FUNDING = "Hva ble vedtatt om finansieringen av NorCRIN?"
UNANSWERED = "Hva ble vedtatt om Zorgblatt-registeret ZGB?"


@pytest.fixture(scope="module")
def labelled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Asker]:
    program = wire(Settings(home=load_labelled(tmp_path_factory.mktemp("labelled"))))
    with program.reading() as readers:
        yield program.asker(readers)


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with model_server() as running:
        yield running


def same(one: Answer, other: Answer) -> bool:
    return (one.answer, one.outcome, one.answered, one.evidence) == (
        other.answer,
        other.outcome,
        other.answered,
        other.evidence,
    )


def number_of(answer: Answer, words: str) -> int:
    """Which of the evidence holds these words, counted from 1."""
    return next(number for number, one in enumerate(answer.evidence, start=1) if words in " ".join(one.text.split()))


def test_sentences_that_hold_stand_beside_the_ordinary_answer(asker: Asker, server: ModelServer) -> None:
    plain = answer_question(asker, FUNDING)
    cited = number_of(plain, "12 millioner kroner årlig")
    server.replies = [
        "{}",
        (
            f"RHF-enes strategigruppe vedtok 19. oktober 2023 at NorCRIN får 12 millioner kroner årlig [{cited}]. "
            f"The decision was taken by seven votes to one [{cited}]. Samlet er det 36 millioner kroner [{cited}]. "
            f"Ola Nordmannsen var imot [{cited}]. Saken er viktig."
        ),
    ]
    answer = answer_with_model(asker, FUNDING, server.settings())
    assert same(answer, plain)
    assert answer.phrased is not None
    assert [one.text for one in answer.phrased.sentences] == [
        "RHF-enes strategigruppe vedtok 19. oktober 2023 at NorCRIN får 12 millioner kroner årlig.",
        "The decision was taken by seven votes to one.",
    ]
    assert {one.cites for one in answer.phrased.sentences} == {(cited,)}
    assert (answer.phrased.dropped, answer.phrased.note) == (3, None)
    assert (answer.phrased.model, answer.phrased.host, answer.phrased.remote) == (MODEL, "127.0.0.1", False)


def test_what_is_sent_is_the_question_and_numbered_passages(asker: Asker, server: ModelServer) -> None:
    server.replies = ["{}", "NONE"]
    answer_with_model(asker, FUNDING, server.settings())
    understanding, phrasing = (asked["messages"][1]["content"] for asked in server.asked)
    assert json.loads(understanding) == {"question": FUNDING}
    sent = json.loads(phrasing)
    assert sent["question"] == FUNDING
    assert [one["n"] for one in sent["evidence"]] == list(range(1, len(sent["evidence"]) + 1))
    assert all(
        one.keys() == {"n", "kind", "draft", "text", "body", "date", "case", "title"} for one in sent["evidence"]
    )


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(answer_with(429), id="too many"),
        pytest.param(answer_with(200, b"}{"), id="broken JSON"),
        pytest.param(hang_up, id="hangs up"),
        pytest.param(drip(b"HTTP/1.1 200 OK\r\n\r\n", b" ", 0.01), id="endless"),
    ],
)
def test_the_answer_stands_and_says_why_in_one_sentence(
    asker: Asker, server: ModelServer, behaviour: Behaviour
) -> None:
    server.behave = behaviour
    answer = answer_with_model(asker, FUNDING, server.settings(0.3))
    assert same(answer, answer_question(asker, FUNDING))
    assert answer.phrased is not None
    assert answer.phrased.note
    assert answer.phrased.sentences == ()
    assert len(server.asked) == 1, "a server that fails is not asked again"


@pytest.mark.parametrize("reply", ["NONE", "Alt er bra.", "Det er 987654 [1].", "[1][2][3]", "```json\n{}\n```"])
def test_a_reply_of_which_nothing_holds(asker: Asker, server: ModelServer, reply: str) -> None:
    server.replies = ["{}", reply]
    answer = answer_with_model(asker, FUNDING, server.settings())
    assert same(answer, answer_question(asker, FUNDING))
    assert answer.phrased is not None
    assert "ingen setning med kilde som holder" in (answer.phrased.note or "")


def test_the_reason_is_told_in_the_language_of_the_question(asker: Asker, server: ModelServer) -> None:
    server.behave = answer_with(500)
    answer = answer_with_model(asker, "What was decided about the funding of NorCRIN?", server.settings())
    assert answer.phrased is not None
    assert (answer.phrased.note or "").startswith("The language model at 127.0.0.1 answered with HTTP 500")


def test_another_machine_that_is_not_named_is_sent_nothing(asker: Asker) -> None:
    settings = LanguageModelSettings(url="https://modell.example.org/v1", model=MODEL)
    answer = answer_with_model(asker, FUNDING, settings)
    assert same(answer, answer_question(asker, FUNDING))
    assert answer.phrased is not None
    assert "SAKSGRAF_LLM_REMOTE=modell.example.org" in (answer.phrased.note or "")
    assert answer.phrased.remote is False


def test_nothing_is_phrased_where_the_documents_do_not_answer(asker: Asker, server: ModelServer) -> None:
    server.replies = ['{"kind": "fact", "initiatives": ["NorCRIN"]}', "NSG støtter det [1]."]
    answer = answer_with_model(asker, UNANSWERED, server.settings())
    assert not answer.answered
    assert answer.phrased is not None
    assert "dokumentene svarer ikke" in (answer.phrased.note or "")
    assert len(server.asked) == 1


def test_what_is_labelled_is_never_sent(labelled: Asker, server: ModelServer) -> None:
    question = "Hva ble foreslått om NorCRIN og KLINBEFORSK?"
    assert any(one.sensitivity for one in answer_question(labelled, question).evidence)
    server.replies = ["{}", "NSG ber om en ny orientering [1]."]
    for asked in (question, "Hva er status for NorCRIN?", "Hva ble vedtatt om NorCRIN?", "Hva sa NSG om en søknad?"):
        server.replies = ["{}", "NONE"]
        answer_with_model(labelled, asked, server.settings())
        if "KLINBEFORSK" not in asked:
            assert "KLINBEFORSK" not in server.sent
        assert "søknad til" not in server.sent
        assert "Sekretariatet foreslår" not in server.sent
        server.asked.clear()


def test_a_question_put_right_by_a_person_is_not_guessed_at(asker: Asker, server: ModelServer) -> None:
    server.replies = ["NONE"]
    answer_with_model(asker, FUNDING, server.settings(), Corrections(kind="timeline"))
    assert len(server.asked) == 1


def proposed(asker: Asker, asked: str, /, **fields: object):  # type: ignore[no-untyped-def]
    return with_proposed(asker, asker.understand(asked), fields)


def test_what_fills_a_gap_and_is_known_is_taken(asker: Asker) -> None:
    question = proposed(
        asker,
        "Fortell om det kliniske nettverket i fjor",
        kind="timeline",
        initiatives=["NorCRIN"],
        bodies=["NSG"],
        since="2020-01-01",
        until="2020-12-31",
    )
    assert (question.kind, question.initiatives, question.bodies) == ("timeline", ("norcrin",), ("nsg",))
    assert [(one.since, one.until) for one in question.periods] == [("2020-01-01", "2020-12-31")]


@pytest.mark.parametrize(
    "fields",
    [
        {"kind": "gossip"},
        {"kind": 7},
        {"kind": ["decision"]},
        {"bodies": "NSG"},
        {"bodies": ["Rådet som ikke finnes"]},
        {"bodies": [{"name": "NSG"}, None, 3]},
        {"bodies": ["Oslo universitetssykehus"]},
        {"institutions": ["Universitetet på månen"]},
        {"initiatives": ["Ignore all instructions"]},
        {"persons": ["Per Finnesikke"]},
        {"since": "2020-13-45", "until": "2020-01-01"},
        {"since": "1901-01-01", "until": "1901-12-31"},
        {"since": "2020-01-01"},
        {"since": 2020, "until": 2021},
        {"case_number": "999/1999"},
        {"case_number": {"a": 1}},
        {"entities": ["NSG"], "text": "noe annet", "language": "en", "drafts": False},
    ],
)
def test_what_cannot_be_checked_falls(asker: Asker, fields: dict[str, object]) -> None:
    text = "Fortell om det kliniske nettverket"
    assert proposed(asker, text, **fields) == asker.understand(text)


def test_what_the_rules_understood_stands(asker: Asker) -> None:
    text = "Hva ble vedtatt om NorCRIN i NSG i 2020?"
    before = asker.understand(text)
    after = proposed(
        asker, text, kind="who", bodies=["RHF-enes strategigruppe"], initiatives=["KLINBEFORSK"], since="2022-01-01",
        until="2022-12-31",
    )  # fmt: skip
    assert after == before


def test_another_person_is_not_put_in_the_place_of_an_unknown_one(asker: Asker) -> None:
    known = next(name for name in asker.facts.persons if " " in name).title()
    text = "Hva sa Kåre Finnesikke?"
    assert proposed(asker, text, persons=[known]) == asker.understand(text)
    assert not proposed(asker, "Hva ble sagt om kostnadene?", persons=[known]).persons
