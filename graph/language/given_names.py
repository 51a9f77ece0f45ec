"""Given names in use in Norway: Norwegian, Sámi, of the neighbours, and of all who have moved here. Not complete.

A name is left out where it is a common word too ("Grace", "My", "Long"): it then counts only by its form.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aad aage aase aatif abbas abdi abdifatah abdikadir abdirahman abdirashid abdirizak abdul abdulaziz abdulkadir
    abdullah abdullahi abdulrahman abeba abebe abena abid abshir achieng adaeze adam adebayo adeeba adeel adeela
    adel adele aden aditi aditya adnan adriaan adrian adriana adrie afshan agate agnes agneta agnetha agnethe
    agnieszka agron ahlam ahmad ahmed ahmet aida aidan aileen aili ailo aina aino aisha aishatu ajay ajit ajmal
    akash akbar akira akosua akram aksel alaa alain alan alasdair alba albert alberto albin aldona alejandra
    alejandro aleksander aleksandr aleksandra aleksey alemayehu alessandra alessandro alexander alexandra alexei
    alexey alf alfonso alfred alfredo ali alice alicja alina alison alistair allan alma almaz almudena alv alvin
    amal amalie aman amanda amani amara amber amela amer amin amina aminata amir amira amit amitabh amjad ammar amna
    amparo amr amra amund amélie ana anand ananya anas anastasia anastasija anatoly anaïs anders andrea andreas
    andrei andrew andrey andrine andrzej andré andrés ane aneta anette angel angela angelika angelo angus anh ania
    anil anisa anish anita anja anjali anju anke anker anki ankit ankur anlaug ann anna annabel annamaria annbjørg
    annbjørn anne annegret anneke anneli anneliese annelise annemarie annette annika anniken anny anouk anthony
    antje antoine anton antonella antoni antonia antonio antony antti anuradha anurag anwar aparna aqsa arabella
    araceli arash arben archana archie ardian are arezo ari arif arild arjan arjen arjun arman arna arnaud arne
    arnel arnfinn arngrim arnhild arnlaug arnodd arnolv arnoud arnstein arnt arnulf arnvid arshad arslan arta arthur
    artur arturo arul arun aruna arve arvid arvind arwa asad asbjørn asgeir asger asgerd asghar asgjerd asha ashild
    ashish ashkan ashok ashraf ashwin asif asim ask aslag aslak aslaug asle asluag asma asmaa asmund asta astor
    astri astrid athar atif atle atul aud audbjørg audgunn audhild audny audrey audun august aurora aurélie aurélien
    avinash axel ayaan ayan ayesha ayman ayodele ayse ayub ayşe azad azam azar aziz aziza azra aðalsteinn baard
    babak babatunde badr bahar bahman bala balan baldur bao barbara barnaby barry bart bartosz basel bashir basim
    bastian beaska beata beate beathe beatrice beatriz begoña behnam behrooz behzad bekele bendik benedict benedicte
    benedikte bengt benjamin benoît bent bente bergljot bergsvein bergtor berhane berit bernadette bernard bernd
    berndt bernhard bernhardine bernt bert berta bertil besa besnik bethany bettina beverley bharat bhavna bich
    biehtár biera bigga bilal binh biniam bireha biret birger birgit birgith birgitta birgitte birk birna birte
    birthe bjarke bjarne bjarnfinn bjarnhild bjarni bjarnold bjarte bjug björk björn bjørg bjørgulv bjørgvin bjørn
    bjørnar bjørne bjørnhild blerim blessing bo bodil bodvar bogdan borghild borgny boris bothild botolv bożena
    brage bragi bram brede brendan brian bridget brigitte brigt brit brita brith britt bronwyn bruce bruno brynhild
    brynja brynjar brynjulf brynjulv burak burkhard bushra båra bård bénédicte börje børge børre caitlin callum
    calvin cameron camilla carin carina carl carla carlo carlos carmen carol carolien carolina caroline carsten
    casper catalina catharina catherine cathinka cathrin cathrine cato catriona cecilia cecilie celina cem cemal
    cengiz cesar cezary chandra chantal charles charlotta charlotte chau chiara chidi chinedu chitra chloe chris
    christa christel christer christian christiane christin christina christine christoffer christoph christophe
    christopher ciara cinzia claire clara clare claudia claudio claus clifford clive clément coen colin concepción
    connor conrad consuelo corinna corinne cornelia corrie craig cristian cristina cristóbal cuong cécile cédric
    céline césar dag daga dagfinn dagfrid daghild dagmar dagny dagrun dalia damian damien dan dana dang danh daniat
    daniel daniela danielle danuta daoud dario darius dariusz darren david dawit dawood deborah declan deepa deepak
    deepika deeqa dejan delphine denis denise deniz dennis derek dermot desmond detlef devi dharma diana diane
    didier didrik diederik diego diep dieter dietmar dietrich dilip dina dinesh dinh dirk ditlef ditmar divya dmitri
    dmitry dolores domenico dominic dominika dominique donald dordi doris dorota dorothea dorothy dorte dortea
    dorthe douglas dragan drita duc duncan dung duong dylan dyveke dóra eamonn ebba ebbe eberhard ebru eckhard eda
    edda edel edeltraud eden edgar edin edith edle edmund edny eduardo edvard edvardine edvin edward edwin edwina
    edyta eero eeva efe egil egill egon ehsan eigil eila eileen eilert eilif eiliv eina einar eindride einride eir
    eirik eirill eirin eirun eivind eivor ejner elaine elbjørg elbjørn eldar eldbjørg eldfrid eldrid eleanor elen
    elena eleonor eleonora elfi elfrid elfrida elfriede elham eli elias elida elif elin eline elisa elisabet
    elisabeth elisabetta elise elizabeth elke ella elle ellen ellert elli elling ellinor elliot ellisiv elly elna
    elnaz elof elsa elsabeth else elsebeth elsie elspeth elvir elvira elzbieta elín elżbieta emad emanuela embla
    embret embrik emelie emil emilia emilie emilio emily emina emir emma emmanuel emmett emre encarnación endre enes
    enny enok enrico enrique eoin ephrem erdem eric erica erich erik erika erkan erke erland erlend erlin erling
    erna ernesto ernst ersin ervin esben eskil esko esmee espen esperanza esra esteban ester esther ethan etty
    eugene eugenia eugenio eun eva evan evelyn even evert evy ewa ewald ewan ewelina eyad eygló eyob eyolf eystein
    eyvind ezgi fabienne fabio fabrice fabrizio fadi faduma fadumo fahad fahim faisal faiza falak fanny farah farai
    faraz fardin fareed farhad farhan farheen farhiya farid farida farnaz farooq faruk farzad farzana fatemeh fathi
    fatima fatma fatmir fatou fatuma fawad fawzia fayaz federica federico felicity felipe felix femke ferdinand
    ferdows fergus ferhat fernanda fernando feroz feven fikret fikru filip filippo filiz filmon finn finnbjørn
    finngeir finnur fiona firdaws flemming fleur floor flora florian floris folake folke fouad frances francesca
    francesco francis francisco franco frands frank frans frants frantz franz franziska françois françoise fred
    freddy frederik fredrik fredrika fredrikke freidun freya frida fride fridrik fridtjof friederike friedrich
    frithjof fritjof frits fritz friðrik frode frédéric frøya frøydis fuad funmilayo furqan gabriel gabriela
    gabriele gabriella gail galal galina gard gareth gaut gaute gavin gayathri gaëlle geert geertje geetha geir
    geirmund geirulv gema gemma genet geoffrey georg george georgi georgina gerald geraldine gerard gerardo gerd
    gerda gerhard gerlinde gerrit gert gertrud gezim ghada ghazala ghulam giacomo giang gianluca gianni gijs giles
    gilles gillian gina giorgia giorgio giovanna giovanni girish girma gisela gislaug gisle gitte giulia giulio
    giuseppe gjermund gjert gjertrud gjøran gladys glen glenn gloria gonzalo gopal goran gordon gorm gotfred
    gottfried gowri graham graziella grażyna greger gregorio gregory greta grete gretha grethe gro grunnleif gry
    grzegorz grégoire guadalupe gudbrand gudfrid gudlaug gudmar gudmund gudmunda gudny gudolf gudrid gudrun gudveig
    guido guillaume guillermo gullaug gullborg gulsum gun gunda gunhild gunilla gunlaug gunn gunnar gunnbjørg gunne
    gunnel gunnhild gunnlaug gunnolf gunnveig gunnvor gunstein gunvald gunvor guri guro gurpreet gustaf gustav
    gustavo gutorm guttorm guy guðbjörg guðmundur guðni guðrún gwen gyda gylfi gyri gáddjá gáren gérard gísli göran
    gösta göte götz gøran gülay günter günther ha haakon haavard haben habib habiba hadi hafiz hafsa hagar hagos hai
    haider haile hajra hakan hakim hala haldis haldor halfdan halgeir halima halina hallbjørg hallbjørn halldis
    halldor halldór hallfrid hallgeir hallgerd hallgrim hallstein hallvard hallvor halvard halvor hamad hamed hamid
    hamida hamideh hamish hamza hanad hanan hanh hani haniya hanna hannah hanne hanneke hannes hannu hans hao harald
    harda hari haris harish haroon harpreet harri harriet harry hartmut hartvig hartvik haruto hasan hashem hashim
    hassan hatice hauk havard hawa haydar hayley heaika heandarat heather hedayat hedda hedvig hege heidi heike
    heikki heiko hein heine heiner heinrich heinz helen helena helene helfrid helga helge helgi hella helle hellen
    helma helmer helmut helén hend hendrik henk henki henning henny henri henrietta henriette henrik henry herbert
    herbjørg herbjørn herborg herdis herlaug herleif herluf herman hermann hermine hermod hernán herolf hervé hiba
    hibo hien hiep hieu hilal hilary hild hilda hilde hildeborg hildegard hildegunn hildur hilje hilmar hina hira
    hiroko hiroshi hiwot hjalmar hjalmer hjálmar hjördis hjørdis hoa hoai hoang hodan hogne holger homa hong hooman
    horst hossein howard howell hrafnhildur hroar hubert huda hugh hugo hugues hulda huldra huma humaira hung huong
    hussain hussein huy huyen hyun háns hánsa hågen håkan håkon hålvard håvar håvard héctor hélène hörður hüseyin
    iain ian ibrahim ibtisam ida idar idil idris idun idunn idunna ifeoma ifrah iga ignacio igor ikram ildrid ilham
    ilhan ilir ilkka ilona ilse ilya ilyas iman imogen imran imtiaz inas inayat indira ine ineke ines inga ingalill
    ingar inge ingebjørg ingeborg ingebrigt ingegerd ingegjerd ingela ingelill ingelin ingemar inger ingerid
    ingerlise ingfrid inghild ingibjörg ingjald ingjerd ingmar ingo ingolf ingolv ingri ingrid ingrun ingulf ingun
    ingunn ingvald ingvar ingvil ingvild ingvill ingvor inna inés iqbal iqra iraj iren irena irene irfan irina iris
    irja irmelin irmgard irum iryna isa isabel isabell isabella isabelle isak iselin iselinn isla ismahan ismail
    ismet isobel israa issa isát ivan ivana ivar ivara iver iwona izabela iŋger iŋgá jaap jacek jack jacob
    jacqueline jacques jacqui jadwiga jafar jagdish jahan jahn jaime jakob jakobine jalal jaleh jama jamal jameel
    james jamil jamila jamileh jan jane janet janicke janike janina janne janneke jannick jannicke jannik jannike
    janusz jarand jari jarkko jarl jarle jarleif jaroslaw jarosław jasmin jasmina jasna jason jasper javad javed
    javid javier jawad jaya jayanthi jean jeanette jeanne jeevan jeff jeffrey jelena jenna jennifer jenny jens
    jeremy jerker jeroen jerzy jes jesper jess jessica jessie jesús jette jian jianguo jibril jihye jill jim jimena
    jing jo joachim joakim joan joanna joanne joaquim joaquín joar joavnna jocelyn jochen jodie joel joep jofrid
    johan johann johanna johanne johannes john johnny jolanta jomar jon jonas jonathan jone joost joralf joralv
    jordi joret jorge jorid joris jorma jorolv jorrit jorulf jorun jorunn jos jose josef josefa josefin josefine
    joseph josephine joshua josie josine jostein josé josée joséphine jouni jovana jovnna joyce jozef joão joëlle
    juan juana judith judyta juhana juhani juhls juho juhán jukka jule julia julian juliane julie julien juliet
    julio jun junaid june juni jurgen jussi justin justyna jutta jyoti jyrki jytte jávrre jérôme jóhann jóhanna
    jóhannes jón jónas józef jöran jörg jörgen jörn jøran jøren jørg jørgen jørn jürgen kaare kaarina kadir kai kaia
    kaisa kaisu kaja kajsa kalle kalpana kamal kamala kamau kamil kamila kamilla kamran kamyar kanchan kannan karam
    kare karel karen karethe kari karianne karim karima karin karina karine karl karla karol karolina karoline
    karstein karsten kashif kasia kasper katarina katarzyna kate kateryna katharina katherine kathinka kathleen
    kathrin kathrina kathrine kathy katie katinka katja kato katrin katrina katrine katrín kausar kaveh kavita
    kavitha kay kayleigh kazem kees keiko keira keith keld kelly kemal kenji kenneth kent kerry kerstin ketil kevin
    khadija khadra khaled khalid khalil khanh khoa khurram kidane kieran kieu kifle kim kimberly kine kinga kiran
    kirill kirsi kirsten kirsti kirstin kirsty kishore kittil kitty kjartan kjeld kjell kjellaug kjellfrid kjellrun
    kjersti kjerstin kjerstina kjetil kjær klaas klara klas klaus klement klemet knud knut koen kofi kolbein
    kolbjørn kolbrún kolfinn komal konny konrad konstanse konstantin konstanty korinna kornelia kourosh kris krishna
    kristel kristen kristi kristian kristiane kristiina kristin kristina kristine kristján kristna kristoffer
    kristín krystyna krzysztof ksenia kujtim kumar kumaran kurt kwame kyle káre kátjá kåra kåre kübra lachlan laila
    lakshmi laleh lalitha lalla lamia lan larisa lars lasse lata latha latif laura laurence laurent laurits lauritz
    laust lawrence lea leah leanne lech leen leena leidulf leidulv leif leikny leikulv leila leiv lejla lemet lemlem
    lena lene leni lennart leo leon leonard leonardo leonor lesley leslie leszek letícia levi lewis leyla li liam
    liban lidia lidvard lidvin lieke lien lies lieselotte liesl lieve liisa lilia lilian liliana lill lillian lilly
    lin lina linah linda lindis lindsay line ling linh linn linnea linnéa linus liná lis lisa lisbet lisbeth lise
    lisen lisette liss liv livar live ljiljana loan loc lodvar lodve loes loke lone lorena lorentz lorenzo lorna
    lorraine lothar lotta lotte louis louisa louise lovisa lovise loïc luan lubna luc luca lucas lucia luciana
    luciano lucie lucy lucía ludmila ludolf ludovic ludvig ludvik ludwig luigi luis luisa luiz lukas lukasz lulzim
    luna lurdes lutz luul luwam luís lyder lydia lynn lynne lyudmila láilá lára láres lásse léa maaike maarten
    maciej madeleine madhav madhu mads magda magdalena magna magnar magndis magne magnfrid magnhild magni magnor
    magnus magnús maha mahad mahamed mahdi mahesh mahir mahmood mahmoud mahmud mahnaz mahsa mahtab mai maiken mairi
    maja majbritt majid makhtar maksim mala malak malcolm malene malfrid malgorzata malik malin malini malou malthe
    malvin malvina manal mandana manfred manh manish manisha manjula manoj mansoor mansour manuel manuela marc
    marcel marcela marcelo marcin marco marcos marcus mareike marek maren margaret margareta margarete margareth
    margaretha margit margrete margrethe margriet margrét marguerite margunn mari maria mariam marian mariana
    mariann marianna marianne mariano maribel maricel marie marieke mariell marielle marija marije marijke marika
    marilyn marina marine mario mariola marion mariska marisol marit marita marites marius mariusz marja marjan
    marjatta marjo marjolein mark markku marko markus markvard marleen marlene marlies marsha marta marte martha
    marthe marthinus martijn martin martina martine martinus marwa marwan mary maryam marzena maría masood masoud
    masuma mateusz mathea matheus mathias mathieu mathijs mathilde matias mats matthew matthias matthijs matti
    mattias mattis maud maureen maurice mauricio maurizio max maxime maxine may maya małgorzata meaza meena meera
    megan meghan mehari mehdi mehmet mehran mehrdad mehwish mei meike melanie melek melissa mengistu menno mensur
    mercedes merete merethe merja meron merve mervyn meryem mesfin mette mia michael michaela michal michał michel
    michele michelle michèle mieke miguel mihai mihkkal mihkku mihret mika mikael mikal mikhail mikkel mikkela mikko
    mikołaj milad milagros milan mildrid milena miles milica milla mille mimmi mina minda minh minjun minna minoo
    mio mireille mirela miriam mirjana mirjeta mirko mirosław mirza mitchell mitra moaz mobeen mogens mohamad
    mohamed mohammad mohammed mohamud mohan mohsen mohsin moira mojgan mojtaba moktar molly moltu mona monica monika
    monique monir montserrat morag morgan moritz morten mostafa mozhgan mubarak mubashir muhammad muhammed muhyadin
    mukesh mulugeta mumtaz muna munir munira murad murali murat muriel murielle musa mustafa muzaffar myrthe máhtte
    máhtto máreha máret márgu márit márjá márkku målfrid måns mårten mélanie nabeel nabil nabila nada nadeem
    nadezhda nadia nadim nadine nadir nadja naeem nafisa naghmeh nahid naim naima najib najma nalini nam namrata
    nancy nandini nanette nanna naoko naomi narayan naresh nargis nariman narve naser nasim nasir nasra nasreen
    nasrin nasser natalia natalie natalija natalya natasha nathalie nathan naveed naveen navid nawal nazanin nazar
    nazia nazir nazli neal nebiat nebojša ned nedal nedim neha neil nelly nenad nermin nesrin neville nga ngan nghia
    ngoc ngozi nguyet nhan nhi nhung niall niamh nicholas nicola nicolai nicolas nicole nicolás nida niek niels
    nienke nieves nigel nighat nigá nihal niillas niina nikita nikola nikolai nikolaj nikolas nikolay nikoline nilla
    nils nilsine nima nimo nina ning nirmala nisha nitin njaal njoroge njål nkechi noah noel noelia noman nomsa noor
    noora noorulain nora norah noralf noralv norbert noriko norma norman norolf norunn norvald norveig nosheen noël
    nuno nur nura nuray nurcan nuria nurten oanh obinna odd oddbjørg oddbjørn oddfrid oddgeir oddgunn oddhild
    oddlaug oddleif oddleiv oddmar oddmund oddny oddný oddrun oddrunn oddstein oddvar oddveig oddvin odhiambo odile
    odin odvar oksana ola olaf olafr olaug olav olava olbjørg olbjørn ole olea oleg oleiv oleksandr olemann olena
    olga oline oliva oliver olivia olivier olle olli olof oluf olufine oluwaseun omar omer omid ommund oonagh orhan
    ortrud osama osborg oscar oskar osman osmund osvald otar othilie otilie ottar otto oula outi ove oven ovidia
    ovlla owen paavo pablo padma paige pal palle palma pamela pankaj paola paolo parisa parvaneh parveen parviz
    parwin pascal patrice patricia patrick patrik patrycja paul paula paulina pauline paulus pavel pavva pawel paweł
    payam peder pedro pegah pekka pepe per percy pernilla pernille pertti petar peter petra petri petrine petrus
    petter peyman philip philippa philippe phoebe phong phuc phuong phyllis pia piera pierre piet pieter pilar pim
    ping piotr pirjo pleun polly pontus pooja pooya poul prabha pradeep prakash pramod prasad prashant pratibha
    praveen preben preeti priscilla priya priyanka przemysław páll päivi pär pål pétur qaiser qasim qiang qing quan
    quang quentin quirine quoc quyen quynh rabia rachel rachid radha radosław rafal rafał raffaella rafiq raghav
    ragna ragnar ragnborg ragne ragnfrid ragnheiður ragnhild ragni ragnmor ragnvald rahel rahim rahima rahma rahwa
    raidar raimo rainer raj raja rajani rajesh rajiv raju rakel rakesh rakul ralf rama raman ramesh ramin ramla
    ramona ramón rana randi randolf randolv randulf rangdi rangvald rani rania ranjan ranjit rannveig raphaël raquel
    rasha rashed rashid rashida rashmi rasmus rasool rauna rauni ravi ray raymond raúl rebecca rebekah rebekka reem
    reena regina reginald regine rehan rehana reidar reidulf reidulv reidun reijo reiner reinert reinhard reinhardt
    reinhold reinier rekha renata renate renathe rene rens renuka rené reza rezan rhona rhys rianne riaz ricardo
    riccardo richard rigmor riitta rik rikard rikka rikke rima rishi risten risto rita ritu ritva riyad riyadh
    rizalino roald roar rob robel robert roberta roberto robin rocío roda roderick rodrigo roel roelof roger
    roghayeh rogne rogério rohan rohit roisin roksana roland rolf rolv romain roman ronak ronald rong ronja ronny
    rooyan rory rosa rosalind rosana rosario rose rosemarie rosemary roshan roshni rosie rosita ross roswitha rowan
    rowena roxana roy roya ruben rubina rubén rudi rudolf rufus rukhsana runa runar rune runhild runne runolv rupa
    ruqayya russell rut ruth ruud ruwayda ryszard rásttoš rávdná régis rémi rósa rønnaug rüdiger saad saadia saara
    saba sabah sabina sabine sabir sabrina sachin sadaf sadia sadiq saeed safa safaa safia safiya sagal sahar sahra
    said saida saima sajad sajid sajjad sakina salah salam saleem saleh salem salha salim salima sally salma salman
    salomon salvador salvatore salve sam samah samana samaneh samantha samar sami samia samin samina samir samira
    samrawit samson samuel sana sanam sanaz sandeep sander sandra sandrine sanela sangeeta sanja sanjay sanjeev
    sanna sanne santiago santosh saoirse sara sarah saravanan sari sarita sarmad sascha saskia satish satoshi sattar
    satu savita scott sean sebastian sedat seema sehrish seija selam selamawit selin selje selma selmer selvi semir
    semra senad senait senka senthil sepideh serap serena serge sergei sergey sergio serkan sevda severin sevgi
    sevim seán shabana shabnam shadi shadia shafiq shagufta shahab shahid shahida shahin shahla shahnaz shahram
    shahrzad shakeel shakir shamim shams shamsa shamso shan shane shannon shanti sharif sharifa sharmila sharmin
    sharon shashi shazia sheena shehzad sheila shelley sherin shirin shirley shiva shobha shona shreya shu shukri
    shukria shyam siavash sidsel siegfried sietse sigbjørn sigfred sigfrid sigleif sigmund sigmunda signar signe
    signhild signy sigrid sigrun sigríður sigrún sigurd sigurður sigvald sigvard sigve sigvor siham silje silke
    sille silvana silvi silvia simen simeon simon simona simone simret sinan sindre sinead siobhan sipho siren siri
    siril sirpa sirwan sissel sissil sita siv siva sive sivert sivertine sixten siân sjoerd sjur skjalg slobodan
    smita snefrid sneha snezana snežana snorre snorri sofia sofie sofiya sofus sofía sohail soheila sohrab solbjørg
    solbjørn soledad solfinn solfrid solgerd solgunn sollaug solomon solrun solrunn solve solvei solveig solvår
    solène somayeh sonal sondre sonia sonja sonni sonny sophie soraya spencer srinivas stacey staffan stanislav
    stanisław stanley steen stefan stefania stefanie stefano steffen stefán stein steinar steinfinn steingrim
    steinulf steinunn steinvor stella sten stener stephan stephanie stephen steve steven stian stig stina stine
    stinn storfrid storm stuart sture sturla styrkår stéphane stéphanie suad subash subha sucaad sudha sudhir suhail
    sujatha sukriye sukumar sulaiman suleiman suleyman suman sumathi sumaya sumera sunhee sunil sunita sunniva
    suresan suresh surya susan susana susann susanna susanne sushil suzanne svanaug svanhild svanhildur svante svein
    sveinn sveinung sven svend svenja svenn svenning sverre sverri svetlana swati swetlana syed sylfest sylvain
    sylvelin sylvi sylvia sylvie sylwia synne synneva synnøva synnøve syver szymon sámmol sárá sævar sébastien
    séverine sólveig sören sølve sølvi søren søs süleyman sławomir tage taha tahir tahira tai taimoor takashi talal
    tale talha tallag tallak tallat tamara tamsin tanja tanveer tao tapio tara taral tarald tarik tariq tarja tarje
    tarjei tarjer tasnim tatenda tatiana tatjana tatyana tayyab ted teemu tegan tehmina tekle tellef temesgen tendai
    teodor terence teresa terese terje tero terry tesfaye tessa tetiana teun tewelde thabo thach thai thale
    thamilini thang thanh thanush thao tharald thea thelma themba theo theodor theresa therese thi thiago thibault
    thien thierry thijs thilo thinh tho thom thomas thong thor thora thorbjørn thore thorgeir thorgrim thorhild
    thorild thorkild thorleif thorolf thorstein thorsten thorun thorunn thorvald thu thuan thuong thuy thyge thyra
    thérèse tiago tidemann tien tiffany tigist tihomir tiina tijmen tilda tilde tim timo timothy tina tine ting
    tinius tiril tirill titia tjerand tjerk tjøstolv toan tobias toby todd toini toivo tollef tom tomas tomasz tommy
    tomás tone tonje tonny tony tooba tor tora torald toralf toralv torben torbjørg torbjørn torbjørna torborg tord
    tordis tore toreidar torfinn torfinna torfrid torgeir torger torgerd torgils torgny torgrim torgrimm torgunn
    torhild toril torild torill torjus torkel torkell torkil torkild torkjell torlak torlaug torleif torleik torleiv
    tormod torny torodd torolf torolv torstein torsten torun torunn torvald torveig torvild tova tove tracey tracy
    trang travis trevor trine trinh trisha tristan troels tron trond truc truda trude trudy truls trung truong truus
    trygg tryggve tryggvi trygve trym tsegaye tsehay tuan tuba tugba tulla tunde tung tuomas turan turi turid tuula
    tuva tuyen tuyet tyge tyra tyri ubah udo uffe ulf ulla ulrich ulrik ulrika ulrike ulrikke uma umair umar umer
    umesh una unn unna unni unnur unnveig urban urda ursula urszula usama usha usman uta ute uwe uyen vagn vahid
    valborg valdemar valdimar valdis valentina valeria valerie valgerd vally valon valter valérie vanessa vanja
    varun vasanth vasco vasily vasuki vaughan vebjørg vebjørn vedran vegar vegard vegardt veikko veiko velimir
    venche venkat vera verena verity verner vernon veronica veronika verónica veslemøy vesna vetla vetle vibecke
    vibeke vicente victoire victor victoria vidar vidkunn vidya viet vigdis vigdís viggo vijay vikram viktor
    viktoria viktoriya vilde vilhelm vilja viljar viljo villads ville villemo villy vilma vinay vincent vincenzo
    vinh vinjar vinod viola violeta virginia virginie virpi vishal vittoria vivek viveka vivi vivian vivien vjosa
    vladimir vladislav volker volodymyr vuokko vy válborg vårin véronique víctor wafa wahid waleed walid walter
    waltraud wambui wanda wanjiru waqar waqas wardah warren warsan waseem wasim wayne wei wen wenche wendy werner
    wesley wessel wibeke wiebe wiesław wietske wigdis wiggo wijnand wiktor wiktoria wilfred wilfried wilhelm willeke
    willem willi william willum willy wilma wim winfried winnie winston winta wioletta witold wojciech wolfgang
    wolfram wouter xavier xia xiao xiaoming ximena xin xing xuan yahya yama yan yana yang yann yaqub yaroslav
    yasemin yaser yasin yasir yasmin yassin yassir yelena yemane yen yetunde yevgeny ying ylva ylve yngva yngvar
    yngve yngvil yngvild yodit yogesh yohannes yoko yolanda yolande yonas yong yonis yordanos younes younis yousef
    yousuf yrja yrsa yuan yue yuki yulia yun yuri yuriy yusef yusra yusuf yves yvette yvonne zachary zahid zahida
    zahir zahra zainab zaineb zakaria zaki zakia zamzam zara zarina zarmina zbigniew zdzisław zeeshan zehra zeinab
    zeki zeliha zerai zeynep zhen zhi zia ziad zlatan zlatko zoe zofia zohra zohreh zoran zubair zulfiqar zuzanna
    ágúst áilu álvaro ándaras ánde ánte árni ásdís áslat ásllat ássa ásta ávdna ådel ådne åge ågot åke ålaug ånen
    ånund årstein åsa åsbjørg åse åselin åsfrid åsgeir åshild åshilda åshilde åslaug åsmund åsne åsny åsolv åsta
    åste åsulv åsvald åsvor ævar édouard émilie éric étienne ólafur ómar óscar ömer örjan östen öystein özge özgür
    özlem øivind ørjan ørnar ørnulf ørnulv øydis øyolf øyolv øystein øyvar øyvin øyvind øyvor ümit þorgeir þorsteinn
    þór þóra þórdís þórður łukasz
    """.split()
)
