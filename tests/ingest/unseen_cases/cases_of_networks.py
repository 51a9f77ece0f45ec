"""A forum with headings alone, numbered decisions, bare numbers with parts, a county's letters, an English board."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

HEADINGS_ALONE = Paper(
    name="lederforum-2022",
    body="Lederforum",
    date="2022-04-27",
    start_time="09:00",
    end_time="11:00",
    look=Look(footer="Side {page}"),
    text="""
# Møtereferat Lederforum for kliniske studier

Onsdag 27. april 2022, kl. 09.00–11.00, digitalt

Deltok: Kristin Lødemel (møteleder), Arne Vestrheim, Gro Hilde Sandnes, Mats Ekdahl

Fravær: Solveig Brubakk

## Godkjenning av referat fra 23. mars

Referatet ble godkjent med en mindre presisering.

## Status for kliniske studier

Kristin Lødemel viste tall fra studieregisteret. Antallet studier øker.

Forumet tok informasjonen til orientering.

## Felles avtaleverk

Arne Vestrheim presenterte utkast til avtale.

Beslutning: Avtalemalen tas i bruk fra 1. juni 2022.

## Eventuelt

Mats Ekdahl minnet om konferansen i Malmö.

## Oppfølgingspunkter

- Sandnes sender avtalemalen til foretakene
""",
    cases=(
        Item(
            None,
            "Godkjenning av referat fra 23. mars",
            (Decided("Referatet ble godkjent med en mindre presisering.", ("approved",), False),),
        ),
        Item(
            None,
            "Status for kliniske studier",
            (Decided("Forumet tok informasjonen til orientering.", ("noted",), False),),
        ),
        Item(None, "Felles avtaleverk", (Decided("Avtalemalen tas i bruk fra 1. juni 2022.", ("resolved",)),)),
        Item(None, "Eventuelt"),
    ),
)

NUMBERED_DECISIONS = Paper(
    name="infrastruktur-2010",
    body="Styringsgruppen",
    date="2010-06-17",
    start_time="12:30",
    end_time="16:00",
    look=Look(header="BioArkiv – nasjonalt nettverk for biobanker", footer="{page}", word_headings=False, width=80),
    text="""
! Referat fra møte nr. 2/2010 i Styringsgruppen for BioArkiv

Sted: Gardermoen, Rica Hotel

Tid: 17. juni 2010 kl. 12.30 – 16.00

Til stede: Vidar Ødegaarden (leder), Anne-Marit Løkse, Kjell Inge Bjerga, Tone Frøyset

Forfall: Espen Galtung

Sekretær: Hege Marie Nyhus

! Sak 8/10 – Godkjenning av innkalling, dagsorden og referat

Vedtak 8/10: Innkalling og dagsorden godkjennes. Referatet fra møte 1/2010 godkjennes.

! Sak 9/10 – Fordeling av driftsmidler

Sekretariatet hadde utarbeidet tre alternativer. Styringsgruppen drøftet alternativene inngående.

Vedtak 9/10:

1. Alternativ B legges til grunn.

2. Midlene utbetales når nodene har levert rapport for 2009.

! Sak 10/10 – Felles IT-løsning

Vedtak 10/10: Saken oversendes arbeidsgruppen for IT.

! Sak 11/10 – Orienteringssaker

a. Besøk fra Estland

b. Søknad til NordForsk

Vedtak 11/10: Ingen vedtak.

! Sak 12/10 – Neste møte

Tirsdag 21. september kl. 10.
""",
    cases=(
        Item(
            "8/2010",
            "Godkjenning av innkalling, dagsorden og referat",
            (Decided("Innkalling og dagsorden godkjennes. Referatet fra møte 1/2010 godkjennes.", ("approved",)),),
        ),
        Item(
            "9/2010",
            "Fordeling av driftsmidler",
            (
                Decided(
                    "1. Alternativ B legges til grunn. 2. Midlene utbetales når nodene har levert rapport for 2009.",
                    ("resolved",),
                ),
            ),
        ),
        Item("10/2010", "Felles IT-løsning", (Decided("Saken oversendes arbeidsgruppen for IT.", ("assigned",)),)),
        Item("11/2010", "Orienteringssaker"),
        Item("12/2010", "Neste møte"),
    ),
)

BARE_NUMBERS = Paper(
    name="laerings-2024",
    body="Utdanningsutvalget",
    date="2024-11-21",
    start_time="08:30",
    end_time="10:00",
    look=Look(header="Universitetet på Nordøya", footer="Side {page} av {pages}", lines_per_page=48, width=88),
    text="""
# Referat fra Utdanningsutvalget

Dato: 21.11.24 kl. 08:30-10:00

Sted: Rom B214

Til stede: Marianne Tveit Hauge (leder), Johan Bergslien, Aisha Noor, Even Sølvberg (student)

Referent: Johan Bergslien

## Sak 1 Innkalling og saksliste

Ingen merknader.

## Sak 2 Referat fra 17. oktober

Godkjent.

## Sak 3 Studieplanendringer

3.1 Bachelor i bioingeniørfag

Vedtak: Endringene godkjennes og gjelder fra høsten 2025.

3.2 Master i folkehelse

Vedtak: Saken sendes tilbake til instituttet.

## Sak 4 Kvalitetsrapport

Utvalget hadde følgende innspill: rapporten bør kortes ned.

## Sak 5 Eventuelt

Ingenting.
""",
    cases=(
        Item("1", "Innkalling og saksliste"),
        Item("2", "Referat fra 17. oktober", (Decided("Godkjent.", ("approved",), False),)),
        Item(
            "3",
            "Studieplanendringer",
            (
                Decided("Endringene godkjennes og gjelder fra høsten 2025.", ("approved",)),
                Decided("Saken sendes tilbake til instituttet.", ("resolved", "postponed", "rejected", "assigned")),
            ),
        ),
        Item("4", "Kvalitetsrapport"),
        Item("5", "Eventuelt"),
    ),
)

COUNTY = Paper(
    name="eldreraad-2005",
    body="Eldrerådet",
    date="2005-10-12",
    start_time="10:00",
    end_time="12:15",
    look=Look(footer="Side {page} av {pages}", ruled=False, word_headings=False),
    text="""
! Storlia fylkeskommune

! Møteprotokoll for Eldrerådet

| Møtested: | Fylkeshuset, møterom Granitten |
| Møtedato: | 12.10.2005 |
| Fra kl.: | 10.00 |
| Til kl.: | 12.15 |
| Fra saknr.: | ER-14/05 |
| Til saknr.: | ER-17/05 |

Møtende medlemmer: Gunvor Lia, Asbjørn Tokle, Else Marie Rød

Forfall: Oddmund Sletten

! ER-14/05 Godkjenning av møteprotokoll

Enstemmig vedtak: Protokollen godkjennes.

! ER-15/05 Høring – fylkesdelplan for eldre

Fylkesrådmannens forslag til uttalelse ble lagt fram.

Enstemmig vedtak:

Eldrerådet slutter seg til fylkesrådmannens forslag, med følgende tillegg: Kollektivtilbudet må styrkes.

! ER-16/05 Møteplan 2006

Behandling: Asbjørn Tokle foreslo at møtene legges til tirsdager.

Vedtak mot 1 stemme: Møteplanen godkjennes slik den foreligger.

! ER-17/05 Orienteringer

1. Statsbudsjettet

2. Landskonferansen for eldreråd

Orienteringene ble tatt til etterretning.
""",
    cases=(
        Item("14/2005", "Godkjenning av møteprotokoll", (Decided("Protokollen godkjennes.", ("approved",)),)),
        Item(
            "15/2005",
            "Høring – fylkesdelplan for eldre",
            (
                Decided(
                    "Eldrerådet slutter seg til fylkesrådmannens forslag, med følgende tillegg: Kollektivtilbudet må "
                    "styrkes.",
                    ("approved",),
                ),
            ),
        ),
        Item(
            "16/2005",
            "Møteplan 2006",
            (Decided("Møteplanen godkjennes slik den foreligger.", ("approved",)),),
            proposals=("Asbjørn Tokle foreslo at møtene legges til tirsdager.",),
        ),
        Item(
            "17/2005",
            "Orienteringer",
            (Decided("Orienteringene ble tatt til etterretning.", ("noted",), False),),
        ),
    ),
)

ENGLISH_BOARD = Paper(
    name="programme-board-2025",
    body="Programme Board",
    date="2025-03-06",
    start_time="10:00",
    end_time="12:00",
    look=Look(header="Arctic Cohort Consortium", footer="Page {page}/{pages}", hyphens=True, width=80),
    text="""
# Minutes of the Programme Board meeting

Arctic Cohort Consortium

Thursday 6 March 2025, 10:00–12:00 CET, online

Attending: Helen Okonkwo (Chair), Stig Arild Nesheim, Maria Lindqvist, Tomasz Wilk

Regrets: Juha Mäkinen

## PB 01/25 Adoption of the agenda

The agenda was adopted.

## PB 02/25 Data access policy

Maria Lindqvist presented the revised policy (see PB 11/24). The Board discussed fees for industry.

RESOLVED: The Board adopts the data access policy with effect from 1 April 2025.

## PB 03/25 Budget amendment

RESOLVED, with one abstention: The Board approves the transfer of EUR 40,000 from WP2 to WP4.

## PB 04/25 Nomination of a new chair

The Board deferred the matter to its next meeting.

## PB 05/25 Any other business

No other business was raised.

The meeting closed at 11:50.
""",
    cases=(
        Item(
            "1/2025", "Adoption of the agenda", (Decided("The agenda was adopted.", ("resolved", "approved"), False),)
        ),
        Item(
            "2/2025",
            "Data access policy",
            (
                Decided(
                    "The Board adopts the data access policy with effect from 1 April 2025.",
                    ("resolved", "approved"),
                ),
            ),
            refers_to=("11/2024",),
        ),
        Item(
            "3/2025",
            "Budget amendment",
            (Decided("The Board approves the transfer of EUR 40,000 from WP2 to WP4.", ("approved",)),),
        ),
        Item(
            "4/2025",
            "Nomination of a new chair",
            (Decided("The Board deferred the matter to its next meeting.", ("postponed",), False),),
        ),
        Item("5/2025", "Any other business"),
    ),
)
