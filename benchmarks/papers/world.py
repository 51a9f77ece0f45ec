"""The bodies of the invented world, with seats that rotate and secretariats that come and go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from benchmarks.papers.model import Body, Institution, Language, Person, Seat, Secretariat, Term, Words
from benchmarks.papers.names import invented_names
from benchmarks.papers.places import LISTED, MEETING_PLACES, unlisted_institutions
from benchmarks.papers.style import Format, draw_style

MEETINGS_A_BODY = 12
LAST_YEAR = 2025

_LISTED_BODIES = (
    (
        Words(
            "Nasjonal samarbeidsgruppe for helseforskning i spesialisthelsetjenesten",
            "Nasjonal samarbeidsgruppe for helseforsking i spesialisthelsetenesta",
            "National Collaboration Group for Health Research in the Specialist Health Services",
        ),
        "NSG",
        3,
    ),
    (Words("Programstyret for KLINBEFORSK", "Programstyret for KLINBEFORSK", "Programstyret for KLINBEFORSK"), None, 1),
    (Words("Nasjonalt e-helsestyre", "Nasjonalt e-helsestyre", "Nasjonalt e-helsestyre"), None, 1),
)
_KINDS = (
    (Words("Fagrådet for {}", "Fagrådet for {}", "Advisory Council for {}"), 0),
    (Words("Programstyret for {}", "Programstyret for {}", "Programme Board for {}"), 1),
    (Words("Samarbeidsutvalget for {}", "Samarbeidsutvalet for {}", "Joint Committee on {}"), 2),
    (Words("Styringsgruppen for {}", "Styringsgruppa for {}", "Steering Group for {}"), 3),
    (Words("Forskningsutvalget for {}", "Forskingsutvalet for {}", "Research Committee on {}"), 2),
    (Words("Nasjonalt råd for {}", "Nasjonalt råd for {}", "National Council for {}"), 0),
    (Words("Arbeidsgruppen for {}", "Arbeidsgruppa for {}", "Working Group on {}"), 3),
)
_HOUSE_KINDS = (
    (Words("Styret i {}", "Styret i {}", "Board of {}"), 1),
    (Words("Brukerutvalget i {}", "Brukarutvalet i {}", "User Committee of {}"), 2),
    (Words("Forskningsutvalget ved {}", "Forskingsutvalet ved {}", "Research Committee of {}"), 2),
)
_NOUNS = (
    Words("rådet", "rådet", "the council"),
    Words("styret", "styret", "the board"),
    Words("utvalget", "utvalet", "the committee"),
    Words("gruppen", "gruppa", "the group"),
)
_MATTERS = (
    Words("kystmedisin", "kystmedisin", "coastal medicine"),
    Words("pasientnær diagnostikk", "pasientnær diagnostikk", "point-of-care diagnostics"),
    Words("eldremedisin", "eldremedisin", "geriatric medicine"),
    Words("biologisk materiale", "biologisk materiale", "biological samples"),
    Words("fjellredning", "fjellredning", "mountain rescue medicine"),
    Words("klinisk ernæring", "klinisk ernæring", "clinical nutrition"),
    Words("arbeidsmedisin", "arbeidsmedisin", "occupational medicine"),
    Words("familieomsorg", "familieomsorg", "family care"),
    Words("bildediagnostikk", "biletdiagnostikk", "diagnostic imaging"),
    Words("smertebehandling", "smertebehandling", "pain treatment"),
    Words("utdanning av spesialister", "utdanning av spesialistar", "specialist training"),
    Words("hørsel og syn", "høyrsel og syn", "hearing and sight"),
    Words("prehospitale tjenester", "prehospitale tenester", "pre-hospital services"),
    Words("nevrologi", "nevrologi", "neurology"),
    Words("helse i nordområdene", "helse i nordområda", "health in the High North"),
    Words("medisinsk genetikk", "medisinsk genetikk", "medical genetics"),
    Words("hjemmebasert behandling", "heimebasert behandling", "home-based treatment"),
    Words("helsefaglig utdanning", "helsefagleg utdanning", "health education"),
    Words("transplantasjon", "transplantasjon", "transplantation"),
    Words("strålevern i sykehus", "strålevern i sjukehus", "radiation protection in hospitals"),
)
_TITLES = (
    Words("forskningsdirektør", "forskingsdirektør", "Research Director"),
    Words("seniorrådgiver", "seniorrådgjevar", "Senior Adviser"),
    Words("professor", "professor", "Professor"),
    Words("avdelingsdirektør", "avdelingsdirektør", "Director"),
    Words("overlege", "overlege", "Consultant"),
    Words("fagsjef", "fagsjef", "Head of Department"),
    Words("prodekan", "prodekan", "Vice-Dean"),
)
_LABELS = (
    Words("brukerrepresentant", "brukarrepresentant", "user representative"),
    Words("ansattes representant", "representant for dei tilsette", "staff representative"),
    Words("studentrepresentant", "studentrepresentant", "student representative"),
)


@dataclass
class Cast:
    """Who and what a body draws its people from."""

    rng: Random
    names: Iterator[str]
    unlisted: Iterator[Institution]
    known: list[Institution]

    def institution(self) -> Institution:
        """A listed institution mostly, else an invented one, often one already met."""
        if self.rng.random() < 0.72:
            return self.rng.choice(LISTED)
        if self.known and self.rng.random() < 0.6:
            return self.rng.choice(self.known)
        self.known.append(next(self.unlisted))
        return self.known[-1]

    def person(self, institution: Institution) -> Person:
        """A new person there."""
        return Person(next(self.names), institution, self.rng.choice(_TITLES))


def bodies(seed: int, meetings: int, formats: tuple[Format, ...]) -> list[tuple[Body, int]]:
    """The bodies of the world, and how many meetings of each leave papers."""
    count = max(1, round(meetings / MEETINGS_A_BODY)) if meetings > 8 else min(2, meetings)
    if 8 < meetings < 3 * MEETINGS_A_BODY:
        count = 3
    rng = Random(f"{seed}/world")
    cast = Cast(rng, invented_names(rng), unlisted_institutions(rng), [])
    taken: set[str] = set()
    return [
        (_body(cast, position, taken, share := meetings // count + (position < meetings % count), formats), share)
        for position in range(count)
    ]


def _body(cast: Cast, position: int, taken: set[str], meetings: int, formats: tuple[Format, ...]) -> Body:
    rng = cast.rng
    language: Language = rng.choices(("nb", "nn", "en"), (64, 21, 15))[0]
    name, short, noun = _named(cast, position, taken)
    a_year = rng.choice((3, 4, 4, 5, 6, 8))
    years = -(-meetings // a_year) + 1
    first = rng.randint(2008, max(2008, LAST_YEAR - years))
    seats = tuple(_seat(cast, first, first + years, label) for label in _seat_labels(rng))
    return Body(
        id=f"body-{position + 1:03}",
        name=name,
        short=short,
        noun=_NOUNS[noun],
        language=language,
        first_year=first,
        a_year=a_year,
        place=rng.choice(MEETING_PLACES),
        seats=seats,
        secretariats=_secretariats(cast, first, first + years, formats),
        guests=tuple(cast.person(cast.institution()) for _ in range(10)),
    )


def _named(cast: Cast, position: int, taken: set[str]) -> tuple[Words, str | None, int]:
    rng = cast.rng
    if position % 9 == 1 and position // 9 < len(_LISTED_BODIES):
        return _LISTED_BODIES[position // 9]
    while True:
        if rng.random() < 0.3:
            kind, noun = rng.choice(_HOUSE_KINDS)
            house = cast.institution().name
            if house.nb.endswith("RHF"):  # whose own committees the authority file knows by other names
                continue
            name = Words(kind.nb.format(house.nb), kind.nn.format(house.nn), kind.en.format(house.en))
            short = None
        else:
            kind, noun = rng.choice(_KINDS)
            matter = rng.choice(_MATTERS)
            name = Words(kind.nb.format(matter.nb), kind.nn.format(matter.nn), kind.en.format(matter.en))
            short = None
        if name.nb not in taken:
            taken.add(name.nb)
            return name, short, noun


def _seat_labels(rng: Random) -> list[Words | None]:
    labels: list[Words | None] = [None] * rng.randint(5, 11)
    if rng.random() < 0.5:
        labels.append(rng.choice(_LABELS))
    return labels


def _seat(cast: Cast, first: int, last: int, label: Words | None) -> Seat:
    rng = cast.rng
    institution = cast.institution()
    terms: list[Term] = []
    year = first
    while year <= last:
        end = min(year + rng.choice((1, 2, 2, 3)), last)
        vacant = bool(terms) and rng.random() < 0.05
        deputy = cast.person(institution) if rng.random() < 0.6 else None
        terms.append(Term(year, end, None if vacant else cast.person(institution), deputy))
        year = end + 1
    return Seat(institution, label, observer=label is None and rng.random() < 0.18, terms=tuple(terms))


def _secretariats(cast: Cast, first: int, last: int, formats: tuple[Format, ...]) -> tuple[Secretariat, ...]:
    found = []
    year = first
    while year <= last:
        end = min(year + cast.rng.choice((1, 2, 3)), last)
        institution = cast.institution()
        persons = tuple(cast.person(institution) for _ in range(cast.rng.choice((1, 1, 2))))
        found.append(Secretariat(year, end, persons, draw_style(cast.rng, formats)))
        year = end + 1
    return tuple(found)
