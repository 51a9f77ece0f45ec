"""The command line within this process: help, JSON field by field, exit codes, wrong use."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner, Result
from small_papers import write_minutes

from graph.errors import NotFound, SaksgrafError
from ui.cli import cli
from ui.commands import english

COMMANDS = sorted(cli.commands)
SOURCE = {"document", "page", "end_page", "start_line", "end_line", "draft", "sensitivity", "ocr"}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("arbeidsområde med mellomrom")
    write_minutes(folder / "papirer", 3)
    assert run(folder / "home", "load", str(folder / "papirer")).exit_code == 0
    return folder / "home"


def run(home: Path, *words: str, given: str = "") -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), *words], input=given, prog_name="saksgraf")


def told(home: Path, *words: str) -> Any:
    result = run(home, *words, "--json")
    assert result.exit_code == 0, result.output
    assert result.stderr == ""
    return json.loads(result.stdout)


def keys(record: dict[str, Any]) -> set[str]:
    return set(record)


def test_what_the_system_says_is_told_in_bokmal(home: Path, tmp_path: Path) -> None:
    assert "(den finnes ikke)" in str(run(home, "eval", str(tmp_path / "spørsmål.yaml")).exception)
    asked = run(home, "ask", "Hva ble vedtatt?", "--document", "finnes ikke")
    assert str(asked.exception).startswith("Fant ikke noe dokument")


def test_a_path_that_is_not_there_was_not_loaded_before(home: Path, tmp_path: Path) -> None:
    missing = run(home, "load", str(tmp_path / "ingen"))
    assert (missing.exit_code, "Ingenting nytt" in missing.output) == (1, False)


@pytest.mark.parametrize("columns", ["30", "80", "200"])
def test_ids_are_shown_whole_however_narrow_the_window_is(
    home: Path, columns: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    shown = run(home, "meeting").output
    assert all(meeting["id"] in shown for meeting in told(home, "meeting"))
    assert "…" not in shown


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_norwegian_and_shows_examples(command: str) -> None:
    result = CliRunner().invoke(cli, [command, "--help"], prog_name="saksgraf")
    assert result.exit_code == 0
    assert result.output.startswith(f"Bruk: saksgraf {command}")
    assert f"saksgraf {command}" in result.output.partition("Eksempler:")[2]
    assert not any(word in result.output for word in ("Usage", "Options", "Show this", "default:", "required"))


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_english_where_that_is_set(command: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_LANGUAGE", "en")
    said, _, examples = CliRunner().invoke(cli, [command, "--help"], prog_name="saksgraf").output.partition("Examples:")
    assert said.startswith(f"Usage: saksgraf {command}")
    assert f"saksgraf {command}" in examples
    assert not set("æøåÆØÅ«»") & set(said.replace("bokmål", ""))


def test_all_that_help_says_is_there_in_english() -> None:
    commands, options, written = set(), set(), set()

    def walk(command: click.Command, path: str) -> None:
        commands.add(path)
        context = click.Context(command, info_name=f"saksgraf {path}".strip())
        for param in command.get_params(context):
            options.update([param.help] if isinstance(param, click.Option) else [])
            written.update(re.findall("[A-ZÆØÅ_]{2,}", param.metavar or ""))
        for name, one in command.commands.items() if isinstance(command, click.Group) else ():
            walk(one, f"{path} {name}".strip())

    walk(cli, "")
    assert commands == set(english.COMMANDS)
    assert options == set(english.OPTIONS)
    assert written | {"KOMMANDO", "VALG"} == {*english.PLACEHOLDERS, "ID"}


def test_help_of_all_lists_every_command() -> None:
    result = CliRunner().invoke(cli, ["--help"], prog_name="saksgraf")
    assert all(f"  {command} " in result.output for command in COMMANDS)


def test_ask_json(home: Path) -> None:
    answer = told(home, "ask", "Hva ble vedtatt om finansiering av Helsedataprogrammet?")
    assert keys(answer) >= {
        "question", "language", "kind", "understood", "outcome", "answered", "answer", "newest", "evidence", "seconds"
    }  # fmt: skip
    assert answer["outcome"] == "decided"
    assert answer["answered"] is True
    assert answer["newest"] == "2018-03-03"
    assert keys(answer["evidence"][0]) >= {
        "text", "title", "kind", "document", "page", "start_line", "end_line", "case", "number", "meeting", "date",
        "draft", "sensitivity", "ocr", "score",
    }  # fmt: skip


def test_ask_from_standard_input_gives_a_line_for_each_question(home: Path) -> None:
    questions = "\ufeffHva ble vedtatt om NorCRIN?\r\n\r\nHvem møtte for Helse Vest?\n"
    result = run(home, "ask", "--json", "-", given=questions)
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    assert [answer["question"] for answer in answers] == ["Hva ble vedtatt om NorCRIN?", "Hvem møtte for Helse Vest?"]


def test_search_json(home: Path) -> None:
    found = told(home, "search", "--limit", "2", "--body", "NSG", "--from", "2016", "--to", "2017", "finansiering")
    assert keys(found) >= {"query", "hits", "seconds"}
    assert 0 < len(found["hits"]) <= 2
    for hit in found["hits"]:
        assert keys(hit) >= {
            "case", "number", "meeting", "body", "date", "title", "snippet", "kind", "draft", "sensitivity", "ocr",
            "document", "page", "start_line", "end_line", "score",
        }  # fmt: skip
        assert "2016" <= hit["date"][:4] <= "2017"
        assert hit["body_id"] == "nsg"
    assert len(run(home, "search", "--json", "-", given="NorCRIN\nmedisin\n").stdout.splitlines()) == 2


def test_timeline_json(home: Path) -> None:
    found = told(home, "timeline", "Helsedataprogrammet")
    assert keys(found) >= {"topic", "entries", "years"}
    (entry,) = found["entries"]
    assert keys(entry) >= {"date", "body", "meeting", "case", "number", "title", "new", "decisions", "sources"}
    assert keys(entry["sources"][0]) >= SOURCE
    assert found["years"] == {"2017": 1}


def test_person_json_is_a_list(home: Path) -> None:
    (person,) = told(home, "person", "Oppdiktet")
    assert keys(person) >= {"id", "name", "variants", "representations"}
    (representation,) = person["representations"]
    assert keys(representation) >= {"institution", "body", "seat", "meetings"}
    assert len(representation["meetings"]) == 3
    assert keys(representation["meetings"][0]) >= {
        "meeting", "date", "role", "attendance", "substitutes_for", "sources"
    }  # fmt: skip


def test_institution_json_is_the_same_from_the_other_side(home: Path) -> None:
    (institution,) = told(home, "institution", "OUS")
    assert institution["name"].startswith("Oslo universitetssykehus")
    (representation,) = institution["representations"]
    assert keys(representation) >= {"person", "body", "seat", "meetings"}


def test_meeting_and_case_json(home: Path) -> None:
    first, *_ = told(home, "meeting")
    meeting = told(home, "meeting", first["id"])
    assert keys(meeting) >= {"id", "body", "date", "start_time", "end_time", "place", "status", "seats", "participants", "cases"}  # fmt: skip  # noqa: E501
    assert keys(meeting["participants"][0]) >= {
        "person", "institution", "institution_as_printed", "role", "attendance", "seat", "substitutes_for", "cases",
        "inferred", "sources",
    }  # fmt: skip
    case = told(home, "case", meeting["cases"][0]["id"])
    assert case["meeting"] == first["id"]
    assert keys(case["case"]) >= {
        "id", "number", "number_as_printed", "title", "kind", "text", "sub_items", "presenters", "initiatives",
        "institutions", "refers_to", "continues", "sources", "decisions", "proposals", "positions", "follow_ups",
    }  # fmt: skip
    assert keys(case["case"]["decisions"][0]) >= {
        "text", "kind", "explicit", "votes", "dissent", "replaces", "sources"
    }  # fmt: skip


def test_export_json(home: Path) -> None:
    export = json.loads(run(home, "export", "--format", "json").stdout)
    assert keys(export) >= {"meetings", "persons", "institutions", "initiatives", "memberships", "documents"}
    assert keys(export["persons"][0]) >= {"id", "name", "variants", "merges"}
    assert keys(export["documents"][0]) >= {"name", "sha256", "parts"}
    assert keys(export["documents"][0]["parts"][0]) >= {
        "kind", "title", "page", "end_page", "start_line", "end_line", "meeting", "draft", "sensitivity"
    }  # fmt: skip


def test_status_of_an_empty_workspace_says_how_papers_are_loaded(tmp_path: Path) -> None:
    assert "tomt: «saksgraf load MAPPE»" in run(tmp_path, "status").stdout


def test_status_json(home: Path) -> None:
    assert told(home, "status")["complete"] is True


@pytest.mark.parametrize(
    "words",
    [
        ("status",), ("ask", "Hvem møtte for OUS?"), ("search", "medisin"), ("timeline", "NorCRIN"), ("meeting",),
        ("timeline", "Norges Bank"), ("person", "Påfunn"), ("institution", "Helse Vest"), ("meeting", "nsg-2016-03-01"),
        ("case", "nsg-1-2016"), ("search", "[/b] [red]"),
    ],
)  # fmt: skip
def test_what_people_read(words: tuple[str, ...], home: Path) -> None:
    result = run(home, *words)
    assert result.exit_code == 0, result.output
    assert result.stdout.strip()


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("person", "Torild Opdikta"), "Torhild Oppdiktet"),
        (("meeting", "nsg-2016-03-02"), "nsg-2016-03-01"),
        (("case", "nsg-1-2015"), "nsg-1-2016"),
        (("forget", "referat.txt"), "referat 1"),
        (("search", "--body", "styret", "x"), "nsg"),
    ],
)
def test_what_is_not_found_names_what_is_near(words: tuple[str, ...], near: str, home: Path) -> None:
    result = run(home, *words)
    assert isinstance(result.exception, NotFound)
    assert near in result.exception.nb
    assert near in result.exception.en
    assert result.exception.exit_code == 2


@pytest.mark.parametrize(
    "words", [("ask", "Hva?"), ("export",), ("rebuild",), ("forget", "x"), ("meeting",), ("timeline", "x")]
)
def test_an_empty_workspace_is_told_and_not_made(words: tuple[str, ...], tmp_path: Path) -> None:
    result = run(tmp_path / "borte", *words)
    assert isinstance(result.exception, SaksgrafError)
    assert result.exception.exit_code == 2
    assert not (tmp_path / "borte").exists()


@pytest.mark.parametrize("words", [("ask", ""), ("search", " "), ("timeline", "")])
def test_nothing_asked_is_wrong_use(words: tuple[str, ...], home: Path) -> None:
    result = run(home, *words)
    assert isinstance(result.exception, SaksgrafError)
    assert result.exception.exit_code == 2


def test_refusals_are_named_once_and_the_rest_is_loaded(home: Path, tmp_path: Path) -> None:
    shutil.copytree(home, tmp_path / "home")
    write_minutes(tmp_path / "papirer", 1, first=4)
    (tmp_path / "papirer" / ("et langt navn " * 8 + "[bold].pdf")).write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "papirer" / "tom.txt").write_bytes(b"")
    result = run(tmp_path / "home", "load", str(tmp_path / "papirer"))
    assert result.exit_code == 1
    assert result.stderr.count("et langt navn " * 8 + "[bold].pdf") == 1
    assert result.stderr.count("tom.txt: Filen er tom.") == 1
    assert "tom.txt" not in result.stdout
    assert "4 møter" in result.stdout
    report = run(tmp_path / "home", "load", "--json", str(tmp_path / "papirer"))
    assert report.exit_code == 1
    refused = json.loads(report.stdout)["report"]["refused"]
    assert [sorted(refusal) for refusal in refused] == [["en", "name", "nb"]] * 2
