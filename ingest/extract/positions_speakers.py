"""Who speaks in a sentence: the printed name at a place where a subject stands, with what is said beside it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import msgspec

from graph.language.names import EntityMatcher, Match
from graph.language.person_words import NAME_PARTICLES
from graph.language.persons import find_person_names, is_title, split_title
from ingest.extract.attendance_words import read_all
from ingest.extract.positions_words import ANONYMOUS, DEFINITE, MEETING_NOUN, OFFICE_FROM, WHOLE_BODY
from ingest.extract.unlisted import kind_of_name, opening_institution
from ingest.findings import ParticipantFinding

_BRACKET = re.compile(r"\s*\(([^()]{1,80})\)")
_APPOSITION = re.compile(r"\s*,\s*([^,.;:()]{2,80}?)\s*,(?=\s)")
_OF_PLACE = re.compile(r"\s+(?:fra|frå|i|ved|hos|from|at)\s+(?=[A-ZÆØÅ])")
_BY_PERSON = re.compile(r"\s*(?:\(\s*)?(?:v/|ved\s)\s*[^,.;:()]{3,60}?(?:\)|,|(?=\s[a-zæøå]))")
_DASH = re.compile(r"\s+[–—-]\s+")
_AND = re.compile(r"\s*(?:,\s*|\s(?:og|and|samt|&)\s+|/\s*)(?=\S)")
_ARTICLE = re.compile(r"The\s+(?!The\b)")
_FIRST_WORDS = re.compile(r"[\w.'’-]+(?:\s[\w.'’-]+){0,4}")
_HEAD = re.compile(r"[\s,]*(?P<first>[^\s,;:()]+)(?:\s+(?P<second>\S+))?")
_TITLE_WORDS = 4
_LONGEST_COMMON = 7  # letters of a noun that ends the names of bodies: "utvalg", "gruppe"
_WINDOW = 200  # characters in which a subject is looked for
_MOST = 8  # holders of one sentence


class Holder(msgspec.Struct, frozen=True):
    """A printed name that says something; ``institution`` stands beside a person."""

    name: str
    person: bool = False
    institution: str | None = None


class Subject(msgspec.Struct, frozen=True):
    """The holders at the head of a text, and where they end in it.

    There are none where nobody is named; ``whole`` is the meeting's own body, by a common noun.
    """

    holders: tuple[Holder, ...]
    end: int
    whole: bool = False


class Speakers:
    """Finds subjects by the authority file, by the list of those who were there, and by the forms of names."""

    def __init__(
        self,
        matcher: EntityMatcher,
        participants: Iterable[ParticipantFinding] = (),
        abbreviations: Sequence[tuple[str, str]] = (),
        context: Collection[str] = (),
        body_as_printed: str | None = None,
    ) -> None:
        entries = [entry for identity in context if (entry := matcher.entry(identity))]
        self._bodies = " ".join([body_as_printed or "", *(entry.name for entry in entries)]).lower()
        self._matcher = matcher
        self._context = context
        self._persons: dict[str, list[Holder]] = defaultdict(list)
        names = {short: full for short, full in abbreviations if kind_of_name(full) == "institution"}
        for row in participants:
            holder = Holder(name=row.name, person=True, institution=row.institution)
            words = row.name.split()
            self._persons[row.name].append(holder)
            if len(words) > 1 and len(words[-1]) > 2:
                self._persons[words[-1]].append(holder)
            if row.institution:
                names.setdefault(row.institution, row.institution)
        self._institutions = sorted(names.items(), key=lambda name: (-len(name[0]), name))

    def subject(self, text: str) -> Subject | None:
        """Who stands at the head of ``text``; None where that is no name and no unnamed member of the body."""
        window = text[:_WINDOW]
        if unnamed := ANONYMOUS.match(window):
            return Subject((), unnamed.end())
        if (whole := WHOLE_BODY.match(window)) and self._is_own(whole["noun"]):
            return Subject((), whole.end(), whole=True)
        return self.named(window)

    def _is_own(self, noun: str) -> bool:
        """Whether "Rådet" or "Strategigruppen" is the body that meets: its name has the same noun."""
        if MEETING_NOUN.match(noun):
            return True
        bare = DEFINITE.sub("", noun.lower().removeprefix("the").strip())
        begins = r"\b" if len(bare) > _LONGEST_COMMON else ""  # "arbeidsgruppe" is no "samarbeidsgruppe"
        return re.search(begins + re.escape(bare), self._bodies) is not None

    def named(self, text: str) -> Subject | None:
        """The holders named at the head of ``text``: "Eva Moen (FHI)", "UiB og UiO", "Representanten fra KD"."""
        holders: list[Holder] = []
        at = 0
        while len(holders) < _MOST:
            one = self._one(text[at:])
            if one is None:
                break
            holders.append(one[0])
            at += one[1]
            joined = _AND.match(text[at:])
            if joined is None or self._one(text[at + joined.end() :]) is None:
                return Subject(_shared(holders), at)
            at += joined.end()
        return Subject(_shared(holders), at) if holders else None

    def _one(self, text: str) -> tuple[Holder, int] | None:
        if office := OFFICE_FROM.match(text):
            found = self._institution(text[office.end() :])
            if found is None:
                return None
            end = office.end() + found[1]
            apposition = _APPOSITION.match(text[end:]) or _BRACKET.match(text[end:])
            return Holder(found[0]), end + (apposition.end() if apposition else 0)
        return self._person(text) or self._whole_institution(text)

    def _whole_institution(self, text: str) -> tuple[Holder, int] | None:
        found = self._institution(text)
        if found is None:
            return None
        name, end = found
        aside = _BY_PERSON.match(text[end:]) or _BRACKET.match(text[end:])
        return Holder(name), end + (aside.end() if aside else 0)

    def _institution(self, text: str) -> tuple[str, int] | None:
        """The institution or body whose name begins ``text``, in the print's words, and where it ends."""
        if (whole := WHOLE_BODY.match(text)) and not self._is_institution(whole["noun"]):
            return None
        if article := _ARTICLE.match(text):
            found = self._institution(text[article.end() :])
            return (found[0], found[1] + article.end()) if found else None
        if match := self._matcher.opening(text[:_WINDOW], self._context):
            if match.entry.kind not in ("institution", "body"):
                return None
            end = self._whole_name(text[:_WINDOW], match)
            return text[:end], end
        for printed, name in self._institutions:
            if text.startswith(printed) and not text[len(printed) : len(printed) + 1].isalnum():
                return name, len(printed)
        unlisted = opening_institution(text[:_WINDOW])
        return (unlisted, len(unlisted)) if unlisted else None

    def _whole_name(self, text: str, match: Match) -> int:
        """Where a name ends that has a dash in it: "OsloMet – storbyuniversitetet" names the same twice."""
        dash = _DASH.match(text, match.end)
        again = self._matcher.opening(text[dash.end() :], self._context) if dash else None
        return dash.end() + again.end if dash and again and again.entry.id == match.entry.id else match.end

    def _is_institution(self, noun: str) -> bool:
        """Whether what looks like a body is an institution that ends alike: "Forskningsrådet"."""
        found = [match for match in self._matcher.find(noun, self._context) if match.surface == noun]
        return bool(found) and found[0].entry.kind == "institution" and not self._is_own(noun)

    def _person(self, text: str) -> tuple[Holder, int] | None:
        found = self._known_person(text) or self._printed_person(text)
        if found is None:
            return None
        holder, end = found
        said: list[str] = []
        for pattern in (_BRACKET, _APPOSITION):
            while (aside := pattern.match(text[end:])) and len(said) < _TITLE_WORDS:
                said += re.split(r"[,;]", aside[1])
                end += aside.end()
        if not said and (place := _OF_PLACE.match(text[end:])):
            where = self._institution(text[end + place.end() :])
            if where is not None:
                said.append(where[0])
                end += place.end() + where[1]
        institution = read_all(said).institution if said else None
        return Holder(holder.name, person=True, institution=institution or holder.institution), end

    def _known_person(self, text: str) -> tuple[Holder, int] | None:
        words = _FIRST_WORDS.match(text)
        if words is None:
            return None
        printed = words[0].split(" ")
        for count in range(len(printed), 0, -1):
            name = " ".join(printed[:count])
            holders = self._persons.get(name, [])
            if len(holders) == 1:
                return holders[0], len(name)
        return None

    def _printed_person(self, text: str) -> tuple[Holder, int] | None:
        if not _may_begin_with_person(text):
            return None
        for match in find_person_names(text[:_WINDOW]):
            title = text[: match.start].strip(" ,")
            if title and (len(title.split()) > _TITLE_WORDS or split_title(title)[1]):
                return None
            known = self._persons.get(match.name, [])
            return (known[0] if len(known) == 1 else Holder(match.name, person=True)), match.end
        return None


def _may_begin_with_person(text: str) -> bool:
    """Whether a title, or two words that a name may consist of, stand at the head of ``text``."""
    words = _HEAD.match(text)
    if words is None:
        return False
    first, second = words["first"], words["second"] or ""
    may_go_on = second[:1].isupper() or second in NAME_PARTICLES
    return "." in first or is_title(first) or (first[0].isupper() and may_go_on)


def _shared(holders: Sequence[Holder]) -> tuple[Holder, ...]:
    """ "Eva Moen og Per Lund, HOD": what stands behind the last holds for those before it, where they have none."""
    last = holders[-1]
    return tuple(
        msgspec.structs.replace(one, institution=last.institution) if one.person and not one.institution else one
        for one in holders
    )
