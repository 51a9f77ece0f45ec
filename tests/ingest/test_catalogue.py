"""What documents follow from what was loaded and forgotten, whatever the order."""

from __future__ import annotations

from itertools import permutations
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from ingest.catalogue import Catalogue, Event, Kept


def loaded(origin: str, sha256: str, name: str | None = None) -> Event:
    return Event(event="load", name=name or origin.rpartition("/")[2], sha256=sha256, origin=origin, at="", by="")


def forgot(sha256: str) -> Event:
    return Event(event="forget", name="", sha256=sha256, at="", by="")


def test_new_content_at_a_place_is_a_new_version() -> None:
    catalogue = Catalogue([loaded("/a/m.txt", "1"), loaded("/a/m.txt", "2")])
    assert catalogue.documents() == (Kept(name="m.txt", sha256="2"),)
    assert catalogue.newest("/a/m.txt") == "2"


def test_one_name_in_two_folders_is_two_documents() -> None:
    events = [loaded("/x/2023/m.txt", "1"), loaded("/x/2024/m.txt", "2")]
    expected = (Kept(name="2023/m.txt", sha256="1"), Kept(name="2024/m.txt", sha256="2"))
    assert Catalogue(events).documents() == expected
    assert Catalogue(reversed(events)).documents() == expected


def test_as_many_folders_as_it_takes() -> None:
    events = [loaded("/nsg/2024/m.txt", "1"), loaded("/rhf/2024/m.txt", "2"), loaded("/2024/m.txt", "3")]
    for order in permutations(events):
        names = [document.name for document in Catalogue(order).documents()]
        assert names == ["2024/m.txt", "nsg/2024/m.txt", "rhf/2024/m.txt"]


def test_one_content_under_two_names_is_one_document() -> None:
    catalogue = Catalogue([loaded("/b.txt", "1"), loaded("/a.txt", "1")])
    assert catalogue.documents() == (Kept(name="a.txt", sha256="1", other_names=("b.txt",)),)


def test_a_file_loaded_alone_and_with_its_folder_has_the_longer_name() -> None:
    events = [loaded("/x/2024/m.txt", "1", "m.txt"), loaded("/x/2024/m.txt", "1", "2024/m.txt")]
    for order in permutations(events):
        assert Catalogue(order).documents() == (Kept(name="2024/m.txt", sha256="1"),)


def test_what_is_forgotten_does_not_count_and_no_older_version_returns() -> None:
    catalogue = Catalogue([loaded("/m.txt", "1"), loaded("/m.txt", "2"), forgot("2")])
    assert catalogue.documents() == ()


def test_everything_of_a_document_is_all_its_versions_but_what_others_hold() -> None:
    catalogue = Catalogue([loaded("/m.txt", "1"), loaded("/m.txt", "2"), loaded("/m.txt", "3"), loaded("/n.txt", "2")])
    assert catalogue.everything_of("3") == ("1", "3")


PLACES = st.sampled_from(["/a/m.txt", "/b/m.txt", "/a/b/m.txt", "/c/a/b/m.txt", "/b/n.txt", "m.txt"])


@given(st.lists(st.tuples(PLACES, st.sampled_from("1234")), unique_by=lambda one: one[0]), st.randoms())
def test_the_order_of_loading_leaves_no_trace(found: list[tuple[str, str]], random: Random) -> None:
    events = [loaded(place, sha256) for place, sha256 in found]
    documents = Catalogue(events).documents()
    random.shuffle(events)
    assert Catalogue(events).documents() == documents
    assert len({document.name for document in documents}) == len({sha256 for _, sha256 in found})
