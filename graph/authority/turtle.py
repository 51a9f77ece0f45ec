"""Reads the authority file: SKOS and ORG in Turtle, three files that come with the program and any that users add.

===========================  ==========================================================================
in Turtle                    in ``Entry``
===========================  ==========================================================================
a sg:Institution, sg:Body,   kind (they are an org:FormalOrganization, an org:Organization and a
sg:Initiative                skos:Concept); the last part of the IRI is the id
skos:prefLabel @nb @nn @en   name, name_nn, name_en; nb is needed
skos:altLabel                names: other names in full, earlier ones included
skos:notation                abbreviations
skos:hiddenLabel             weak: names that stand for it in its context only
dcterms:type                 type
skos:definition @nb @en      definition, definition_en
schema:startDate, endDate    start, end
dcterms:isReplacedBy         successor
dcterms:isPartOf             part_of
sg:issued "yearly"           family
===========================  ==========================================================================
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from graph.authority.entries import Authority, Entry, EntryKind
from graph.errors import InputRefused

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

NAMESPACE = "urn:saksgraf:"
SHIPPED = ("institutions.ttl", "bodies.ttl", "initiatives.ttl")
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCTERMS = "http://purl.org/dc/terms/"
_SCHEMA = "https://schema.org/"
_KINDS: dict[str, EntryKind] = {
    f"{NAMESPACE}vocabulary:Institution": "institution",
    f"{NAMESPACE}vocabulary:Body": "body",
    f"{NAMESPACE}vocabulary:Initiative": "initiative",
}


def read_authority(extra: Sequence[Path] = ()) -> Authority:
    """The shipped authority file and the files in ``extra``, as entries sorted by id.

    An entry in ``extra`` with the id of a shipped one takes its place. Raises ``InputRefused`` naming the file, and the
    line where it can be told.
    """
    entries: dict[str, Entry] = {}
    folder = resources.files("graph.authority")
    shipped = ((name, folder.joinpath(name).read_text(encoding="utf-8")) for name in SHIPPED)
    origin: dict[str, tuple[str, str]] = {}
    for name, text in (*shipped, *_texts(extra)):
        for entry in _read(name, text):
            if name in SHIPPED and entry.id in entries:
                raise _refuse(name, text, entry.id, "finnes fra før; gi den en annen id", "exists; give it another id")
            entries[entry.id] = entry
            origin[entry.id] = name, text
    for entry in entries.values():
        for other in (entry.successor, entry.part_of):
            if other is not None and other not in entries:
                raise _refuse(
                    *origin[entry.id],
                    entry.id,
                    f"viser til «{other}», som ikke finnes; legg den til eller rett navnet",
                    f"points to “{other}”, which does not exist; add it or correct the name",
                )
    return Authority(entries=tuple(entries[key] for key in sorted(entries)))


def _texts(paths: Iterable[Path]) -> Iterator[tuple[str, str]]:
    for path in paths:
        try:
            yield str(path), path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise InputRefused(
                str(path),
                f"kan ikke leses ({error}); filen skal være Turtle i UTF-8",
                f"cannot be read ({error}); the file should be Turtle in UTF-8",
            ) from error


def _read(name: str, text: str) -> Iterator[Entry]:
    from rdflib import RDF, Graph
    from rdflib.plugins.parsers.notation3 import BadSyntax

    graph = Graph(bind_namespaces="none")
    try:
        graph.parse(data=text, format="turtle")
    except BadSyntax as error:
        line = getattr(error, "lines", 0) + 1
        raise InputRefused(
            name,
            f"linje {line}: dette er ikke gyldig Turtle; rett linjen: {error.message}",
            f"line {line}: this is not valid Turtle; correct the line: {error.message}",
        ) from error
    for subject, type_ in graph.subject_objects(RDF.type):
        if (kind := _KINDS.get(str(type_))) is not None:
            yield _entry(name, text, graph, subject, kind)


def _entry(file: str, text: str, graph: Graph, subject: Node, kind: EntryKind) -> Entry:
    from rdflib import Literal

    said: dict[str, list[tuple[str, str | None]]] = {}
    for predicate, value in graph.predicate_objects(subject):
        language = value.language if isinstance(value, Literal) else None
        said.setdefault(str(predicate), []).append((str(value), language))

    def one(predicate: str, language: str | None = None) -> str | None:
        return next((value for value, tag in said.get(predicate, ()) if language in (None, tag)), None)

    def several(predicate: str) -> tuple[str, ...]:
        return tuple(sorted({value for value, _ in said.get(predicate, ())}))

    def id_of(predicate: str) -> str | None:
        value = one(predicate)
        return None if value is None else value.rpartition(":")[2]

    id_ = str(subject).rpartition(":")[2]
    label = f"{_SKOS}prefLabel"
    name = one(label, "nb")
    if name is None:
        raise _refuse(
            file, text, id_, "mangler skos:prefLabel på bokmål (@nb)", "lacks a skos:prefLabel in bokmål (@nb)"
        )
    names = {value for value, _ in said[label]} | set(several(f"{_SKOS}altLabel"))
    return Entry(
        id=id_,
        kind=kind,
        name=name,
        names=tuple(sorted(names)),
        abbreviations=several(f"{_SKOS}notation"),
        weak=several(f"{_SKOS}hiddenLabel"),
        name_nn=one(label, "nn"),
        name_en=one(label, "en"),
        type=one(f"{_DCTERMS}type"),
        definition=one(f"{_SKOS}definition", "nb"),
        definition_en=one(f"{_SKOS}definition", "en"),
        start=one(f"{_SCHEMA}startDate"),
        end=one(f"{_SCHEMA}endDate"),
        successor=id_of(f"{_DCTERMS}isReplacedBy"),
        part_of=id_of(f"{_DCTERMS}isPartOf"),
        family=one(f"{NAMESPACE}vocabulary:issued") == "yearly",
    )


def _refuse(file: str, text: str, entry: str, nb: str, en: str) -> InputRefused:
    """The refusal of one entry, with the line where its IRI first stands."""
    lines = text.split("\n")
    line = next((n for n, content in enumerate(lines, 1) if content.split(" ")[0].rpartition(":")[2] == entry), 1)
    return InputRefused(file, f"linje {line}: «{entry}» {nb}", f"line {line}: “{entry}” {en}")
