"""Reading on a Dask cluster of two workers on this machine: the same findings, and faults that are named."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from small_work import die_at_four, double

from graph.authority.turtle import read_authority
from graph.errors import StoreUnavailable, WrongUse
from ingest.loading import ReadingTask, read_one
from ingest.spreading import IN_THIS_PROCESS, LOST, OverCores
from samples import sample_folder
from ui.cluster import OverCluster
from ui.settings import read_settings
from ui.wiring import wire

distributed = pytest.importorskip("distributed", reason="Dask is not installed (the extra saksgraf[dask])")


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers of several threads each."""
    import dask

    # One death is enough to give a task up, so that the test need not wait for three more workers to start and die.
    with (
        dask.config.set({"distributed.scheduler.allowed-failures": 0}),
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=2, processes=True, host="127.0.0.1", dashboard_address="127.0.0.1:0"
        ) as started,
    ):
        yield started.scheduler_address


def test_the_setting_chooses_the_cluster(tmp_path: Path) -> None:
    address = "tcp://planlegger:8786"
    assert isinstance(wire(read_settings({"SAKSGRAF_DASK": address}, tmp_path)).spread(), OverCluster)
    assert isinstance(wire(read_settings({}, tmp_path)).spread(), OverCores)


@pytest.mark.parametrize("address", ["planlegger", "planlegger:8786", "tcp://planlegger"])
def test_an_address_that_is_none_is_told_with_an_example(address: str, tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="SAKSGRAF_DASK=tcp://"):
        wire(read_settings({"SAKSGRAF_DASK": address}, tmp_path)).spread()


def test_a_cluster_reads_what_one_process_reads(cluster: str) -> None:
    with sample_folder() as folder:
        tasks = [ReadingTask(data=path.read_bytes(), name=path.name) for path in sorted(folder.iterdir())]
    tasks.append(ReadingTask(data=b"  ", name="tomt.txt"))
    read = partial(read_one, read_authority())
    assert list(OverCluster(cluster).map(read, tasks)) == list(IN_THIS_PROCESS.map(read, tasks))


def test_results_come_in_the_order_of_the_items_and_few_are_taken_ahead(cluster: str) -> None:
    taken: list[int] = []

    def items() -> Iterator[int]:
        for number in range(20):
            taken.append(number)
            yield number

    for shown, result in enumerate(OverCluster(cluster).map(double, items())):
        assert result == 2 * shown
        assert len(taken) - shown <= 4


def test_a_worker_that_dies_or_runs_out_of_memory_takes_one_item_with_it(cluster: str) -> None:
    found = list(OverCluster(cluster).map(die_at_four, [4, 6]))
    assert found == [LOST, LOST]
    assert list(OverCluster(cluster).map(die_at_four, [1, 2])) == [1, 2]


def test_a_scheduler_that_is_not_there_is_named_with_its_setting() -> None:
    begun = time.monotonic()
    with pytest.raises(StoreUnavailable, match=r"tcp://127\.0\.0\.1:9 \(SAKSGRAF_DASK\) svarer ikke"):
        list(OverCluster("tcp://127.0.0.1:9").map(double, [1]))
    assert time.monotonic() - begun < 10


def test_a_scheduler_without_workers_is_told() -> None:
    with (
        distributed.LocalCluster(n_workers=0, host="127.0.0.1", dashboard_address="127.0.0.1:0") as empty,
        pytest.raises(StoreUnavailable, match="har ingen arbeidere"),
    ):
        list(OverCluster(empty.scheduler_address).map(double, [1]))


def test_a_scheduler_that_goes_away_while_reading_is_told() -> None:
    with distributed.LocalCluster(
        n_workers=1, processes=True, host="127.0.0.1", dashboard_address="127.0.0.1:0"
    ) as started:
        results = OverCluster(started.scheduler_address).map(time.sleep, [0.0, *[1.0] * 60])
        next(results)
    begun = time.monotonic()
    with pytest.raises(StoreUnavailable, match="ble borte under lesingen"):
        list(results)
    assert time.monotonic() - begun < 60


def test_workers_of_another_version_are_told(cluster: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.cluster.EXTRACTOR", "saksgraf/0")
    with pytest.raises(StoreUnavailable, match=r"annen utgave \(.*saksgraf/\d+; her er .*saksgraf/0\)"):
        list(OverCluster(cluster).map(double, [1]))
