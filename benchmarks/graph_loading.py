"""A first load into Neo4j beside the driver's own best batch insert of the same rows, in turns into an empty database.

    python -m benchmarks.graph_loading [ROWS …]      20000 and 200000 unless told

The driver's own is given its parameters ready made, writes no fingerprints, and counts with its best size of
batches; constraints and indexes are the same. Ours makes its parameters, checks all values, and writes a fingerprint
with each row.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from functools import partial
from typing import Any

from neo4j import Driver

from benchmarks.made_up import made_up_state
from benchmarks.servers import Servers, running
from benchmarks.timing import Spent, Work, in_turns, print_table
from graph.authority.entries import Authority
from graph.rows import to_rows
from graph.store.base import GraphChange, GraphRows
from graph.store.cypher import FINGERPRINT, node_parameters, relation_parameters
from graph.store.grouping import RelationEnds, batches, nodes_by_label, relations_by_ends
from graph.store.neo4j import open_writer

SIZES = (20_000, 200_000)
ROWS_A_MEETING = 196
BATCHES = (1_000, 5_000)
ROUNDS = 5
ROUNDS_OF_LARGE = 2

Rows = Sequence[Mapping[str, Any]]


def load_ours(servers: Servers, rows: GraphRows) -> None:
    """As a load does it."""
    with closing(open_writer(servers.neo4j.settings)) as writer:
        writer.apply(GraphChange(put=rows), "digest")


def load_bare(driver: Driver, nodes: Mapping[str, Rows], relations: Mapping[RelationEnds, Rows], size: int) -> None:
    """As one would write it for these rows alone."""
    with driver.session() as session:
        for text, rows in bare_statements(nodes, relations):
            for batch in batches(rows, size):
                session.execute_write(lambda transaction: transaction.run(text, rows=batch).consume())  # noqa: B023


def bare_statements(nodes: Mapping[str, Rows], relations: Mapping[RelationEnds, Rows]) -> Iterator[tuple[str, Rows]]:
    """Statements with all their rows."""
    for label, rows in nodes.items():
        yield f"UNWIND $rows AS r CREATE (n:`{label}`) SET n = r", rows
    for (kind, source, target), rows in relations.items():
        ends = f"MATCH (a:`{source}` {{id: r.source}}) MATCH (b:`{target}` {{id: r.target}})"
        yield f"UNWIND $rows AS r {ends} CREATE (a)-[x:`{kind}`]->(b) SET x = r.properties", rows


def bare_nodes(rows: GraphRows) -> Mapping[str, Rows]:
    """The parameters of nodes, without fingerprints."""
    return {
        label: [_without_fingerprint(one) for one in node_parameters(nodes)]
        for label, nodes in nodes_by_label(rows.nodes).items()
    }


def bare_relations(rows: GraphRows) -> Mapping[RelationEnds, Rows]:
    """The parameters of relations, without fingerprints."""
    return {
        ends: [
            {"source": one.pop("source"), "target": one.pop("target"), "properties": one}
            for one in map(_without_fingerprint, relation_parameters(relations))
        ]
        for ends, relations in relations_by_ends(rows.relations).items()
    }


def _without_fingerprint(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name != FINGERPRINT.name}


def measure(servers: Servers, size: int, rounds: int) -> tuple[int, Mapping[str, Spent]]:
    """How many rows it became, and what each took."""
    rows = to_rows(made_up_state(size // ROWS_A_MEETING), Authority(entries=()))
    nodes, relations = bare_nodes(rows), bare_relations(rows)
    open_writer(servers.neo4j.settings).close()  # constraints and indexes
    with servers.neo4j.driver() as driver:
        works: dict[str, Work] = {"ours": partial(load_ours, servers, rows)}
        for batch in BATCHES:
            works[f"{batch}"] = partial(load_bare, driver, nodes, relations, batch)
        spent = in_turns(works, rounds, servers.empty)
    servers.empty()
    return len(rows.nodes) + len(rows.relations), spent


def report(servers: Servers, sizes: Sequence[int] = SIZES) -> None:
    """Print one line for each size; a first round warms the server up and is printed nowhere."""
    measure(servers, SIZES[0], 1)
    lines = []
    for size in sizes:
        count, measured = measure(servers, size, ROUNDS if size <= SIZES[0] else ROUNDS_OF_LARGE)
        own = measured["ours"].median
        best = min(spent.median for name, spent in measured.items() if name != "ours")
        lines.append((f"{count:,}", *(f"{one:.1f}" for one in (own, best)), f"{own / best:.2f}"))
    print("Loading the graph, seconds (median)\n")
    print_table(("rows", "ours", "the driver's best", "ours / best"), lines)


if __name__ == "__main__":
    with running() as both:
        report(both, tuple(map(int, sys.argv[1:])) or SIZES)
