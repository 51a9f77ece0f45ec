"""From what somebody writes (an id, a name, a few words) to what stands in print: the point that a judgement keeps."""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from graph.authority.entries import Authority, Entry
from graph.errors import NotFound, WrongUse
from graph.language.forms import tokens
from graph.language.names import EntityMatcher
from graph.language.person_folding import fold_name
from graph.open_view import OpenReader
from graph.schema import key_of
from graph.store.base import GraphReader, Node
from graph.views.cases import CaseInMeeting, case_view
from graph.views.finding import PERSON_LIKENESS, find_named, nobody_named
from ingest.judgements.records import CasePoint, NamedKind, PersonPoint
from ingest.judgements.standing import plain

_WITH_INSTITUTION = re.compile(r"(?P<name>.+?)\s*\((?P<institution>[^()]+)\)\s*$")
_SHOWN = 60

LABELLED = "merket"
"""The label of a judgement on a name that no open part prints; the parts themselves may bear several."""


class Pointed(msgspec.Struct, frozen=True):
    """A case as it is pointed to, the words in it that are meant, and the label it stands under if it does."""

    case: CasePoint
    text: str = ""
    sensitivity: str | None = None


def person_point(reader: GraphReader, written: str) -> PersonPoint:
    """A person by id, name or "name (institution)". Raises NotFound, or WrongUse where several may be meant."""
    persons = reader.nodes("Person")
    named = _WITH_INSTITUTION.match(written)
    asked, institution = (named["name"], named["institution"]) if named else (written, None)
    if by_id := [node for node in persons if key_of(node.id) == asked]:
        name = str(by_id[0].properties["name"])
        namesake = any(fold_name(name) in _folded(node) for node in persons if node.id != by_id[0].id)
        return PersonPoint(name=name, institution=institution or (_institution(reader, by_id[0]) if namesake else None))
    exact = [node for node in persons if fold_name(asked) in _folded(node)]
    if len(exact) == 1 or (exact and institution):
        own = [name for name in _variants(exact[0]) if fold_name(name) == fold_name(asked)]
        return PersonPoint(name=asked if asked in own else own[0], institution=institution)
    found = exact or find_named(persons, asked, PERSON_LIKENESS)
    if not found:
        raise nobody_named(persons, asked, "person", "person")
    if len(found) > 1:
        ids = ", ".join(f"{node.properties['name']} ({key_of(node.id)})" for node in found)
        raise WrongUse(
            f"Flere kan være ment med «{asked}»: {ids}. Skriv id-en, eller navnet med institusjonen i parentes.",
            f"“{asked}” may mean several: {ids}. Write the id, or the name with the institution in brackets.",
        )
    return PersonPoint(name=str(found[0].properties["name"]), institution=institution)


def label_of_persons(reader: GraphReader, points: Sequence[PersonPoint]) -> str | None:
    """LABELLED where one of these names stands in labelled parts alone."""
    open_names = {name for node in OpenReader(reader).nodes("Person") for name in _folded(node)}
    return None if all(fold_name(point.name) in open_names for point in points) else LABELLED


def different_persons(left: PersonPoint, right: PersonPoint) -> None:
    """Raises WrongUse where both points are the same name and no institution tells them apart."""
    if fold_name(left.name) == fold_name(right.name) and plain(left.institution or "") == plain(
        right.institution or ""
    ):
        raise WrongUse(
            f"«{left.name}» og «{right.name}» er samme navn. Skriv institusjonen i parentes bak hvert av dem: "
            f"«{left.name} (OUS)».",
            f"“{left.name}” and “{right.name}” are the same name. Write the institution in brackets after each: "
            f"“{left.name} (OUS)”.",
        )


def case_pointed_to(reader: GraphReader, case_id: str) -> Pointed:
    """A case by its id. Raises NotFound."""
    view = case_view(reader, case_id)
    return Pointed(_point(view), sensitivity=_label(reader, f"case/{view.case.id}"))


def decision_pointed_to(reader: GraphReader, written: str, words: str) -> Pointed:
    """A decision by its id, or by its case's id and words in it, which the only one of a case does not need."""
    case_id = _case_of(reader, "Decision", written)
    view = case_view(reader, case_id or written)
    texts = {one.id: one.text for one in view.case.decisions}
    key = _chosen(view, texts, written if case_id else None, words, "noe vedtak", "decision")
    return Pointed(_point(view), texts[key], _label(reader, f"decision/{key}"))


def follow_up_pointed_to(reader: GraphReader, written: str, words: str) -> Pointed:
    """A follow-up by its id, or by its case's id and words in it, which the only one of a case does not need."""
    case_id = _case_of(reader, "FollowUp", written)
    view = case_view(reader, case_id or written)
    texts = {one.id: one.text for one in view.case.follow_ups}
    key = _chosen(view, texts, written if case_id else None, words, "noen oppgave", "task")
    return Pointed(_point(view), texts[key], _label(reader, f"follow_up/{key}"))


def entry_name(reader: GraphReader, authority: Authority, kind: NamedKind, written: str) -> str:
    """The name of the entry meant, in the authority file or in the papers; what is written where there is none.

    Raises WrongUse for what is no name, and for a body that meets: such a name would be taken from it.
    """
    if not tokens(written):
        raise WrongUse(
            f"«{written}» er ikke noe navn. Skriv navnet slik det står i papirene.",
            f"“{written}” is no name. Write the name as the papers have it.",
        )
    matcher = EntityMatcher(authority)
    entry = matcher.entry(written) or matcher.identify(written)
    if entry is not None and entry.kind == kind:
        return entry.name
    known = reader.nodes("Institution" if kind == "institution" else "Initiative")
    for node in known:
        names = (node.properties["name"], *_texts(node, "aliases"))
        if key_of(node.id) == written or plain(written) in {plain(str(name)) for name in names}:
            return str(node.properties["name"])
    if _is_body(reader, entry, written):
        raise WrongUse(
            f"«{written}» er et organ som møtes, ikke en satsing eller institusjon. Skriv navnet på en slik.",
            f"“{written}” is a body that meets, no initiative or institution. Write the name of one.",
        )
    return " ".join(written.split())


def _is_body(reader: GraphReader, entry: Entry | None, written: str) -> bool:
    bodies = {plain(str(node.properties["name"])) for node in reader.nodes("Body")}
    return (entry is not None and entry.kind == "body") or plain(written) in bodies


def _chosen(view: CaseInMeeting, texts: dict[str, str], key: str | None, words: str, what_nb: str, what_en: str) -> str:
    if key is not None and key in texts:
        return key
    found = [one for one, text in texts.items() if plain(words) in plain(text)]
    if len(found) == 1:
        return found[0]
    known_nb = "; ".join(f"«{text[:_SHOWN]}»" for text in texts.values())
    if not texts or not found:
        raise NotFound(
            f"Saken {view.case.id} har ikke {what_nb} med ordene «{words}»."
            + (f" Den har: {known_nb}." if texts else ""),
            f"The case {view.case.id} has no {what_en} with the words “{words}”."
            + (f" It has: {known_nb}." if texts else ""),
        )
    raise WrongUse(
        f"Saken {view.case.id} har flere. Skriv noen av ordene etter saken: {known_nb}.",
        f"The case {view.case.id} has several. Write some of the words after the case: {known_nb}.",
    )


def _point(view: CaseInMeeting) -> CasePoint:
    """The case as the papers print it: the number before anybody mended it."""
    printed = next((one.before for one in view.case.judged if one.kind == "number"), view.case.number)
    return CasePoint(body=view.body_id, date=view.date, number=printed, title=view.case.title)


def _case_of(reader: GraphReader, label: str, key: str) -> str | None:
    return next((str(node.properties["case_id"]) for node in reader.nodes(label) if key_of(node.id) == key), None)


def _label(reader: GraphReader, node_id: str) -> str | None:
    """The label of the node, as far as all that it rests on bears one."""
    return next((str(label) for node in reader.get([node_id]) if (label := node.properties["sensitivity"])), None)


def _institution(reader: GraphReader, person: Node) -> str | None:
    """What is printed beside the person first: what tells namesakes apart."""
    rows = [step.node.properties for step in reader.neighbours([person.id], "OF", "in")]
    named = [row["institution_as_printed"] or row["institution"] for row in rows if "institution_as_printed" in row]
    return next((str(name) for name in named if name), None)


def _folded(node: Node) -> set[tuple[str, ...]]:
    return {fold_name(name) for name in _variants(node)}


def _variants(node: Node) -> Sequence[str]:
    return (str(node.properties["name"]), *_texts(node, "variants"))


def _texts(node: Node, name: str) -> Sequence[str]:
    value = node.properties.get(name)
    return value if isinstance(value, tuple) else ()
