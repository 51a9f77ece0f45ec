"""Minutes in layouts that are mixed by chance: any way to list persons with any way to head cases and decisions.

Single layouts are tested elsewhere; here they meet. What the paper says is drawn first, how it says it after.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

from mixed_attendance import TABLES, Groups, Listed, Manner, chosen
from mixed_words import BOKMAAL, ENGLISH, FAMILY, GIVEN, INSTITUTIONS, MIDDLE, NYNORSK, Words
from whole_papers import Attending, Treated, WholePaper, read_paper

_SHARE_OF_NOTES = 0.2
_SHARE_OF_PROPOSALS = 0.2


def mixed_paper(seed: int) -> WholePaper:
    """The paper of this number: the same each time."""
    random = Random(seed)
    words = random.choice([BOKMAAL, BOKMAAL, NYNORSK, ENGLISH])
    day = date(random.randrange(2004, 2026), random.randrange(1, 13), random.randrange(1, 28))
    body = random.choice(words.bodies)
    layout, mark = chosen(random)
    groups = _groups(random, words, noted=layout not in TABLES)
    manner = Manner(words, mark, random.choice(words.chair), random.choice(words.sits_for), random.random() < 0.5)
    cases = _cases(random, words, day)
    people = [listed.person for _, group in groups for listed in group]
    head = random.choice(words.heads).format(body)
    agenda = random.random() < 0.25
    texts = [
        head,
        _dated(random.choice(words.dates), words, day),
        *layout(groups, manner),
        *([words.agenda, _listed(cases)] if agenda else []),
        *_treatment(random, words, cases, people[0].name),
        *_end(random, words, people[0].name, manner.chair),
    ]
    frame = random.choice(
        ["", f"@header {body} <tab> {day:%d.%m.%Y}\n", "@footer Side {n} av {N}\n", f"@footer {body} <tab> {{n}}\n"]
    )
    written = [f"@body {body}", f"@date {day.isoformat()}", "@participants", *map(_answer, people), "@cases"]
    written += [f"{case.number} | {case.title} | {case.decision or ''}" for case in cases]
    return read_paper(f"mixed-{seed}", frame + "\n".join(written) + "\n@text\n" + "\n\n".join(texts) + "\n")


def _groups(random: Random, words: Words, *, noted: bool) -> Groups:
    """Members of as many institutions, some of them absent, one perhaps by a deputy, and who else was there."""
    families = random.sample(FAMILY, len(FAMILY))
    places = random.sample(sorted(INSTITUTIONS), len(INSTITUTIONS))

    def person(place: str, role: str, attendance: str = "present", instead_of: str | None = None) -> Listed:
        name = " ".join(filter(None, (random.choice(GIVEN), random.choice(MIDDLE), families.pop())))
        note = " " + words.remotely if noted and attendance == "present" and random.random() < _SHARE_OF_NOTES else ""
        came = Attending(name, place, role, "remote" if note else attendance, instead_of)
        return Listed(came, random.choice(INSTITUTIONS[place]), note)

    count = random.randrange(3, 7)
    came = [person(places[at], "member" if at else "chair") for at in range(count)]
    away = [person(places[count + at], "member", "absent") for at in range(random.randrange(0, 3))]
    if away and random.random() < 0.5:
        came.append(person(away[-1].person.institution or "", "deputy", instead_of=away[-1].person.name))
    found = [
        (random.choice(words.present), came),
        (random.choice(words.observers), [person(places[-1], "observer")] if random.random() < 0.4 else []),
        (random.choice(words.guests), [person(places[-2], "invited")] if random.random() < 0.3 else []),
        (random.choice(words.secretariat), [person(places[0], "secretariat")] if random.random() < 0.7 else []),
        (random.choice(words.absent), away),
    ]
    return [(label, group) for label, group in found if group]


def _answer(person: Attending) -> str:
    told = (person.name, person.institution, person.role, person.attendance, person.instead_of)
    return " | ".join(filter(None, told))


def _cases(random: Random, words: Words, day: date) -> list[Treated]:
    first = random.randrange(1, 40)
    titles = [words.titles[0], *random.sample(words.titles[1:], random.randrange(2, len(words.titles)))]
    before = day - timedelta(days=70)
    dot = "" if words is ENGLISH else "."
    printed = f"{before.day}{dot} {words.months[before.month - 1]} {before.year}"
    cases = [
        Treated(
            f"{first + at}/{day.year}",
            title.format(before=printed),
            random.choice(words.decisions) if random.random() < 0.8 else None,
        )
        for at, title in enumerate(titles)
    ]
    return [*cases, Treated(f"{first + len(cases)}/{day.year}", words.last_title, None)]


def _dated(form: str, words: Words, day: date) -> str:
    month, weekday = words.months[day.month - 1], words.weekdays[day.weekday()]
    return form.format(day=day.day, month=month, year=day.year, weekday=weekday, numbers=f"{day:%d.%m.%Y}")


def _listed(cases: list[Treated]) -> str:
    return "\n".join(f"{(case.number or '').replace('/20', '/')} <tab> {case.title}" for case in cases)


def _treatment(random: Random, words: Words, cases: list[Treated], presenter: str) -> list[str]:
    """Each case under its heading, with some text and what was decided, perhaps below what had been proposed."""
    heading, label = random.choice(words.cases), random.choice(words.labels)
    proposed = random.random() < _SHARE_OF_PROPOSALS
    texts: list[str] = []
    for case in cases:
        number, _, year = (case.number or "").partition("/")
        texts.append(heading.format(n=number, year=year, yy=year[2:], title=case.title))
        if case.decision and proposed:
            texts.append(words.proposal.format(random.choice(words.decisions)))
        if not (case.decision and proposed):
            texts.append(" ".join(random.sample(words.texts, random.randrange(1, 4))).format(presenter))
        if case.decision:
            texts.append(label.format(case.decision))
    return texts


def _end(random: Random, words: Words, chair: str, office: str) -> list[str]:
    """What stands below the last case: when the meeting ended or the next is, and who signs."""
    closing = [random.choice(words.closing)] if random.random() < 0.4 else []
    return closing + ([f"{chair}\n{office}"] if random.random() < 0.3 else [])
