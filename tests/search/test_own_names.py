"""Names that papers alone have are found in questions; those of the authority file stay what they are."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from graph.store.base import Node
from search.own_names import with_own_names
from search.questions import understand

HOSPITAL = Entry(
    id="helse-strand", kind="institution", name="Helse Strand HF", names=("Helse Strand HF",),
    abbreviations=("HSTR",), name_en="Strand Hospital Trust",
)  # fmt: skip
NODES = (
    Node("Body", "body/radet", {"name": "Rådet for fjellmedisin", "aliases": ("RFM",)}),
    Node("Body", "body/styret", {"name": "Styret i Helse Strand HF"}),
    Node("Institution", "institution/helse-strand", {"name": "Helse Strand HF"}),
    Node("Institution", "institution/breifoss", {"name": "Breifoss høgskole", "aliases": ("breifoss",)}),
    Node("Institution", "institution/trykt", {"name": "HSTR"}),
    Node("Body", "body/utvalet", {"name": "Forskingsutvalet for sjukehusøkonomi"}),
    Node("Body", "body/skogutvalet", {"name": "Forskingsutvalet for skog"}),
    Node("Body", "body/skogutvalget", {"name": "Forskningsutvalget for skog"}),
    Node("Body", "body/fakultet", {"name": "Fakultetsstyre"}),
    Node("Body", "body/foretak", {"name": "HELSE YTRELI HF"}),
    Node("Initiative", "initiative/fjordpiloten", {"name": "Fjordpiloten"}),
    Node("Case", "case/1", {"title": "Breifoss høgskole"}),
)


@pytest.fixture(scope="module")
def matcher() -> EntityMatcher:
    return EntityMatcher(with_own_names(Authority(entries=(HOSPITAL,)), NODES))


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        ("Hva vedtok Rådet for fjellmedisin?", ["radet"]),
        ("Hva vedtok RFM om Fjordpiloten?", ["radet", "fjordpiloten"]),
        ("Hvem representerte Breifoss høgskole?", ["breifoss"]),
        ("Kven sat i Styret i Helse Strand?", ["styret"]),
        ("What did the Board of Strand Hospital Trust decide?", ["styret"]),
        ("Hva sa Helse Strand HF?", ["helse-strand"]),
        ("Hva sa HSTR?", ["helse-strand"]),
        ("Hva mente Forskningsutvalget for sykehusøkonomi?", ["utvalet"]),
        ("Hva mente Forskingsutvalet for skog?", ["skogutvalet"]),
        ("Hva mente Forskningsutvalget for skog?", ["skogutvalget"]),
        ("Hvor ligger breifoss?", []),
        ("Hva vedtok fakultetsstyret?", ["fakultet"]),
        ("Hvem var referent på fakultetsstyremøtet?", ["fakultet"]),
        ("Hva vedtok styret i Helse Ytreli?", ["foretak"]),
        ("What did the board of Helse Ytreli decide?", ["foretak"]),
    ],
)
def test_names(matcher: EntityMatcher, question: str, ids: list[str]) -> None:
    assert [match.entity.id for match in matcher.find(question)] == ids


@pytest.mark.parametrize(
    "question",
    ["Hva vedtok Forskningsutvalget for sykehusøkonomi?", "Hva vedtok Forskningsutvalget for sjukehusøkonomi?"],
)
def test_a_body_with_a_nynorsk_name_is_asked_about_in_bokmal(matcher: EntityMatcher, question: str) -> None:
    assert understand(question, matcher, ["utvalet"], {}).bodies == ("utvalet",)


BODIES = (
    ("lofjord", "Forskningsutvalget ved Sykehuset Lofjord HF"),
    ("tarnes", "Forskningsutvalget ved Tarnes sykehus"),
)


@pytest.mark.parametrize(("loaded", "meant"), [(BODIES[:1], ("lofjord",)), (BODIES, ())])
def test_a_body_is_known_by_its_own_word_where_no_other_has_it(
    loaded: Sequence[tuple[str, str]], meant: tuple[str, ...]
) -> None:
    nodes = [Node("Body", f"body/{key}", {"name": name}) for key, name in loaded]
    names = EntityMatcher(with_own_names(Authority(entries=(HOSPITAL,)), nodes))
    bodies = [key for key, _ in loaded]
    for question in ("Hvilke saker hadde Forskningsutvalget?", "Kva saker hadde Forskingsutvalet?"):
        assert understand(question, names, bodies, {}).bodies == meant


@pytest.mark.parametrize(
    ("name", "questions"),
    [
        (
            "Steering Group of the Tarnes Biobank Consortium",
            ["Who chaired the Tarnes Biobank steering group?", "What did the steering group of Tarnes Biobank decide?"],
        ),
        (
            "Styringsgruppen for NorTarn",
            ["What did the NorTarn steering group decide in 2021?", "Kva vedtok NorTarn styringsgruppe?"],
        ),
        (
            "Geografisk samarbeidsutvalg Tarnes (GST)",
            ["Hvem leder GST?", "Hva vedtok Geografisk samarbeidsutvalg Tarnes?"],
        ),
    ],
)
def test_a_body_is_known_by_whose_it_is_in_any_order(name: str, questions: Sequence[str]) -> None:
    names = EntityMatcher(with_own_names(Authority(entries=()), [Node("Body", "body/it", {"name": name})]))
    for question in questions:
        assert understand(question, names, ["it"], {}).bodies == ("it",), question
