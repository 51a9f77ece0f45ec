"""Changing ground changes nothing that a reader sees, and costs no reading and no encoding."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner
from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer

from search.encoder.e5 import E5Encoder
from ui.cli import cli

Environment = Mapping[str, str]

FIRST = 5
LEAST_AGREEMENT = 0.98

QUESTIONS = """\
Hva ble vedtatt om NorCRIN?
Hva vedtok NSG om kunstig intelligens?
Hvem møtte for Oslo universitetssykehus i NSG i 2020?
Hvem ledet NSG i 2024?
Hvordan har NorCRIN-saken gått fra 2018 til i dag?
Hva mente medlemmene om en felles inngang til sykehusdata?
Hvem meldte forfall i mars 2021?
Hva koster en felles inngang for forskere?
Hva sier saksframlegget om finansieringen av NorCRIN?
Hva skal opp på NSG-møtet 3. desember 2025?
Hvem representerte brukerne i 2024?
Hva ble sagt om persontilpasset medisin?
Hvilke saker hadde HO21-rådet i april 2023?
Ble forrige referat godkjent?
Hva ble bestemt i sak 04/2021?
Hva foreslår sekretariatet i novemberpakken?
Hvem deltok på Teams i Tromsø?
Hva er EHDS?
Hvor mye ble løyvd til kreftforskning på månen?
Hva er status for kliniske studier?
Kva vart vedteke om helsedata?
Kven representerte Helse Vest i NSG?
Kva meinte strategigruppa om felles infrastruktur?
Kva har skjedd med utlysingane sidan 2018?
Kven var invitert til møtet i 2019?
Kva sa Forskingsrådet om søknader i 2019?
Kven skreiv referatet frå møtet i Tromsø?
What was decided on the funding of NorCRIN?
Who chaired the NSG meeting in Tromsø?
Who represented the University of Bergen?
What did the council conclude about artificial intelligence?
What is on the agenda of the RHF strategy group in November 2025?
Which institutions were absent in March 2021?
How did the working group on artificial intelligence report back?
What did the HelseOmsorg21 Council decide in June 2025?
When is the next meeting?
finansiering
kunstig intelligens i radiologi og patologi
utprøvende behandling
Åshild Bruvollen
forskningsfinansiering flerårig
clinical trials
helsedata 2023
bildeanalyse
"""


class Grounds(NamedTuple):
    """One workspace on both grounds, and what it kept before it changed ground and after."""

    embedded: Environment
    servers: Environment
    before: Mapping[str, bytes]
    after: Mapping[str, bytes]


def run(environment: Environment, *arguments: str, lines: str | None = None) -> bytes:
    done = CliRunner().invoke(cli, arguments, env=environment, input=lines, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout_bytes


def asked(environment: Environment, command: str) -> list[dict[str, Any]]:
    """The answer to each of the questions."""
    return [json.loads(line) for line in run(environment, command, "--json", "-", lines=QUESTIONS).splitlines()]


def first(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """What is shown first; the score tells of places far below as well."""
    return [{name: value for name, value in one.items() if name != "score"} for one in found[:FIRST]]


def agreement(grounds: Grounds, command: str, key: str) -> float:
    """The share of the questions whose first five are the same, in the same order."""
    embedded, servers = (asked(one, command) for one in (grounds.embedded, grounds.servers))
    assert len(embedded) == len(servers) == len(QUESTIONS.splitlines())
    assert sum(bool(one[key]) for one in embedded) > len(embedded) / 2
    same = [first(here[key]) == first(there[key]) for here, there in zip(embedded, servers, strict=True)]
    return sum(same) / len(same)


def kept(home: Path) -> Mapping[str, bytes]:
    """What an encoder and a reader of documents have written, by path."""
    files = [*(home / "vectors").rglob("*"), *(home / "records").rglob("*"), home / "catalogue.jsonl"]
    return {str(file.relative_to(home)): file.read_bytes() for file in files if file.is_file()}


@pytest.fixture(scope="module")
def grounds(
    loaded_samples: Path,
    neo4j_server: Neo4jServer,
    opensearch_server: OpenSearchServer,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Grounds]:
    """The samples, loaded embedded and then rebuilt on servers, where no original and no encoder could be used."""
    home = shutil.copytree(loaded_samples, tmp_path_factory.mktemp("grounds") / "workspace")
    with neo4j_server.driver() as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    graph = neo4j_server.settings
    account = {"SAKSGRAF_HOME": str(home), "SAKSGRAF_LABELLED": "sekretariat", "USER": "sekretariat"}
    embedded = account | {"SAKSGRAF_GROUND": "embedded"}
    servers = account | {
        "SAKSGRAF_GROUND": "servers",
        "SAKSGRAF_NEO4J_URI": graph.uri,
        "SAKSGRAF_NEO4J_USER": graph.user,
        "SAKSGRAF_NEO4J_PASSWORD": graph.password,
        "SAKSGRAF_OPENSEARCH_URL": opensearch_server.url,
        "SAKSGRAF_OPENSEARCH_INDEX": "grounds",
    }
    before = kept(home)
    shutil.rmtree(home / "originals")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(E5Encoder, "encode_passages", None)
        run(servers, "rebuild")
    yield Grounds(embedded=embedded, servers=servers, before=before, after=kept(home))
    opensearch_server.client().indices.delete(index="grounds-v*")


def test_nothing_is_read_or_encoded_again(grounds: Grounds) -> None:
    assert any(name.startswith("vectors") for name in grounds.before)
    assert any(name.startswith("records") for name in grounds.before)
    assert grounds.after == grounds.before


def test_the_export_is_the_same_byte_for_byte(grounds: Grounds) -> None:
    assert run(grounds.embedded, "export") == run(grounds.servers, "export")


def test_the_first_hits_are_the_same(grounds: Grounds) -> None:
    assert agreement(grounds, "search", "hits") >= LEAST_AGREEMENT


def test_the_first_evidence_is_the_same(grounds: Grounds) -> None:
    assert agreement(grounds, "ask", "evidence") >= LEAST_AGREEMENT
