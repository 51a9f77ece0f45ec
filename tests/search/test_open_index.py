"""Who has no right to labelled parts finds no passage of them, however the index is asked."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from search.analysis import analyse_query
from search.encoder.base import EncoderId
from search.index import embedded
from search.index.base import Filters, IndexChange, SearchIndex
from search.index.open_view import OpenIndex
from search.passages import Passage

ENCODER = EncoderId(model="hand", dimension=2, query_prefix="", passage_prefix="")
VECTOR = np.array([1.0, 0.0], np.float32)


def passage(identity: str, sensitivity: str | None) -> Passage:
    return Passage(
        id=identity,
        document="sak.txt",
        text="Søknaden gjelder penger til nettverket.",
        context="",
        kind="case_paper",
        start_line=1,
        end_line=2,
        sensitivity=sensitivity,
    )


@pytest.fixture
def index(tmp_path: Path) -> SearchIndex:
    writer = embedded.open_writer(tmp_path)
    put = (passage("open", None), passage("secret", "Intern (gul)"))
    writer.apply(IndexChange(put=put, vectors=np.stack([VECTOR, VECTOR])), ENCODER, "digest")
    writer.close()
    return embedded.open_index(tmp_path)


def test_every_way_of_asking(index: SearchIndex) -> None:
    seen, terms = OpenIndex(index), analyse_query("søknad om penger", "nb")
    assert [hit.id for hit in index.lexical(terms, Filters(), 5)] == ["open", "secret"]
    assert [hit.id for hit in seen.lexical(terms, Filters(), 5)] == ["open"]
    assert [hit.id for hit in seen.nearest(VECTOR, ENCODER, Filters(), 5)] == ["open"]
    assert [one.id for one in seen.passages(["secret", "open"])] == ["open"]
    assert [one.id for one in seen.where(Filters(labelled=True))] == ["open"]
    assert (seen.digest(), seen.encoder) == ("digest", ENCODER)
    seen.close()
