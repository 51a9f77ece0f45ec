"""What only an index on servers must do: versions behind an alias, a graph of neighbours, and faults told by name."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator, Sequence

import msgspec
import numpy as np
import pytest
from services.opensearch_proxy import proxy
from services.opensearch_server import OpenSearchServer

from graph.errors import LoadUnderWay, ModelMismatch, StoreUnavailable
from search.analysis import analyse_query
from search.encoder.base import EncoderId, Vectors
from search.index import embedded, opensearch, opensearch_writer
from search.index.base import Filters, IndexChange, Scored
from search.index.opensearch_settings import PASSWORD, TIMEOUT, URL, USER, OpenSearchSettings
from search.passages import Passage

ENCODER = EncoderId(model="test/eight", dimension=8, query_prefix="", passage_prefix="")
OTHER = EncoderId(model="test/four", dimension=4, query_prefix="", passage_prefix="")
ALL = Filters()
WORDS = "helsedata studie register samtykke biobank etikk finansiering møte råd plan".split()


def passage(key: str, text: str, **fields: object) -> Passage:
    plain = Passage(id=key, document="a.txt", text=text, context="", kind="minutes", start_line=1, end_line=1)
    return msgspec.structs.replace(plain, **fields)


def vectors_of(passages: Sequence[Passage], dimension: int = 8) -> Vectors:
    rows = np.array(
        [np.random.default_rng(sum(map(ord, p.id))).normal(size=dimension) for p in passages], np.float32
    ).reshape(-1, dimension)
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def change(*passages: Passage, drop: Sequence[str] = ()) -> IndexChange:
    return IndexChange(passages, vectors_of(passages), tuple(drop))


def store(settings: OpenSearchSettings, digest: str, *passages: Passage, drop: Sequence[str] = ()) -> None:
    opensearch.open_writer(settings).apply(change(*passages, drop=drop), ENCODER, digest)


def ids(hits: Sequence[Scored]) -> list[str]:
    return [hit.id for hit in hits]


def many(count: int) -> list[Passage]:
    return [
        passage(f"p{n:04}", f"{WORDS[n % 10]} {WORDS[n // 10 % 10]} nummer{n}", body=("nsg", "rhf")[n % 2])
        for n in range(count)
    ]


@pytest.fixture
def settings(opensearch_server: OpenSearchServer) -> OpenSearchSettings:
    return opensearch_server.settings()


@pytest.fixture
def indexes(opensearch_server: OpenSearchServer, settings: OpenSearchSettings) -> object:
    """The names of all indexes behind the settings' alias."""
    client = opensearch_server.client()
    return lambda: sorted(client.indices.get(index=f"{settings.index}-v*"))


@pytest.fixture
def with_graph(monkeypatch: pytest.MonkeyPatch) -> None:
    """From eleven passages on there is a graph of neighbours, and a filter must leave ten for all to be compared."""
    monkeypatch.setattr(opensearch_writer, "EXACT_UP_TO", 10)
    monkeypatch.setattr(opensearch, "EXACT_UP_TO", 10)


def test_rolls_back_in_one_step(settings: OpenSearchSettings) -> None:
    assert opensearch.roll_back(settings) is None
    store(settings, "d1", passage("a", "den første"))
    assert opensearch.roll_back(settings) is None
    store(settings, "d2", passage("a", "den andre"))
    assert opensearch.roll_back(settings) == "d1"
    reader = opensearch.open_index(settings)
    assert reader.digest() == "d1"
    assert reader.passages(["a"])[0].text == "den første"
    store(settings, "d3", passage("b", "den tredje"))
    assert [found.text for found in opensearch.open_index(settings).where(ALL)] == ["den første", "den tredje"]


def test_keeps_one_index_to_roll_back_to(
    settings: OpenSearchSettings, indexes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opensearch_writer, "GRACE_SECONDS", 0.0)
    store(settings, "d1", passage("a", "en"))
    early = opensearch.open_index(settings)
    for n in range(2, 5):
        store(settings, f"d{n}", passage("a", f"nummer {n}"))
    assert indexes() == [f"{settings.index}-v3", f"{settings.index}-v4"]
    with pytest.raises(LoadUnderWay):
        early.where(ALL)
    with pytest.raises(LoadUnderWay):
        early.both(analyse_query("en", "nb"), vectors_of([passage("q", "en")])[0], ENCODER, [ALL], 5)


def test_a_new_model_is_built_beside_the_old(settings: OpenSearchSettings) -> None:
    store(settings, "d1", passage("a", "en"))
    early = opensearch.open_index(settings)
    both = (passage("a", "en"),)
    opensearch.open_writer(settings).apply(IndexChange(both, vectors_of(both, 4)), OTHER, "d2")
    query = vectors_of(both)[0]
    assert ids(early.nearest(query, ENCODER, ALL, 1)) == ["a"]
    with pytest.raises(ModelMismatch, match="test/four"):
        opensearch.open_index(settings).nearest(query, ENCODER, ALL, 1)


@pytest.mark.usefixtures("with_graph")
def test_large_indexes_have_a_graph_and_grow_by_clones(
    settings: OpenSearchSettings, opensearch_server: OpenSearchServer
) -> None:
    passages = many(40)
    vectors = vectors_of(passages)
    store(settings, "d1", *passages[:10])
    assert not _generation(settings).graph
    store(settings, "d2", *passages[10:])
    assert _generation(settings).graph
    changed = passage("p0003", "nå om bevilgninger")
    store(settings, "d3", changed, *passages[4:], passage("p9", "helt ny"), drop=["p0000", "p0001", "unknown"])
    reader = opensearch.open_index(settings)
    resized = opensearch_server.client().indices.get_settings(index=f"{settings.index}-v3")
    assert "resize" in resized[f"{settings.index}-v3"]["settings"]["index"]
    assert reader.digest() == "d3"
    assert [found.id for found in reader.where(ALL)] == [f"p{n:04}" for n in range(2, 40)] + ["p9"]
    assert reader.passages(["p0003"]) == [changed]
    assert ids(reader.lexical(analyse_query("bevilgning", "nb"), ALL, 5)) == ["p0003"]
    assert dict(opensearch.open_writer(settings).stored()).keys() == {found.id for found in reader.where(ALL)}
    left = range(2, 40)
    for filters, passing in ((ALL, left), (Filters(bodies=("nsg",)), left[::2]), (Filters(bodies=("x",)), [])):
        scores = {f"p{n:04}": float(vectors[n] @ vectors[5]) for n in passing}
        if filters == ALL:
            scores["p9"] = float(vectors_of([passage("p9", "")])[0] @ vectors[5])
        hits = reader.nearest(vectors[5], ENCODER, filters, 50)
        assert ids(hits) == sorted(scores, key=lambda key: -scores[key])
        assert [hit.score for hit in hits] == pytest.approx([scores[hit.id] for hit in hits], abs=1e-6)


@pytest.mark.usefixtures("with_graph")
def test_after_many_deleted_passages_all_is_written_anew(
    settings: OpenSearchSettings, opensearch_server: OpenSearchServer
) -> None:
    passages = many(60)
    vectors = vectors_of(passages)
    store(settings, "d1", *passages)
    store(settings, "d2", drop=["p0000", "p0001", "p0002", "p0003"])
    store(settings, "d3", drop=["p0004", "p0005", "p0006"])
    docs = opensearch_server.client().indices.stats(index=f"{settings.index}-v*", metric="docs")["indices"]
    found = {name: counts["primaries"]["docs"] for name, counts in docs.items()}
    assert found[f"{settings.index}-v2"]["deleted"] >= 4
    assert found[f"{settings.index}-v3"] == {"count": 53, "deleted": 0}
    reader = opensearch.open_index(settings)
    assert reader.where(ALL) == passages[7:]
    assert reader.nearest(vectors[9], ENCODER, ALL, 1)[0].score == pytest.approx(1, abs=1e-6)


def test_shards_rank_as_one(settings: OpenSearchSettings) -> None:
    passages = many(60)
    store(settings, "d1", *passages)
    apart = msgspec.structs.replace(settings, index=f"{settings.index}-apart", shards=3)
    store(apart, "d1", *passages)
    terms = analyse_query("helsedata og etikk nummer7", "nb")
    assert opensearch.open_index(apart).lexical(terms, ALL, 20) == opensearch.open_index(settings).lexical(
        terms, ALL, 20
    )


def test_ranks_as_the_embedded_index(settings: OpenSearchSettings, tmp_path) -> None:
    random = np.random.default_rng(3)
    passages = [
        passage(f"p{n:03}", " ".join(random.choice(WORDS, size=random.integers(1, 60))) + f" forskningsplan{n % 9}")
        for n in range(300)
    ]
    store(settings, "d", *passages)
    embedded.open_writer(tmp_path).apply(change(*passages), ENCODER, "d")
    there, here = opensearch.open_index(settings), embedded.open_index(tmp_path)
    for query in ("helsedata", "etikk og samtykke", "forskningsplan4 finansiering", "rad mote", "plan biobank studie"):
        terms = analyse_query(query, "nb")
        assert ids(there.lexical(terms, ALL, 10)) == ids(here.lexical(terms, ALL, 10))
    for vector in vectors_of(many(5)):
        assert ids(there.nearest(vector, ENCODER, ALL, 10)) == ids(here.nearest(vector, ENCODER, ALL, 10))


def test_a_text_as_long_as_a_page_is_asked_for(settings: OpenSearchSettings) -> None:
    store(settings, "d", *many(20))
    text = " ".join(f"ord{n}" for n in range(3000)) + " nummer7"
    terms = analyse_query(text, "nb")
    assert sum(map(len, terms.weights.values())) > 3000
    opensearch.open_index(settings).lexical(terms, ALL, 5)


# Faults


@pytest.fixture
def nobody() -> OpenSearchSettings:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    return OpenSearchSettings(urls=(f"http://kari:hemmelig@127.0.0.1:{port}",))


@pytest.mark.parametrize("use", [opensearch.open_index, opensearch.open_writer, opensearch.roll_back])
def test_no_server(nobody: OpenSearchSettings, use) -> None:
    started = time.perf_counter()
    with pytest.raises(StoreUnavailable) as caught:
        use(nobody)
    assert time.perf_counter() - started < 5
    for text in (caught.value.nb, caught.value.en):
        assert nobody.address in text
        assert URL in text
        assert "hemmelig" not in text


def test_no_answer_from_the_address() -> None:
    started = time.perf_counter()
    with pytest.raises(StoreUnavailable, match=URL):
        opensearch.open_index(OpenSearchSettings(urls=("http://192.0.2.1:9200", "http://192.0.2.2:9200")))
    assert time.perf_counter() - started < 5


def test_slow_server() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(StoreUnavailable, match=TIMEOUT):
            opensearch.open_index(OpenSearchSettings(urls=(url,), timeout_seconds=0.2))


def test_wrong_password(opensearch_server: OpenSearchServer) -> None:
    with proxy(opensearch_server.url) as guard:
        guard.status = 401
        with pytest.raises(StoreUnavailable, match=PASSWORD) as caught:
            opensearch.open_index(OpenSearchSettings(urls=(guard.url,), user="kari", password="feil"))
    assert USER in caught.value.en
    assert "feil" not in caught.value.en


def test_what_there_was_no_room_for_is_sent_again(
    opensearch_server: OpenSearchServer, settings: OpenSearchSettings
) -> None:
    passages = many(50)
    with proxy(opensearch_server.url) as overloaded:
        overloaded.refuse_requests, overloaded.refuse_items = 2, 2
        store(msgspec.structs.replace(settings, urls=(overloaded.url,)), "d1", *passages)
        assert (overloaded.refuse_requests, overloaded.refuse_items) == (0, 0)
    assert opensearch.open_index(settings).where(ALL) == passages


def test_a_passage_that_is_refused_is_named_and_nothing_changes(settings: OpenSearchSettings, indexes) -> None:
    store(settings, "d1", passage("a", "en"))
    vectors = vectors_of(many(3))
    vectors[1] = np.nan
    with pytest.raises(StoreUnavailable, match="p0001"):
        opensearch.open_writer(settings).apply(IndexChange(tuple(many(3)), vectors), ENCODER, "d2")
    reader = opensearch.open_index(settings)
    assert reader.digest() == "d1"
    assert [found.id for found in reader.where(ALL)] == ["a"]
    store(settings, "d3", passage("b", "to"))
    assert indexes() == [f"{settings.index}-v1", f"{settings.index}-v3"]  # the broken-off one is gone


def test_the_second_of_two_writers_changes_nothing(settings: OpenSearchSettings) -> None:
    store(settings, "d1", passage("a", "en"))
    first, second = opensearch.open_writer(settings), opensearch.open_writer(settings)
    first.apply(change(passage("b", "to")), ENCODER, "d2")
    with pytest.raises(StoreUnavailable):
        second.apply(change(passage("c", "tre")), ENCODER, "d3")
    assert opensearch.open_index(settings).digest() == "d2"


@pytest.fixture
def full_disk(opensearch_server: OpenSearchServer, settings: OpenSearchSettings) -> Iterator[None]:
    """What OpenSearch does to indexes when the disk is nearly full."""
    client = opensearch_server.client()
    blocked = {"settings": {"index.blocks.read_only_allow_delete": True}}
    client.indices.put_index_template(
        name=settings.index, body={"index_patterns": [f"{settings.index}-*"], "template": blocked}
    )
    yield
    client.indices.delete_index_template(name=settings.index)


@pytest.fixture
def read_only_cluster(opensearch_server: OpenSearchServer) -> Iterator[None]:
    client = opensearch_server.client()
    client.cluster.put_settings(body={"persistent": {"cluster.blocks.read_only": True}})
    yield
    client.cluster.put_settings(body={"persistent": {"cluster.blocks.read_only": None}})


@pytest.mark.parametrize("block", ["full_disk", "read_only_cluster"])
def test_nothing_can_be_written(settings: OpenSearchSettings, request: pytest.FixtureRequest, block: str) -> None:
    store(settings, "d1", passage("a", "en"))
    request.getfixturevalue(block)
    started = time.perf_counter()
    with pytest.raises(StoreUnavailable, match="låst"):
        store(settings, "d2", passage("b", "to"))
    assert time.perf_counter() - started < 10
    assert opensearch.open_index(settings).where(ALL)[0].text == "en"


def test_swaps_under_fifty_queries_a_second(settings: OpenSearchSettings) -> None:
    store(settings, "0", passage("a", "runde 0"))
    terms = analyse_query("runde", "nb")
    stop, errors, asked = threading.Event(), [], []

    def ask() -> None:
        while not stop.is_set():
            due = time.monotonic() + 0.1
            try:
                reader = opensearch.open_index(settings)
                assert ids(reader.lexical(terms, ALL, 5)) == ["a"]
                assert reader.passages(["a"])[0].text == f"runde {reader.digest()}"
                asked.append(reader.digest())
            except Exception as error:
                errors.append(repr(error))
            time.sleep(max(0.0, due - time.monotonic()))

    readers = [threading.Thread(target=ask) for _ in range(5)]
    for reader in readers:
        reader.start()
    try:
        for n in range(1, 6):
            store(settings, str(n), passage("a", f"runde {n}"))
        assert opensearch.roll_back(settings) == "4"
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert errors == []
    assert len(set(asked)) > 3


def test_killed_while_answering_and_started_again(
    opensearch_server: OpenSearchServer, settings: OpenSearchSettings
) -> None:
    store(settings, "d1", passage("a", "en om helsedata"))
    reader = opensearch.open_index(settings)
    terms = analyse_query("helsedata", "nb")
    query = vectors_of([passage("a", "")])[0]
    opensearch_server.kill()
    try:
        for ask in (
            lambda: reader.lexical(terms, ALL, 5),
            lambda: reader.nearest(query, ENCODER, ALL, 5),
            lambda: reader.passages(["a"]),
            lambda: reader.where(ALL),
            lambda: opensearch.open_index(settings),
            lambda: opensearch.open_writer(settings),
        ):
            started = time.perf_counter()
            with pytest.raises(StoreUnavailable, match=URL):
                ask()
            assert time.perf_counter() - started < 5
    finally:
        opensearch_server.start()
    assert ids(reader.lexical(terms, ALL, 5)) == ["a"]
    assert opensearch.open_index(settings).digest() == "d1"


def test_nothing_is_logged_beside_the_error(nobody: OpenSearchSettings, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(StoreUnavailable):
        opensearch.open_index(nobody)
    assert capfd.readouterr() == ("", "")


def _generation(settings: OpenSearchSettings) -> opensearch_writer.Generation:
    shown = opensearch_writer.shown(settings)
    assert shown
    return shown.generation
