/** Closed lists that tell names from what stands around them; all folded. English, with the commonest of German, French and Spanish. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Short words inside names, whose case is free. */
export const particles = list(`
  the a an al el ad an ar as ash at az ul il of and in on at for to de del della dei der den des di da do dos das du la le les
  von van zu zum zur vom ter ten bin ibn bint ben abu umm y e und et st
`);

/** Particles that a surname may stand without. */
export const surnameParticles = list(`
  al el ad an ar as ash at az ul de del della dei der den des di da do dos das du la le von van vom zu zum zur ter ten
  bin ibn bint ben binti af av
`);

/** Points after these do not end a sentence. */
export const abbreviations = list(`
  mr mrs ms messrs dr prof rev fr sr jr st ste mt ft sen rep reps sens gov gen lt col maj capt cmdr cpl sgt pvt adm brig
  hon pres supt det insp amb atty dept univ assn inc corp co ltd bros no nos vs vol ed eds fig pp cf approx
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex
  va vt wash wis wyo ave blvd rd mme mlle hr fr bzw usw nr dra srta
`);

/** What stands before a surname and leaves it the same person. */
export const titles = list(`
  mr mrs ms miss mx messrs dr doctor prof professor rev reverend father fr sister brother mother sir dame lord lady baron baroness
  count countess duke duchess prince princess king queen emperor empress tsar czar sultan shah emir amir caliph khan
  sheikh sheik shaikh shaykh mullah maulana maulvi mawlawi molvi imam ayatollah hojatoleslam mufti qari hafiz haji hajji ustad
  syed sayyid sayed rabbi pope cardinal archbishop bishop pastor canon dean monsignor saint st
  president presidents vice premier chancellor minister ministers secretary senator sen senators representative rep congressman congresswoman
  assemblyman assemblywoman alderman councilman councilwoman councillor councilor mp delegate speaker leader whip chairman chairwoman
  chair chairperson governor gov mayor ambassador amb envoy consul commissioner commander cmdr chief head director administrator
  deputy assistant associate acting former ex late then interim outgoing incoming incumbent elect junior senior
  general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal cpl private pvt admiral adm brigadier brig
  marshal commodore officer constable detective inspector superintendent sheriff agent attorney atty prosecutor judge justice
  magistrate counsel lawyer coach manager trainer captain striker midfielder defender goalkeeper quarterback pitcher
  author writer editor columnist journalist reporter correspondent anchor actor actress singer director producer
  spokesman spokeswoman spokesperson analyst economist founder owner executive ceo cfo coo cto
  candidate nominee rival republican democrat democratic gop labour labor tory liberal conservative communist socialist
  uncle aunt grandpa grandma team world
  herr frau fräulein fraulein prasident prasidentin kanzler kanzlerin minister ministerin general oberst graf freiherr
  monsieur madame mme mlle m president presidente premier ministre roi reine
  senor senora senorita sr sra srta don dona presidente ministro ministra rey reina
`);

/** Capitalised only because a sentence begins with them. */
export const openers = list(`
  a about above according across actually after afterward afterwards again against all almost along already also although always amid
  among an and another any anyway are around as aside at away back because before behind being below beneath besides between beyond
  both but by can clearly consider could despite did do does down during each earlier either else enter even eventually ever every
  except few finally first following for formerly fortunately from furthermore further given had has have having he hence her here
  his how however i if in indeed inside instead into is it its just last late lately later least less let like likewise many may
  maybe meanwhile might more moreover most much must my nearly neither never nevertheless next no nobody none nonetheless nor not
  nothing now nowadays of off often on once one only onto opposite or other otherwise our out outside over overall own past perhaps
  plus quite rather recently regarding same second seldom several shall she should similarly since so some someone sometimes soon
  still such suddenly than that the their them then there thereafter therefore these they third this those though through throughout
  thus till to today together tomorrow tonight too toward towards two under unfortunately unless unlike until up upon us usually
  was we were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within
  without would yes yesterday yet you your
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  ask asked did said says say told read see remember meet enter call
  der die das und aber doch als am auch auf aus bei da dann denn dort ein eine es für fur im in ist mit nach nicht noch nun nur ob
  oder schon seit sie so um von vor wann war was weil wenn wer wie wir zu
  apres ainsi alors au aussi avant avec car ce ces cette chez comme dans de depuis des donc du elle en entre est et il ils je la le
  les lors mais ni non nous on ou par pendant pour puis quand que qui quoi sans selon si son sous sur tandis tous tout un une vers
  al ante antes asi aunque como con contra cuando de desde despues donde el ella en entonces entre era es esta este hasta la las lo
  los mas mientras no para pero por porque pues que segun sin sobre su tambien tras un una y ya
`);

/** Words that are also names: alone at the beginning of a sentence they are a name only if the next word shows it. */
export const commonWords = list(`
  may will can must might shall would could should do does did is are was were has have had be been am it us who what why how
  he she we they you i in on at by to for of or and but so no yes not if as an the a this that these those there here
  mark grant chase rob bill sue pat don art frank grace hope faith joy rose lily ivy iris dawn june april august march summer
  autumn rich dick jack john drew gore bush rice stone wood woods hill field fields bank banks rock lake park parks poll
  price prince king queen pope bishop dean earl duke baron knight page cook black white brown green gray grey blue gold
  silver young old strong long short small little love best good wise sharp swift bold noble just sage sterling battle wall street house hall church temple
  time times post mail mirror sun star globe record herald express guardian observer independent nature science life people
  fortune nation week money wired slate vice variety force forces target gap apple amazon oracle shell visa delta united
  start pace ice act aids act seal care save reach smart safe step core pose
  what who where when which once while win winter spring fall ray
  laden main church early late major minor speaker low high read reading rush west east north south
`);

/** After a name at the beginning of a sentence: it does something. */
export const nameVerbs = list(`
  said says say told tells asked asks added adds wrote writes warned warns announced announces argued argues claimed claims
  denied denies confirmed confirms insisted insists noted notes explained explains reported reports published publishes
  declared declares was is has had did does will would could can may might must became becomes began begins took takes
  went goes came comes made makes got gets gave gives led leads held holds won wins lost loses met meets saw sees
  called calls refused refuses agreed agrees signed signs resigned died dies killed arrested born married
  plans planned expects expected sells sold launches launched unveiled posted faces faced sued hired bought filed raised employs
  and who whose himself herself itself also later then never once soon
`);

/** What a person does beside whose name it stands. */
export const speechVerbs = list(`
  said says say told tells asked asks added adds wrote writes replied recalled recalls argued argues insisted insists explained
  explains joked laughed smiled testified tweeted
`);

/** Before a place more often than before a person. */
export const placePrepositions = list('in from near at outside inside across throughout around into via');

/** After a name at the beginning of a sentence: somebody who works for it. */
export const offices = list(`
  spokesman spokeswoman spokesperson spokespeople lawyer lawyers executive executives engineer engineers employee employees chief
  founder chairman president director editor editors reporter reporters columnist critic shares stock officials workers
`);

/** Never the head of a possessive: what follows a plural rather than a name that lost its apostrophe. */
export const notPossessed = list(`
  said says say told was were is are am be been has have had do does did will would could can may might must should shall
  and or but nor of in on at to for by with from into onto over under after before since until till as than that which who
  whom whose where when while if because so yet not also still again only then now here there too very just even ever never
  the a an this these those all both each every either some any no who went go came come took take made make got get gave give
  led lead held hold won win lost lose met meet saw see called refuse refused agreed agree began begin fell fall rose
  fought fight attacked attack took killed kill captured seized stormed left leave moved returned entered remain remained
  became become seem seemed want wanted need needed like liked know knew think thought believe believed
  against among between during through within without about around across along behind beyond like near per plus via
`);

/** Surnames that look like another name’s possessive without its apostrophe. */
export const surnamesInS = list(`
  abrams adams aldous andrews angus banks barnes bates beatles bowles bridges briggs brooks burns burrows byers chambers childs
  collins columbus cummings daniels davis dawes dickens douglas downs edwards ellis evans fields flowers forbes francis fuchs gates
  giles graves griffiths groves harris hastings hawkins hayes haynes higgins hills hobbs holmes hopkins hughes humphreys hutchins
  iglesias ives jacobs james jeffries jenkins jennings johns jones keys lewis lucas lyons marcos marcus marks mars mathews matthews
  mays meyers michaels mills morales morris moss myers nichols nicholas nicks olds owens parks parsons paris pauls perkins peters
  phelps phillips pitts powers ramos reeves reynolds rhodes richards ritas rivers robbins roberts robertsons robins rogers roos
  rosas ross russ samuels sanders sands saunders simmons simons sims sparks spears stacks stevens stephens stokes styles summers
  thomas times travers travis underwoods vargas walters waters watts weeks wells wilkins williams willis woods woods yates
`);

/** After a surname these make a name of something else (“Haqqani network”). */
export const familyNouns = list(`
  network networks brothers brother sisters family families clan clans dynasty gang cartel group foundation trust estate tribe
`);

/** In a headline these make a name of something else of the surname before them. */
export const institutions = list(`
  act administration airport arena avenue award boulevard bridge bureau building cathedral center centre church club college committee
  company corporation council court cup dam district effect fellowship field foundation fund gallery government group hall
  hospital hotel house institute institution international law library line medal memorial museum network park party plan prize
  road scholarship school society square stadium station street theater theatre theorem tower trophy trust university
`);

/** After names of months and days these say that a day is meant. */
export const datePrepositions = list(`
  in on by since until till from through during before after between of last next this early mid late every each per
  im am seit bis en depuis avant mars desde hasta
`);

export const months = list(`
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter fall easter christmas
`);

/** Generations and degrees after a name. */
export const nameSuffixes = list(
  'jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi phd md esq qc kc cbe obe mbe jnr snr',
);

/** What is called after somebody or something, and is something else. */
export const eponyms = list(`
  airport airlines airways arena association avenue award awards bay beach boulevard bridge canal cathedral cemetery college
  creek cup dam derby desert exchange expressway falls festival foundation gazette harbor harbour herald highway hospital hotel hotels institute
  island islands lake library mall marathon medal memorial monument mountain mountains museum newsroom observatory opera
  orchestra parade parkway peninsula playhouse plaza prix prize quarterly railroad railway reservoir river road scholarship
  school seminary square stadium strait street symphony theater theatre theorem tribune trophy turnpike university valley
  zoo open
`);

/** What makes a company or a law of the capitals before it. */
export const nameEnds = list('inc ltd corp co company plc llc llp gmbh spa ag sa act treaty');
