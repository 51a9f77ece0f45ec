"""The documentation tells the truth: its commands run, its links lead somewhere, its data model is the schema's."""

from __future__ import annotations

import re
import shlex
import shutil
from itertools import takewhile
from pathlib import Path

import click
import pytest
from click.testing import CliRunner

from docs.build_data_model import PAGE, data_model
from samples import sample_folder
from ui.cli import cli

ROOT = Path(__file__).parents[1]
PAGES = (ROOT / "README.md", ROOT / "DEVELOPERS.md", *sorted((ROOT / "docs").glob("*.md")))
WIDTH = "100"
# These two wait for a browser or load all samples once more: of them only the options are tried.
OPEN_A_PAGE = ("serve", "demo")
CONSOLE = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
PROMPT = "$ "
ELLIPSIS = "…"
LINK = re.compile(r"\[[^\]]*\]\((?!https?:)([^)#]+)\)")
QUESTIONS = "Hva ble vedtatt om finansieringen av NorCRIN?\nWho chaired NSG in 2024?\n"


def examples(page: Path) -> list[tuple[str, list[str]]]:
    """The commands of a page that begin with ``saksgraf``, each with the lines of output shown under it."""
    found: list[tuple[str, list[str]]] = []
    for block in CONSOLE.findall(page.read_text(encoding="utf-8")):
        for line in block.splitlines():
            if line.startswith(PROMPT):
                found.append((line.removeprefix(PROMPT), []))
            elif line.strip():
                found[-1][1].append(line.strip())
    return [(command, shown) for command, shown in found if command.startswith("saksgraf ")]


@pytest.fixture
def workplace(loaded_samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with what the examples name, and a workspace of its own in which the samples are loaded."""
    with sample_folder() as papers:
        shutil.copytree(papers, tmp_path / "møtepapirer")
    (tmp_path / "spørsmål.txt").write_text(QUESTIONS, encoding="utf-8")
    shutil.copy(ROOT / "samples" / "questions.yaml", tmp_path / "spørsmål.yaml")
    shutil.copytree(loaded_samples, tmp_path / "workspace")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("SAKSGRAF_HOME", str(tmp_path / "workspace"))
    monkeypatch.setenv("COLUMNS", WIDTH)
    return tmp_path


def run(command: str, folder: Path) -> str:
    """What the command prints on standard output, once it has succeeded; ``<`` and ``>`` are understood."""
    words = shlex.split(command)
    source = words[words.index("<") + 1] if "<" in words else None
    target = words[words.index(">") + 1] if ">" in words else None
    arguments = list(takewhile(lambda word: word not in ("<", ">"), words[1:]))
    given = (folder / source).read_bytes() if source else None
    done = CliRunner().invoke(cli, arguments, input=given, prog_name="saksgraf", catch_exceptions=False)
    assert done.exit_code == 0, f"{command}\n{done.output}"
    assert done.stdout or target is None
    return done.stdout


@pytest.mark.parametrize("page", [page for page in PAGES if examples(page)], ids=lambda page: page.name)
def test_commands_run_and_print_what_is_shown(page: Path, workplace: Path) -> None:
    for command, shown in examples(page):
        if command.split()[1] in OPEN_A_PAGE:
            run(f"{command} --help", workplace)
            continue
        printed = iter(run(command, workplace).splitlines())
        for line in shown:
            assert line == ELLIPSIS or any(line == other.strip() for other in printed), f"{command}\nmissing: {line}"


def test_every_command_has_a_section_with_an_example_and_its_options() -> None:
    usage = ROOT / "docs" / "usage.md"
    _, *parts = re.split(r"^## `(\w+)`$", usage.read_text(encoding="utf-8"), flags=re.MULTILINE)
    sections = dict(zip(parts[::2], parts[1::2], strict=True))
    assert set(sections) == set(cli.commands)
    assert {command.split()[1] for command, _ in examples(usage)} == set(cli.commands)
    for name, command in cli.commands.items():
        options = {parameter.opts[-1] for parameter in command.params if isinstance(parameter, click.Option)}
        assert [option for option in options - {"--json", "--open"} if option not in sections[name]] == [], name


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_data_model_is_that_of_the_schema() -> None:
    assert PAGE.read_text(encoding="utf-8") == data_model(), "run: python -m docs.build_data_model"
