"""``saksgraf history``: earlier treatment of a file's cases, a case or a topic, on the console, as JSON and as Word."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from docx import Document

from ui.cli import cli

HEAD = "Referat fra møte i NSG\n\nDato: {}\nSted: Bodø\n\nTil stede: Åse Myrland (Helse Nord RHF)\n\n"
PAPERS = {
    "mars.txt": HEAD.format("12. mars 2024")
    + "Sak 2/2024 Biobanklager i Bodø\nDet mangler plass til prøver.\n\nVedtak:\nNSG ber om flere tall.\n\n"
    "Sak 3/2024 Eventuelt\nIngen saker.\n",
    "mai.txt": HEAD.format("14. mai 2024") + "Sak 7/2024 Kostnader ved frysere\nDet vises til sak 2/2024.\n"
    "Sekretariatet sender bestillingen innen 1. juni 2024.\n\nVedtak:\nNSG kjøper to frysere.\n\n"
    "Sak 8/2024 Sykkelparkering\nParkering for syklene ved biobanklageret.\n",
    "sak 8.txt": "Følsomhet Intern (gul)\n\nSaksframlegg til møte i NSG\n\nSaksnr: 8/2024\nDato: 14. mai 2024\n\n"
    "Sykkelparkering\n\nForslag til vedtak:\nNSG leier tomten på Langnes.\n",
    "råd.txt": HEAD.format("20. juni 2024").replace("NSG", "Skogrådet") + "Sak 2/2024 Skilt\n\nVedtak:\nNye skilt.\n",
}
DRAFT = """Innkalling til møte i NSG

Dato: 12. februar 2025

Saksliste

Sak 1/2025 Eventuelt
Sak 2/2025 Frysere til biobanken
Det vises til sak 7/2024.
Sak 3/2025 Heisen på Langnes
Sak 4/2025 Sykkelparkering
"""


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("historie")
    (folder / "papirer").mkdir()
    for name, text in PAPERS.items():
        (folder / "papirer" / name).write_text(text, encoding="utf-8")
    (folder / "innkalling.txt").write_text(DRAFT, encoding="utf-8")
    done = run(folder / "home", "load", str(folder / "papirer"))
    assert done.exit_code == 0, done.output
    return folder / "home"


def run(home: Path, *words: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], prog_name="saksgraf")


def draft(home: Path) -> str:
    return str(home.parent / "innkalling.txt")


def told(home: Path, *words: str) -> Any:
    done = run(home, "history", *words, "--json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


def test_each_case_of_a_draft_has_its_paragraph(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    shown = " ".join(run(home, "history", draft(home)).stdout.split())
    assert "Sak 1/2025: Eventuelt Fast punkt på sakslisten, sist 12. mars 2024 (sak 3/2024)." in shown
    assert "Behandlet 2 ganger tidligere i Nasjonal samarbeidsgruppe" in shown
    assert "12. mars 2024, sak 2/2024 «Biobanklager i Bodø». Vedtak: «NSG ber om flere tall.» [1]" in shown
    assert "14. mai 2024, sak 7/2024 «Kostnader ved frysere». Vedtak: «NSG kjøper to frysere.»" in shown
    assert "Oppfølging fra 14. mai 2024 (sak 7/2024), Sekretariatet, frist 1. juni 2024, forfalt" in shown
    assert "Sak 3/2025: Heisen på Langnes Ikke behandlet tidligere i de innlastede papirene." in shown
    assert "tatt opp; papirene viser ikke noe vedtak." in shown
    assert "«NSG leier tomten på Langnes.»" in shown
    assert "(merket «Følsomhet Intern (gul)»)" in shown or "(merket «Intern (gul)»)" in shown
    assert json.loads(run(home, "status", "--json").stdout)["documents"] == len(PAPERS)


def test_json_holds_the_facts_and_the_words(home: Path) -> None:
    found = told(home, draft(home))
    assert (found["kind"], found["asked"]) == ("file", "innkalling.txt")
    freezers = next(one for one in found["cases"] if one["number"] == "2/2025")
    assert [one["case"] for one in freezers["earlier"]] == ["nsg-2-2024", "nsg-7-2024"]
    source = freezers["earlier"][0]["decisions"][0]["sources"][0]
    assert (source["document"], source["start_line"]) == ("mars.txt", 12)
    assert freezers["text"].startswith("Behandlet 2 ganger tidligere")
    assert "[1] mars.txt, linje 12" in freezers["text"]


def test_a_case_by_id_and_by_number(home: Path) -> None:
    for words in (["nsg-7-2024"], ["NSG", "7/2024"], ["sak 7/2024 i NSG"], ["7/2024"], ["7/24", "--body", "nsg"]):
        found = told(home, *words)
        assert (found["kind"], found["cases"][0]["case"]) == ("case", "nsg-7-2024"), words
        assert [one["case"] for one in found["cases"][0]["earlier"]] == ["nsg-2-2024"]


def test_a_number_of_two_bodies_or_none_is_told(home: Path) -> None:
    several = run(home, "history", "2/2024")
    assert "nsg-2-2024, skogradet-2-2024" in str(several.exception)
    assert told(home, "2/2024", "--body", "Skogrådet")["cases"][0]["title"] == "Skilt"
    assert "99/2024" in str(run(home, "history", "99/2024").exception)
    assert "nsg-2-2024" in str(run(home, "history", "nsg-2-2023").exception)


def test_a_topic_takes_in_what_its_thread_says(home: Path) -> None:
    (found,) = told(home, "biobanklager")["cases"]
    assert [(one["case"], one["reason"]) for one in found["earlier"]] == [
        ("nsg-2-2024", None),
        ("nsg-7-2024", "viser til sak 2/2024"),
    ]
    assert [one["case"] for one in found["mentioned_in"]] == ["nsg-8-2024"]
    assert "Nevnt også 14. mai 2024, sak 8/2024 «Sykkelparkering»" in found["text"]


def test_a_topic_nobody_treated(home: Path) -> None:
    (found,) = told(home, "romfart")["cases"]
    assert found["earlier"] == []
    assert found["text"] == "Ikke behandlet tidligere i de innlastede papirene."


def test_as_word_with_labels_and_sources(home: Path, tmp_path: Path) -> None:
    target = tmp_path / "Tidligere behandling.docx"
    done = run(home, "history", draft(home), "--docx", str(target))
    assert (done.exit_code, done.stdout) == (0, "")
    paragraphs = [(one.style.name, one.text) for one in Document(str(target)).paragraphs]
    assert paragraphs[0] == ("Heading 1", "Tidligere behandling")
    assert ("Heading 2", "Sak 2/2025: Frysere til biobanken") in paragraphs
    assert ("Quote", "«NSG ber om flere tall.»[1]") in paragraphs
    assert ("Kilde", "[1] mars.txt, linje 12") in paragraphs
    (proposal,) = [text for _, text in paragraphs if "leier tomten" in text]
    assert "merket «" in proposal
    assert any(text.startswith("Inneholder utdrag av papirer merket «") for _, text in paragraphs[:3])


def test_without_the_right_a_labelled_paper_is_not_quoted(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAKSGRAF_LABELLED", "andre-enn-denne")
    target = tmp_path / "ut.docx"
    run(home, "history", draft(home), "--docx", str(target))
    words = "\n".join(one.text for one in Document(str(target)).paragraphs)
    assert "NSG ber om flere tall" in words
    assert "leier tomten" not in words
    assert "merket" not in words
    assert "leier tomten" not in json.dumps(told(home, draft(home)), ensure_ascii=False)


def test_in_english(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_LANGUAGE", "en")
    freezers = next(one for one in told(home, draft(home))["cases"] if one["number"] == "2/2025")
    assert freezers["text"].startswith("Treated 2 times before in")
    assert "«NSG kjøper to frysere.»" in freezers["text"]


def test_what_cannot_be_read_or_written_is_told(home: Path, tmp_path: Path) -> None:
    missing = run(home, "history", "finnes ikke.docx")
    assert missing.exit_code == 1
    assert "finnes ikke.docx" in missing.stderr
    assert ".docx" in str(run(home, "history", "romfart", "--docx", str(tmp_path / "ut.pdf")).exception)
    own = tmp_path / "innkalling.docx"
    Document().save(str(own))
    assert "ikke skrevet over" in str(run(home, "history", str(own), "--docx", str(own)).exception)
    assert "kan ikke skrives" in str(
        run(home, "history", "romfart", "--docx", str(tmp_path / "a" / "ut.docx")).exception
    )
