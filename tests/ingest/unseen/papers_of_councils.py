"""Papers of councils, advisory groups and committees. All persons and what was said are invented."""

# ruff: noqa: E501  (a quoted sentence stays on one line)

from __future__ import annotations

from paper_forms import Decided, Expected, Heading, Meeting, PageBreak, Paper, table

USER_COUNCIL = Paper(
    name="brukerutvalg",
    header="Brukerutvalget i Helse Fjord RHF",
    footer="Side {n} av {m}",
    elements=(
        "**Referat**",
        table(
            "Møte: | Brukerutvalget i Helse Fjord RHF",
            "Tid: | 12.–13. juni 2019, kl. 10.00–15.00",
            "Sted: | Quality Hotel, Lervik",
            "Til stede: | Gunvor Lillebø, Arnt Steinsvåg, Wenche Dalhaug",
            "Forfall: | Trygve Molnes",
            "Fra administrasjonen: | Randi Kolstø (referent)",
        ),
        "**Sak 31/19 Godkjenning av innkalling og dagsorden**",
        "**Vedtak:** Innkalling og dagsorden ble godkjent.",
        "**Sak 32/19 Godkjenning av referat fra møte 9. april 2019**",
        "**Vedtak:** Referatet ble godkjent uten merknader.",
        "**Sak 33/19 Brukermedvirkning i forskning**",
        "Forskningssjef Bente Aursand innledet. Brukerutvalget etterlyste bedre opplæring.",
        "- Midler til opplæring må inn i budsjettet.",
        "- Brukerrepresentantene bør komme tidligere inn i prosjektene.",
        "**Konklusjon/oppfølging:** Brukerutvalget ber om å få saken tilbake når opplæringsprogrammet er klart.",
        PageBreak(),
        "**Sak 34/19 Nytt fra Regionalt brukerutvalg og styret**",
        "Orientering ved leder.",
        "Oppfølging: Sekretariatet sender ut presentasjonen.",
        "**Sak 35/19 Eventuelt**",
        "Neste møte er 4. september 2019.",
    ),
    meetings=(
        Meeting(
            body="Brukerutvalget i Helse Fjord RHF",
            date="2019-06-12",
            start="10:00",
            end="15:00",
            place="Quality Hotel, Lervik",
            cases=(
                Expected(
                    "31/2019",
                    "Godkjenning av innkalling og dagsorden",
                    (Decided("Innkalling og dagsorden ble godkjent."),),
                ),
                Expected(
                    "32/2019",
                    "Godkjenning av referat fra møte 9. april 2019",
                    (Decided("Referatet ble godkjent uten merknader."),),
                ),
                Expected(
                    "33/2019",
                    "Brukermedvirkning i forskning",
                    (Decided("Brukerutvalget ber om å få saken tilbake når opplæringsprogrammet er klart."),),
                ),
                Expected("34/2019", "Nytt fra Regionalt brukerutvalg og styret"),
                Expected("35/2019", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

HO21_COUNCIL = Paper(
    name="ho21-referat",
    elements=(
        Heading("Referat fra møte i HelseOmsorg21-rådet"),
        "Tirsdag 4. september 2018 kl. 10.00–15.00",
        "Norges forskningsråd, Lysaker",
        "Til stede: Torgeir Vassbotn (leder), Mona Skreddernes, Ketil Ormåsen",
        "Meldt forfall: Grete Nordmyr",
        "Sekretariatet: Lise Haugstvedt (referent), Odd Bjarne Rykkje",
        Heading("Sak 41/18 Velkommen og godkjenning av dagsorden", 2),
        "Rådsleder ønsket velkommen. Dagsorden ble godkjent.",
        Heading("Sak 42/18 Godkjenning av referat fra rådsmøtet 5. juni 2018", 2),
        "Referatet ble godkjent med en mindre endring.",
        Heading("Sak 43/18 HelseOmsorg21-monitor", 2),
        "Sekretariatet presenterte forslag til nye indikatorer. Rådet hadde følgende innspill:",
        "- Indikatorene for innovasjon er for få.",
        "- Kommunenes forskning må bli synlig.",
        "Rådets konklusjon:",
        "Rådet støtter forslaget til nye indikatorer og ber sekretariatet om å ta med innspillene i det videre arbeidet.",
        Heading("Sak 44/18 Rådets arbeidsform", 2),
        "Saken ble utsatt til neste møte.",
        Heading("Sak 45/18 Eventuelt", 2),
        "Det var ingen saker til eventuelt.",
        Heading("Vedlegg til referatet", 2),
        "1. Presentasjon om indikatorer",
        "2. Oversikt over rådets medlemmer",
    ),
    meetings=(
        Meeting(
            body="HelseOmsorg21-rådet",
            date="2018-09-04",
            start="10:00",
            end="15:00",
            cases=(
                Expected(
                    "41/2018",
                    "Velkommen og godkjenning av dagsorden",
                    (Decided("Dagsorden ble godkjent.", explicit=False),),
                ),
                Expected(
                    "42/2018",
                    "Godkjenning av referat fra rådsmøtet 5. juni 2018",
                    (Decided("Referatet ble godkjent med en mindre endring.", explicit=False),),
                ),
                Expected(
                    "43/2018",
                    "HelseOmsorg21-monitor",
                    (
                        Decided(
                            "Rådet støtter forslaget til nye indikatorer og ber sekretariatet om å ta med innspillene i det videre arbeidet."
                        ),
                    ),
                ),
                Expected(
                    "44/2018", "Rådets arbeidsform", (Decided("Saken ble utsatt til neste møte.", explicit=False),)
                ),
                Expected("45/2018", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

NSG_MINUTES_2011 = Paper(
    name="nsg-2011",
    header="NSG",
    footer="{n}",
    elements=(
        Heading("REFERAT FRA MØTE I NASJONAL SAMARBEIDSGRUPPE FOR HELSEFORSKNING (NSG)"),
        "Dato: Onsdag 23. november 2011",
        "Tid: 10:30 – 15:30",
        "Sted: Gardermoen, Park Inn",
        "Til stede: Harald Breivold (Helse Nord RHF), Unni Aasgard (Universitetet i Bergen), Frode Lundmark (Helsedirektoratet)",
        "Forfall: Tone Rinde (Kunnskapsdepartementet)",
        "Referent: Jens Petter Nygård",
        "Møtets saksliste:",
        "Sak 2011/35 Godkjenning av innkalling og saksliste",
        "Sak 2011/36 Godkjenning av referat fra møte 7. september 2011",
        "Sak 2011/37 Felles forskningsadministrativt system for helseforetakene",
        "Sak 2011/38 Eventuelt",
        "Sak 2011/35 Godkjenning av innkalling og saksliste",
        "Innkalling og saksliste godkjent.",
        "Sak 2011/36 Godkjenning av referat fra møte 7. september 2011",
        "Referatet godkjent uten endringer.",
        "Sak 2011/37 Felles forskningsadministrativt system for helseforetakene",
        "Arbeidsgruppens leder la fram rapporten. Det ble en grundig diskusjon om finansiering av systemet, og flere medlemmer ba om kostnadstall.",
        "Det var enighet om at arbeidsgruppen fortsetter arbeidet frem til sommeren 2012.",
        PageBreak(),
        "Sak 2011/38 Eventuelt",
        "Neste møte holdes 8. februar 2012.",
    ),
    meetings=(
        Meeting(
            body="Nasjonal samarbeidsgruppe for helseforskning i spesialisthelsetjenesten",
            date="2011-11-23",
            start="10:30",
            end="15:30",
            place="Gardermoen, Park Inn",
            cases=(
                Expected(
                    "35/2011",
                    "Godkjenning av innkalling og saksliste",
                    (Decided("Innkalling og saksliste godkjent.", explicit=False),),
                ),
                Expected(
                    "36/2011",
                    "Godkjenning av referat fra møte 7. september 2011",
                    (Decided("Referatet godkjent uten endringer.", explicit=False),),
                ),
                Expected(
                    "37/2011",
                    "Felles forskningsadministrativt system for helseforetakene",
                    (
                        Decided(
                            "Det var enighet om at arbeidsgruppen fortsetter arbeidet frem til sommeren 2012.",
                            explicit=False,
                        ),
                    ),
                ),
                Expected("38/2011", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

STRATEGY_GROUP_2016 = Paper(
    name="strategigruppe-2016",
    elements=(
        Heading("RHF-enes strategigruppe for forskning – referat"),
        table(
            "Møtedato | 15. september 2016",
            "Tidspunkt | 09:00–14:00",
            "Møtested | Helse Vest RHF, Stavanger",
            "Møteleder | Ruth Torvanger",
            "Arkivsak | 16/00456",
        ),
        "Deltakere: Ruth Torvanger (Helse Vest), Bjarte Nesheim (Helse Midt-Norge), Siren Kvale (Helse Nord)",
        "Forfall: Leif Monsvik",
        "1. Godkjenning av innkalling og referat fra møte 16. juni 2016",
        "Godkjent.",
        "2. Felles utlysning 2017",
        "Siren Kvale innledet. Gruppen diskuterte budsjett og tidsplan.",
        "Beslutning:",
        "Utlysningen publiseres 1. desember 2016 med en ramme på 130 millioner kroner.",
        "3. Resultatrapportering og måling av forskningsaktivitet",
        "Arbeidet går etter planen. Saken tas opp igjen i november.",
        "4. Orienteringer fra regionene",
        "a. Helse Nord",
        "b. Helse Vest",
        "5. Eventuelt",
        "Intet.",
    ),
    meetings=(
        Meeting(
            body="RHF-enes strategigruppe for forskning",
            date="2016-09-15",
            start="09:00",
            end="14:00",
            place="Helse Vest RHF, Stavanger",
            cases=(
                Expected(
                    None,
                    "Godkjenning av innkalling og referat fra møte 16. juni 2016",
                    (Decided("Godkjent.", explicit=False),),
                ),
                Expected(
                    None,
                    "Felles utlysning 2017",
                    (Decided("Utlysningen publiseres 1. desember 2016 med en ramme på 130 millioner kroner."),),
                ),
                Expected(None, "Resultatrapportering og måling av forskningsaktivitet"),
                Expected(None, "Orienteringer fra regionene"),
                Expected(None, "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

RESEARCH_COMMITTEE = Paper(
    name="forskningsutvalg",
    header="Forskningsutvalget",
    footer="Side {n}",
    elements=(
        "Sykehuset Indre HF",
        Heading("Møtereferat Forskningsutvalget"),
        "Møte nr. 3/2022",
        "Dato: 20.09.22 kl. 14.15-15.45",
        "Sted: Møterom Bjørka",
        "Tilstede: Oline Fossbakken, Kjell Inge Rødland, Marte Solem",
        "Ikke tilstede: Stian Hovdenak",
        "Ref.: 2022/8876",
        table(
            "Sak | Tema | Ansvarlig",
        ),
        "FU-sak 15/22 Godkjenning av referat",
        "Referat fra møtet 14.06.22 ble godkjent.",
        "FU-sak 16/22 Søknader om interne forskningsmidler",
        "Utvalget behandlet elleve søknader. Marte Solem fratrådte under behandlingen av søknad 4.",
        "Konklusjon: Utvalget innstiller fire søknader til direktøren, med til sammen 1,2 millioner kroner.",
        PageBreak(),
        "FU-sak 17/22 Forskningsdagen 2023",
        "Forskningsdagen avholdes 9. mars 2023. Programkomite: Oline Fossbakken og Kjell Inge Rødland.",
        "FU-sak 18/22 Eventuelt",
        "- Ny nettside",
        "- Kurs i GCP",
        "Utsendt: 27.09.22",
    ),
    meetings=(
        Meeting(
            body="Forskningsutvalget",
            date="2022-09-20",
            start="14:15",
            end="15:45",
            place="Møterom Bjørka",
            cases=(
                Expected(
                    "15/2022",
                    "Godkjenning av referat",
                    (Decided("Referat fra møtet 14.06.22 ble godkjent.", explicit=False),),
                ),
                Expected(
                    "16/2022",
                    "Søknader om interne forskningsmidler",
                    (
                        Decided(
                            "Utvalget innstiller fire søknader til direktøren, med til sammen 1,2 millioner kroner."
                        ),
                    ),
                ),
                Expected("17/2022", "Forskningsdagen 2023"),
                Expected("18/2022", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

ETHICS_COMMITTEE = Paper(
    name="etikkomite",
    elements=(
        Heading("Klinisk etikk-komité"),
        Heading("Referat fra møte torsdag 11. februar 2021", 2),
        "Kl. 15.00 – 16.30 på Teams",
        "Til stede: Hanne Blåfjell, Sverre Grønli, Ragna Tveiterås",
        "Pkt. 1 Godkjenning av referat fra forrige møte",
        "Referatet ble godkjent.",
        "Pkt. 2 Prioritering i pandemi",
        "Komiteen drøftet retningslinjene. Det kom fram ulike syn.",
        "Pkt. 3 Høring om samtykke i forskning",
        "Komiteen vedtok å avgi høringssvar innen 1. april 2021. Sverre Grønli skriver utkast.",
        "Pkt. 4 Eventuelt",
        "Ingen saker.",
        "Neste møte: torsdag 11. mars 2021 kl. 15.00",
    ),
    meetings=(
        Meeting(
            body="Klinisk etikk-komité",
            date="2021-02-11",
            start="15:00",
            end="16:30",
            cases=(
                Expected(
                    "1/2021",
                    "Godkjenning av referat fra forrige møte",
                    (Decided("Referatet ble godkjent.", explicit=False),),
                ),
                Expected("2/2021", "Prioritering i pandemi"),
                Expected(
                    "3/2021",
                    "Høring om samtykke i forskning",
                    (Decided("Komiteen vedtok å avgi høringssvar innen 1. april 2021.", explicit=False),),
                ),
                Expected("4/2021", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

AU_MEETING = Paper(
    name="au-moete",
    elements=(
        Heading("Referat fra AU-møte 3. mai 2017"),
        "Tid: kl. 12:00-13:00",
        "Sted: Telefonmøte",
        "Deltakere: Synne Haukeland, Per Arvid Lothe, Eirin Sandvær",
        Heading("1) Oppfølging av rådsmøtet 25. april", 3),
        "Sekretariatet gikk gjennom oppfølgingspunktene.",
        Heading("2) Forberedelse av neste rådsmøte", 3),
        "AU ber sekretariatet om å lage utkast til saksliste.",
        Heading("3) Eventuelt", 3),
        "Ingenting å melde.",
    ),
    meetings=(
        Meeting(
            body="AU",
            date="2017-05-03",
            start="12:00",
            end="13:00",
            place="Telefonmøte",
            cases=(
                Expected(None, "Oppfølging av rådsmøtet 25. april"),
                Expected(
                    None,
                    "Forberedelse av neste rådsmøte",
                    (Decided("AU ber sekretariatet om å lage utkast til saksliste.", explicit=False),),
                ),
                Expected(None, "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

NETWORK_MEETING = Paper(
    name="nettverksmoete",
    elements=(
        Heading("Nettverksmøte forskningsstøtte"),
        "Dato: 14. oktober 2020 kl. 0900-1130",
        "Møtested: Microsoft Teams",
        "Innkalte: Ada Rognstad, Birk Østvold, Camilla Fløan",
        "Referent: Dag Tormod Eide",
        table(
            "Saksnr | Tema | Ansvarlig | Tid",
            "Sak 1 | Velkommen og runde rundt bordet | Ada Rognstad | 09:00",
            "Sak 2 | Erfaringer med felles prosjektregister | Birk Østvold | 09:20",
            "Sak 3 | Personvern i forskning. Presentasjon av ny veileder | Camilla Fløan | 10:00",
            "Sak 4 | Eventuelt og neste møte | Alle | 11:15",
        ),
    ),
    meetings=(
        Meeting(
            body="Nettverksmøte forskningsstøtte",
            date="2020-10-14",
            start="09:00",
            end="11:30",
            place="Microsoft Teams",
            cases=(
                Expected("1/2020", "Velkommen og runde rundt bordet"),
                Expected("2/2020", "Erfaringer med felles prosjektregister"),
                Expected("3/2020", "Personvern i forskning. Presentasjon av ny veileder"),
                Expected("4/2020", "Eventuelt og neste møte"),
            ),
        ),
    ),
    parts=("agenda",),
)

COOPERATION_BODY = Paper(
    name="samarbeidsorgan",
    header="Samarbeidsorganet mellom Helse Fjord RHF og universitetene",
    footer="Side {n} av {m}",
    elements=(
        Heading("Protokoll – Samarbeidsorganet mellom Helse Fjord RHF og universitetene"),
        table(
            "Dato | 29. november 2023",
            "Tid | 10.00–14.30",
            "Sted | Scandic Lervik lufthavn",
        ),
        "**Til stede**",
        table(
            "Navn | Institusjon | Rolle",
            "Ottar Bremnes | Helse Fjord RHF | Leder",
            "Hilde Sofie Krokan | NTNU | Nestleder",
            "Aslak Reinfjord | Universitetet i Bergen | Vara",
        ),
        "**Forfall**",
        table("Elin Marie Gjøvåg | UiT | Medlem"),
        "**SAK 12/23: GODKJENNING AV INNKALLING OG SAKSLISTE**",
        "Innkalling og saksliste ble godkjent.",
        "**SAK 13/23: TILDELING AV FORSKNINGSMIDLER FOR 2024**",
        "Habilitet: Aslak Reinfjord forlot møtet.",
        "Sekretariatet orienterte om vurderingsprosessen. 214 søknader var kommet inn, 37 flere enn i 2022.",
        "VEDTAK:",
        "1. Samarbeidsorganet tildeler 152,4 millioner kroner til 31 prosjekter i tråd med innstillingen.",
        "2. Sekretariatet får fullmakt til å omfordele midler som blir ledige.",
        PageBreak(),
        "**SAK 14/23: NY STRATEGI FOR SAMARBEIDET MELLOM HELSEFORETAKENE OG UNIVERSITETENE OM UTDANNING, FORSKNING OG INNOVASJON I PERIODEN 2024–2027**",
        "Forslag til vedtak:",
        "Samarbeidsorganet vedtar strategien.",
        "Enstemmig vedtak:",
        "Saken sendes tilbake til arbeidsgruppen med innspillene fra møtet.",
        "**SAK 15/23: EVENTUELT**",
        "Ingen saker ble tatt opp.",
        "Godkjent 12. desember 2023",
        "Ottar Bremnes          Hilde Sofie Krokan",
    ),
    meetings=(
        Meeting(
            body="Samarbeidsorganet mellom Helse Fjord RHF og universitetene",
            date="2023-11-29",
            start="10:00",
            end="14:30",
            place="Scandic Lervik lufthavn",
            cases=(
                Expected(
                    "12/2023",
                    "GODKJENNING AV INNKALLING OG SAKSLISTE",
                    (Decided("Innkalling og saksliste ble godkjent.", explicit=False),),
                ),
                Expected(
                    "13/2023",
                    "TILDELING AV FORSKNINGSMIDLER FOR 2024",
                    (
                        Decided(
                            "1. Samarbeidsorganet tildeler 152,4 millioner kroner til 31 prosjekter i tråd med innstillingen. "
                            "2. Sekretariatet får fullmakt til å omfordele midler som blir ledige."
                        ),
                    ),
                ),
                Expected(
                    "14/2023",
                    "NY STRATEGI FOR SAMARBEIDET MELLOM HELSEFORETAKENE OG UNIVERSITETENE OM UTDANNING, FORSKNING OG INNOVASJON I PERIODEN 2024–2027",
                    (Decided("Saken sendes tilbake til arbeidsgruppen med innspillene fra møtet."),),
                ),
                Expected("15/2023", "EVENTUELT"),
            ),
        ),
    ),
    parts=("minutes",),
)

PAPERS = (
    USER_COUNCIL,
    HO21_COUNCIL,
    NSG_MINUTES_2011,
    STRATEGY_GROUP_2016,
    RESEARCH_COMMITTEE,
    ETHICS_COMMITTEE,
    AU_MEETING,
    NETWORK_MEETING,
    COOPERATION_BODY,
)
