"""Words that tell a person's name from everything else that is written with capital letters.

Lists of general knowledge, none of them complete: a given name in the list is strong evidence for a person, a word of
an institution is proof against one, and the rest is decided by form.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aase abdul abdullah adam adele adrian agate agnes agnethe ahmad ahmed aina aksel albert aleksander alexander
    alexandra alf alfred ali alice alina alma alv alvin amalie amanda amir amund anders andrea andreas andrine andré
    ane anette anna anne annbjørg annbjørn anneli annelise annette anniken annika ann anita anja anki anlaug anny
    antje anton antonio ari arild arne arnfinn arnhild arnstein arnt arnulf arthur arve arvid asbjørn asgeir ashild
    ask aslak aslaug asle asmund astri astrid atle aud audhild audun august aurora axel baard barbara bastian beate
    beathe bendik benedicte benedikte benjamin bent bente berit bernhard bernt berta bertil birger birgit birgitta
    birgitte birte birthe bjarne bjarte bjug bjørg bjørn bjørnar bjørnhild bo bodil borghild brage brede brigt brit
    brita brith britt brynhild brynjar brynjulf børge børre bård camilla carina carl carina carla carlos caroline
    casper cato catharina catherine cathinka cathrin cathrine cato cecilia cecilie charlotte chris christel christer
    christian christiane christin christina christine christoffer christopher clara claudia claus conrad cornelia
    dag daga dagfinn daghild dagmar dagny dagrun dan dana daniel daniela david denis dennis diana didrik ditlef
    dordi dorte dorthe dorothea ebba ebbe edda edel edgar edith edmund edvard edvin edward egil eigil eiliv eilif
    einar eindride eirik eirin eivind eirill elbjørg eldar eldbjørg eleonora eli elias elin eline elisa elisabet
    elisabeth elise elizabeth ella ellen elling ellinor elly ellisiv elsa else elsebeth elvira embla emil emilie
    emily emma emmanuel enok erica erik erika erland erlend erlin erling ernst espen ester esther eva evelyn even
    evy eystein fatima felix ferdinand filip finn fiona florian francesca francis frank frans fred freddy frederik
    fredrik fredrikke frida fride fridtjof frithjof frode frøydis gabriel gabriella gaute geir georg george gerd
    gerhard gert gina gitte gisle gjermund gjertrud gjert glenn gorm greger gro grete gretha grethe gry gudbrand
    gudmund gudny gudrun gudveig gunhild gunlaug gunn gunnar gunnbjørg gunnhild gunnlaug gunnvor gunstein gunvor
    gustav guttorm guri guro gyda gyri haakon haavard hadi haldis haldor halfdan halgeir hallgeir hallgrim hallvard
    halvard halvor hamza hanna hannah hanne hans harald hassan harry hauk hawa hedda hedvig heidi heine helen helena
    helene helga helge helle helmer henriette henrietta henrik henning henry herborg herbjørn herdis herman hermann
    hermine hilda hilde hildegunn hildur hjalmar hjørdis hogne holger hugo håkon hålvard håvard ibrahim ida idar
    idun iver inga ingar inge ingebjørg ingeborg ingebrigt inger ingerid ingfrid ingjerd ingolf ingrid ingrun ingun
    ingunn ingvald ingvar ingvild ingvill ingvil ingvill ine iren irene iris irja irmelin isabel isabell isabella
    isak iselin ismail ivan ivar iver jack jacob jahn jakob jan jane janicke janike janne jannicke jannike jarand
    jarl jarle jasmin jason jasper jean jeanette jeanne jens jenny jesper jessica jette jill jim jo joachim joakim
    joar johan johanna johanne johannes john johnny jomar jon jonas jonathan jone jorid jorun jorunn jose josef
    josefine joseph jostein juan judith juliane julia julian julie jun june juni jørg jørgen jørn jøran jøren kai
    kaia kaisa kaja kamilla kare karen kari karianne karin karina karine karl karla karolina karoline kasper
    katarina kate katharina katherine kathinka kathrin kathrine kathy katja kato katrin katrine kay kenneth kent
    ketil khalid kim kine kirsten kirsti kirstin kjartan kjell kjellaug kjellfrid kjersti kjerstin kjetil klara klas
    klaus knut kolbein kolbjørn konrad konstanse kornelia kristen kristel kristi kristian kristiane kristin kristina
    kristine kristoffer kåre laila lars lasse laura lea leah leif leiv lena lene leni lennart leo leon leonard liam
    lidvard liesl lill lilian lillian lilly lin lina linda lindis line linn linnea linus lisa lisbet lisbeth lise
    liss liv live livar lone louise lovise lucas lucia ludvig luis lukas lydia lyder magda magdalena magna magne
    magnhild magni magnus mahmoud maiken mai maja malene malin malvin manfred marcus mareike maren marit margareta
    margarete margareth margaret margaretha margit margrete margrethe margunn mari maria mariam mariann marianne
    marie mariell marina marion marita marit marius mark markus marlene marta marte martha marthe marthinus martin
    martine mary mathea mathias mathilde mats matthias mattias maud may maya mehmet melissa merete merethe mette mia
    michael michaela michal michelle mikael mikal mikkel mina minda miriam mohamed mohammad mohammed mona monica
    monika morgan morten muhammad nadia nanna nanette narve natalia natalie natasha nicolai nicolas nicole niels
    nikolai nils nina njål noah nora norbert norunn norvald ola olaf olaug olav ole olea oliver olivia olga oline
    omar oskar oscar osmund oddbjørg oddbjørn oddgeir oddmund oddny oddrun oddvar oddveig odd odin pal patricia
    patrick patrik paul paula paulina paulus peder per pernille peter petra petter philip pia pål ragna ragnar ragne
    ragnhild ragnvald rachel rakel ralf ramona randi randolf rannveig rasmus raymond rebecca rebekka reidar reidun
    reidulf renate rene richard rikard rikke rita robert robin roald roar roger roland rolf rolv ronald ronny rose
    roy ruben rudi rudolf runa runar rune ruth rut ruud roswitha rønnaug salim samuel sander sandra sara sarah
    sebastian selma severin sidsel sigbjørn sigfrid sigmund signe signy sigrid sigrun sigurd sigve silje silvia
    simen simon simone sindre sissel siren siri siril sissil siv sive sivert snorre sofia sofie solbjørg solfrid
    solgunn solrun solveig sonja sophie stefan stein steinar steinulf stefanie stella sten stephan stephen steve
    steven stian stig stina stine storm sturla sture styrkår sunniva susann susanna susanne suzanne svanhild svanaug
    svein sveinung sven svend svenn sverre sylvi sylvia syver synne synneva synnøve solvår sølvi søren tale tanja
    tara tarald tarje tarjei terese teresa terje thea theo theodor therese thomas thor thora thorbjørn thore
    thorleif thorstein thorunn thorvald tim tina tine tiril tobias toivo tollef tom tomas tommy tone tonje tonny
    tony tor tora toralf toralv torbjørg torbjørn tord tordis tore torfinn torfrid torgeir torgrim torgunn torhild
    torild torill toril torkel torkil torkild torkjell torlaug torleif torleiv tormod torny torolf torolv torstein
    torun torunn torvald tove tron trond truls trude trudy trine trygve trygg tryggve turi turid tuva tyra ulf ulla
    ulrich ulrik ulrika ulrike una uta ute vanja vebjørn vegar vegard veiko venche vera veronica veronika vetle
    vibeke victor victoria vidar viggo vigdis viktor viktoria vilde vilhelm viljar ville vincent viola viktoria vivi
    vivian volker walter wenche wilhelm willy wilfred william wolfgang yasmin yngvar yngve yngvild yngvil ylva
    yvette yvonne yusuf zahra zara åge ågot åse åshild åslaug åsmund åsne åsta åste øivind ørjan ørnulf øystein
    øyvind øyvin øydis ørjan alan alistair andrew anthony barry brian bruce catriona charles christopher claire
    craig daniel deborah donald douglas elaine emily eric fiona gareth geoffrey gordon graham gregory hannah heather
    helen howard hugh iain ian jacqueline james janet jeffrey jennifer jeremy joan joanna joanne jonathan joseph
    joshua joyce judith julia karen katherine keith kevin laura lawrence linda lucy malcolm margaret martha matthew
    maureen megan melanie michael nancy nathan neil nicholas nigel olivia pamela patricia peter philip rachel
    rebecca richard robert roger ronald rosemary russell ruth samantha samuel sandra sarah sharon sheila shirley
    simon stephen stuart susan terence thomas timothy tracy victoria vincent virginia william zoe björn göran håkan
    jörgen lennart mårten pär åke åsa öystein
    """.split()
)

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
    prof professor dr dr.med dr.philos phd ph.d md m.d msc mr mrs ms hr fru dosent docent førsteamanuensis
    amanuensis førstelektor universitetslektor høgskolelektor lektor stipendiat postdoktor forsker seniorforsker
    forskar seniorforskar overlege lege spesialist sykepleier sjukepleiar psykolog jurist advokat dekan prodekan
    rektor prorektor viserektor visedekan viseadm direktør statsråd statssekretær minister ekspedisjonssjef
    departementsråd adm administrerende adm.dir ass ass.dir assisterende fung fungerende konst konstituert tidligere
    tidlegare påtroppende avtroppende styreleder styreleiar leder leiar nestleder nestleiar rådgiver rådgjevar
    seniorrådgiver seniorrådgjevar spesialrådgiver spesialrådgjevar fagdirektør konsulent koordinator sekretær
    rådssekretær generalsekretær studieleder emeritus emerita senior adviser advisor head director chief officer
    researcher dean rector manager coordinator secretary-general lector associate assistant deputy vice president
    ceo cto cfo daglig dagleg ii iii dir avd.dir adm.dir viseadm.dir kst avd
    """.split()
)

TITLE_ENDINGS = tuple(
    """
    direktør sjef leder leiar rådgiver rådgjevar ansvarlig ansvarleg koordinator sekretær konsulent lege forsker
    forskar professor dekan rektor lektor amanuensis spesialist forvalter analytiker ingeniør bibliotekar
    statistiker arkivar økonom jurist psykolog sykepleier fysioterapeut farmasøyt bioingeniør representant ombud
    medarbeider medarbeidar
    """.split()
)

INSTITUTION_WORDS = frozenset(
    """
    as asa hf rhf ba sf ans ikt nhs helse norge noreg norway norges noregs norsk norske nordisk nordic norwegian
    nasjonal nasjonalt nasjonale national europa europeisk european europe international internasjonal universitet
    university universitetet høgskolen høyskolen høgskulen høgskole høyskole sykehuset sykehus sjukehuset sjukehus
    hospital hospitals institutt instituttet institute senter sentret senteret centre center klinikk avdeling
    avdelingen seksjon fakultet fakultetet faculty department division divisjon enhet stab staben ministry
    directorate agency council committee board foundation stiftelsen stiftelse forening foreningen association
    society union forbundet forbund kommune kommunen fylkeskommune fylkesmannen statsforvalteren selskap selskapet
    group gruppen gruppe utvalget utvalg rådet råd styret styre direktoratet departementet tilsynet sekretariatet
    sekretariat innovasjon innovation research forskning cluster medical medtech pharma health healthcare college
    school academy akademiet trust network nettverket nettverk regionen region regionalt regionale
    fellesrepresentant universitetssykehusene kreftregisteret folkehelseinstituttet legemiddelverket hotel hotell
    hotels airport solutions laboratory lab biobank systems partner partners innlandet diakonhjemmet haukeland
    rikshospitalet lovisenberg sunnaas alliance actions consulting terrasse torv vei gate award prize
    fellowship memorial vestre modum kaupang economics analyse industri st sankt the for of and
    """.split()
)

INSTITUTION_ENDINGS = tuple(
    """
    departementet direktoratet departement direktorat instituttet universitetet universitet sykehuset sykehus
    sykehusene sjukehuset sjukehus høgskolen høyskolen høgskulen høyskole høgskole foreningen forening forbundet
    forbund tilsynet registeret senteret sentret senter rådet styret utvalget komiteen komitéen gruppen gruppa
    klinikken avdelingen seksjonen divisjonen fakultetet kommunen kommune etaten verket selskapet foretaket
    foretakene stiftelsen akademiet nettverket organisasjonen sekretariatet laboratoriet biblioteket museet ombudet
    nemnda myndigheten hospital klinikk forskning medisin ministeriet organisasjon foreninga samarbeidet fellesskapet
    stiftinga fondet byrået kontoret sentralen alliansen kommisjonen biblioteket partiet fylkeskommune landsforening
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
    sak saker saken sakene saksnr saksliste sakliste saksframlegg saksfremlegg agenda dagsorden dagsorden møte møtet
    møter møtetid møtested møtedato møteplan referat referatet referater innkalling innkallingen protokoll dato tid
    sted date time vedlegg vedtak konklusjon beslutning forslag innstilling bakgrunn eventuelt godkjenning
    orientering orienteringer orienteringssak diskusjon diskusjonssak beslutningssak presentasjon presentasjoner
    oppfølging status rapport plan program prosjekt neste kort pause lunsj kaffe navn namn name institusjon
    institution kategori rolle funksjon tittel stilling role title til stede tilstede deltakere deltagere medlemmer
    medlem vara varamedlem observatør observatører forfall fravær inviterte gjester andre sekretariat referent leder
    nestleder møteleder present apologies members observers minutes chair januar februar mars juli september oktober
    november desember mandag tirsdag onsdag torsdag fredag lørdag søndag kl teams zoom skype digitalt fast faste
    invitert ubesatt vakant utkast godkjent side norsk klikk microsoft horisont horizon handlingsplan
    handlingsplanen strategi strategien evaluering kunstig intelligens persontilpasset kliniske klinisk studier nytt
    kopi mottaker mottakere fra frå med ved om det den de et en vi ikke som på i og eller
    """.split()
)
