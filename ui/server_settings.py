"""The settings of the servers, from the environment that ``ui.settings`` hands over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from graph.errors import WrongUse, reason_nb
from graph.store import neo4j_settings as neo4j
from search.index import opensearch_settings as opensearch
from search.language_model import settings as language_model

INDEX = "SAKSGRAF_OPENSEARCH_INDEX"
SHARDS = "SAKSGRAF_OPENSEARCH_SHARDS"
REPLICAS = "SAKSGRAF_OPENSEARCH_REPLICAS"
REFRESH = "SAKSGRAF_OPENSEARCH_REFRESH"


def neo4j_settings(environment: Mapping[str, str]) -> neo4j.Neo4jSettings:
    """How Neo4j is reached. Raises WrongUse, naming the setting, where one is missing or is no number."""
    return neo4j.Neo4jSettings(
        uri=_required(environment, neo4j.URI, "bolt://127.0.0.1:7687"),
        user=environment.get(neo4j.USER) or "neo4j",
        password=_password(environment, neo4j.PASSWORD) or _required(environment, neo4j.PASSWORD, "…"),
        database=environment.get(neo4j.DATABASE) or "neo4j",
        ca=_path(environment, neo4j.CA),
        timeout_seconds=_number(environment, neo4j.TIMEOUT, 30.0),
    )


def opensearch_settings(environment: Mapping[str, str]) -> opensearch.OpenSearchSettings:
    """How OpenSearch is reached; several addresses of one cluster are separated by commas."""
    addresses = _required(environment, opensearch.URL, "http://127.0.0.1:9200")
    return opensearch.OpenSearchSettings(
        urls=tuple(one.strip() for one in addresses.split(",") if one.strip()),
        user=environment.get(opensearch.USER) or None,
        password=_password(environment, opensearch.PASSWORD),
        ca=_path(environment, opensearch.CA),
        index=environment.get(INDEX) or "saksgraf",
        shards=int(_number(environment, SHARDS, 1)),
        replicas=int(_number(environment, REPLICAS, 0)),
        refresh=environment.get(REFRESH) or "-1",
        timeout_seconds=_number(environment, opensearch.TIMEOUT, 10.0),
    )


def language_model_settings(environment: Mapping[str, str]) -> language_model.LanguageModelSettings | None:
    """How a language model is reached; None where no address is set. Raises WrongUse where the time is no number.

    Whether the address may be used is looked at when a question is asked: then the answer stands whatever is wrong.
    """
    url = environment.get(language_model.URL, "").strip()
    if not url:
        return None
    return language_model.LanguageModelSettings(
        url=url,
        model=environment.get(language_model.MODEL, "").strip(),
        key=_password(environment, language_model.KEY),
        remote=environment.get(language_model.REMOTE, "").strip() or None,
        timeout_seconds=_number(environment, language_model.TIMEOUT, language_model.DEFAULT_TIMEOUT),
    )


def _required(environment: Mapping[str, str], name: str, example: str) -> str:
    value = environment.get(name, "").strip()
    if not value:
        raise WrongUse(
            f"{name} er ikke satt. Med SAKSGRAF_GROUND=servers må den settes, for eksempel {name}={example}.",
            f"{name} is not set. With SAKSGRAF_GROUND=servers it must be, for instance {name}={example}.",
        )
    return value


def _password(environment: Mapping[str, str], name: str) -> str | None:
    """The password itself, or that of the file named by ``…_FILE``: a secret that is mounted and never printed."""
    if file := environment.get(f"{name}_FILE"):
        try:
            return Path(file).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise WrongUse(
                f"{name}_FILE peker på {file}, som ikke kan leses ({reason_nb(error)}).",
                f"{name}_FILE points to {file}, which cannot be read ({error.strerror}).",
            ) from error
    return environment.get(name) or None


def _path(environment: Mapping[str, str], name: str) -> Path | None:
    value = environment.get(name)
    return Path(value) if value else None


def _number(environment: Mapping[str, str], name: str, default: float) -> float:
    value = environment.get(name)
    if not value:
        return default
    try:
        return float(value)
    except ValueError:
        raise WrongUse(
            f"{name} er «{value}», som ikke er et tall.", f"{name} is “{value}”, which is not a number."
        ) from None
