"""What is quoted as a decision occurs in the lines it names, whatever the text around it."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from graph.language.sentences import split_sentences
from graph.records import Line
from ingest.blocks import make_blocks
from ingest.extract.decisions import find_decisions
from ingest.extract.exact_lines import narrow_lines
from ingest.extract.proposals import find_proposals
from ingest.extract.votes import replaced_by, votes_in
from ingest.findings import Lines

_PIECES = st.sampled_from(
    [
        "Vedtak:",
        "**Vedtak:**",
        "### Vedtak",
        "Konklusjon",
        "Forslag til vedtak:",
        "Votering: Enstemmig.",
        "Protokolltilførsel fra Ola Fjellvik:",
        "Sak 4/24 Budsjett",
        "- Saken tas til orientering.",
        "1. Planen godkjennes.",
        "a) Register",
        "b) Samtykke",
        "Det var enighet om at strategi-",
        "gruppen inviteres til neste møte.",
        "Styret vedtok planen. Deretter ble saken",
        "utsatt. Det ble avtalt at AU følger opp:",
        "Rådet ber sekretariatet om å",
        "utarbeide et notat (jf. sak 3/24).",
        "Vedtak\tSaken utsettes.",
        "VEDTAK I MØTE 24.10.16",
        "",
        "",
    ]
)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())


@settings(max_examples=150)
@example(["Det var enighet om at strategi-", "1. Planen godkjennes.", "Det var enighet om at strategi-"])
@given(st.lists(st.one_of(_PIECES, st.text(max_size=30)), max_size=25))
def test_the_text_stands_in_the_lines(texts: list[str]):
    lines = [Line(text) for text in texts]
    blocks = make_blocks(lines)
    for kind in ("minutes", "presentation"):
        for found in (*find_decisions(blocks, kind, lines), *find_proposals(blocks, kind, lines)):
            printed = _letters("".join(texts[found.lines.start - 1 : found.lines.end]))
            assert found.text
            assert all(_letters(part) in printed for part in found.text.split("\n"))


@given(st.text(max_size=300))
def test_sentences_are_spans_of_the_text(text: str):
    sentences = split_sentences(text)
    assert all(text[sentence.start : sentence.end] == sentence.text for sentence in sentences)
    assert "".join("".join(sentence.text.split()) for sentence in sentences) == "".join(text.split())


def test_abbreviations_and_ordinals_end_no_sentence():
    text = "Møtet er 24. oktober kl. 12.30, jf. sak 3/24, bl.a. ved St. Olavs hospital v/ A. Dal. Saken utsettes."
    assert [sentence.text for sentence in split_sentences(text)] == [
        text.removesuffix(" Saken utsettes."),
        "Saken utsettes.",
    ]


def test_a_sentence_names_its_own_lines():
    texts = [
        "Dette er innledningen til saken. Den er lang. Saken følges",
        "videre i AU, der det drøftes hvem",
        "som deltar. Slutt.",
    ]
    lines = [Line(text) for text in texts]
    (found,) = find_decisions(make_blocks(lines), "minutes", lines)
    assert (found.text, found.lines) == (
        "Saken følges videre i AU, der det drøftes hvem som deltar.",
        Lines(start=1, end=3),
    )
    assert narrow_lines("Den er lang.", Lines(start=1, end=3), lines) == Lines(start=1, end=1)
    assert narrow_lines("Noe ganske annet.", Lines(start=1, end=3), lines) == Lines(start=1, end=3)


def test_a_page_foot_inside_the_text_does_not_hide_its_lines():
    begin, end = (
        "Strategigruppen anbefaler at det opprettes et felles nasjonalt register for slike",
        "studier i hele landet og i Norden.",
    )
    lines = [Line("Innledning."), Line(begin), Line("Side 3"), Line(end)]
    assert narrow_lines(f"{begin} {end}", Lines(start=1, end=4), lines) == Lines(start=2, end=4)
    assert narrow_lines(begin, Lines(start=1, end=4), lines) == Lines(start=2, end=2)


def test_votes_and_what_is_replaced():
    assert votes_in("Vedtaket ble fattet med sju mot én stemme.") == "med sju mot én stemme"
    assert votes_in("Vedtatt mot 2 stemmer.") == "mot 2 stemmer"
    assert votes_in("Forslaget falt med 7 mot 3 stemmer.") == "med 7 mot 3 stemmer"
    assert votes_in("Adopted unanimously.") == "unanimously"
    assert votes_in("Antallet økte fra 10 til 15.") is None
    assert replaced_by("Vedtaket opphever styrets vedtak i sak 12/2020.") == "12/2020"
    assert replaced_by("Gruppen vil erstatte skjemaet med et nytt.") is None
