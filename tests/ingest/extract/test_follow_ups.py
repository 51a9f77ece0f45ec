"""Tasks in sentences, as minutes in bokmål, nynorsk and English write them, and what only sounds like one."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.records import Line
from ingest.blocks import make_blocks
from ingest.extract.deadlines import find_deadline
from ingest.extract.follow_up_sentences import named_in_task, read_sentence
from ingest.extract.follow_ups import Timing, find_follow_ups, next_meeting_day
from ingest.extract.reports import find_reports, tells_done

MEETING = "2024-10-24"
TASKS = (
    ("Hdir skal lage en framdriftsplan for registeret innen 16. mai 2019.", "Hdir", None),
    ("Ulvsjø kommune følger opp og skal innhente tall innen 15. juli 2024.", "Ulvsjø kommune", None),
    (
        "Norges teknisk-naturvitenskapelige universitet ble bedt om å innhente tall innen 15. juli 2024.",
        "Norges teknisk-naturvitenskapelige universitet",
        None,
    ),
    ("OsloMet – storbyuniversitetet ble bedt om å invitere fagmiljøene til et arbeidsmøte.", "OsloMet", None),
    ("Sekretariatet sender brev til HOD innen 1. mars.", "Sekretariatet", "HOD"),
    ("Sekretariatet utarbeider et notat til neste møte.", "Sekretariatet", None),
    ("Sekretariatet skal utarbeide en oversikt over pågående studier.", "Sekretariatet", None),
    ("AU følger opp saken.", "AU", None),
    ("Kari Nordahl følger opp saken med Helsedirektoratet.", "Kari Nordahl", None),
    ("Kari Nordahl tar kontakt med NTNU om et felles seminar.", "Kari Nordahl", None),
    ("Sekretariatet tek kontakt med universiteta.", "Sekretariatet", None),
    ("Leiaren følgjer opp saka overfor departementet.", "Leiaren", None),
    ("Administrerande direktør skal leggje fram ei sak til neste styremøte.", "Administrerande direktør", None),
    (
        "Styret ber administrerende direktør om å legge fram en revidert plan innen utgangen av juni.",
        "administrerende direktør",
        "Styret",
    ),
    ("Rådet ber sekretariatet utarbeide et høringssvar.", "sekretariatet", "Rådet"),
    ("Styret ber om at administrasjonen legger fram en ny sak i oktober.", "administrasjonen", "Styret"),
    ("Det ble bedt om at sekretariatet sender ut presentasjonen.", "sekretariatet", None),
    ("Medlemmene bes om å sende innspill til sekretariatet innen fredag 12. mars.", "Medlemmene", "sekretariatet"),
    ("Medlemmene bes sende innspill til sekretariatet innen 15. oktober.", "Medlemmene", "sekretariatet"),
    ("RHF-ene bes oppnevne en representant hver til arbeidsgruppen innen 1. november.", "RHF-ene", None),
    ("RHF-ene bes om å nominere to kandidater.", "RHF-ene", None),
    ("HOD ber RHF-ene om å utrede en felles løsning, med frist for tilbakemelding 1. mars.", "RHF-ene", "HOD"),
    (
        "Helse- og omsorgsdepartementet har gitt de regionale helseforetakene i oppdrag å etablere en felles portal.",
        "de regionale helseforetakene",
        "Helse- og omsorgsdepartementet",
    ),
    ("Helse Vest RHF har fått i oppdrag fra HOD å lede arbeidet.", "Helse Vest RHF", "HOD"),
    ("Forskningsrådet fikk i oppdrag fra KD å utrede ordningen innen 1. mai 2024.", "Forskningsrådet", "KD"),
    ("Alle medlemmer sender forslag til tema til sekretariatet.", "Alle medlemmer", "sekretariatet"),
    ("Alle spiller inn forslag til tema innen 20. januar.", "Alle", None),
    ("Høringsfristen er 15. april.", None, None),
    ("Forslaget er på høring med frist 10. januar 2025.", None, None),
    ("Referatet sendes på høring til medlemmene.", None, "medlemmene"),
    ("Presentasjonene sendes ut til medlemmene sammen med referatet.", None, "medlemmene"),
    ("Det sendes et brev til Kunnskapsdepartementet.", None, "Kunnskapsdepartementet"),
    ("Brevet utarbeides av sekretariatet.", "sekretariatet", None),
    ("Saken følges opp av AU.", "AU", None),
    ("Saken tas opp igjen på neste møte.", None, None),
    (
        "Det var enighet om at Helse Nord RHF utreder en løsning på vegne av RHF-ene, med frist 1. juni.",
        "Helse Nord RHF",
        None,
    ),
    ("Det ble avtalt at Ola Bakkerud lager et utkast.", "Ola Bakkerud", None),
    ("Det ble enighet om at sekretariatet skal invitere Folkehelseinstituttet til neste møte.", "sekretariatet", None),
    ("Innen 1. mars sender sekretariatet ut et utkast.", "sekretariatet", None),
    ("Til neste møte skal AU lage et forslag til program.", "AU", None),
    ("Videre skal administrasjonen innhente kommentarer fra fakultetene.", "administrasjonen", None),
    ("The secretariat will send a letter to the ministry by 1 March.", "The secretariat", None),
    ("The chair will follow up with the universities.", "The chair", None),
    ("Members are asked to submit comments to the secretariat by 15 October.", "Members", None),
    ("The working group was asked to prepare a proposal for the next meeting.", "The working group", None),
    ("The board asked the director to present a revised budget.", "the director", "The board"),
    ("It was agreed that the secretariat will draft a response.", "the secretariat", None),
    ("Prosjektgruppen skal levere sin rapport innen 1. juni 2025.", "Prosjektgruppen", None),
    ("Arbeidsgruppen kommer tilbake med et revidert forslag.", "Arbeidsgruppen", None),
    ("Nils Haugland (Helse Vest) sender over kontaktinformasjon.", "Nils Haugland", None),
    ("Siv Moland og Per Rudi lager et utkast til brev.", "Siv Moland og Per Rudi", None),
    ("Universitetene melder inn kandidater innen 1. februar.", "Universitetene", None),
    ("Dekanen tar saken videre i fakultetsledelsen.", "Dekanen", None),
    ("Rektor tek saka vidare med departementet.", "Rektor", None),
    ("Leder fikk i oppgave å kontakte Forskningsrådet.", "Leder", None),
    ("Helse Midt-Norge RHF tar ansvar for å kalle inn til et arbeidsmøte.", "Helse Midt-Norge RHF", None),
    ("Kvar helseregion melder inn to representantar til sekretariatet innan 1. september.", "Kvar helseregion", None),
    ("Sekretariatet vart bedt om å lage ei oversikt.", "Sekretariatet", None),
    ("NSG ber om en ny orientering til høsten.", None, "NSG"),
    ("Sekretariatet sjekker om dette er mulig.", "Sekretariatet", None),
    ("Komiteen sender en uttalelse til departementet.", "Komiteen", None),
    ("Det ble enighet om at NorTrials bør inviteres til neste møte.", None, None),
    ("Sekretariatet bes følge opp dette overfor Sikt.", "Sekretariatet", None),
    ("Det skal utarbeides en felles søknad innen 15. februar.", None, None),
    ("HOD sender ut invitasjon snarest.", "HOD", None),
    ("FHI vil gi tilbakemelding til rådet når rapporten foreligger.", "FHI", "rådet"),
    ("Minner om frist for innspill til strategien 1. november.", None, None),
    ("Kari Nordahl minnet om fristen for innspill til oppdragsdokumentet, 1. november 2023.", None, None),
    ("Ny dato for seminaret avklares av sekretariatet.", "sekretariatet", None),
    ("Forslag til kandidater sendes sekretariatet innen 3. mai.", None, None),
)
NO_TASKS = (
    "Universitetene skal ha ansvar for utdanning etter loven.",
    "Loven skal sikre god og etisk forsvarlig forskning.",
    "Nettverket skal gi råd, opplæring og monitorering.",
    "Forskningsrådet utlyser midler hvert år.",
    "Helsedirektoratet utarbeider retningslinjer for klinisk praksis.",
    "Pasientene skal få delta i studier.",
    "Rapporten skal behandles av fagdirektørmøtet.",
    "Styret tok saken til orientering.",
    "Sekretariatet orienterte om arbeidet.",
    "Sekretariatet sendte ut innkallingen i forrige uke.",
    "I forrige møte ble sekretariatet bedt om å lage en oversikt.",
    "Rådet bes om å drøfte saken.",
    "Rådet bes diskutere følgende spørsmål.",
    "Styret bes ta saken til orientering.",
    "Det bør nedsettes en ny styringsgruppe.",
    "Det må jobbes mer med rekruttering.",
    "Helseforetakene må prioritere forskning høyere.",
    "Forskere som sender søknader innen fristen, får svar i juni.",
    "Dersom det blir aktuelt, sender sekretariatet ut et notat.",
    "Kunnskapsdepartementet vil legge fram en stortingsmelding.",
    "NIFU innhenter data og beregner poeng.",
    "Prosjektet skal gjennomføres i tre faser.",
    "Ordningen skal evalueres.",
    "Neste møte er 12. mars.",
    "Per Rudi ba om ordet.",
    "Hvem skal følge opp saken?",
    "Utvalget leverte sin rapport i mars.",
    "Studien skal inkludere 400 pasienter innen 2026.",
    "Målet er at antall studier skal dobles innen 2025.",
    "Midlene skal brukes innen utgangen av 2025.",
    "Kliniske data skal deles på tvers av sektorene.",
    "Sekretariatet vil ikke følge opp dette.",
    "Ny lov trer i kraft 1. juli 2025.",
    "Arbeidsgruppen har levert sin rapport.",
    "Det ble pekt på at sykehusene skal dele data.",
    "Plattformen skal gi forskere raskere tilgang til data innen 2026.",
    "Utlysningen hadde frist 1. februar.",
    "The act shall ensure sound research.",
    "The council discussed how the universities should follow up the plan.",
    "Members asked about the timeline.",
    "Helse Vest viste til at regionen skal bygge et nytt senter.",
    "Ole Moen, NTNU, presenterte saken.",
    "Departementet skal sikre likeverdige tjenester i alle regioner.",
    "Regionene skal samarbeide om felles systemer i henhold til instruksen.",
    "Pasientdata lagres i fem år.",
    "Vi må følge opp dette bedre.",
    "Innlegget følges av en diskusjon.",
    "Programmet gjennomføres årlig.",
    "Kommunene skal etter loven medvirke til forskning.",
    "Gruppen består av tre medlemmer og skal møtes to ganger i året.",
    "Rådet tar saken til orientering.",
    "Komiteen tar arbeidet med portalen til etterretning.",
)


@pytest.mark.parametrize(("sentence", "responsible", "for_whom"), TASKS)
def test_a_sentence_that_gives_a_task(sentence: str, responsible: str | None, for_whom: str | None) -> None:
    dated = find_deadline(sentence, MEETING) is not None
    found = read_sentence(sentence, minutes=True, dated=dated)
    assert found is not None
    assert (found.responsible, found.for_whom) == (responsible, for_whom)


@pytest.mark.parametrize("sentence", NO_TASKS)
def test_a_sentence_that_gives_none(sentence: str) -> None:
    assert read_sentence(sentence, minutes=True, dated=find_deadline(sentence, MEETING) is not None) is None


def test_what_a_case_paper_asks_of_its_body_is_no_task_that_remains() -> None:
    asked = "Rådet bes oppnevne to representanter innen 1. mars."
    assert read_sentence(asked, minutes=False, dated=True) is None
    assert read_sentence("RHF-ene bes oppnevne to representanter innen 1. mars.", minutes=False, dated=True)
    assert read_sentence("Sekretariatet sender et brev innen 1. mars.", minutes=False, dated=True) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Siri Foss to draft a reply", "Siri Foss"),
        ("Sekretariatet: lage utkast", "Sekretariatet"),
        ("Lage utkast til program (AU)", "AU"),
        ("Lage utkast til program (se vedlegg)", None),
    ],
)
def test_who_stands_beside_a_labelled_task(text: str, who: str | None) -> None:
    assert named_in_task(text) == who


PAPER = """\
Sak 2/24 Felles portal
Siri Foss orienterte om arbeidet. Portalen skal gi bedre oversikt.

Oppfølging:
- Nils Haug sender brev til HOD innen 15. april.
- Kartlegge behov i regionene. Ansvar: Jon Tveit. Frist: uke 20
- Ta kontakt med Sikt (ansvar: JT, frist: neste møte)

Budsjettet ble diskutert. Ny versjon utarbeides.
Ansvar: Sekretariatet
Frist: 1. juni

HOD ber RHF-ene om å utrede en felles løsning. Frist for tilbakemelding er 1. oktober.

Aksjonspunkter

Oppgave\tAnsvar\tFrist\tSak\tStatus
Lage utkast til høringssvar\tÅse Myrland\t1.2.\t1/24\tPågår
Booke lokaler\tSekretariatet\tNeste møte\t\tUtført

Forslag til vedtak:
Sekretariatet utarbeider en plan.
"""


def read(text: str, kind: str = "minutes") -> list[tuple[str, str | None, str | None, str | None]]:
    lines = [Line(line) for line in text.splitlines()]
    blocks = make_blocks(lines)
    found = find_follow_ups(blocks, kind, lines, Timing("2024-03-14", "2024-06-12"))  # type: ignore[arg-type]
    return [(one.text, one.responsible, one.deadline_as_printed, one.deadline) for one in found]


def test_labels_and_action_lists() -> None:
    assert read(PAPER) == [
        ("Nils Haug sender brev til HOD innen 15. april.", "Nils Haug", "15. april", "2024-04-15"),
        ("Kartlegge behov i regionene.", "Jon Tveit", "uke 20", "2024-05-19"),
        ("Ta kontakt med Sikt", "JT", "neste møte", "2024-06-12"),
        ("Ny versjon utarbeides.", "Sekretariatet", "1. juni", "2024-06-01"),
        (
            "HOD ber RHF-ene om å utrede en felles løsning. Frist for tilbakemelding er 1. oktober.",
            "RHF-ene",
            "1. oktober",
            "2024-10-01",
        ),
        ("Lage utkast til høringssvar", "Åse Myrland", "1.2", "2024-02-01"),
        ("Booke lokaler", "Sekretariatet", "Neste møte", "2024-06-12"),
    ]


def test_status_and_case_of_an_action_list() -> None:
    lines = [Line(line) for line in PAPER.splitlines()]
    rows = find_follow_ups(make_blocks(lines), "minutes", lines, Timing("2024-03-14"))[-2:]
    assert [(row.done, row.case) for row in rows] == [(False, "1/2024"), (True, None)]


def test_an_action_list_with_bars() -> None:
    table = "Nr | Tiltak | Ansvarlig | Frist\n---|---|---|---\n1 | Sende søknad | Jon Tveit | 1. september\n"
    assert read(table) == [("Sende søknad", "Jon Tveit", "1. september", "2024-09-01")]


def test_rows_of_an_action_list_that_narrow_columns_have_broken() -> None:
    """A print may also run the case's number and its task together."""
    table = (
        "Sak\tOppgave\tAnsvarlig\tFrist\n"
        "7/24\tSende et brev om drift av\tMathilde Lie\tneste\n"
        "\tLangtidsbanken\tSteinvang\tmøte\n"
        "\tLage en plan\tSekretariatet\t1. mai 2024\n"
        "9/24 Innhente tall fra kommunene\tJon Tveit-\t7. august\n"
        "for neste år\tLia\t2024\n"
        "10/24\tRydde\tJon Tveit\t7. juli\n"
        "\n"
        "2024\n"
    )
    assert read(table) == [
        ("Sende et brev om drift av Langtidsbanken", "Mathilde Lie Steinvang", "neste møte", "2024-06-12"),
        ("Lage en plan", "Sekretariatet", "1. mai 2024", "2024-05-01"),
        ("Innhente tall fra kommunene for neste år", "Jon Tveit-Lia", "7. august 2024", "2024-08-07"),
        ("Rydde", "Jon Tveit", "7. juli 2024", "2024-07-07"),
    ]


def test_a_letter_gives_what_it_asks_by_a_day_and_nothing_else() -> None:
    letter = (
        "HOD ber RHF-ene om å melde inn kandidater innen 1. juni.\nSekretariatet sender svar.\nRHF-ene bes bidra.\n"
    )
    assert read(letter, "attachment") == [
        ("HOD ber RHF-ene om å melde inn kandidater innen 1. juni.", "RHF-ene", "1. juni", "2024-06-01")
    ]


def test_the_next_meeting() -> None:
    def day(text: str) -> str | None:
        return next_meeting_day(make_blocks([Line(text)]), "2024-03-14")

    assert day("Neste møte er onsdag 12. juni 2024 kl. 10 på Gardermoen.") == "2024-06-12"
    assert day("Neste møte: 12. juni") == "2024-06-12"
    assert day("Next meeting: 12 June 2024") == "2024-06-12"
    assert day("Saken tas opp i neste møte.") is None


@pytest.mark.parametrize(
    ("sentence", "done"),
    [
        ("Brevet til HOD er sendt.", True),
        ("Kartleggingen ble gjennomført i mai.", True),
        ("The letter has been sent.", True),
        ("Brevet er ikke sendt.", False),
        ("Brevet skal sendes når svaret er mottatt.", False),
        ("Arbeidet er ennå ikke ferdig.", False),
    ],
)
def test_what_is_done(sentence: str, done: bool) -> None:
    assert tells_done(sentence) is done


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    lines = [Line(line) for line in text.split("\n")]
    blocks = make_blocks(lines)
    found = [one.lines for one in find_follow_ups(blocks, "minutes", lines, Timing(MEETING))]
    found += [one.lines for one in find_reports(blocks, "minutes", lines)]
    assert all(1 <= place.start <= place.end <= len(lines) for place in found)


@pytest.mark.parametrize(
    "piece", ["Ab, ", "Ab skal ", "enig at Ab ", "frist for ", "x", ", og sekretariatet ", "(Ab) "]
)
def test_text_that_is_none_is_read_in_good_time(piece: str) -> None:
    lines = [Line(piece * (900 // len(piece)) + ".") for _ in range(60)]
    begun = time.process_time()
    find_follow_ups(make_blocks(lines), "minutes", lines, Timing(MEETING))
    assert time.process_time() - begun < 2
