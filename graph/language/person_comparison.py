"""Two printed names: are they one person's? The answer comes with its reason in words.

A comparison is *certain* when the names alone are reason enough. An uncertain one ("Anne Hansen" and "Anna Hansen",
"K. Moen" and "Kari Moen") needs more: the same institution, or that no other name fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import DamerauLevenshtein

from graph.language.person_folding import fold_name, name_words
from graph.language.person_words import COMMON_SURNAMES
from graph.records import Record

ComparisonKind = Literal["same", "omission", "order", "spelling", "initial"]

_LONG_WORD = 8
_SHORT_WORD = 5
_REASONS: dict[ComparisonKind, str] = {
    "same": "samme navn",
    "omission": "et mellomnavn eller en forbokstav er utelatt",
    "order": "navnene står i en annen rekkefølge",
    "spelling": "navnet er stavet litt ulikt",
    "initial": "fornavnet er forkortet til en forbokstav",
}


class NameComparison(Record, frozen=True, kw_only=True):
    """Why two printed names may be one person's. ``kind`` is the weightiest difference, ``reason`` says all of them."""

    kind: ComparisonKind
    certain: bool
    reason: str


@lru_cache(maxsize=65536)
def compare_names(a: str, b: str) -> NameComparison | None:
    """Compare two names of at least two words each; None when they are two persons' names as far as can be told."""
    left, right = fold_name(a), fold_name(b)
    if min(len(left), len(right)) < 2:
        return None
    if left == right:
        return _made(["same"], True)
    if (
        left[0] != right[0]
        and not _is_initial_of(left[0], right[0])
        and not _misspelt(name_words(a)[0], name_words(b)[0])
    ):
        return _reordered(left, right)  # "Kari" and "Kåre" are two names, though they fold to nearly the same
    return _reordered(left, right) or _aligned(left, right)


def _made(kinds: Sequence[ComparisonKind], certain: bool) -> NameComparison:
    return NameComparison(kind=kinds[0], certain=certain, reason=", ".join(_REASONS[kind] for kind in kinds))


def _reordered(left: tuple[str, ...], right: tuple[str, ...]) -> NameComparison | None:
    if sorted(left) != sorted(right):
        return None
    # The family name set first ("Moen Kari") and two surnames swapped keep the given names together.
    rotated = any(left[cut:] + left[:cut] == right for cut in range(1, len(left)))
    return _made(["order"], True) if rotated or left[0] == right[0] else None


def _aligned(left: tuple[str, ...], right: tuple[str, ...]) -> NameComparison | None:
    """Given name against given name, last name against last name, and the shorter middle inside the longer one."""
    kinds: list[ComparisonKind] = []
    certain = True
    if left[0] != right[0]:
        if _is_initial_of(left[0], right[0]):
            kinds.append("initial")
        elif _misspelt(left[0], right[0]):
            kinds.append("spelling")
        else:
            return None
        certain = False
    if left[-1] != right[-1]:
        if kinds or not _misspelt(left[-1], right[-1]):
            return None
        kinds.append("spelling")
        certain = certain and _plainly_misspelt(left[-1], right[-1])
    middle = _middle(left[1:-1], right[1:-1], spelling_spent="spelling" in kinds)
    if middle is None:
        return None
    kinds += [kind for kind in middle if kind not in kinds]
    if len(kinds) > 1 and "spelling" in kinds:
        certain = False
    order: tuple[ComparisonKind, ...] = ("initial", "spelling", "omission", "same")
    kinds.sort(key=order.index)
    return _made(kinds or ["same"], certain)


def _middle(left: tuple[str, ...], right: tuple[str, ...], spelling_spent: bool) -> list[ComparisonKind] | None:
    """The kinds of difference between two rows of middle names; None where neither fits into the other."""
    short, long = sorted((left, right), key=len)
    kinds: list[ComparisonKind] = ["omission"] if len(short) < len(long) else []
    position = 0
    for word in short:
        while position < len(long) and not _same_middle(word, long[position]):
            position += 1
        if position == len(long):
            break
        if word != long[position]:
            kinds.append("omission")
        position += 1
    else:
        return kinds
    if len(short) != len(long) or spelling_spent:
        return None
    wrong = [(a, b) for a, b in zip(left, right, strict=True) if not _same_middle(a, b)]
    return ["spelling"] if len(wrong) == 1 and _plainly_misspelt(*wrong[0]) else None


def _same_middle(a: str, b: str) -> bool:
    return a == b or _is_initial_of(a, b)


def _is_initial_of(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    return len(short) == 1 and long.startswith(short)


def _misspelt(a: str, b: str) -> bool:
    """One letter wrong, or two in a long word; the shortest words allow nothing."""
    length = min(len(a), len(b))
    if length < 3:
        return False
    allowed = 2 if length >= _LONG_WORD else 1
    return DamerauLevenshtein.distance(a, b, score_cutoff=allowed) <= allowed


def _plainly_misspelt(a: str, b: str) -> bool:
    """A misspelling that the words alone make certain: one letter, in a word long enough and not its first.

    Two common surnames are two names.
    """
    if min(len(a), len(b)) < _SHORT_WORD or a[0] != b[0] or DamerauLevenshtein.distance(a, b, score_cutoff=1) > 1:
        return False
    return not (a in _FOLDED_SURNAMES and b in _FOLDED_SURNAMES)


_FOLDED_SURNAMES = frozenset(word for name in COMMON_SURNAMES for word in fold_name(name))
