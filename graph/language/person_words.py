"""Words that tell a person's name from everything else that is written with capital letters.

Lists of general knowledge, none of them complete: a given name in the list is strong evidence for a person, a word of
an institution is proof against one, and the rest is decided by form.
"""

from __future__ import annotations

COMMON_SURNAMES = frozenset(
    """
    aas amundsen andersen andreassen antonsen arnesen bakke bakken berg berge berger berntsen birkeland bjerke
    bråthen bøe carlsen christensen christiansen dahl dahle dal dale danielsen edvardsen eide eliassen ellingsen
    engen eriksen evensen foss fredriksen gjerde gundersen haga hagen haland halvorsen hansen hanssen haug hauge
    haugen haugland helgesen helland henriksen hermansen holm holmen isaksen iversen jacobsen jakobsen jansen jensen
    jenssen johannessen johannesen johansen johnsen jonassen jørgensen karlsen knudsen knutsen kristensen
    kristiansen kristoffersen kvam larsen larssen lassen lie lien lorentzen lund lunde løken madsen martinsen
    mathisen mikkelsen moe moen myhre myklebust møller nguyen nielsen nilsen nilssen ness næss nygaard nygård olsen
    olesen paulsen pedersen persen petersen pettersen rasmussen ruud rønning sande sandvik simonsen sivertsen
    sletten solbakken solberg solheim stokke strand strøm sund sunde svendsen sæther sætre sørensen tangen thomassen
    thoresen thorsen tveit vik viken wold ødegård ødegaard øien
    """.split()
)

NAME_PARTICLES = frozenset("van von der den de del della di da dos du la le ter ten af av el al bin ibn zu y".split())

TITLE_WORDS = frozenset(
    """
    administrative academic managing executive leader administrator prof professor dr dr.med dr.philos phd ph.d md
    m.d msc mr mrs ms hr fru dosent docent førsteamanuensis amanuensis førstelektor universitetslektor
    høgskolelektor lektor stipendiat postdoktor forsker seniorforsker forskar seniorforskar overlege lege spesialist
    sykepleier sjukepleiar psykolog jurist advokat dekan prodekan rektor prorektor viserektor visedekan viseadm
    direktør statsråd statssekretær minister ekspedisjonssjef departementsråd adm administrerende adm.dir ass
    ass.dir assisterende fung fungerende konst konstituert tidligere tidlegare påtroppende avtroppende styreleder
    styreleiar leder leiar nestleder nestleiar rådgiver rådgjevar seniorrådgiver seniorrådgjevar spesialrådgiver
    spesialrådgjevar fagdirektør konsulent koordinator sekretær rådssekretær generalsekretær studieleder emeritus
    emerita senior adviser advisor head director chief officer researcher dean rector manager coordinator
    secretary-general lector associate assistant deputy vice president ceo cto cfo daglig dagleg ii iii dir avd.dir
    viseadm.dir kst avd em emer emeriti administrerande assisterande fungerande konstituerende konstituerande
    avtroppande medisinsk fagleg faglig teknisk-administrativ stud student studentleder masterstudent medisinstudent
    doktorgradsstipendiat ph.d.-stipendiat phd-stipendiat phd-student post-doc postdoc universitetsdirektør
    fakultetsdirektør instituttleder instituttleiar senterleder senterleiar gruppeleder forskningsleder klinikkleder
    klinikkleiar avdelingsleder avdelingsleiar avd.leder avd.leiar avdelingssjef klinikksjef klinikkdirektør
    seksjonsleder seksjonsleiar seksjonsoverlege avdelingsoverlege ass.lege assistentlege lis lis-lege turnuslege
    kommuneoverlege fylkeslege helsesjef rådmann rådmannen kommunedirektør fylkesdirektør ordfører ordførar
    varaordfører varaordførar byråd fylkesråd stortingsrepresentant styremedlem rådsmedlem hovedtillitsvalgt
    hovudtillitsvald foretakstillitsvalgt føretakstillitsvald konserntillitsvalgt verneombud hovedverneombud
    hovudverneombod konsernverneombud tillitsvalgt brukerrepresentant brukarrepresentant studentrepresentant
    ansattrepresentant utvalgsleder utvalsleiar komitéleder rådsleder rådsleiar gruppeleiar prosjektleder
    prosjektleiar programleder programleiar prosjektkoordinator underdirektør kst. ekstern eksternt intern internt
    fast bibliotekar hovedbibliotekar universitetsbibliotekar spesialbibliotekar ingeniør overingeniør sivilingeniør
    avdelingsingeniør fagsjef fagleder fagleiar kvalitetssjef forskningssjef forskingssjef personalsjef økonomisjef
    kontorsjef viseadministrerende viseadministrerande hr-direktør ikt-direktør it-direktør
    medisinskfaglig it-sjef professor-em sjefingeniør sjefforsker sjefforskar sjeflege sjefpsykolog
    psykologspesialist tannlege spesiallege spesialsykepleier fysioterapeut
    ergoterapeut jordmor farmasøyt ernæringsfysiolog radiograf bioingeniør statistiker biostatistiker
    førstekonsulent seniorkonsulent høyskolelektor førstebibliotekar adjunkt instituttstyrer bestyrer forstander
    prost biskop statsråden helseminister representant representanten leiaren lederen lecturer reader fellow
    consultant physician nurse statistician secretary chairman chairwoman chairperson chair dame sir ambassadør
    generaldirektør
    generalmajor oberst kommandør kaptein kansliråd departementssekreterare fuldmægtig specialkonsulent chefkonsulent
    revisor statsautorisert direktör generaldirektör sakkunnig överläkare rådgivare
    """.split()
)

TITLE_ENDINGS = tuple(
    """
    direktør sjef leder leiar rådgiver rådgjevar ansvarlig ansvarleg koordinator sekretær konsulent lege forsker
    forskar professor dekan rektor lektor amanuensis spesialist forvalter analytiker ingeniør bibliotekar
    statistiker arkivar økonom jurist psykolog sykepleier fysioterapeut farmasøyt bioingeniør representant ombud
    medarbeider medarbeidar kontorchef afdelingschef avdelningschef enhedschef enhetschef sektionschef sekreterare
    """.split()
)

INSTITUTION_WORDS = frozenset(
    """
    bydel bydelen sokn fylke as asa hf rhf ba sf ans ikt nhs helse norge noreg norway norges noregs norsk norske
    nordisk nordic norwegian nasjonal nasjonalt nasjonale national europa europeisk european europe international
    internasjonal universitet university universitetet høgskolen høyskolen høgskulen høgskole høyskole sykehuset
    sykehus sjukehuset sjukehus hospital hospitals institutt instituttet institute senter sentret senteret centre
    center klinikk avdeling avdelingen seksjon fakultet fakultetet faculty department division divisjon enhet stab
    staben ministry directorate agency council committee board foundation stiftelsen stiftelse forening foreningen
    association society union forbundet forbund kommune kommunen fylkeskommune fylkesmannen statsforvalteren selskap
    selskapet group gruppen gruppe utvalget utvalg rådet råd styret styre direktoratet departementet tilsynet
    sekretariatet sekretariat innovasjon innovation research forskning cluster medical medtech pharma health
    healthcare college school academy akademiet trust network nettverket nettverk regionen region regionalt
    regionale fellesrepresentant universitetssykehusene kreftregisteret folkehelseinstituttet legemiddelverket hotel
    hotell hotels airport solutions laboratory lab biobank systems partner partners innlandet diakonhjemmet
    haukeland rikshospitalet lovisenberg sunnaas alliance actions consulting terrasse torv vei gate award prize
    fellowship memorial vestre modum kaupang economics analyse industri st sankt the for of and karolinska clinic
    clinics collaboration cross kors therapeutics healthineers squibb technology technologies transfer biotech
    pharmaceuticals diagnostics nature press publishing bank fund fond fondet legat klinikken klinihkka act
    regulation directive initiative mission programme program project registry universities universiteta
    sentralsykehus fylkessykehus legekontor legesenter helsehus sykehjem bufetat arbeidsgiverforening næringsliv
    bedriftshelsetjeneste tannhelsetjeneste ambulansetjeneste hansens
    """.split()
)

ALSO_FAMILY_NAMES = frozenset("vestre kaupang haukeland sunnaas gate bank torv kors styre".split())
"""Of these words those that people are called by, too, behind a common given name: "Aslaug Vestre"."""

INSTITUTION_ENDINGS = tuple(
    """
    departementet direktoratet departement direktorat instituttet universitetet universitet sykehuset sykehus
    sykehusene sjukehuset sjukehus høgskolen høyskolen høgskulen høyskole høgskole foreningen forening forbundet
    forbund tilsynet registeret senteret sentret senter rådet styret utvalget komiteen komitéen gruppen gruppa
    klinikken avdelingen seksjonen divisjonen fakultetet kommunen kommune etaten verket selskapet foretaket
    foretakene stiftelsen akademiet nettverket organisasjonen sekretariatet laboratoriet biblioteket museet ombudet
    nemnda myndigheten hospital klinikk forskning medisin ministeriet organisasjon foreninga samarbeidet
    fellesskapet stiftinga fondet byrået kontoret sentralen alliansen kommisjonen partiet fylkeskommune
    landsforening foretak føretak føretaket føretaka apotek apotekene apoteka sjukhus sjukhuset hospitalet
    instituttene institutt institutet selskap tilsyn kirurgi psykiatri skolen skulen tjenesten tenesta etat klyngen
    nettverk departementa stifting stiftelse kreftsenter kompetansesenter forskningssenter forskingssenter
    helseforetak helseføretak pasientforening ombodet inspektoratet riksarkivet arkivet teatret samskipnad
    samskipnaden utvalet universiteta
    """.split()
)

PLACES = frozenset(
    """
    oslo bergen trondheim tromsø stavanger gardermoen bodø kristiansand drammen fredrikstad lillehammer hamar førde
    ålesund molde haugesund sandnes skien porsgrunn tønsberg arendal gjøvik levanger namsos harstad narvik alta
    kirkenes akershus buskerud østfold vestfold telemark agder rogaland hordaland vestland innlandet hedmark oppland
    trøndelag nordland troms finnmark møre romsdal sogn fjordane viken svalbard nord-norge midt-norge sør-øst vest
    nord sør øst midt nord-trøndelag sør-trøndelag stockholm københavn copenhagen london brussel brussels helsinki
    europa scandinavia skandinavia norden radisson clarion scandic thon quality
    """.split()
)

COMMON_CAPITALISED = frozenset(
    """
    sak saker saken sakene saksnr saksliste sakliste saksframlegg saksfremlegg agenda dagsorden møte møtet møter
    møtetid møtested møtedato møteplan referat referatet referater innkalling innkallingen protokoll dato tid sted
    date time vedlegg vedtak konklusjon beslutning forslag innstilling bakgrunn eventuelt godkjenning orientering
    orienteringer orienteringssak diskusjon diskusjonssak beslutningssak presentasjon presentasjoner oppfølging
    status rapport plan program prosjekt neste kort pause lunsj kaffe navn namn name institusjon institution
    kategori rolle funksjon tittel stilling role title til stede tilstede deltakere deltagere medlemmer medlem vara
    varamedlem observatør observatører forfall fravær inviterte gjester andre sekretariat referent leder nestleder
    møteleder present apologies members observers minutes chair januar februar mars juli september oktober november
    desember mandag tirsdag onsdag torsdag fredag lørdag søndag kl teams zoom skype digitalt fast faste invitert
    ubesatt vakant utkast godkjent side norsk klikk microsoft horisont horizon handlingsplan handlingsplanen
    strategi strategien evaluering kunstig intelligens persontilpasset kliniske klinisk studier nytt kopi mottaker
    mottakere fra frå med ved om det den de et en vi ikke som på i og eller mental
    """.split()
)
