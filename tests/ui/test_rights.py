"""Who may do what, from the settings alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import NotAllowed, WrongUse
from ui.rights import require_editor, rights_of
from ui.settings import Settings, read_settings

EMBEDDED = Settings(home=Path("/w"))
SERVERS = {
    "SAKSGRAF_HOME": "/w",
    "SAKSGRAF_GROUND": "servers",
    "SAKSGRAF_NEO4J_URI": "bolt://127.0.0.1:7687",
    "SAKSGRAF_NEO4J_PASSWORD": "hemmelig-ord",
    "SAKSGRAF_OPENSEARCH_URL": "http://a:9200, http://b:9200",
}


def test_ones_own_machine_is_ones_own() -> None:
    rights = rights_of("eva", [], EMBEDDED)
    assert rights.may_edit
    assert rights.may_see_labelled


def test_on_servers_nobody_sees_a_labelled_part_who_is_not_named() -> None:
    rights = rights_of("eva", ["forskning"], read_settings(SERVERS))
    assert rights.may_edit
    assert not rights.may_see_labelled


def test_names_and_groups_of_the_settings() -> None:
    settings = read_settings({**SERVERS, "SAKSGRAF_EDITORS": "Eva, Sekretariat", "SAKSGRAF_LABELLED": "medlemmer"})
    assert rights_of("EVA", [], settings).may_edit
    assert rights_of("per", ["sekretariat"], settings).may_edit
    assert not rights_of("per", [], settings).may_edit
    assert rights_of("per", ["Medlemmer"], settings).may_see_labelled
    assert not rights_of("eva", [], settings).may_see_labelled


def test_without_a_name_one_reads_and_no_more() -> None:
    rights = rights_of(None, [], read_settings(SERVERS))
    assert not rights.may_edit
    assert not rights.may_see_labelled
    with pytest.raises(NotAllowed, match="SAKSGRAF_EDITORS"):
        require_editor(rights)


def test_the_servers_of_the_settings(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("fra-fil\n", encoding="utf-8")
    settings = read_settings({**SERVERS, "SAKSGRAF_NEO4J_PASSWORD_FILE": str(secret)})
    assert settings.neo4j is not None
    assert settings.opensearch is not None
    assert settings.neo4j.password == "fra-fil"
    assert settings.opensearch.urls == ("http://a:9200", "http://b:9200")


@pytest.mark.parametrize("missing", ["SAKSGRAF_NEO4J_URI", "SAKSGRAF_NEO4J_PASSWORD", "SAKSGRAF_OPENSEARCH_URL"])
def test_a_setting_that_is_missing_is_named(missing: str) -> None:
    with pytest.raises(WrongUse, match=missing):
        read_settings({name: value for name, value in SERVERS.items() if name != missing})


def test_a_ground_that_is_none_is_told() -> None:
    with pytest.raises(WrongUse, match="SAKSGRAF_GROUND"):
        read_settings({"SAKSGRAF_GROUND": "skyen"})


def test_a_number_that_is_none_is_told() -> None:
    with pytest.raises(WrongUse, match="SAKSGRAF_OPENSEARCH_SHARDS"):
        read_settings({**SERVERS, "SAKSGRAF_OPENSEARCH_SHARDS": "mange"})
