from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from search.encoder.e5 import E5Encoder
from search.index.base import Filters, IndexChange, SearchIndex
from search.index.embedded import open_index, open_writer
from search.passages import Passage
from search.retrieval import retrieve, retrieve_each

TEXTS = {
    "biobank": "Styringsgruppa støtter at det etableres en felles biobank for de to sykehusene.",
    "money": "Søknaden om videre finansiering av nettverket fikk avslag, og midlene varer ut året.",
    "consent": "Digitalt samtykke skal prøves ut ved tre klinikker før sommeren.",
    "law": "Departementet har sendt endringer i helseforskningsloven på høring.",
    "attendance": "Til stede: Kari Lundvik, Fjordheim sykehus (leder), Ola Brekkmo, Fjordheim universitet",
    "apologies": "Forfall: Per Tverrdal, Nordlia helseforetak",
}


@pytest.fixture(scope="module")
def encoder() -> E5Encoder:
    return E5Encoder()


@pytest.fixture(scope="module")
def index(encoder: E5Encoder, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SearchIndex]:
    passages = tuple(
        Passage(id=key, document="a.txt", text=text, context="", kind="minutes", start_line=n, end_line=n, body="sg")
        for n, (key, text) in enumerate(TEXTS.items(), start=1)
    )
    path = tmp_path_factory.mktemp("index")
    vectors = encoder.encode_passages([passage.encoded_text for passage in passages])
    open_writer(path).apply(IndexChange(passages, vectors), encoder.id, "d")
    opened = open_index(path)
    yield opened
    opened.close()


def test_vectors_are_of_length_one_whatever_the_batch(encoder: E5Encoder) -> None:
    texts = [f"{text} {n}" for n in range(4) for text in TEXTS.values()]
    together = encoder.encode_passages(texts)
    assert together.shape == (len(texts), encoder.id.dimension)
    assert together.dtype == np.float32
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-5)
    assert np.allclose(together[5], encoder.encode_passages([texts[5]])[0], atol=1e-4)
    assert encoder.encode_passages([]).shape == (0, encoder.id.dimension)


def test_the_encoder_takes_any_string(encoder: E5Encoder) -> None:
    for text in ("", "\0", "før\0etter", "\ud800", "日本語 \U0001f9ec", "ord " * 700):
        assert np.isfinite(encoder.encode_query(text)).all()


@pytest.mark.parametrize(
    ("query", "language", "expected"),
    [
        ("Hva ble bestemt om biobanken?", "nb", "biobank"),
        ("Kva skjer med finansieringa?", "nn", "money"),
        ("What happened to the funding application?", "en", "money"),
        ("the health research act", "en", "law"),
        ("Who sent apologies?", "en", "apologies"),
        ("Brekkmo", "nb", "attendance"),
        ("elektronisk godkjenning fra pasientene", "nb", "consent"),
    ],
)
def test_finds(index: SearchIndex, encoder: E5Encoder, query: str, language: str, expected: str) -> None:
    best = retrieve(query, language, index, encoder)[0]  # type: ignore[arg-type]
    assert best.passage.id == expected
    assert best.reasons["meaning"] >= 1


def test_filters_and_limit_hold(index: SearchIndex, encoder: E5Encoder) -> None:
    assert retrieve("biobank", "nb", index, encoder, Filters(bodies=("other",))) == []
    assert len(retrieve("biobank", "nb", index, encoder, limit=2)) == 2


def test_each_of_several_filters_gives_what_it_gives_alone(index: SearchIndex, encoder: E5Encoder) -> None:
    within = [Filters(), Filters(bodies=("other",)), Filters(kinds=("minutes",))]
    apart = [retrieve("biobank", "nb", index, encoder, one, 2) for one in within]
    assert retrieve_each("biobank", "nb", index, encoder, within, 2) == apart
