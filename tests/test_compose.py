"""docker-compose.yml as it is read: what starts, what is reached from where, and that no password has a default."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FILE = ROOT / "docker-compose.yml"
ONE_SHOT = "loader"
VARIABLE = re.compile(r"(?<!\$)\$\{(\w+)([^}]*)\}")
FILLED_IN = {"NEO4J_PASSWORD": "Oppdiktet-1", "OPENSEARCH_PASSWORD": "Oppdiktet-2", "SAKSGRAF_PAPERS": "/papirer"}


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return read


def client() -> list[str] | None:
    """The command that reads a compose file here."""
    for command in (["docker", "compose"], ["docker-compose"]):
        if shutil.which(command[0]):
            told = subprocess.run([*command, "version"], capture_output=True, check=False)
            if told.returncode == 0:
                return command
    return None


def test_every_service_is_limited_and_tells_its_health(compose: dict[str, Any]) -> None:
    for name, service in compose["services"].items():
        assert re.fullmatch(r"\d+[mg]", service["mem_limit"]), name
        assert ("healthcheck" in service) != (name == ONE_SHOT), name
    # Nothing starts before the servers that it speaks to answer.
    for name in ("page", ONE_SHOT):
        waited_for = compose["services"][name]["depends_on"]
        assert waited_for == {one: {"condition": "service_healthy"} for one in ("neo4j", "opensearch")}


def test_data_lies_in_volumes_that_are_named(compose: dict[str, Any]) -> None:
    used = {place.partition(":")[0] for one in compose["services"].values() for place in one.get("volumes", ())}
    assert {name for name in used if "$" not in name} == set(compose["volumes"])
    assert all(service.get("volumes") for service in compose["services"].values())


def test_no_password_has_a_default() -> None:
    lines = FILE.read_text(encoding="utf-8").splitlines()
    given = [found for line in lines for found in VARIABLE.findall(line) if "PASSWORD" in found[0]]
    assert {name for name, _ in given} == {"NEO4J_PASSWORD", "OPENSEARCH_PASSWORD"}
    assert [found for found in given if not found[1].startswith(":?")] == []
    # And none is written down beside its variable.
    secret = re.compile(r"^\s*\w*(?:PASSWORD|AUTH)\w*:\s*(?!.*\$\{)\S")
    assert [line for line in lines if secret.match(line)] == []
    assert all(f"{name}=\n" in (ROOT / ".env.example").read_text(encoding="utf-8") for name in FILLED_IN)


def test_only_the_page_is_reached_and_only_from_this_machine(compose: dict[str, Any]) -> None:
    assert [name for name, service in compose["services"].items() if "ports" in service] == ["page"]
    assert all(port.startswith("127.0.0.1:") for port in compose["services"]["page"]["ports"])
    assert compose["networks"]["inside"] == {"internal": True}
    for name, service in compose["services"].items():
        assert set(service["networks"]) <= ({"inside", "outside"} if name == "page" else {"inside"}), name


def test_the_client_accepts_it_filled_in_and_refuses_it_otherwise() -> None:
    # Where there is no client, what stands above is all that can be told.
    if (command := client()) is None:
        return
    read = [*command, "--file", str(FILE), "--env-file", os.devnull, "--profile", "load", "config", "--quiet"]
    for left_out in (None, *FILLED_IN):
        environment = {name: value for name, value in (os.environ | FILLED_IN).items() if name != left_out}
        done = subprocess.run(read, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode == 0) == (left_out is None), done.stderr
        assert left_out is None or left_out in done.stderr
