"""What is to be done, asked of a graph: the same for every store."""

from __future__ import annotations

import pytest
from graph_states import AUTHORITY, RICH
from graph_stores import GraphStore, put_state

from graph.errors import NotFound
from graph.records import Case, FollowUp, Meeting, Source, State
from graph.views import follow_up_views


def place(document: str) -> Source:
    return Source(document=document, start_line=1, end_line=1)


def held(date: str, *tasks: FollowUp) -> Meeting:
    case = Case(id=f"fjordutvalget-{date}-1", title="Status", follow_ups=tasks)
    return Meeting(
        id=f"fjordutvalget-{date}",
        body="Fjordutvalget",
        body_id="fjordutvalget",
        date=date,
        status="held",
        cases=(case,),
    )


def test_those_of_a_body_and_of_an_institution(store: GraphStore) -> None:
    put_state(store, RICH, AUTHORITY)
    reader = store.reader()
    (found,) = follow_up_views(reader, AUTHORITY, "2024-01-01", body="Fjordutvalget")
    assert (found.id, found.state, found.overdue) == ("fjordutvalget-4-2023-oppgave-1", "done", False)
    assert follow_up_views(reader, AUTHORITY, "2024-01-01", open_only=True) == []
    with pytest.raises(NotFound):
        follow_up_views(reader, AUTHORITY, "2024-01-01", body="Fjellrådet")
    with pytest.raises(NotFound):
        follow_up_views(reader, AUTHORITY, "2024-01-01", institution="Fjellsykehuset i nord")
    reader.close()


def test_a_task_set_again_stands_once_with_its_new_deadline(store: GraphStore) -> None:
    first = FollowUp(id="a", text="Kartlegge", deadline="2024-05-01", again=(place("b"),), sources=(place("a"),))
    again = FollowUp(id="b", text="Kartlegge", deadline="2024-09-01", sources=(place("b"),))
    other = FollowUp(id="c", text="Skrive brev", deadline="2024-06-01", sources=(place("c"),))
    put_state(store, State(meetings=(held("2024-03-14", first), held("2024-06-12", again, other))), AUTHORITY)
    reader = store.reader()
    found = follow_up_views(reader, AUTHORITY, "2024-06-30")
    assert [(one.id, one.deadline, one.overdue) for one in found] == [
        ("c", "2024-06-01", True),
        ("a", "2024-09-01", False),
    ]
    reader.close()
