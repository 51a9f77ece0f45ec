"""How a language model is reached, and what the settings are called in messages."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

import msgspec

from graph.errors import LanguageModelFailed

URL = "SAKSGRAF_LLM_URL"
MODEL = "SAKSGRAF_LLM_MODEL"
KEY = "SAKSGRAF_LLM_KEY"
REMOTE = "SAKSGRAF_LLM_REMOTE"
TIMEOUT = "SAKSGRAF_LLM_TIMEOUT"

DEFAULT_TIMEOUT = 30.0
_SCHEMES = ("http", "https")


class LanguageModelSettings(msgspec.Struct, frozen=True):
    """A server that speaks as OpenAI's does.

    ``url`` is its base ("http://127.0.0.1:11434/v1"). ``remote`` names the host where that is not this machine: two
    settings must agree before anything is sent away. A request ends after ``timeout_seconds``, whatever happens.
    """

    url: str
    model: str
    key: str | None = None
    remote: str | None = None
    timeout_seconds: float = DEFAULT_TIMEOUT


class Address(msgspec.Struct, frozen=True):
    """Where requests go. ``remote`` says that it is not this machine."""

    secure: bool
    host: str
    port: int | None
    path: str
    remote: bool


def address_of(settings: LanguageModelSettings) -> Address:
    """The address that the settings allow. Raises LanguageModelFailed where it is none or is not named as remote."""
    parts, port = _parts(settings.url)
    host = (parts.hostname or "").casefold() if parts else ""
    if parts is None or parts.scheme not in _SCHEMES or not host or parts.username is not None:
        raise LanguageModelFailed(
            f"{URL} er ingen adresse. Skriv den slik: http://127.0.0.1:11434/v1.",
            f"{URL} is no address. Write it like this: http://127.0.0.1:11434/v1.",
        )
    if not settings.model:
        raise LanguageModelFailed(
            f"{MODEL} er ikke satt. Sett den til navnet på modellen.",
            f"{MODEL} is not set. Set it to the name of the model.",
        )
    remote = not _on_this_machine(host)
    if remote and host != (settings.remote or "").strip().casefold():
        raise LanguageModelFailed(
            f"{URL} peker på {host}, som ikke er denne maskinen, og ingenting er sendt. "
            f"Skal avsnitt fra papirene sendes dit, sett også {REMOTE}={host}.",
            f"{URL} points to {host}, which is not this machine, and nothing has been sent. "
            f"If passages of the papers are to be sent there, set {REMOTE}={host} too.",
        )
    path = f"{parts.path.rstrip('/')}/chat/completions"
    return Address(secure=parts.scheme == "https", host=host, port=port, path=path, remote=remote)


def host_of(settings: LanguageModelSettings) -> str:
    """The host as it is shown beside an answer; never what else an address may hold."""
    parts, _ = _parts(settings.url)
    return (parts.hostname or "") if parts else ""


def _parts(url: str) -> tuple[SplitResult | None, int | None]:
    try:
        parts = urlsplit(url.strip())
        return parts, parts.port
    except ValueError:  # a port that is no number, a bracket left open
        return None, None


def _on_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    import ipaddress  # here, since every command reads these settings and few have any

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
