"""The samples: real formats, several years and bodies, invented persons, and each says so."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import bs4
import docx
import pptx
import pypdfium2
import pytest

from samples import sample_folder

ROOT = Path(__file__).parents[1]
GOLD = ROOT / ".." / "shared" / "gold" / "entities.yaml"
NOTICES = (
    "Eksempel laget for saksgraf. Personene og det som sies, er oppdiktet.",
    "Døme laga for saksgraf. Personane og det som blir sagt, er oppdikta.",
    "Example made for saksgraf. The people and what they say are invented.",
)
BODIES = ("NSG", "RHF-enes strategigruppe for forskning", "HelseOmsorg21")


def words(path: Path) -> str:
    """The text of a paper, read as simply as can be: these tests must not lean on the program's own readers."""
    match path.suffix:
        case ".docx":
            document = docx.Document(str(path))
            cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
            return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)
        case ".pptx":
            shapes = [shape for slide in pptx.Presentation(str(path)).slides for shape in slide.shapes]
            return "\n".join(shape.text_frame.text for shape in shapes if shape.has_text_frame)
        case ".pdf":
            return "\n".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path))
        case ".html":
            return bs4.BeautifulSoup(path.read_bytes(), "lxml").get_text("\n")
        case _:
            content = path.read_bytes()
            try:
                return content.decode("utf-8")
            except UnicodeDecodeError:
                return content.decode("cp1252")


@pytest.fixture(scope="module")
def papers() -> dict[str, str]:
    with sample_folder() as folder:
        return {path.name: words(path) for path in sorted(folder.iterdir())}


def test_enough_of_everything(papers: dict[str, str]) -> None:
    assert len(papers) >= 14
    assert {Path(name).suffix for name in papers} == {".txt", ".md", ".pdf", ".docx", ".pptx", ".html"}
    years = {year for name in papers for year in re.findall(r"20\d\d", name)}
    assert {"2018", "2019", "2020", "2021", "2022", "2023", "2024", "2025"} <= years
    for body in BODIES:
        assert sum(body in text for text in papers.values()) >= 3, body


def test_small_enough_to_travel_in_the_wheel() -> None:
    with sample_folder() as folder:
        assert sum(path.stat().st_size for path in folder.iterdir()) < 1_500_000


def test_every_paper_says_that_it_is_an_example(papers: dict[str, str]) -> None:
    silent = [name for name, text in papers.items() if not any(notice in text for notice in NOTICES)]
    assert silent == []


def test_one_paper_is_in_windows_1252() -> None:
    with sample_folder() as folder:
        content = (folder / "RHF strategigruppe referat 25.10.2018.txt").read_bytes()
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    assert "Åshild" in content.decode("cp1252")


def test_artificial_intelligence_runs_through_the_years_but_one(papers: dict[str, str]) -> None:
    years = {
        year
        for name, text in papers.items()
        for year in re.findall(r"20\d\d", name)
        if re.search("kunstig intelligens|artificial intelligence", text, re.IGNORECASE)
    }
    assert "2020" not in years
    assert len(years) >= 5


def test_the_substitute_of_oslo_universitetssykehus(papers: dict[str, str]) -> None:
    assert "vara for Torgrim Øvrebotten" in papers["nsg-moetereferat-2022-11-23.md"]


def test_the_draft_and_the_approved_minutes_differ(papers: dict[str, str]) -> None:
    draft, approved = (
        papers["NSG UTKAST referat 10. mars 2021.docx"],
        papers["NSG referat 10. mars 2021 (godkjent).docx"],
    )
    assert draft.startswith("UTKAST")
    assert "kostnadsoverslag" in approved
    assert "kostnadsoverslag" not in draft


def test_the_same_minutes_as_docx_and_pdf(papers: dict[str, str]) -> None:
    same = [papers[f"RHF strategigruppe referat 12. mai 2022.{kind}"].split() for kind in ("docx", "pdf")]
    page_numbers = re.compile(r"Side|\d|av")
    bare = [[word for word in text if word.isalpha() and not page_numbers.fullmatch(word)] for text in same]
    assert bare[0] == bare[1]


def test_persons_are_invented(papers: dict[str, str]) -> None:
    if not GOLD.exists():
        pytest.skip("../shared is not here")
    import yaml

    persons = yaml.safe_load(GOLD.read_text(encoding="utf-8"))["persons"]
    real = {form for person in persons for form in (person["canonical"], *person["variants"]) if " " in form}
    assert [(name, form) for name, text in papers.items() for form in real if form.casefold() in text.casefold()] == []


def test_the_wheel_holds_the_papers_and_not_their_sources(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], cwd=ROOT, check=True)
    (wheel,) = tmp_path.glob("*.whl")
    packed = {Path(name).name for name in zipfile.ZipFile(wheel).namelist() if name.startswith("samples/")}
    with sample_folder() as folder:
        assert packed == {"__init__.py", *(path.name for path in folder.iterdir())}
