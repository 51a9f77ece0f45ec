"""What named holders said on a case: by a verb of saying or a label, never by being mentioned."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from graph.records import Line, PartKind
from ingest.blocks import make_blocks
from ingest.extract.positions import find_positions
from ingest.extract.positions_speakers import Speakers
from ingest.findings import Lines, ParticipantFinding, PositionFinding

PRESENT = tuple(
    ParticipantFinding(name=name, institution=institution, lines=Lines(start=1, end=1))
    for name, institution in (
        ("Solveig Brekkhus", "Helse Nord RHF"),
        ("Torgrim Vassdal", "Folkehelseinstituttet"),
        ("Per Arne Skarstein", "Kunnskapsdepartementet"),
        ("Ingeborg Lyngmo", "UiB"),
        ("Fredrik Moe", "Fjordlab AS"),
    )
)
SPEAKERS = Speakers(EntityMatcher(read_authority()), PRESENT, (("NLF", "Norsk laboratorieforening"),), ("nsg",))


def positions(
    text: str, kind: PartKind = "minutes", title: str = "", told: tuple[str, ...] = ()
) -> tuple[PositionFinding, ...]:
    lines = [Line(line) for line in text.strip("\n").split("\n")]
    return find_positions(make_blocks(lines), kind, SPEAKERS, title, lines, told)


def holders(text: str, kind: PartKind = "minutes", title: str = "") -> list[str | None]:
    return [found.holder for found in positions(text, kind, title)]


@pytest.mark.parametrize(
    ("sentence", "holder"),
    [
        ("Helse Vest støttet forslaget, men ba om en tydeligere plan.", "Helse Vest"),
        ("HOD orienterte om statsbudsjettet for 2024.", "HOD"),
        ("Hdir mener at oppdraget bør avgrenses.", "Hdir"),
        ("Torgrim Vassdal (FHI) påpekte at dataene må kvalitetssikres.", "Torgrim Vassdal"),
        ("Vassdal understreket behovet for finansiering.", "Torgrim Vassdal"),
        ("Ingeborg Lyngmo, UiB, minnet om fristen 1. juni.", "Ingeborg Lyngmo"),
        ("Forskningsdirektør Solveig Brekkhus presiserte at planen er vedtatt.", "Solveig Brekkhus"),
        ("Representanten fra KD ba om at saken kommer tilbake.", "KD"),
        ("På spørsmål fra Skarstein svarte Hdir at oppdraget ikke er gitt.", "Hdir"),
        ("Videre mente OUS at kostnadene er for høye.", "OUS"),
        ("Difor meiner Universitetet i Bergen at møta bør vere digitale.", "Universitetet i Bergen"),
        ("Helse Nord har tidligere påpekt at fristen er kort.", "Helse Nord"),
        ("NTNU er enig i at saken haster.", "NTNU"),
        ("UiT hadde ingen merknader til rapporten.", "UiT"),
        ("FHI stilte seg bak anbefalingene.", "FHI"),
        ("Fra HOD ble det vist til oppdragsdokumentet.", "HOD"),
        ("Frå Helse Nord vart det stilt spørsmål om reiseutgifter.", "Helse Nord"),
        ("Det ble påpekt fra Helse Midt-Norge at regionen har en løsning.", "Helse Midt-Norge"),
        ("Fjordlab AS meldte interesse for samarbeid.", "Fjordlab AS"),
        ("NLF etterlyste en tidsplan.", "Norsk laboratorieforening"),
        ("NSG støtter arbeidet med plattformen.", "NSG"),
        ("The Research Council stressed that the data are not complete.", "Research Council"),
        ("Forskningsrådet pekte på behovet for flere stillinger.", "Forskningsrådet"),
        ("UiB held that the task should be given to the regional centres.", "UiB"),
        ("Helse Vest pointed to the need for more positions.", "Helse Vest"),
        ("UiO described a similar scheme of its own.", "UiO"),
        ("Innspill fra Helse Vest: Planen bør omfatte primærhelsetjenesten.", "Helse Vest"),
        ("Kommentar fra Ingeborg Lyngmo (UiB): Dette bør samordnes bedre.", "Ingeborg Lyngmo"),
    ],
)  # fmt: skip
def test_who_says_what(sentence: str, holder: str) -> None:
    (found,) = positions(sentence)
    assert found.holder == holder
    assert found.text in sentence


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Kari Løvmo fra brukerutvalget innledet. Hun etterlyste opplæring.", [("Kari Løvmo", True)]),
        ("Planen ble lagt fram. Hun etterlyste opplæring.", []),
        ("Ingeborg Lyngmo og Fredrik Moe innledet. Hun etterlyste opplæring.", []),
        ("Helse Vest orienterte. Hun etterlyste opplæring.", [("Helse Vest", False)]),
        ("Ingeborg Lyngmo innledet. UiO støttet planen. Hun etterlyste opplæring.", [("UiO", False)]),
    ],
)
def test_she_is_whom_the_sentence_before_names(text: str, said: list[tuple[str, bool]]) -> None:
    found = positions(text)
    assert [(one.holder, one.text == text) for one in found] == said


@pytest.mark.parametrize(
    "sentence",
    [
        "Én av regionene mente at saken haster.",
        "Flere medlemmer etterlyste en tidsplan.",
        "De andre RHF-ene opplever ikke de samme utfordringene.",
        "Enkelte pekte på at kostnadene øker.",
        "Samarbeidsgruppen bemerket at behandlingstiden er for lang.",
        "One of the regions stressed that time is short.",
    ],
)
def test_nobody_is_named(sentence: str) -> None:
    (found,) = positions(sentence)
    assert (found.holder, found.text) == (None, sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Saken har vært omtalt i en rapport fra FHI.",
        "Helse Vest har utarbeidet en plan som støttes av Forskningsrådet.",
        "HOD har gitt Helsedirektoratet i oppdrag å utrede saken.",
        "Innspillet fra OUS ble kommentert i møtet.",
        "Helse Vests strategi støtter målene.",
        "Torgrim Vassdal orienterte om planen.",
        "Kreftforeningen ønsket velkommen til seminar.",
        "Arbeidsgruppen mener at indikatoren er egnet.",
        "Møtet med HOD er flyttet til mai.",
        "Ansvar: Helse Vest",
        "Samarbeidsgruppen anbefaler at planen følges.",
        "I møtet i Helse Vest ble planen vedtatt.",
    ],
)
def test_to_be_mentioned_is_to_say_nothing(sentence: str) -> None:
    assert positions(sentence) == ()


def test_two_say_the_same() -> None:
    first, second = positions("UiB og NTNU påpekte at fristen er kort.")
    assert (first.holder, second.holder, first.text) == ("UiB", "NTNU", second.text)


def test_a_person_speaks_for_an_institution() -> None:
    (found,) = positions("Kari Nystrand (Kreftforeningen) påpekte at pasientene må høres.")
    assert (found.holder, found.person, found.institution) == ("Kari Nystrand", True, "Kreftforeningen")
    (known,) = positions("Vassdal svarte at arbeidet er i gang.")
    assert (known.person, known.institution) == (True, "Folkehelseinstituttet")


def test_each_is_heard_in_turn() -> None:
    text = """
Hver region orienterte om sitt arbeid.

Helse Vest RHF:
Det er nylig vedtatt en regional strategi for feltet.
Strategien følges opp i 2024.

Helse Nord RHF:
Regionen tildeler en høy andel av midlene til feltet.

I gruppen ble det bemerket at det bør lages en felles oversikt.
"""
    west, north = positions(text)
    assert (west.holder, west.lines) == ("Helse Vest RHF", Lines(start=4, end=5))
    assert (north.holder, north.text) == ("Helse Nord RHF", "Regionen tildeler en høy andel av midlene til feltet.")


def test_bullets_under_a_heading() -> None:
    text = """
Innspill:
- Helse Vest: Planen bør omfatte primærhelsetjenesten og kommunene.
- Ingeborg Lyngmo (UiB): Utdanningen må styrkes i alle ledd.
- Ansvar: Helse Vest
"""
    assert holders(text) == ["Helse Vest", "Ingeborg Lyngmo"]


def test_a_list_goes_with_the_sentence_that_announces_it() -> None:
    text = "HOD orienterte om følgende saker:\n- Statsbudsjettet for 2024\n- Ny forskrift om registre\n"
    (found,) = positions(text)
    assert found.text.split("\n")[1:] == ["Statsbudsjettet for 2024", "Ny forskrift om registre"]
    assert found.lines == Lines(start=1, end=3)


def test_decisions_and_proposals_are_told_otherwise() -> None:
    assert positions("NSG støtter arbeidet.", told=("NSG støtter arbeidet.",)) == ()
    assert positions("Vedtak:\nNSG støtter arbeidet med plattformen.\n") == ()


def test_a_statement_for_the_record() -> None:
    text = (
        "Vedtak:\nPlanen godkjennes.\n\nProtokolltilførsel fra Ingeborg Lyngmo:\nBudsjettet er ikke fullfinansiert.\n"
    )
    (found,) = positions(text)
    assert (found.holder, found.text) == ("Ingeborg Lyngmo", "Budsjettet er ikke fullfinansiert.")


def test_agendas_and_decks_hold_none() -> None:
    assert positions("Helse Vest støttet forslaget.", "agenda") == ()
    assert positions("Helse Vest støttet forslaget.", "presentation") == ()
    assert holders("Helse Vest støttet forslaget i høringen.", "case_paper") == ["Helse Vest"]
    assert positions("HOD orienterte om budsjettet.", "case_paper") == ()


@settings(max_examples=60)
@given(st.text(alphabet="Helse Vst:ORmentp.,()–\n\t•-1", max_size=300))
def test_any_text_is_read(text: str) -> None:
    for found in positions(text or " "):
        assert found.text
        assert found.lines.start <= found.lines.end


def test_long_texts_are_read_in_good_time() -> None:
    assert positions("Helse Vest " * 20000) == ()
    assert positions("Videre " + "mente " * 20000) == ()
