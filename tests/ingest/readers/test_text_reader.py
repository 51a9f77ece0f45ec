"""Text and Markdown: encodings, line numbers, pages."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from paper_makers import read, texts

from graph.errors import InputRefused
from ingest.readers import encodings
from ingest.readers.text import split_lines

MINUTES = (
    "Møtereferat – Rådet for forskning\r\nTil stede: Åse Fjellheim (Helse Sør-Øst), Bjørn Ødegård (UiB)\r\n"
    "Sak 3/24 Økonomi\r\nVedtak: Rådet støtter forslaget, og ber om «ny» utredning på området.\r\n"
)
DOS = MINUTES.replace("–", "-")


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"],
)
def test_office_encodings(encoding: str) -> None:
    assert texts(read("referat.txt", MINUTES.encode(encoding))) == split_lines(MINUTES)


@pytest.mark.parametrize("encoding", ["iso-8859-1", "iso-8859-15", "cp850"])
def test_encodings_without_dashes(encoding: str) -> None:
    assert texts(read("referat.txt", DOS.encode(encoding))) == split_lines(DOS)


def test_the_nordic_dos_page() -> None:
    text = DOS.replace("«", "").replace("»", "")
    assert texts(read("referat.txt", text.encode("cp865"))) == split_lines(text)


def test_lines_pasted_in_another_encoding_are_read_in_it() -> None:
    data = (
        "Møte på Gardermoen\nSted: Ås\n".encode() + "Forfall: Bjørn Ødegård\n".encode("cp1252") + "Tid: nå\n".encode()
    )
    assert texts(read("a.txt", data)) == ["Møte på Gardermoen", "Sted: Ås", "Forfall: Bjørn Ødegård", "Tid: nå"]


@given(st.text(st.characters(codec="cp1252", exclude_categories=["Cc"]), max_size=200))
@example("")
def test_utf8_always_comes_back_as_it_was(text: str) -> None:
    assert encodings.decode(text.encode()) == text.removeprefix("\ufeff")


def test_line_numbers_are_those_of_an_editor() -> None:
    lines = texts(read("a.txt", "en\rto\r\ntre\n\nfem\u2028fortsatt\x85fem\vfem\n".encode()))
    assert lines == ["en", "to", "tre", "", "fem\u2028fortsatt\x85fem\vfem"]


@given(st.lists(st.text(st.characters(exclude_characters="\r\n"), max_size=20), min_size=1))
def test_joining_and_splitting_are_inverse(lines: list[str]) -> None:
    for end in ("\n", "\r\n", "\r"):
        assert split_lines(end.join(lines) + end) == lines


def test_form_feeds_are_page_breaks() -> None:
    document = read("a.txt", b"en\nto\n\fSak 2\nfire\f\nfem\n \fseks")
    assert [(line.text, line.page) for line in document.lines] == [
        ("en", 1),
        ("to", 1),
        ("Sak 2", 2),
        ("fire", 2),
        ("fem", 3),
        ("  seks", 4),
    ]


def test_no_pages_without_form_feeds() -> None:
    document = read("a.md", b"# Referat\n\nTekst\n")
    assert document.format == "md"
    assert [line.page for line in document.lines] == [None, None, None]
    assert document.lines[0].text == "# Referat"


@pytest.mark.parametrize("data", [bytes(range(256)) * 20, b"abc\x00def" * 10, b"MZ\x90\x00\x03" + bytes(200)])
def test_binary_data_is_refused(data: bytes) -> None:
    with pytest.raises(InputRefused, match=r"binære") as refused:
        read("a.txt", data)
    assert "binary" in refused.value.en


def test_an_old_editors_end_mark_is_no_text() -> None:
    assert texts(read("a.txt", b"en\r\nto\r\n\x1a")) == ["en", "to"]
