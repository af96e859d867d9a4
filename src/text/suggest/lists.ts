/** Closed lists that tell where a name begins and ends in English news; all folded. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What people are called before their names, in a run of capitals; no part of the name. */
export const titleCores = list(`
  mr mrs ms miss mx messrs dr prof professor rev reverend fr sir dame lord lady baron baroness count
  countess duke duchess prince princess king queen emperor empress tsar sultan emir sheikh sheik shaikh
  mullah maulana imam ayatollah hojatoleslam rabbi pope cardinal archbishop bishop pastor monsignor
  president premier chancellor minister secretary senator sen representative rep congressman congresswoman
  delegate speaker leader chairman chairwoman chairperson governor gov mayor ambassador envoy commissioner
  commander chief director general lieutenant lt colonel col major maj captain capt sergeant sgt corporal
  cpl private admiral brigadier marshal officer constable detective inspector superintendent sheriff
  prosecutor judge justice coach manager trainer author editor spokesman spokeswoman spokesperson analyst
  economist executive ceo cfo gen brig adm cmdr hon mp mep adviser advisor undersecretary founder lady
`);

/** Words that stand before a title and belong to it, and are none alone. */
export const titleModifiers = list(`
  prime vice deputy assistant associate acting interim foreign defense defence interior finance health trade
  culture education energy agriculture labour labor treasury home press national security crown first former
  attorney chief executive lieutenant major private justice transport environment justice opposition
`);

/** After a title these make the run the name of an office, a company or a work (“General Motors”, “Justice Department”). */
export const institutionNouns = list(`
  department departments ministry office offices party parties assembly council court courts committee commission house motors
  electric foods mills dynamics accident hospital bank union league association federation institute university college school
  board bureau agency authority service services administration police army navy force forces guard museum society
  group company corp corporation inc ltd co plc fund league cup open prize award awards river island islands street road
  square park center centre hall palace theatre theater club conference congress act treaty reserve
`);

/** Nouns that a name joins to what follows with “of”, “for”, “on”, “in” or “against” (“Bank of England”). */
export const joiningNouns = list(`
  academy act agency alliance archbishop army assembly association authority bank basin battle bay bill bishop board book bureau
  cape cathedral center centre chamber church city club coast college commission committee commonwealth community companions
  confederation conference congress convention council court daughters day declaration democrats department diocese division
  doctors duchy duke earl embassy emirate faculty falls federation festival forum foundation friends front game games gang gate
  guardians guild gulf hall heads heart high horn house institute institution isle isles journal journalists kingdom knights
  league lake lord lords medal member ministry mothers mount mountains movement museum national nobel office order organisation
  organization palace parliament party patriarchate peoples pillars port prince princess province radio reporters republic ring
  river rock save school sea secretariat senate sheikh sisters society soldiers sons sound state states strait straits sultanate
  synod temple theatre theater times tower treaty tribunal trust union united university valley voice war wars world worlds
`);

/** Of what a secretary or minister is one (“Secretary of State John Kerry”). */
export const titleFields = list(
  'state defense defence war treasury interior commerce labor labour energy education health justice agriculture',
);

/** Of what an institution is for, “and” goes on (“Ministry of Trade and Industry”). */
export const pairingNouns = list(`
  agency board bureau center centre college commission committee council department faculty institute ministry office organisation
  organization school
`);

export const nameParticles = list(
  'de da di do dos das du del della der den van von ter ten zu la le el al ul bin ibn bint abu ould ben y e',
);

/** Begin the name when they stand before a capital in lower case (“al Qaeda”, “bin Laden”). */
export const leadingParticles = list('al bin ibn von van de el');

/** Of the calendar: never a name that wants a note here, for dates are found otherwise. */
export const calendarWords = list(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun gmt est edt bst utc
  am pm christmas easter ramadan
`);

/** Written in capitals without being a name. */
export const plainAcronyms = list(`
  ok tv ceo cfo coo cto pm am mp mps id dna rna hiv aids gdp gnp cpi ppi ipo vat faq pdf usb cd cds dvd vip pr hr it ad bc bce ce no
  us-style i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xix xx xxi st nd rd th km kg mm cm mph kph hq er rpm url www http html diy asap rip
  lgbt lgbtq pc pcs phd md ba ma bsc msc esq r&d q&a a-level
`);

/** English words that begin sentences, or stand in capitals in titles, more often than names do. */
export const englishWords = list(`
  a about above according accordingly accused across act acting activists actually add added adding
  additional additionally administration admittedly adopt adults advance afraid after afternoon afterward
  afterwards again against age agents ago ahead aid aides air airlines airport all allegations alleged
  allegedly allied allies allowing almost alone along already also alternatively although altogether always
  am amid among analysts and animals announced announcing another answer any anybody anyone anything anyway
  apart apologies apparently appeal appeals appearing applications apply are argument arms army around
  arrests arriving art article articles artists as aside ask asked asking asset assets assistant at athletes
  atop attack attackers attacks attempts attention audiences auditors author authorities available average
  awards aware away babies back backed backers bad balls banks bars based basketball battle be beaches bear
  beautiful because become beef beer before begin beginning behind being believe below beneath besides best
  better between beyond bids big bills birds birth bitter black blood blue board boats bodies bombs bonds
  book books born bosses both bowling boys branches break breakfast breaking bridge brief briefly bring
  brokers brothers builders building business businesses but butter buy buyers by cabinet call called
  calling calls came cameras campaign camps can candidates capital captain careful carrying cars case cases
  cash casualties cattle cause caution celebrities central ceremony certain certainly chairman chances
  change changes chapter charges cheap cheers chemical chess chief children chips choose church cinema
  cities citizen citizens city civil civilians claims clashes class classes clean clearly clients climate
  close closing clubs coach coal coalition coffee cold collectors colleges combined come comes coming
  comment comments commercial committee commodities common commuters companies company compared competition
  competitors complaints computer computers concerned concerns conditions conference confidence consequently
  conservative conservatives consider considering construction consultants consumer consumers contact
  continue continuing contracts contrary control conversely convicted cooking cooperation copies copper corn
  corporate correct correspondingly corruption costs cotton could council countries country couples court
  courts coverage credit cricket crime criminals critics crops crowds crude cultural currency current
  currently customers cut cycling cyclists dancers dark data date daughter day days dead dealers deals dear
  death deaths debate debt decades decisions deep defence defenders defense definitely delegates demand
  demands democracy democrats demonstrators depending deposits deputies designers designing despite details
  detectives developers development did died diesel different difficult dinner diplomats direct directors
  directory disclosure discount discussing diving do doctors does dogs doing dollar dollars domestic done
  double doubt down dozens draw dressed drinking drivers driving drop drought drug drugs due during each
  earlier early earnings earth easy economic economist economists editor education efforts eight either
  elated elected election elections electricity elsewhere emergency employees employers employment end
  ending enemies energy engineers enough entering environmental equally equipment equity essentially
  established estimates ethnic even evening eventually ever every everybody everyone everything everywhere
  evidence exactly examples excellent except exchange executives exit expect expected experts explain
  exporters exports extra extreme eye faced facing factories factory fair family fans far farm farmers
  farming farther fashion fast father fear fears federal feeding feel fees fellow female females few fewer
  fiction fields fierce fifteen fifth fifty fighters fighting figures filmed films final finally finance
  financial find fine finish fire firefighters firm firms first fish fishermen five fixing flag flights
  floods flowers fly flying fog follow followed following food football for forces forecasters forecasts
  foreign forget former fortunately forty forward found founded founder four fourth free freedom freight
  fresh friend friends from front fruit fuel fugitive full fund funds furious further furthermore future
  futures gains game games gas gasoline gathering gay generally get getting girl girls give given giving
  global go goals god going gold golf gone good government governments gradually grain great greater green
  ground group groups growth guards guerrillas guess guests guilty gunmen guns had half halfway hand happy
  hard hardly harvest has have having he head headlines heads health hear hearing heavily heavy heavyweight
  hello help hence her here hers herself high higher highlights hikers him himself his historically history
  hit hockey holders holding holidays home homes honestly hope hopefully horses hospitals hostages
  hostilities hot hotel hours house households housing how however huge human hundreds hungry hunters
  hurricane hurt i ice ideally if ignore illegal imagine immediately import important imports impressed
  improved in incidentally include included including income increase increased increasingly indeed
  independent indicators industrial industry inflation information initially injured inmates innings inquiry
  inside insiders inspectors instead insurance insurers intelligence interest interim interior international
  interviewed interviews into investigators investment investors invited is islamist islamists it items its
  itself jail jailed jet jobs jockeys join joint journalists journey judge judges jury just justice keep key
  kids killed kind knowing labor labour lack ladies land large last lastly late lately later latest law
  lawmakers laws lawyers leader leaders leading leave leaving left legal lenders lending less let letter
  letters liberal liberals libraries life light like likewise line linked listen literally literature little
  live living loans lobbyists local locals long look looking looters lorry losing losses lost lots lottery
  love lovers low lower luckily lunch luxury made magazines mail mainly major make makers making male man
  management managers manufacturers manufacturing many map margins market markets marks married martial mass
  matches matter may maybe mayor me mean meaning meanwhile measures meat medals media medical medicine
  meeting meetings members men mental merchants mere metal middle midfielder might migrants migration
  militants military millions mind mine miners mines minister ministers minor minority minutes missiles
  missing mission mobile mobs models moderate modern moments monetary money monitors month months more
  moreover morning mortgage most mostly mother motor motoring motorists mourners movement moves moving much
  murder museum music musicians must mutual my myself naked name named namely narrow nation national nations
  nationwide native natural naturally near nearby nearly necessary needless negative negotiations
  negotiators neighbor neighborhood neighbors neighbours neither net networks never nevertheless new newly
  news newspapers next night nine no nobody nominees none nonetheless nor normal normally northern not note
  notes nothing notice notwithstanding now nowadays nowhere nuclear number numbers numerous nurses observers
  obviously occasionally of off offers officers official officials often oil old older on once one ones only
  open opening operators opinion opinions opponents opposition options or orders ordinarily organisers
  organizers originally other others otherwise our ours ourselves ouster out outside over overall overnight
  own owners packages page paid painting panel paper papers parents part parties parts party pass passengers
  past patience patients patrol paying payments peace pension pensions people peoples per percent
  performance perhaps permanent personally pet petrol petroleum phone photo photographs physical pick
  pictures pilots pirates place places planes planners plans plants play players please plenty plus poets
  point points police policy political politicians politics poll polling polls poor population ports
  positive possibly post posters potential power powerful practice precisely preliminary preparations
  presently president press presumably previous previously price prices priests primary prime principal
  principals printed prior prison prisoners private prizes probably problems producers product production
  products professional professors profit profits programs progress projects promoters property prosecutors
  protection protesters protests provided providers psychologists public published publishers pulling punk
  pupils purchases put qualifying quarter question questions quick quickly quite quitting quote races racing
  radio raids railways rain rains raising ranks rarely rather rating ratings read readers reading real
  really rebel rebels recent recently record records red refined reform reforms refugees regarding
  regardless regional regularly regulations regulators reinforcements relations relatives release religious
  remember rent repeated replacing report reportedly reporters reporting reports republicans rescue rescuers
  research researchers reserve reserves residents respected respondents responding response rest restaurants
  results retail retailers retired returning revenue revenues reverend revised rice rich right rights riot
  rioters rising rivals road robbers rock role roughly round rubbish rugby rulers rules rumors rumours
  running rural sad safe safety said sailors salaries sales same sanctions savings say saying scattered
  scholars scholarship school schools science scientists score scored scores scoring sea seats second
  secondly secret section sections sector security see seeded seeds seeing seeking seemingly seldom select
  selected seller sellers senior sent sentencing separate separately separatists sergeant serious servers
  service services set settlers seven several sex sexual shadow shall share shareholders shares she shelling
  shells shipping ships shoppers shopping short shortly shots should show showing shy sick side sight signed
  silence silver similar similarly simple simply since singer singers sister sit sitting six sixty size
  skies slowly small smaller smoke smoking so soccer social software solar soldiers some somebody somehow
  someone something sometimes somewhat somewhere son soon sorry sources south soy soybeans speak speaking
  special specifically spectators speculation speculators spending spokesman sport sports spring squads
  square stadium staff stand standard standing standings stars start started starting state stated statement
  statements states stations statistics steel step steps still stock stocks stop storm story strange
  strikers strikes strong structure students studies study stunned style subject subsequently suburban
  successful such suddenly sugar suicide summary summer supermarkets suppliers supplies support supporters
  supposedly supreme sure surely surgeons surprisingly survey surveys survival survivors suspect suspects
  swimmers take taken taking talk talks tanks targets tax taxes teachers team teams technology teenagers
  telephone tell temperatures ten tennis tens tensions term terms territories terrorism test textile thank
  thankfully thanks that the theaters their theirs them themselves then there thereafter thereby therefore
  these they thieves thing things think third thirty this those though thought thousands threats three
  through throughout throwing thus tickets tie till time times title to tobacco today together told tomorrow
  tonight too top torture total tough tour tourism tourists toward towards town towns toys track trade
  traders trading traditionally traffic training trains travel travelers travellers treatment trees trial
  tried troops truck trucks true trust try trying tuition tuning turn turning turnover twelve twenty twice
  twin two typical typically ultimately unable undaunted under understanding undoubtedly unemployment
  unexpected unfortunately unhappily unidentified union unions united university unless unlike unlikely
  until up upon uprising urban urged us use used users using usually utility valued values vandals variety
  various vehicles versus very vessels veteran via victims victory video videos viewers villagers violence
  virtually virus visiting visitors vital volume voluntary volunteers vote voters voting wage wages wait
  walk war warehouse warehouses warning warring was watch watched watching water we weak wealthy weapons
  wearing weather week weekend weekends weekly weeks well went were west western what whatever wheat when
  whenever where whereas whereby wherever whether which whichever while white who whoever whole wholesale
  whom whose why wide widely widespread wild wildlife will win wind wine wines winner winners winning winter
  wire with within without witness witnesses wives woman women wonder wool word words work workers working
  world worldwide worse worth would wounded wow writers writing wrong year years yes yesterday yet you young
  younger your yours yourself youth zero
`);

/** Of a nation or a region: before a person no part of the name, and of little use alone. */
export const demonyms = list(`
  afghan african albanian algerian american andorran angolan arab argentine argentinian armenian asian australian austrian azerbaijani
  bahraini bangladeshi basque bavarian belarusian belarussian belgian bolivian bosnian brazilian british bulgarian burmese burundian
  cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese corsican croat croatian cuban cypriot
  czech danish dominican dutch ecuadorean ecuadorian egyptian english eritrean estonian ethiopian european fijian filipino finnish
  flemish french gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian icelandic indian indonesian
  iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian
  latvian lebanese liberian libyan lithuanian macedonian malaysian malian maltese mauritanian mexican moldovan mongolian montenegrin
  moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani palestinian panamanian paraguayan persian
  peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish senegalese serb serbian singaporean slovak
  slovene slovenian somali soviet spanish sudanese surinamese swede swedish swiss syrian taiwanese tajik tamil tanzanian texan thai
  tibetan tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni yugoslav zairean zambian
  zimbabwean arabic hebrew latin buddhist catholic christian hindu islamic islamist jewish marxist muslim orthodox protestant shia
  shiite sikh sunni
`);
