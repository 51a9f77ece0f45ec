"""One question to a model, and every way in which a server can fail at it: each ends in one sentence, and in time."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterator

import pytest
from model_server import (
    MODEL,
    Behaviour,
    ModelServer,
    answer_with,
    completion,
    drip,
    hang_up,
    model_server,
    silence,
)

from graph.errors import LanguageModelFailed
from search.language_model.client import MOST_BYTES, complete
from search.language_model.settings import LanguageModelSettings, address_of

ASKED = [{"role": "user", "content": "Hva ble vedtatt?"}]
SECONDS = 0.4
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
DEEP = b'{"choices": ' + b"[" * 200_000 + b"]" * 200_000 + b"}"


@pytest.fixture(scope="module")
def running() -> Iterator[ModelServer]:
    with model_server() as server:
        yield server


@pytest.fixture
def server(running: ModelServer) -> Iterator[ModelServer]:
    yield running
    running.behave, running.replies = None, ["{}"]
    running.asked.clear()
    running.headers.clear()


def test_what_is_asked_and_what_comes_back(server: ModelServer) -> None:
    server.replies = ["  NSG støtter det [1].  "]
    assert complete(server.settings(key="hemmelig"), ASKED) == "NSG støtter det [1]."
    assert server.asked == [{"model": MODEL, "messages": ASKED, "temperature": 0, "stream": False}]
    assert server.headers[0]["Authorization"] == "Bearer hemmelig"
    assert server.paths[-1] == "/v1/chat/completions"


def test_without_a_key_none_is_sent(server: ModelServer) -> None:
    server.replies = ["ja"]
    complete(server.settings(), ASKED)
    assert "Authorization" not in server.headers[0]


@pytest.mark.parametrize(
    ("behaviour", "nb"),
    [
        pytest.param(answer_with(429, Retry_After="60"), "opptatt", id="too many"),
        pytest.param(answer_with(503), "opptatt", id="overloaded"),
        pytest.param(answer_with(401), "SAKSGRAF_LLM_KEY", id="no key"),
        pytest.param(answer_with(404), "SAKSGRAF_LLM_MODEL", id="no model"),
        pytest.param(answer_with(500, b"<html>oops</html>"), "HTTP 500", id="error"),
        pytest.param(answer_with(302, Location="http://127.0.0.1:1/"), "HTTP 302", id="redirect"),
        pytest.param(answer_with(200, b"<html>hei</html>"), "kan ikke leses", id="a page"),
        pytest.param(answer_with(200, b""), "kan ikke leses", id="nothing"),
        pytest.param(answer_with(200, b'{"choices": [{"mess'), "kan ikke leses", id="broken JSON"),
        pytest.param(answer_with(200, b'\xff\xfe{"choices": []}'), "kan ikke leses", id="no UTF-8"),
        pytest.param(answer_with(200, DEEP), "kan ikke leses", id="deep JSON"),
        pytest.param(answer_with(200, b'{"choices": []}'), "kan ikke leses", id="no choice"),
        pytest.param(answer_with(200, b'{"choices": {"message": 3}}'), "kan ikke leses", id="wrong types"),
        pytest.param(answer_with(200, b'{"error": {"message": "no"}}'), "kan ikke leses", id="an error as 200"),
        pytest.param(answer_with(200, completion(["NSG"])), "kan ikke leses", id="a list as content"),
        pytest.param(answer_with(200, completion(None)), "kan ikke leses", id="no content"),
        pytest.param(answer_with(200, completion("a" * 30_000)), "kan ikke leses", id="a novel"),
        pytest.param(answer_with(200, completion("a" * MOST_BYTES)), "kan ikke leses", id="a huge reply"),
        pytest.param(answer_with(200, b'data: {"choices": []}\n\n'), "kan ikke leses", id="a stream unasked for"),
        pytest.param(answer_with(200, completion(None, finish_reason="content_filter")), "ville ikke", id="filtered"),
        pytest.param(
            answer_with(200, b'{"choices": [{"message": {"content": "", "refusal": "no"}}]}'),
            "ville ikke",
            id="refusal",
        ),
        pytest.param(hang_up, "kan ikke nås", id="hangs up"),
        pytest.param(answer_with(200, b"x", Content_Encoding="gzip"), "kan ikke leses", id="gzip unasked for"),
    ],
)
def test_what_comes_wrong_is_one_sentence(server: ModelServer, behaviour: Behaviour, nb: str) -> None:
    server.behave = behaviour
    with pytest.raises(LanguageModelFailed, match=nb) as failed:
        complete(server.settings(), ASKED)
    assert "hemmelig" not in failed.value.nb + failed.value.en


@pytest.mark.parametrize(
    "behaviour",
    [
        pytest.param(silence, id="says nothing"),
        pytest.param(drip(HEAD + b"\r\n", b" ", 0.02), id="a body that never ends"),
        pytest.param(drip(HEAD, b"X-A: b\r\n", 0.05), id="heads that never end"),
        pytest.param(drip(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 0.02), id="endless chunks"),
        pytest.param(drip(b"HTT", b"P", 0.05), id="a first line that never ends"),
    ],
)
def test_nothing_takes_longer_than_it_may(server: ModelServer, behaviour: Behaviour) -> None:
    server.behave = behaviour
    start = time.monotonic()
    with pytest.raises(LanguageModelFailed, match=r"ble ikke ferdig på 0\.4 sekunder \(SAKSGRAF_LLM_TIMEOUT\)"):
        complete(server.settings(SECONDS), ASKED)
    assert time.monotonic() - start < SECONDS + 1


def test_a_server_that_sends_fast_and_without_end_is_left(server: ModelServer) -> None:
    server.behave = drip(HEAD + b"\r\n", b" " * 100_000, 0)
    with pytest.raises(LanguageModelFailed):
        complete(server.settings(), ASKED)


def test_a_server_that_is_not_there() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]
    settings = LanguageModelSettings(url=f"http://127.0.0.1:{port}/v1", model=MODEL)
    with pytest.raises(LanguageModelFailed, match="kan ikke nås"):
        complete(settings, ASKED)


@pytest.mark.parametrize("key", ["to\r\nlinjer", "nøkkel\N{SNOWMAN}"])
def test_a_key_that_no_header_can_hold(server: ModelServer, key: str) -> None:
    with pytest.raises(LanguageModelFailed) as failed:
        complete(server.settings(key=key), ASKED)
    assert key not in failed.value.nb
    assert not server.asked


@pytest.mark.parametrize(
    "url", ["", "127.0.0.1:11434", "ftp://127.0.0.1/v1", "http://", "http://[::1", "http://127.0.0.1:havn/v1",
            "http://kari:ord@127.0.0.1/v1", "file:///etc/passwd"],
)  # fmt: skip
def test_what_is_no_address(url: str) -> None:
    with pytest.raises(LanguageModelFailed, match="SAKSGRAF_LLM_URL er ingen adresse"):
        address_of(LanguageModelSettings(url=url, model=MODEL))


@pytest.mark.parametrize(
    "url", ["http://localhost:1/v1", "http://127.0.0.1/v1", "https://127.8.8.8", "http://[::1]:9/"]
)
def test_this_machine_needs_no_other_setting(url: str) -> None:
    assert not address_of(LanguageModelSettings(url=url, model=MODEL)).remote


@pytest.mark.parametrize("remote", [None, "", "modell.example", "https://modell.example.org"])
@pytest.mark.parametrize(
    "url",
    ["https://modell.example.org/v1", "http://10.0.0.5:8000/v1", "http://localhost.example.org", "http://0.0.0.0/v1"],
)
def test_another_machine_must_be_named(url: str, remote: str | None) -> None:
    with pytest.raises(LanguageModelFailed, match="ikke er denne maskinen, og ingenting er sendt"):
        address_of(LanguageModelSettings(url=url, model=MODEL, remote=remote))


def test_another_machine_that_is_named() -> None:
    settings = LanguageModelSettings(url="https://Modell.example.org/v1/", model=MODEL, remote="modell.EXAMPLE.org")
    address = address_of(settings)
    assert (address.remote, address.secure, address.host, address.path) == (
        True,
        True,
        "modell.example.org",
        "/v1/chat/completions",
    )


def test_a_model_must_be_named() -> None:
    with pytest.raises(LanguageModelFailed, match="SAKSGRAF_LLM_MODEL er ikke satt"):
        address_of(LanguageModelSettings(url="http://127.0.0.1/v1", model=""))


def test_a_server_without_encryption_where_encryption_is_asked_for(server: ModelServer) -> None:
    settings = LanguageModelSettings(url=server.url.replace("http:", "https:"), model=MODEL, timeout_seconds=2)
    with pytest.raises(LanguageModelFailed):
        complete(settings, ASKED)


def test_proxies_of_the_environment_are_not_used(server: ModelServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    server.replies = ["ja"]
    assert complete(server.settings(), ASKED) == "ja"
    assert json.loads(server.sent)
