"""What a state says beside the right answers: hits, misses and false finds of each measure."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Any

from benchmarks.papers.names import with_initial

Json = dict[str, Any]
_ALIKE = 0.85
_LONGER = 2.5


@dataclass
class Tally:
    """One measure. Misses and false finds are told in words, each with the layout it stands in."""

    hit: int = 0
    missed: list[str] = field(default_factory=list)
    false: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float | None:
        """The share of the right answers that was found."""
        return self.hit / (self.hit + len(self.missed)) if self.hit + len(self.missed) else None

    @property
    def precision(self) -> float | None:
        """The share of what was found that is right."""
        return self.hit / (self.hit + len(self.false)) if self.hit + len(self.false) else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both."""
        if self.recall is None or self.precision is None:
            return None
        return 2 * self.recall * self.precision / (self.recall + self.precision) if self.hit else 0.0

    def count(self, right: bool, told: str) -> None:
        """A right answer was found, or it was not."""
        if right:
            self.hit += 1
        else:
            self.missed.append(told)


def plain(text: object) -> str:
    """Lower case, one space, words that a line end broke put together, no marks around."""
    folded = unicodedata.normalize("NFC", str(text or "")).lower().replace("\u00ad", "")
    return re.sub(r"\s+", " ", re.sub(r"[*_#>«»\"“”]", " ", folded)).strip(" .;,:")


def alike(found: object, right: object) -> bool:
    """The same text but for small things; one may hold the other unless it is far longer."""
    a, b = plain(found), plain(right)
    if not a or not b:
        return False
    if a == b:
        return True
    short, long = sorted((a, b), key=len)
    if short in long:
        return len(long) <= _LONGER * len(short)
    matcher = SequenceMatcher(None, a, b, autojunk=False)
    return matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def score(export: Json, answers: Json) -> dict[str, Tally]:
    """All measures of an export (``saksgraf export --format json``) against the generator's answers."""
    return _Scoring(export, answers).tallies()


class _Scoring:
    def __init__(self, export: Json, answers: Json) -> None:
        self.export, self.answers = export, answers
        self.tally: defaultdict[str, Tally] = defaultdict(Tally)
        self.institution = _same_institution(answers, export)
        self.bodies = {plain(name) for meeting in answers["meetings"] for name in meeting["body_names"]}
        self.subjects = {plain(subject) for subject in answers["subjects"]}
        self.person = {
            form: row["name"] for row in answers["persons"] for form in (row["name"], with_initial(row["name"]))
        }

    def tallies(self) -> dict[str, Tally]:
        pairs = list(self._meetings())
        for right, found in pairs:
            self._participants(right, found)
            for case, match in self._cases(right, found):
                self._case(right, case, match)
        self._threads(pairs)
        self._named("persons", lambda name: self.person.get(name, name), "variants")
        self._named("institutions", self.institution, "aliases")
        self._named("initiatives", plain, "aliases")
        return dict(self.tally)

    # --- meetings and who was there

    def _meetings(self) -> Iterator[tuple[Json, Json]]:
        by_day: dict[str, list[Json]] = defaultdict(list)
        for meeting in self.export["meetings"]:
            if meeting["status"] != "mentioned":
                by_day[meeting["date"]].append(meeting)
        for right in self.answers["meetings"]:
            names = {plain(name) for name in right["body_names"]}
            candidates = by_day.get(right["date"], [])
            found = next((each for each in candidates if plain(each["body"]) in names), None)
            self.tally["meetings"].count(
                found is not None, f"{_where(right)} / {[each['body'] for each in candidates]}"
            )
            if found:
                candidates.remove(found)
                self.tally["· place"].count(
                    alike(found["place"], right["place"]), f"{_where(right)}: {found['place']} / {right['place']}"
                )
                for time in ("start_time", "end_time"):
                    self.tally["· times"].count(
                        found[time] == right[time], f"{_where(right)}: {found[time]} / {right[time]}"
                    )
            yield right, found or {"participants": [], "cases": []}
        left = [each for candidates in by_day.values() for each in candidates]
        self.tally["meetings"].false += [f"{each['id']} {each['body']}" for each in left]

    def _participants(self, right: Json, found: Json) -> None:
        left = {self._who(each["person"]): each for each in found["participants"]}
        for person in right["participants"]:
            match = left.pop(self._who(person["person"]), None)
            told = f"{_where(right)}: {person['person']}"
            self.tally["participants"].count(match is not None, told)
            match = match or {}
            if person["institution"]:
                same = self.institution(match.get("institution") or "") == self.institution(person["institution"])
                self.tally["· institution"].count(same, f"{told}: {match.get('institution')} / {person['institution']}")
            self.tally["· role"].count(
                match.get("role") in person["roles"], f"{told}: {match.get('role')} / {person['roles']}"
            )
            state = match.get("attendance")
            self.tally["· attendance"].count(state == person["attendance"], f"{told}: {state} / {person['attendance']}")
            if absent := person["substitutes_for"]:
                left.pop(self._who(absent), None)
                got = match.get("substitutes_for")
                self.tally["· substitutes"].count(
                    self._who(got or "") == self._who(absent), f"{told}: {got} / {absent}"
                )
        self.tally["participants"].false += [f"{_where(right)}: {name}" for name in left]

    def _who(self, name: str) -> str:
        return str(self.person.get(name, name))

    # --- cases and what is in them

    def _cases(self, right: Json, found: Json) -> Iterator[tuple[Json, Json]]:
        left = list(found["cases"])
        for case in right["cases"]:
            same = (each for each in left if case["number"] and each.get("number") == case["number"])
            match = next(same, None)
            if match is None and not case["number"]:
                match = next((each for each in left if alike(each["title"], case["title"])), None)
            told = f"{_where(right)} {case['number_as_printed']} {case['title'][:60]}"
            self.tally["cases"].count(match is not None, told)
            if match is not None:
                left.remove(match)
            yield case, match or {}
        self.tally["cases"].false += [f"{_where(right)} {each['number']} {each['title'][:60]}" for each in left]

    def _case(self, meeting: Json, right: Json, found: Json) -> None:
        told = f"{_where(meeting)} {right['number_as_printed']}"
        self.tally["· title"].count(
            alike(found.get("title"), right["title"]), f"{told}: {found.get('title')} / {right['title']}"
        )
        self._decisions(told, right, found)
        self._texts("proposals", told, right, found)
        self._set("references", told, right["refers_to"], found.get("refers_to", []), str)
        got, want = found.get("initiatives", []), right["initiatives"]
        for name in want:
            self.tally["· initiatives of a case"].count(plain(name) in map(plain, got), f"{told}: {name} / {got}")
        for text, match in self._texts("positions", told, right, found):
            same = self.institution(match.get("holder") or "") == self.institution(text["holder"])
            same = same or self._who(match.get("holder") or "") == text["holder"]
            self.tally["· holder"].count(same, f"{told}: {match.get('holder')} / {text['holder']}")
        for task, match in self._texts("follow_ups", told, right, found, other="work"):
            responsible = match.get("responsible") or ""
            same = self.institution(responsible) == self.institution(task["responsible"])
            same = same or self._who(responsible) == self._who(task["responsible"])
            same = same or plain(responsible).removeprefix("the ") == plain(task["responsible"]).removeprefix("the ")
            self.tally["· responsible"].count(same, f"{told}: {responsible} / {task['responsible']}")
            if task["deadline"]:
                day = match.get("deadline")
                self.tally["· deadline"].count(day == task["deadline"], f"{told}: {day} / {task['deadline']}")

    def _decisions(self, told: str, right: Json, found: Json) -> None:
        got, want = found.get("decisions", []), right["decisions"]
        if not want:
            # Where nothing was decided, a task given to somebody may be read as the decision.
            tasks = [task["text"] for task in right["follow_ups"]]
            wrong = [each for each in got if not any(alike(each["text"], task) for task in tasks)]
            self.tally["decisions"].false += [f"{told}: {each['text'][:90]}" for each in wrong]
            return
        text = want[0]["text"]
        whole = " ".join(each["text"] for each in got)
        for task in right["follow_ups"]:  # work given in the sentence beside may be told with the decision
            whole = whole.replace(task["text"], " ")
        match = next((each for each in got if alike(each["text"], text)), None)
        right_one = match is not None or alike(whole, text)
        shown = f"{told}: {whole[:90]} / {text[:90]}"
        self.tally["decisions"].count(right_one, shown)
        self.tally["· in prose" if not want[0]["explicit"] else "· under a label"].count(right_one, shown)
        if not right_one:
            self.tally["decisions"].false += [f"{told}: {each['text'][:90]}" for each in got]
            return
        kind = (match or got[0])["kind"]
        self.tally["· kind"].count(kind in want[0]["kinds"], f"{told}: {kind} / {want[0]['kind']}: {text[:60]}")

    def _texts(self, name: str, told: str, right: Json, found: Json, other: str = "text") -> list[tuple[Json, Json]]:
        """Right texts with what was found of them."""
        left = list(found.get(name, []))
        pairs = []
        for want in right[name]:
            match = next(
                (each for each in left if alike(each["text"], want["text"]) or alike(each["text"], want[other])), None
            )
            self.tally[name].count(match is not None, f"{told}: {want['text'][:110]}")
            if match is not None:
                left.remove(match)
                pairs.append((want, match))
        # What nobody in particular said is no false position: the answers hold those with a holder only.
        left = [each for each in left if name != "positions" or each.get("holder")]
        if name == "follow_ups":  # a decision that asks somebody for something is one too
            asked = [each["text"] for each in right["decisions"]]
            left = [each for each in left if not any(alike(each["text"], text) for text in asked)]
        self.tally[name].false += [f"{told}: {each['text'][:110]}" for each in left]
        return pairs

    def _set(self, name: str, told: str, want: Iterable[str], got: Iterable[str], fold: Callable[[str], str]) -> None:
        wanted, found = {fold(each) for each in want}, {fold(each) for each in got}
        self.tally[name].hit += len(wanted & found)
        self.tally[name].missed += [f"{told}: {each}" for each in sorted(wanted - found)]
        self.tally[name].false += [f"{told}: {each}" for each in sorted(found - wanted)]

    # --- threads and names

    def _threads(self, pairs: list[tuple[Json, Json]]) -> None:
        """Links between cases, compared by meeting and number: ids are each side's own."""
        right_of: dict[str, tuple[str, str]] = {}
        found_of: dict[str, tuple[str, str]] = {}
        for right, found in pairs:
            for case in right["cases"]:
                right_of[case["id"]] = (right["id"], _key(case))
            for case in found["cases"]:
                found_of[case["id"]] = (right["id"], _key(case))
        thread_of = {right_of[case["id"]]: case["thread"] for right, _ in pairs for case in right["cases"]}
        links = {
            (found_of[case["id"]], found_of[each["case"]])
            for _, found in pairs
            for case in found["cases"]
            for each in case["continues"]
            if each["case"] in found_of
        }
        tally = self.tally["threads"]
        for right, _ in pairs:
            for case in right["cases"]:
                for each in case["continues"]:
                    link = (right_of[case["id"]], right_of[each["case"]])
                    tally.count(link in links, f"{_where(right)}: {link[0][1]} {case['title'][:50]} -> {link[1]}")
        # A link to an earlier case of the same thread than the last one is no error.
        tally.false += [
            f"{later} -> {earlier}"
            for later, earlier in sorted(links)
            if later in thread_of and (thread_of[later] is None or thread_of[later] != thread_of.get(earlier))
        ]

    def _named(self, kind: str, fold: Callable[[str], str], forms: str) -> None:
        want = {fold(row["name"]): row["name"] for row in self.answers[kind]}
        tally = self.tally[kind]
        seen: set[str] = set()
        for row in self.export[kind]:
            names = {fold(form) for form in (row["name"], *row[forms])}
            if hits := names & set(want):
                seen |= hits
            elif not self._is_told(kind, row["name"], names):
                tally.false.append(row["name"])
        for key, name in want.items():
            tally.count(key in seen, name)

    def _is_told(self, kind: str, name: str, names: set[str]) -> bool:
        """Whether the papers name it, though it is none of the answers.

        "Handlingsplan for X" may be taken for a plan's name or for a plan that is to be made; the bodies that meet are
        organisations too, and some are called after a programme.
        """
        if kind == "initiatives" and any(each in subject for each in names for subject in self.subjects):
            return True
        return kind != "persons" and any(plain(name) in body for body in self.bodies)


def _same_institution(answers: Json, export: Json) -> Callable[[str], str]:
    """An institution's name by any of its forms: those the answers print, and those the program has under one name."""
    of: dict[str, str] = {}
    for row in answers["institutions"]:
        for form in (row["name"], *row["aliases"], *row["names"]):
            of.setdefault(plain(form), row["name"])
    for row in export["institutions"]:
        known = next((of[plain(form)] for form in (row["name"], *row["aliases"]) if plain(form) in of), None)
        if known:
            of.setdefault(plain(row["name"]), known)
    return lambda name: str(of.get(plain(name), plain(name))) if name else "(none)"


def _key(case: Json) -> str:
    return str(case["number"] or plain(case["title"]))


def _where(meeting: Json) -> str:
    layout = meeting["layout"]
    shown = " ".join(str(layout[each]) for each in ("format", "head", "attendance", "numbers", "headings", "decisions"))
    return f"{meeting['id']} [{meeting['language']} {shown}]"
