"""What goes into a graph comes out of it: the same for every store."""

from __future__ import annotations

import pytest
from graph_states import AUTHORITY, states
from graph_stores import GraphStore, put_state
from hypothesis import HealthCheck, given, settings

from graph.errors import NotFound
from graph.records import Person, State
from graph.views import meetings, person_views, read_state


@settings(max_examples=12, suppress_health_check=list(HealthCheck))
@given(states())
def test_any_state_comes_back_from_the_same_store(store: GraphStore, state: State) -> None:
    put_state(store, state, AUTHORITY)  # over what the example before left behind
    reader = store.reader()
    assert read_state(reader) == state
    reader.close()


def test_namesakes_are_two(store: GraphStore) -> None:
    namesakes = (Person(id="eli-dalvang", name="Eli Dalvang"), Person(id="eli-dalvang-2", name="Eli Dalvang"))
    put_state(store, State(persons=namesakes), AUTHORITY)
    reader = store.reader()
    assert [one.id for one in person_views(reader, "Eli Dalvang")] == ["eli-dalvang", "eli-dalvang-2"]
    assert [one.id for one in person_views(reader, "eli-dalvang-2")] == ["eli-dalvang-2"]
    reader.close()


def test_an_empty_store_has_nothing(store: GraphStore) -> None:
    put_state(store, State(), AUTHORITY)
    reader = store.reader()
    assert read_state(reader) == State()
    assert meetings(reader) == []
    with pytest.raises(NotFound):
        person_views(reader, "Kari Nordmann")
    reader.close()
