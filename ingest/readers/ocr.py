"""Text recognition behind one seam: the picture of a page in, a page of the words on it out, or nothing.

Tesseract is called where it is installed with Norwegian. It gives back a PDF of one page, in which the words stand
where they were seen: what is scanned is read like what was printed, columns, tables and all.
"""

from __future__ import annotations

import tempfile
import time
from pathlib import Path
from typing import Any

from ingest.readers import programs

PAGE_SECONDS = 120.0
"""A page of small print takes Tesseract some ten seconds on a slow core."""

DOCUMENT_SECONDS = 1200.0
"""What is not recognised within this time is told as not read, so that one archive of scans does not hold up a load."""

_PROGRAM = ("tesseract",)
_PLACES = ("/opt/homebrew/bin/tesseract", "C:/Program Files/Tesseract-OCR/tesseract.exe")
_NORWEGIAN, _ENGLISH = "nor", "eng"
_LIST_SECONDS = 20.0
_DOTS_AN_INCH = 300
_POINTS_AN_INCH = 72
_MOST_DOTS = 40_000_000  # of a page: A3 at 300 to the inch has 17 million


class Recogniser:
    """Tesseract, for one document."""

    def __init__(self, program: str, languages: str) -> None:
        self._command = [program, "stdin", "stdout", "-l", languages]
        self._until = time.monotonic() + DOCUMENT_SECONDS

    def page(self, page: Any) -> bytes | None:
        """A PDF of one page with the words that stand in the picture of ``page`` (of pypdfium2); None if it failed."""
        left = self._until - time.monotonic()
        if left <= 0:
            return None
        width, height = page.get_size()
        scale = _DOTS_AN_INCH / _POINTS_AN_INCH
        scale *= min(1.0, (_MOST_DOTS / max(width * height * scale * scale, 1.0)) ** 0.5)
        command = [*self._command, "--dpi", str(max(70, round(scale * _POINTS_AN_INCH))), "-c", "textonly_pdf=1", "pdf"]
        with tempfile.TemporaryDirectory(prefix="saksgraf-") as folder:
            try:
                # One thread: several documents are read at a time, a core each.
                limit = {"OMP_THREAD_LIMIT": "1"}
                return programs.run(command, Path(folder), min(PAGE_SECONDS, left), _picture(page, scale), limit)
            except programs.ProgramFailed:
                return None


def recogniser() -> Recogniser | None:
    """What recognises text here; None where Tesseract or its Norwegian is not installed."""
    program = programs.find(_PROGRAM, _PLACES)
    if program is None:
        return None
    try:
        listed = programs.run([program, "--list-langs"], Path(tempfile.gettempdir()), _LIST_SECONDS)
    except programs.ProgramFailed:
        return None
    installed = listed.decode("utf-8", "replace").split()
    if _NORWEGIAN not in installed:
        return None
    return Recogniser(program, "+".join(language for language in (_NORWEGIAN, _ENGLISH) if language in installed))


def _picture(page: Any, scale: float) -> bytes:
    """The page in grey, as a portable grey map."""
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        width, height, stride = bitmap.width, bitmap.height, bitmap.stride
        dots = bytes(bitmap.buffer)
        rows = b"".join(dots[at * stride : at * stride + width] for at in range(height))
        return b"P5 %d %d 255\n%s" % (width, height, rows)
    finally:
        bitmap.close()
