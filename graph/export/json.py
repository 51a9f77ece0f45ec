"""The export as JSON: the state as it is, the same bytes for the same state."""

from __future__ import annotations

import msgspec

from graph.records import State


def export_json(state: State) -> bytes:
    """The whole state, UTF-8, indented, with a final newline; keys in the order of the records' fields."""
    return msgspec.json.format(msgspec.json.encode(state), indent=1) + b"\n"
