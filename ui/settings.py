"""Settings, all read here and nowhere else: environment variables and the options of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

Language = Literal["nb", "en"]

HOME = "SAKSGRAF_HOME"
LANGUAGE = "SAKSGRAF_LANGUAGE"


class Settings(msgspec.Struct, frozen=True):
    """What an installation can choose. ``home`` is the workspace; ``language`` is that of the program's own words."""

    home: Path
    language: Language = "nb"
    ci: bool = False


def read_settings(environment: Mapping[str, str] = os.environ, home: Path | None = None) -> Settings:
    """The settings; an option of the command line (``home``) goes before the environment."""
    chosen = home or (Path(environment[HOME]) if environment.get(HOME) else _default_home(environment))
    return Settings(
        home=chosen.expanduser(),
        language="en" if environment.get(LANGUAGE, "").lower().startswith("en") else "nb",
        ci=environment.get("CI", "").lower() in ("1", "true", "yes"),
    )


def account(environment: Mapping[str, str] = os.environ) -> str:
    """The name of the account that runs the program: who loads and forgets."""
    return environment.get("USER") or environment.get("USERNAME") or "ukjent"


def _default_home(environment: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA", "~/AppData/Local")) / "saksgraf"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/saksgraf")
    return Path(environment.get("XDG_DATA_HOME") or "~/.local/share") / "saksgraf"
