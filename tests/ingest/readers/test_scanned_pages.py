"""A PDF of which some pages are scanned: the others are read, and these are told."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
from click.testing import CliRunner
from paper_makers import Text, pdf, read

from ui.cli import cli

TEXT = pdf([Text(70, 70, "Referat fra møte i Rådet for havforskning"), Text(70, 100, "Til stede: Kari Vik")])


def half_scanned() -> bytes:
    made = pypdfium2.PdfDocument(TEXT)
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


def test_scanned_pages_beside_others_are_marked() -> None:
    document = read("a.pdf", half_scanned())
    unread = [aside.line for aside in document.asides if aside.kind == "unread"]
    assert [document.lines[line - 1].page for line in unread if line] == [2, 3]
    assert "Rådet for havforskning" in document.lines[0].text


def test_loading_tells_of_them(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(half_scanned())
    told = CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), "load", str(tmp_path / "a.pdf")])
    assert "2 sider er bilder uten tekst" in told.output
    assert "Sider: 2, 3" in told.output
