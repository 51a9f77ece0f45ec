"""The generator of papers: one seed gives the same bytes, and the answers point at lines that say what they say."""

from __future__ import annotations

import io
import json
import re
from itertools import islice
from pathlib import Path
from random import Random

import docx
import pytest
import yaml

from benchmarks.papers.generator import generate
from benchmarks.papers.names import invented_names, with_initial
from ingest.readers import read_document

SEED = 7


@pytest.fixture(scope="module")
def files() -> dict[str, bytes]:
    return dict(generate(SEED, 60))


@pytest.fixture(scope="module")
def answers(files: dict[str, bytes]) -> dict:
    return json.loads(files["answers.json"])


@pytest.fixture(scope="module")
def folder(files: dict[str, bytes], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("world")
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder / "papers"


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_the_same_seed_gives_the_same_bytes(files: dict[str, bytes]) -> None:
    assert dict(generate(SEED, 60)) == files
    assert dict(generate(SEED + 1, 60)) != files


def test_all_formats_and_languages_occur(files: dict[str, bytes], answers: dict) -> None:
    assert {name.rpartition(".")[2] for name in files if name.startswith("papers/")} == {"txt", "docx", "pdf"}
    assert len(answers["meetings"]) == 60
    asked = [json.loads(line) for line in files["questions.jsonl"].splitlines()]
    assert {each["lang"] for each in asked} == {"nb", "nn", "en"}
    kinds = {"decision", "timeline", "representation", "attendance", "status", "follow_up", "list", "unanswerable"}
    assert {each["kind"] for each in asked} <= kinds


def test_every_paper_can_be_read_and_every_decision_stands_on_its_lines(folder: Path, answers: dict) -> None:
    documents = {}
    wanted = [
        (source, decision["text"])
        for meeting in answers["meetings"]
        for case in meeting["cases"]
        for decision in case["decisions"]
        for source in decision["sources"]
        if not source["document"].endswith(".pdf")  # where a PDF's line ends is the reader's to say
    ]
    assert len(wanted) > 100
    for source, text in wanted:
        name = source["document"]
        if name not in documents:
            documents[name] = read_document(folder / name, name)
        lines = documents[name].lines[source["start_line"] - 1 : source["end_line"]]
        on_lines = squeezed(" ".join(line.text for line in lines))
        # A page may end in the midst of a decision.
        assert squeezed(text)[:25] in on_lines, source


def test_the_parts_of_a_thread_point_back(answers: dict) -> None:
    cases = {case["id"]: (meeting["date"], case) for meeting in answers["meetings"] for case in meeting["cases"]}
    links = [(day, case, each["case"]) for day, case in cases.values() for each in case["continues"]]
    assert len(links) > 30
    assert all(
        cases[earlier][0] < day and cases[earlier][1]["thread"] == case["thread"] for day, case, earlier in links
    )


def test_what_is_planned_has_no_decision(answers: dict) -> None:
    planned = [meeting for meeting in dict(enumerate(answers["meetings"])).values() if meeting["status"] == "planned"]
    assert all(not case["decisions"] and not case["positions"] for meeting in planned for case in meeting["cases"])


def test_a_middle_name_as_an_initial() -> None:
    assert with_initial("Asta Moe Linderudli") == "Asta M. Linderudli"
    assert with_initial("Biret Elle Suolojeaggi") == "Biret Elle Suolojeaggi"


def test_nobody_real_is_in_it() -> None:
    gold = Path(__file__).parents[2] / ".." / "shared" / "gold" / "entities.yaml"
    if not gold.exists():
        pytest.skip("../shared is not there")
    real = {frozenset(form.lower().split()) for row in yaml.safe_load(gold.read_text())["persons"]
            for form in [row["canonical"], *row.get("variants", [])] if " " in form}  # fmt: skip
    drawn = list(islice(invented_names(Random(1)), 20_000))
    assert not real & {frozenset(name.lower().split()) for name in drawn}


def test_a_docx_opens_in_word_s_own_reader(files: dict[str, bytes]) -> None:
    name = next(name for name in files if name.endswith("referat.docx"))
    assert docx.Document(io.BytesIO(files[name])).paragraphs
