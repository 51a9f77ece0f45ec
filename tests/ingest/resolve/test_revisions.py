"""Two prints of the same minutes: which one counts, what differs, and that nothing is replaced in silence."""

from __future__ import annotations

from itertools import permutations

import pytest

from graph.authority.turtle import read_authority
from graph.records import Document, Line, Meeting
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

AUTHORITY = read_authority()
MINUTES = """Referat fra møte i NSG

Dato: 14. mai 2025
Sted: Tromsø

Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)
Forfall: Per Olav Heggelund (NTNU)

Sak 07/2025 Godkjenning av innkalling

Vedtak:
Innkallingen godkjennes.

Sak 08/2025 Biobanklager i Bodø

Åse Myrland orienterte om saken. Lageret har plass til 4000 prøver. Det må bygges ut.

Vedtak:
NSG ber om en plan innen 1. oktober.
"""
CORRECTED = (
    MINUTES.replace("4000 prøver", "9000 prøver")
    .replace("NSG ber om en plan innen 1. oktober.", "NSG ber om en plan innen 1. desember, og om et kostnadsoverslag.")
    .replace("Til stede: Åse Myrland (Helse Nord RHF), Jon Tveit (UiO)", "Til stede: Åse Myrland (Helse Nord RHF)")
)


def meeting(papers: dict[str, str]) -> Meeting:
    """The meeting that these papers record, the same in whatever order they come."""
    found = []
    for number, (name, text) in enumerate(papers.items()):
        lines = tuple(map(Line, text.split("\n")))
        document = Document(name=name, sha256=f"{number:064x}", format="txt", lines=lines)
        found.append(NamedFindings(name, extract(document, AUTHORITY)))
    first, *others = [resolve(order, AUTHORITY).meetings for order in permutations(found)]
    assert all(other == first for other in others)
    (one,) = first
    return one


def told(one: Meeting) -> list[tuple[str, str | None, str | None]]:
    (revision,) = one.revisions
    return [(change.about, change.before, change.after) for change in revision.changes]


def decisions(one: Meeting) -> list[str]:
    return [decision.text for decision in one.cases[1].decisions]


def test_approved_minutes_count_and_what_changed_is_told() -> None:
    one = meeting({"a utkast.txt": "UTKAST\n" + MINUTES, "b referat.txt": CORRECTED})
    (revision,) = one.revisions
    assert (revision.earlier, revision.later, revision.order) == ("a utkast.txt", "b referat.txt", "approved")
    assert told(one) == [
        (
            "decision",
            "NSG ber om en plan innen 1. oktober.",
            "NSG ber om en plan innen 1. desember, og om et kostnadsoverslag.",
        ),
        ("text", "Lageret har plass til 4000 prøver.", "Lageret har plass til 9000 prøver."),
        ("participant", "Jon Tveit (Universitetet i Oslo)", None),
    ]
    assert decisions(one) == ["NSG ber om en plan innen 1. desember, og om et kostnadsoverslag."]
    assert "Jon Tveit" not in [row.person for row in one.participants]
    assert {source.document for source in revision.changes[0].sources} == {"a utkast.txt", "b referat.txt"}


@pytest.mark.parametrize(
    ("old", "new", "mark"),
    [
        ("referat.txt", "referat v2.txt", ""),
        ("referat_versjon_2.txt", "a/referat_versjon_3.txt", ""),
        ("referat.txt", "referat-korrigert.txt", ""),
        ("z.txt", "a.txt", "Revidert 20. mai 2025\n"),
        ("a.txt", "z.txt", "Versjon 2.0\n"),
        ("referat rev1.txt", "referat endelig.txt", ""),
        ("z.txt", "a.txt", "Corrected version\n"),
    ],
)
def test_a_later_edition_counts_under_whatever_name(old: str, new: str, mark: str) -> None:
    head, rest = CORRECTED.split("\n", 1)
    one = meeting({old: MINUTES, new: f"{head}\n{mark}{rest}"})
    assert (one.revisions[0].later, one.revisions[0].order) == (new, "newer")
    assert decisions(one) == ["NSG ber om en plan innen 1. desember, og om et kostnadsoverslag."]


def test_where_the_papers_do_not_say_both_stand() -> None:
    one = meeting({"a.txt": MINUTES, "b.txt": CORRECTED})
    assert one.revisions[0].order == "unknown"
    assert decisions(one) == [
        "NSG ber om en plan innen 1. oktober.",
        "NSG ber om en plan innen 1. desember, og om et kostnadsoverslag.",
    ]
    assert "Jon Tveit" in [row.person for row in one.participants]


def test_a_role_and_an_absence_that_changed() -> None:
    present = MINUTES.replace("Jon Tveit (UiO)\nForfall: Per", "Jon Tveit (UiO), Per").replace(
        "(NTNU)\n", "(NTNU)\n", 1
    )
    one = meeting({"a.txt": "UTKAST\n" + present, "b.txt": MINUTES})
    assert told(one) == [("attendance", "present", "absent")]
    assert one.revisions[0].changes[0].person == "Per Olav Heggelund"


def test_a_case_that_came_or_went() -> None:
    more = MINUTES + "\nSak 09/2025 Eventuelt\n\nIngen saker.\n"
    assert told(meeting({"a.txt": "UTKAST\n" + MINUTES, "b.txt": more})) == [("case", None, "Eventuelt")]
    assert told(meeting({"a.txt": "UTKAST\n" + more, "b.txt": MINUTES})) == [("case", "Eventuelt", None)]


def test_the_same_minutes_twice_and_an_extract_are_no_revision() -> None:
    extract_ = MINUTES[: MINUTES.index("Sak 07")] + MINUTES[MINUTES.index("Sak 08") :]
    many = MINUTES + "".join(f"\nSak {n:02}/2025 Punkt {n}\n\nDrøftet.\n" for n in range(9, 14))
    assert meeting({"a.txt": MINUTES, "b.txt": MINUTES.replace("\n\n", "\n\n\n")}).revisions == ()
    assert meeting({"a.txt": many, "b.txt": extract_}).revisions == ()


def test_words_of_a_matter_are_no_mark_of_an_edition() -> None:
    head, rest = MINUTES.split("\n", 1)
    budget = CORRECTED.replace("Biobanklager i Bodø", "Revidert budsjett for biobanklager i Bodø")
    assert meeting({"a.txt": f"{head}\n{rest}", "b.txt": budget}).revisions[0].order == "unknown"
