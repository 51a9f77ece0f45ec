"""Statements that LadybugDB and Neo4j share, built from the schema alone; every value travels as a parameter.

Names are quoted throughout, so that no label or property can be taken for a reserved word. ``Cast`` is how a store
writes a parameter's field where its types must be told (LadybugDB cannot type a column of nulls).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Mapping, Sequence

from graph.digest import fingerprint
from graph.schema import NODE_TYPES, NODES, RELATION_TYPES, Property, PropertyType
from graph.store.base import Direction, Node, Relation, Scalar, Value

Cast = Callable[[str, PropertyType], str]
Parameter = Scalar | list[str] | datetime.date

FINGERPRINT = Property("fingerprint", "string", "content hash, by which a store tells what a load changes")
NODE_PRINT = f"n.id, n.`{FINGERPRINT.name}`"
RELATION_PRINT = f"a.id, b.id, x.`{FINGERPRINT.name}`"
STATE_LABEL = "StoredState"
STATE_ID = "state"


def uncast(expression: str, _: PropertyType) -> str:
    """For a store that takes parameters as they are."""
    return expression


def put_nodes(label: str, *, new: bool, cast: Cast = uncast) -> str:
    """Write ``$rows`` (see ``node_parameters``) as nodes; ``new`` when none of them is stored."""
    verb = "CREATE" if new else "MERGE"
    sets = _assignments("n", (*NODE_TYPES[label].properties, FINGERPRINT), cast)
    return f"UNWIND $rows AS r {verb} (n:`{label}` {{id: r.id}}) SET {sets}"


def put_relations(kind: str, source: str, target: str, *, new: bool = False, cast: Cast = uncast) -> str:
    """Write ``$rows`` (see ``relation_parameters``) as relations between stored nodes of the two labels; ``new`` when
    none of them is stored."""
    verb = "CREATE" if new else "MERGE"
    sets = _assignments("x", (*RELATION_TYPES[kind].properties, FINGERPRINT), cast)
    # One end after the other: both in one MATCH is planned as a product of the two tables, a thousand times slower.
    return (
        f"UNWIND $rows AS r MATCH (a:`{source}` {{id: r.source}}) WITH r, a MATCH (b:`{target}` {{id: r.target}}) "
        f"{verb} (a)-[x:`{kind}`]->(b) SET {sets}"
    )


def drop_nodes(label: str) -> str:
    """Remove the nodes ``$ids`` and every relation of theirs."""
    return f"UNWIND $ids AS i MATCH (n:`{label}` {{id: i}}) DETACH DELETE n"


def drop_relations(kind: str, source: str, target: str) -> str:
    """Remove the relations between the pairs in ``$rows`` (``source``, ``target``)."""
    return (
        f"UNWIND $rows AS r MATCH (a:`{source}` {{id: r.source}})-[x:`{kind}`]->(b:`{target}` {{id: r.target}}) "
        "DELETE x"
    )


def match_nodes(
    label: str, where: Mapping[str, Sequence[Scalar]], columns: str = "n.id", given: str = "$"
) -> tuple[str, dict[str, list[Parameter]]]:
    """All nodes ``n`` of a label with one of the values given for each property: statement and parameters.

    ``given`` is how its parameters are spoken of, here and below.
    """
    types = {prop.name: prop.type for prop in NODE_TYPES[label].properties}
    conditions, parameters = [], {}
    for place, (name, values) in enumerate(sorted(where.items())):
        known = [_parameter(value, types[name]) for value in values if value is not None]
        wanted = [f"n.`{name}` IN {given}w{place}"] if known else []
        if None in values:
            wanted.append(f"n.`{name}` IS NULL")
        if known:
            parameters[f"w{place}"] = known
        conditions.append(f"({' OR '.join(wanted)})" if wanted else "false")
    clause = f" WHERE {' AND '.join(conditions)}" if conditions else ""
    return f"MATCH (n:`{label}`){clause} RETURN {columns}", parameters


def match_ids(label: str, columns: str = "n", given: str = "$") -> str:
    """The nodes ``n`` of a label with one of ``$ids``."""
    return f"UNWIND {given}ids AS i MATCH (n:`{label}` {{id: i}}) RETURN {columns}"


def match_id(label: str) -> str:
    """The node ``n`` of a label whose id is ``$id``."""
    return f"MATCH (n:`{label}` {{id: $id}}) RETURN n"


def match_steps_from(kind: str, label: str, direction: Direction) -> str:
    """One step ``x`` to ``b`` over a relation from ``a``, the node of a label whose id is ``$id``."""
    return f"MATCH (a:`{label}` {{id: $id}}){_arrow(kind, direction)}(b) RETURN a.id, x, b.id"


def match_steps(kind: str, label: str, direction: Direction, columns: str = "a.id, x, b.id", given: str = "$") -> str:
    """One step ``x`` to ``b`` over a relation from each of the nodes ``$ids``, ``a``, of a label."""
    return f"MATCH (a:`{label}`){_arrow(kind, direction)}(b) WHERE a.id IN {given}ids RETURN {columns}"


def node_fingerprints(label: str, columns: str = NODE_PRINT) -> str:
    """Ids and fingerprints of all nodes ``n`` of a label."""
    return f"MATCH (n:`{label}`) RETURN {columns}"


def relation_fingerprints(kind: str, columns: str = RELATION_PRINT) -> str:
    """Ids of both ends, ``a`` and ``b``, and fingerprints of all relations ``x`` of a type."""
    return f"MATCH (a)-[x:`{kind}`]->(b) RETURN {columns}"


def count_nodes() -> str:
    """One row: how many nodes there are of each label, in the schema's order. Neo4j keeps these numbers ready."""
    return f"RETURN {', '.join(f'COUNT {{ (:`{node.label}`) }}' for node in NODES)}"


def read_digest(columns: str = "n.digest") -> str:
    """The digest of the state that is stored."""
    return f"MATCH (n:`{STATE_LABEL}` {{id: '{STATE_ID}'}}) RETURN {columns}"


def write_digest() -> str:
    """Record ``$digest`` as the state that is stored; null while none is."""
    return f"MERGE (n:`{STATE_LABEL}` {{id: '{STATE_ID}'}}) SET n.digest = $digest"


def key_parameters(keys: Iterable[tuple[str, str, str]]) -> list[dict[str, str]]:
    """Rows for ``drop_relations``; all of one type."""
    return [{"source": source, "target": target} for _, source, target in keys]


def node_parameters(nodes: Iterable[Node]) -> list[dict[str, Parameter]]:
    """Rows for ``put_nodes``; all of one label."""
    return [
        {
            "id": node.id,
            **_values(NODE_TYPES[node.label].properties, node.properties),
            FINGERPRINT.name: fingerprint(node),
        }
        for node in nodes
    ]


def relation_parameters(relations: Iterable[Relation]) -> list[dict[str, Parameter]]:
    """Rows for ``put_relations``; all of one type."""
    return [
        {
            "source": relation.source,
            "target": relation.target,
            **_values(RELATION_TYPES[relation.type].properties, relation.properties),
            FINGERPRINT.name: fingerprint(relation),
        }
        for relation in relations
    ]


def read_properties(properties: Sequence[Property], stored: Mapping[str, object]) -> dict[str, Value]:
    """What a client returned for a node or relation, as the seam promises it: every property of the schema."""
    return {prop.name: _value(stored.get(prop.name)) for prop in properties}


def _arrow(kind: str, direction: Direction) -> str:
    return f"-[x:`{kind}`]->" if direction == "out" else f"<-[x:`{kind}`]-"


def _assignments(variable: str, properties: Sequence[Property], cast: Cast) -> str:
    return ", ".join(f"{variable}.`{prop.name}` = {cast(f'r.`{prop.name}`', prop.type)}" for prop in properties)


def _values(properties: Sequence[Property], values: Mapping[str, Value]) -> dict[str, Parameter]:
    return {prop.name: _parameter(values.get(prop.name), prop.type) for prop in properties}


def _parameter(value: Value, kind: PropertyType) -> Parameter:
    if isinstance(value, tuple):
        return list(value)
    if kind == "date" and isinstance(value, str):
        return datetime.date.fromisoformat(value)
    if kind == "float" and isinstance(value, int):
        return float(value)
    return value


def _value(stored: object) -> Value:
    if stored is None or isinstance(stored, str | int | float):
        return stored
    if isinstance(stored, list | tuple):
        return tuple(str(item) for item in stored)
    if isinstance(stored, datetime.date):
        return stored.isoformat()
    raise TypeError(f"a store returned a value of type {type(stored).__name__}")
