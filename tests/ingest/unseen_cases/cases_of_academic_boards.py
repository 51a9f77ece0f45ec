"""A faculty board, a programme board of a research council, a research ethics committee, a municipal committee."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

FACULTY = Paper(
    name="fakultetsstyret-2017",
    body="Fakultetsstyret",
    date="2017-03-14",
    start_time="12:15",
    look=Look(header="Det livsvitenskapelige fakultet\u2003\u2003Universitetet på Nordøya", footer="{page}", width=90),
    text="""
Til medlemmene av fakultetsstyret

# MØTEPROTOKOLL

Fakultetsstyret ved Det livsvitenskapelige fakultet\\
Møte 2/2017, tirsdag 14. mars 2017 kl. 12:15, rom 3027, Kristine Hovdes hus

Til stede: Dekan Anne Birgitte Solbjør (leder), prodekan Eivind Rørtveit, Professor Hallvard Ekrheim, Førsteamanuensis
Randi Tvedtesæter, stipendiat Ola Kvernmo, studentrepresentant Thea Nyvollen

Forfall: Seniorrådgiver Berit Skårland

Fra administrasjonen: Fakultetsdirektør Geir Haugsbø, seniorkonsulent Mona Ulvang (referent)

! GODKJENNING AV INNKALLING OG DAGSORDEN

Innkalling og dagsorden ble godkjent.

! VEDTAKSSAKER

! V-SAK 5/17 Godkjenning av protokoll fra møte 1/2017

! Vedtak:

Protokollen fra møtet 31. januar 2017 godkjennes.

! V-SAK 6/17 Regnskap 2016 og fordeling av overskudd

Fakultetsdirektøren orienterte. Styret hadde ingen merknader, men viste til D-SAK 2/17.

! Vedtak:

a) Fakultetsstyret tar regnskapet for 2016 til etterretning.

b) Fakultetsstyret vedtar at 2,5 millioner kroner av overskuddet avsettes til kjernefasiliteter.

! V-SAK 7/17 Opprettelse av senter for havbasert biomedisin ved Institutt for
klinisk biologi

Sakspapirene ble supplert i møtet. Det ble votert over to alternative forslag.

Forslag 1 (dekanen): Fakultetsstyret oppretter senteret fra 1. august 2017.

Forslag 2 (Ekrheim): Fakultetsstyret ber om en ekstern vurdering før senteret opprettes.

Forslag 1 ble vedtatt med 5 mot 1 stemme.

! Vedtak:

Fakultetsstyret oppretter senteret fra 1. august 2017.

! DISKUSJONSSAKER

! D-SAK 3/17 Strategi for internasjonalisering

Styret diskuterte utkastet. Dekanen tar med seg innspillene i det videre arbeidet.

! ORIENTERINGSSAKER

! O-SAK 8/17 Orientering fra dekanen

- Rekruttering av ny instituttleder

- Campusprosjektet

! O-SAK 9/17 Orientering fra Studentutvalget

! EVENTUELT

Neste møte er 9. mai 2017.

Nordøya, 14.03.2017

Anne Birgitte Solbjør\\
dekan

Geir Haugsbø\\
fakultetsdirektør
""",
    cases=(
        Item(
            None,
            "GODKJENNING AV INNKALLING OG DAGSORDEN",
            (Decided("Innkalling og dagsorden ble godkjent.", ("approved",), False),),
        ),
        Item(
            "5/2017",
            "Godkjenning av protokoll fra møte 1/2017",
            (Decided("Protokollen fra møtet 31. januar 2017 godkjennes.", ("approved",)),),
            kind="decision",
        ),
        Item(
            "6/2017",
            "Regnskap 2016 og fordeling av overskudd",
            (
                Decided(
                    "a) Fakultetsstyret tar regnskapet for 2016 til etterretning. b) Fakultetsstyret vedtar at 2,5 "
                    "millioner kroner av overskuddet avsettes til kjernefasiliteter.",
                    ("noted", "resolved"),
                ),
            ),
            kind="decision",
            refers_to=("2/2017",),
        ),
        Item(
            "7/2017",
            "Opprettelse av senter for havbasert biomedisin ved Institutt for klinisk biologi",
            (Decided("Fakultetsstyret oppretter senteret fra 1. august 2017.", ("resolved",)),),
            proposals=(
                "Fakultetsstyret oppretter senteret fra 1. august 2017.",
                "Fakultetsstyret ber om en ekstern vurdering før senteret opprettes.",
            ),
            kind="decision",
        ),
        Item("3/2017", "Strategi for internasjonalisering", kind="discussion"),
        Item("8/2017", "Orientering fra dekanen", kind="information"),
        Item("9/2017", "Orientering fra Studentutvalget", kind="information"),
        Item(None, "EVENTUELT"),
    ),
)

PROGRAMME = Paper(
    name="programstyret-2009",
    body="Programstyret",
    date="2009-09-10",
    start_time="10:00",
    end_time="16:00",
    look=Look(header="Folkehelse og aldring (FOLKALD)", footer="Side {page} av {pages}", width=80, hyphens=True),
    text="""
# Referat fra programstyremøte nr. 3/2009

Programstyret for Folkehelse og aldring (FOLKALD)

| Dato: | 10. – 11. september 2009 |
| Tid: | kl. 10.00 – 16.00 |
| Sted: | Forskningens hus, møterom Abel |
| Til stede: | Ragnhild Bjartnes (leder), Terje Mørkeseth, Ulla-Britt Wetterlund, Jens Kragh Poulsen |
| Forfall: | Nils Petter Aunesluoma |
| Fra administrasjonen: | Gry Heggdalsvik (programkoordinator), Bård Tronstuen |

! Sak 16/09. Godkjenning av dagsorden

Dagsorden ble godkjent uten merknader.

! Sak 17/09. Referat fra møte 2/2009

Referatet ble godkjent.

! Sak 18/09. Behandling av søknader – forskerprosjekter

Det kom inn 63 søknader. Søknadene er vurdert av tre internasjonale paneler. Programstyremedlemmer som var inhabile,
forlot møterommet.

Vedtak:

Programstyret bevilger 24 mill. kroner til seks prosjekter, se vedlegg 2.

Søknad 190233 settes på venteliste.

! Sak 19/09. Handlingsplan 2010

Administrasjonen la frem utkast. Programstyret kommenterte målene og ba om tydeligere indikatorer.

Vedtak:

Handlingsplanen godkjennes med de endringer som fremkom i møtet.

Oppfølging: Gry Heggdalsvik sender revidert plan innen 1. oktober.

! Sak 20/09. Orienteringer

20.1 Nytt fra departementene

Helse- og omsorgsdepartementet har varslet ny forskningsstrategi.

20.2 Konferansen i Tromsdalen

Konferansen samlet 120 deltakere.

! Sak 21/09. Neste møte

Neste møte er 2. desember 2009 kl. 10.00.

! Sak 22/09. Eventuelt

Ingen saker.

Referent: Bård Tronstuen
""",
    cases=(
        Item(
            "16/2009",
            "Godkjenning av dagsorden",
            (Decided("Dagsorden ble godkjent uten merknader.", ("approved",), False),),
        ),
        Item("17/2009", "Referat fra møte 2/2009", (Decided("Referatet ble godkjent.", ("approved",), False),)),
        Item(
            "18/2009",
            "Behandling av søknader – forskerprosjekter",
            (
                Decided(
                    "Programstyret bevilger 24 mill. kroner til seks prosjekter, se vedlegg 2. Søknad 190233 settes på "
                    "venteliste.",
                    ("resolved", "approved"),
                ),
            ),
        ),
        Item(
            "19/2009",
            "Handlingsplan 2010",
            (Decided("Handlingsplanen godkjennes med de endringer som fremkom i møtet.", ("approved",)),),
        ),
        Item("20/2009", "Orienteringer"),
        Item("21/2009", "Neste møte"),
        Item("22/2009", "Eventuelt"),
    ),
)

ETHICS = Paper(
    name="etikkomite-2012",
    body="komité for forskningsetikk i helse",
    date="2012-06-14",
    start_time="09:00",
    end_time="15:00",
    look=Look(
        footer="Møtereferat 14.06.2012\u2003Side {page} av {pages}", word_headings=False, lines_per_page=50, width=88
    ),
    text="""
! Møtereferat

| Utvalg: | Regional komité for forskningsetikk i helse, innland |
| Dato: | 14. juni 2012 |
| Tidspunkt: | 09:00 - 15:00 |
| Sted: | Galleri Nord, 2. etasje |

! Til stede:

| Navn | Stilling | Medlem/vara |
| Asbjørn Frøysland | Professor dr.med. | Komitéleder |
| Kjersti Navestad | Jurist | Medlem |
| Rolf-Inge Måsøval | Klinisk etikk | Vara |

! Forfall:

| Navn | Stilling | Medlem/vara |
| Vigdis Ertesvåg | Pasientorganisasjon | Medlem |

! Nye søknader

! 2012/812 Kostråd ved hjertesvikt hos eldre

Dokumentnummer: 2012/812-1\\
Prosjektleder: Sturla Hjelmevoll\\
Forskningsansvarlig: Innlandet universitetsklinikk

Prosjektomtale: Prosjektet undersøker om kostråd gitt av sykepleier reduserer reinnleggelser. Det planlegges inkludert
240 pasienter.

Vurdering: Komiteen har vurdert søknaden og har ingen innvendinger mot at prosjektet gjennomføres.

! Vedtak

Prosjektet godkjennes, jf. helseforskningsloven § 10.

! 2012/827 Biobank for tumorvev i nordre region

Dokumentnummer: 2012/827-1\\
Prosjektleder: Annbjørg Kolltveit\\
Forskningsansvarlig: Innlandet universitetsklinikk

Vurdering: Komiteen finner at samtykkeskrivet må endres.

! Vedtak

Vedtak i saken utsettes. Komiteen tar stilling til prosjektet ved mottatt svar.

! 2012/840 Telefonintervju om søvnvaner

Dokumentnummer: 2012/840-2\\
Prosjektleder: Michael Osei

Vurdering: Prosjektet fremstår som helsetjenesteforskning og faller utenfor lovens virkeområde.

! Vedtak

Prosjektet er ikke framleggelsespliktig, jf. helseforskningsloven § 2.

! Prosjektendringer

! 2010/2214 Oppfølging av barn med lav fødselsvekt

Prosjektleder: Tove Rasmussen Fjellheim

! Vedtak

Prosjektendringen avslås.

! Orienteringssaker

! 2012/99 Orienteringer fra sekretariatet

Sekretariatet orienterte om nytt saksbehandlingssystem.

! Eventuelt

Komiteen drøftet møtedatoer for høsten.
""",
    cases=(
        Item(
            "812/2012",
            "Kostråd ved hjertesvikt hos eldre",
            (Decided("Prosjektet godkjennes, jf. helseforskningsloven § 10.", ("approved",)),),
        ),
        Item(
            "827/2012",
            "Biobank for tumorvev i nordre region",
            (
                Decided(
                    "Vedtak i saken utsettes. Komiteen tar stilling til prosjektet ved mottatt svar.", ("postponed",)
                ),
            ),
        ),
        Item(
            "840/2012",
            "Telefonintervju om søvnvaner",
            (
                Decided(
                    "Prosjektet er ikke framleggelsespliktig, jf. helseforskningsloven § 2.", ("resolved", "rejected")
                ),
            ),
        ),
        Item(
            "2214/2010",
            "Oppfølging av barn med lav fødselsvekt",
            (Decided("Prosjektendringen avslås.", ("rejected",)),),
        ),
        Item("99/2012", "Orienteringer fra sekretariatet"),
        Item(None, "Eventuelt"),
    ),
)

MUNICIPAL = Paper(
    name="omsorgsutvalget-2019",
    body="Utvalg for helse og omsorg",
    date="2019-02-20",
    start_time="17:00",
    end_time="19:40",
    look=Look(footer="Side {page} av {pages}", spaced=True),
    text="""
Storlia kommune

# Møteprotokoll

| Utvalg: | Utvalg for helse og omsorg |
| Møtested: | Formannskapssalen, Rådhuset |
| Dato: | 20.02.2019 |
| Tidspunkt: | 17:00 – 19:40 |

Følgende faste medlemmer møtte:

| Navn | Funksjon | Representerer |
| Guro Sandnesmo | Leder | AP |
| Øystein Brattgjerd | Nestleder | SP |
| Marit Kleivhaug | Medlem | H |

Følgende varamedlemmer møtte:

| Navn | Møtte for | Representerer |
| Aron Tesfamariam | Lisbet Oppedal | SV |

Merknader

Det var ingen merknader til innkalling og saksliste.

Saksliste

| Saksnr | Innhold | Lukket |
| PS 3/19 | Godkjenning av protokoll | |
| PS 4/19 | Ny legevaktordning | |
| PS 5/19 | Søknad om tilskudd til dagsenter | X |
| PS 6/19 | Referatsaker | |
| RS 1/19 | Årsmelding fra kontrollutvalget | |
| RS 2/19 | Brev fra Statsforvalteren | |
| PS 7/19 | Eventuelt | |

# PS 3/19 Godkjenning av protokoll

Saksprotokoll i Utvalg for helse og omsorg - 20.02.2019

Behandling:

Ingen merknader.

Vedtak:

Protokoll fra møte 23.01.2019 godkjennes.

# PS 4/19 Ny legevaktordning

Forslag til vedtak:

Kommunestyret vedtar at legevakten flyttes til Storlia sykehjem fra 1. januar 2020.

Saksprotokoll i Utvalg for helse og omsorg - 20.02.2019

Behandling:

Øystein Brattgjerd (SP) fremmet følgende endringsforslag:

Saken sendes tilbake for ny utredning.

Votering:

Ved alternativ votering mellom innstillingen og endringsforslaget ble innstillingen vedtatt med 6 mot 3 stemmer (SP).

Vedtak:

Kommunestyret vedtar at legevakten flyttes til Storlia sykehjem fra 1. januar 2020.

# PS 5/19 Søknad om tilskudd til dagsenter

Rådmannens innstilling:

Søknaden avslås.

Saksprotokoll i Utvalg for helse og omsorg - 20.02.2019

Behandling:

Møtet ble lukket, jf. kommuneloven § 31. Innstillingen ble enstemmig vedtatt.

Vedtak:

Søknaden avslås.

# PS 6/19 Referatsaker

# RS 1/19 Årsmelding fra kontrollutvalget

# RS 2/19 Brev fra Statsforvalteren

Saksprotokoll i Utvalg for helse og omsorg - 20.02.2019

Vedtak:

Referatsakene tas til orientering.

# PS 7/19 Eventuelt

Marit Kleivhaug (H) spurte om bemanningen ved Solbakken bofellesskap. Svar gis i neste møte.
""",
    cases=(
        Item(
            "3/2019", "Godkjenning av protokoll", (Decided("Protokoll fra møte 23.01.2019 godkjennes.", ("approved",)),)
        ),
        Item(
            "4/2019",
            "Ny legevaktordning",
            (
                Decided(
                    "Kommunestyret vedtar at legevakten flyttes til Storlia sykehjem fra 1. januar 2020.", ("resolved",)
                ),
            ),
            proposals=(
                "Kommunestyret vedtar at legevakten flyttes til Storlia sykehjem fra 1. januar 2020.",
                "Saken sendes tilbake for ny utredning.",
            ),
        ),
        Item(
            "5/2019",
            "Søknad om tilskudd til dagsenter",
            (Decided("Søknaden avslås.", ("rejected",)),),
            proposals=("Søknaden avslås.",),
        ),
        Item("6/2019", "Referatsaker"),
        Item("1/2019", "Årsmelding fra kontrollutvalget"),
        Item("2/2019", "Brev fra Statsforvalteren", (Decided("Referatsakene tas til orientering.", ("noted",)),)),
        Item("7/2019", "Eventuelt"),
    ),
)
