"""Runs of words that may be a known name: what is found in a text before anybody asks what it means.

A name is known by its folded words run together, so that "e-helse" and "ehelse" are one. Each word of a text leads on
from the words before it to a longer run, or nowhere: texts use the same few words over and over, so where a word leads
is judged once and then only looked up.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Collection, Iterable, Iterator, Sequence

import msgspec

from graph.language.forms import ENDINGS, Token, joined, stem

_LONGEST = 16  # words in a name
_START = 3  # letters by which most words are told to begin no name
_TELLING = 6  # letters; a shorter word can be an abbreviation of two letters with an ending ("KDs")
_BY_LAST_LETTER = {ending[-1]: tuple(one for one in ENDINGS if one[-1] == ending[-1]) for ending in ENDINGS}
_REMEMBERED = 100_000  # words whose standings are remembered at a time; most of them lead nowhere and are but a key


class Run(msgspec.Struct, frozen=True, gc=False):
    """Words run together that may be a name, whatever the context."""

    last: int  # the place of the last word
    key: str  # the folded words
    stems: str  # their stems


class _Standing:
    """What words run together may be to the names that are known, and what they become with a word more."""

    __slots__ = ("begun", "further", "key", "named", "stems")

    def __init__(self, key: str, stems: str, *, named: bool, begun: bool) -> None:
        self.key = key
        self.stems = stems
        self.named = named  # they may be a name, inflected or not
        self.begun = begun  # a longer name begins with them
        self.further: dict[str, _Standing] = {}  # by the folded word that follows


_NOWHERE = _Standing("", "", named=False, begun=False)


class NameRuns:
    """Finds the runs that may be one of the names with these keys, or one inflected throughout with these stems."""

    def __init__(self, keys: Collection[str], stems: Collection[str]) -> None:
        self._named = frozenset(keys)
        self._named_by_stems = frozenset(stems)
        self._keys = sorted(keys)
        self._stem_keys = sorted(stems)
        self._starts = {key[:_START] for key in (*self._keys, *self._stem_keys)}
        self._before_all = _Standing("", "", named=False, begun=True)
        self._standings = 0  # judged and remembered

    def may_open(self, word: str) -> bool:
        """Whether a name may begin with a folded word, or consist of it."""
        return (self._before_all.further.get(word) or self._with(self._before_all, word)) is not _NOWHERE

    def beginning(self, text: str, words: Sequence[Token], places: Iterable[int]) -> Iterator[tuple[int, list[Run]]]:
        """The runs that begin at these words of a text, each place with its own; longer ones come after shorter."""
        openers = self._before_all.further
        for at in places:
            word = words[at].folded
            standing = openers.get(word) or self._with(self._before_all, word)
            if standing is not _NOWHERE and (runs := self._from(text, words, at, standing)):
                yield at, runs

    def _from(self, text: str, words: Sequence[Token], at: int, standing: _Standing) -> list[Run]:
        """The runs that begin with the word at a place, whose own standing is given."""
        runs: list[Run] = []
        last = at
        while True:
            if standing.named:
                runs.append(Run(last, standing.key, standing.stems))
            last += 1
            if not standing.begun or last == min(at + _LONGEST, len(words)):
                return runs
            word = words[last].folded
            standing = standing.further.get(word) or self._with(standing, word)
            if standing is _NOWHERE or not joined(text, words[last - 1], words[last]):
                return runs

    def _with(self, standing: _Standing, word: str) -> _Standing:
        """What words become with one more, which was not asked for yet."""
        if self._standings >= _REMEMBERED:
            self._before_all.further.clear()
            self._standings = 0
        self._standings += 1
        judged = standing.further[word] = self._judged(standing, word)
        return judged

    def _judged(self, before: _Standing, word: str) -> _Standing:
        key = before.key + word
        if len(key) > _TELLING and key[:_START] not in self._starts:
            return _NOWHERE
        stems = before.stems + stem(word)
        named = key in self._named or stems in self._named_by_stems or self._is_inflected(key)
        begun = _is_prefix(self._keys, key) or _is_prefix(self._stem_keys, stems)
        return _Standing(key, stems, named=named, begun=begun) if named or begun else _NOWHERE

    def _is_inflected(self, key: str) -> bool:
        for ending in _BY_LAST_LETTER.get(key[-1:], ()):
            if key.endswith(ending) and key[: -len(ending)] in self._named:
                return True
        return False


def _is_prefix(keys: list[str], start: str) -> bool:
    at = bisect_left(keys, start)
    return at < len(keys) and keys[at].startswith(start)
