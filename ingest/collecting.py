"""Which files a load is about: folders walked, links and system files kept out, each file under the name it goes by."""

# ruff: noqa: PTH110, PTH112, PTH113, PTH114, PTH118
# os.path answers False for what cannot be looked at (loops of links, paths too long); pathlib raises.

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from graph.errors import InputRefused, reason_nb
from ingest.readers.limits import MAX_MAIL_BYTES, MAX_MAIL_DEPTH
from ingest.readers.mails import MAILS, attached
from ingest.readers.refusals import mail_too_deep

SYSTEM_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""Files that operating systems leave in folders; nobody meant to load them."""

SYSTEM_PREFIXES = ("~$", "._")
"""What Word writes beside an open document, and macOS beside every file on a foreign disk."""

LONGEST_NAME = 1000
"""A path below the folder longer than this many characters is refused: nobody could read it in an answer."""


class Candidate(msgspec.Struct, frozen=True):
    """A file to load: where it lies, the name it goes by (its path below the folder loaded), and its absolute path.

    What is attached to a mail goes by the mail's name and its own ("mail.eml/vedlegg.docx"); ``inside`` is its number
    among the attachments, after those of the mails that hold its mail.
    """

    path: Path
    name: str
    origin: str
    inside: tuple[int, ...] = ()


def collect(paths: Sequence[Path]) -> Iterator[Candidate | InputRefused]:
    """All files below ``paths``, sorted by name within each folder; what cannot be looked at comes as a refusal.

    Links to folders are not followed, so that a loop of links ends; a file reached twice counts once.
    """
    seen: set[str] = set()
    for path in paths:
        if os.path.isdir(path):
            found = _walk(path)
        elif os.path.lexists(path):
            found = iter([(path, printable(path.name))])
        else:
            found = iter([_missing(path)])
        for item in found:
            if isinstance(item, InputRefused):
                yield item
                continue
            file, name = item
            real = os.path.realpath(file)
            if real not in seen:
                seen.add(real)
                if not os.path.isfile(file):
                    yield _not_a_file(file, name)
                    continue
                candidate = Candidate(file, name, printable(real))
                yield candidate
                if str(file).lower().endswith(MAILS):
                    yield from _attachments_of(candidate)


def _attachments_of(mail: Candidate, data: bytes | None = None) -> Iterator[Candidate | InputRefused]:
    """What is attached to a mail, and to the mails in it. A mail that cannot be read has none: it is refused itself."""
    if data is None:
        try:
            if mail.path.stat().st_size > MAX_MAIL_BYTES:
                return
            data = mail.path.read_bytes()
        except OSError:
            return
    files = attached(mail.path.name if not mail.inside else mail.name, data)
    if files and len(mail.inside) >= MAX_MAIL_DEPTH:
        yield mail_too_deep(mail.name)
        return
    for number, file in enumerate(files):
        place, origin = f"{mail.name}/{file.name}", f"{mail.origin}/{file.name}"
        candidate = Candidate(mail.path, place, origin, (*mail.inside, number))
        if len(place) > LONGEST_NAME:
            yield _long_name(place)
            continue
        yield candidate
        if file.name.lower().endswith(MAILS):
            yield from _attachments_of(candidate, file.data)


def printable(path: str | Path) -> str:
    """A path as text. Names from a foreign file system may hold bytes that are no UTF-8: they stand as ``\\xf8``."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _walk(root: Path) -> Iterator[tuple[Path, str] | InputRefused]:
    unreadable: list[OSError] = []
    for folder, subfolders, files in os.walk(root, onerror=unreadable.append):
        subfolders.sort()
        for sub in [sub for sub in subfolders if os.path.islink(os.path.join(folder, sub))]:
            subfolders.remove(sub)
            yield InputRefused(
                _name(os.path.join(folder, sub), root),
                "er en lenke til en mappe, og den følges ikke. Last mappen den peker på, om den skal med.",
                "is a link to a folder and is not followed. Load the folder it points to if it should be there.",
            )
        for file in sorted(files):
            if file.lower() in SYSTEM_FILES or file.startswith(SYSTEM_PREFIXES):
                continue
            name = _name(os.path.join(folder, file), root)
            if len(name) > LONGEST_NAME:
                yield _long_name(name)
            else:
                yield Path(folder, file), name
    for error in unreadable:
        yield _closed_folder(error, root)


def _long_name(name: str) -> InputRefused:
    return InputRefused(
        f"{name[:60]}…{name[-40:]}",
        f"har et navn på {len(name)} tegn med mappene. Flytt filen nærmere mappen som lastes.",
        f"has a name of {len(name)} characters with its folders. Move it nearer to the folder loaded.",
    )


def _name(path: str, root: Path) -> str:
    return printable(os.path.relpath(path, root)).replace(os.sep, "/")


def _closed_folder(error: OSError, root: Path) -> InputRefused:
    name = _name(str(error.filename), root)
    return InputRefused(
        name if len(name) <= LONGEST_NAME else f"{name[:60]}…{name[-40:]}",
        f"Mappen kan ikke åpnes ({reason_nb(error)}). Sjekk at du har lesetilgang.",
        f"The folder cannot be opened ({error.strerror}). Check that you may read it.",
    )


def _missing(path: Path) -> InputRefused:
    return InputRefused(
        printable(path),
        "finnes ikke. Sjekk stavemåten og mappen du står i.",
        "does not exist. Check the spelling and the folder you are in.",
    )


def _not_a_file(path: Path, name: str) -> InputRefused:
    if os.path.islink(path) and not os.path.exists(path):
        return InputRefused(
            name,
            "er en lenke som ikke peker på noe. Slett lenken eller hent filen den skulle peke på.",
            "is a link that points nowhere. Remove the link or fetch the file it should point to.",
        )
    return InputRefused(
        name,
        "er ingen vanlig fil. Flytt den ut av mappen.",
        "is no ordinary file. Move it out of the folder.",
    )
