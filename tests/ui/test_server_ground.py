"""The whole program on real servers: the same answers and the same export as on one's own machine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from labelled_papers import LABELLED, MINUTES
from services.neo4j_server import Neo4jServer
from services.opensearch_server import OpenSearchServer

from graph.errors import LoadUnderWay, NotAllowed
from graph.store import neo4j
from graph.store.base import GraphChange
from ui.cli import cli
from ui.servers import ServerGround
from ui.wiring import wire


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papirer"
    folder.mkdir()
    (folder / "referat.txt").write_text(MINUTES, encoding="utf-8")
    (folder / "sak 8.txt").write_text(LABELLED, encoding="utf-8")
    return folder


@pytest.fixture
def servers(
    neo4j_server: Neo4jServer, opensearch_server: OpenSearchServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The settings of a workspace on both servers, which are emptied first."""
    with neo4j_server.driver() as driver:
        driver.execute_query("MATCH (n) DETACH DELETE n")
    client = opensearch_server.client()
    for name in client.indices.get(index="*", expand_wildcards="open"):
        client.indices.delete(index=name)
    client.close()
    graph = neo4j_server.settings
    for name, value in {
        "SAKSGRAF_GROUND": "servers",
        "SAKSGRAF_HOME": str(tmp_path / "workspace"),
        "SAKSGRAF_NEO4J_URI": graph.uri,
        "SAKSGRAF_NEO4J_USER": graph.user,
        "SAKSGRAF_NEO4J_PASSWORD": graph.password,
        "SAKSGRAF_OPENSEARCH_URL": opensearch_server.url,
        "SAKSGRAF_LABELLED": "sekretariat",
        "USER": "sekretariat",
    }.items():
        monkeypatch.setenv(name, value)


def run(*arguments: str, environment: dict[str, str] | None = None) -> Result:
    return CliRunner().invoke(cli, arguments, env=environment, catch_exceptions=False)


def asked(*arguments: str, environment: dict[str, str] | None = None) -> Any:
    done = run(*arguments, environment=environment)
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)


@pytest.mark.usefixtures("servers")
def test_a_body_on_servers(papers: Path, tmp_path: Path) -> None:
    assert run("load", str(papers)).exit_code == 0
    exported = run("export").stdout_bytes
    embedded = {"SAKSGRAF_GROUND": "embedded", "SAKSGRAF_HOME": str(tmp_path / "embedded")}
    assert run("load", str(papers), environment=embedded).exit_code == 0
    assert run("export", environment=embedded).stdout_bytes == exported

    question = "Hva ble vedtatt om NorCRIN?"
    here, there = (asked("ask", "--json", question, environment=one) for one in (None, embedded))
    assert here["answer"] == there["answer"]
    assert [one["text"] for one in here["evidence"]] == [one["text"] for one in there["evidence"]]
    assert asked("status", "--json")["complete"]

    # Nothing is read or encoded again when nothing is new, and a second load leaves all as it was.
    assert run("load", str(papers)).exit_code == 0
    assert run("export").stdout_bytes == exported


@pytest.mark.usefixtures("servers")
def test_who_is_not_named_sees_no_labelled_part(papers: Path) -> None:
    assert run("load", str(papers)).exit_code == 0
    member = {"USER": "medlem"}
    for arguments in (
        ("ask", "--json", "Hva foreslås om KLINBEFORSK?"),
        ("search", "--json", "KLINBEFORSK"),
        ("timeline", "--json", "NorCRIN"),
        ("meeting", "--json", "nsg-2025-05-14"),
        ("case", "--json", "nsg-8-2025"),
        ("followups", "--json"),
        ("export",),
    ):
        told = asked(*arguments, environment=member)
        told = told if isinstance(told, dict) else {"told": told}
        seen = json.dumps({**told, "question": "", "query": "", "understood": ""}, ensure_ascii=False)
        assert "støtter en søknad" not in seen, arguments
        assert "Intern" not in seen, arguments
    counted = [asked("status", "--json", environment=one)["initiatives"] for one in (member, None)]
    assert counted == [1, 2]  # NorCRIN, and KLINBEFORSK which only the labelled paper names
    assert "støtter en søknad" in json.dumps(asked("case", "--json", "nsg-8-2025"), ensure_ascii=False)


@pytest.mark.usefixtures("servers")
def test_who_may_only_read_loads_nothing(papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SAKSGRAF_EDITORS", "sekretariat")
    from graph.errors import NotAllowed

    with pytest.raises(NotAllowed, match="SAKSGRAF_EDITORS"):
        run("load", str(papers), environment={"USER": "medlem"})


@pytest.mark.usefixtures("servers")
def test_graph_and_index_that_differ_are_a_load_under_way(papers: Path) -> None:
    assert run("load", str(papers)).exit_code == 0
    from ui.settings import read_settings

    settings = read_settings()
    assert settings.neo4j is not None
    writer = neo4j.open_writer(settings.neo4j)
    writer.apply(GraphChange(), "another-state")
    writer.close()
    ground = wire(settings).ground
    assert isinstance(ground, ServerGround)
    assert ground.shown() is None
    with pytest.raises(LoadUnderWay):
        ground.readers()
    assert not asked("status", "--json")["complete"]
    # The next load sees it and completes it.
    assert run("load", str(papers)).exit_code == 0
    assert asked("status", "--json")["complete"]


@pytest.mark.usefixtures("servers")
def test_judgements_bear_a_name_and_are_undone_whole(papers: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("load", str(papers)).exit_code == 0
    before = run("export").stdout
    case = json.loads(before)["meetings"][0]["cases"][0]["id"]
    assert run("judge", "number", case, "97/2025", "--why", "trykkfeil").exit_code == 0
    assert json.loads(run("case", case, "--json").stdout)["case"]["judged"][0]["by"] == "sekretariat"
    for name in ("USER", "USERNAME"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(NotAllowed):
        run("judge", "number", case, "98/2025")
    monkeypatch.setenv("USER", "sekretariat")
    monkeypatch.setenv("SAKSGRAF_EDITORS", "redaksjon")
    with pytest.raises(NotAllowed):
        run("judge", "number", case, "98/2025")
    monkeypatch.delenv("SAKSGRAF_EDITORS")
    (listed,) = json.loads(run("judgements", "--json").stdout)
    assert run("judge", "withdraw", listed["id"]).exit_code == 0
    assert run("export").stdout == before
