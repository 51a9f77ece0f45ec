"""The graph's one table of labels, relations and properties; stores, RDF and the documentation all read it.

Every node has an ``id`` that tells its label: ``meeting/rhf-2024-10-24``, ``person/kari-nordmann`` (see ``node_id``).
So a body that is also named as an institution is two nodes and not one by accident, and a store never has to search
for the label of an id.

Nodes hold what the papers say, names beside ids, so that each can be read alone; relations are the ways between them.
Sources are kept with their fact, as JSON: they are read only together with it, and a node for each would triple the
graph. No property bears a name that Cypher reserves (``from``, ``to``, ``for``, ``by``, ``end``, ``case``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import unquote

import msgspec

PropertyType = Literal["string", "integer", "float", "boolean", "date", "strings", "json"]


class Property(msgspec.Struct, frozen=True):
    """A property of a node or relation. ``date`` is an ISO day, ``json`` is JSON in a string."""

    name: str
    type: PropertyType
    meaning: str


class NodeType(msgspec.Struct, frozen=True):
    """A label, the prefix of its ids, and its properties (``id`` comes besides)."""

    label: str
    prefix: str
    meaning: str
    properties: tuple[Property, ...]


class RelationType(msgspec.Struct, frozen=True):
    """A relation type, the (from, to) labels it may join, and its properties."""

    type: str
    ends: tuple[tuple[str, str], ...]
    meaning: str
    properties: tuple[Property, ...] = ()


def _text(name: str, meaning: str) -> Property:
    return Property(name, "string", meaning)


def _number(name: str, meaning: str) -> Property:
    return Property(name, "integer", meaning)


def _flag(name: str, meaning: str) -> Property:
    return Property(name, "boolean", meaning)


def _texts(name: str, meaning: str) -> Property:
    return Property(name, "strings", meaning)


def _json(name: str, meaning: str) -> Property:
    return Property(name, "json", meaning)


_SENSITIVITY = _text(
    "sensitivity", "the label of the parts that the fact rests on, where it rests on labelled parts only"
)
_EVIDENCE = (_json("sources", "the lines that say so: a list of sources"), _SENSITIVITY)
_POSITION = _number("position", "place among its kind, from 0")
_CASE_ID = _text("case_id", "id of its case")
_MEETING_ID = _text("meeting_id", "id of its meeting")
_INSTITUTION = (_text("institution", "the institution's name"), _text("institution_id", "the institution's id"))
_PERSON = (_text("person", "the person's name"), _text("person_id", "the person's id"))
_LINES = (
    _number("start_line", "first line"),
    _number("end_line", "last line"),
    _number("page", "first page"),
    _number("end_page", "last page"),
)
_JUDGED = _json("judged", "what people have said of it: who, when, why, and what it changed")
_PERIOD = (_text("started", "day, month or year it began"), _text("ended", "day, month or year it ended"))
_PUBLIC = (
    _text("name_nn", "name in nynorsk, from the authority file"),
    _text("name_en", "name in English, from the authority file"),
    _texts("abbreviations", "abbreviations, from the authority file"),
    _text("classification", "what sort it is, from the authority file"),
    _text("definition", "what it is, in bokmål"),
    _text("definition_en", "what it is, in English"),
    *_PERIOD,
)

_NODES: tuple[NodeType, ...] = (
    NodeType("Body", "body", "an organ that meets", (_text("name", "canonical name"), *_PUBLIC)),
    NodeType(
        "Meeting",
        "meeting",
        "one meeting of one body",
        (
            _text("body", "the body's name"),
            _text("body_id", "the body's id"),
            Property("date", "date", "the day of the meeting"),
            _text("status", "held, draft, planned or mentioned"),
            _text("start_time", "when it began"),
            _text("end_time", "when it ended"),
            _text("place", "where it was held"),
            _json("seats", "the seats that its papers show"),
            _json("revisions", "what changed between minutes of it"),
            _number("case_count", "how many cases it has"),
            _number("participant_count", "how many persons it has rows for"),
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Case",
        "case",
        "one item on a meeting's agenda",
        (
            _MEETING_ID,
            _number("agenda_place", "place on the agenda, from 0"),
            _number("position", "position in the papers"),
            _text("title", "title"),
            _text("kind", "decision, discussion, information or other"),
            _text("number", "case number as N/YYYY"),
            _text("number_as_printed", "case number in print"),
            _text("text", "the case's text"),
            _json("sub_items", "lettered or numbered items inside it"),
            _json("presenters", "who presented it, or was to"),
            _texts("initiatives", "names of initiatives it mentions"),
            _texts("initiative_ids", "ids of initiatives it mentions"),
            _texts("institutions", "names of institutions it mentions"),
            _texts("institution_ids", "ids of institutions it mentions"),
            _texts("refers_to", "numbers of the cases it refers to, whether their papers are loaded or not"),
            _json("continues", "earlier cases that it continues"),
            _JUDGED,
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Decision",
        "decision",
        "a decision, verbatim",
        (
            _CASE_ID,
            _POSITION,
            _text("text", "the words"),
            _text("kind", "approved, noted, recommended, resolved, assigned, postponed or rejected"),
            _flag("explicit", "true under a heading, false in prose"),
            _text("votes", "the votes in print"),
            _text("dissent", "dissent in print"),
            _text("replaces", "what it says it replaces"),
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Proposal",
        "proposal",
        "what a paper proposes; never a decision",
        (_CASE_ID, _POSITION, _text("text", "the words"), _text("proposer", "who proposes it"), *_EVIDENCE),
    ),
    NodeType(
        "Position",
        "position",
        "what somebody said on a case",
        (
            _CASE_ID,
            _POSITION,
            _text("text", "the words"),
            _text("holder", "whose position it is"),
            _text("institution", "the institution printed beside a person who holds it"),
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "FollowUp",
        "follow_up",
        "what somebody is to do",
        (
            _CASE_ID,
            _POSITION,
            _text("text", "the words"),
            _text("responsible", "who is to do it"),
            _text("for_whom", "for whom"),
            _text("deadline", "deadline, ISO"),
            _text("deadline_as_printed", "deadline in print"),
            _json("again", "where later papers come back to it"),
            _json("done", "where a paper says that it was done"),
            _JUDGED,
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Attendance",
        "attendance",
        "one person at one meeting: for whom, in which seat, in whose place",
        (
            _MEETING_ID,
            _POSITION,
            *_PERSON,
            *_INSTITUTION,
            _text("institution_as_printed", "the institution in print"),
            _text("role", "chair, member, deputy, observer, invited, presenter or secretariat"),
            _text("attendance", "present, remote or absent"),
            _text("seat", "name of the seat"),
            _text("substitutes_for", "name of the person in whose place"),
            _text("substitutes_for_id", "id of the person in whose place"),
            _texts("cases", "the cases for which the person was invited"),
            _flag("inferred", "true where the role is not printed in words"),
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Person",
        "person",
        "a person",
        (
            _text("name", "fullest name"),
            _texts("variants", "names in print"),
            _json("merges", "names taken for one, and why"),
            _JUDGED,
        ),
    ),
    NodeType(
        "Institution",
        "institution",
        "an institution that a paper names",
        (_text("name", "canonical name"), _texts("aliases", "forms in print"), _JUDGED, *_PUBLIC),
    ),
    NodeType(
        "Initiative",
        "initiative",
        "a programme, infrastructure, network, law, plan or report that a paper names",
        (_text("name", "canonical name"), _texts("aliases", "forms in print"), _JUDGED, *_PUBLIC),
    ),
    NodeType(
        "Seat",
        "seat",
        "a seat of a body, which passes from person to person",
        (_text("name", "name in print"), _text("body_id", "the body's id")),
    ),
    NodeType(
        "Membership",
        "membership",
        "membership of a body or working group, as a paper lists it",
        (
            _POSITION,
            *_PERSON,
            _text("body", "name of the body or working group"),
            *_INSTITUTION,
            _text("role", "role in the body"),
            *_PERIOD,
            _text("appointed_by", "who appointed the body"),
            _text("part_of", "the body that it belongs to"),
            *_EVIDENCE,
        ),
    ),
    NodeType(
        "Document",
        "document",
        "a loaded file",
        (
            _text("name", "path below the folder loaded"),
            _text("sha256", "its identity"),
            _text("format", "file format"),
            _number("line_count", "number of lines"),
        ),
    ),
    NodeType(
        "Part",
        "part",
        "a stretch of a document with one purpose",
        (
            _text("document", "name of the document"),
            _POSITION,
            _text("kind", "agenda, minutes, case_paper, presentation, attachment or other"),
            _text("title", "title"),
            *_LINES,
            _MEETING_ID,
            _CASE_ID,
            _flag("draft", "true for a draft"),
            _text("sensitivity", "label in print"),
        ),
    ),
)

_RELATIONS: tuple[RelationType, ...] = (
    RelationType(
        "HELD_BY",
        (("Meeting", "Body"), ("Position", "Institution"), ("Position", "Person"), ("Position", "Body")),
        "the body that met; the holder of a position",
    ),
    RelationType("ON_AGENDA_OF", (("Case", "Meeting"),), "the meeting that treats the case"),
    RelationType(
        "IN",
        (
            ("Decision", "Case"),
            ("Proposal", "Case"),
            ("Position", "Case"),
            ("FollowUp", "Case"),
            ("Membership", "Body"),
        ),
        "the case it belongs to; the body of a membership",
    ),
    RelationType(
        "OF",
        (("Attendance", "Person"), ("Membership", "Person"), ("Seat", "Body")),
        "whose attendance, membership or seat it is",
    ),
    RelationType("AT", (("Attendance", "Meeting"),), "the meeting attended, or sent apologies to"),
    RelationType(
        "REPRESENTING",
        (("Attendance", "Institution"), ("Membership", "Institution")),
        "the institution printed beside the person",
    ),
    RelationType("IN_SEAT", (("Attendance", "Seat"),), "the seat the person sat in"),
    RelationType(
        "HAS_SEAT",
        (("Meeting", "Seat"),),
        "a seat that the meeting's papers show",
        (_number("places", "how many seats of this name"), _number("vacant", "how many of them are vacant")),
    ),
    RelationType("SUBSTITUTING_FOR", (("Attendance", "Person"),), "the person in whose place"),
    RelationType("FOR_CASE", (("Attendance", "Case"),), "a case for which the person was invited"),
    RelationType(
        "PRESENTED",
        (("Person", "Case"),),
        "presented the case, or was to",
        (_text("institution", "the institution printed there"), _flag("planned", "true when only an agenda says so")),
    ),
    RelationType("MEMBER_OF", (("Person", "Body"),), "a member of the body, as a paper lists it", _PERIOD),
    RelationType(
        "ASSIGNED_TO",
        (("FollowUp", "Institution"), ("FollowUp", "Person"), ("FollowUp", "Body")),
        "who is to do it",
    ),
    RelationType("MENTIONS", (("Case", "Initiative"), ("Case", "Institution")), "named in the case's papers"),
    RelationType("REFERS_TO", (("Case", "Case"),), "refers by number to a case whose papers are loaded"),
    RelationType(
        "CONTINUES",
        (("Case", "Case"),),
        "goes on with an earlier case",
        (Property("score", "float", "how sure, 0 to 1"), _text("reason", "why, in words")),
    ),
    RelationType(
        "RECORDS",
        (("Document", "Meeting"), ("Part", "Meeting"), ("Part", "Case")),
        "holds papers of the meeting or case",
    ),
    RelationType(
        "PART_OF",
        (("Part", "Document"), ("Institution", "Institution"), ("Body", "Body"), ("Initiative", "Initiative")),
        "a part of it",
    ),
    RelationType(
        "APPOINTED_BY",
        (("Body", "Body"), ("Body", "Institution")),
        "who appointed the body, as a paper that lists its members says",
    ),
    RelationType(
        "SUCCEEDED_BY",
        (("Institution", "Institution"), ("Body", "Body"), ("Initiative", "Initiative")),
        "what came after it",
    ),
    RelationType(
        "REPRESENTED",
        (("Person", "Institution"),),
        "sat for the institution as chair, member, deputy or observer; derived from attendance",
        (_texts("bodies", "ids of the bodies"), _texts("meetings", "ids of the very meetings, by date")),
    ),
)

_OPEN_VIEW = _json(
    "open_view",
    "what those see who have no right to labelled parts: nothing where it is null and all see the same, "
    "the properties that are other for them, or the word hidden",
)

NODES = tuple(msgspec.structs.replace(one, properties=(*one.properties, _OPEN_VIEW)) for one in _NODES)
RELATIONS = tuple(msgspec.structs.replace(one, properties=(*one.properties, _OPEN_VIEW)) for one in _RELATIONS)

NODE_TYPES: Mapping[str, NodeType] = {node.label: node for node in NODES}
RELATION_TYPES: Mapping[str, RelationType] = {relation.type: relation for relation in RELATIONS}

_PREFIXES: Mapping[str, str] = {node.prefix: node.label for node in NODES}
# Keys of relations are written "type source target", so an id holds no white space.
_ESCAPED = re.compile(r"[\s%]")


def node_id(label: str, key: str) -> str:
    """The id of a node in the graph: its label's prefix and its record's id (``person/kari-nordmann``)."""
    escaped = _ESCAPED.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), key)
    return f"{NODE_TYPES[label].prefix}/{escaped}"


def label_of(node: str) -> str | None:
    """The label that a node's id tells, None where it is no id of this graph."""
    return _PREFIXES.get(node.partition("/")[0]) if "/" in node else None


def key_of(node: str) -> str:
    """The record's id within a node's id: what went into ``node_id``."""
    return unquote(node.partition("/")[2])
