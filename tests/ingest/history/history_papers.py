"""Papers of invented bodies, read and put into a graph, to ask earlier treatment of."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from pathlib import Path

from graph_states import state_digest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.digest import difference
from graph.open_view import OpenReader, mark_open_view
from graph.records import Document, Line
from graph.rows import to_rows
from graph.store import ladybug
from ingest.extract.document import extract
from ingest.history.archive import Archive
from ingest.history.drafts import draft_histories
from ingest.history.records import CaseHistory
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import Resolution

TODAY = "2025-06-01"


@lru_cache(maxsize=1)
def authority() -> Authority:
    return read_authority()


def paper(name: str, text: str) -> NamedFindings:
    """A text file as it is read."""
    lines = tuple(map(Line, text.split("\n")))
    document = Document(name=name, sha256=hashlib.sha256(text.encode()).hexdigest(), format="txt", lines=lines)
    return NamedFindings(name, extract(document, authority()))


def minutes(date: str, *cases: str, body: str = "Fjordutvalget") -> str:
    """Minutes of a meeting on ``date`` ("14. mai 2025"); each case is its number and title, then its text."""
    head = [f"Referat fra møte i {body}", "", f"Dato: {date}", "Sted: Bodø", "", "Til stede: Åse Myrland", ""]
    return "\n".join(head + [line for case in cases for line in (*case.split("\n"), "")])


def agenda(*cases: str, date: str | None = "12. juni 2025", body: str | None = "Fjordutvalget") -> str:
    """A draft agenda; without a date or body where they are None."""
    head = [f"Innkalling til møte i {body}" if body else "Innkalling til møte", ""]
    head += [f"Dato: {date}", "Sted: Bodø", ""] if date else []
    return "\n".join([*head, "Saksliste", "", *(line for case in cases for line in (*case.split("\n"), ""))])


def archive_of(folder: Path, *papers: str, labelled_seen: bool = True) -> Archive:
    """The archive with these papers loaded, as one with or without the right to labelled parts sees it."""
    found = Resolution([paper(f"{number}.txt", text) for number, text in enumerate(papers, start=1)], authority())
    state = found.state()
    rows = mark_open_view(to_rows(state, authority()), to_rows(found.open_state(), authority()))
    writer = ladybug.open_writer(folder / "graf")
    writer.apply(difference({}, rows), state_digest(state))
    writer.close()
    reader = ladybug.open_reader(folder / "graf")
    return Archive(reader if labelled_seen else OpenReader(reader), authority(), TODAY)


def histories(archive: Archive, *drafts: str, body: str | None = None) -> dict[str, CaseHistory]:
    """The earlier treatment of each case of a draft, by its title."""
    packet = [paper(f"utkast {number}.txt", text) for number, text in enumerate(drafts, start=1)]
    return {one.title: one for one in draft_histories(packet, archive, body)}


def earlier(history: CaseHistory) -> list[str | None]:
    """The numbers of the earlier cases, oldest first."""
    return [one.number for one in history.earlier]
