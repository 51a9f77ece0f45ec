"""One matter through several meetings is a thread, with its reason; what only sounds alike is none."""

from __future__ import annotations

import time

import pytest

from graph.authority.turtle import read_authority
from graph.records import Case, Continuation, Document, Line
from ingest.extract.document import extract
from ingest.resolve.gathering import NamedFindings
from ingest.resolve.state import resolve

AUTHORITY = read_authority()


def minutes(date: str, *cases: str, body: str = "Fjordutvalget") -> str:
    """Minutes of a meeting on ``date`` ("14. mai 2025"); each case is its number and title, then its text."""
    return "\n".join(
        [f"Referat fra møte i {body}", "", f"Dato: {date}", "Sted: Bodø", "", "Til stede: Åse Myrland", ""]
        + [line for case in cases for line in (*case.split("\n"), "")]
    )


def threads(*papers: str) -> dict[str, tuple[Continuation, ...]]:
    """What each case continues, by its id."""
    return {case.id: case.continues for case in cases_of(*papers)}


def cases_of(*papers: str) -> list[Case]:
    findings = []
    for number, text in enumerate(papers):
        lines = tuple(map(Line, text.split("\n")))
        document = Document(name=f"{number:04}.txt", sha256=f"{number:064x}", format="txt", lines=lines)
        findings.append(NamedFindings(document.name, extract(document, AUTHORITY)))
    return [case for meeting in resolve(findings, AUTHORITY).meetings for case in meeting.cases]


def follows(earlier: str, later: str) -> Continuation | None:
    """The link from a case with the title ``later`` to one of the meeting before with the title ``earlier``."""
    found = threads(
        minutes("12. mars 2024", "Sak 1/2024 Eventuelt", f"Sak 2/2024 {earlier}\nUtvalget drøftet saken."),
        minutes("14. mai 2024", f"Sak 7/2024 {later}\nUtvalget drøftet saken.", "Sak 8/2024 Eventuelt"),
    )
    links = found["fjordutvalget-7-2024"]
    assert {link.case for link in links} <= {"fjordutvalget-2-2024"}
    return links[0] if links else None


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Videreføring av NorCRIN", "Status for NorCRIN"),
        ("Felles biobanklager i Bodø", "Felles biobanklager i Bodø"),
        ("Felles biobanklager i Bodø", "Biobanklager i Bodø – valg av tomt"),
        ("Barnevaksinestudien", "Barnevaksinestudien: resultater"),
        ("Utlysing av stillingar i tidsskriftet", "Stillingar i tidsskriftet – utlysing"),
        ("Varsling av utilsiktede funn ved gensekvensering", "Utilsiktede funn ved gensekvensering, ny behandling"),
        ("Kreftpasienters tilgang til utprøvende behandling", "Tilgang til utprøvende behandling for kreftpasienter"),
        ("Biobank Norge", "Biobank Norge – veien videre"),
        ("Videreføring av MoBa – drøfting", "Videreføring av MoBa"),
        ("Evaluering av helseforskningsloven – status", "Forslag om evaluering av helseforskningsloven"),
        ("Reporting of unexpected findings in imaging", "Unexpected findings in imaging: revised routine"),
    ],
)
def test_one_matter_at_two_meetings(earlier: str, later: str) -> None:
    link = follows(earlier, later)
    assert link is not None
    assert 0.6 <= link.score < 1
    assert earlier in link.reason


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Godkjenning av referat fra forrige møte", "Godkjenning av referat fra forrige møte"),
        ("Referat fra møte i arbeidsgruppen for biobank", "Referat fra møte i arbeidsgruppen for biobank"),
        ("Eventuelt", "Eventuelt"),
        ("Orienteringer", "Orienteringer"),
        ("Orientering fra Forskningsrådet", "Orientering fra Forskningsrådet"),
        ("Nytt fra Helse Nord RHF", "Nytt fra Helse Nord RHF"),
        ("Årsmelding", "Årsmelding"),
        ("Valg av nestleder", "Valg av nestleder"),
        ("Budsjett for biobanklageret 2023", "Budsjett for biobanklageret 2024"),
        ("Rapport for 1. tertial, biobanklageret", "Rapport for 2. tertial, biobanklageret"),
        ("Oppdragsdokument 2023", "Oppdragsdokument 2024"),
        ("Helseforskningsloven og dødfødte barn", "Helseforskningsloven og utenlandske sponsorer"),
        ("HelseOmsorg21 og kommunene", "HelseOmsorg21 og næringslivet"),
        ("Kliniske studier i primærhelsetjenesten", "Kliniske studier i barnekirurgi"),
        ("Ny nettside for forskning", "Ny strategi for forskning"),
        ("Samtykke i akuttmedisin", "Samtykke fra ungdom under 16 år"),
        ("Nasjonalt senter for hjerteforskning", "Nasjonalt senter for allmennmedisin"),
        ("Stipend for samisk språkrett", "Nettverk for samisk språkrett"),
        ("Ventelister i psykisk helsevern for unge", "Bemanning i psykisk helsevern for unge"),
        ("Measurement of climate adaptation of hospitals", "Staffing for climate adaptation of hospitals"),
        ("Finansiering av MoBa", "Evaluering av MoBa"),
        ("Status for MoBa", "MoBa"),
        ("Kunstig intelligens i radiologi", "Kunstig intelligens i saksbehandlingen"),
        ("Approval of the minutes", "Approval of the minutes"),
        ("Any other business", "Any other business"),
    ],
)
def test_two_matters_that_sound_alike(earlier: str, later: str) -> None:
    assert follows(earlier, later) is None


def test_a_reference_is_reason_enough() -> None:
    found = threads(
        minutes("12. mars 2024", "Sak 2/2024 Pasientreiser\nUtvalget ba om mer."),
        minutes("14. mai 2024", "Sak 7/2024 Takster for drosje\nDet vises til sak 2/2024."),
    )
    (link,) = found["fjordutvalget-7-2024"]
    assert (link.case, link.reason) == ("fjordutvalget-2-2024", "viser til sak 2/2024")
    assert found["fjordutvalget-2-2024"] == ()


def test_a_reference_among_many_items_is_less_sure_and_one_to_minutes_is_none() -> None:
    found = threads(
        minutes("12. mars 2024", "Sak 1/2024 Godkjenning av referat", "Sak 2/2024 Pasientreiser\nUtvalget ba om mer."),
        minutes("14. mai 2024", "Sak 7/2024 Orienteringer\nDet vises til sak 1/2024 og sak 2/2024."),
        minutes("2. juni 2024", "Sak 9/2024 Godkjenning av referat\nMerknad til sak 2/2024."),
    )
    (link,) = found["fjordutvalget-7-2024"]
    assert (link.case, link.score) == ("fjordutvalget-2-2024", 0.65)
    assert found["fjordutvalget-9-2024"] == ()


def test_a_postponed_case_comes_again_under_its_number() -> None:
    found = threads(
        minutes("12. mars 2024", "Sak 2/2024 Ny heis\n\nVedtak:\nSaken utsettes til neste møte."),
        minutes("14. mai 2024", "Sak 2/2024 Ny heis i blokk B\n\nVedtak:\nHeisen bygges."),
    )
    (link,) = found["fjordutvalget-2024-05-14-1"]
    assert (link.case, link.score) == ("fjordutvalget-2-2024", 0.95)
    assert link.reason == "samme saksnummer, 2/2024; saken ble utsatt 12. mars 2024"


def test_a_number_printed_twice_by_mistake_is_no_thread() -> None:
    found = threads(
        minutes("12. mars 2024", "Sak 2/2024 Ny heis\n\nVedtak:\nHeisen bygges."),
        minutes("14. mai 2024", "Sak 2/2024 Parkering for ansatte\n\nVedtak:\nSaken tas til orientering."),
    )
    assert not any(found.values())


def test_a_named_meeting_makes_likeness_enough() -> None:
    earlier = minutes("12. mars 2024", "Sak 2/2024 Hjemmesykehus for barn og unge i nord")
    later = "Sak 7/2024 Hjemmesykehus: bemanning, transport og vakt\n"
    unsaid = threads(earlier, minutes("14. mai 2024", later + "Utvalget drøftet saken."))
    said = threads(earlier, minutes("14. mai 2024", later + "Saken ble drøftet i møtet 12. mars."))
    assert unsaid["fjordutvalget-7-2024"] == ()
    (link,) = said["fjordutvalget-7-2024"]
    assert link.reason.endswith("; viser til møtet 12. mars 2024")


def test_an_item_below_any_other_business_can_begin_a_thread() -> None:
    found = threads(
        minutes(
            "12. mars 2024", "Sak 2/2024 Eventuelt\na) Status for NorCRIN\nDet ble orientert.\nb) Neste møte\nJuni."
        ),
        minutes("14. mai 2024", "Sak 7/2024 Videreføring av NorCRIN\nUtvalget drøftet saken."),
    )
    (link,) = found["fjordutvalget-7-2024"]
    assert link.case == "fjordutvalget-2-2024"
    assert "«Status for NorCRIN»" in link.reason


def test_a_thread_is_a_chain_and_stays_within_its_body() -> None:
    title = "Felles biobanklager i Bodø"
    dates = ["12. mars 2024", "14. mai 2024", "3. september 2024"]
    papers = [minutes(date, f"Sak {n}/2024 {title}\nDrøftet.") for n, date in enumerate(dates, start=1)]
    other = minutes("20. april 2024", f"Sak 4/2024 {title}\nDrøftet.", body="Fjellrådet")
    found = threads(*papers, other)
    assert {case: [link.case for link in links] for case, links in found.items()} == {
        "fjellradet-4-2024": [],
        "fjordutvalget-1-2024": [],
        "fjordutvalget-2-2024": ["fjordutvalget-1-2024"],
        "fjordutvalget-3-2024": ["fjordutvalget-2-2024"],
    }
    assert threads(*reversed([*papers, other])) == found


def test_an_item_of_every_meeting_is_no_thread() -> None:
    months = ["januar", "februar", "mars", "april", "mai", "juni", "august", "september"]
    papers = [
        minutes(f"9. {month} 2024", f"Sak {n}/2024 Pasienthistorien\nEn pasient fortalte.")
        for n, month in enumerate(months, start=1)
    ]
    assert not any(threads(*papers).values())


def test_many_meetings_take_linear_time() -> None:
    def seconds(count: int) -> float:
        papers = []
        for n in range(count):
            year, month = 1980 + n // 10, n % 10 + 1
            titles = [f"Sak {k + 1 + 12 * (n % 10)}/{year} Bygg {n % 7}x{k} for avdeling k{n}y{k}" for k in range(12)]
            papers.append(minutes(f"9.{month}.{year}", *titles))
        documents = []
        for number, text in enumerate(papers):
            lines = tuple(map(Line, text.split("\n")))
            document = Document(name=f"{number:04}.txt", sha256=f"{number:064x}", format="txt", lines=lines)
            documents.append(NamedFindings(document.name, extract(document, AUTHORITY)))
        before = time.process_time()
        resolve(documents, AUTHORITY)
        return time.process_time() - before

    few, many = seconds(40), seconds(160)
    assert many < 8 * max(few, 0.05)
