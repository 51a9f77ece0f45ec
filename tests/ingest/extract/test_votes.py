"""Votes, dissent, and the decision that another replaces."""

from __future__ import annotations

import pytest

from graph.records import Line
from ingest.blocks import make_blocks
from ingest.extract.decisions import find_decisions
from ingest.extract.votes import dissent_in, replaced_by, tells_dissent, votes_in


@pytest.mark.parametrize(
    ("text", "votes"),
    [
        ("Vedtatt med 8 mot 3 stemmer", "med 8 mot 3 stemmer"),
        ("Enstemmig vedtatt.", "Enstemmig"),
        ("Samrøystes", "Samrøystes"),
        ("Vedtatt mot én stemme (SV).", "mot én stemme (SV)"),
        ("7 stemmer for og 2 mot", "7 stemmer for og 2 mot"),
        ("Vedtatt med 6 mot 5 stemmer, 1 blank", "med 6 mot 5 stemmer, 1 blank"),
        ("Vedteke med 9 mot 2 røyster", "med 9 mot 2 røyster"),
        ("8 in favour, 2 against, 1 abstention", "8 in favour, 2 against, 1 abstention"),
        ("Vedtatt med leders dobbeltstemme", "med leders dobbeltstemme"),
        ("økte fra 3 mot 5 prosent", None),
        ("Plan for 2 mot kreft", None),
    ],
)
def test_votes(text: str, votes: str | None) -> None:
    assert votes_in(text) == votes


@pytest.mark.parametrize(
    "sentence",
    [
        "Kari Dal stemte imot.",
        "Per Lie (studentrepresentant) stemte mot forslaget.",
        "To medlemmer avholdt seg fra å stemme.",
        "Helse Nord ba om å få protokollført at regionen ikke støtter dette.",
        "The student representative voted against.",
    ],
)
def test_dissent(sentence: str) -> None:
    assert tells_dissent(sentence)
    assert dissent_in(f"Planen godkjennes. {sentence}") == sentence


@pytest.mark.parametrize(
    ("text", "replaces"),
    [
        ("Vedtaket erstatter vedtak i sak 12/22.", "12/2022"),
        ("Styret opphever vedtak i sak 5/2023 og ber om en ny sak.", "5/2023"),
        ("Vedtak i sak 12/22 oppheves.", "12/2022"),
        ("Avgjerda i sak 4/21 blir oppheva.", "4/2021"),
        ("Vedtaket endrer vedtak av 3. mars 2022.", "vedtak av 3. mars 2022"),
        ("This decision replaces the decision in case 12/22.", "12/2022"),
        ("Rådet endrer vedtektene.", None),
        ("Sak 7/24 utsettes.", None),
    ],
)
def test_what_is_replaced(text: str, replaces: str | None) -> None:
    assert replaced_by(text) == replaces


def test_a_paragraph_of_dissent_is_no_part_of_the_decision() -> None:
    lines = [Line(text) for text in ("Vedtak:", "Budsjettet godkjennes.", "", "Kari Dal stemte imot.")]
    (decision,) = find_decisions(make_blocks(lines), "minutes", lines)
    assert (decision.text, decision.dissent) == ("Budsjettet godkjennes.", "Kari Dal stemte imot.")


def test_dissent_after_a_decision_in_running_text() -> None:
    text = "Rådet vedtok med 7 mot 2 stemmer at portalen avvikles. Siri Foss og Jon Tveit stemte mot."
    (decision,) = find_decisions(make_blocks([Line(text)]), "minutes")
    assert (decision.votes, decision.dissent) == ("med 7 mot 2 stemmer", "Siri Foss og Jon Tveit stemte mot.")
