"""Work on many items spread over processes: one small seam, and the cores of this machine behind it.

Whatever spreads the work, results come in the order of the items, only a few items are under way at a time, and a
worker that dies, or does not come to an end, takes one item with it and no more.
"""

from __future__ import annotations

import math
import multiprocessing
import os
import pickle
import signal
import sys
import time
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from enum import Enum
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from types import ModuleType
from typing import Final, Protocol, TypeVar

import msgspec

Item = TypeVar("Item")
Result = TypeVar("Result")

AHEAD = 2
"""Items under way for each worker, counting those that are done and wait for an earlier one: what bounds the memory."""

GIVE_UP_SECONDS = 1800.0
"""How long a worker may be at one item before it is given up. The slowest pages, those with tables, are read at seven a
second: a packet of 5,000 such pages takes a quarter of an hour on a core of its own, and half of one when it shares it.
What takes longer hangs, as far as anybody who waits can tell."""

_LAST_WORDS_SECONDS = 2.0
"""How long a worker that is told to end may take before it is killed."""


class Loss(Enum):
    """What comes in place of a result: the worker that had the item died or ran out of memory, or was given up."""

    LOST = "lost"
    GIVEN_UP = "given up"


LOST: Final = Loss.LOST
GIVEN_UP: Final = Loss.GIVEN_UP


class Spread(Protocol):
    """Where the work is done."""

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Generator[Result | Loss, None, None]:
        """``function`` of each item, in their order; a Loss for an item whose worker died or was given up.

        ``function`` and items can be pickled, and ``function`` depends on nothing but the item. Items are taken as they
        are needed. What the function raises is raised here. Closing the generator ends the work.
        """


class InThisProcess:
    """No spread: one item after the other, here."""

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Generator[Result | Loss, None, None]:
        """As Spread says; nothing is ever lost, since nobody else has it."""
        for item in items:
            yield function(item)


IN_THIS_PROCESS: Final = InThisProcess()


class OverCores:
    """Over processes of this machine, as many as there are cores that this program may use."""

    def __init__(self, workers: int | None = None, give_up_seconds: float = GIVE_UP_SECONDS) -> None:
        self.workers = workers or _cores()
        self._give_up_seconds = give_up_seconds

    def map(self, function: Callable[[Item], Result], items: Iterable[Item]) -> Generator[Result | Loss, None, None]:
        """As Spread says. Where no worker can be started, the work is done here."""
        if self.workers == 1:
            yield from IN_THIS_PROCESS.map(function, items)
            return
        with closing(_Crew(function, self.workers, self._give_up_seconds)) as crew:
            yield from _in_order(crew, function, items)


def _cores() -> int:
    with suppress(AttributeError):  # only Linux tells which cores are ours
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# --- the workers of this machine


class _Raised(msgspec.Struct, frozen=True):
    """What the function raised in a worker."""

    error: Exception
    told: str


class _Worker(msgspec.Struct, eq=False):
    """A worker as its master sees it. ``ready`` once it has the function; ``item`` is the number of what it is at.

    ``until`` is when it is given up, by the monotonic clock, if it is still at that item.
    """

    process: BaseProcess
    connection: Connection
    ready: bool = False
    item: int | None = None
    until: float = math.inf


class _Crew:
    """The workers. They are spawned on every system, since a fork of a program with threads may hang."""

    def __init__(self, function: Callable[..., object], count: int, give_up_seconds: float) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._function = function
        self._give_up_seconds = give_up_seconds
        self.workers: list[_Worker] = []
        self.size = count
        for _ in range(count):
            self._start()
        for worker in self.workers:  # when all are on their way: the function comes through once a worker listens
            self._brief(worker)

    def _start(self) -> None:
        ours, theirs = self._context.Pipe()
        process = self._context.Process(target=_work, args=(theirs,), daemon=True)
        try:
            with _main_left_out():
                process.start()
        except OSError:  # the system grants no more processes: fewer workers do the same
            ours.close()
        else:
            self.workers.append(_Worker(process, ours))
        finally:
            theirs.close()

    def _brief(self, worker: _Worker) -> None:
        with suppress(OSError):  # one that died at once is met when it should tell that it is ready
            worker.connection.send(self._function)

    def hand_out(self, worker: _Worker, number: int, item: object) -> None:
        """Give a worker an item."""
        worker.item = number
        worker.until = time.monotonic() + self._give_up_seconds
        with suppress(OSError):  # it died: the loss shows where its result is read
            worker.connection.send(item)

    def dismiss(self, worker: _Worker) -> None:
        """Take leave of a worker that died or hangs; one that had begun to work is replaced, one that never could is
        not."""
        self.workers.remove(worker)
        worker.connection.close()
        worker.process.kill()  # one that hangs hears nothing else; to one that died it does nothing
        worker.process.join()
        before = len(self.workers)
        if worker.ready:
            self._start()
        for fresh in self.workers[before:]:
            self._brief(fresh)

    def close(self) -> None:
        """End all workers, whatever they are at."""
        for worker in self.workers:
            worker.connection.close()
            worker.process.terminate()
        for worker in self.workers:
            worker.process.join(_LAST_WORDS_SECONDS)
            if worker.process.is_alive():
                worker.process.kill()
                worker.process.join()


@contextmanager
def _main_left_out() -> Iterator[None]:
    """A process that is spawned here does not import what was started: behind a page that is the page's script.

    It would draw the page, and take itself for one that can do no work.
    """
    main, none = sys.modules["__main__"], ModuleType("__main__")
    sys.modules["__main__"] = none
    try:
        yield
    finally:
        if sys.modules["__main__"] is none:
            sys.modules["__main__"] = main


def _in_order(crew: _Crew, function: Callable[[Item], Result], items: Iterable[Item]) -> Iterator[Result | Loss]:
    coming = enumerate(items)
    done: dict[int, Result | Loss] = {}
    shown = taken = 0
    exhausted = False
    while True:
        for worker in crew.workers:
            if exhausted or taken - shown >= AHEAD * crew.size:
                break
            if worker.ready and worker.item is None:
                if (pair := next(coming, None)) is None:
                    exhausted = True
                else:
                    taken = pair[0] + 1
                    crew.hand_out(worker, *pair)
        if shown in done:
            yield done.pop(shown)
            shown += 1
        elif exhausted and shown == taken:
            return
        elif crew.workers:
            _listen(crew, done)
        else:
            # No worker could be started, or none again: nobody has an item, and what is left is done here.
            yield from (function(item) for _, item in coming)
            return


def _listen(crew: _Crew, done: dict[int, Result | Loss]) -> None:
    """Wait until a worker tells something, or its time is up, and take it in."""
    until = min(worker.until for worker in crew.workers)
    told = wait(
        [worker.connection for worker in crew.workers],
        timeout=None if until == math.inf else max(0.0, until - time.monotonic()),
    )
    if not told:
        _give_up(crew, done)
    for worker in [worker for worker in crew.workers if worker.connection in told]:
        try:
            message = worker.connection.recv()
        except (EOFError, OSError):
            if worker.item is not None:
                done[worker.item] = LOST
            crew.dismiss(worker)
            continue
        if isinstance(message, _Raised):
            message.error.add_note(message.told)
            raise message.error
        if worker.item is not None:
            done[worker.item] = message
            worker.item, worker.until = None, math.inf
        worker.ready = True


def _give_up(crew: _Crew, done: dict[int, Result | Loss]) -> None:
    """End the workers whose time is up; what they were at is lost."""
    now = time.monotonic()
    for worker in [worker for worker in crew.workers if worker.until <= now]:
        if worker.item is not None:
            done[worker.item] = GIVEN_UP
        crew.dismiss(worker)


def _work(connection: Connection) -> None:
    """A worker's life: take the function, tell so, then give a result for each item until the master is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches all of a terminal; the master ends this one
    try:
        function = connection.recv()
        connection.send(None)
        while True:
            connection.send(_outcome(function, connection.recv()))
    except (EOFError, OSError, MemoryError):
        # The master is gone; or this process is too large to go on, and a fresh one takes its place.
        return


def _outcome(function: Callable[[object], object], item: object) -> object:
    try:
        return function(item)
    except MemoryError:
        raise
    except Exception as error:  # whatever it is, it belongs where the work was asked for
        return _Raised(_portable(error), traceback.format_exc())


def _portable(error: Exception) -> Exception:
    """The error, or its words where it does not come through a pipe whole."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:  # an exception with a constructor of its own may fail in any way
        return RuntimeError(repr(error))
    return error
