"""The catalogue: what was loaded from where and what was forgotten, and the documents that follow from it.

A *place* is the path a file was loaded from; the newest content of each place counts. What a document is called follows
from all places together and not from the order they were loaded in.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import PurePath
from typing import Literal

from graph.records import Record


class Event(Record, frozen=True, kw_only=True):
    """One line of the catalogue. ``origin`` is the absolute path a document was loaded from."""

    event: Literal["load", "forget"]
    name: str
    sha256: str
    at: str
    by: str
    origin: str = ""
    why: str = ""


class Kept(Record, frozen=True, kw_only=True):
    """A document of the workspace under the name it is known by; ``other_names`` had the same content."""

    name: str
    sha256: str
    other_names: tuple[str, ...] = ()


class Catalogue:
    """All events, read once and ready for questions; ``note`` takes in those that a load adds."""

    def __init__(self, events: Iterable[Event]) -> None:
        self.forgotten: set[str] = set()
        self._versions: dict[str, list[str]] = {}
        self._names: dict[str, set[str]] = defaultdict(set)
        for event in events:
            self.note(event)

    def note(self, event: Event) -> None:
        """Take in one more event."""
        if event.event == "forget":
            self.forgotten.add(event.sha256)
            return
        place = event.origin or event.name
        self._names[place].add(event.name)
        self._versions.setdefault(place, []).append(event.sha256)

    def newest(self, origin: str) -> str | None:
        """The sha256 of what was loaded from a place last."""
        versions = self._versions.get(origin)
        return versions[-1] if versions else None

    def knows(self, origin: str, name: str) -> bool:
        """Whether this place has been loaded under this name."""
        return name in self._names.get(origin, ())

    def names(self) -> dict[str, str]:
        """What the document of each place is called: its path below the folder that was loaded.

        Documents of different content that would share a name are told apart by the folders above.
        """
        current = self._current()
        called = {place: min(self._names[place], key=lambda name: (-name.count("/"), name)) for place in current}
        above = dict.fromkeys(current, 0)
        while True:
            names = {place: _with_folders(place, called[place], count) for place, count in above.items()}
            contents: dict[str, set[str]] = defaultdict(set)
            for place, name in names.items():
                contents[name].add(current[place])
            shared = [place for place, name in names.items() if len(contents[name]) > 1]
            longer = [one for one in shared if _with_folders(one, called[one], above[one] + 1) != names[one]]
            if not longer:
                return names
            for place in longer:
                above[place] += 1

    def documents(self) -> tuple[Kept, ...]:
        """The documents that count, sorted by name: the newest content of each place, less what was forgotten."""
        current = self._current()
        groups: dict[str, set[str]] = defaultdict(set)
        for place, name in self.names().items():
            groups[current[place]].add(name)
        ordered = ((sha, sorted(names)) for sha, names in groups.items())
        kept = (Kept(name=names[0], sha256=sha, other_names=tuple(names[1:])) for sha, names in ordered)
        return tuple(sorted(kept, key=lambda document: document.name))

    def everything_of(self, sha256: str) -> tuple[str, ...]:
        """A document's content and its earlier versions, but for what another document holds now."""
        current = self._current()
        others = set(current.values()) - {sha256}
        versions = {one for place, now in current.items() if now == sha256 for one in self._versions[place]}
        return tuple(sorted(versions - others - self.forgotten))

    def origins(self, sha256: str) -> tuple[str, ...]:
        """The places where this content was loaded from last."""
        return tuple(sorted(place for place, now in self._current().items() if now == sha256))

    def _current(self) -> dict[str, str]:
        return {place: shas[-1] for place, shas in self._versions.items() if shas[-1] not in self.forgotten}


def kept_documents(events: Iterable[Event]) -> tuple[Kept, ...]:
    """The documents that count after these events, sorted by name."""
    return Catalogue(events).documents()


def _with_folders(place: str, name: str, count: int) -> str:
    """A name with as many of the folders above it, as far as there are any: "nsg/2024/referat.pdf"."""
    folders = _folders_above(place, name)
    return "/".join([*folders[max(len(folders) - count, 0) :], name])


def _folders_above(place: str, name: str) -> tuple[str, ...]:
    path = PurePath(place)
    folders = path.parts[1:-1] if path.anchor else path.parts[:-1]
    inner = tuple(name.split("/"))[:-1]
    return folders[: -len(inner)] if inner and folders[-len(inner) :] == inner else folders
