"""Graphs and passages of any size, made up: for measures in which only number and size count, never what is said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from random import Random
from zlib import crc32

import numpy as np

from graph.records import (
    Case,
    Decision,
    FollowUp,
    Initiative,
    Institution,
    Meeting,
    Participant,
    Person,
    Presenter,
    Source,
    State,
)
from search.encoder.base import EncoderId, Vector, Vectors
from search.passages import Passage

SEED = 7
ENCODER = EncoderId(model="drawn-at-random", dimension=384, query_prefix="", passage_prefix="")
WORDS = (
    "vedtak finansiering studie klinisk samtykke register biobank etikk helsedata nettverk sykehus universitet møte "
    "råd søknad midler rapport strategi plan innovasjon måling pasient bruker personvern lov høring arbeidsgruppe"
).split()
COMMON_WORDS = 20 * len(WORDS)
"""Words that occur; how often falls off as in real text."""

_BODIES = 8
_PERSONS_A_BODY = 60
_AT_A_MEETING = 22
_CASES = 9
_INSTITUTIONS = 30
_INITIATIVES = 50
_WORDS_A_CASE = 120


class RandomEncoder:
    """``search.encoder.base.Encoder`` that draws each vector by its text: for latency and size, where nothing is found
    by meaning."""

    @property
    def id(self) -> EncoderId:
        """A model of its own."""
        return ENCODER

    def encode_query(self, text: str) -> Vector:
        """The vector of one query."""
        vector: Vector = self.encode_passages([text])[0]
        return vector

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """One vector for each text."""
        draws = [np.random.default_rng(crc32(text.encode())) for text in texts]
        drawn = [draw.standard_normal(ENCODER.dimension, np.float32) for draw in draws]
        return _unit(np.array(drawn, np.float32).reshape(len(texts), ENCODER.dimension))


def random_vectors(count: int) -> Vectors:
    """``count`` unit vectors."""
    return _unit(np.random.default_rng(SEED).standard_normal((count, ENCODER.dimension), np.float32))


def made_up_text(draw: Random, words: int) -> str:
    """Words of which a few are frequent and most are rare."""
    places = (int(draw.paretovariate(0.3)) - 1 for _ in range(words))
    return " ".join(WORDS[place] if place < len(WORDS) else f"ord{place % COMMON_WORDS}" for place in places)


def made_up_queries(count: int) -> list[str]:
    """Questions of three to seven words."""
    draw = Random(SEED + 1)
    topics = (sorted(set(made_up_text(draw, draw.randint(3, 7)).split())) for _ in range(count))
    return [f"Hva ble vedtatt om {' '.join(topic)}?" for topic in topics]


def made_up_passages(count: int) -> tuple[Passage, ...]:
    """``count`` passages of sixty words."""
    draw = Random(SEED)
    return tuple(
        Passage(
            id=f"p{n:06}",
            document=f"referat-{n // 50}.txt",
            start_line=n % 50 * 9 + 1,
            end_line=n % 50 * 9 + 8,
            kind="minutes",
            text=made_up_text(draw, 60),
            context=f"Råd {n % _BODIES}, {2000 + n % 25}",
            body=f"rad-{n % _BODIES}",
            meeting=f"rad-{n % _BODIES}-{n // 50}",
            case=f"rad-{n % _BODIES}-{n // 5}",
            date=f"{2000 + n % 25}-05-05",
        )
        for n in range(count)
    )


def made_up_state(meetings: int) -> State:
    """A state with so many meetings: some two hundred nodes and relations for each."""
    draw = Random(SEED)
    return State(
        meetings=tuple(sorted((_meeting(draw, number) for number in range(meetings)), key=lambda one: one.id)),
        persons=tuple(Person(id=_person(n), name=f"Navn Navnesen {n}") for n in range(_BODIES * _PERSONS_A_BODY)),
        institutions=tuple(Institution(id=f"inst-{n}", name=f"Institusjon {n}") for n in range(_INSTITUTIONS)),
        initiatives=tuple(Initiative(id=f"tiltak-{n}", name=f"Tiltak {n}") for n in range(_INITIATIVES)),
    )


def _meeting(draw: Random, number: int) -> Meeting:
    body, key = number % _BODIES, f"rad-{number % _BODIES}-{number:05}"
    seated = draw.sample(range(body * _PERSONS_A_BODY, (body + 1) * _PERSONS_A_BODY), _AT_A_MEETING)
    return Meeting(
        id=key,
        body=f"Råd {body}",
        body_id=f"rad-{body}",
        date=f"{2000 + number % 25}-{number % 12 + 1:02}-{number % 28 + 1:02}",
        status="held",
        place="Bergen",
        participants=tuple(_participant(key, one, line) for line, one in enumerate(sorted(seated), start=5)),
        cases=tuple(_cases(draw, key, seated)),
        sources=(_source(key, 1),),
    )


def _participant(meeting: str, person: int, line: int) -> Participant:
    institution = person % _INSTITUTIONS
    return Participant(
        person=f"Navn Navnesen {person}",
        person_id=_person(person),
        institution=f"Institusjon {institution}",
        institution_id=f"inst-{institution}",
        institution_as_printed=f"Inst. {institution}",
        seat=f"Institusjon {institution}",
        sources=(_source(meeting, line),),
    )


def _cases(draw: Random, meeting: str, seated: list[int]) -> Iterator[Case]:
    for place in range(_CASES):
        key, line = f"{meeting}-{place}", 40 + 20 * place
        sources = (_source(meeting, line),)
        task = FollowUp(id=f"{key}-1", text=made_up_text(draw, 12), responsible="Sekretariatet", sources=sources)
        decided = Decision(id=f"{key}-1", text=made_up_text(draw, 30), kind="resolved", explicit=True, sources=sources)
        named = draw.sample(range(_INITIATIVES), 2)
        yield Case(
            id=key,
            title=made_up_text(draw, 6),
            kind="decision",
            number=f"{place + 1}/{meeting[-5:]}",
            position=place,
            text=made_up_text(draw, _WORDS_A_CASE),
            presenters=(Presenter(person=f"Navn Navnesen {seated[place]}", person_id=_person(seated[place])),),
            initiatives=tuple(f"Tiltak {one}" for one in named),
            initiative_ids=tuple(f"tiltak-{one}" for one in named),
            decisions=(decided,),
            follow_ups=(task,) if place % 3 == 0 else (),
            sources=sources,
        )


def _source(meeting: str, line: int) -> Source:
    return Source(document=f"{meeting}.pdf", start_line=line, end_line=line + 3, page=1 + line // 40)


def _person(number: int) -> str:
    return f"navn-navnesen-{number}"


def _unit(vectors: Vectors) -> Vectors:
    unit: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit
