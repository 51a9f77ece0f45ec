"""Words of headings that tell little of their matter, in bokmål, nynorsk and English."""

# Words that say how a matter is treated, not which it is; and matters that come up at every other meeting.
ROUTINE_WORDS = (
    "godkjenning godkjenne godkjent innkalling dagsorden dagsordenen sakliste saksliste agenda referat referater "
    "referatsaker protokoll protokoller møtebok møteprotokoll møte møter møtet møtene forrige neste "
    "ekstraordinært konstituering åpning opning velkommen innledning avslutning avrunding oppsummering runde "
    "presentasjon eventuelt ymse diverse orientering orienteringer orientere orienteringssak orienteringssaker "
    "informasjon meldinger melding meldingar meldingssaker skriv sak saker sakene saken saka styresak drøfting "
    "drøftingssak diskusjon diskusjonssak vedtak vedtakssak beslutning beslutningssak status statusrapport "
    "oppfølging videreføring vidareføring videre vidare vegen veien arbeid arbeidet oppdatering nytt nye ny "
    "gjennomgang gjennomføring innspill forslag framlegg høring høyring høringssvar høringsuttalelse behandling "
    "handsaming fremdrift framdrift prosess plan planer planen tiltak tema temaer andre annet anna generelt "
    "aktuelt aktuelle siste rapport rapportering rapporter notat utkast evaluering vurdering valg val leder leiar "
    "nestleder medlem medlemmer varamedlem oppnevning oppnemning utnevning budsjett regnskap rekneskap økonomi "
    "økonomirapport økonomistatus årsrapport årsmelding årsplan årsregnskap virksomhetsrapport verksemdsrapport "
    "tertial tertialrapport kvartal kvartalsrapport måned månad årlig årleg år møteplan møtekalender møtedatoer "
    "møtedato dato datoer hms styreseminar styreevaluering egenevaluering habilitet underskrift signering "
    "delegering delegert fullmakt fullmakter vedlegg brev svar spørsmål bestilling oppdrag administrerende "
    "direktør direktøren direktørens adm styreleder styret styrets rådet rådets utvalget utvalgets gruppen "
    "gruppens komiteen komiteens sekretariat sekretariatet arbeidsutvalg arbeidsgruppe departement departementet "
    "resultat resultater resultatene results revidert revised "
    "frist start oppstart mål mulighet muligheter forberedelse drift første andre tredje del approval approve "
    "minutes meeting meetings notice opening welcome any other business aob information item items update updates "
    "report reports reporting next dates date election chair member members budget accounts annual financial "
    "finances progress discussion decision decisions follow follow-up review feedback introduction closing "
    "matters arising previous last new work plan plans proposal proposals draft presentation secretariat board "
    "council way forward ahead current strategy action actions list "
)
# Words of the whole field: they tell something, but little.
COMMON_WORDS = (
    "helse helseforetak helseforetakene sykehus sjukehus universitetssykehus universitet høyskole høgskole "
    "forskning forsking forskningen innovasjon klinisk kliniske studie studier pasient pasienter nasjonal "
    "nasjonale nasjonalt regional regionale regionalt norsk norske nordisk felles samarbeid samarbeidet kvalitet "
    "utvikling utdanning tjeneste tjenester teneste tenester prosjekt prosjekter prosjektet strategi strategien "
    "utvalg modell organisering kompetanse midler finansiering ressurser system data bruk etablering etablere "
    "samordning koordinering styring anbefaling anbefalinger retningslinjer rammer kommune kommuner kommunal "
    "Norge Europa internasjonal internasjonalt region regionen regionene sektoren spesialisthelsetjenesten "
    "helsetjenesten primærhelsetjenesten seminar konferanse research health hospital hospitals university "
    "clinical study studies trial trials national regional nordic project projects programme program "
    "infrastructure funding quality development service services cooperation collaboration model "
)
# Words of the first kind that say what is to be done with something: many a law or study has several such matters.
DEEDS = (
    "videreføring vidareføring evaluering vurdering gjennomgang gjennomføring drift oppstart budsjett regnskap "
    "rekneskap rapportering høring høyring oppnevning oppnemning valg val review budget accounts election reporting"
)
