"""Values held to the schema before they reach a store that would take any, or break off at them halfway."""

from __future__ import annotations

import pytest
from graph_states import AUTHORITY, RICH, states
from hypothesis import given, settings

from graph.records import State
from graph.rows import to_rows
from graph.store.base import GraphRows, Node, Relation, Value
from graph.store.checking import check_rows


@settings(max_examples=20)
@given(states())
def test_what_states_give_is_as_the_schema_says(state: State) -> None:
    check_rows(to_rows(state, AUTHORITY))


def test_the_rich_state_is_as_the_schema_says() -> None:
    check_rows(to_rows(RICH, AUTHORITY))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("title", 1),
        ("title", "halv \ud800 bokstav"),
        ("position", True),
        ("position", 2**63),
        ("position", "3"),
        ("position", 1.5),
        ("initiatives", "a"),
        ("initiatives", ("a", "\udc00")),
    ],
)
def test_a_value_of_another_type_is_refused_by_row_and_name(name: str, value: Value) -> None:
    with pytest.raises(ValueError, match=f"{name} of case/x"):
        check_rows(GraphRows(nodes=(Node("Case", "case/x", {name: value}),)))


@pytest.mark.parametrize("day", ["i fjor", "2023", "2023-02-30", ""])
def test_what_is_no_day_is_refused(day: str) -> None:
    with pytest.raises(ValueError, match="date of meeting/m"):
        check_rows(GraphRows(nodes=(Node("Meeting", "meeting/m", {"date": day}),)))


@pytest.mark.parametrize(("source", "target"), [("case/1", "case/2"), ("meeting/m", "case/1"), ("tull", "meeting/m")])
def test_ends_that_the_relation_does_not_join_are_refused(source: str, target: str) -> None:
    with pytest.raises(ValueError, match="ON_AGENDA_OF does not join"):
        check_rows(GraphRows(relations=(Relation("ON_AGENDA_OF", source, target, {}),)))
