"""Bad input: each file is refused by name with what to do, and nothing but InputRefused ever comes out."""

from __future__ import annotations

import io
import os
import struct
import zipfile
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from open_documents import odt
from paper_makers import Text, archive, pdf, read, with_parts, word
from pptx import Presentation

from graph.errors import InputRefused
from ingest.readers import SUFFIXES, limits, read_document

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
DOCX = word("<w:p><w:r><w:t>Referat</w:t></w:r></w:p>")
PDF = pdf([Text(71, 100, "Referat fra møtet"), Text(71, 120, "Sak 1/24")])
_OUT = io.BytesIO()
_DECK = Presentation()
_DECK.slides.add_slide(_DECK.slide_layouts[0]).shapes.title.text = "Tittel"
_DECK.save(_OUT)
PPTX = _OUT.getvalue()
HTML = b"<!doctype html><table><tr><td colspan=2>a<td rowspan=3>b</table><ol><li>c</ol>"
ODT = odt("<text:p>Referat</text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>")
WHOLE = {"pdf": PDF, "docx": DOCX, "pptx": PPTX, "odt": ODT, "html": HTML, "txt": "Møte på Ås\n".encode("cp1252")}


def refusal(name: str, data: bytes) -> str:
    with pytest.raises(InputRefused) as refused:
        read(name, data)
    assert refused.value.name == name
    assert refused.value.nb.startswith(f"{name}: ")
    assert refused.value.en.startswith(f"{name}: ")
    return refused.value.en


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("tom.txt", b"", "empty"),
        ("blank.md", b" \n\t\r\n", "empty"),
        ("ark.xyz", b"Dette er tekst", "Unknown format"),
        ("uten-etternavn", b"Dette er tekst", "Unknown format"),
        ("bilde.png", b"\x89PNG\r\n\x1a\n" + bytes(100), "Unknown format"),
        ("brev.txt", rb"{\rtf1\ansi Hei}", "Unknown format"),
        ("regneark.xlsx", archive({"[Content_Types].xml": "<Types/>", "xl/workbook.xml": "<w/>"}), "Unknown format"),
        ("papirer.zip", archive({"referat.txt": "Referat"}), "Unpack it"),
        ("papirer.7z", b"7z\xbc\xaf\x27\x1c", "Unpack it"),
        ("gammel.doc", OLE, "old Office"),
        ("gammel.docx", OLE, "old Office"),
        ("laast.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        ("halv.docx", DOCX[: len(DOCX) // 2], "broken"),
        ("tekst.docx", b"Dette er tekst", "broken"),
        ("uten-innhold.docx", with_parts(DOCX, {"word/document.xml": "<x/>"}), "broken"),
        ("stygg.docx", with_parts(DOCX, {"word/document.xml": "<w:document"}), "broken"),
        ("side.html", b"<!doctype html><script>alert()</script>", "empty"),
    ],
)
def test_refused_by_name(name: str, data: bytes, says: str) -> None:
    assert says in refusal(name, data)


def test_what_cannot_be_opened(tmp_path: Path) -> None:
    loop = tmp_path / "sloyfe.txt"
    loop.symlink_to(loop)
    paths = [tmp_path, tmp_path / "finnes-ikke.txt", loop]
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "roer.txt")
        paths.append(tmp_path / "roer.txt")
    for path in paths:
        with pytest.raises(InputRefused, match="kan ikke åpnes"):
            read_document(path, path.name)


def test_files_are_read_from_disk(tmp_path: Path) -> None:
    path = tmp_path / "Referat.TXT"
    path.write_bytes(b"Sak 1\n")
    document = read_document(path, "mappe/Referat.TXT")
    assert (document.name, document.format, len(document.sha256)) == ("mappe/Referat.TXT", "txt", 64)


def test_too_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 2000)
    monkeypatch.setattr(limits, "MAX_TEXT_BYTES", 1999)
    assert "too large" in refusal("a.txt", path.read_bytes())
    monkeypatch.setattr(limits, "MAX_FILE_BYTES", 1999)
    with pytest.raises(InputRefused, match="for stor"):
        read_document(path, "a.txt")


def test_too_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_PDF_PAGES", 1)
    assert "too large" in refusal("a.pdf", pdf([Text(71, 100, "a")], [Text(71, 100, "b")]))


@pytest.mark.parametrize("part", ["word/document.xml", "word/media/bilde.bin"])
def test_zip_bombs(part: str) -> None:
    assert "unpacks" in refusal("bombe.docx", with_parts(DOCX, {part: b" " * (60 * limits.MEBIBYTE)}))


def test_a_zip_bomb_that_lies_about_its_size() -> None:
    data = bytearray(with_parts(DOCX, {"word/document.xml": b" " * (60 * limits.MEBIBYTE)}))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        size = struct.pack("<L", package.getinfo("word/document.xml").file_size)
    assert "broken" in refusal("bombe.docx", bytes(data.replace(size, struct.pack("<L", 1000))))


def test_entities_neither_grow_nor_reach_out(tmp_path: Path) -> None:
    secret = tmp_path / "hemmelig.txt"
    secret.write_text("HEMMELIG", encoding="utf-8")
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(12))
    bomb = (
        f'<!DOCTYPE d [<!ENTITY ut SYSTEM "{secret.as_uri()}"><!ENTITY l0 "ha">{laughs}]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>'
        "<w:t>Tekst&ut;&l12;</w:t></w:r></w:p></w:body></w:document>"
    )
    try:
        document = read("a.docx", with_parts(DOCX, {"word/document.xml": bomb}))
    except InputRefused:
        return
    assert [line.text for line in document.lines] == ["Tekst"]


def test_many_entries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_ARCHIVE_ENTRIES", 50)
    assert "unpacks" in refusal("a.docx", with_parts(DOCX, {f"x/{number}": b"" for number in range(60)}))


@settings(max_examples=40)
@given(
    st.binary(max_size=400),
    st.sampled_from(sorted(SUFFIXES)),
    st.sampled_from([b"", b"%PDF-1.7\n", b"PK\x03\x04", OLE[:8]]),
)
@example(b"\x00", ".txt", b"")
def test_no_bytes_bring_anything_but_a_refusal(data: bytes, suffix: str, opening: bytes) -> None:
    _read_or_refuse("a" + suffix, opening + data)


@settings(max_examples=80)
@given(st.sampled_from(sorted(WHOLE)), st.data())
def test_damaged_files_bring_nothing_but_a_refusal(kind: str, data: st.DataObject) -> None:
    damaged = bytearray(WHOLE[kind])
    for _ in range(data.draw(st.integers(1, 8))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at : at + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))
        if not damaged:
            return
    _read_or_refuse(f"a.{kind}", bytes(damaged))


@settings(max_examples=40)
@given(st.sampled_from(["docx", "pptx", "odt"]), st.data())
def test_damaged_parts_bring_nothing_but_a_refusal(kind: str, data: st.DataObject) -> None:
    with zipfile.ZipFile(io.BytesIO(WHOLE[kind])) as package:
        path = data.draw(st.sampled_from([name for name in package.namelist() if name.endswith((".xml", ".rels"))]))
        part = bytearray(package.read(path))
    at = data.draw(st.integers(0, len(part) - 1))
    part[at : at + data.draw(st.integers(0, 40))] = data.draw(
        st.sampled_from([b"", b"-1", b"99999999999", b"<a>", b"x"])
    )
    _read_or_refuse(f"a.{kind}", with_parts(WHOLE[kind], {path: bytes(part)}))


def _read_or_refuse(name: str, data: bytes) -> None:
    try:
        document = read(name, data)
    except InputRefused:
        return
    assert any(line.text.strip() for line in document.lines)
    assert all("\n" not in line.text and "\r" not in line.text for line in document.lines)
