"""Mentions in invented papers, over the shipped authority file."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.authority.turtle import read_authority
from graph.language.names import EntityMatcher
from graph.records import Line
from ingest.blocks import Block, make_blocks
from ingest.extract.abbreviations import find_abbreviations
from ingest.extract.mentions import find_introduced, find_mentions
from ingest.extract.unlisted import find_unlisted
from ingest.findings import MentionFinding

MATCHER = EntityMatcher(read_authority())


def blocks(*paragraphs: str) -> tuple[Block, ...]:
    return tuple(Block(text=text, start=number, end=number) for number, text in enumerate(paragraphs, 1))


def mentions(*paragraphs: str, context: tuple[str, ...] = ()) -> tuple[MentionFinding, ...]:
    found = blocks(*paragraphs)
    return find_mentions(found, MATCHER, find_introduced(found), context)


def named(*paragraphs: str, context: tuple[str, ...] = ()) -> list[str | None]:
    return [mention.entity or mention.name for mention in mentions(*paragraphs, context=context)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Helseanalyseplattformen (HAP) lanseres.", [("HAP", "Helseanalyseplattformen")]),
        ("HAP (Helseanalyseplattformen) lanseres.", [("HAP", "Helseanalyseplattformen")]),
        ("Nasjonalt nettverk for sårforskning (NNS) ble nevnt.", [("NNS", "Nasjonalt nettverk for sårforskning")]),
        (
            "Sammen med ERA-X, European Research Alliance for Xenotransplantation, ble det søkt.",
            [("ERA-X", "European Research Alliance for Xenotransplantation")],
        ),
        ("The Arctic Trial Network - ATN - was presented.", [("ATN", "Arctic Trial Network")]),
        ("Kari Fretli (FHI) innledet.", []),
        ("Møtet varer fra kl. 10 (NB) til 12.", []),
        ("INFRA (infrastructure) og Data (DATA)", []),
        ("Prosjektet (2021) og saken (HF)", []),
    ],
)
def test_abbreviations_that_a_text_introduces(text: str, expected: list[tuple[str, str]]) -> None:
    assert list(find_abbreviations(blocks(text))) == expected


def test_an_introduced_abbreviation_stands_for_its_entity_from_then_on() -> None:
    assert (
        named("HAP-arbeidet omtales.", "Helseanalyseplattformen (HAP) er forsinket.", "HAPs kostnader øker.")
        == ["helseanalyseplattformen"] * 4
    )


def test_an_unknown_initiative_keeps_its_full_name() -> None:
    found = mentions("Fjordhelse-programmet for kystkommuner (FPK) er nytt.", "FPK lyses ut i mai.")
    assert {(m.kind, m.entity, m.name) for m in found if m.surface.startswith("FPK")} == {
        ("initiative", None, "Fjordhelse-programmet for kystkommuner")
    }


def test_each_printed_form_once_a_block_with_its_lines() -> None:
    lines = tuple(
        Line(text) for text in ("HOD og HOD og Helse- og omsorgs-", "departementet møtte HODs råd.", "", "HOD.")
    )
    made = make_blocks(lines)
    found = find_mentions(made, MATCHER, ())
    assert [(m.surface, m.lines.start, m.lines.end) for m in found] == [
        ("HOD", 1, 2),
        ("Helse- og omsorgsdepartementet", 1, 2),
        ("HODs", 1, 2),
        ("HOD", 4, 4),
    ]


def test_weak_names_count_once_the_full_name_has_been_read() -> None:
    assert named("Strategigruppen drøftet saken.") == []
    assert named("RHF-enes strategigruppe for forskning møttes.", "Strategigruppen drøftet saken.") == ["rhf", "rhf"]
    assert named("Strategigruppen drøftet saken.", context=("rhf",)) == ["rhf"]


def test_ambiguous_abbreviation_follows_the_text() -> None:
    assert named("Kunstig intelligens tas i bruk. KI gir gevinst.") == ["kunstig-intelligens"] * 2
    assert named("Karolinska Institutet deltar. KI gir gevinst.") == ["karolinska"] * 2
    assert named("KI gir gevinst.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Søknad om videreføring av Fjellkohorten", ["Fjellkohorten"]),
        ("Rådet gav tilslutning til Kystpilotens budsjett.", ["Kystpiloten"]),
        ("Funding of FJELLNOR: for decision", ["FJELLNOR"]),
        ("Nettverket Brevakt ble presentert av lederen.", ["Brevakt"]),
        ("infrastrukturen FJELLNOR (bilder av hjerte og lunge)", ["FJELLNOR"]),
        ("The FJELLNOR registry has been set up.", ["FJELLNOR"]),
        ("Hun er del av nettverket Arvid Holte leder.", []),
        ("I prosjektet Dette ble tatt opp under sak 3.", []),
        ("Søknad til FJELLNOR om midler", []),
        ("Funding of Fjell-prosjektet Case 3/2012", ["Fjell-prosjektet"]),
        ("Finansiering av SINTEF og evaluering av COVID", []),
        ("Registeret og Internettet ble nevnt sammen med Internettet.", []),
    ],
)
def test_coined_names_that_the_text_says_what_are(text: str, expected: list[str]) -> None:
    found = [one.name for one in mentions(text) if one.kind == "initiative" and one.entity is None]
    assert found == expected


def test_a_coined_name_stands_for_itself_in_all_of_the_document() -> None:
    found = mentions("Søknad til FJELLNOR", "Infrastrukturen FJELLNOR ble lagt fram.", "FJELLNORs leder takket.")
    assert [(mention.kind, mention.name, mention.lines.start) for mention in found] == [
        ("initiative", "FJELLNOR", 1),
        ("initiative", "FJELLNOR", 2),
        ("initiative", "FJELLNOR", 3),
    ]


def test_names_within_names() -> None:
    assert named("Towards the European Health Data Space") == ["tehdas", "ehds"]
    assert named("Søknaden om NorCRIN 3") == ["norcrin-3", "norcrin"]
    assert named("Helse Vest IKT AS") == ["helse-vest-ikt"]
    (mention, _) = mentions("Oppdragsdokument 2022")
    assert (mention.entity, mention.name) == ("oppdragsdokument-2022", "Oppdragsdokument 2022")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Avtalen med Fjordtest Nord AS er signert.", ["Fjordtest Nord AS"]),
        ("Helse Vest Eiendom AS leier ut.", ["Helse Vest Eiendom AS"]),
        ("Gjennom Helse Vest RHF er det gitt midler.", ["helse-vest"]),
        ("Universitetet i Granvik og Universitetet i Oslo", ["Universitetet i Granvik", "universitetet-i-oslo"]),
        ("Sammen med Granvik kommune og Stiftelsen Lyspunkt", ["Granvik kommune", "Stiftelsen Lyspunkt"]),
        ("Ved Granvik sykehus.", ["Granvik sykehus"]),
        ("Statsforvalteren i Vestland", ["Statsforvalteren i Vestland"]),
        ("Visitors from Sundby University Hospital", ["Sundby University Hospital"]),
        (
            "Institutt for global helse og samfunnsmedisin er medsøker.",
            ["Institutt for global helse og samfunnsmedisin"],
        ),
        ("Integrerte universitetssykehus og private sykehus", []),
        ("Avtaler med Fjordglimt Helse og KRAFT Centre i Malmö", ["Fjordglimt Helse", "KRAFT Centre"]),
        ("Psykisk Helse, God Helse og Digital Helse", []),
        (
            "Den nasjonale komitéen for vurdering av digitale hjelpemidler foreslår dette.",
            ["nasjonale komitéen for vurdering av digitale hjelpemidler"],
        ),
    ],
)
def test_institutions_outside_the_authority_file(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Presented: Joint Action Towards Better Nordic Registries.",
            ["Joint Action Towards Better Nordic Registries"],
        ),
        ("Nasjonalt program for digital sårbehandling omtales.", ["Nasjonalt program for digital sårbehandling"]),
        ("Satsingen «Fjordløftet» fortsetter.", ["Fjordløftet"]),
        ("Havmeldingen om trygg kyst, som kommer", ["Havmeldingen om trygg kyst"]),
        ("LUMEN-konferansen og LUMEN –KONFERANSEN", ["LUMEN-konferansen", "LUMEN-konferansen"]),
        ("Granbergutvalgets rapport", ["Granbergutvalgets rapport"]),
        ("rapporten Kvalitet i lokale registre på møtet", ["Kvalitet i lokale registre"]),
        ("Forskningsrådets utlysning av robotsentre omtales.", ["Forskningsrådets utlysning av robotsentre"]),
        ("Støtte til KLF senter for klinisk lysforskning", ["KLF senter for klinisk lysforskning"]),
        ("konklusjonene i Trygghet i hverdagen-prosjektet", ["Trygghet i hverdagen-prosjektet"]),
        ("Nasjonal samordning av vurderinger av sårstudier", ["Nasjonal samordning av vurderinger av sårstudier"]),
        (
            "Med EU-BRIT, European Biobank Research Infrastructure Trust.",
            ["European Biobank Research Infrastructure Trust"] * 2,
        ),
        ("Registeret SårReg og NorVAX ble nevnt.", ["SårReg", "NorVAX"]),
        ("Partnerskapet for pasientnær innovasjon i EU", ["Partnerskapet for pasientnær innovasjon i EU"]),
        ("Årsmeldingen, FoU-prosjekter og IKT-prosjektet", []),
        ("En strategi for forskning er under arbeid.", []),
        ("PowerPoint, PhD-programmet og LinkedIn", []),
    ],
)
def test_initiatives_outside_the_authority_file(text: str, expected: list[str]) -> None:
    assert named(text) == expected


@settings(max_examples=60)
@given(st.lists(st.text(max_size=120), max_size=4))
def test_any_text_can_be_read(paragraphs: list[str]) -> None:
    for mention in mentions(*paragraphs):
        assert (mention.entity is None) <= (mention.name is not None)
        assert 1 <= mention.lines.start <= mention.lines.end <= len(paragraphs)


@settings(max_examples=60)
@given(st.text(alphabet="ABCabc -–.()«»,ø", max_size=400))
def test_unlisted_names_quote_the_text(text: str) -> None:
    for found in find_unlisted(text):
        assert 0 <= found.start < found.end <= len(text)
