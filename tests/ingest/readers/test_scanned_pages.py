"""Scanned pages: read by text recognition where it is installed, and marked; told where it is not."""

from __future__ import annotations

import io
import sys
import time
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner
from paper_makers import Text, pdf, read, texts

from graph.authority.turtle import read_authority
from graph.errors import InputRefused
from graph.records import Source
from ingest.extract.document import extract
from ingest.readers import ocr
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve
from ui.cli import cli
from ui.rendering.places import place

TEXT = pdf([Text(70, 70, "Referat fra møte i Rådet for havforskning"), Text(70, 100, "Til stede: Kari Vik")])


RECOGNISED = pdf(
    [
        Text(70, 70, "Møte i Rådet for havforskning"),
        Text(70, 100, "Dato: 12. mars 2024"),
        Text(70, 130, "Sak 1/24 Budsjett for toktene"),
        Text(70, 160, "Vedtak: Rådet godkjenner budsjettet."),
    ]
)
NOISE = pdf([Text(70, 70, "| = ~ ii .: 7 -- =")])

_PROGRAM = """#!{python}
import pathlib, sys, time
folder = pathlib.Path(__file__).parent
if "--list-langs" in sys.argv:
    print("List of available languages (2):\\n{languages}".replace(" ", "\\n"))
    sys.exit()
assert sys.argv[1:5] == ["stdin", "stdout", "-l", "nor+eng"] and sys.argv[-1] == "pdf"
picture = sys.stdin.buffer.read()
width, height = map(int, picture.split()[1:3])
assert picture.startswith(b"P5 ") and len(picture.split(b"\\n", 1)[1]) == width * height
{does}
"""
ANSWERS = "sys.stdout.buffer.write((folder / 'words').read_bytes())"


@pytest.fixture
def path(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the path, and holds no program yet."""
    folder = tmp_path_factory.mktemp("programs")
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(ocr, "_PLACES", ())
    return folder


def install(folder: Path, words: bytes = RECOGNISED, does: str = ANSWERS, languages: str = "eng nor") -> None:
    """A program that recognises these words in every picture."""
    program = folder / "tesseract"
    program.write_text(_PROGRAM.format(python=sys.executable, does=does, languages=languages), encoding="utf-8")
    program.chmod(0o755)
    (folder / "words").write_bytes(words)


def half_scanned(printed: bool = True) -> bytes:
    made = pypdfium2.PdfDocument(TEXT) if printed else pypdfium2.PdfDocument.new()
    for _ in range(2):
        page = made.new_page(595, 842)
        image = pypdfium2.PdfImage.new(made)
        image.set_bitmap(pypdfium2.PdfBitmap.new_native(8, 8, 4))
        image.set_matrix(pypdfium2.PdfMatrix().scale(590, 800))
        page.insert_obj(image)
        page.gen_content()
    made.new_page(595, 842)  # an empty page is nothing to tell
    buffer = io.BytesIO()
    made.save(buffer)
    return buffer.getvalue()


def test_without_recognition_scanned_pages_beside_others_are_told(path: Path) -> None:
    document = read("a.pdf", half_scanned())
    unread = [aside.line for aside in document.asides if aside.kind == "unread"]
    assert [document.lines[line - 1].page for line in unread if line] == [2, 3]
    assert "Rådet for havforskning" in document.lines[0].text


def test_loading_tells_of_them(tmp_path: Path, path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(half_scanned())
    told = CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), "load", str(tmp_path / "a.pdf")])
    assert "2 sider er bilder uten tekst" in told.output
    shown = CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), "review"])
    assert "side 2" in shown.output
    assert "side 3" in shown.output


def test_recognised_pages_are_read_in_their_place(path: Path) -> None:
    install(path)
    document = read("a.pdf", half_scanned())
    assert document.ocr_pages == (2, 3)
    assert not document.asides
    assert [line.page for line in document.lines if line.text == "Sak 1/24 Budsjett for toktene"] == [2, 3]
    assert not document.is_recognised(1, 2)
    assert document.is_recognised(1, len(document.lines))


def test_what_rests_on_them_says_so(path: Path) -> None:
    install(path)
    authority = read_authority()
    findings = extract(read("a.pdf", half_scanned(printed=False)), authority)
    state = resolve([NamedFindings(name="a.pdf", findings=findings)], authority)
    (meeting,) = state.meetings
    assert meeting.sources
    assert all(source.ocr for source in meeting.sources)
    shown = place(Source(document="a.pdf", start_line=1, end_line=2, ocr=True), "nb")
    assert shown.endswith("· lest med tekstgjenkjenning")


def test_a_photograph_is_no_text(path: Path) -> None:
    install(path, NOISE)
    document = read("a.pdf", half_scanned())
    assert document.ocr_pages == ()
    assert [aside.kind for aside in document.asides] == ["unread", "unread"]
    with pytest.raises(InputRefused, match="fant ingen ord"):
        read("a.pdf", half_scanned(printed=False))


def test_without_recognition_a_scan_is_refused_with_what_to_do(path: Path) -> None:
    with pytest.raises(InputRefused, match="Installer Tesseract med norsk"):
        read("a.pdf", half_scanned(printed=False))
    install(path, languages="eng osd")  # Norwegian lacks
    with pytest.raises(InputRefused, match="Installer Tesseract med norsk"):
        read("a.pdf", half_scanned(printed=False))


@pytest.mark.parametrize("does", ["sys.exit(1)", "print('no PDF')", "time.sleep(60)"])
def test_recognition_that_fails_or_hangs(does: str, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(path, does=does)
    monkeypatch.setattr(ocr, "PAGE_SECONDS", 1.0)
    began = time.monotonic()
    document = read("a.pdf", half_scanned())
    assert [aside.kind for aside in document.asides] == ["unread", "unread"]
    assert "Rådet for havforskning" in texts(document)[0]
    assert time.monotonic() - began < 20


def test_time_for_a_document_is_bounded(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(path)
    monkeypatch.setattr(ocr, "DOCUMENT_SECONDS", 0.0)
    assert read("a.pdf", half_scanned()).ocr_pages == ()
