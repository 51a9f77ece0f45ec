from pathlib import Path

import msgspec
import pytest

from graph.authority.entries import Authority
from graph.authority.turtle import read_authority
from graph.errors import InputRefused

AUTHORITY = read_authority()
ENTRIES = {entry.id: entry for entry in AUTHORITY.entries}

HEAD = """@prefix : <urn:saksgraf:institution:> .
@prefix sg: <urn:saksgraf:vocabulary:> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
"""


def write(path: Path, text: str) -> Path:
    path.write_text(HEAD + text, encoding="utf-8")
    return path


def test_holds_the_field_broadly() -> None:
    kinds = [entry.kind for entry in AUTHORITY.entries]
    assert kinds.count("institution") + kinds.count("body") >= 250
    assert kinds.count("initiative") >= 250
    assert [entry.id for entry in AUTHORITY.entries] == sorted(ENTRIES)


def test_reads_every_property() -> None:
    entry = ENTRIES["direktoratet-for-e-helse"]
    assert entry.name == "Direktoratet for e-helse"
    assert entry.name_en == "Norwegian Directorate of eHealth"
    assert "NDE" in entry.abbreviations
    assert (entry.start, entry.end, entry.successor) == ("2016-01-01", "2024-01-01", "helsedirektoratet")
    assert entry.definition is not None
    assert entry.definition_en is not None
    assert ENTRIES["helse-vest"].part_of == "de-regionale-helseforetakene"
    assert ENTRIES["oppdragsdokument"].family
    assert "strategigruppen" in ENTRIES["rhf"].weak


def test_successors_end_and_follow_in_time() -> None:
    for entry in AUTHORITY.entries:
        if entry.successor and entry.end and (start := ENTRIES[entry.successor].start):
            assert start <= entry.end, entry.id


def test_survives_json() -> None:
    assert msgspec.json.decode(msgspec.json.encode(AUTHORITY), type=Authority) == AUTHORITY


def test_additions_join_and_replace(tmp_path: Path) -> None:
    extra = write(
        tmp_path / "egne.ttl",
        ':granlia a sg:Institution ; skos:prefLabel "Granlia sykehus"@nb ; dcterms:isPartOf :helse-vest .\n'
        ':simula a sg:Institution ; skos:prefLabel "Simula AS"@nb .\n',
    )
    entries = {entry.id: entry for entry in read_authority([extra]).entries}
    assert entries["granlia"].part_of == "helse-vest"
    assert entries["simula"].name == "Simula AS"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        (':a a sg:Institution ;\n  skos:prefLabel "uten slutt@nb .\n', None, "Turtle"),
        (':a a sg:Institution ;\n  skos:prefLabel "A"@nb ; ; ] .\n', 6, "Turtle"),
        (':b a sg:Institution ; skos:altLabel "B" .\n', 5, "prefLabel"),
        ('\n:c a sg:Institution ; skos:prefLabel "C"@nb ; dcterms:isReplacedBy :finnes-ikke .\n', 6, "finnes-ikke"),
    ],
)
def test_a_broken_file_is_refused_by_name_and_line(tmp_path: Path, text: str, line: int | None, words: str) -> None:
    path = write(tmp_path / "feil.ttl", text)
    with pytest.raises(InputRefused) as refusal:
        read_authority([path])
    assert refusal.value.name == str(path)
    assert words in refusal.value.nb
    assert words in refusal.value.en
    if line is not None:
        assert f"linje {line}" in refusal.value.nb
        assert f"line {line}" in refusal.value.en


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputRefused, match=r"borte\.ttl"):
        read_authority([tmp_path / "borte.ttl"])
