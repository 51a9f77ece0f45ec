"""What every search index promises (search/index/base.py), checked on each of them."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

import msgspec
import numpy as np
import pytest

from graph.errors import ModelMismatch, StoreUnavailable
from graph.records import PartKind
from search.analysis import analyse_query
from search.encoder.base import EncoderId, Vector, Vectors
from search.index import embedded, opensearch
from search.index.base import Filters, IndexChange, IndexWriter, Scored, SearchIndex, Terms
from search.passages import Passage, content_hash

ENCODER = EncoderId(model="test/eight", dimension=8, query_prefix="", passage_prefix="")
OTHER = EncoderId(model="test/other", dimension=8, query_prefix="", passage_prefix="")
ALL = Filters()


class Ground(msgspec.Struct, frozen=True):
    """One place where an index can be kept."""

    reader: Callable[[], SearchIndex]
    writer: Callable[[], IndexWriter]

    def store(self, *passages: Passage, drop: Sequence[str] = (), digest: str = "d1") -> None:
        change = IndexChange(tuple(passages), vectors_of(passages), tuple(drop))
        self.writer().apply(change, ENCODER, digest)


def embedded_ground(request: pytest.FixtureRequest, folder: Path) -> Ground:
    return Ground(reader=lambda: embedded.open_index(folder), writer=lambda: embedded.open_writer(folder))


def opensearch_ground(request: pytest.FixtureRequest, folder: Path) -> Ground:
    settings = request.getfixturevalue("opensearch_server").settings()
    return Ground(reader=lambda: opensearch.open_index(settings), writer=lambda: opensearch.open_writer(settings))


@pytest.fixture(params=[embedded_ground, opensearch_ground])
def new_ground(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Ground]:
    """Makes empty grounds of one kind."""
    numbers = count()
    return lambda: request.param(request, tmp_path / f"index{next(numbers)}")


@pytest.fixture
def ground(new_ground: Callable[[], Ground]) -> Ground:
    return new_ground()


def passage(key: str, text: str, **fields: object) -> Passage:
    plain = Passage(id=key, document="a.txt", text=text, context="", kind="minutes", start_line=1, end_line=1)
    return msgspec.structs.replace(plain, **fields)


def vectors_of(passages: Sequence[Passage]) -> Vectors:
    """Vectors that depend on the text alone, so that equal texts tie."""
    rows = [np.random.default_rng(sum(map(ord, p.text))).normal(size=8).astype(np.float32) for p in passages]
    return np.array([row / np.linalg.norm(row) for row in rows], np.float32).reshape(len(rows), 8)


def vector(text: str) -> Vector:
    return vectors_of([passage("q", text)])[0]


def ids(hits: Sequence[Scored]) -> list[str]:
    return [hit.id for hit in hits]


def find(index: SearchIndex, query: str, filters: Filters = ALL, limit: int = 10) -> list[str]:
    return ids(index.lexical(analyse_query(query, "nb"), filters, limit))


def test_stores_and_reads_back(ground: Ground) -> None:
    first = passage("b", "Saken om genomsenteret utsettes.", meeting="m-1", entities=("genomsenter",), page=3)
    second = passage("a", "Referatet ble godkjent.")
    ground.store(first, second)
    index = ground.reader()
    assert index.passages(["b", "nobody", "a"]) == [first, second]
    assert index.digest() == "d1"
    assert index.encoder == ENCODER
    assert dict(ground.writer().stored()) == {"a": content_hash(second), "b": content_hash(first)}
    assert find(index, "genomsenter") == ["b"]
    assert ids(index.nearest(vector(second.text), ENCODER, ALL, 1)) == ["a"]
    assert index.nearest(vector(second.text), ENCODER, ALL, 1)[0].score == pytest.approx(1.0, abs=1e-5)


def test_an_index_nobody_wrote_is_empty(ground: Ground) -> None:
    index = ground.reader()
    assert index.digest() is None
    assert index.encoder is None
    assert index.where(ALL) == []
    assert find(index, "vedtak") == []
    assert index.nearest(vector("x"), ENCODER, ALL, 5) == []
    assert dict(ground.writer().stored()) == {}


def test_an_index_may_hold_nothing(ground: Ground) -> None:
    ground.store(digest="none")
    index = ground.reader()
    assert index.digest() == "none"
    assert index.where(ALL) == []
    assert find(index, "vedtak") == []
    assert index.nearest(vector("x"), ENCODER, ALL, 5) == []


def test_changes_and_removes(ground: Ground) -> None:
    ground.store(passage("a", "Ett om biobanker"), passage("b", "To om registre"), passage("c", "Tre om samtykke"))
    ground.store(
        passage("b", "Nå om kliniske studier"), passage("d", "Fire om etikk"), drop=["a", "unknown"], digest="d2"
    )
    index = ground.reader()
    assert index.digest() == "d2"
    assert [found.id for found in index.passages(["a", "b", "c", "d"])] == ["b", "c", "d"]
    assert find(index, "registre biobanker") == []
    assert find(index, "kliniske studier") == ["b"]
    assert ids(index.nearest(vector("Nå om kliniske studier"), ENCODER, ALL, 1)) == ["b"]
    assert ids(index.nearest(vector("Tre om samtykke"), ENCODER, ALL, 1)) == ["c"]


def test_the_way_to_a_state_leaves_no_trace(ground: Ground, new_ground: Callable[[], Ground]) -> None:
    texts = {f"p{n}": f"Passasje {n} om helsedata {'og etikk ' * (n % 4)}" for n in range(40)}
    for n in range(0, 40, 8):
        ground.store(*(passage(f"p{m}", texts[f"p{m}"]) for m in range(n, n + 8)), passage("gone", "helsedata " * n))
    ground.store(drop=["gone"])
    straight = new_ground()
    straight.store(*(passage(key, text) for key, text in texts.items()))
    terms = analyse_query("helsedata og etikk", "nb")
    assert ground.reader().lexical(terms, ALL, 40) == straight.reader().lexical(terms, ALL, 40)
    assert ground.reader().where(ALL) == straight.reader().where(ALL)


KINDS: tuple[PartKind, ...] = ("agenda", "minutes", "case_paper")


def varied() -> list[Passage]:
    return [
        passage(
            f"p{n:02}",
            f"Helsedata i sak {n}",
            body=("nsg", "rhf", None)[n % 3],
            kind=KINDS[n % 3],
            document=f"mappe/dokument {n % 4}.pdf",
            meeting=f"m-{n % 5}" if n % 5 else None,
            case=f"m-{n % 5}/{n}",
            date=f"{2018 + n % 6}-0{1 + n % 9}-15" if n % 7 else None,
            start_line=100 - n,
            decision=n % 4 == 0,
            sensitivity="Intern (gul)" if n % 6 == 0 else None,
            draft=n % 5 == 2,
            entities=tuple(f"e{m}" for m in range(n % 4)),
        )
        for n in range(30)
    ]


FILTERS = {
    "bodies": (Filters(bodies=("nsg",)), lambda p: p.body == "nsg"),
    "two bodies": (Filters(bodies=("nsg", "rhf")), lambda p: p.body in ("nsg", "rhf")),
    "unknown body": (Filters(bodies=("ukjent",)), lambda p: False),
    "since": (Filters(since="2020-03-15"), lambda p: bool(p.date) and p.date >= "2020-03-15"),
    "until": (Filters(until="2020-03-15"), lambda p: bool(p.date) and p.date <= "2020-03-15"),
    "period": (Filters(since="2019-01-01", until="2020-12-31"), lambda p: bool(p.date) and "2019" <= p.date < "2021"),
    "a year": (Filters(since="2021", until="2021"), lambda p: bool(p.date) and p.date.startswith("2021")),
    "kinds": (Filters(kinds=("agenda", "case_paper")), lambda p: p.kind in ("agenda", "case_paper")),
    "documents": (Filters(documents=("mappe/dokument 2.pdf",)), lambda p: p.document == "mappe/dokument 2.pdf"),
    "meetings": (Filters(meetings=("m-1", "m-3")), lambda p: p.meeting in ("m-1", "m-3")),
    "cases": (Filters(cases=("m-2/7",)), lambda p: p.case == "m-2/7"),
    "entities": (Filters(entities=("e2", "e1")), lambda p: {"e1", "e2"} & set(p.entities)),
    "unknown entity": (Filters(entities=("e9",)), lambda p: False),
    "decisions": (Filters(decisions_only=True), lambda p: p.decision),
    "no drafts": (Filters(drafts=False), lambda p: not p.draft),
    "no label": (Filters(labelled=False), lambda p: p.sensitivity is None),
    "several": (
        Filters(bodies=("rhf",), since="2019", entities=("e0",)),
        lambda p: p.body == "rhf" and bool(p.date) and p.date >= "2019" and "e0" in p.entities,
    ),
}


@pytest.mark.parametrize("name", FILTERS)
def test_filters(ground: Ground, name: str) -> None:
    filters, passes = FILTERS[name]
    stored = varied()
    ground.store(*stored)
    index = ground.reader()
    wanted = {found.id for found in stored if passes(found)}
    assert {found.id for found in index.where(filters)} == wanted
    assert set(find(index, "helsedata", filters, 30)) == wanted
    assert set(ids(index.nearest(vector("x"), ENCODER, filters, 30))) == wanted


def test_filters_leave_scores_alone(ground: Ground) -> None:
    ground.store(*varied())
    index = ground.reader()
    terms = analyse_query("helsedata sak 4", "nb")
    free = {hit.id: hit.score for hit in index.lexical(terms, ALL, 30)}
    for hit in index.lexical(terms, Filters(bodies=("nsg",)), 30):
        assert hit.score == pytest.approx(free[hit.id])


def test_where_goes_by_document_and_line(ground: Ground) -> None:
    ground.store(*varied())
    found = ground.reader().where(ALL)
    assert found == sorted(varied(), key=lambda p: (p.document, p.start_line, p.id))


def test_ties_go_by_id(ground: Ground) -> None:
    ground.store(*(passage(f"p{n:03}", "samtykke") for n in reversed(range(200))))
    index = ground.reader()
    first = [f"p{n:03}" for n in range(7)]
    assert find(index, "samtykke", limit=7) == first
    assert ids(index.nearest(vector("samtykke"), ENCODER, ALL, 7)) == first


def test_letters_of_all_kinds(ground: Ground) -> None:
    strange = passage(
        "ø/ß:1",
        "Ærlig 日本語 om e\u0301 «Åsgård» \U0001f9ec",
        document="mappe æ/fil \U0001f4c4.txt",
        body="rådet for ø",
    )
    ground.store(strange)
    index = ground.reader()
    assert index.passages(["ø/ß:1"]) == [strange]
    assert find(index, "asgard") == ["ø/ß:1"]
    assert find(index, "Aasgaard") == ["ø/ß:1"]
    assert index.where(Filters(bodies=("rådet for ø",), documents=(strange.document,))) == [strange]


def test_queries_that_find_nothing(ground: Ground) -> None:
    ground.store(passage("a", "Referatet ble godkjent."))
    index = ground.reader()
    assert find(index, "xyzzy") == []
    assert find(index, "og i på") == []
    assert index.lexical(Terms(weights={}), ALL, 5) == []
    assert find(index, "referatet", limit=0) == []
    assert index.nearest(vector("x"), ENCODER, ALL, 0) == []
    assert index.passages([]) == []


def test_another_model_is_refused(ground: Ground) -> None:
    ground.store(passage("a", "En"), passage("b", "To"))
    with pytest.raises(ModelMismatch, match="test/eight"):
        ground.reader().nearest(vector("x"), OTHER, ALL, 5)
    with pytest.raises(ModelMismatch):
        ground.writer().apply(IndexChange((passage("a", "Ny"),), vectors_of([passage("a", "Ny")])), OTHER, "d2")
    assert ground.reader().digest() == "d1"
    everything = (passage("a", "Ny"), passage("b", "Ny"))
    ground.writer().apply(IndexChange(everything, vectors_of(everything)), OTHER, "d3")
    assert ground.reader().encoder == OTHER


def test_all_of_a_change_or_nothing(ground: Ground) -> None:
    ground.store(passage("a", "Den første"))
    broken = IndexChange((passage("b", "Den andre"), passage("c", "Den tredje")), vectors_of([passage("b", "x")]))
    with pytest.raises(StoreUnavailable):
        ground.writer().apply(broken, ENCODER, "d2")
    index = ground.reader()
    assert index.digest() == "d1"
    assert [found.id for found in index.where(ALL)] == ["a"]


def test_the_same_change_twice(ground: Ground) -> None:
    ground.store(*varied())
    before = ground.reader().lexical(analyse_query("helsedata", "nb"), ALL, 30)
    ground.store(*varied())
    assert ground.reader().lexical(analyse_query("helsedata", "nb"), ALL, 30) == before


def test_readers_keep_what_they_opened(ground: Ground) -> None:
    ground.store(passage("a", "Gammel tekst om biobank"))
    early, other = ground.reader(), ground.reader()
    ground.store(passage("a", "Ny tekst om register"), digest="d2")
    ground.store(passage("b", "Enda en tekst"), digest="d3")
    for index in (early, other):
        assert index.digest() == "d1"
        assert find(index, "biobank") == ["a"]
        assert index.passages(["a"])[0].text == "Gammel tekst om biobank"
        assert index.nearest(vector("Gammel tekst om biobank"), ENCODER, ALL, 1)[0].score == pytest.approx(1, abs=1e-5)
    assert ground.reader().digest() == "d3"


def test_two_readers_during_writes(ground: Ground) -> None:
    ground.store(passage("a", "runde 0"), digest="0")
    stop, errors = threading.Event(), []

    def read() -> None:
        while not stop.is_set():
            try:
                index = ground.reader()
                assert index.passages(["a"])[0].text == f"runde {index.digest()}"
                assert find(index, "runde") == ["a"]
                index.close()
            except Exception as error:
                errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    try:
        for n in range(1, 9):
            ground.store(passage("a", f"runde {n}"), digest=str(n))
    finally:
        stop.set()
        for reader in readers:
            reader.join()
    assert errors == []


@pytest.mark.parametrize("filters", [ALL, Filters(kinds=("agenda",)), Filters(labelled=False)])
def test_both_lists_at_once_are_the_same_two_lists(ground: Ground, filters: Filters) -> None:
    kinds: list[PartKind] = ["agenda", "minutes"]
    ground.store(*(passage(f"p{n}", f"biobank {n} " + "helsedata " * (n % 3), kind=kinds[n % 2]) for n in range(20)))
    index = ground.reader()
    for words, limit in (("biobank", 5), ("biobank helsedata", 30), ("finnes ikke", 5), ("", 5), ("biobank", 0)):
        terms, near = analyse_query(words, "nb"), vector(words)
        apart = index.lexical(terms, filters, limit), index.nearest(near, ENCODER, filters, limit)
        assert index.both(terms, near, ENCODER, [filters], limit) == [apart]
        others = Filters(kinds=("minutes",))
        apart_too = index.lexical(terms, others, limit), index.nearest(near, ENCODER, others, limit)
        assert index.both(terms, near, ENCODER, [others, filters], limit) == [apart_too, apart]
    with pytest.raises(ModelMismatch):
        index.both(analyse_query("biobank", "nb"), vector("biobank"), OTHER, [filters], 5)
    index.close()


def test_threads_share_one_reader(ground: Ground) -> None:
    stored = [passage(f"p{n:03}", f"avsnitt {n} " + "om biobank " * (n % 40)) for n in range(300)]
    ground.store(*stored)
    index = ground.reader()

    def read(first: int) -> list[Passage]:
        return [one for n in range(first, 300, 4) for one in index.passages([f"p{n:03}", f"p{299 - n:03}"])]

    with ThreadPoolExecutor(4) as threads:
        found = list(threads.map(read, range(4)))
    assert found == [[one for n in range(first, 300, 4) for one in (stored[n], stored[299 - n])] for first in range(4)]
    index.close()


def test_closed_is_closed(ground: Ground) -> None:
    ground.store(passage("a", "En"))
    index = ground.reader()
    index.close()
    index.close()
    with pytest.raises(StoreUnavailable):
        index.where(ALL)


def test_twenty_thousand_passages(ground: Ground) -> None:
    words = "helsedata studie register samtykke biobank etikk finansiering møte råd plan".split()
    many = tuple(
        passage(f"p{n:05}", f"{words[n % 10]} {words[n // 10 % 10]} nummer{n}", date=f"{2000 + n % 20}-01-01")
        for n in range(20_000)
    )
    rows = np.random.default_rng(1).normal(size=(20_000, 8)).astype(np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    ground.writer().apply(IndexChange(many, rows), ENCODER, "many")
    started = time.perf_counter()
    index = ground.reader()
    assert find(index, "nummer12345 biobank")[0] == "p12345"
    exact = sorted(range(20_000), key=lambda n: -float(rows[n] @ rows[77]))[:10]
    assert ids(index.nearest(rows[77], ENCODER, ALL, 10)) == [f"p{n:05}" for n in exact]
    assert len(index.nearest(rows[0], ENCODER, Filters(since="2019"), 2000)) == 1000
    assert time.perf_counter() - started < 2
