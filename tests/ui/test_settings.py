"""What an installation can choose, from the environment and the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from ui.settings import account, read_settings


def test_an_option_goes_before_the_environment() -> None:
    environment = {"SAKSGRAF_HOME": "/arbeid/område"}
    assert read_settings(environment).home == Path("/arbeid/område")
    assert read_settings(environment, Path("/annet")).home == Path("/annet")


def test_without_either_the_workspace_lies_where_data_lie(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert read_settings({"XDG_DATA_HOME": "/data"}).home == Path("/data/saksgraf")
    assert read_settings({}).home == Path("~/.local/share/saksgraf").expanduser()
    monkeypatch.setattr("sys.platform", "darwin")
    assert read_settings({}).home == Path("~/Library/Application Support/saksgraf").expanduser()
    monkeypatch.setattr("sys.platform", "win32")
    assert read_settings({"LOCALAPPDATA": "/Users/ola/AppData/Local"}).home.name == "saksgraf"


def test_a_tilde_is_the_home_folder() -> None:
    assert read_settings({"SAKSGRAF_HOME": "~/møter"}).home == Path.home() / "møter"


@pytest.mark.parametrize(
    ("value", "language"), [("", "nb"), ("nb", "nb"), ("en", "en"), ("EN_GB.UTF-8", "en"), ("fr", "nb")]
)
def test_the_language_is_bokmål_unless_english_is_chosen(value: str, language: str) -> None:
    assert read_settings({"SAKSGRAF_LANGUAGE": value}).language == language


@pytest.mark.parametrize(("value", "ci"), [("true", True), ("1", True), ("", False), ("false", False)])
def test_ci(value: str, ci: bool) -> None:
    assert read_settings({"CI": value}).ci is ci


def test_an_empty_variable_is_none() -> None:
    assert read_settings({"SAKSGRAF_HOME": "", "XDG_DATA_HOME": ""}).home.parts[-1] == "saksgraf"


def test_the_account_is_named() -> None:
    assert account({"USER": "kari"}) == "kari"
    assert account({"USERNAME": "ola"}) == "ola"
    assert account({}) == "ukjent"
