"""The export: its shape is a contract, and it is read back whole."""

from __future__ import annotations

import json

import msgspec
from graph_states import RICH, states
from hypothesis import given, settings

from graph.export.json import export_json
from graph.records import State

SOURCE = {"document", "page", "end_page", "start_line", "end_line", "draft", "sensitivity", "ocr"}
MEETING = {"id", "body", "date", "start_time", "end_time", "place", "status", "seats", "participants", "cases"}
PARTICIPANT = {"person", "institution", "institution_as_printed", "role", "attendance", "seat", "substitutes_for"}
PARTICIPANT |= {"cases", "inferred", "sources"}
CASE = {"id", "number", "number_as_printed", "title", "kind", "text", "sub_items", "presenters", "initiatives"}
CASE |= {"institutions", "refers_to", "continues", "sources", "decisions", "proposals", "positions", "follow_ups"}
DOCUMENT_PART = {"kind", "title", "page", "end_page", "start_line", "end_line", "meeting", "draft", "sensitivity"}


def test_the_fields_are_those_of_the_contract() -> None:
    found = json.loads(export_json(RICH))
    assert list(found) == ["meetings", "persons", "institutions", "initiatives", "memberships", "documents"]
    meeting = found["meetings"][1]
    assert set(meeting) >= MEETING
    assert meeting["body"] == "Fjordutvalget"
    assert set(meeting["seats"][0]) >= {"name", "institution", "vacant", "sources"}
    assert set(meeting["participants"][0]) >= PARTICIPANT
    assert set(meeting["participants"][0]["sources"][0]) == SOURCE
    case = meeting["cases"][0]
    assert set(case) >= CASE
    assert set(case["presenters"][0]) >= {"person", "institution", "planned", "sources"}
    assert set(case["continues"][0]) >= {"case", "score", "reason"}
    assert set(case["decisions"][0]) >= {"text", "kind", "explicit", "votes", "dissent", "replaces", "sources"}
    assert set(case["proposals"][0]) == {"text", "by", "sources"}
    assert set(case["positions"][0]) == {"holder", "institution", "text", "sources"}
    expected = {"id", "text", "responsible", "for", "deadline", "deadline_as_printed", "again", "done", "sources"}
    assert set(case["follow_ups"][0]) >= expected
    assert set(found["persons"][1]) >= {"id", "name", "variants", "merges"}
    assert set(found["persons"][1]["merges"][0]) == {"names", "reason"}
    assert set(found["institutions"][0]) == set(found["initiatives"][0]) >= {"id", "name", "aliases"}
    assert set(found["memberships"][0]) >= {"person", "body", "institution", "role", "from", "to", "sources"}
    assert set(found["documents"][0]) >= {"name", "sha256", "parts"}
    assert set(found["documents"][0]["parts"][0]) >= DOCUMENT_PART


def test_letters_stand_as_they_are_and_the_bytes_are_always_the_same() -> None:
    data = export_json(RICH)
    assert "Solfrid Æsing".encode() in data
    assert data.endswith(b"}\n")
    assert data == export_json(msgspec.json.decode(data, type=State))


@settings(max_examples=8)
@given(states())
def test_it_is_read_back_whole(state: State) -> None:
    assert msgspec.json.decode(export_json(state), type=State) == state
