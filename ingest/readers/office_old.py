"""Word and PowerPoint files from before 2007, made new by LibreOffice where it is installed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from ingest.readers import programs, refusals
from ingest.readers.content import Content

SECONDS = 180.0
"""No paper takes LibreOffice longer; a file that does has stopped it."""

_PROGRAMS = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
)
_NEW = {"doc": "docx", "ppt": "pptx"}
_FILTERS = {"doc": "MS Word 2007 XML", "ppt": "Impress MS PowerPoint 2007 XML"}


def read(kind: str, name: str, data: bytes) -> Content:
    """The lines of a ``doc`` or ``ppt``, as its new form is read. Refused where there is no LibreOffice."""
    program = programs.find(_PROGRAMS, _PLACES)
    if program is None:
        raise refusals.needs_libreoffice(name, kind, _NEW[kind])
    made = _converted(program, kind, name, data)
    if kind == "doc":
        from ingest.readers import docx

        return docx.read(name, made)
    from ingest.readers import pptx

    return pptx.read(name, made)


def _converted(program: str, kind: str, name: str, data: bytes) -> bytes:
    new = _NEW[kind]
    with tempfile.TemporaryDirectory(prefix="saksgraf-") as made:
        folder = Path(made)
        (folder / f"paper.{kind}").write_bytes(data)
        # A profile of its own: two conversions at a time do not wait for each other, nor for a window that is open.
        profile = (folder / "profile").as_uri()
        options = ["--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo"]
        convert = ["--convert-to", f"{new}:{_FILTERS[kind]}", "--outdir", str(folder / "new")]
        command = [program, f"-env:UserInstallation={profile}", *options, *convert, str(folder / f"paper.{kind}")]
        try:
            programs.run(command, folder, SECONDS)
            return (folder / "new" / f"paper.{new}").read_bytes()
        except programs.ProgramFailed as error:
            raise refusals.libreoffice_failed(name, kind, new, hung=error.hung) from error
        except OSError as error:  # it says that all went well, but there is nothing
            raise refusals.libreoffice_failed(name, kind, new, hung=False) from error
