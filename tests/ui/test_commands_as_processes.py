"""The command line as people run it: processes, signals, pipes, locales, and folders full of rubbish."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from small_papers import write_minutes

from ingest.readers.limits import MAX_FILE_BYTES

ROOT = Path(__file__).parents[2]
SAKSGRAF = (sys.executable, "-m", "ui")
GIVE_UP_SECONDS = 120.0

posix = pytest.mark.xfail(sys.platform == "win32", reason="signals and limits are POSIX")


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "CI": "true", **more}


def run(
    home: Path, *words: str, command: tuple[str, ...] = SAKSGRAF, given: bytes = b"", **more: str
) -> subprocess.CompletedProcess[bytes]:
    """One command to its end; standard output and error as bytes."""
    return subprocess.run(
        [*command, "--home", str(home), *words], input=given, capture_output=True, env=environment(**more), check=False
    )


def start(home: Path, *words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*SAKSGRAF, "--home", str(home), *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment()
    )


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("møtepapirer og annet")
    write_minutes(folder, 4)
    return folder


@pytest.fixture(scope="module")
def home(papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A workspace loaded without disturbance."""
    folder = tmp_path_factory.mktemp("urørt område") / "arbeid på æøå"
    done = run(folder, "load", str(papers))
    assert done.returncode == 0, done.stderr
    return folder


MOMENTS: tuple[Callable[[Path], object], ...] = (
    lambda home: (home / "unfinished.json").exists(),
    lambda home: (home / "catalogue.jsonl").exists() and (home / "catalogue.jsonl").read_bytes().count(b"\n") >= 2,
    lambda home: (home / "vectors").exists(),
    lambda home: (home / "states").exists() and any((home / "states").iterdir()),
    lambda home: (home / "changes.jsonl").exists(),
    lambda home: any(home.glob("states/*/facts.json")),
    lambda home: (home / "CURRENT").exists(),
)
"""What is on disk as a load goes on, from its first file to its last."""


@posix
def test_killed_at_any_moment_and_loaded_again_as_if_nothing_had_been(home: Path, papers: Path, tmp_path: Path) -> None:
    killed = 0
    for moment in MOMENTS:
        process = start(tmp_path, "load", str(papers))
        deadline = time.monotonic() + GIVE_UP_SECONDS
        while process.poll() is None and not moment(tmp_path):
            assert time.monotonic() < deadline
            time.sleep(0.0005)
        process.send_signal(signal.SIGKILL)
        process.communicate()
        killed += process.returncode == -signal.SIGKILL
    assert killed >= len(MOMENTS) - 2  # the last moments are short: a load may end before the signal comes
    assert run(tmp_path, "load", str(papers)).returncode == 0
    assert json.loads(run(tmp_path, "status", "--json").stdout)["complete"]
    exported = run(tmp_path, "export")
    assert exported.stdout == run(home, "export").stdout
    assert exported.stdout
    assert len((tmp_path / "catalogue.jsonl").read_bytes().splitlines()) == 4
    assert len((tmp_path / "changes.jsonl").read_bytes().splitlines()) == 1


def test_two_loads_at_once_both_arrive(home: Path, papers: Path, tmp_path: Path) -> None:
    files = sorted(papers.iterdir())
    both = [start(tmp_path, "load", *map(str, half)) for half in (files[:2], files[2:])]
    told = [process.communicate(timeout=GIVE_UP_SECONDS) for process in both]
    assert [process.returncode for process in both] == [0, 0], told
    assert run(tmp_path, "export").stdout == run(home, "export").stdout


@pytest.mark.parametrize("locale", ["C", "xx_XX.ISO-8859-1"])
def test_norwegian_letters_on_any_locale(locale: str, home: Path) -> None:
    asked = run(home, "ask", "--json", "Hva ble vedtatt på møtet om persontilpasset medisin?", LC_ALL=locale)
    assert asked.returncode == 0, asked.stderr
    assert asked.stderr == b""
    answer = json.loads(asked.stdout)
    assert "på møtet" in answer["question"]
    assert "møte på Værnes" in answer["evidence"][0]["document"]
    assert "støtter" in run(home, "meeting", "nsg-2016-03-01", LC_ALL=locale).stdout.decode()


def test_questions_from_an_old_windows_file(home: Path) -> None:
    asked = run(home, "ask", "--json", "-", given="Hvem møtte for Helse Vest på årets møte?\r\n".encode("cp1252"))
    assert json.loads(asked.stdout)["question"] == "Hvem møtte for Helse Vest på årets møte?"


@posix
def test_bytes_that_are_no_text_in_a_question(home: Path) -> None:
    asked = subprocess.run(
        [*map(os.fsencode, (*SAKSGRAF, "--home", home, "ask", "--json")), b"Hva om m\xf8te?"],
        capture_output=True, env=environment(), check=False,
    )  # fmt: skip
    assert asked.returncode == 0, asked.stderr
    assert json.loads(asked.stdout)["question"] == "Hva om m\ufffdte?"


@posix
@pytest.mark.parametrize("words", [("export",), ("meeting", "nsg-2016-03-01"), ("ask", "--json", "-")])
def test_a_reader_who_has_seen_enough_is_no_error(words: tuple[str, ...], home: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        process = subprocess.run(
            [*SAKSGRAF, "--home", str(home), *words],
            input=b"NorCRIN?\n" * 3, stdout=writing, stderr=subprocess.PIPE, env=environment(), check=False,
        )  # fmt: skip
    finally:
        os.close(writing)
    assert process.stderr == b""
    assert process.returncode == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("laod", "x"), "Mente du load?"),
        (("search",), "'SØKEORD...' mangler."),
        (("search", "--limit", "mange", "x"), "Det skal være et helt tall fra 1 til 1000."),
        (("search", "--kind", "referat", "x"), "minutes"),
        (("search", "--lmit", "3", "x"), "--limit"),
        (("person", "Nils Ukjentsen"), "Fant ingen person"),
    ],
)
def test_wrong_use_is_told_in_norwegian_with_exit_code_2(words: tuple[str, ...], said: str, home: Path) -> None:
    done = run(home, *words)
    assert done.returncode == 2
    assert said in done.stderr.decode()
    assert done.stdout == b""
    assert not any(english in done.stderr for english in (b"Usage", b"Error", b"Traceback"))


def test_messages_are_english_at_a_switch(home: Path) -> None:
    done = run(home, "person", "Nils Ukjentsen", SAKSGRAF_LANGUAGE="en")
    assert done.stderr.startswith(b"The papers name no person")
    said = run(home, "search", SAKSGRAF_LANGUAGE="en").stderr.decode()
    assert said == (
        "Usage: saksgraf search [OPTIONS] WORDS...\n'WORDS...' is missing.\nSee “saksgraf search --help”.\n"
    )
    said = run(home, "serach", SAKSGRAF_LANGUAGE="en").stderr.decode()
    assert "There is no command “serach”. Did you mean search?" in said


@posix
@pytest.mark.parametrize("limit", [1_000, 20_000])
def test_a_full_disk_is_told_in_our_words_and_nothing_is_lost(
    limit: int, home: Path, papers: Path, tmp_path: Path
) -> None:
    limited = (
        sys.executable, "-c",
        f"import resource as r; r.setrlimit(r.RLIMIT_FSIZE, ({limit}, {limit})); from ui.cli import main; main()",
    )  # fmt: skip
    done = run(tmp_path, "load", str(papers), command=limited)
    assert done.returncode == 3, done.stdout
    assert b"Traceback" not in done.stderr
    assert str(tmp_path) in done.stderr.decode()
    assert run(tmp_path, "load", str(papers)).returncode == 0
    assert run(tmp_path, "export").stdout == run(home, "export").stdout


def test_a_wrong_setting_is_told() -> None:
    done = subprocess.run(
        [*SAKSGRAF, "status"], capture_output=True, env=environment(SAKSGRAF_GROUND="skyen"), check=False
    )
    assert done.returncode == 2
    assert b"SAKSGRAF_GROUND" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_workspace_that_is_a_file_is_told(papers: Path, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("ikke en mappe")
    for words in (("load", str(papers)), ("status",), ("ask", "Hva?")):
        done = run(tmp_path / "home", *words)
        assert done.returncode == 2
        assert b"Traceback" not in done.stderr
        by_variable = subprocess.run(
            [*SAKSGRAF, *words], capture_output=True, env=environment(SAKSGRAF_HOME=str(tmp_path / "home")), check=False
        )
        assert by_variable.returncode in (0, 2, 3)
        assert b"Traceback" not in by_variable.stderr


def junk(folder: Path) -> list[str]:
    """Two hundred files that are no papers, with the names they go by."""
    folder.mkdir()
    names: list[str] = []

    def put(name: str, data: bytes) -> None:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        names.append(name)

    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", bytes(60_000_000))
    pdf = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\nxref\n0 9\n9999999999 00000 n\ntrailer<</Root 7 0 R>>"
    for number in range(30):
        put(f"{number:03} binær.pdf", bytes(range(256)) * 4)
        put(f"{number:03} tom.docx", b"")
        put(f"{number:03} ødelagt.pdf", pdf + b"%" * number)
        put(f"{number:03} halv.pptx", b"PK\x03\x04" + bytes(number))
        put(f"{number:03} bilde.jpg", b"\xff\xd8\xff" + bytes(number))
        put(f"dyp/{'mappe/' * number}{number:03} rot.txt", b"\x00\x01\x02\x03" * 200 + bytes([number]))
    for number in range(9):
        put(f"{number:03} bombe.docx", bomb.getvalue())
        put(f"{number:03} bombe.pptx", bomb.getvalue())
    with (folder / "svær.txt").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    names.append("svær.txt")
    if sys.platform != "win32":
        (folder / "løkke").symlink_to(folder)
        (folder / "seg selv.txt").symlink_to("seg selv.txt")
        (folder / os.fsdecode(b"f\xf8y.pdf")).write_bytes(b"rubbish")
        names += ["løkke", "seg selv.txt", "f\\xf8y.pdf"]
    return names


def test_two_hundred_files_of_rubbish_are_named_once_and_the_good_are_loaded(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "blandet"
    names = junk(folder)
    assert len(names) >= 200
    write_minutes(folder, 4)
    done = run(tmp_path / "home", "load", str(folder), SAKSGRAF_LANGUAGE="en")
    assert done.returncode == 1
    refused = [line.strip(" ✗").partition(": ")[0] for line in done.stderr.decode().splitlines()]
    assert sorted(refused) == sorted(names)
    assert run(tmp_path / "home", "export").stdout == run(home, "export").stdout
    again = run(tmp_path / "home", "load", "--json", str(folder))
    assert again.returncode == 1
    assert sorted(refusal["name"] for refusal in json.loads(again.stdout)["report"]["refused"]) == sorted(names)
