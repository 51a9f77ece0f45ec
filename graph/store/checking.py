"""Values held to the schema, for stores that would take any."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence

from graph.schema import NODE_TYPES, RELATION_TYPES, Property, PropertyType
from graph.store.base import GraphRows, Value


def check_rows(rows: GraphRows) -> None:
    """Raise ValueError, with the row and the property, at the first value that is not of its property's type."""
    for node in rows.nodes:
        _check(node.id, NODE_TYPES[node.label].properties, node.properties)
    for relation in rows.relations:
        _check(relation.source, RELATION_TYPES[relation.type].properties, relation.properties)


def _check(row: str, properties: Sequence[Property], values: Mapping[str, Value]) -> None:
    for prop in properties:
        value = values.get(prop.name)
        if value is not None and not _FITS[prop.type](value):
            raise ValueError(f"{prop.name} of {row} is no {prop.type}: {value!r}")


def _is_text(value: Value) -> bool:
    return isinstance(value, str)


def _is_whole(value: Value) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_date(value: Value) -> bool:
    if not isinstance(value, str):
        return False
    datetime.date.fromisoformat(value)
    return True


_FITS: Mapping[PropertyType, Callable[[Value], bool]] = {
    "string": _is_text,
    "json": _is_text,
    "integer": _is_whole,
    "float": lambda value: isinstance(value, float) or _is_whole(value),
    "boolean": lambda value: isinstance(value, bool),
    "date": _is_date,
    "strings": lambda value: isinstance(value, tuple),
}
