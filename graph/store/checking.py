"""Values held to the schema, for stores that would take any."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from graph.schema import NODE_TYPES, RELATION_TYPES, Property, PropertyType, label_of
from graph.store.base import GraphRows, Value

_BEYOND = 2**63


def check_rows(rows: GraphRows) -> None:
    """Raise ValueError, naming the row, at the first that is not as the schema says, or that no store could hold."""
    for node in rows.nodes:
        _check(node.id, NODE_TYPES[node.label].properties, node.properties)
    for relation in rows.relations:
        kind = RELATION_TYPES[relation.type]
        if (label_of(relation.source), label_of(relation.target)) not in kind.ends:
            raise ValueError(f"{kind.type} does not join {relation.source} to {relation.target}")
        _check(relation.source, kind.properties, relation.properties)


def _check(row: str, properties: Sequence[Property], values: Mapping[str, Value]) -> None:
    for prop in properties:
        value = values.get(prop.name)
        if value is not None and not _FITS[prop.type](value):
            raise ValueError(f"{prop.name} of {row} is no {prop.type}: {value!r}")


def _is_text(value: Value) -> bool:
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:  # half a letter
        return False
    return True


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_BEYOND <= value < _BEYOND


def _is_date(value: Value) -> bool:
    if not isinstance(value, str):
        return False
    try:
        datetime.date.fromisoformat(value)
    except ValueError:
        return False
    return True


_FITS: Mapping[PropertyType, Callable[[Value], bool]] = {
    "string": _is_text,
    "json": _is_text,
    "integer": _is_whole,
    "float": lambda value: isinstance(value, float) or _is_whole(value),
    "boolean": lambda value: isinstance(value, bool),
    "date": _is_date,
    "strings": lambda value: isinstance(value, tuple) and all(map(_is_text, value)),
}
