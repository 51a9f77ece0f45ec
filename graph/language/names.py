"""One matcher of names for extraction, resolution and questions alike: institutions, bodies and initiatives.

A name is found where its words stand, whatever hyphens and spaces lie between them and whatever ending the last one
has; the longest name wins ("Helse Vest IKT" is not "Helse Vest"). Names of many words are found inflected throughout
("den nasjonale handlingsplanen for kliniske studier"). Abbreviations count in their own case only. Weak names, and
abbreviations that several entries share, count only for entries in ``context``: the matcher never guesses.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain, takewhile
from typing import Literal, NamedTuple

import msgspec
from rapidfuzz.distance import OSA

from graph.authority.entries import Authority, Entry
from graph.language.editions import with_edition
from graph.language.forms import ENDINGS, LEGAL_FORMS, Token, hyphenated, stem, tokens
from graph.language.name_runs import NameRuns, Run

FormKind = Literal["name", "abbreviation", "weak"]

_YEAR_BEFORE = len("2024-")  # letters that an edition may put before a name
_ANY_CASE = 14  # letters from which a name is told from common words without its capitals
_INFLECTED_THROUGHOUT = 3  # tokens from which every word of a name may be inflected
_SHORT_ABBREVIATION = 6  # letters up to which a weak name in capitals is matched in capitals only
_REMEMBERED_NAMES = 20_000  # printed names whose entries are remembered at a time
_REMEMBERED_TEXTS = 256  # as many as ``tokens`` remembers
_ONE_LETTER = 8  # letters from which a word may be misspelt by one
_TWO_LETTERS = 14  # and by two
_MOST_MISSPELT = 2  # letters of a whole name

_PARENTHESIS = re.compile(r"\s*\([^()]*\)?")
_SEVERAL = re.compile(r"\s*[/;|&+]\s*|\s+(?:og|and)\s+|,\s+")
# What stands between a unit or a role and the institution it belongs to.
_BEFORE_OWNER = re.compile(
    r"(?:[,;/(–-]|\b(?:ved|at|fakultet|fakultetet|institutt|avdeling)|"
    r"^\w*(?:leder|direktør|rådgiver|representant)\s(?:for|i|av|frå|fra))\s*$",
    re.IGNORECASE,
)
_AFTER_OWNER = re.compile(r"\s*(?:$|[,;/()–|]|-\s|\bved\b|\bv/)")


class Match(NamedTuple):
    """An entry of the authority file at a place in a text.

    ``edition`` is the year of a member of a family ("2024") or the number of a phase ("NorCRIN 3").
    """

    entry: Entry
    start: int
    end: int
    surface: str
    edition: str | None = None

    @property
    def entity(self) -> Entry:
        """The entry meant: of a family the member of the year, of an infrastructure its phase."""
        return self.entry.member(self.edition) if self.edition else self.entry


class _Form(NamedTuple):
    entry: Entry
    kind: FormKind
    letters: str  # the name without what stands between its tokens, in its own case
    size: int  # tokens


class _Meaning(msgspec.Struct, frozen=True, gc=False):
    """What one reading of a run may mean: one entry whatever the context, or any of several that the context names."""

    entry: Entry | None
    in_context: tuple[Entry, ...]

    def within(self, context: Collection[str]) -> Entry | None:
        """The entry meant where ``context`` is spoken of."""
        if self.entry is not None:
            return self.entry
        known = [entry for entry in self.in_context if entry.id in context]
        return known[0] if len(known) == 1 else None


_Names = tuple[tuple[int, tuple[_Meaning, ...]], ...]
"""The names that may begin at one word, the longest first: the place of its last word, and what it may mean."""
_Readings = tuple[tuple[int, _Names], ...]
"""The places of a text where a name may stand, in order, by their first word."""


class EntityMatcher:
    """Finds the entries of an authority file in texts, and resolves names printed in lists."""

    def __init__(self, authority: Authority) -> None:
        self._entries = {entry.id: entry for entry in authority.entries}
        self._forms: dict[str, list[_Form]] = {}
        self._stemmed: dict[str, list[_Form]] = {}
        self._spelt: dict[tuple[int, int], list[tuple[tuple[str, ...], _Form]]] = {}  # by words and letters
        self._identified: dict[str, Entry | None] = {}  # lists of attendance print the same few names over and over
        shortened: list[tuple[Entry, tuple[Token, ...]]] = []
        for entry in authority.entries:
            for name in _names(entry):
                words = tokens(name)
                self._add(words, entry, "name")
                if len(words) > 1 and words[-1].text in LEGAL_FORMS:
                    shortened.append((entry, words[:-1]))
            for name in entry.abbreviations:
                self._add(tokens(name), entry, "abbreviation")
            for name in entry.weak:
                self._add(tokens(name), entry, "weak")
        for entry, words in shortened:
            # "Helse Vest" for "Helse Vest RHF", unless the shorter name is another entry's own.
            taken = self._forms.get("".join(word.folded for word in words), ())
            if all(form.entry.id == entry.id for form in taken):
                self._add(words, entry, "name")
        self._runs = NameRuns(self._forms, self._stemmed)
        self._readings: dict[str, _Readings] = {}  # a text is read several times, in other contexts

    def _add(self, words: Sequence[Token], entry: Entry, kind: FormKind) -> None:
        form = _Form(entry, kind, "".join(word.text for word in words), len(words))
        key = "".join(word.folded for word in words)
        self._forms.setdefault(key, []).append(form)
        if kind == "name":
            spelt = tuple(word.folded for word in words)
            self._spelt.setdefault((len(words), len(key)), []).append((spelt, form))
            if len(words) >= _INFLECTED_THROUGHOUT:
                self._stemmed.setdefault("".join(stem(word.folded) for word in words), []).append(form)

    # --- in running text

    def find(self, text: str, context: Collection[str] = ()) -> tuple[Match, ...]:
        """All names in a text, from left to right, none overlapping.

        ``context`` holds ids that are known to be spoken of; only they are found by weak names.
        """
        readings = self._readings.get(text)
        if readings is None:
            if len(self._readings) >= _REMEMBERED_TEXTS:
                self._readings.clear()
            words = tokens(text)
            readings = self._readings[text] = tuple(self._read(text, words, range(len(words))))
        return tuple(self._matches(text, readings, context)) if readings else ()

    def opening(self, text: str, context: Collection[str] = ()) -> Match | None:
        """The first name in a text, where it stands at its very beginning; the same as the first of ``find``."""
        space = text.find(" ", _YEAR_BEFORE + 1)
        near = tokens(text if space < 0 else text[:space])
        if not any(self._runs.may_open(word.folded) for word in near if word.start <= _YEAR_BEFORE):
            return None  # as most texts, of which no more is read then
        words = tokens(text)
        places = takewhile(lambda at: words[at].start <= _YEAR_BEFORE, range(len(words)))
        first = next(self._matches(text, self._read(text, words, places), context), None)
        return first if first is not None and first.start == 0 else None

    def entry(self, entity: str) -> Entry | None:
        """The entry with an id, also of a family's member or a phase ("oppdragsdokument-2024", "norcrin-3")."""
        if entity in self._entries:
            return self._entries[entity]
        base, _, edition = entity.rpartition("-")
        found = self._entries.get(base)
        return found.member(edition) if found and edition.isdigit() else None

    def _matches(self, text: str, readings: Iterable[tuple[int, _Names]], context: Collection[str]) -> Iterator[Match]:
        """The names at the places of a text that were read, none overlapping."""
        words = tokens(text)
        taken = 0
        for at, names in readings:
            found = _longest(names, context) if at >= taken else None
            if found is None:
                continue
            entry, last = found
            after = words[last + 1] if last + 1 < len(words) else None
            if after and after.text in LEGAL_FORMS and text[words[last].end : after.start].isspace():
                last += 1
            start, end, edition = with_edition(text, entry, words[at].start, words[last].end)
            yield Match(entry, start, end, text[start:end], edition)
            taken = last + 1

    def _read(self, text: str, words: Sequence[Token], places: Iterable[int]) -> Iterator[tuple[int, _Names]]:
        """The names that begin at these words of a text, with all that they may mean in any context."""
        for at, runs in self._runs.beginning(text, words, places):
            names = tuple(
                (run.last, meanings)
                for run in reversed(runs)
                if (meanings := tuple(self._meanings(text, words[at : run.last + 1], run)))
            )
            if names:
                yield at, names

    def _meanings(self, text: str, words: Sequence[Token], run: Run) -> Iterator[_Meaning]:
        """What these words may name, the likeliest first."""
        letters = "".join(word.text for word in words)
        if run.key in self._forms:
            yield from _meaning(form for form in self._forms[run.key] if _accepts(form, letters, text, words))
        for ending in ENDINGS if run.key.endswith(ENDINGS) else ():
            if run.key.endswith(ending) and (base := run.key[: -len(ending)]) in self._forms:
                shown = letters[: -len(ending)]
                # An ending of its own hangs on the name by a hyphen ("RHF-ene"); "NorCRIN er" is a verb.
                if len(words) > 1 and words[-1].folded == ending and text[words[-1].start - 1].isspace():
                    continue
                yield from _meaning(
                    form
                    for form in self._forms[base]
                    if _takes_ending(form, ending, letters) and _accepts(form, shown, text, words)
                )
        if len(words) >= _INFLECTED_THROUGHOUT and run.stems in self._stemmed:
            yield from _meaning(form for form in self._stemmed[run.stems] if len(form.letters) >= _ANY_CASE)

    # --- a name as a list prints it

    def resolve(self, name: str) -> Entry | None:
        """The institution, body or initiative that a printed name stands for; None rather than a guess."""
        found = self.resolve_all(name)
        return found[0] if found else None

    def resolve_all(self, name: str) -> tuple[Entry, ...]:
        """All entries that a printed name stands for: "Universitetet i Oslo/Oslo universitetssykehus" is two."""
        name = " ".join(name.split()).strip(" .,;:–-")
        whole = self.identify(name)
        if whole is not None:
            return (whole,)
        parts = [part for part in _SEVERAL.split(name) if part]
        if len(parts) > 1:
            entries = [entry for part in parts if (entry := self.identify(part))]
            if entries:
                return tuple(dict.fromkeys(entries))
        return self._owner(name)

    def identify(self, name: str) -> Entry | None:
        """The entry whose name this is from first to last, a bracket left out and a letter or two misspelt."""
        if name not in self._identified:
            if len(self._identified) >= _REMEMBERED_NAMES:
                self._identified.clear()
            self._identified[name] = self._entry_named(name)
        return self._identified[name]

    def _entry_named(self, name: str) -> Entry | None:
        plain = _PARENTHESIS.sub("", name).strip()
        return self._whole(name) or self._whole(plain) or self._misspelt(name) or self._misspelt(plain)

    def _whole(self, name: str) -> Entry | None:
        found = self.find(name)
        if len(found) == 1 and not (name[: found[0].start] + name[found[0].end :]).strip(" .,;:()-–"):
            return found[0].entity
        weak = {form.entry.id: form.entry for form in self._forms_of(name)}
        own_case = any(form.letters == "".join(t.text for t in tokens(name)) for form in self._forms_of(name))
        if len(weak) == 1 and (own_case or len(name) >= _SHORT_ABBREVIATION):
            entry = next(iter(weak.values()))
            return entry if entry.kind == "institution" else None
        return None

    def _forms_of(self, name: str) -> Sequence[_Form]:
        return self._forms.get("".join(token.folded for token in tokens(name)), ())

    def _owner(self, name: str) -> tuple[Entry, ...]:
        """Of a unit within an institution ("Det medisinske fakultet, UiO", "OUS, Klinikk for …") the institution."""
        owners = [
            match.entity
            for match in self.find(name)
            if match.entry.kind == "institution"
            and (match.start == 0 or _BEFORE_OWNER.search(name[: match.start]))
            and _AFTER_OWNER.match(name[match.end :])
        ]
        return tuple(dict.fromkeys(owners))

    def _misspelt(self, name: str) -> Entry | None:
        """The entry whose name differs by a letter or two in long words; None where two come as near."""
        words = tuple(word.folded for word in tokens(name))
        distances: dict[str, tuple[int, Entry]] = {}
        letters = sum(map(len, words))
        near = range(letters - _MOST_MISSPELT, letters + _MOST_MISSPELT + 1)
        for own, form in chain.from_iterable(self._spelt.get((len(words), size), ()) for size in near):
            distance = _spelling_distance(words, own)
            if distance is not None and distance <= distances.get(form.entry.id, (9, form.entry))[0]:
                distances[form.entry.id] = distance, form.entry
        nearest = sorted(distances.values(), key=lambda pair: (pair[0], pair[1].id))
        if not nearest or (len(nearest) > 1 and nearest[0][0] == nearest[1][0]):
            return None
        return nearest[0][1]


def _names(entry: Entry) -> tuple[str, ...]:
    others = (name for name in (entry.name_nn, entry.name_en) if name)
    # "The Research Council of Norway" stands as "Research Council of Norway" in lists.
    names = (entry.name, *entry.names, *others)
    return tuple(dict.fromkeys((*names, *(name.removeprefix("The ") for name in names))))


def _accepts(form: _Form, letters: str, text: str, words: Sequence[Token]) -> bool:
    """Whether a form may be written like this: the case of its letters, the joints of an abbreviation."""
    if form.kind == "name" or (form.kind == "weak" and not _is_short_capitals(form.letters)):
        if len(form.letters) >= _ANY_CASE or form.kind == "weak":
            return True
        return all(shown.isupper() for own, shown in zip(form.letters, letters, strict=False) if own.isupper())
    if form.letters != letters:
        return False
    # "HO-21" is HO21, and "RHF-enes" RHF; but "H OD" is not HOD.
    return len(words) == form.size or all(
        hyphenated(text, left, right) or right.text.isdigit()
        for left, right in zip(words[form.size - 1 :], words[form.size :], strict=False)
    )


def _is_short_capitals(letters: str) -> bool:
    return letters.isupper() or (
        len(letters) <= _SHORT_ABBREVIATION and sum(c.isupper() for c in letters) * 2 >= len(letters)
    )


def _takes_ending(form: _Form, ending: str, letters: str) -> bool:
    if letters[-len(ending) :] != ending:
        return letters.isupper() and ending == "s" and form.kind == "name"
    if ending == "s":
        return True
    last = form.letters[-1]
    if form.kind == "abbreviation" or _is_short_capitals(form.letters):
        return last.isupper() or last.isdigit()
    return len(form.letters) >= _ANY_CASE // 2


def _longest(names: _Names, context: Collection[str]) -> tuple[Entry, int] | None:
    for last, meanings in names:
        for meaning in meanings:
            entry = meaning.within(context)
            if entry is not None:
                return entry, last
    return None


def _meaning(forms: Iterable[_Form]) -> Iterator[_Meaning]:
    """What forms found at one place mean: one entry alone, or the only one that the context speaks of."""
    found = list(forms)
    strong = {form.entry.id: form.entry for form in found if form.kind != "weak"}
    if len(strong) == 1:
        yield _Meaning(next(iter(strong.values())), ())
    elif found:
        yield _Meaning(None, tuple((strong or {form.entry.id: form.entry for form in found}).values()))


def _spelling_distance(words: tuple[str, ...], own: tuple[str, ...]) -> int | None:
    """Letters that differ between two names of as many words; None where a short word or too much differs."""
    total = 0
    for word, right in zip(words, own, strict=True):
        if word == right:
            continue
        allowed = 2 if len(right) >= _TWO_LETTERS else 1 if len(right) >= _ONE_LETTER else 0
        if abs(len(word) - len(right)) > allowed:
            return None
        distance = OSA.distance(word, right, score_cutoff=allowed) if allowed else 1
        if distance > allowed:
            return None
        total += distance
    return total if total <= _MOST_MISSPELT else None
