"""Which files a load is about: folders walked, links and system files kept out, each file under the name it goes by."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from graph.errors import InputRefused

SYSTEM_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
"""Files that operating systems leave in folders; nobody meant to load them."""

LONGEST_NAME = 1000
"""A path below the folder longer than this many characters is refused: nobody could read it in an answer."""


class Candidate(msgspec.Struct, frozen=True):
    """A file to load: where it lies and the name it goes by, its path below the folder that was loaded."""

    path: Path
    name: str


def collect(paths: Sequence[Path]) -> Iterator[Candidate | InputRefused]:
    """All files below ``paths``, sorted by name within each folder; what cannot be looked at comes as a refusal.

    Links to folders are not followed, so that a loop of links ends; a file reached twice counts once.
    """
    seen: set[str] = set()
    for path in paths:
        if path.is_dir():
            found = _walk(path)
        elif path.exists() or path.is_symlink():
            found = iter([Candidate(path, path.name)])
        else:
            found = iter([_missing(path)])
        for item in found:
            if isinstance(item, InputRefused):
                yield item
                continue
            real = os.path.realpath(item.path)
            if real not in seen:
                seen.add(real)
                yield item if item.path.is_file() else _not_a_file(item)


def _walk(root: Path) -> Iterator[Candidate | InputRefused]:
    unreadable: list[OSError] = []
    for folder, subfolders, files in os.walk(root, onerror=unreadable.append):
        subfolders.sort()
        for sub in list(subfolders):
            if (Path(folder) / sub).is_symlink():
                subfolders.remove(sub)
                yield InputRefused(
                    _name(Path(folder) / sub, root),
                    "er en lenke til en mappe, og den følges ikke. Last mappen den peker på, om den skal med.",
                    "is a link to a folder and is not followed. Load the folder it points to if it should be there.",
                )
        for file in sorted(files):
            path = Path(folder) / file
            if file.lower() in SYSTEM_FILES or file.startswith("~$"):
                continue
            name = _name(path, root)
            if len(name) > LONGEST_NAME:
                yield InputRefused(
                    f"{name[:60]}…",
                    f"har et navn på {len(name)} tegn. Gi filen et kortere navn.",
                    f"has a name of {len(name)} characters. Give the file a shorter name.",
                )
            else:
                yield Candidate(path, name)
    for error in unreadable:
        yield InputRefused(
            _name(Path(str(error.filename)), root),
            f"kan ikke åpnes ({error.strerror}). Sjekk at du har lesetilgang.",
            f"cannot be opened ({error.strerror}). Check that you may read it.",
        )


def _name(path: Path, root: Path) -> str:
    # Names from a foreign file system may hold bytes that are no UTF-8; they must still be printed and stored.
    return path.relative_to(root).as_posix().encode("utf-8", "replace").decode()


def _missing(path: Path) -> InputRefused:
    return InputRefused(
        str(path),
        "finnes ikke. Sjekk stavemåten og mappen du står i.",
        "does not exist. Check the spelling and the folder you are in.",
    )


def _not_a_file(item: Candidate) -> InputRefused:
    if item.path.is_symlink() and not item.path.exists():
        return InputRefused(
            item.name,
            "er en lenke som ikke peker på noe. Slett lenken eller hent filen den skulle peke på.",
            "is a link that points nowhere. Remove the link or fetch the file it should point to.",
        )
    return InputRefused(
        item.name,
        "er ingen vanlig fil. Flytt den ut av mappen.",
        "is no ordinary file. Move it out of the folder.",
    )
