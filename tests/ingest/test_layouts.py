"""Papers of invented bodies, as secretariats lay them out; persons are invented."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from graph.authority.entries import Authority
from graph.records import Document, Line
from ingest.extract.document import extract
from ingest.findings import DocumentFindings

sys.path.insert(0, str(Path(__file__).parent))
from papers import paged, paper, word

BOARD = paper(
    """
    STYREMØTE I HELSE FJELLHEIM HF

    STYREPROTOKOLL

    Møtedato:   15. juni 2023
    Tidspunkt:  Kl. 0900-1430
    Møtested:   Fjellheim sykehus, møterom Furu

    Til stede:
    Ragnhild Ås Vestby          styreleder
    Jon Inge Myklebust          nestleder

    SAK 045-2023
    GODKJENNING AV INNKALLING OG SAKSLISTE

    Styrets enstemmige
    VEDTAK:
    Innkalling og saksliste godkjennes.

    SAK 046-2023
    VIRKSOMHETSRAPPORT FOR FØRSTE TERTIAL, MED
    ØKONOMISK STATUS

    Oppsummering
    Administrerende direktør gjennomgikk rapporten, jf. styresak 031-2023.

    VEDTAK:
    Styret tar rapporten til orientering.

    SAK 048-2023
    EVENTUELT
    Ingen saker.
    """
)

UNIVERSITY = paper(
    """
    Universitetet i Nordvika
    Universitetsstyret

    MØTEPROTOKOLL

    Dato: 12.03.2019
    Tid: 10:00–15:30
    Sted: Styrerommet, Gamle Hovedbygning

    Til stede: Kari Bråten (leder), Odd Lien, Siv Ruud

    Vedtakssaker

    S-sak 5/19 Godkjenning av innkalling
    Vedtak: Innkallingen godkjent.

    S-sak 6/19 Langtidsbudsjett 2020–2024
    Styret drøftet saken. I sak 3/19 ba styret om et nytt forslag.
    Vedtak: Styret vedtar budsjettet.

    Orienteringssaker

    O-sak 2/19 Status for campusprosjektet
    Direktøren orienterte.
    """
)

FACULTY = word(
    "# Møte i Forskningsutvalget ved Det medisinske fakultet",
    "Tid: onsdag 6. september 2022 kl. 12.15–14.00",
    "Sted: Auditorium 2",
    "Til stede: Anne Vik, Per Strand",
    ("Saksnr.", "Sakstittel", "Ansvar"),
    ("FU-sak 12/22", "Godkjenning av innkalling", "Leder"),
    ("FU-sak 13/22", "Tildeling av stipend", "Leder"),
    ("FU-sak 14/22", "Eventuelt", ""),
    "# FU-sak 12/22 Godkjenning av innkalling",
    "Innkallingen ble godkjent.",
    "# FU-sak 13/22 Tildeling av stipend",
    "Utvalget drøftet søknadene.",
    "# FU-sak 14/22 Eventuelt",
    "Ingen saker.",
)

NYNORSK = paper(
    """
    Referat frå møte i Forskingsrådet for Vestbygd sjukehus

    Møtedato: tysdag 3. desember 2019
    Stad: Førde, møterom Jostedalen
    Til stades: Gunnhild Haugen, Olav Tveit
    Fråfall: Sigrid Nes

    Sak 21/2019 Godkjenning av innkalling og sakliste
    Innkallinga vart godkjend.

    Sak 22/2019 Søknader om såkornmidlar
    Gunnhild Haugen orienterte. Rådet slutta seg til framlegget,
    jf. sak 14/2019.

    Sak 23/2019 Ymse
    Neste møte er 4. februar 2020.
    """
)

ENGLISH = paper(
    """
    Minutes of the meeting of the Scientific Advisory Board

    Date: March 17, 2021
    Time: 10:00 to 11:30
    Venue: Zoom

    Present: Ingrid Solberg (Chair), Tom Harper

    Item 1/2021 Approval of the agenda
    The agenda was approved.

    Item 2/2021 Annual report
    Tom Harper presented the report, cf. Item 9/2020.

    Item 3/2021 Any other business
    None.
    """
)

LISTED = paper(
    """
    Møtereferat
    Nettverk for brukermedvirkning i Dalheim

    Dato: 5. mai 2020   Tid: 09.00 - 11.00
    Sted: Teams
    Til stede: Liv Berg, Nils Aas

    1. Godkjenning av innkalling og referat
    Ingen merknader.

    2. Orientering fra sekretariatet
    Sekretariatet har arbeidet med tre ting:
    1. Nettsider
    2. Kurs
    3. Veileder

    3. Plan for høsten
    Nettverket ønsker to samlinger.

    4. Eventuelt
    Ingenting.
    """
)

WITHOUT_YEAR_IN_NUMBERS = paper(
    """
    REFERAT FRA LEDERGRUPPENS MØTE 14.02.2022

    Tid: 08.30-10.00
    Sted: Rom 3
    Deltakere: Eva Moen, Arne Dahl

    Sak 8: Godkjenning av referat
    Godkjent.

    Sak 9: Ny turnusordning
    Arne Dahl innledet. Det vises til sak 4.

    Sak 10: Eventuelt
    """
)

TABLE_AGENDA = word(
    "Innkalling til møte i Regionalt brukerutvalg",
    ("Dato:", "21. august 2024"),
    ("Tid:", "10.00–15.00"),
    ("Sted:", "Thon Hotel Elvebredden"),
    ("Tid", "Sak", "Tittel", "Ansvarlig"),
    ("10.00–10.10", "31/24", "Godkjenning av innkalling", "Leder"),
    ("10.10–11.00", "32/24", "Pasientforløp for kreft", "Mona Ek"),
    ("11.00–11.15", "", "Pause", ""),
    ("11.15–12.00", "33/24", "Eventuelt", "Leder"),
)

PRINTED = paged(
    """
    Fagrådet for psykisk helse
    Referat fra møte 4. november 2021
    Tid: 12.00-14.00
    Sted: Digitalt
    Til stede: Unni Foss, Rolf Hagen
    Sak 17/21 Godkjenning av innkalling
    Innkallingen ble godkjent.
    Sak 18/21 Nasjonale faglige råd – innspill fra kommunene og
    spesialisthelsetjenesten
    Unni Foss orienterte om arbeidet, som bygger på det som ble sagt i
    Side 1 av 3
    """,
    """
    Fagrådet for psykisk helse
    sak 12/21 og i brev fra departementet.
    Sak 19/21 Kompetanseplan
    Planen ble drøftet.
    Side 2 av 3
    """,
    """
    Fagrådet for psykisk helse
    Sak 20/21 Eventuelt
    Ingen saker.
    Side 3 av 3
    """,
)

PACKET = paged(
    """
    Innkalling til møte i Rådet for kliniske studier
    Tid: 3. april 2024 kl. 09.00 – 12.00
    Sted: Gardermoen
    1/24 Godkjenning av innkalling
    2/24 Godkjenning av referat
    3/24 Finansiering av fellesfunksjoner
    Vedlegg: Saksframlegg
    4/24 Eventuelt
    """,
    """
    Rådet for kliniske studier
    Utkast til referat fra møte 7. desember 2023
    Tid: 7. desember 2023 kl. 09.00 – 11.00
    Sted: Teams
    Til stede: Eli Moe, Jan Vik
    22/23 Godkjenning av innkalling
    Godkjent.
    23/23 Eventuelt
    Ingen saker.
    """,
    """
    Unntatt offentlighet
    Saksframlegg
    Saksnr: 3/24
    Møtedato: 3. april 2024
    Saksbehandler: Jan Vik
    Finansiering av fellesfunksjoner
    Bakgrunn
    Fellesfunksjonene er finansiert ut 2024.
    Forslag til vedtak:
    Rådet anbefaler en felles nøkkel.
    """,
    """
    Vedlegg 1 Kostnader fordelt på regioner
    Kostnadene er beregnet per 31. desember 2023.
    """,
)


def read(document: Document) -> DocumentFindings:
    return extract(document, Authority(entries=()))


def numbers(findings: DocumentFindings, part: int = 0) -> list[str | None]:
    return [case.number for case in findings.parts[part].cases]


@pytest.mark.parametrize(
    ("document", "kind", "body", "date", "times", "place", "cases"),
    [
        (BOARD, "minutes", "HELSE FJELLHEIM HF", "2023-06-15", ("09:00", "14:30"), "Fjellheim sykehus, møterom Furu",
         ["45/2023", "46/2023", "48/2023"]),
        (UNIVERSITY, "minutes", "Universitetsstyret", "2019-03-12", ("10:00", "15:30"),
         "Styrerommet, Gamle Hovedbygning", ["5/2019", "6/2019", "2/2019"]),
        (FACULTY, "minutes", "Forskningsutvalget ved Det medisinske fakultet", "2022-09-06", ("12:15", "14:00"),
         "Auditorium 2", ["12/2022", "13/2022", "14/2022"]),
        (NYNORSK, "minutes", "Forskingsrådet for Vestbygd sjukehus", "2019-12-03", (None, None),
         "Førde, møterom Jostedalen", ["21/2019", "22/2019", "23/2019"]),
        (ENGLISH, "minutes", "Scientific Advisory Board", "2021-03-17", ("10:00", "11:30"), "Zoom",
         ["1/2021", "2/2021", "3/2021"]),
        (LISTED, "minutes", "Nettverk for brukermedvirkning i Dalheim", "2020-05-05", ("09:00", "11:00"), "Teams",
         [None] * 4),
        (WITHOUT_YEAR_IN_NUMBERS, "minutes", None, "2022-02-14", ("08:30", "10:00"), "Rom 3",
         ["8/2022", "9/2022", "10/2022"]),
        (TABLE_AGENDA, "agenda", "Regionalt brukerutvalg", "2024-08-21", ("10:00", "15:00"),
         "Thon Hotel Elvebredden", ["31/2024", "32/2024", "33/2024"]),
        (PRINTED, "minutes", "Fagrådet for psykisk helse", "2021-11-04", ("12:00", "14:00"), "Digitalt",
         ["17/2021", "18/2021", "19/2021", "20/2021"]),
    ],
    ids=["board", "university", "faculty", "nynorsk", "english", "listed", "no-year", "table-agenda", "printed"],
)  # fmt: skip
def test_a_layout_is_read(
    document: Document,
    kind: str,
    body: str | None,
    date: str,
    times: tuple[str | None, str | None],
    place: str,
    cases: list[str | None],
) -> None:
    findings = read(document)
    assert [part.kind for part in findings.parts] == [kind]
    heading = findings.parts[0].heading
    if body:
        assert heading.body_as_printed == body
    assert (heading.date, (heading.start_time, heading.end_time), heading.place) == (date, times, place)
    assert numbers(findings) == cases


@pytest.mark.parametrize(
    ("document", "titles"),
    [
        (BOARD, ["GODKJENNING AV INNKALLING OG SAKSLISTE",
                 "VIRKSOMHETSRAPPORT FOR FØRSTE TERTIAL, MED ØKONOMISK STATUS", "EVENTUELT"]),
        (UNIVERSITY, ["Godkjenning av innkalling", "Langtidsbudsjett 2020–2024", "Status for campusprosjektet"]),
        (FACULTY, ["Godkjenning av innkalling", "Tildeling av stipend", "Eventuelt"]),
        (NYNORSK, ["Godkjenning av innkalling og sakliste", "Søknader om såkornmidlar", "Ymse"]),
        (LISTED, ["Godkjenning av innkalling og referat", "Orientering fra sekretariatet", "Plan for høsten",
                  "Eventuelt"]),
        (TABLE_AGENDA, ["Godkjenning av innkalling", "Pasientforløp for kreft", "Eventuelt"]),
        (PRINTED, ["Godkjenning av innkalling",
                   "Nasjonale faglige råd – innspill fra kommunene og spesialisthelsetjenesten",
                   "Kompetanseplan", "Eventuelt"]),
    ],
    ids=["board", "university", "faculty", "nynorsk", "listed", "table-agenda", "printed"],
)  # fmt: skip
def test_titles_are_whole(document: Document, titles: list[str]) -> None:
    assert [case.title for case in read(document).parts[0].cases] == titles


def test_the_kind_of_a_case_is_that_of_its_section() -> None:
    assert [case.kind for case in read(UNIVERSITY).parts[0].cases] == ["decision", "decision", "information"]


def test_a_list_of_cases_before_the_minutes_does_not_take_their_text() -> None:
    cases = read(FACULTY).parts[0].cases
    assert cases[1].text == "Utvalget drøftet søknadene."


def test_running_headers_and_page_numbers_are_no_text() -> None:
    text = read(PRINTED).parts[0].cases[1].text
    assert "Side 1" not in text
    assert "Fagrådet" not in text
    assert "som ble sagt i sak 12/21 og i brev" in text


def test_a_reference_at_the_beginning_of_a_line_is_no_heading() -> None:
    findings = read(PRINTED)
    assert "12/2021" not in numbers(findings)
    assert findings.parts[0].cases[1].refers_to == ("12/2021",)


def test_a_packet_falls_into_its_papers() -> None:
    findings = read(PACKET)
    assert [part.kind for part in findings.parts] == ["agenda", "minutes", "case_paper", "attachment"]
    assert [(part.lines.start, part.lines.end) for part in findings.parts] == [(1, 8), (9, 17), (18, 27), (28, 29)]
    agenda, minutes, paper_, attachment = findings.parts
    assert (minutes.draft, minutes.status, minutes.heading.date) == (True, "draft", "2023-12-07")
    assert (agenda.status, agenda.heading.date) == ("planned", "2024-04-03")
    assert (paper_.case_number, paper_.sensitivity, paper_.title) == (
        "3/2024", "Unntatt offentlighet", "Finansiering av fellesfunksjoner",
    )  # fmt: skip
    assert attachment.case_number == "3/2024"
    assert attachment.heading.date == "2024-04-03"


NYNORSK_BOARD = paper(
    """
    STYRET FOR HELSE FJORDANE HF
    MØTEPROTOKOLL
    MØTESTAD: Førde          MØTETID: 24. april 2015 kl. 0900 – 1430

    DELTAKARAR FRÅ STYRET:
    Jorunn Nes, leiar

    Sak 030/15   Godkjenning av innkalling og sakliste
    Vedtak:
    Innkalling og sakliste vert godkjend.

    Sak 031/15 B   Rapportering frå verksemda
    Oppsummering
    Styret tok saka til orientering.

    Sak 032/15 O   Orienteringar
    a) Brev frå departementet
    b) Status for bygget
    """
)

LETTER = paper(
    """
    Til medlemmene i Nasjonalt råd for registre

    Oslo, 3. mai 2021

    INNKALLING TIL MØTE 19. MAI 2021

    Det innkalles til møte i Nasjonalt råd for registre onsdag 19. mai 2021 kl. 10-14 på Teams.

    Saksliste:

    7/21    Godkjenning av saksliste
    8/21    Nasjonal strategi – status
    9/21    Eventuelt
    """
)

TABLE_MINUTES = word(
    "Møtereferat",
    ("Møte i:", "Forskningsutvalget ved Solheim sykehus"),
    ("Dato:", "03.02.2023"),
    ("Tid:", "kl. 13-15"),
    ("Sted:", "Teams"),
    ("Til stede:", "Kari Holm, Per Ås"),
    ("Saksnr.", "Sak", "Ansvar/frist"),
    ("01/23", "Godkjenning av innkalling\nGodkjent.", ""),
    ("02/23", "Søknader\nUtvalget vedtok å gi midler til fem.", "Per, 1. mars"),
)

OWN_LINES = paged(
    """
    Saksliste
    Styringsgruppen for Dataprogrammet
    Tid: 12. mars 2018 kl. 12-14
    Sted: Oslo
    1/18
    Godkjenning av innkalling
    2/18
    Status i programmet
    """
)


@pytest.mark.parametrize(
    ("document", "kind", "body", "date", "titles"),
    [
        (NYNORSK_BOARD, "minutes", "STYRET FOR HELSE FJORDANE HF", "2015-04-24",
         ["Godkjenning av innkalling og sakliste", "Rapportering frå verksemda", "Orienteringar"]),
        (LETTER, "agenda", "Nasjonalt råd for registre", "2021-05-19",
         ["Godkjenning av saksliste", "Nasjonal strategi – status", "Eventuelt"]),
        (TABLE_MINUTES, "minutes", "Forskningsutvalget ved Solheim sykehus", "2023-02-03",
         ["Godkjenning av innkalling", "Søknader"]),
        (OWN_LINES, "agenda", "Styringsgruppen for Dataprogrammet", "2018-03-12",
         ["Godkjenning av innkalling", "Status i programmet"]),
    ],
    ids=["nynorsk-board", "letter", "table-minutes", "own-lines"],
)  # fmt: skip
def test_a_head_of_another_shape(document: Document, kind: str, body: str, date: str, titles: list[str]) -> None:
    findings = read(document)
    (part,) = findings.parts
    assert (part.kind, part.heading.body_as_printed, part.heading.date) == (kind, body, date)
    assert [case.title for case in part.cases] == titles


def test_letters_after_numbers_tell_the_kind() -> None:
    cases = read(NYNORSK_BOARD).parts[0].cases
    assert [(case.number, case.kind) for case in cases] == [
        ("30/2015", "decision"), ("31/2015", "decision"), ("32/2015", "information"),
    ]  # fmt: skip
    assert [item.title for item in cases[2].sub_items] == ["Brev frå departementet", "Status for bygget"]


@pytest.mark.parametrize("line", ["3/24 Sak", "Vedlegg: 1. Ny sak om data", "." * 400, "Referat fra møte", "1. Punkt"])
def test_a_long_document_takes_no_longer_a_line(line: str) -> None:
    lines = tuple(Line(f"{line} {number % 900}") for number in range(1500))
    began = time.perf_counter()
    extract(Document(name="a", sha256="0", format="txt", lines=lines), Authority(entries=()))
    assert time.perf_counter() - began < 10
