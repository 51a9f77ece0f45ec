"""Papers of boards of health trusts and universities. All persons and what was said are invented."""

# ruff: noqa: E501  (a quoted sentence stays on one line)

from __future__ import annotations

from paper_forms import Decided, Expected, Heading, Meeting, PageBreak, Paper, table

RHF_BOARD = Paper(
    name="rhf-styre",
    header="Helse Fjord RHF",
    footer="Side {n} av {m}",
    elements=(
        Heading("Protokoll fra styremøte i Helse Fjord RHF"),
        "Dato: 14. mars 2019",
        "Tid: Kl. 09.30 – 15.15",
        "Sted: Thon Hotel Fjorden, Lervik",
        "**Til stede:**",
        "Einar Botnmark (styreleder), Solveig Kvernland (nestleder), Truls Hauganes, Ingrid Myrbakken",
        "**Forfall:**",
        "Per Olav Skarstad",
        "Neste møte: 25. april 2019",
        Heading("Styresak 018-2019 Godkjenning av innkalling og saksliste", 2),
        "Det var ingen merknader til innkalling eller saksliste.",
        "**Styrets enstemmige vedtak:**",
        "Innkalling og saksliste godkjennes.",
        Heading("Styresak 019-2019 Godkjenning av protokoll fra styremøtet 7. februar 2019", 2),
        "**Styrets enstemmige vedtak:**",
        "Protokoll fra styremøtet 7. februar 2019 godkjennes.",
        Heading(
            "Styresak 020-2019 Virksomhetsrapport per januar 2019 for foretaksgruppen og de private ideelle sykehusene",
            2,
        ),
        "Administrerende direktør orienterte om aktivitet, kvalitet og økonomi. Styret pekte på at ventetidene fortsatt er for lange.",
        "**Styrets enstemmige vedtak:**",
        "1. Styret tar virksomhetsrapporten per januar 2019 til etterretning.",
        "2. Styret ber administrerende direktør følge opp utviklingen i ventetider, jf. styresak 004-2019.",
        PageBreak(),
        Heading("Styresak 021-2019 Regional strategi for forskning 2019–2024", 2),
        "Forslag til vedtak:",
        "Styret vedtar regional strategi for forskning.",
        "Votering:",
        "Forslaget fra administrerende direktør ble vedtatt mot 2 stemmer.",
        "**Styrets vedtak:**",
        "Styret vedtar regional strategi for forskning 2019–2024 med de endringer som kom fram i møtet.",
        Heading("Styresak 022-2019 Orienteringssaker", 2),
        "a) Nytt fra administrerende direktør",
        "b) Status for byggeprosjektet i Lervik",
        "c) Brev fra departementet om meldeplikt",
        "**Styrets enstemmige vedtak:**",
        "Styret tar sakene til orientering.",
        Heading("Styresak 023-2019 Eventuelt", 2),
        "Ingen saker ble meldt.",
        "Møtet ble hevet kl. 15.15.",
        "Lervik, 14. mars 2019",
        "Einar Botnmark",
        "styreleder",
    ),
    meetings=(
        Meeting(
            body="Helse Fjord RHF",
            date="2019-03-14",
            start="09:30",
            end="15:15",
            place="Thon Hotel Fjorden, Lervik",
            cases=(
                Expected(
                    "18/2019",
                    "Godkjenning av innkalling og saksliste",
                    (Decided("Innkalling og saksliste godkjennes."),),
                ),
                Expected(
                    "19/2019",
                    "Godkjenning av protokoll fra styremøtet 7. februar 2019",
                    (Decided("Protokoll fra styremøtet 7. februar 2019 godkjennes."),),
                ),
                Expected(
                    "20/2019",
                    "Virksomhetsrapport per januar 2019 for foretaksgruppen og de private ideelle sykehusene",
                    (
                        Decided(
                            "1. Styret tar virksomhetsrapporten per januar 2019 til etterretning. "
                            "2. Styret ber administrerende direktør følge opp utviklingen i ventetider, jf. styresak 004-2019."
                        ),
                    ),
                ),
                Expected(
                    "21/2019",
                    "Regional strategi for forskning 2019–2024",
                    (
                        Decided(
                            "Styret vedtar regional strategi for forskning 2019–2024 med de endringer som kom fram i møtet."
                        ),
                    ),
                ),
                Expected("22/2019", "Orienteringssaker", (Decided("Styret tar sakene til orientering."),)),
                Expected("23/2019", "Eventuelt"),
            ),
        ),
    ),
    parts=("minutes",),
)

HF_BOARD = Paper(
    name="hf-styre",
    header="Styremøte 12. desember 2016",
    footer="- {n} -",
    elements=(
        Heading("PROTOKOLL"),
        table(
            "Styre: | Sykehuset Indre HF",
            "Møtested: | Administrasjonsbygget, Hamnes",
            "Dato: | 12. desember 2016",
            "Tidspunkt: | Kl 10.00-14.30",
        ),
        "Følgende medlemmer møtte:",
        table("Navn | Rolle", "Åse Trollvik | Leder", "Jon Rune Kverme | Nestleder", "Berit Solhaug | Medlem"),
        "Saksliste:",
        table(
            "Saksnr | Sakstittel",
            "Sak 71/2016 | Godkjenning av innkalling og dagsorden",
            "Sak 72/2016 | Budsjett 2017",
            "Sak 73/2016 | Salg av eiendom i Nedre Hamnes",
            "Sak 74/2016 | Evaluering av styrets arbeid",
        ),
        Heading("Sak 71/2016: Godkjenning av innkalling og dagsorden", 2),
        "Vedtak (enstemmig):",
        "Innkalling og dagsorden godkjennes.",
        Heading("Sak 72/2016: Budsjett 2017", 2),
        "Økonomidirektør Nils Fagerheim presenterte saken.",
        "Styret fattet slikt vedtak:",
        "1. Styret vedtar budsjett for 2017 med et resultatkrav på 42 millioner kroner.",
        "2. Investeringsrammen settes til 118 millioner kroner.",
        "3. Styret ber om en tertialvis gjennomgang av tiltaksplanen.",
        PageBreak(),
        Heading("Sak 73/2016: Salg av eiendom i Nedre Hamnes", 2),
        "Saken unntas offentlighet etter offentleglova § 23.",
        "Vedtak (5 mot 3 stemmer):",
        "Styret gir direktøren fullmakt til å selge eiendommen for minst 14,5 millioner kroner.",
        "Protokolltilførsel fra Berit Solhaug:",
        "Salget burde vært lagt ut på det åpne markedet.",
        Heading("Sak 74/2016: Evaluering av styrets arbeid", 2),
        "Saken ble behandlet i lukket møte.",
        "Vedtaket lyder:",
        "Saken utsettes til neste møte.",
    ),
    meetings=(
        Meeting(
            body="Sykehuset Indre HF",
            date="2016-12-12",
            start="10:00",
            end="14:30",
            place="Administrasjonsbygget, Hamnes",
            cases=(
                Expected(
                    "71/2016",
                    "Godkjenning av innkalling og dagsorden",
                    (Decided("Innkalling og dagsorden godkjennes."),),
                ),
                Expected(
                    "72/2016",
                    "Budsjett 2017",
                    (
                        Decided(
                            "1. Styret vedtar budsjett for 2017 med et resultatkrav på 42 millioner kroner. "
                            "2. Investeringsrammen settes til 118 millioner kroner. "
                            "3. Styret ber om en tertialvis gjennomgang av tiltaksplanen."
                        ),
                    ),
                ),
                Expected(
                    "73/2016",
                    "Salg av eiendom i Nedre Hamnes",
                    (
                        Decided(
                            "Styret gir direktøren fullmakt til å selge eiendommen for minst 14,5 millioner kroner."
                        ),
                    ),
                ),
                Expected("74/2016", "Evaluering av styrets arbeid", (Decided("Saken utsettes til neste møte."),)),
            ),
        ),
    ),
    parts=("minutes",),
)

UNIVERSITY_BOARD = Paper(
    name="universitetsstyre",
    header="Universitetsstyret – protokoll",
    footer="{n}",
    elements=(
        "UNIVERSITETET I NORDVIK",
        "UNIVERSITETSSTYRET",
        Heading("PROTOKOLL FRA MØTE I UNIVERSITETSSTYRET 22. OKTOBER 2015"),
        "Møtet ble holdt i Styrerommet, Gamle hovedbygning, og varte fra kl. 09.00 til kl. 15.30.",
        "Ref.: 2015/1234",
        "Til stede:",
        "Rektor Halvard Lyngmo, leder",
        "Prorektor Kirsten Aabø",
        "Student Mats Ekeberg",
        "Forfall:",
        "Siw Nornes",
        "I DAGSORDEN",
        "Det forelå ikke merknader til dagsorden. Dagsorden ble godkjent.",
        "V-SAKER",
        "V-sak 1 Virksomhetsplan 2016",
        "Vedtak:",
        "Universitetsstyret vedtar virksomhetsplanen for 2016.",
        "V-sak 2 Fordeling av forskningsmidler",
        "Universitetsdirektøren la frem et revidert notat i møtet.",
        "Vedtak:",
        "a) Styret fordeler 30 mill. kroner til fakultetene i tråd med notatet.",
        "b) Rektor får fullmakt til å fordele resten.",
        "D-SAKER",
        "D-sak 1 Campusutvikling",
        "Styret diskuterte saken med utgangspunkt i fremlegget. Flere ønsket en tydeligere prioritering.",
        "O-SAKER",
        "O-sak 1 Regnskap 2. tertial",
        "Universitetsstyret tok saken til orientering.",
        "EVENTUELT",
        "Ingen saker.",
    ),
    meetings=(
        Meeting(
            body="Universitetsstyret",
            date="2015-10-22",
            start="09:00",
            end="15:30",
            cases=(
                Expected(
                    "1/2015",
                    "Virksomhetsplan 2016",
                    (Decided("Universitetsstyret vedtar virksomhetsplanen for 2016."),),
                ),
                Expected(
                    "2/2015",
                    "Fordeling av forskningsmidler",
                    (
                        Decided(
                            "a) Styret fordeler 30 mill. kroner til fakultetene i tråd med notatet. "
                            "b) Rektor får fullmakt til å fordele resten."
                        ),
                    ),
                ),
                Expected("1/2015", "Campusutvikling"),
                Expected(
                    "1/2015",
                    "Regnskap 2. tertial",
                    (Decided("Universitetsstyret tok saken til orientering.", explicit=False),),
                ),
                Expected(None, "EVENTUELT"),
            ),
        ),
    ),
    parts=("minutes",),
)

FACULTY_BOARD = Paper(
    name="fakultetsstyre-nynorsk",
    elements=(
        Heading("Møtebok frå møte i fakultetsstyret ved Fakultet for helse- og sosialvitskap"),
        "Møtedato: tysdag 4. juni 2013",
        "Møtetid: kl. 12.15–15.00",
        "Møtestad: Rom 204, Strandgata 12",
        "Til stades: Oddlaug Vereide (leiar), Magne Hjelmeset, Tore Kleppe, Sunniva Eikeset (student)",
        "Fråfall: Gunnhild Myklebust",
        "Sakliste:",
        "Sak 11/13 Godkjenning av innkalling og sakliste",
        "Sak 12/13 Studieplan for master i helseforsking",
        "Sak 13/13 Budsjett 2014",
        "Sak 14/13 Ymse",
        Heading("Sak 11/13 Godkjenning av innkalling og sakliste", 2),
        "Samrøystes vedtak:",
        "Innkalling og sakliste vert godkjende.",
        Heading("Sak 12/13 Studieplan for master i helseforsking", 2),
        "Dekanen orienterte. Saka vart drøfta, og fleire peika på at praksisdelen er for kort.",
        "Samrøystes vedtak:",
        "Fakultetsstyret vedtek studieplanen slik han ligg føre, og ber om at praksisdelen vert vurdert på nytt i 2015.",
        Heading("Sak 13/13 Budsjett 2014", 2),
        "Fakultetsdirektøren orienterte om rammene. Saka vart drøfta. Fakultetsstyret sluttar seg til framlegget.",
        Heading("Sak 14/13 Ymse", 2),
        "Det var ingen saker under ymse.",
    ),
    meetings=(
        Meeting(
            body="fakultetsstyret ved Fakultet for helse- og sosialvitskap",
            date="2013-06-04",
            start="12:15",
            end="15:00",
            place="Rom 204, Strandgata 12",
            cases=(
                Expected(
                    "11/2013",
                    "Godkjenning av innkalling og sakliste",
                    (Decided("Innkalling og sakliste vert godkjende."),),
                ),
                Expected(
                    "12/2013",
                    "Studieplan for master i helseforsking",
                    (
                        Decided(
                            "Fakultetsstyret vedtek studieplanen slik han ligg føre, og ber om at praksisdelen vert vurdert på nytt i 2015."
                        ),
                    ),
                ),
                Expected(
                    "13/2013",
                    "Budsjett 2014",
                    (Decided("Fakultetsstyret sluttar seg til framlegget.", explicit=False),),
                ),
                Expected("14/2013", "Ymse"),
            ),
        ),
    ),
    parts=("minutes",),
)

INSTITUTE_BOARD = Paper(
    name="instituttstyre-tabell",
    header="Institutt for klinisk medisin",
    elements=(
        Heading("Referat frå instituttstyremøte nr. 3/2022"),
        table(
            "Møtedato/Tidspunkt | 18. mai 2022 kl. 13:00–15:30",
            "Møtestad | Teams",
            "Arkivsak | 2022/4711",
            "Utsendt | 25. mai 2022",
            "Referent | Eldbjørg Skjerdal",
        ),
        table("Namn | Funksjon | Til stades", "Asbjørn Holmefjord | Leiar | Ja", "Turid Vikøyri | Medlem | Nei"),
        table(
            "Saksnr | Sakstittel | Vedtak/konklusjon | Ansvarleg",
            "012/22 | Godkjenning av innkalling | Innkallinga vart godkjend. | ",
            "013/22 | Opptaksramme for ph.d.-programmet | Instituttstyret vedtek ei opptaksramme på 14 stipendiatar. | Instituttleiar",
            "014/22 | Orientering om nytt forskingsbygg | Saka vart teken til orientering. | ",
        ),
        "Neste møte: 21. september 2022",
    ),
    meetings=(
        Meeting(
            body="Instituttstyre",
            date="2022-05-18",
            start="13:00",
            end="15:30",
            place="Teams",
            cases=(
                Expected("12/2022", "Godkjenning av innkalling", (Decided("Innkallinga vart godkjend."),)),
                Expected(
                    "13/2022",
                    "Opptaksramme for ph.d.-programmet",
                    (Decided("Instituttstyret vedtek ei opptaksramme på 14 stipendiatar."),),
                ),
                Expected(
                    "14/2022", "Orientering om nytt forskingsbygg", (Decided("Saka vart teken til orientering."),)
                ),
            ),
        ),
    ),
    parts=("minutes",),
)

ENGLISH_BOARD = Paper(
    name="english-board",
    header="Minutes – Programme Board",
    footer="Page {n} of {m}",
    elements=(
        Heading("Minutes of the meeting of the Programme Board for Clinical Trials"),
        "Date: Tuesday 8 November 2022",
        "Time: 10:00–13:30",
        "Venue: Radisson Blu, Gardermoen, and Teams",
        "Present: Hedda Langvik (Chair), Mikkel Rostad, Anna Brennhaug",
        "Apologies: Vegard Stormo",
        Heading("Item 1/2022 Approval of the agenda", 2),
        "The agenda was approved.",
        Heading("Item 2/2022 Minutes of the previous meeting", 2),
        "Resolved: The minutes of the meeting on 6 September 2022 were approved.",
        Heading("Item 3/2022 Call for proposals 2023", 2),
        "The secretariat presented a draft call text. Members asked for clearer criteria for user involvement.",
        "The Board resolved to launch the call with a budget of NOK 120 million, with a deadline on 1 March 2023.",
        PageBreak(),
        Heading("Item 4/2022 Evaluation of the programme", 2),
        "Decision:",
        "The Board takes note of the evaluation and asks the secretariat to prepare a follow-up plan.",
        Heading("Item 5/2022 Any other business", 2),
        "None.",
        "Next meeting: 17 January 2023",
    ),
    meetings=(
        Meeting(
            body="Programme Board for Clinical Trials",
            date="2022-11-08",
            start="10:00",
            end="13:30",
            place="Radisson Blu, Gardermoen, and Teams",
            cases=(
                Expected("1/2022", "Approval of the agenda", (Decided("The agenda was approved.", explicit=False),)),
                Expected(
                    "2/2022",
                    "Minutes of the previous meeting",
                    (Decided("The minutes of the meeting on 6 September 2022 were approved."),),
                ),
                Expected(
                    "3/2022",
                    "Call for proposals 2023",
                    (
                        Decided(
                            "The Board resolved to launch the call with a budget of NOK 120 million, with a deadline on 1 March 2023.",
                            explicit=False,
                        ),
                    ),
                ),
                Expected(
                    "4/2022",
                    "Evaluation of the programme",
                    (
                        Decided(
                            "The Board takes note of the evaluation and asks the secretariat to prepare a follow-up plan."
                        ),
                    ),
                ),
                Expected("5/2022", "Any other business"),
            ),
        ),
    ),
    parts=("minutes",),
)

PAPERS = (RHF_BOARD, HF_BOARD, UNIVERSITY_BOARD, FACULTY_BOARD, INSTITUTE_BOARD, ENGLISH_BOARD)
