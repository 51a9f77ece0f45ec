"""Working environment committee, regional council, scientific committee with the year first, a board with contents."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

WORKING_ENVIRONMENT = Paper(
    name="amu-2016",
    body="Arbeidsmiljøutvalget",
    date="2016-11-23",
    start_time="12:00",
    end_time="14:00",
    look=Look(footer="AMU 23.11.16\u2003side {page}", hyphens=True, width=70),
    text="""
# Referat fra AMU-møte

Arbeidsmiljøutvalget ved Elverstad sykehus

Tid: onsdag 23/11-2016 kl. 12-14

Sted: Kantinen

Fra arbeidsgiver: Liv Astrid Haugjord (leder), Terje Olsbakk

Fra arbeidstaker: Ivar Mosand, Synne Flatøy

Forfall: bedriftshelsetjenesten

! AMU-sak 31/16 Innkalling og referat

Konklusjon: Godkjent.

! AMU-sak 32/16 Sykefravær 3. kvartal

HR-sjefen la fram tallene. Samlet fravær er 7,9 %. AMU merker seg at korttidsfraværet øker.

Konklusjon: AMU tar saken til orientering.

! AMU-sak 33/16 Organisasjonsendring ved laboratoriet

Verneombudet var ikke tilfreds med risikovurderingen. Partene ble ikke enige.

Konklusjon: Saken tas opp igjen i neste møte når risikovurderingen foreligger.

! AMU-sak 34/16 Referatsaker

a) Tilsynsrapport fra Arbeidstilsynet

b) Referat fra verneombudssamling

Konklusjon: Tas til orientering.

! AMU-sak 35/16 Eventuelt

Ivar Mosand tok opp støy i korridorene. Eiendom bes følge opp.
""",
    cases=(
        Item("31/2016", "Innkalling og referat", (Decided("Godkjent.", ("approved",)),)),
        Item("32/2016", "Sykefravær 3. kvartal", (Decided("AMU tar saken til orientering.", ("noted",)),)),
        Item(
            "33/2016",
            "Organisasjonsendring ved laboratoriet",
            (Decided("Saken tas opp igjen i neste møte når risikovurderingen foreligger.", ("postponed",)),),
        ),
        Item("34/2016", "Referatsaker", (Decided("Tas til orientering.", ("noted",)),)),
        Item("35/2016", "Eventuelt", (Decided("Eiendom bes følge opp.", ("assigned",), False),)),
    ),
)

AS_PROPOSED = Paper(
    name="regionrad-2008",
    body="Regionrådet",
    date="2008-05-05",
    start_time="10:00",
    look=Look(footer="- {page} -", word_headings=False, ruled=False, width=78),
    text="""
! MØTEBOK

Regionrådet for Indre Dalane

Møtestad: Kommunehuset, Storvik

Møtedato: 05.05.2008 Tid: 10.00

Til stades: Nils Tore Skjæveland, Borghild Eikje, Olav Vasshus

Sakliste:

| Sak nr | Sakstittel |
| 008/08 | GODKJENNING AV MØTEBOK |
| 009/08 | FELLES LEGEVAKT |
| 010/08 | UTTALE OM NASJONAL HELSEPLAN |

! 008/08 GODKJENNING AV MØTEBOK

Framlegg til vedtak: Møteboka frå 31.03.2008 vert godkjend.

Vedtak: Som framlegget. Samrøystes.

! 009/08 FELLES LEGEVAKT

Saksopplysningar: Kommunane har hatt felles legevakt sidan 2001. Avtalen går ut i 2009.

Tilråding frå dagleg leiar:

Regionrådet tilrår at avtalen vert forlengd med fire år.

Drøfting: Borghild Eikje gjorde framlegg om å utsetja saka.

Røysting: Framlegget frå Eikje fekk 1 røyst og fall. Tilrådinga vart vedteken mot 1 røyst.

Vedtak:

Regionrådet tilrår at avtalen vert forlengd med fire år.

! 010/08 UTTALE OM NASJONAL HELSEPLAN

Vedtak:

Regionrådet vedtek slik uttale:

"Regionrådet er uroa for at dei små lokalsjukehusa mister akuttfunksjonar."

Uttalen vert send til departementet.

Rett utskrift:

Olav Vasshus, sekretær
""",
    cases=(
        Item(
            "8/2008",
            "GODKJENNING AV MØTEBOK",
            (Decided("Som framlegget.", ("approved", "resolved")),),
            proposals=("Møteboka frå 31.03.2008 vert godkjend.",),
        ),
        Item(
            "9/2008",
            "FELLES LEGEVAKT",
            (Decided("Regionrådet tilrår at avtalen vert forlengd med fire år.", ("recommended",)),),
            proposals=(
                "Regionrådet tilrår at avtalen vert forlengd med fire år.",
                "Borghild Eikje gjorde framlegg om å utsetja saka.",
            ),
        ),
        Item(
            "10/2008",
            "UTTALE OM NASJONAL HELSEPLAN",
            (
                Decided(
                    'Regionrådet vedtek slik uttale: "Regionrådet er uroa for at dei små lokalsjukehusa mister '
                    'akuttfunksjonar." Uttalen vert send til departementet.',
                    ("resolved",),
                ),
            ),
        ),
    ),
)

YEAR_FIRST = Paper(
    name="fagrad-2006",
    body="Fagrådet",
    date="2006-03-03",
    start_time="10:00",
    end_time="15:30",
    look=Look(footer="Side {page} av {pages}", lines_per_page=44, width=80),
    text="""
# REFERAT

! Fagrådet for kvalitetsregisteret Nordpust

Møte fredag den 3. mars 2006 kl 10.00-15.30, Radisson, Flesvær

Møtende medlemmer: Kåre Øvstebø (leder), Ellinor Sund, Per Inge Raknes, Berit Øygarden (fra kl. 12)

Ikke møtt: Hans Petter Alver

Møteinnkalling og saksliste ble godkjent.

! Sak 2006/01: Referat fra møtet 18. november 2005

Godkjent.

! Sak 2006/02: Datakvalitet og dekningsgrad

Dekningsgraden er 62 %. Fagrådet vedtok at alle avdelinger skal få tilbakemelding hvert kvartal, se sak 2005/14.

! Sak 2006/03: Søknader om utlevering av data

! Sak 2006/03-1 Raknes: Overlevelse etter lungekreft

Innvilget.

! Sak 2006/03-2 Sund: Røyking og KOLS

Avslått. Prosjektet må ha godkjenning fra etisk komité.

! Sak 2006/04: Eventuelt

Ellinor Sund går ut av fagrådet etter sommeren. Nytt medlem velges i neste møte.
""",
    cases=(
        Item("1/2006", "Referat fra møtet 18. november 2005", (Decided("Godkjent.", ("approved",), False),)),
        Item(
            "2/2006",
            "Datakvalitet og dekningsgrad",
            (
                Decided(
                    "Fagrådet vedtok at alle avdelinger skal få tilbakemelding hvert kvartal, se sak 2005/14.",
                    ("resolved",),
                    False,
                ),
            ),
            refers_to=("14/2005",),
        ),
        Item(
            "3/2006",
            "Søknader om utlevering av data",
            (
                Decided("Innvilget.", ("approved",), False),
                Decided("Avslått.", ("rejected",), False),
            ),
        ),
        Item("4/2006", "Eventuelt"),
    ),
)

WITH_CONTENTS = Paper(
    name="innhold-2023",
    body="Styret",
    date="2023-12-13",
    start_time="11:00",
    end_time="15:00",
    look=Look(header="Sykehusinnkjøp Vestland", footer="Protokoll styremøte 13.12.2023 – side {page} av {pages}"),
    text="""
# Protokoll styremøte

Styret i Sykehusinnkjøp Vestland HF

Møtetidspunkt: Onsdag 13. desember 2023, kl. 11:00–15:00

Møtested: Teams

Deltakere: Elin Margrethe Sætran (styreleder), Harald Innvær (nestleder), Sara Benali, Johannes Kvale

Innhold

Sak 061/2023 Godkjenning av innkalling og agenda ........ 2

Sak 062/2023 Oppfølging av internrevisjon ........ 2

Sak 063/2023 Budsjett 2024 ........ 3

Sak 064/2023 Eventuelt ........ 4

# Beslutningssaker

## Sak 061/2023 Godkjenning av innkalling og agenda

Vedtak: Styret godkjente innkalling og agenda.

Avstemming: Enstemmig

## Sak 062/2023 Oppfølging av internrevisjon

Saken ble innledet av økonomidirektøren. Styret ba om at tiltakene tidfestes.

Vedtak: Styret tar redegjørelsen til orientering, og ber om en oppdatering i sak om risikostyring i mars 2024.

Avstemming: Enstemmig

## Sak 063/2023 Budsjett 2024

Vedtak:

- Styret vedtar budsjettet for 2024 med et resultat på 2 MNOK.

- Styret gir administrerende direktør fullmakt til mindre justeringer.

Avstemming: Vedtatt med tre mot én stemme

Johannes Kvale ønsket følgende protokollført: «Jeg stemmer mot fordi budsjettet ikke dekker lønnsveksten.»

# Orienteringssaker

## Sak 064/2023 Eventuelt

Ingen saker til behandling.

Elektronisk signert
""",
    cases=(
        Item(
            "61/2023",
            "Godkjenning av innkalling og agenda",
            (Decided("Styret godkjente innkalling og agenda.", ("approved",)),),
        ),
        Item(
            "62/2023",
            "Oppfølging av internrevisjon",
            (
                Decided(
                    "Styret tar redegjørelsen til orientering, og ber om en oppdatering i sak om risikostyring i mars "
                    "2024.",
                    ("noted", "assigned"),
                ),
            ),
        ),
        Item(
            "63/2023",
            "Budsjett 2024",
            (
                Decided(
                    "Styret vedtar budsjettet for 2024 med et resultat på 2 MNOK. Styret gir administrerende direktør "
                    "fullmakt til mindre justeringer.",
                    ("resolved",),
                ),
            ),
        ),
        Item("64/2023", "Eventuelt"),
    ),
)
