"""The files of a packet, read without being loaded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from graph.authority.entries import Authority
from graph.errors import InputRefused
from ingest.collecting import collect
from ingest.loading import ReadingTask, Refusal, read_file, read_one, refusal_of
from ingest.progress import Progress, silent
from ingest.resolve.gathering import NamedFindings


def read_packet(
    paths: Sequence[Path], authority: Authority, progress: Progress = silent
) -> tuple[list[NamedFindings], list[Refusal]]:
    """What the files and folders say, and those of them that cannot be read."""
    packet: list[NamedFindings] = []
    refused: list[Refusal] = []
    items = list(collect(paths))
    for done, item in enumerate(items):
        progress("reading", done, len(items), item.name)
        try:
            if isinstance(item, InputRefused):
                raise item
            read = read_one(authority, ReadingTask(data=read_file(item.path, item.name, item.inside), name=item.name))
        except InputRefused as refusal:
            refused.append(refusal_of(refusal))
            continue
        if isinstance(read, Refusal):
            refused.append(read)
        else:
            packet.append(NamedFindings(item.name, read))
    return packet, refused
