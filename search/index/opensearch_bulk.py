"""Writing many passages: chunks by size, a few at a time, slower when the server asks for it, no error lost."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, NamedTuple

import msgspec

from search.index.opensearch_client import WRITE_SECONDS, client_for
from search.index.opensearch_errors import Overloaded, PassageRefused, is_block
from search.index.opensearch_mapping import Entry, document, document_id
from search.index.opensearch_settings import OpenSearchSettings

_CHUNK_BYTES = 4_000_000
"""Some 600 passages with 384 numbers; the least limit of a hosted cluster is 10 MB a request."""
_AT_A_TIME = 3
"""Chunks under way: while the server takes two, the next one is made."""
_WAITS = (0.1, 0.2, 0.5, 1.0, 2.0, 4.0, 8.0, 15.0, 30.0)
"""Seconds before what the server had no room for is sent again; a minute in all."""
_NO_ROOM = (429, 503)
_GONE_ALREADY = 404
_FIRST_ERROR = 300

_PARAMS = {"request_timeout": WRITE_SECONDS, "filter_path": "errors,items.*.status,items.*.error"}

_encode = msgspec.json.Encoder().encode


class _Action(NamedTuple):
    """One passage to be put or dropped, as the lines of a bulk request."""

    passage_id: str
    lines: bytes


def write(settings: OpenSearchSettings, index: str, put: Iterable[Entry], drop: Iterable[str] = ()) -> int:
    """Store and remove passages of an index; how many were stored. Raises at the first that is not taken."""
    stored = 0
    waiting: deque[Future[None]] = deque()
    with ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="opensearch") as pool:
        try:
            for chunk in _chunks(_actions(put, drop)):
                stored += sum(action.lines.startswith(b'{"index"') for action in chunk)
                if len(waiting) >= _AT_A_TIME:
                    waiting.popleft().result()
                waiting.append(pool.submit(_send, settings, index, chunk))
            while waiting:
                waiting.popleft().result()
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return stored


def _actions(put: Iterable[Entry], drop: Iterable[str]) -> Iterator[_Action]:
    for passage_id in drop:
        yield _Action(passage_id, _encode({"delete": {"_id": document_id(passage_id)}}) + b"\n")
    for entry in put:
        passage_id = entry.passage.id
        yield _Action(
            passage_id, _encode({"index": {"_id": document_id(passage_id)}}) + b"\n" + document(entry) + b"\n"
        )


def _chunks(actions: Iterable[_Action]) -> Iterator[list[_Action]]:
    chunk: list[_Action] = []
    size = 0
    for action in actions:
        if chunk and size + len(action.lines) > _CHUNK_BYTES:
            yield chunk
            chunk, size = [], 0
        chunk.append(action)
        size += len(action.lines)
    if chunk:
        yield chunk


def _send(settings: OpenSearchSettings, index: str, chunk: list[_Action]) -> None:
    """Send a chunk, and again what there was no room for, with growing waits."""
    for wait in (*_WAITS, None):
        chunk = _refused_for_now(settings, index, chunk)
        if not chunk:
            return
        if wait is not None:
            time.sleep(wait * random.uniform(0.75, 1.25))  # not all chunks again at the same moment
    raise Overloaded(f"{len(chunk)} avsnitt / passages")


def _refused_for_now(settings: OpenSearchSettings, index: str, chunk: Sequence[_Action]) -> list[_Action]:
    from opensearchpy.exceptions import TransportError

    body = b"".join(action.lines for action in chunk)
    try:
        answer = client_for(settings).bulk(index=index, body=body, params=dict(_PARAMS))
    except TransportError as error:
        if error.args[0] in _NO_ROOM and not is_block(str(error.args[1])):
            return list(chunk)
        raise
    if not answer["errors"]:
        return []
    refused = []
    for action, item in zip(chunk, answer["items"], strict=True):
        (result,) = item.values()
        status, told = result["status"], result.get("error") or {}
        if status in _NO_ROOM and not is_block(told.get("type", "")):
            refused.append(action)
        elif status >= _FIRST_ERROR and status != _GONE_ALREADY:
            raise PassageRefused(action.passage_id, told.get("type", str(status)), _reason(told))
    return refused


def _reason(error: dict[str, Any]) -> str:
    """The deepest cause is the one that tells."""
    while isinstance(cause := error.get("caused_by"), dict):
        error = cause
    return str(error.get("reason", ""))
