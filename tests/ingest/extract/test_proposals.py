from __future__ import annotations

import pytest

from graph.records import Line, PartKind
from ingest.blocks import make_blocks
from ingest.extract.proposals import find_proposals
from ingest.findings import ProposalFinding


def proposals(text: str, kind: PartKind = "case_paper") -> tuple[ProposalFinding, ...]:
    lines = [Line(line) for line in text.strip("\n").split("\n")]
    return find_proposals(make_blocks(lines), kind, lines)


@pytest.mark.parametrize(
    ("label", "by"),
    [
        ("Forslag til vedtak:", None),
        ("Innstilling", None),
        ("Administrerende direktørs forslag til vedtak:", "Administrerende direktør"),
        ("Arbeidsgruppens forslag:", "Arbeidsgruppen"),
        ("Sekretariatets forslag til konklusjon:", "Sekretariatet"),
        ("Forslag fra Kari Strandheim:", "Kari Strandheim"),
        ("Anbefaling:", None),
        ("Tilråding:", None),
        ("Proposed resolution:", None),
    ],
)
def test_under_a_label(label: str, by: str | None):
    text = f"Saken gjelder budsjettet.\n\n{label}\n\nBudsjettet for 2025 godkjennes.\n\nVedlegg: Budsjett\n"
    (found,) = proposals(text)
    assert (found.text, found.by, found.lines.start, found.lines.end) == ("Budsjettet for 2025 godkjennes.", by, 5, 5)


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("Arbeidsgruppen foreslår at rådet inviterer til en konferanse.", "Arbeidsgruppen"),
        ("Komitéen foreslår derfor å endre teksten.", "Komitéen"),
        ("Sekretariatet foreslo å gjennomføre en kort evaluering.", "Sekretariatet"),
        ("Fjordby og Dalby foreslo å etablere et forum.", "Fjordby og Dalby"),
        ("Det foreslås at det nedsettes en programkomité.", None),
        ("Arbeidsgruppa føreslår å endre mandatet.", "Arbeidsgruppa"),
        ("Det ble foreslått å avholde en workshop.", None),
        ("The working group proposed a joint register.", "The working group"),
    ],
)
@pytest.mark.parametrize("kind", ["minutes", "case_paper"])
def test_in_a_sentence(sentence: str, by: str | None, kind: PartKind):
    (found,) = proposals(f"Saken ble lagt fram.\n\nBakgrunnen er kjent. {sentence} Dette er nytt.\n", kind)
    assert (found.text, found.by) == (sentence, by)


def test_what_a_group_asks_of_the_body_is_a_proposal_in_papers_only():
    sentence = "Arbeidsgruppen anbefaler at rådet drøfter temaet."
    assert [found.text for found in proposals(sentence, "presentation")] == [sentence]
    assert not proposals(sentence, "minutes")


def test_a_title_is_no_label():
    text = "### Fagutvalgets anbefaling\n\nUtvalget har levert sin rapport.\n\n**Vedtak:**\n\nTatt til orientering.\n"
    assert not proposals(text, "minutes")


def test_the_body_that_is_to_decide_is_not_the_proposer():
    (found,) = proposals("Forslag til vedtak:\n\nStrategigruppen anbefaler at registeret videreføres.\n")
    assert found.by is None
    (found,) = proposals("Anbefaling: Arbeidsgruppen anbefaler at rådet drøfter tiltaket.\n")
    assert found.by == "Arbeidsgruppen"


def test_proposal_and_decision_stand_apart():
    text = "Innstilling:\n\nPlanen godkjennes.\n\nVedtak:\n\nPlanen godkjennes med endringer.\n"
    assert [found.text for found in proposals(text, "minutes")] == ["Planen godkjennes."]


@pytest.mark.parametrize(
    "sentence",
    ["Forslag til ny modell ble presentert.", "Forslagene er sendt på høring.", "Modellen som foreslås, er enkel."],
)
def test_what_only_speaks_of_proposals(sentence: str):
    assert not proposals(sentence)
