"""Advisory groups, steering groups and councils that number their minutes as they please."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

ADVISORY = Paper(
    name="arbeidsgruppe-2021",
    body="Rådgivende gruppe for helsedata",
    date="2021-11-03",
    start_time="09:00",
    end_time="11:30",
    look=Look(footer="{page}", spaced=True),
    text="""
# Møtereferat – Rådgivende gruppe for helsedata

Dato: onsdag 3. november 2021 kl. 09.00–11.30\\
Sted: Teams

| Deltaker | Virksomhet |
| Hanne Lauvsnes (leder) | Direktoratet for helsedata |
| Per-Erik Storødegård | Universitetet på Nordøya |
| Camilla Ytterland | Helse Ytrebygd HF |
| Abdi Warsame | Brukerrepresentant |

Forfall: Siri Tangvald

| Nr | Sak | Ansvar | Frist |
| 1 | Godkjenning av referat fra møte 15. september 2021. Referatet ble godkjent. | | |
| 2 | Tilgjengeliggjøring av registerdata. Gruppen drøftet ventetidene. Direktoratet lager en oversikt over \
ventetid per register. | Hanne Lauvsnes | 1. desember 2021 |
| 3 | Mandat for arbeidsgruppe om metadata. Gruppen sluttet seg til mandatet. Medlemmene foreslår kandidater. \
| Alle | 19.11.2021 |
| 4 | Helseanalyseplattformen. Storødegård orienterte om status. | | |
| 5 | Eventuelt. Neste møte er 12. januar 2022. | | |
""",
    cases=(
        Item(
            "1",
            "Godkjenning av referat fra møte 15. september 2021",
            (Decided("Referatet ble godkjent.", ("approved",), False),),
        ),
        Item("2", "Tilgjengeliggjøring av registerdata"),
        Item(
            "3",
            "Mandat for arbeidsgruppe om metadata",
            (Decided("Gruppen sluttet seg til mandatet.", ("approved",), False),),
        ),
        Item("4", "Helseanalyseplattformen"),
        Item("5", "Eventuelt"),
    ),
)

STEERING = Paper(
    name="styringsgruppe-2022",
    body="Styringsgruppe",
    date="2022-10-18",
    start_time="13:00",
    end_time="15:00",
    look=Look(
        header="NorImmun – National Infrastructure for Immunology",
        footer="Page {page} of {pages}",
        hyphens=True,
        width=76,
    ),
    text="""
# Minutes from the Steering Group meeting / Referat fra møte i styringsgruppen

NorImmun – National Infrastructure for Immunology

Date: Tuesday 18 October 2022, 13:00–15:00\\
Venue: Zoom

Present: Wenche Haukedal (chair, University of Nordøya), James Whitcombe (Institute of Marine Health), Ingunn
Sletteskar (Helse Ytrebygd HF), Lars-Göran Ahlbeck (external member)

Apologies: Tormod Eikeset

Secretary: Julia Brattbakk

## Item 14/2022: Approval of the agenda and minutes / Godkjenning av agenda og referat

Decision: The agenda and the minutes from 7 June 2022 were approved.

## Item 15/2022: Budget 2023 / Budsjett 2023

The project leader presented the draft budget, cf. item 9/2022.

Decision: The Steering Group approves the budget for 2023. The remaining funds (NOK 1.4 million) are transferred to the
node in Nordøya.

Action: Julia Brattbakk to inform the nodes by 1 November 2022.

## Item 16/2022: New node in Tromsdalen / Ny node i Tromsdalen

The item was postponed to the next meeting.

## Item 17/2022: Status from the nodes / Status fra nodene

a. Node Nordøya: recruitment is completed.

b. Node Ytrebygda: the cytometer has been installed.

The Steering Group took note of the information.

## Item 18/2022: Any other business / Eventuelt

None.

Next meeting: 24 January 2023.
""",
    cases=(
        Item(
            "14/2022",
            "Approval of the agenda and minutes / Godkjenning av agenda og referat",
            (Decided("The agenda and the minutes from 7 June 2022 were approved.", ("approved",)),),
        ),
        Item(
            "15/2022",
            "Budget 2023 / Budsjett 2023",
            (
                Decided(
                    "The Steering Group approves the budget for 2023. The remaining funds (NOK 1.4 million) are "
                    "transferred to the node in Nordøya.",
                    ("approved",),
                ),
            ),
            refers_to=("9/2022",),
        ),
        Item(
            "16/2022",
            "New node in Tromsdalen / Ny node i Tromsdalen",
            (Decided("The item was postponed to the next meeting.", ("postponed",), False),),
        ),
        Item(
            "17/2022",
            "Status from the nodes / Status fra nodene",
            (Decided("The Steering Group took note of the information.", ("noted",), False),),
        ),
        Item("18/2022", "Any other business / Eventuelt"),
    ),
)

SCIENTIFIC = Paper(
    name="sab-2018",
    body="Scientific Advisory Board",
    date="2018-05-29",
    start_time="09:30",
    look=Look(footer="Minutes SAB meeting 29 May 2018\u2003{page}/{pages}", word_headings=False),
    text="""
! Minutes of the Scientific Advisory Board

Centre for Arctic Epidemiology\\
29 May 2018, 09:30, Grand Hotel, Tromsdalen

! Members present

Prof. Deirdre Callaghan (chair), University of Kilbrannan\\
Prof. Matti Ruohonen, Savo Institute of Health\\
Dr. Annelies Verstraeten, Ghelamco Research

! From the Centre

Arnt Olav Dyrhaug, director\\
Sunniva Kjølsdal, coordinator (minutes)

! 1. Welcome and approval of the agenda

The chair welcomed everyone. The agenda was approved.

! 2. Minutes of the meeting on 14 November 2017

The minutes were approved with one correction on page 2.

! 3. Progress report

The director presented the progress report. The board was impressed by the recruitment of cohort participants.

! 4. Research plan 2019–2023

The board discussed the draft plan.

Recommendation: The SAB recommends that the Centre reduces the number of work packages from seven to four.

! 5. External evaluation

It was agreed that the evaluation takes place in spring 2020.

! 6. A.O.B.

There was no other business.

! 7. Date of next meeting

20 November 2018 in Kilbrannan.
""",
    cases=(
        Item(
            "1",
            "Welcome and approval of the agenda",
            (Decided("The agenda was approved.", ("approved",), False),),
        ),
        Item(
            "2",
            "Minutes of the meeting on 14 November 2017",
            (Decided("The minutes were approved with one correction on page 2.", ("approved",), False),),
        ),
        Item("3", "Progress report"),
        Item(
            "4",
            "Research plan 2019–2023",
            (
                Decided(
                    "The SAB recommends that the Centre reduces the number of work packages from seven to four.",
                    ("recommended",),
                ),
            ),
        ),
        Item(
            "5",
            "External evaluation",
            (
                Decided(
                    "It was agreed that the evaluation takes place in spring 2020.", ("resolved", "approved"), False
                ),
            ),
        ),
        Item("6", "A.O.B."),
        Item("7", "Date of next meeting"),
    ),
)

USERS = Paper(
    name="brukerutvalg-2018",
    body="Brukerutvalget",
    date="2018-08-30",
    start_time="10:00",
    end_time="14:00",
    look=Look(header="Brukerutvalget i Helse Ytrebygd HF", footer="Side {page} av {pages}", width=80),
    text="""
# Referat fra møte i Brukerutvalget

| Møtedato: | Torsdag 30.08.18 |
| Tid: | Kl. 10.00-14.00 |
| Sted: | Møterom Fjorden |
| Tilstede: | Brit Aarvåg (leder), Magne Kaldhol, Reidun Sperrevik, Nadia Hussaini |
| Meldt frafall: | Kåre Dalsbotten |
| Referent: | Astrid Moldekleiv |

| Sak | Tema | Ansvarlig |
| 33/18 | Godkjenning av innkalling og saksliste | Leder |
| | Vedtak: Innkalling og saksliste godkjennes. | |
| 34/18 | Godkjenning av referat fra 14.06.18 | Leder |
| | Vedtak: Referatet godkjennes. | |
| 35/18 | Utviklingsplan 2035 | Rådgiver |
| | Rådgiver Silje Kvamsås orienterte om arbeidet med utviklingsplanen. Brukerutvalget er opptatt av at pasienter med \
sjeldne sykdommer ivaretas. | |
| | Vedtak: Brukerutvalget tar saken til orientering og ber om å få planen tilbake i november. | |
| 36/18 | Oppnevning av brukerrepresentanter til prosjekter | Leder |
| | Vedtak: Magne Kaldhol oppnevnes til prosjektet Trygg utskriving. | |
| 37/18 | Eventuelt | Alle |
| | Ingen saker. | |

Neste møte: 27.09.18
""",
    cases=(
        Item(
            "33/2018",
            "Godkjenning av innkalling og saksliste",
            (Decided("Innkalling og saksliste godkjennes.", ("approved",)),),
        ),
        Item("34/2018", "Godkjenning av referat fra 14.06.18", (Decided("Referatet godkjennes.", ("approved",)),)),
        Item(
            "35/2018",
            "Utviklingsplan 2035",
            (
                Decided(
                    "Brukerutvalget tar saken til orientering og ber om å få planen tilbake i november.",
                    ("noted", "assigned"),
                ),
            ),
        ),
        Item(
            "36/2018",
            "Oppnevning av brukerrepresentanter til prosjekter",
            (Decided("Magne Kaldhol oppnevnes til prosjektet Trygg utskriving.", ("resolved", "assigned")),),
        ),
        Item("37/2018", "Eventuelt"),
    ),
)
