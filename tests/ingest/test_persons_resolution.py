"""Who is one and the same among invented persons."""

from __future__ import annotations

import random
import time

from hypothesis import given
from hypothesis import strategies as st

from ingest.resolve.persons import PersonCluster, PersonMention, cluster_persons


def mention(name: str, institution: str | None = None, meeting: str = "m1", **more: str) -> PersonMention:
    return PersonMention(name=name, institution_id=institution, meeting=meeting, **more)


def names(clusters: tuple[PersonCluster, ...]) -> list[tuple[str, tuple[str, ...]]]:
    return [(cluster.name, cluster.variants) for cluster in clusters]


def test_one_name_is_one_person_with_another_institution_years_later() -> None:
    clusters = cluster_persons([mention("Eva Moen", "uio", "m1"), mention("Eva Moen", "fhi", "m9")])
    assert [cluster.id for cluster in clusters] == ["eva-moen"]
    assert clusters[0].merges == ()


def test_two_rows_of_one_list_are_two_persons() -> None:
    rows = [mention("Eva Moen", "uio", listing="d1"), mention("Eva Moen", "fhi", listing="d1")]
    later = mention("Eva Moen", "fhi", "m2", listing="d2")
    clusters = cluster_persons([*rows, later])
    assert [cluster.id for cluster in clusters] == ["eva-moen", "eva-moen-2"]
    assert sorted(len(cluster.mentions) for cluster in clusters) == [1, 2]


def test_a_middle_initial_left_out() -> None:
    clusters = cluster_persons(
        [mention("Erlend B. Dalvik", "ous", f"m{i}") for i in range(3)] + [mention("Erlend Dalvik")]
    )
    assert names(clusters) == [("Erlend B. Dalvik", ("Erlend B. Dalvik", "Erlend Dalvik"))]
    assert "forbokstav" in clusters[0].merges[0].reason


def test_surnames_swapped_in_a_substitution() -> None:
    clusters = cluster_persons(
        [
            mention("Audun Lindvik Rinde", "hmn", "m1"),
            mention("Audun Lindvik Rinde", "hmn", "m2"),
            mention("Audun Rinde Lindvik", "hmn", "m3"),
        ]
    )
    assert names(clusters) == [("Audun Lindvik Rinde", ("Audun Lindvik Rinde", "Audun Rinde Lindvik"))]
    assert "rekkefølge" in clusters[0].merges[0].reason


def test_the_family_name_first_is_not_preferred() -> None:
    clusters = cluster_persons([mention("Dalvik Kari", meeting=f"m{i}") for i in range(3)] + [mention("Kari Dalvik")])
    assert [cluster.name for cluster in clusters] == ["Kari Dalvik"]


def test_misspelt_surname() -> None:
    clusters = cluster_persons([mention("Arnfinn Tundsfjell", "uit"), mention("Arnfinn Tunnsfjell", "uhr", "m2")])
    assert len(clusters) == 1


def test_two_letters_wrong_are_no_misprint_without_the_institution() -> None:
    apart = [mention("Elias Solgardet", "osf", "m1"), mention("Elias Skoggardet", "nsf", "m2")]
    assert len(cluster_persons(apart)) == 2
    assert len(cluster_persons([mention("Elias Solgardet", "osf"), mention("Elias Skoggardet", "osf", "m2")])) == 1


def test_names_that_two_bodies_know_from_several_meetings_are_two_persons() -> None:
    """A misprint seldom comes again; and one body may spell its member's name in two ways."""

    def seen(spelling: str, body: str, *meetings: str) -> list[PersonMention]:
        return [mention(spelling, None, f"{body}-{meeting}", body=body) for meeting in meetings]

    ours, theirs = seen("Harald Oremoen", "a", "1", "2"), seen("Harald Ørnemoen", "b", "1", "2")
    assert len(cluster_persons([*ours, *theirs])) == 2
    assert len(cluster_persons([*ours, *theirs[:1]])) == 1
    assert len(cluster_persons([*ours, *seen("Harald Ørnemoen", "a", "3", "4")])) == 1


def test_different_persons_stay_apart() -> None:
    pairs = [
        ("Kari Berg", "Kåre Berg"),
        ("Anne Hansen", "Anna Hansen"),
        ("Tore Berg", "Tore Berge"),
        ("Kari Hansen", "Kari Jansen"),
        ("Eva Dal Moen", "Eva Lie Moen"),
        ("Ola B. Rud", "Ola C. Rud"),
    ]
    for one, other in pairs:
        assert len(cluster_persons([mention(one, "uio"), mention(other, "uib")])) == 2, (one, other)


def test_the_institution_decides_between_two_spellings() -> None:
    assert len(cluster_persons([mention("Anne Hansen", "uio"), mention("Anna Hansen", "uio", "m2")])) == 1


def test_two_rows_of_one_list_are_never_merged() -> None:
    rows = [mention("Tor Sandvikmo", "uio", listing="d1"), mention("Tor Sandvigmo", "uio", listing="d1")]
    assert len(cluster_persons(rows)) == 2


def test_a_short_name_that_fits_two_is_left_alone() -> None:
    clusters = cluster_persons(
        [mention("Eva Dal Moen", "uio"), mention("Eva Lie Moen", "uib"), mention("Eva Moen", "ntnu")]
    )
    assert len(clusters) == 3
    with_place = cluster_persons(
        [mention("Eva Dal Moen", "uio"), mention("Eva Lie Moen", "uib"), mention("Eva Moen", "uib")]
    )
    assert ("Eva Lie Moen", ("Eva Lie Moen", "Eva Moen")) in names(with_place)


def test_initial_for_first_name_only_when_unique() -> None:
    assert len(cluster_persons([mention("K. Dalvik"), mention("Kari Dalvik")])) == 1
    assert len(cluster_persons([mention("K. Dalvik"), mention("Kari Dalvik"), mention("Knut Dalvik")])) == 3


def test_hyphens_accents_and_capitals_are_one_spelling() -> None:
    clusters = cluster_persons(
        [mention("Evy Anni Dalvik"), mention("Evy- Anni Dalvik"), mention("EVY-ANNI DALVIK", meeting="m2")]
    )
    assert len(clusters) == 1
    assert clusters[0].name in ("Evy Anni Dalvik", "Evy-Anni Dalvik")
    assert "bindestrek" in clusters[0].merges[0].reason
    assert len(cluster_persons([mention("Håkon Rødby"), mention("Haakon Rødby")])) == 1


_NAME = st.lists(
    st.sampled_from(["Eva", "Anne", "Anna", "Moen", "Dal", "Berg", "B.", "K.", "Berge", "Kari", "Lindvik"]),
    min_size=1,
    max_size=4,
).map(" ".join)
_MENTION = st.builds(
    PersonMention,
    name=_NAME,
    institution_id=st.sampled_from([None, "uio", "uib"]),
    meeting=st.sampled_from([None, "m1", "m2"]),
    listing=st.sampled_from([None, "d1", "d2"]),
)


@given(st.lists(_MENTION, max_size=14), st.randoms())
def test_every_mention_is_in_one_cluster_and_order_leaves_no_trace(
    mentions: list[PersonMention], chance: random.Random
) -> None:
    clusters = cluster_persons(mentions)
    shuffled = list(mentions)
    chance.shuffle(shuffled)
    assert cluster_persons(shuffled) == clusters
    placed = [mention for cluster in clusters for mention in cluster.mentions]
    assert sorted(map(repr, placed)) == sorted({repr(mention) for mention in mentions})
    assert len({cluster.id for cluster in clusters}) == len(clusters)


def test_thousands_of_names_are_clustered_in_seconds() -> None:
    chance = random.Random(7)
    given_names = ["Kari", "Ola", "Eva", "Per", "Anne", "Nils", "Marit", "Jon", "Siv", "Tor"] * 3
    letters = "abdefghiklmnoprstuv"
    mentions = [
        mention(f"{chance.choice(given_names)} {''.join(chance.choices(letters, k=8)).title()}", "uio")
        for _ in range(5000)
    ]
    begun = time.perf_counter()
    cluster_persons(mentions)
    assert time.perf_counter() - begun < 8
