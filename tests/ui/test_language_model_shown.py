"""The optional language model as the commands and the page show it, and that it costs nothing where none is set."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import streamlit as st
from click.testing import CliRunner, Result
from model_server import answer_with, model_server
from streamlit.testing.v1 import AppTest

from graph.errors import WrongUse
from search.answers.answer import Answer
from search.language_model.phrased import CitedSentence, Phrased
from ui.cli import cli
from ui.components.wired import program
from ui.rendering.phrased import phrased_lines
from ui.settings import read_settings

APP = Path(__file__).parents[2] / "ui" / "app.py"
URL = "SAKSGRAF_LLM_URL"
FUNDING = "Hva ble vedtatt om finansieringen av NorCRIN?"
SENTENCE = CitedSentence(text="NSG støtter det.", cites=(1, 3))


def ask(home: Path, *arguments: str, **environment: str) -> Result:
    return CliRunner().invoke(cli, ["--home", str(home), "ask", *arguments, FUNDING], env=environment)


def test_without_an_address_there_is_none() -> None:
    assert read_settings({}).language_model is None
    assert read_settings({"SAKSGRAF_LLM_MODEL": "m", "SAKSGRAF_LLM_KEY": "k"}).language_model is None


def test_the_settings_are_read(tmp_path: Path) -> None:
    (tmp_path / "nøkkel").write_text("hemmelig\n", encoding="utf-8")
    found = read_settings(
        {
            URL: " https://modell.example.org/v1 ",
            "SAKSGRAF_LLM_MODEL": "m",
            "SAKSGRAF_LLM_KEY_FILE": str(tmp_path / "nøkkel"),
            "SAKSGRAF_LLM_REMOTE": "modell.example.org",
            "SAKSGRAF_LLM_TIMEOUT": "2.5",
        }
    ).language_model
    assert found is not None
    assert (found.url, found.model, found.key) == ("https://modell.example.org/v1", "m", "hemmelig")
    assert (found.remote, found.timeout_seconds) == ("modell.example.org", 2.5)
    with pytest.raises(WrongUse, match="SAKSGRAF_LLM_TIMEOUT"):
        read_settings({URL: "http://127.0.0.1", "SAKSGRAF_LLM_TIMEOUT": "lenge"})


def test_a_command_says_why_nothing_is_phrased_and_answers_all_the_same(loaded_samples: Path) -> None:
    plain = ask(loaded_samples)
    assert "Språkmodell" not in plain.output
    environment = {URL: "http://127.0.0.1:9/v1", "SAKSGRAF_LLM_MODEL": "m"}
    shown = ask(loaded_samples, **environment)
    assert shown.exit_code == 0
    assert "Språkmodellen på 127.0.0.1 kan ikke nås" in " ".join(shown.output.split())
    answer = json.loads(ask(loaded_samples, "--json", **environment).stdout)
    assert answer["phrased"]["note"].startswith("Språkmodellen på 127.0.0.1")
    assert json.loads(ask(loaded_samples, "--json").stdout)["phrased"] is None


def test_the_model_and_its_host_are_named_with_every_answer() -> None:
    here = Phrased(model="m", host="127.0.0.1", remote=False, sentences=(SENTENCE,), dropped=2)
    lines = phrased_lines(here, "nb")
    assert lines[:2] == ["Formulert av modell m på vert 127.0.0.1:", "NSG støtter det. [1][3]"]
    assert lines[2].startswith("2 setninger uten dekning")
    one = Phrased(model="m", host="127.0.0.1", remote=False, sentences=(SENTENCE,), dropped=1)
    assert phrased_lines(one, "nb")[2].startswith("Én setning uten dekning")
    away = Phrased(model="m", host="modell.example.org", remote=True, note="Den er opptatt.")
    assert phrased_lines(away, "nb") == [
        "Den er opptatt. Modell m på vert modell.example.org (utenfor denne maskinen)."
    ]
    assert "not on this machine" in phrased_lines(away, "en")[0]


def test_an_answer_from_before_reads_back() -> None:
    assert "phrased" not in Answer.__struct_fields__[:-1]
    assert Answer.__struct_defaults__[-1] is None


def test_nothing_of_it_is_imported_where_none_is_set(loaded_samples: Path) -> None:
    code = (
        "import sys; from ui.cli import cli\n"
        f"cli(['--home', {str(loaded_samples)!r}, 'ask', '--json', {FUNDING!r}], standalone_mode=False)\n"
        "print(*(name for name in sys.modules if name.startswith('search.language_model.')), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    loaded = done.stderr.strip().splitlines()[-1]
    assert set(loaded.split()) == {"search.language_model.phrased", "search.language_model.settings"}


def words_on(page: AppTest) -> str:
    return " ".join(one.proto.body for one in page.get("html"))


def test_the_page_shows_the_answer_first_and_the_sentences_with_their_numbers(
    loaded_samples: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with model_server() as server:
        monkeypatch.setenv("SAKSGRAF_HOME", str(loaded_samples))
        monkeypatch.setenv(URL, server.url)
        monkeypatch.setenv("SAKSGRAF_LLM_MODEL", "<b>m</b>")
        program.clear()
        st.cache_data.clear()
        server.behave = answer_with(429)
        page = AppTest.from_file(APP, default_timeout=60)
        page.query_params["q"] = FUNDING
        page.run()
        assert not page.exception
        assert "er opptatt (HTTP 429)" in words_on(page)
        server.behave, server.replies = None, ["{}", "NorCRIN var oppe i møtet [1]. Det koster 987654 kroner [1]."]
        page.run()
        shown = words_on(page)
        assert "Formulert av modell &lt;b&gt;m&lt;/b&gt; på vert 127.0.0.1:" in shown
        assert shown.index('class="saksgraf-answer') < shown.index("NorCRIN var oppe i møtet. [1]")
        assert "987654" not in shown
        assert "[1] · " in shown
    program.clear()
    st.cache_data.clear()
