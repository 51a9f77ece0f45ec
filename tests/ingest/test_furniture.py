from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Document, Line
from ingest.furniture import find_furniture

sys.path.insert(0, str(Path(__file__).parent))
from papers import paged, paper


def left_out(document: Document) -> list[str]:
    return [document.lines[number - 1].text.strip() for number in sorted(find_furniture(document))]


@pytest.mark.parametrize(
    "line",
    [
        "Side 3 av 7", "Page 2 of 9", "- 4 -", "https://www.example.org/en/side?x=1", "www.example.org",
        "mailto:a@b.no",
        "Følsomhet Intern (gul)", "Unntatt offentlighet jf. offl. § 14",
        "Klikk for å redigere tittelstil",
        "Click to edit Master title style", "12.03.2019 14",
    ],
)  # fmt: skip
def test_a_line_that_is_no_text(line: str) -> None:
    assert left_out(paper(f"Møtet ble hevet.\n{line}\nReferent er valgt.")) == [line]


@pytest.mark.parametrize(
    "line", ["Se https://www.example.org for mer.", "Vedlegg 3", "Side om side", "2024", "Internt møte"]
)
def test_a_line_that_is_text(line: str) -> None:
    assert left_out(paper(f"Møtet ble hevet.\n{line}\nReferent er valgt.")) == []


def test_a_comment_inside_a_sentence_ends_where_the_sentence_goes_on() -> None:
    document = paper(
        """
        Utvalget ba om at det etableres et felles

        Kommentert [ABC1]: Er dette riktig? Jeg mener det
        var noe annet som ble sagt.
        Sjekk med leder.
         register for alle regioner.
        """
    )
    assert sorted(find_furniture(document)) == [3, 4, 5]


def test_a_comment_between_sentences_ends_at_the_gap() -> None:
    document = paper("Saken ble drøftet.\nCommented [XY2]: Too long?\nShorten.\n\nVedtak: Godkjent.")
    assert sorted(find_furniture(document)) == [2, 3]


def test_running_headers_go_and_the_first_stays() -> None:
    document = paged(
        "Rådet for kvalitet\nSaksliste\nTekst en.\n1",
        "Rådet for kvalitet\nMer tekst to.\n2",
        "Rådet for kvalitet\nMer tekst tre.\n3",
    )
    assert sorted(find_furniture(document)) == [4, 5, 7, 8, 10]


def test_the_name_of_a_body_above_papers_far_apart_stays() -> None:
    document = paged(
        "Rådet for kvalitet\nSaksliste", "Tekst\nmer", "Annen tekst\nmer", "Rådet for kvalitet\nSaksframlegg"
    )
    assert left_out(document) == []


def test_page_numbers_of_pasted_text_go_with_the_header_around_them() -> None:
    body = "\n".join(f"Dette er linje nummer {word} i teksten." for word in "abcdefghijklmnopqrstuvwxyzæø")
    document = paper(f"{body}\n\n\nSekretariatet 2024\nHelse Fjellheim HF\n\n4\n\n{body}")
    assert left_out(document) == ["Sekretariatet 2024", "Helse Fjellheim HF", "4"]


def test_numbers_of_an_agenda_are_no_page_numbers() -> None:
    assert left_out(paper("1\n\nGodkjenning av innkalling\n\n2\n\nBudsjett\n\n3\n\nEventuelt")) == []


_SENTENCES = "\n".join(f"Dette er linje {word} i saken." for word in "abcdefghij")


@pytest.mark.parametrize(
    "foot", ["Protokoll fra styremøte 3. mars 2019 Side {} av 3", "Side {} av 3", "{}/3", "side {}"]
)
def test_a_copied_print_counts_its_pages(foot: str) -> None:
    pages = [f"{_SENTENCES}\nStyret i Helse Fjellheim HF\n{foot.format(page)}" for page in (1, 2, 3)]
    beside = ["Styret i Helse Fjellheim HF"]
    assert left_out(paper("\n".join(pages))) == [line for page in (1, 2, 3) for line in (*beside, foot.format(page))]


def test_two_copied_papers_in_a_file_count_anew() -> None:
    pages = [f"{_SENTENCES}\nSide {page} av 2" for page in (1, 2, 1, 2)]
    assert left_out(paper("\n".join(pages))) == ["Side 1 av 2", "Side 2 av 2", "Side 1 av 2", "Side 2 av 2"]


def test_what_is_said_again_beside_a_page_count_and_elsewhere_stays() -> None:
    page = f"Saken tas til orientering\n{_SENTENCES}\nSaken tas til orientering\nProtokoll side"
    assert left_out(paper(f"{page} 1\n{page} 2")) == ["Protokoll side 1", "Protokoll side 2"]


def test_fractions_and_pages_referred_to_are_no_page_counts() -> None:
    assert left_out(paper(f"{_SENTENCES}\n1/4\n{_SENTENCES}\n3/4\nSe side 12\n{_SENTENCES}\nSe side 14")) == []
    assert left_out(paper(f"1/18\n{_SENTENCES}\n2/18\n{_SENTENCES}\n3/18")) == []  # cases


@given(st.lists(st.text(alphabet="ab 1.:[]K/hwtps@\t", max_size=30), max_size=40))
def test_furniture_is_within_the_document(texts: list[str]) -> None:
    document = Document(name="a", sha256="0", format="txt", lines=tuple(map(Line, texts)))
    assert all(1 <= number <= len(texts) for number in find_furniture(document))
