"""Meetings of ministries, a note sent by mail, a page of the web, a table with a column for decisions."""

from __future__ import annotations

from case_answers import Decided, Item, Look, Paper

ENTERPRISE_MEETING = Paper(
    name="foretaksmote-2016",
    body="foretaksmøte",
    date="2016-01-12",
    start_time="16:00",
    look=Look(footer="{page}", word_headings=False, width=86),
    text="""
! Protokoll

Vår ref. 15/4417-3

! Felles foretaksmøte i Helse Viken Fjell RHF, Helse Ytrebygd RHF og Helse Nordlyskysten RHF

Tirsdag 12. januar 2016 kl. 16.00 ble det avholdt felles foretaksmøte i de regionale helseforetakene i departementets
lokaler, Teatergata 9.

! Sak 1 Foretaksmøtet konstitueres

Foretaksmøtet ble åpnet og ledet av statsråd Bjarne Tveitnes.

Det var ingen merknader til innkallingen, og foretaksmøtet ble erklært for lovlig satt.

! Sak 2 Dagsorden

Det var ingen merknader til dagsorden.

! Foretaksmøtet vedtok:

Dagsorden godkjennes.

! Sak 3 Krav og rammer for 2016

Det vises til oppdragsdokumentet og til foretaksmøtet 7. januar 2015.

! Foretaksmøtet ber de regionale helseforetakene om å:

- redusere ventetiden sammenlignet med 2015

- etablere felles system for kliniske studier innen 1. oktober 2016

! Sak 4 Vedtektsendringer

Det ble foreslått å endre § 11 i vedtektene.

! Foretaksmøtet vedtok:

Endringene i vedtektene § 11 godkjennes.

Foretaksmøtet ble hevet kl. 16.40.

Protokollen ble lest opp og godkjent.
""",
    cases=(
        Item("1/2016", "Foretaksmøtet konstitueres"),
        Item("2/2016", "Dagsorden", (Decided("Dagsorden godkjennes.", ("approved",)),)),
        Item("3/2016", "Krav og rammer for 2016"),
        Item(
            "4/2016",
            "Vedtektsendringer",
            (Decided("Endringene i vedtektene § 11 godkjennes.", ("approved",)),),
            proposals=("Det ble foreslått å endre § 11 i vedtektene.",),
        ),
    ),
)

MAILED_NOTE = Paper(
    name="klyngestyret-2014",
    body="klyngestyret",
    date="2014-03-04",
    look=Look(),
    text="""
Fra: Trine Sjøholmen

Til: klyngestyret@eksempel.no

Emne: Referat klyngestyret 4. mars 2014

Hei alle,

her kommer et kort referat fra møtet i klyngestyret tirsdag 4. mars 2014.

Til stede: Arvid Lillebostad (leder), Kjerstin Aamo, Steinulf Bakkejord, Trine Sjøholmen (ref.)

1. Referatet fra forrige møte ble godkjent.

2. Økonomi. Trine gikk gjennom regnskapet. Styret vedtok å sette av 150 000 kr til fellesseminaret.

3. Medlemskap. Søknaden fra Fjordlab AS ble drøftet. Saken utsettes til neste møte.

4. Eventuelt. Kjerstin minnet om fristen for konferansen.

Neste møte blir 6. mai.

Hilsen Trine
""",
    cases=(
        Item(
            "1",
            "Referatet fra forrige møte ble godkjent",
            (Decided("Referatet fra forrige møte ble godkjent.", ("approved",), False),),
        ),
        Item(
            "2",
            "Økonomi",
            (Decided("Styret vedtok å sette av 150 000 kr til fellesseminaret.", ("resolved",), False),),
        ),
        Item("3", "Medlemskap", (Decided("Saken utsettes til neste møte.", ("postponed",), False),)),
        Item("4", "Eventuelt"),
    ),
)

WEB_PAGE = Paper(
    name="nettside-2020",
    body="Nasjonalt råd for sjeldne diagnoser",
    date="2020-09-16",
    look=Look(word_headings=True),
    text="""
Hjem / Om oss / Nasjonalt råd for sjeldne diagnoser / Møter

# Møte i Nasjonalt råd for sjeldne diagnoser 16. september 2020

Publisert 02.10.2020 – Sist oppdatert 05.10.2020

Referat fra rådsmøtet.

## Til stede

Rolf-Arne Hestnes (leder), Solfrid Bjerkvik, Emeka Okafor

## Sak 14/20 Godkjenning av referat

Referatet fra møtet 3. juni ble godkjent uten merknader.

## Sak 15/20 Nyfødtscreening

Direktoratet presenterte evalueringen. Rådet drøftet saken.

### Konklusjon

Rådet støtter at screeningprogrammet utvides.

## Sak 16/20 Nye medlemmer

### Konklusjon

Rådet ber sekretariatet om å innhente forslag til nye medlemmer innen 1. november.

Fant du det du lette etter? Ja Nei

Kontakt oss
""",
    cases=(
        Item(
            "14/2020",
            "Godkjenning av referat",
            (Decided("Referatet fra møtet 3. juni ble godkjent uten merknader.", ("approved",), False),),
        ),
        Item("15/2020", "Nyfødtscreening", (Decided("Rådet støtter at screeningprogrammet utvides.", ("approved",)),)),
        Item(
            "16/2020",
            "Nye medlemmer",
            (
                Decided(
                    "Rådet ber sekretariatet om å innhente forslag til nye medlemmer innen 1. november.",
                    ("assigned",),
                ),
            ),
        ),
    ),
)

FOUR_COLUMNS = Paper(
    name="forskningsutvalg-2019",
    body="Forskningsutvalget",
    date="2019-02-11",
    start_time="14:00",
    end_time="15:30",
    look=Look(header="Elverstad sykehus – Forskningsutvalget", footer="Side {page} av {pages}"),
    text="""
# Referat Forskningsutvalget

| Dato: | 11.2.2019 |
| Tid: | 14.00–15.30 |
| Sted: | Møterom Lungen |
| Til stede: | Øydis Kvamme, Tormod Hasle, Ragna Lindseth |
| Meldt forfall: | Pernille Brune |

| Saksnr. | Sak | Konklusjon | Ansvar |
| 4/19 | Godkjenning av referat fra 14.1.2019 | Godkjent uten merknader. | |
| 5/19 | Interne forskningsmidler. Det har kommet inn 14 søknader, jf. sak 1/19. | Utvalget innstiller de fem høyest \
rangerte søknadene til direktøren. | Hasle |
| 6/19 | Forskningsdagen 2019 | Forskningsdagen arrangeres 3. september. | Lindseth |
| 7/19 | Eventuelt | | |
""",
    cases=(
        Item("4/2019", "Godkjenning av referat fra 14.1.2019", (Decided("Godkjent uten merknader.", ("approved",)),)),
        Item(
            "5/2019",
            "Interne forskningsmidler",
            (Decided("Utvalget innstiller de fem høyest rangerte søknadene til direktøren.", ("recommended",)),),
            refers_to=("1/2019",),
        ),
        Item("6/2019", "Forskningsdagen 2019", (Decided("Forskningsdagen arrangeres 3. september.", ("resolved",)),)),
        Item("7/2019", "Eventuelt"),
    ),
)
