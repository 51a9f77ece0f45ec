"""How passages lie in OpenSearch: mapping, settings, documents, and what an index remembers about itself. Pure.

The server analyses nothing: it gets the tokens of ``search.analysis`` joined by spaces and splits them there. Its BM25
has the k1 and b of tantivy's (1.2, 0.75) and rounds lengths the same way, so both rank alike. It counts the passages
that have a field at all where tantivy counts all of them, so an empty field gets ``FILLER``, there as here.

What OpenSearch 3 does otherwise is nothing to this mapping, which names engine, space and method itself and uses no
setting of ``nmslib``; but no 3.x server has run it.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import msgspec
import numpy as np

from search.analysis import FIELDS, FILLER, analyse_passage, analysis_id
from search.encoder.base import EncoderId, Vector
from search.index.opensearch_settings import OpenSearchSettings
from search.passages import Passage, content_hash

EXACT_UP_TO = 20_000
"""Up to here all vectors are compared and no graph of neighbours is made. Measured on two busy cores with 384 numbers:
comparing 20,000 takes 50 ms (10,000 take 28), the graph 20 ms; but it finds less, and takes seven times as long to
load (20,000 passages in 62 s instead of 8)."""

_FORMAT = "1"
"""To be raised with any change of code that makes other documents; mapping and analysis tell of theirs themselves."""
_ANALYSER = "tokens"
_LONGEST_TOKEN = 8000
"""In characters; a term may have 32,766 bytes, and Lucene's own limit of 255 characters would cut a token in two."""
_DIGITS = 10
"""Decimals of a vector's numbers: half the text of all digits, and the nearest float is still the same one."""

_encode = msgspec.json.Encoder().encode


class Generation(msgspec.Struct, frozen=True):
    """What an index behind the alias remembers about itself. It holds true once the index is whole: locked for writing.

    ``layout`` names mapping, fixed settings and analysis: passages go over from one index to the next as they are only
    where it is the same. ``begun`` is in seconds since 1970.
    """

    layout: str
    encoder: EncoderId
    digest: str
    graph: bool
    passages: int
    shards: int
    begun: float


class Entry(msgspec.Struct, frozen=True):
    """A passage with its vector."""

    passage: Passage
    vector: Vector


class _Kept(msgspec.Struct, frozen=True):
    """What is stored of a passage to be read back: itself, and its vector bit for bit."""

    passage: Passage
    vector: str


def index_body(settings: OpenSearchSettings, generation: Generation) -> Mapping[str, Any]:
    """The body that creates an index, with all that it remembers: where vectors are only compared, OpenSearch up to
    2.19.2 at least breaks an index whose mapping is written to later (k-NN's issue 2540)."""
    return {
        "settings": {
            **_fixed_settings(generation.shards, generation.graph),
            "index.number_of_replicas": 0,  # copied once, when the index is whole
            "index.refresh_interval": settings.refresh,
        },
        "mappings": {
            **_mapping(generation.encoder.dimension, generation.graph),
            "_meta": msgspec.to_builtins(generation),
        },
    }


def layout_id(dimension: int, shards: int, graph: bool) -> str:
    """Names what must be equal for passages to go over from one index to another as they are."""
    fixed = [_FORMAT, analysis_id(), _fixed_settings(shards, graph), _mapping(dimension, graph)]
    return hashlib.sha256(_encode(fixed)).hexdigest()[:16]


def document_id(passage_id: str) -> str:
    """The id in OpenSearch, which takes no more than 512 bytes where a passage's own id may be longer."""
    return hashlib.sha256(passage_id.encode()).hexdigest()[:32]


def document(entry: Entry) -> bytes:
    """A passage as JSON on one line."""
    passage = entry.passage
    vector = np.asarray(entry.vector, np.float32)
    texts = analyse_passage(passage.text, passage.context)
    fields: dict[str, Any] = {
        "id": passage.id,
        "content_hash": content_hash(passage),
        "document": passage.document,
        "start_line": passage.start_line,
        "kind": passage.kind,
        "body": passage.body,
        "meeting": passage.meeting,
        "case": passage.case,
        "date": passage.date,
        "entity": passage.entities,
        "decision": passage.decision,
        "labelled": passage.sensitivity is not None,
        "draft": passage.draft,
        "vector": np.round(vector.astype(np.float64), _DIGITS).tolist(),
        "kept": _Kept(passage, base64.b64encode(vector.astype("<f4").tobytes()).decode()),
    }
    return _encode(fields | {field: " ".join(texts[field]) or FILLER for field in FIELDS})


def read_passages(sources: Iterable[Mapping[str, Any]]) -> list[Passage]:
    """The passages in what a server gave of documents (``PASSAGE_ONLY``)."""
    return [msgspec.convert(source["kept"]["passage"], Passage) for source in sources]


def read_entries(sources: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """The passages with their vectors in what a server gave of documents."""
    kept = [msgspec.convert(source["kept"], _Kept) for source in sources]
    return [Entry(one.passage, np.frombuffer(base64.b64decode(one.vector), "<f4")) for one in kept]


PASSAGE_ONLY = "kept.passage"


def _fixed_settings(shards: int, graph: bool) -> dict[str, Any]:
    return {
        "index.number_of_shards": shards,
        "index.knn": graph,
        "index.analysis": {
            "tokenizer": {_ANALYSER: {"type": "whitespace", "max_token_length": _LONGEST_TOKEN}},
            "analyzer": {_ANALYSER: {"type": "custom", "tokenizer": _ANALYSER}},
        },
    }


def _mapping(dimension: int, graph: bool) -> dict[str, Any]:
    keyword = {"type": "keyword"}
    vector: dict[str, Any] = {"type": "knn_vector", "dimension": dimension}
    if graph:
        vector["method"] = {"name": "hnsw", "engine": "lucene", "space_type": "cosinesimil"}
    return {
        "dynamic": "strict",
        # Tokens and numbers are not stored beside what they were made of: it halves an index.
        "_source": {"includes": ["kept"]},
        "properties": {
            "id": keyword,
            "content_hash": {"type": "keyword", "index": False},
            "document": keyword,
            "start_line": {"type": "integer"},
            "kind": keyword,
            "body": keyword,
            "meeting": keyword,
            "case": keyword,
            "entity": keyword,
            # A date that is none passes no filter by date, as in the embedded index.
            "date": {
                "type": "date",
                "format": "strict_year_month_day||strict_year_month||strict_year",
                "ignore_malformed": True,
            },
            "decision": {"type": "boolean"},
            "labelled": {"type": "boolean"},
            "draft": {"type": "boolean"},
            **{field: {"type": "text", "analyzer": _ANALYSER, "index_options": "freqs"} for field in FIELDS},
            "vector": vector,
            "kept": {"type": "object", "enabled": False},
        },
    }
