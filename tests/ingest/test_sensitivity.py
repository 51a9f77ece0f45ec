"""Labels of sensitivity: which lines are one, and that each is kept on its part, in every format."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document as WordFile
from hypothesis import given
from hypothesis import strategies as st
from papers import paged, paper

from graph.authority.turtle import read_authority
from graph.records import Document
from ingest.extract.document import extract
from ingest.readers import read_document
from ingest.sensitivity import label_in_header, label_of_part, sensitivity_label

AUTHORITY = read_authority()
LABELS = [
    "Unntatt offentlighet, offl. § 14",
    "Unntatt offentlighet iht. offentleglova § 23, første ledd",
    "Unntatt fra offentlighet, jf. forvaltningsloven § 13",
    "Unnateke offentlegheit",
    "Unnateke frå offentleg innsyn, jf. offl. § 15",
    "Ikke offentlig",
    "Ikkje offentleg, jf. offl. § 23",
    "U.off. § 14",
    "Offl. § 14",
    "Fortrolig",
    "Strengt fortrolig",
    "Taushetsbelagt",
    "Confidential",
    "Exempt from public disclosure",
    "Exempt from public disclosure pursuant to section 14",
]


@pytest.mark.parametrize("label", LABELS)
def test_a_label_is_kept_as_printed(label: str) -> None:
    assert label_of_part(label) == label
    assert label_of_part(f"({label})") == label
    assert label_of_part(f"{label} Side 2 av 9") == label
    assert label_in_header(f"Fjord helseforetak | {label} | Side 2") == label


def test_a_scale_gives_its_value_and_an_open_value_is_no_label() -> None:
    assert label_of_part("Følsomhet Intern (gul)") == "Intern (gul)"
    assert label_of_part("Sensitivity: Internal (yellow)") == "Internal (yellow)"
    assert sensitivity_label("Følsomhet Åpen (grønn)") is None
    assert sensitivity_label("Gradering: Ugradert") is None


@pytest.mark.parametrize(
    "text",
    [
        "Unntatt offentlighet er saker om ansettelser",
        "Fortrolighet i forskning",
        "Ikke offentlige midler",
        "Sak 12/2024 Fortrolig informasjon i registre",
        "Offentlighet og innsyn",
        "Styret drøftet om saken bør være unntatt offentlighet.",
        "Confidentiality of patient data",
    ],
)
def test_words_of_a_text_are_no_label(text: str) -> None:
    assert sensitivity_label(text) is None


def test_a_word_that_also_means_other_things_is_a_label_in_a_head_only() -> None:
    assert sensitivity_label("Intern") == "Intern"
    assert label_of_part("Intern") is None


MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Til stede: Åse Myrland (Helse Nord RHF)

Sak 07/2025 Ansettelse

Styret drøftet søkerne. Det kom inn fire søknader. Alle søkerne er kvalifiserte.
Styret drøftet hvem som skal innkalles. Innkallingen sendes i uke 20.

Vedtak:
Tre søkere innkalles.
"""


def labels(document: Document) -> list[str | None]:
    return [part.sensitivity for part in extract(document, AUTHORITY).parts]


def test_a_label_at_the_foot_or_on_any_page() -> None:
    assert labels(paper(MINUTES)) == [None]
    assert labels(paper(MINUTES + "\nUnntatt offentlighet, offl. § 25\n")) == ["Unntatt offentlighet, offl. § 25"]
    foot = "\n\nUnntatt offentlighet, offl. § 25 – Side {}"
    pages = [MINUTES + foot.format(1), *("Styret drøftet mer.\n" * 20 + foot.format(n) for n in (2, 3))]
    assert labels(paged(*pages)) == ["Unntatt offentlighet, offl. § 25"]


@pytest.mark.parametrize("where", ["header", "footer"])
def test_a_word_files_page_header_speaks_of_all_its_parts(where: str, tmp_path: Path) -> None:
    file = WordFile()
    getattr(file.sections[0], where).paragraphs[0].text = "Fjord HF | Ikkje offentleg, jf. offl. § 23 | Side 1"
    for line in MINUTES.split("\n"):
        file.add_paragraph(line)
    file.add_page_break()
    file.add_heading("Saksframlegg til møte i NSG", 1)
    for line in ("Saksnr: 08/2025", "Dato: 14. mai 2025", "Biobanklager", "Lageret er fullt."):
        file.add_paragraph(line)
    file.save(str(tmp_path / "a.docx"))
    found = labels(read_document(tmp_path / "a.docx", "a.docx"))
    assert len(found) > 1
    assert set(found) == {"Ikkje offentleg, jf. offl. § 23"}


@given(st.text(max_size=300))
def test_any_text_is_looked_at_without_harm(text: str) -> None:
    for read in (sensitivity_label, label_of_part, label_in_header):
        found = read(text)
        assert found is None or found.strip() == found
