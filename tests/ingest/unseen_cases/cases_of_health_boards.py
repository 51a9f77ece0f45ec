"""Boards of regional health authorities and hospital trusts: four secretariats, four ways of writing a protocol."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

NYNORSK_TRUST = Paper(
    name="ytrebygd-2011",
    body="Helse Ytrebygd",
    date="2011-05-25",
    start_time="10:00",
    end_time="15:30",
    look=Look(header="Helse Ytrebygd HF", footer="Side {page} av {pages}", word_headings=False, width=78),
    text="""
! STYREPROTOKOLL

| Stad: | Administrasjonsbygget, Strandvegen 12 |
| Møtetidspunkt: | 25.05.2011, kl. 10.00–15.30 |
| Møtet var ope for publikum og presse | |

! Styremedlemer til stades

| Oddvar Nesbøstad | Styreleiar |
| Gunnlaug Tveitevåg | Nestleiar |
| Jorunn Kvalsund | |
| Sverre Hauglandsvik | |

! Forfall

| Magnhild Åsebø | Styremedlem |

! Frå administrasjonen

| Torfinn Lerøyvik | Administrerande direktør |
| Aslaug Brekkhus | Økonomidirektør |

! Styresak 29/11 Godkjenning av innkalling og dagsorden

Det var ikkje merknader til innkalling eller sakliste.

! Samrøystes vedtak

Innkalling og sakliste vert godkjend.

! Styresak 30/11 Godkjenning av protokoll frå styremøtet 6. april 2011

! Samrøystes vedtak

Protokollen frå styremøtet 6. april 2011 vert godkjend.

! Styresak 31/11 Administrerande direktør si orientering

Administrerande direktør orienterte mellom anna om:

- Status for byggjeprosjektet på Nordneset
- Tilsyn frå Arbeidstilsynet i mars
- Ventetider og fristbrot

! Samrøystes vedtak

Styret tek saka til orientering.

! Styresak 32/11 Rapport frå verksemda per april 2011 – økonomi, aktivitet og
personell

Økonomidirektøren gjekk gjennom rapporten. Resultatet per april er 3,2 mill. kroner dårlegare enn budsjett, jf.
styresak 18/11. Styret uttrykte uro for utviklinga i bruken av innleigde vikarar.

! Samrøystes vedtak

1. Styret tek rapporten for april 2011 til etterretning.

2. Styret ber administrerande direktør kome attende med ein tiltaksplan for innleige i styremøtet i juni.

! Styresak 33/11 Langtidsbudsjett 2012–2016

Framlegg til vedtak frå administrerande direktør:

1. Styret godkjenner langtidsbudsjettet 2012–2016.

2. Investeringsramma for 2012 vert sett til 41 mill. kroner.

Sverre Hauglandsvik sette fram slikt framlegg: Saka vert utsett til møtet i juni.

Framlegget fekk 1 røyst og fall.

! Vedtak (mot 1 røyst)

1. Styret godkjenner langtidsbudsjettet 2012–2016.

2. Investeringsramma for 2012 vert sett til 44 mill. kroner.

! Styresak 34/11 Skriv og meldingar

1. Brev frå Helse- og omsorgsdepartementet datert 2. mai 2011.

2. Referat frå møte i brukarutvalet 14. april 2011.

! Samrøystes vedtak

Skriv og meldingar vert teke til vitande.

! Ymse

Neste styremøte er 22. juni 2011.

Ytrebygda, 25. mai 2011

Oddvar Nesbøstad\\
styreleiar

Referent: Aslaug Brekkhus
""",
    cases=(
        Item(
            "29/2011",
            "Godkjenning av innkalling og dagsorden",
            (Decided("Innkalling og sakliste vert godkjend.", ("approved",)),),
        ),
        Item(
            "30/2011",
            "Godkjenning av protokoll frå styremøtet 6. april 2011",
            (Decided("Protokollen frå styremøtet 6. april 2011 vert godkjend.", ("approved",)),),
        ),
        Item(
            "31/2011",
            "Administrerande direktør si orientering",
            (Decided("Styret tek saka til orientering.", ("noted",)),),
        ),
        Item(
            "32/2011",
            "Rapport frå verksemda per april 2011 – økonomi, aktivitet og personell",
            (
                Decided(
                    "1. Styret tek rapporten for april 2011 til etterretning. 2. Styret ber administrerande direktør "
                    "kome attende med ein tiltaksplan for innleige i styremøtet i juni.",
                    ("noted", "assigned"),
                ),
            ),
            refers_to=("18/2011",),
        ),
        Item(
            "33/2011",
            "Langtidsbudsjett 2012–2016",
            (
                Decided(
                    "1. Styret godkjenner langtidsbudsjettet 2012–2016. 2. Investeringsramma for 2012 vert sett til "
                    "44 mill. kroner.",
                    ("approved",),
                ),
            ),
            proposals=(
                (
                    "1. Styret godkjenner langtidsbudsjettet 2012–2016. 2. Investeringsramma for 2012 vert sett til "
                    "41 mill. kroner."
                ),
                "Saka vert utsett til møtet i juni.",
            ),
        ),
        Item("34/2011", "Skriv og meldingar", (Decided("Skriv og meldingar vert teke til vitande.", ("noted",)),)),
        Item(None, "Ymse"),
    ),
)

EAST = Paper(
    name="viken-fjell-2019",
    body="Helse Viken Fjell",
    date="2019-05-23",
    start_time="09:15",
    end_time="14:45",
    look=Look(
        header="Protokoll fra styremøte i Helse Viken Fjell RHF 23. mai 2019",
        footer="Side {page} av {pages}",
        width=84,
        lines_per_page=46,
    ),
    text="""
# Protokoll fra styremøte i Helse Viken Fjell RHF

| Tidspunkt: | Torsdag 23. mai 2019 kl 0915-1445 |
| Sted: | Regionkontoret, Storgata 4, Elverstad |

! Følgende medlemmer møtte:

| Sigrun Aasheimsvik | Styreleder |
| Halvard Nordrehaug | Nestleder |
| Bodil Sjøvangen | |
| Yngve Kroktjern | Forfall |
| Marte Elise Vollestad | |

! Fra administrasjonen møtte:

Administrerende direktør Eyvind Granerud\\
Direktør medisin og helsefag Ragna Tørrestad\\
Styresekretær Turid Lomsdal

! Saker som ble behandlet:

# SAK 041-2019 GODKJENNING AV INNKALLING OG SAKSLISTE

Styrets enstemmige

! V E D T A K

Innkalling og saksliste til styremøte 23. mai 2019 godkjennes.

# SAK 042-2019 GODKJENNING AV PROTOKOLL FRA STYREMØTE 25. APRIL 2019

Styrets enstemmige

! V E D T A K

Protokoll fra styremøte 25. april 2019 godkjennes.

# SAK 043-2019 KVALITET, AKTIVITET OG ØKONOMI PER MARS 2019

! Oppsummering

Saken redegjør for resultatene per mars 2019. Det vises til sak 021-2019 og styrets vedtak i sak 118-2018.

! Kommentarer i møtet

Styret er bekymret over at ventetiden innen psykisk helsevern ikke går ned. Styret ber om å få dette belyst.

Styrets enstemmige

! V E D T A K

Styret tar rapport om kvalitet, aktivitet og økonomi per mars 2019 til etterretning.

# SAK 044-2019 REGIONAL UTVIKLINGSPLAN FOR LABORATORIEMEDISIN OG OPPFØLGING AV HØRINGEN I FORETAKSGRUPPEN

! Oppsummering

Høringen ga 32 svar.

! Kommentarer i møtet

Styret drøftet saken. Bodil Sjøvangen fremmet følgende alternative forslag til vedtak:

"Styret ber om at saken sendes tilbake til administrerende direktør."

! Votering

Forslaget fra Sjøvangen falt mot to stemmer.

Styrets

! V E D T A K

1. Styret slutter seg til hovedretningen i planen.

2. Styret ber administrerende direktør om å legge frem en gjennomføringsplan innen utgangen av 2019.

Vedtaket ble fattet mot to stemmer (Sjøvangen og Vollestad).

! Protokolltilførsel fra Bodil Sjøvangen og Marte Elise Vollestad:

Vi mener at konsekvensene for de små sykehusene ikke er godt nok utredet.

# SAK 045-2019 MANDAT FOR GJENNOMGANG AV FORSKNINGSMIDLENE

Administrerende direktør trakk saken. Den legges frem på nytt i møtet i september.

# SAK 046-2019 ORIENTERINGSSAK: ADMINISTRERENDE DIREKTØRS ORIENTERING

Styrets enstemmige

! V E D T A K

Styret tar de fremlagte sakene til orientering.

! Andre orienteringer

1. Styreleder orienterer

2. Møteplan 2020

! Temasaker

- Kunstig intelligens i klinikken

Møtet hevet kl 1445

Elverstad, 23. mai 2019

| Sigrun Aasheimsvik styreleder | Halvard Nordrehaug nestleder |
| Bodil Sjøvangen | Marte Elise Vollestad |

Turid Lomsdal\\
styresekretær
""",
    cases=(
        Item(
            "41/2019",
            "GODKJENNING AV INNKALLING OG SAKSLISTE",
            (Decided("Innkalling og saksliste til styremøte 23. mai 2019 godkjennes.", ("approved",)),),
        ),
        Item(
            "42/2019",
            "GODKJENNING AV PROTOKOLL FRA STYREMØTE 25. APRIL 2019",
            (Decided("Protokoll fra styremøte 25. april 2019 godkjennes.", ("approved",)),),
        ),
        Item(
            "43/2019",
            "KVALITET, AKTIVITET OG ØKONOMI PER MARS 2019",
            (
                Decided(
                    "Styret tar rapport om kvalitet, aktivitet og økonomi per mars 2019 til etterretning.", ("noted",)
                ),
            ),
            refers_to=("21/2019", "118/2018"),
        ),
        Item(
            "44/2019",
            "REGIONAL UTVIKLINGSPLAN FOR LABORATORIEMEDISIN OG OPPFØLGING AV HØRINGEN I FORETAKSGRUPPEN",
            (
                Decided(
                    "1. Styret slutter seg til hovedretningen i planen. 2. Styret ber administrerende direktør om å "
                    "legge frem en gjennomføringsplan innen utgangen av 2019.",
                    ("approved", "assigned"),
                ),
            ),
            proposals=('"Styret ber om at saken sendes tilbake til administrerende direktør."',),
        ),
        Item("45/2019", "MANDAT FOR GJENNOMGANG AV FORSKNINGSMIDLENE"),
        Item(
            "46/2019",
            "ORIENTERINGSSAK: ADMINISTRERENDE DIREKTØRS ORIENTERING",
            (Decided("Styret tar de fremlagte sakene til orientering.", ("noted",)),),
        ),
    ),
)

MIDDLE = Paper(
    name="fosenhalvoya-2015",
    body="Helse Fosenhalvøya",
    date="2015-02-05",
    start_time="09:00",
    end_time="14:00",
    look=Look(footer="Helse Fosenhalvøya RHF - møteprotokoll 05.02.2015 - side {page}", hyphens=True, width=72),
    text="""
# Møteprotokoll

Styret i Helse Fosenhalvøya RHF

Møte 05.02.15 kl 09.00 – 14.00

Møtested: Scandic, møterom 3

Til stede:

Per Ludvig Aasnes, leder\\
Inga-Lise Moøy, nestleder\\
Tore Kvistadbakk\\
Karen Marie Selbuvåg

Forfall: Jostein Hommelvold

! Saksliste

Vedtakssaker:

SAK 01/15 Referatsaker\\
SAK 02/15 Statusrapport pr. desember 2014\\
SAK 03/15 Oppdragsdokument 2015\\
SAK 04/15 Tilsetting av direktør - unntatt offentlighet, jf. offentleglova § 25

Orienteringssaker:

SAK 05/15 Orienteringssaker\\
SAK 06/15 Eventuelt

! SAK 01/15 Referatsaker

Protokoll:

Referatsakene ble gjennomgått.

Vedtak:

Styret for Helse Fosenhalvøya RHF tar referatsakene til orientering.

! SAK 02/15 Statusrapport pr. desember 2014

Forslag til vedtak:

Styret tar statusrapporten for desember 2014 til etterretning.

Protokoll:

Økonomidirektøren innledet. Styret ba om at sykefraværet følges tettere, se sak 88/14.

Vedtak:

1. Styret tar statusrapporten for desember 2014 til etterretning.

2. Styret ber om en egen sak om sykefravær i løpet av våren.

! SAK 03/15 Oppdragsdokument 2015

Forslag til vedtak:

1. Oppdragsdokumentet tas til etterretning.

2. Styret delegerer til administrerende direktør å utforme styringsdokument til helseforetakene.

Protokoll:

Styreleder redegjorde for foretaksmøtet 7. januar.

Vedtak:

1. Oppdragsdokumentet tas til etterretning.

2. Styret delegerer til administrerende direktør å utforme styringsdokument til helseforetakene.

! SAK 04/15 Tilsetting av direktør

Saken ble behandlet i lukket møte, jf. helseforetaksloven § 26 a.

Vedtak:

Saken utsettes.

! SAK 05/15 Orienteringssaker

a) Pasientsikkerhetsprogrammet v/ Inga-Lise Moøy

b) Nytt fra nasjonale prosjekter

Vedtak:

Styret tar informasjonen til orientering.

! SAK 06/15 Eventuelt

Ingen saker ble meldt.

Møtet slutt kl 14.00

Rissastrand, 5. februar 2015

Per Ludvig Aasnes     Inga-Lise Moøy     Tore Kvistadbakk
""",
    cases=(
        Item(
            "1/2015",
            "Referatsaker",
            (Decided("Styret for Helse Fosenhalvøya RHF tar referatsakene til orientering.", ("noted",)),),
        ),
        Item(
            "2/2015",
            "Statusrapport pr. desember 2014",
            (
                Decided(
                    "1. Styret tar statusrapporten for desember 2014 til etterretning. 2. Styret ber om en egen sak "
                    "om sykefravær i løpet av våren.",
                    ("noted", "assigned"),
                ),
            ),
            proposals=("Styret tar statusrapporten for desember 2014 til etterretning.",),
            refers_to=("88/2014",),
        ),
        Item(
            "3/2015",
            "Oppdragsdokument 2015",
            (
                Decided(
                    "1. Oppdragsdokumentet tas til etterretning. 2. Styret delegerer til administrerende direktør å "
                    "utforme styringsdokument til helseforetakene.",
                    ("noted", "assigned"),
                ),
            ),
            proposals=(
                (
                    "1. Oppdragsdokumentet tas til etterretning. 2. Styret delegerer til administrerende direktør å "
                    "utforme styringsdokument til helseforetakene."
                ),
            ),
        ),
        Item("4/2015", "Tilsetting av direktør", (Decided("Saken utsettes.", ("postponed",)),)),
        Item(
            "5/2015",
            "Orienteringssaker",
            (Decided("Styret tar informasjonen til orientering.", ("noted",)),),
        ),
        Item("6/2015", "Eventuelt"),
    ),
)

NORTH = Paper(
    name="nordlyskysten-2013",
    body="Helse Nordlyskysten",
    date="2013-03-20",
    start_time="08:30",
    end_time="15:00",
    look=Look(header="Styremøte i Helse Nordlyskysten RHF", footer="Side {page}", ruled=False),
    text="""
# Protokoll

| Vår ref.: | Referent/dir.tlf.: | Sted/Dato: |
| 2013/12-38/012 | Kari-Anne Sjursheim | Sandvær, 20.3.2013 |

| Møtetype: | Styremøte i Helse Nordlyskysten RHF |
| Møtedato: | onsdag 20. mars 2013, kl. 8.30–15.00 |
| Møtested: | Thon Hotel, Sandvær |

## Tilstede

| Navn: | |
| Bernt Arild Finnøyvåg | styreleder |
| Solveig Marie Utnesli | nestleder |
| Kåre Mikalsnes | |
| Liv-Unni Storjordbakk | møtte fra kl. 9.15, under behandling av sak 24-2013 |

## Styresak 21-2013 Godkjenning av innkalling og saksliste

Vedtak:

Innkallingen og sakslisten ble godkjent slik:

| Sak 21-2013 | Godkjenning av innkalling og saksliste | Side 1 |
| Sak 22-2013 | Godkjenning av møteprotokoll fra styremøte 27. februar 2013 | Side 3 |
| Sak 24-2013 | Fordeling av forskningsmidler 2013 | Side 12 |
| Sak 23-2013 | Årlig melding 2012 | Side 20 |
| Sak 25-2013 | Referatsaker | Side 44 |
| Sak 26-2013 | Eventuelt | |

Enstemmig vedtatt.

## Styresak 22-2013 Godkjenning av møteprotokoll fra styremøte 27. februar 2013

Vedtak:

Møteprotokollen fra 27. februar 2013 godkjennes.

Enstemmig vedtatt.

## Styresak 24-2013 Fordeling av forskningsmidler 2013

Adm. direktørs innstilling til vedtak:

Styret i Helse Nordlyskysten RHF vedtar fordelingen av forskningsmidler for 2013 som beskrevet i saksutredningen.

Liv-Unni Storjordbakk erklærte seg inhabil og fratrådte under behandlingen.

Vedtak:

Styret i Helse Nordlyskysten RHF vedtar fordelingen av forskningsmidler for 2013 som beskrevet i saksutredningen.

Enstemmig vedtatt.

## Styresak 23-2013 Årlig melding 2012

I styremøtet ble det lagt fram en revidert utgave av meldingen.

Vedtak:

1. Styret godkjenner Årlig melding 2012.

2. Styret viser til styresak 7-2013 Resultat- og lederrapport, og ber om at avvikene kommenteres.

Vedtatt mot en stemme.

Protokolltilførsel fra Kåre Mikalsnes: Jeg viser til min protokolltilførsel i styresak 130-2012.

## Styresak 25-2013 Referatsaker

Vedtak:

Referatsakene tas til orientering.

Enstemmig vedtatt.

## Styresak 26-2013 Eventuelt

Det forelå ingen saker under eventuelt.

Sandvær, 20. mars 2013

Godkjent av styreleder Bernt Arild Finnøyvåg, i etterkant av styremøtet, med forbehold om endelig godkjenning i neste
styremøte.
""",
    cases=(
        Item(
            "21/2013",
            "Godkjenning av innkalling og saksliste",
            (Decided("Innkallingen og sakslisten ble godkjent slik: …", ("approved",)),),
        ),
        Item(
            "22/2013",
            "Godkjenning av møteprotokoll fra styremøte 27. februar 2013",
            (Decided("Møteprotokollen fra 27. februar 2013 godkjennes.", ("approved",)),),
        ),
        Item(
            "24/2013",
            "Fordeling av forskningsmidler 2013",
            (
                Decided(
                    "Styret i Helse Nordlyskysten RHF vedtar fordelingen av forskningsmidler for 2013 som beskrevet i "
                    "saksutredningen.",
                    ("resolved", "approved"),
                ),
            ),
            proposals=(
                (
                    "Styret i Helse Nordlyskysten RHF vedtar fordelingen av forskningsmidler for 2013 som beskrevet i "
                    "saksutredningen."
                ),
            ),
        ),
        Item(
            "23/2013",
            "Årlig melding 2012",
            (
                Decided(
                    "1. Styret godkjenner Årlig melding 2012. 2. Styret viser til styresak 7-2013 Resultat- og "
                    "lederrapport, og ber om at avvikene kommenteres.",
                    ("approved",),
                ),
            ),
            refers_to=("7/2013", "130/2012"),
        ),
        Item("25/2013", "Referatsaker", (Decided("Referatsakene tas til orientering.", ("noted",)),)),
        Item("26/2013", "Eventuelt"),
    ),
)
