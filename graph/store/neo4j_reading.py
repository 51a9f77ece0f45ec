"""Several reads and the state they were made of, as one statement where their rows are few: one way to the server.

Each step of a transaction is a way there and back, and most reads take less time than the way. What may be large is
read by statements of its own, since one answer would have to fit into the server's memory as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from graph.store import cypher
from graph.store.neo4j_connection import Statement


class Read(NamedTuple):
    """``text`` makes Cypher of its columns and of how its parameters are spoken of; ``few`` where rows are few."""

    text: Callable[[str, str], str]
    columns: str
    parameters: Mapping[str, Any]
    few: bool


def together(reads: Sequence[Read]) -> Statement:
    """One row: the rows of each read, then those of the state, which is looked at last of all."""
    parts = [
        f"CALL () {{ {read.text(f'collect([{read.columns}]) AS rows{place}', f'$given{place}.')} }}"
        for place, read in enumerate(reads)
    ]
    names = ", ".join(f"rows{place}" for place in range(len(reads)))
    # Given the rows, though it needs none of them: so it cannot be planned before them.
    state = f"CALL ({names}) {{ {cypher.read_digest('collect([n.digest]) AS state')} }}"
    given = {f"given{place}": read.parameters for place, read in enumerate(reads)}
    return Statement(f"{' '.join(parts)} {state} RETURN {names}, state", given)


def one_by_one(reads: Sequence[Read]) -> list[Statement]:
    """A statement for each, and one for the state."""
    return [*(Statement(read.text(read.columns, "$"), read.parameters) for read in reads), stored_state()]


def stored_state() -> Statement:
    """Its rows are the state: none where nothing was ever stored, a digest of null while a load goes on."""
    return Statement(cypher.read_digest())
