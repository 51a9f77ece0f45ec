from __future__ import annotations

import sys
from pathlib import Path

import pytest

from graph.authority.entries import Authority, Entry
from graph.language.names import EntityMatcher
from ingest.extract.meeting import read_heading
from ingest.findings import HeadingFindings, Lines

sys.path.insert(0, str(Path(__file__).parent))
from papers import paper

COUNCIL = Entry(
    id="kvalitetsrad",
    kind="body",
    name="Kvalitetsrådet for helseregistre",
    names=("Registerrådet for kvalitet",),
    abbreviations=("KRH",),
)
MATCHER = EntityMatcher(Authority(entries=(COUNCIL,)))


def heading(text: str) -> HeadingFindings:
    document = paper(text)
    return read_heading(document, Lines(start=1, end=len(document.lines)), MATCHER)


@pytest.mark.parametrize(
    "title",
    [
        "Referat fra møte i Kvalitetsrådet for helseregistre",
        "Møtereferat – Kvalitetsrådet for helseregistre (KRH)",
        "Referat, møte i KRH",
        "Innkalling til møte i Registerrådet for kvalitet 3. mai 2021",
        "Kvalitetsrådet for helseregistre – referat",
        "Notat til Kvalitetsrådet for helseregistre til møtet 12. februar",
        "Utvalg: Kvalitetsrådet for helseregistre",
    ],
)
def test_a_known_body(title: str) -> None:
    assert heading(f"{title}\nTid: 3. mai 2021").body == "kvalitetsrad"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Referat fra møte i AU for Kvalitetsrådet for helseregistre", "AU for Kvalitetsrådet for helseregistre"),
        ("Minutes of the Advisory Committee on Registers, 3 May 2021", "Advisory Committee on Registers"),
        ("Protokoll fra styremøte i Fjellheim forskningsnettverk", "Fjellheim forskningsnettverk"),
        ("REFERAT\nMøte: Programstyremøte nr. 4/2011 i HELSEFRAM", "Programstyre"),
        ("Notice of meeting – Board of Stiftelsen Fjordvik", "Board of Stiftelsen Fjordvik"),
        ("Notice of meeting: Advisory Council for fjord medicine", "Advisory Council for fjord medicine"),
        ("Minutes of the Steering Group meeting\nNordic Fjord Network", "Nordic Fjord Network"),
        ("FAGUTVALGET FOR BARNEHELSE", "FAGUTVALGET FOR BARNEHELSE"),
        ("Regional komité for fiskehelse, RKF nord\nMøteprotokoll", "Regional komité for fiskehelse, RKF nord"),
        ("Møtereferat\nMøte: Fagrådsmøte, Norsk hofteregister", "Fagrådet for Norsk hofteregister"),
        ("Senter for fiskehelse\n\nProtokoll fra senterstyrets møte 3. mai", "Senter for fiskehelse"),
        ("Protokoll fra fagutvalgets møte", "Fagutvalget"),
        ("Minutes of the Council's meeting", "Council"),
        ("Referat fra møte i styringsgruppen for Tarnes\nbiobank\n", "styringsgruppen for Tarnes biobank"),
        ("FAGRÅDSMØTE NORSK REGISTER FOR HOFTER", "Fagrådet for NORSK REGISTER FOR HOFTER"),
        ("Brukerpanelet for fiskehelse\nReferat fra møte", "Brukerpanelet for fiskehelse"),
        ("MØTEPROTOKOLL\nUtvalg: | Utvalget for fiskehelse", "Utvalget for fiskehelse"),
        ("Referat fra styringsgruppemøte – Prosjekt PasientNett", "Styringsgruppen for PasientNett"),
        ("Styringsgruppemøte – Felles biobank i Tarnes", "Styringsgruppen for Felles biobank i Tarnes"),
        ("Prosjektstyremøte – prosjekt «Tarnvei»", "Prosjektstyret for Tarnvei"),
        ("Styringsgruppemøte – Gardermoen", "Styringsgruppe"),
        ("Styringsgruppemøte – mandag 3. mai 2021", "Styringsgruppe"),
    ],
)
def test_a_body_that_is_not_known(title: str, body: str) -> None:
    found = heading(f"{title}\nTid: 3. mai 2021")
    assert (found.body, found.body_as_printed) == (None, body)


@pytest.mark.parametrize(
    ("head", "date", "times", "place"),
    [
        ("Dato: 17. mars\nTid: kl. 12.30 – 15-00\nSted: Zoom", None, ("12:30", "15:00"), "Zoom"),
        ("Tid:  Onsdag 12. februar 2025 kl. 09.30 – 14.30\nSted:  Rica, Gardermoen", "2025-02-12", ("09:30", "14:30"),
         "Rica, Gardermoen"),
        ("Tid og sted: 3. mai 2021 kl. 10-12, Teams", "2021-05-03", ("10:00", "12:00"), "Teams"),
        ("Møtedato: 14. oktober 2021 kl. 09.00 – 12.00 Sted: Teams", "2021-10-14", ("09:00", "12:00"), "Teams"),
        ("**Dato:** 5.6.2020\n**Stad:** Førde", "2020-06-05", (None, None), "Førde"),
        ("Dato\t5. juni 2020\nSted\tFørde", "2020-06-05", (None, None), "Førde"),
        ("Dato: 20. mai 2020\nMøtedato: 5. juni 2020", "2020-06-05", (None, None), None),
        ("Oslo, 23. januar 2017", "2017-01-23", (None, None), "Oslo"),
        ("Sted:\nFørde\nTid:\n5. juni 2020", "2020-06-05", (None, None), "Førde"),
        ("Neste møte: 5. juni 2020", None, (None, None), None),
        ("Møtet ble holdt på Hotell Varden, Brattvær 5. juni 2020 kl. 10.00–12.30.", "2020-06-05", ("10:00", "12:30"),
         "Hotell Varden, Brattvær"),
        ("Gruppa møttest 5. juni 2020 kl.\n10.00–12.30. Stad: Rom 2.", "2020-06-05", ("10:00", "12:30"), "Rom 2"),
        ("The council met on 5 June 2020, 10.00–12.30. Venue: Teams.", "2020-06-05", ("10:00", "12:30"), "Teams"),
        ("Referat 5. juni 2020\nHotell Varden, kl. 10.00–12.30", "2020-06-05", ("10:00", "12:30"), "Hotell Varden"),
        ("RÅDETS VEDTAK I MØTE 24.10.16", None, (None, None), None),
    ],
)  # fmt: skip
def test_when_and_where(head: str, date: str | None, times: tuple[str | None, str | None], place: str | None) -> None:
    found = heading(f"Referat fra møte i KRH\n{head}\nTil stede: Liv Berg (Helse Fjellheim HF)")
    assert (found.date, (found.start_time, found.end_time), found.place) == (date, times, place)


def test_a_page_number_is_no_part_of_a_name() -> None:
    assert (
        heading("Fagrådet for kystmedisin Side 1 av 2\nTid: 3. mai 2021").body_as_printed == "Fagrådet for kystmedisin"
    )


def test_a_body_whose_name_the_line_had_no_room_for() -> None:
    title = "Minutes of the meeting of the Research Committee of Havremyr Hospital"
    prose = "\n".join(["the group discussed what had been sent out, and its members found that"] * 5)
    assert heading(f"{title}\nTrust\n\nDate: 3 May 2021\n\n{prose}").body_as_printed == (
        "Research Committee of Havremyr Hospital Trust"
    )
    other = heading(f"{title}\nTarnes\nDate: 3 May 2021\n\n{prose}")  # the place stands within the head
    assert other.body_as_printed == "Research Committee of Havremyr Hospital"


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        (
            "Joint Committee for Patient Safety and Research in the Specialist Health",
            "Services (JCP): minutes of meeting",
        ),
        (
            "Notice of meeting – Joint Committee for Patient Safety and Research in the",
            "Specialist Health Services (JCP)",
        ),
    ],
)
def test_a_name_goes_on_before_its_acronym(title: str, rest: str) -> None:
    prose = "\n".join(["the group discussed what had been sent out, and its members found that"] * 6)
    found = heading(f"{title}\n{rest}\n\nDate: 3 May 2021\n\n{prose}").body_as_printed
    assert found is not None
    assert found.startswith("Joint Committee for Patient Safety and Research in the Specialist Health Services")


def test_an_area_is_no_council() -> None:
    assert heading("Møtereferat – Nasjonalt råd for helse i nordområda\nTid: 3. mai 2021").body_as_printed == (
        "Nasjonalt råd for helse i nordområda"
    )


def test_a_date_without_a_year_is_kept_as_printed() -> None:
    assert heading("Referat, møte i KRH\nDato: 17. mars").date_as_printed == "17. mars"


def test_those_present_are_no_body() -> None:
    found = heading("Møtereferat\nDato: 3. mai 2021\nTil stede:\nLiv Berg, Forskningsrådet\nNils Aas, Etikkutvalget")
    assert found.body_as_printed is None


def test_a_board_named_as_the_governing_body() -> None:
    text = (
        "MØTEPROTOKOLL\n\nStyringsorgan:\tStyret i Helse Solund HF\nMøtested:\tVesthamn\nMøtetid:\t12. desember 2012\n"
    )
    assert heading(text).body_as_printed == "Styret i Helse Solund HF"
