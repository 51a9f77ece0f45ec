"""Digests and differences of states."""

from __future__ import annotations

import msgspec
from graph_states import AUTHORITY, RICH, states
from hypothesis import given, settings

from graph.digest import Difference, difference, fingerprint, row_key, summarise
from graph.records import State
from graph.rows import to_rows
from graph.store.base import GraphChange, GraphRows


def fingerprints(rows: GraphRows) -> dict[str, str]:
    return {row_key(node): fingerprint(node) for node in rows.nodes} | {
        row_key(one): fingerprint(one) for one in rows.relations
    }


def test_nothing_changed_is_an_empty_change() -> None:
    rows = to_rows(RICH, AUTHORITY)
    assert difference(fingerprints(rows), rows) == GraphChange()


def test_what_is_new_changed_and_gone_is_told_by_label() -> None:
    before = fingerprints(to_rows(RICH, AUTHORITY))
    first, second, *others = RICH.persons
    renamed = msgspec.structs.replace(second, name="Birk A. Tangvald")
    state = msgspec.structs.replace(RICH, persons=(first, renamed, *others), initiatives=(), documents=())
    change = difference(before, to_rows(state, AUTHORITY))
    told = summarise(before, change)
    assert told.changed == {"Person": ("person/birk-tangvald",)}
    assert told.added == {}
    assert told.removed["Initiative"] == ("initiative/proveplan",)
    assert set(told.removed) == {"Initiative", "Document", "Part"}
    assert ("MENTIONS", "case/fjordutvalget-4-2023", "initiative/proveplan") in change.drop_relations
    assert msgspec.json.decode(msgspec.json.encode(told), type=Difference) == told


@settings(max_examples=6)
@given(states(), states())
def test_a_change_turns_one_state_into_the_other(old: State, new: State) -> None:
    before, rows = fingerprints(to_rows(old, AUTHORITY)), to_rows(new, AUTHORITY)
    change = difference(before, rows)
    after = {key: value for key, value in before.items() if key not in change.drop_nodes}
    for ends in change.drop_relations:
        del after[" ".join(ends)]
    after |= fingerprints(change.put)
    assert after == fingerprints(rows)
