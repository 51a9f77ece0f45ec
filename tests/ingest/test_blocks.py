from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Document, Line
from ingest.blocks import blocks_within, join_lines, make_blocks

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper, word

WIDE = "Nettverket har i mange år gitt støtte til studier i alle regioner og skal"


def texts(document: Document) -> list[tuple[str, str]]:
    return [(block.kind, block.text) for block in make_blocks(document.lines)]


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Norges teknisk-", "naturvitenskapelige universitet", "Norges teknisk-naturvitenskapelige universitet"),
        ("et medisin-", "faglig råd", "et medisinfaglig råd"),
        ("strategi-", "gruppen", "strategigruppen"), ("UH-", "sektoren", "UH-sektoren"), ("2023-", "2027", "2023-2027"),
        ("institutt-", "og helsesektoren", "institutt- og helsesektoren"), ("NPU-", "Medisin", "NPU-Medisin"),
        ("gjennom\u00ad", "føre", "gjennomføre"), ("møte ", " i dag", "møte i dag"), ("", "i dag", "i dag"),
    ],
)  # fmt: skip
def test_lines_are_joined(first: str, second: str, joined: str) -> None:
    assert join_lines(first, second) == joined


def test_a_paragraph_is_one_block() -> None:
    assert texts(paper(f"{WIDE}\nfortsatt gjøre det, også i det\n\nkommende året.")) == [
        ("text", f"{WIDE} fortsatt gjøre det, også i det"),
        ("text", "kommende året."),
    ]


def test_a_sentence_goes_on_after_a_gap_where_the_line_was_full() -> None:
    assert texts(paper(f"{WIDE}\n\nfortsatt gjøre det.")) == [("text", f"{WIDE} fortsatt gjøre det.")]


def test_a_line_broken_on_purpose_ends_its_block() -> None:
    assert texts(paper(f"Konklusjon\nStrategien ble vedtatt.\n{WIDE}\nfortsatt gjøre det.")) == [
        ("text", "Konklusjon"),
        ("text", "Strategien ble vedtatt."),
        ("text", f"{WIDE} fortsatt gjøre det."),
    ]


def test_a_short_bullet_ends_before_the_next_sentence() -> None:
    assert texts(paper(f"{WIDE}\n• Pandemi\nUtvalget drøftet temaene.")) == [
        ("text", WIDE), ("bullet", "Pandemi"), ("text", "Utvalget drøftet temaene."),
    ]  # fmt: skip


def test_an_outcome_right_below_a_full_line_is_a_block_of_its_own() -> None:
    full = "- Det ble understreket at ordningen må evalueres når to år er gått til ende."
    assert texts(paper(f"{full}\n  og så igjen.\n{full}\nVedtak (samrøystes)\n1. Styret vedtar planen."))[1:] == [
        ("bullet", full[2:]),
        ("text", "Vedtak (samrøystes)"),
        ("bullet", "Styret vedtar planen."),
    ]


def test_a_line_in_capitals_is_a_block_of_its_own() -> None:
    assert [text for _, text in texts(paper(f"{WIDE}\nRÅDETS VEDTAK I MØTE\n{WIDE}"))] == [
        WIDE, "RÅDETS VEDTAK I MØTE", WIDE,
    ]  # fmt: skip


def test_every_paragraph_of_word_is_a_block() -> None:
    long = f"{WIDE} fortsatt gjøre det. " * 4
    assert [text for _, text in texts(word(long.strip(), "Budsjettet", "Eli Moe orienterte", long.strip()))] == [
        long.strip(), "Budsjettet", "Eli Moe orienterte", long.strip(),
    ]  # fmt: skip


def test_headings_rows_and_bullets() -> None:
    assert [(b.kind, b.text, b.label) for b in make_blocks(paper("## Vedtak:\n**Sak 3**\na) Første\nA\tB").lines)] == [
        ("heading", "Vedtak:", ""), ("heading", "Sak 3", ""), ("bullet", "Første", "a)"), ("row", "A\tB", ""),
    ]  # fmt: skip


@given(st.lists(st.text(alphabet="abÅ .-•\t#*1)", max_size=80), max_size=30), st.sets(st.integers(1, 30)))
def test_blocks_lie_in_order_and_leave_out_what_they_should(lines: list[str], skip: set[int]) -> None:
    after = 0
    for block in make_blocks(tuple(map(Line, lines)), skip=skip):
        assert after < block.start <= block.end <= len(lines)
        assert block.start not in skip
        assert block.end not in skip
        after = block.end


def test_a_number_set_apart_by_a_tab_is_an_items() -> None:
    document = paper("Styret fattet slikt vedtak:\n\n1.\tStyret tar saken til orientering.\n2.\tPlanen følges opp.\n")
    assert [(block.kind, block.label, block.text) for block in make_blocks(document.lines)][1:] == [
        ("bullet", "1.", "Styret tar saken til orientering."),
        ("bullet", "2.", "Planen følges opp."),
    ]
    assert make_blocks(paper("1.\tEva Moen\tleder\n2.\tPer Lie\tmedlem\n").lines)[0].kind == "row"


def test_what_heads_an_outcome_opens_a_block_whatever_it_is_set_under() -> None:
    told = "Kommuneoverlegen orienterte om smitten ved omsorgssentrene og om hva som er gjort hittil."
    vote = "Innstillingen ble vedtatt mot 1 stemme (H). Forslaget fra SV ble vedtatt med 4 mot 2 stemmer"
    document = paper(
        f"{told}\nVedtak i Utvalg for levekår 22.04.2021:\nSaken tas til orientering.\n{vote}\n(SP 1, H).\n"
    )
    texts = [block.text for block in make_blocks(document.lines)]
    assert told in texts
    assert "Vedtak i Utvalg for levekår 22.04.2021:" in texts
    assert f"{vote} (SP 1, H)." in " ".join(texts)
    assert "(SP 1, H)." not in texts


def test_blocks_within_bounds_are_those_made_of_their_lines_alone() -> None:
    """Wherever the bounds cut: in a paragraph, a list, a name over two lines, at empty lines and at headings."""
    text = (
        "Referat\n\nTil stede: Eva Moen, Per Lie, Ragnhild\nB. Vik og Jon Dal (til sak 3), som alle\nmøtte digitalt.\n"
        "\n1. Godkjenning av innkalling og dagsorden, som var sendt ut\nsammen med sakene en uke før\n   møtet.\n"
        "- Innkallingen ble godkjent\n  uten merknader.\n\nSide 2 av 3\nBudsjettet var til behand-\nling, og rådet\n"
        "\nsluttet seg til forslaget.\nVEDTAK\nRådet tar saken\ntil orientering.\n"
    )
    lines = tuple(Line(line) for line in text.split("\n"))
    skip = frozenset({13})
    whole = make_blocks(lines, skip=skip)
    bounds = [(start, end) for start in range(1, len(lines) + 1) for end in range(start - 1, len(lines) + 1)]
    assert [b for b in bounds if blocks_within(whole, lines, *b, skip) != make_blocks(lines, *b, skip)] == []
