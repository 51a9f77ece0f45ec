"""What workers do in tests, in a module that they import in no time."""

from __future__ import annotations

import os
import time
from collections.abc import Callable

from graph.errors import InputRefused


def double(number: int) -> int:
    """Not all numbers take the same time."""
    time.sleep(0.02 if number % 3 == 0 else 0)
    return 2 * number


def die_at_four(number: int) -> int:
    """Four kills the worker, and six is more than its memory holds."""
    if number == 4:
        os._exit(9)
    if number == 6:
        raise MemoryError
    return number


def hang_at_four(number: int) -> int:
    """Four never comes to an end."""
    while number == 4:
        time.sleep(60)
    return number


def who_works(_: int) -> int:
    """The process that has the item."""
    return os.getpid()


def fail(number: int) -> int:
    """Never a result."""
    raise ValueError(number)


def refuse(number: int) -> int:
    """An error that cannot be unpickled: its constructor takes more than its words."""
    raise InputRefused(f"referat {number}.pdf", "er tom", "is empty")


class DiesOnArrival:
    """A function that no worker survives receiving."""

    def __call__(self, number: int) -> int:
        """Harmless where it was made."""
        return number

    def __reduce__(self) -> tuple[Callable[[int], object], tuple[int]]:
        return os._exit, (7,)
