from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.records import Document, Line
from ingest.furniture import find_furniture
from ingest.parts import PartSpan, find_parts

sys.path.insert(0, str(Path(__file__).parent))
from papers import paged, paper, word


def parts(document: Document) -> tuple[PartSpan, ...]:
    return find_parts(document, find_furniture(document))


PROSE = "Nettverket har i mange år gitt støtte til studier i alle regioner, og behovet er fortsatt stort."

PACKET = paper(
    f"""
    Rådet for registre

    Innkalling til møte

    Tid: 4. mars 2020 kl. 10.00 – 12.00
    Sted: Gardermoen

    1-2020 Godkjenning av innkalling

    2-2020 Drift av registeret
    Vedlegg:
    1. Saksframlegg: Drift av registeret
    2. Kostnader i registeret
    3. Mandat for arbeidsgruppen

    3-2020 Eventuelt
     Rådet for registre

    Referat fra møte

    Tid: 5. november 2019 kl. 10.00 – 12.00
    Sted: Oslo
    UTKAST

    Til stede: Liv Berg, Nils Aas

    7-2019 Godkjenning av innkalling
    Innkallingen ble godkjent.

    8-2019 Referat fra møte 3. mai 2019
    Referatet ble godkjent.



    Følsomhet Intern (gul)

    Rådet for registre

    Saksframlegg for møte: 4. mars 2020
    Saksnummer: 2-2020
    Saksbehandler: Liv Berg

    Drift av registeret

    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}


     Kostnader i registeret       16. desember 2019

    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}
    {PROSE}


    Mandat for arbeidsgruppen
    {PROSE}
    """
)


def test_a_packet_of_pasted_text() -> None:
    found = parts(PACKET)
    assert [part.kind for part in found] == ["agenda", "minutes", "case_paper", "attachment", "attachment"]
    agenda, minutes, case_paper, costs, mandate = found
    assert PACKET.lines[minutes.lines.start - 1].text == " Rådet for registre"
    assert (minutes.draft, agenda.draft) == (True, False)
    assert (case_paper.sensitivity, case_paper.case_number) == ("Intern (gul)", "2/2020")
    assert case_paper.title == "Drift av registeret"
    assert (costs.title, mandate.title) == ("Kostnader i registeret", "Mandat for arbeidsgruppen")


def test_minutes_as_a_case_title_are_no_new_part() -> None:
    assert [part.kind for part in parts(PACKET)].count("minutes") == 1


def test_an_agenda_s_item_with_a_number_before_it_is_no_part_either() -> None:
    agenda = paper(
        """
        Innkalling til møte i Styret i Fjellheim sykehus HF
        Dato: 7. august 2017
        Saker
        Sak 24-2017: Godkjenning av innkalling
        Sak 25-2017: Referat fra møtet 22. mai 2017
        Sak 26-2017: Drift av registeret
        """
    )
    assert [part.kind for part in parts(agenda)] == ["agenda"]


def test_a_title_that_goes_on_after_a_dash() -> None:
    minutes = paper("Nasjonalt råd for registre og biobanker –\nreferat\n\nDato: 7. august 2017\nSted: Hamar")
    assert [part.kind for part in parts(minutes)] == ["minutes"]


def test_a_note_on_a_case_is_a_case_paper() -> None:
    note = paper(
        """
        Notat

        Fagrådet for kystmedisin
        Dato: 7. august 2017

        Sak 26/2017 Drift av registeret

        Bakgrunn
        Registeret er fem år.
        """
    )
    assert [(part.kind, part.case_number) for part in parts(note)] == [("case_paper", "26/2017")]
    bare = paper("Notat\n\nFagrådet for kystmedisin\n\n26/17 Drift av registeret\n\nBakgrunn\nDet er fem år.")
    assert [(part.kind, part.case_number) for part in parts(bare)] == [("case_paper", "26/2017")]
    assert [part.kind for part in parts(paper("Notat\n\nRegisteret er fem år. Det trenger penger."))] == ["other"]


def test_case_papers_one_a_page() -> None:
    document = paged(
        "Styret for Fjellheim\nSaksliste\nDato: 3. mai 2022\nSted: Oslo\n1/22 Budsjett\n2/22 Strategi",
        f"Styret for Fjellheim\nSaksframlegg\nSak 1/22\nMøtedato: 3. mai 2022\nBudsjett\n{PROSE}",
        f"Styret for Fjellheim\nSaksframlegg\nSak 2/22\nMøtedato: 3. mai 2022\nStrategi\n{PROSE}",
    )
    assert [(part.kind, part.case_number, part.lines.start) for part in parts(document)] == [
        ("agenda", None, 1), ("case_paper", "1/2022", 7), ("case_paper", "2/2022", 13),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "printed", ["Sak 6/2021\nStrategi 2021–2025", "Sak 6/2021\n\nStrategi 2021–2025", "Sak 6/2021: Strategi 2021–2025"]
)
def test_a_case_paper_is_named_by_its_matter_and_not_by_its_number(printed: str) -> None:
    (part,) = parts(paper(f"Saksframlegg\n\nFagrådet\nMøtedato: 19. mai 2021\n{printed}\n\nBakgrunn\n{PROSE}"))
    assert (part.kind, part.case_number, part.title) == ("case_paper", "6/2021", "Strategi 2021–2025")


def test_a_case_paper_of_word() -> None:
    (part,) = parts(word("Saksframlegg", ("Saksnr.:", "12/2023"), ("Møtedato:", "1. juni 2023"), "# Ny avtale", PROSE))
    assert (part.kind, part.case_number, part.title) == ("case_paper", "12/2023", "Ny avtale")


def test_a_report_is_something_else() -> None:
    assert [part.kind for part in parts(paper(f"Årsrapport 2020\n\n{PROSE}\n{PROSE}"))] == ["other"]


def test_a_list_of_attachments_is_no_attachment() -> None:
    document = paper(
        f"Innkalling\n\nTid: 3. mai 2022\nSted: Oslo\n\n1/22 Budsjett\n\n\nVedlegg 1 Notat\nVedlegg 2 Tabell\n\n{PROSE}"
    )
    assert [part.kind for part in parts(document)][:1] == ["agenda"]
    assert parts(document)[0].lines.end >= 9


def test_a_bundle_of_decks() -> None:
    first = "\n".join(f"• Legemidler og utprøving av medisiner, punkt {n}" for n in "abcdefghijklmnopqrstuvwxyz")
    second = "\n".join(f"– Personvern, samtykke og registerdata, del {n}" for n in "abcdefghijklmnopqrstuvwxyz")
    document = paper(
        f"Utprøving\nKari Vik, direktør\n\n\n{first}\n\nTakk!\n\n\n"
        f"Registerdata\nMøte i Helserådet 3. mai 2018\n\n\n{second}"
    )
    found = parts(document)
    assert [(part.kind, part.title) for part in found] == [
        ("presentation", "Utprøving"),
        ("presentation", "Registerdata"),
    ]


def test_slides_of_a_file_are_one_deck() -> None:
    lines = (Line("Status", page=1, kind="heading", level=1), Line("• Punkt", page=2))
    document = Document(name="a.pptx", sha256="0", format="pptx", lines=lines)
    assert [(part.kind, part.title) for part in parts(document)] == [("presentation", "Status")]


WORDS = st.sampled_from(
    [
        "", " ", "Referat fra møte", "Innkalling", "Tid: 3. mai 2022", "Sted: Oslo",
        "Saksframlegg", "Saksnr: 2-2022", "UTKAST",
        "Vedlegg:", "1. Mandat for arbeidet", "Mandat for arbeidet", "3/22 Budsjett",
        "• punkt", PROSE, "Rådet for registre",
        "Følsomhet Intern (gul)", "Til stede: Liv Berg", "Takk!", " Veien videre      3. mai 2021", "a\tb", "4",
    ]
)  # fmt: skip


@settings(max_examples=150)
@given(st.lists(st.tuples(WORDS, st.sampled_from([None, 1, 2, 3])), min_size=1, max_size=60), st.booleans())
def test_every_line_belongs_to_exactly_one_part(texts: list[tuple[str, int | None]], is_paged: bool) -> None:
    pages = sorted(page or 1 for _, page in texts)
    lines = tuple(Line(text, page=page if is_paged else None) for (text, _), page in zip(texts, pages, strict=True))
    found = parts(Document(name="a", sha256="0", format="pdf" if is_paged else "txt", lines=lines))
    assert [number for part in found for number in range(part.lines.start, part.lines.end + 1)] == list(
        range(1, len(lines) + 1)
    )


def test_numbered_papers_of_a_packet_in_text_whose_pages_are_lost() -> None:
    packet = paper(
        """
        Innkalling til møte i Fagrådet

        Dato: 9. mai 2019
        Sted: Hamar

        01/2019 Godkjenning av innkalling
        02/2019 Nye registerdata
        03/2019 Møteplan
        04/2019 Budsjett
        05/2019 Oppnevning av utvalg
        06/2019 Åpen forskning
        07/2019 Personvern
        08/2019 Samarbeid med kommunene
        09/2019 Konferanse
        10/2019 Eventuelt

        Vedlegg 1

        Referat fra møte i Fagrådet 8. november 2018

        Til stede: Eva Moen (leder), Per Lie

        Sak 08/2018 Registerdata

        Vedtak: Fagrådet slutter seg til planen.

        Vedlegg 2

        Saksframlegg sak 02/2019: Nye registerdata

        Forslag til vedtak

        Fagrådet tar saken til orientering.
        """
    )
    found = [(part.kind, part.title) for part in find_parts(packet, frozenset())]
    assert found == [
        ("agenda", "Innkalling til møte i Fagrådet"),
        ("attachment", "Vedlegg 1"),
        ("minutes", "Referat fra møte i Fagrådet 8. november 2018"),
        ("attachment", "Nye registerdata"),
    ]


def test_what_a_case_in_minutes_rests_on_is_no_paper_of_its_own() -> None:
    book = word(
        "# Møtebok",
        "Forskingsutvalet for Fjordane",
        "Møtedato: 26. mars 2015",
        "## Sak 8/15 Val av kriterium",
        "Vedtak: Utvalet held på kriteria.",
        "## Sak 9/15 Fordeling av midlar",
        "### Saksutgreiing",
        PROSE,
        "### Framlegg til vedtak",
        "Kvalitet skal telje 60 prosent.",
        "### Vedtak",
        "Kvalitet skal telje 50 prosent.",
    )
    assert [part.kind for part in parts(book)] == ["minutes"]
