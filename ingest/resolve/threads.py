"""Threads: one matter through several cases of a body, each link with its reason and how sure it is.

A case continues an earlier one of the same body because its papers say so ("Viser til sak 34/2024", the same number
again after a postponement, "drøftet i møtet 24. oktober"), because both headings name the same infrastructure, project
or other specific initiative, or because the headings are alike. Links that nothing but likeness speaks for go to the
latest case of the matter only, so that a thread is a chain.

A law, a plan or a national strategy is no matter of its own: the headings must also share what is to be done with it.
Candidates are found by the rarest words of headings, never by comparing all cases.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict, deque
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import msgspec

from graph.authority.entries import Entry
from graph.language.dates import find_dates
from graph.language.names import EntityMatcher
from graph.records import Case, Continuation, Initiative, Institution, Meeting
from ingest.resolve.headings import Heading, Likeness, Rarity, compare_headings, headings_of, is_about_minutes
from ingest.resolve.meetings import UNKNOWN_BODY
from search.answers.wording import day

WORTH_SHOWING = 0.6
"""A link less sure than this is none."""

_SURE = 0.97  # the most that papers and words can say; a person's word is 1.0
_REFERENCE, _REFERENCE_ALIKE, _REFERENCE_OF_MANY = 0.8, 0.95, 0.65
_SAME_NUMBER, _POSTPONED = 0.9, 0.95
_SAME_SUBJECT, _SUBJECT_ONLY = 0.85, 0.65
_NAMED_MEETING = 0.5
_SAME_DEED = 0.75
"""What is to be done with a law or a study of many matters: its funding, its evaluation."""
_LEAST_SHARE, _LEAST_SHARE_APART = 0.5, 0.75
"""What alike headings share; the more where each tells something that the other does not."""
_LEAST_WEIGHT = 1.6
"""Of what alike headings share: two telling words, or one and several common ones."""
_HELD_WEIGHT = 1.8  # of a heading that the other holds whole, with more words
_ALIKE_ENOUGH = 0.1  # with a telling word in both, for what a reference or a named meeting says already
_LATEST = 6  # cases of a word that are looked at
_KEYS = 4  # words of a heading by which others are sought
_BROAD_HEADINGS, _BROAD_SHARE = 6, 0.1
"""An initiative that more headings of a body name, and this share of them, is what the body is about."""
_STANDING_MEETINGS, _STANDING_SHARE = 5, 0.6
"""A heading that stands at more meetings than this, and at this share of those in between, is a standing item."""

_BROAD_TYPES = re.compile(
    r"lov|forskrift|EU-(?:direktiv|forordning|misjon|plan|program|virkemiddel)|plan|handlingsplan|strategi|reform|tema"
    r"|stortingsmelding|budsjett|styringsdokument|politikk|retningslinje|veileder|standard|rammeverk|prinsipper|metode"
    r"|behandling|samfunnsoppdrag|mål|konvensjon|erklæring|bransjenorm|terminologi|klassifikasjon|dokument|ordning"
    r"|virkemiddel|befolkningsundersøkelse|veikart|publikasjon|rapport|arrangement|konferanse|seminar|program"
)
_SPOKEN_BEFORE = re.compile(
    r"\b(?:vis(?:er|ast|es|te)|viste|jf\.?|jamfør|jevnfør|omtal\w+|drøft\w+|behandl\w+|handsam\w+|diskuter\w+|orienter\w+"
    r"|vedtatt\w*|vedteke\w*|presenter\w+|utsatt|utsett|oppfølging|oppfølgjing|referat\w*|discussed|presented|postponed"
    r"|refer\w*|decided|minutes)\b",
    re.IGNORECASE,
)
_MEETING = re.compile(r"\b(?:\w*møte\w*|meeting)\b", re.IGNORECASE)


class _Topic(msgspec.Struct, frozen=True):
    """One heading of one case at one meeting; ``place`` counts the body's meetings from 0."""

    case: Case
    meeting: Meeting
    place: int
    heading: Heading


class _Evidence(msgspec.Struct, frozen=True):
    """How sure and why; ``title`` and ``earlier_title`` are the headings that it rests on."""

    score: float
    reason: str
    title: str
    earlier_title: str


def with_threads(
    meetings: Sequence[Meeting],
    texts: Mapping[str, Sequence[str]],
    initiatives: Iterable[Initiative],
    institutions: Iterable[Institution],
    matcher: EntityMatcher,
) -> tuple[Meeting, ...]:
    """The meetings with ``continues`` of each case filled in; ``texts`` are what a case's papers say, by its id."""
    forms = {one.id: (one.name, *one.aliases) for one in initiatives}
    holders = {one.id: (one.name, *one.aliases) for one in institutions}
    broad = {identity for identity in forms if is_broad(matcher.entry(identity))}
    base = {identity: _base(identity, matcher) for identity in forms}
    headings = {
        case.id: headings_of(
            case,
            _by_base(case.initiative_ids, forms, base),
            [form for identity in case.institution_ids for form in holders.get(identity, ())],
        )
        for meeting in meetings
        for case in meeting.cases
    }
    rarity = Rarity(heading for found in headings.values() for heading in found)
    by_body: dict[str, list[Meeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda meeting: (meeting.date, meeting.id)):
        by_body[meeting.body_id].append(meeting)
    links: dict[str, tuple[Continuation, ...]] = {}
    by_body.pop(UNKNOWN_BODY, None)  # papers that name no body are of many: their numbers and items are not one's own
    for own in by_body.values():
        links |= _Body(own, headings, texts, rarity, {base[identity] for identity in broad}).links()
    return tuple(
        msgspec.structs.replace(
            meeting,
            cases=tuple(
                msgspec.structs.replace(case, continues=links[case.id]) if links.get(case.id) else case
                for case in meeting.cases
            ),
        )
        for meeting in meetings
    )


def _base(identity: str, matcher: EntityMatcher) -> str:
    """The initiative that an edition or phase is one of: "norcrin" for "norcrin-3"."""
    entry = matcher.entry(identity)
    return entry.part_of if entry and entry.part_of and identity.startswith(f"{entry.part_of}-") else identity


def is_broad(entry: Entry | None) -> bool:
    """Whether an initiative is a law, plan or the like, that many matters are about."""
    return bool(entry and (entry.family or (entry.type and _BROAD_TYPES.fullmatch(entry.type))))


def _by_base(
    identities: Iterable[str], forms: Mapping[str, tuple[str, ...]], base: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for identity in identities:
        if identity in forms:
            found[base[identity]] = (*found.get(base[identity], ()), *forms[identity])
    return found


class _Body:
    """The meetings of one body, in order, and what is known of them while links are sought."""

    def __init__(
        self,
        meetings: Sequence[Meeting],
        headings: Mapping[str, tuple[Heading, ...]],
        texts: Mapping[str, Sequence[str]],
        rarity: Rarity,
        broad: Collection[str],
    ) -> None:
        self._meetings = meetings
        self._headings = headings
        self._texts = texts
        self._rarity = rarity
        topics = [
            _Topic(case, meeting, place, heading)
            for place, meeting in enumerate(meetings)
            for case in meeting.cases
            for heading in headings[case.id]
        ]
        self._broad = {*broad, *_what_the_body_is_about(topics)}
        self._standing = _standing_items(topics)
        self._places = {meeting.id: place for place, meeting in enumerate(meetings)}

    def links(self) -> dict[str, tuple[Continuation, ...]]:
        """What each case continues, by its id."""
        by_number: dict[str, list[tuple[Meeting, Case]]] = defaultdict(list)
        by_key: dict[str, deque[_Topic]] = defaultdict(lambda: deque(maxlen=_LATEST))
        found: dict[str, tuple[Continuation, ...]] = {}
        for place, meeting in enumerate(self._meetings):
            own = {case.id: self._topics(place, meeting, case) for case in meeting.cases}
            for case in meeting.cases:
                found[case.id] = self._continues(place, meeting, case, own[case.id], by_number, by_key)
            for case in meeting.cases:
                if case.number:
                    by_number[case.number].append((meeting, case))
                for topic in own[case.id]:
                    for key in self._keys(topic):
                        by_key[key].append(topic)
        return found

    def _topics(self, place: int, meeting: Meeting, case: Case) -> list[_Topic]:
        return [
            _Topic(case, meeting, place, heading)
            for heading in self._headings[case.id]
            if heading.key not in self._standing
        ]

    def _keys(self, topic: _Topic) -> Iterator[str]:
        for subject in topic.heading.subjects:
            yield f"subject {subject}"
        yield from self._rarity.rarest(topic.heading.stems, _KEYS)

    def _continues(
        self,
        place: int,
        meeting: Meeting,
        case: Case,
        topics: Sequence[_Topic],
        by_number: Mapping[str, Sequence[tuple[Meeting, Case]]],
        by_key: Mapping[str, deque[_Topic]],
    ) -> tuple[Continuation, ...]:
        if is_about_minutes(case.title):
            return ()
        printed: dict[str, _Evidence] = {}
        for number in case.refers_to:
            earlier = [one for one in by_number.get(number, ()) if not is_about_minutes(one[1].title)]
            if earlier:
                printed[earlier[-1][1].id] = self._reference(number, case, topics, earlier[-1])
        if case.number and (before := self._same_number(case, topics, by_number.get(case.number, ()))):
            printed[before[0]] = before[1]
        spoken = self._meetings_spoken_of(place, meeting, case)
        inferred = self._inferred(topics, by_key, spoken)
        links = {**printed, **{one: how for one, how in inferred.items() if one not in printed}}
        return tuple(
            Continuation(
                case=one,
                score=round(how.score, 2),
                reason=how.reason,
                title=how.title,
                earlier_title=how.earlier_title,
            )
            for one, how in sorted(links.items(), key=lambda link: (-link[1].score, link[0]))
            if how.score >= WORTH_SHOWING
        )

    # --- what the papers say

    def _reference(self, number: str, case: Case, topics: Sequence[_Topic], earlier: tuple[Meeting, Case]) -> _Evidence:
        meeting, other = earlier
        reason = f"viser til sak {number}"
        best = self._best(topics, self._topics(self._places[meeting.id], meeting, other))
        if best is not None:
            return msgspec.structs.replace(best, score=_REFERENCE_ALIKE, reason=f"{reason}; {best.reason}")
        many = not any(topic.heading.text == case.title for topic in topics)
        return _Evidence(_REFERENCE_OF_MANY if many else _REFERENCE, reason, case.title, other.title)

    def _same_number(
        self, case: Case, topics: Sequence[_Topic], earlier: Sequence[tuple[Meeting, Case]]
    ) -> tuple[str, _Evidence] | None:
        """A number stands twice when a case was postponed, or misprinted: then nothing else speaks for it."""
        if not earlier:
            return None
        meeting, other = earlier[-1]
        postponed = any(decision.kind == "postponed" for decision in other.decisions)
        best = self._best(topics, self._topics(self._places[meeting.id], meeting, other))
        if best is None and not postponed:
            return None
        reason, score = f"samme saksnummer, {case.number}", _SAME_NUMBER
        if postponed:
            reason, score = f"{reason}; saken ble utsatt {day(meeting.date, 'nb')}", _POSTPONED
        elif best is not None:
            reason = f"{reason}; {best.reason}"
        return other.id, _Evidence(score, reason, case.title, other.title)

    def _best(self, topics: Sequence[_Topic], others: Sequence[_Topic]) -> _Evidence | None:
        found = [how for topic in topics for other in others if (how := self._alike(topic, other, _ALIKE_ENOUGH))]
        return max(found, key=lambda how: how.score, default=None)

    def _meetings_spoken_of(self, place: int, meeting: Meeting, case: Case) -> Mapping[str, str]:
        """Earlier meetings of the body that the case's papers name as having treated something: id → how."""
        found: dict[str, str] = {}
        dates = {one.date: one.id for one in self._meetings[:place]}
        for text in self._texts.get(case.id, ()):
            for line in text.split("\n"):
                if not (_MEETING.search(line) and _SPOKEN_BEFORE.search(line)):
                    continue
                for date in find_dates(line):
                    iso = date.in_year(int(meeting.date[:4]))
                    if iso in dates:
                        found[dates[iso]] = f"viser til møtet {day(iso, 'nb')}"
        return found

    # --- what is inferred

    def _inferred(
        self, topics: Sequence[_Topic], by_key: Mapping[str, deque[_Topic]], spoken: Mapping[str, str]
    ) -> dict[str, _Evidence]:
        """For each heading the latest earlier case of its matter."""
        found: dict[str, _Evidence] = {}
        for topic in topics:
            candidates = {id(one): one for key in self._keys(topic) for one in by_key.get(key, ())}
            best: tuple[tuple[int, float, str], str, _Evidence] | None = None
            for other in candidates.values():
                named = spoken.get(other.meeting.id)
                how = self._alike(topic, other, _ALIKE_ENOUGH if named else _LEAST_SHARE)
                if how is None:
                    continue
                if named:
                    both = max(how.score, _NAMED_MEETING)
                    score = min(_SURE, 1 - (1 - both) * (1 - _NAMED_MEETING))
                    how = msgspec.structs.replace(how, score=score, reason=f"{how.reason}; {named}")
                rank = (other.place, how.score, other.case.id)
                if how.score >= WORTH_SHOWING and (best is None or rank > best[0]):
                    best = (rank, other.case.id, how)
            if best is not None and (best[1] not in found or found[best[1]].score < best[2].score):
                found[best[1]] = best[2]
        return found

    def _alike(self, topic: _Topic, other: _Topic, least: float) -> _Evidence | None:
        """What two headings have in common, where that is enough to speak of one matter."""
        one, two = topic.heading, other.heading
        if one.years and two.years and not one.years & two.years:
            return None  # the budget of each year is a matter of its own
        subjects = one.subjects.keys() & two.subjects.keys()
        specific = sorted(subjects - self._broad)
        named = one.words_of(self._broad) | two.words_of(self._broad)
        likeness = compare_headings(one, two, named, self._rarity)
        quoted = f"«{one.text}» og «{two.text}»" if one.text.lower() != two.text.lower() else f"«{one.text}»"
        if specific:
            score = (_SUBJECT_ONLY if likeness.apart else _SAME_SUBJECT) + 0.1 * likeness.share
            return _Evidence(score, f"begge titlene nevner {_names(one, specific)}: {quoted}", one.text, two.text)
        if one.figures != two.figures and one.figures and two.figures and not one.figures & two.figures:
            return None
        if subjects and not (one.stems | two.stems) - named and one.deeds and one.deeds == two.deeds:
            return _Evidence(
                _SAME_DEED,
                f"begge titlene sier det samme om {_names(one, sorted(subjects))}: {quoted}",
                one.text,
                two.text,
            )
        if not _enough(likeness, one, two, least):
            return None
        words = "like titler" if likeness.share > 0.99 else "titlene ligner"
        score = 0.5 + 0.45 * max(likeness.share, 0.7 * likeness.held)
        return _Evidence(score, f"{words}: {quoted}", one.text, two.text)


def _enough(likeness: Likeness, one: Heading, two: Heading, least: float) -> bool:
    if least < _LEAST_SHARE:  # something else speaks for it already
        return likeness.share >= least and bool(likeness.words)
    if one.stems == two.stems and likeness.words and likeness.share > 0.99:
        return True
    if likeness.share >= (_LEAST_SHARE_APART if likeness.apart else least):
        return likeness.weight >= _LEAST_WEIGHT and len(likeness.words) > 0
    return likeness.held > 0.99 and likeness.weight >= _HELD_WEIGHT and len(likeness.words) > 1


def _names(heading: Heading, subjects: Sequence[str]) -> str:
    return " og ".join(sorted({heading.subjects[identity] for identity in subjects}))


def _what_the_body_is_about(topics: Sequence[_Topic]) -> set[str]:
    counts = Counter(subject for topic in topics for subject in topic.heading.subjects)
    return {
        subject for subject, count in counts.items() if count > _BROAD_HEADINGS and count > _BROAD_SHARE * len(topics)
    }


def _standing_items(topics: Sequence[_Topic]) -> set[frozenset[str]]:
    places: dict[frozenset[str], set[int]] = defaultdict(set)
    for topic in topics:
        places[topic.heading.key].add(topic.place)
    return {
        key
        for key, at in places.items()
        if len(at) > _STANDING_MEETINGS and len(at) > _STANDING_SHARE * (max(at) - min(at) + 1)
    }
