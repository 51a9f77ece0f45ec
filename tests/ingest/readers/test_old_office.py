"""Word and PowerPoint from before 2007, through a program on the path that does what LibreOffice does."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pytest
from compound_files import compound
from paper_makers import read, texts, word

from graph.errors import InputRefused
from ingest.readers import office_old

DOC = compound({"WordDocument": bytes(600), "1Table": b"x"})
SLIDES = compound({"PowerPoint Document": bytes(600)})
LOCKED = compound({"WordDocument": bytes(10) + b"\x00\x01" + bytes(600)})
SHEETS = compound({"Workbook": bytes(600)})
MADE = word("<w:p><w:r><w:t>Referat fra møtet</w:t></w:r></w:p>")

_PROGRAM = """#!{python}
import pathlib, sys, time
options = sys.argv[1:]
folder = pathlib.Path(options[options.index("--outdir") + 1])
new = options[options.index("--convert-to") + 1].split(":")[0]
assert "--headless" in options and options[0].startswith("-env:UserInstallation=file:///")
assert pathlib.Path(options[-1]).read_bytes()[:4] == bytes([0xD0, 0xCF, 0x11, 0xE0])
{does}
"""
_CONVERTS = """
made = pathlib.Path(__file__).with_name("made")
folder.mkdir()
(folder / f"paper.{new}").write_bytes(made.read_bytes())
"""


@pytest.fixture
def soffice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of the path, and holds no program yet."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office_old, "_PLACES", ())
    return tmp_path


def _install(folder: Path, does: str) -> None:
    program = folder / "soffice"
    program.write_text(_PROGRAM.format(python=sys.executable, does=does), encoding="utf-8")
    program.chmod(0o755)
    (folder / "made").write_bytes(MADE)


def _refused(name: str, data: bytes) -> str:
    with pytest.raises(InputRefused) as refused:
        read(name, data)
    assert refused.value.name == name
    return refused.value.nb


def test_read_as_the_new_form(soffice: Path) -> None:
    _install(soffice, _CONVERTS)
    document = read("gammel.doc", DOC)
    assert (texts(document), document.format) == (["Referat fra møtet"], "doc")


def test_without_the_program_it_says_what_to_do(soffice: Path) -> None:
    assert "Installer LibreOffice, eller lagre filen som .docx" in _refused("gammel.doc", DOC)
    assert "Installer LibreOffice, eller lagre filen som .pptx" in _refused("gammel.ppt", SLIDES)


def test_a_conversion_that_fails(soffice: Path) -> None:
    _install(soffice, "sys.exit(1)")
    assert "kunne ikke åpne" in _refused("a.doc", DOC)
    _install(soffice, "pass")  # as the real one does where a filter is not installed
    assert "kunne ikke åpne" in _refused("a.doc", DOC)
    (soffice / "soffice").write_text("#!/finnes/ikke\n", encoding="utf-8")
    assert "kunne ikke åpne" in _refused("a.doc", DOC)


def test_one_that_hangs_is_killed_with_its_children(soffice: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hangs = (
        "import subprocess\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "pathlib.Path(__file__).with_name('child').write_text(str(child.pid))\n"
        "time.sleep(60)"
    )
    _install(soffice, hangs)
    monkeypatch.setattr(office_old, "SECONDS", 1.5)
    assert "ble ikke ferdig" in _refused("a.doc", DOC)
    child = int((soffice / "child").read_text())
    for _ in range(50):
        if not _lives(child):
            return
        time.sleep(0.05)
    pytest.fail("the child lives on")


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{process}/stat")  # where there is one: what has ended and is not yet buried is dead
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")


def test_what_else_old_files_hold(soffice: Path) -> None:
    assert "kryptert" in _refused("a.doc", LOCKED)
    assert "gammelt Office-format" in _refused("a.xls", SHEETS)
