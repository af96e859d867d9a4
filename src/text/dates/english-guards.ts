const words = (text: string): string[] => text.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '));

/** A number after these is a name, a title or an address. */
export const designators = [
  ...words(`
    page pages p pp section sections sec secs § §§ title titles chapter chapters ch article articles art clause clauses
    paragraph paragraphs para paras verse verses psalm psalms line lines row rows figure figures fig figs table tables
    appendix exhibit item items lot lots no nos nr number num № # vol vols volume volumes version versions release build
    model models type mk grade size sizes channel channels room rooms suite apartment apt unit units flat gate bus train
    flight flights route routes highway highways hwy interstate motorway exit pier hangar locker extension ext phone
    telephone tel fax dial code codes zip postcode pin password passcode port resolution resolutions unscr directive rule
    proposition prop amendment law h\\.r decree docket case invoice receipt account ticket badge serial id isbn issn doi rfc
    iso iec ieee din ansi runway taxiway marker bldg barracks cell seat reel rev chip python java php ruby perl chrome
    firefox android ubuntu debian fedora asteroid ngc opus op kv hob sonnet regiment battalion brigade squadron platoon
    camp station directorate schedule form elevation altitude population followers nasdaq nikkei dow ftse s&p score
    movie film novel novella album song track single poem sitcom musical thriller titled entitled called named nicknamed dubbed codenamed
    u\\.s\\.c u\\.s\\.c\\. usc hr s\\.b\\. sb a\\.b\\. ab footnote footnotes note notes slide slides terminal parcel plot vin ref sku
    plate checkpoint grid v error errors rated rating wrote sang sing sings singing s\\. ss\\. ibid\\.?, plays played playing performs performed performing
    usd eur gbp chf jpy cad aud inr pkr afn rub cny rs afs
  `),
  ...['p\\.o\\. box', 'po box', 'task force', 'public law', 'post office box', 'executive order', 'order no'],
  'count(?:s|ed|ing)? (?:up |down )?to',
  '(?:numbers?|codes?|hash|ids?|keys?|strings?) (?:that )?(?:begins?|starts?|ends?|beginning|starting|ending) (?:with|in)',
  '(?:texts?|texting|texted|sms)(?: [“"]?\\p{Lu}+[”"]?)? to',
  '(?:bands?|groups?|duo|trio|quartet|rockers|singers?) the',
  '(?<=\\d )(?:stat|f\\.2d|f\\.3d|u\\.s)',
];

/** As `designators`, only with a capital: names of products and of states. */
export const products = words(`
  Boeing Airbus Concorde Antonov Tupolev Ilyushin Cessna Windows Office Word Excel Outlook Exchange Server Vista Photoshop Acrobat
  AutoCAD Studio Encarta Nokia Xbox PlayStation Peugeot Porsche Mazda BMW Fiat Lada Audi Volvo Saab Ferrari Maserati Yamaha
  Kawasaki Suzuki Intel Pentium Radeon GeForce Apollo Sputnik Luna Voyager Comet Runner Fahrenheit Cyberpunk Area District
  Regulation Decision Recommendation Ordinance Statute Level Class Mark Step Stage Phase Block Invoice Bill Catch Box Post Warehouse Building Order Part Agenda Vision Russell Forbes
  Wilshire SharePoint Madden Forza Battlefield Anno Space: Race Colt Winchester Ruger Remington Mauser Silverado Sierra Ram BS EN
  NSW VIC QLD ACT TAS WA SA
`);

/** A year may follow the names of these right away: “Christmas 1914”, “World Cup 2006”, “Companies Act 1985”. */
export const occasions = words(`
  olympics paralympics games cup championship championships election elections referendum census budget congress conference
  summit convention festival expo fair biennale exhibition awards oscars accord accords agreement treaty act order protocol
  constitution declaration christmas xmas easter thanksgiving ramadan passover halloween advent lent epiphany pentecost
  sunday monday tuesday wednesday thursday friday saturday day eve night week term semester session edition copyright press
  books publishers publishing books university review report ad ce
`);

/** A number after these is a count. */
export const quantities = [
  ...words(`
    some nearly almost over under only just exactly approximately roughly estimated another all these those every
    maximum minimum many few additional total totaling totalling totaled totalled numbering numbered plus minus
    times exceeding exceeds exceed weighing weighs weighed cost costs costing paid pays worth earns earned earning fined
    score scored numbers per seats seated
  `),
  ...phrases(`
    more than | fewer than | less than | greater than | (?<!since\\s)(?<!until\\s)at least | at most | up to | as many as
    | as few as | votes to | seats to | the answer is | the answer was | the remainder is | the remainder was | tuned to
    | as much as | one in | out of | close to | in excess of | upward of | upwards of | bought for | sold for
    | points? to | percent to | per cent to | cents to | pence to | from \\d{1,2} to | there are | there were | a record | a further | hundreds of | thousands of | dozens of | priced at | valued at | fell to | rose to | dropped to | climbed to
  `),
  ...words(`
    total average number crowd force group population sample fleet army staff audience capacity maximum minimum score speed
    range altitude height depth length weight price fine sum bounty reward one tens list set team cost fee salary area
    choir chorus orchestra flock herd swarm cast convoy membership workforce garrison contingent collection distance value elevation rating
  `).map((noun) => `${noun} of`),
];

/** A number before these is a measure. */
export const units = [
  ...words(`
    percent pct metre metres meter meters kilometre kilometres kilometer kilometers km kms m mm cm mile miles yard yards
    foot feet ft inch inches hectare hectares acre acres tonne tonnes ton tons kg kgs kilogram kilograms kilo kilos gram
    grams lb lbs pound pounds ounce ounces oz litre litres liter liters gallon gallons barrel barrels bushel bushels
    bottle bottles ml dollar dollars euro euros cent cents yen rupee rupees ruble rubles rouble roubles franc francs peso
    pesos lira lire dinar dinars rial rials riyal riyals yuan krona kroner crown crowns shilling shillings pence guineas kopecks zlotys baht shekel shekels usd eur gbp chf jpy
    afs afghanis hours hrs minutes mins seconds secs days weeks months decades centuries millennia gmt utc est edt cst cdt
    pst pdt bst cet zulu calorie calories kcal kj kpa hpa psi mg mcg µg iu ppb mah fps volt volts watt watts w kw mw gw kwh mwh horsepower hp rpm mph kph knots degree
    degrees hz khz mhz ghz byte bytes kb mb gb tb megabytes gigabytes megawatts kilowatts megahertz cc points steps times
    pixel pixels dpi ppm lakh crore million billion trillion hundred thousand dozen bps strong square cubic sq sq\\. apiece per
  `),
  '(?:kilo|mega|giga|tera|milli|micro|nano|centi|deci|hecto)\\p{L}{2,12}',
  ...words(
    'newton newtons joule joules decibel decibels lumen lumens amp amps ohm ohms hertz nit nits carat carats bar bars reps laps',
  ),
  'freestyle',
  '(?:divided|multiplied) by',
  '[x×] \\d+',
  'by \\d+',
];

/** A number before these is a count. */
export const countedThings = [
  ...[
    'a (?:day|night|week|month|year|head|piece|share|copy|ton|barrel|ticket|person|time)',
    'each(?! year)',
    'or (?:so|more|fewer)',
    'more(?! than)',
    'and counting',
  ],
  'of the',
  ...words(`
    witnesses voices revolutions strokes calls winners losers people persons men women children boys girls kids adults babies infants teenagers youths youngsters soldiers troops
    fighters policemen policewomen officers officials civilians students pupils teachers professors workers employees
    laborers labourers jobs posts positions members families households homes houses apartments buildings villages towns
    cities communities refugees migrants immigrants prisoners inmates detainees hostages captives victims casualties
    deaths dead dying wounded injured injuries survivors orphans widows votes voters seats ballots cars vehicles trucks
    lorries buses trains planes airplanes aircraft jets helicopters ships boats vessels missiles rockets bombs warheads
    guns rifles pistol pistols weapons firearms tanks rounds shells mines landmines grenades bullets words pages copies books
    volumes letters documents files signatures names species animals sheep cattle cows horses pigs goats dogs cats birds
    chickens fish trees plants flowers delegates observers warheads participants attendees guests visitors tourists travelers travellers
    patients passengers doctors nurses physicians lawyers journalists reporters editors activists protesters protestors
    demonstrators marchers supporters followers militants insurgents rebels guerrillas guerillas marines sailors airmen
    cadets recruits conscripts reservists veterans tribesmen gunmen servicemen firefighters peacekeepers troopers guards
    monks nuns priests pilgrims worshippers faithful schools hospitals clinics churches mosques temples companies firms
    businesses stores shops restaurants hotels offices branches outlets locations sites items pieces samples specimens
    artifacts artefacts objects questions cases complaints lawsuits applications applicants shares boxes crates containers
    packages parcels bags languages dialects speakers inhabitants residents citizens locals entries respondents
    subscribers readers viewers listeners users customers clients consumers investors shareholders creditors farmers
    peasants fishermen miners engineers scientists researchers specialists experts technicians mechanics pilots drivers
    actors artists musicians singers dancers performers athletes players runners competitors contestants spectators fans
    onlookers mourners souls bodies corpses graves skeletons individuals personnel crew crewmen recipients beneficiaries
    donors volunteers contractors suppliers vendors dealers agents spies informants suspects criminals gangsters convicts
    asylum-seekers evacuees exiles settlers colonists slaves servants photographs photos pictures images paintings
    portraits sculptures films movies songs tracks albums episodes performances emails e-mails messages tweets retweets
    likes hits runs touchdowns cellphones phones telephones computers laptops servers machines devices televisions radios
    sensors cameras satellites chips bricks stones stairs tickets coins stamps diamonds jobless homeless unemployed sorties
    airstrikes checkpoints bunkers tents beds rooms wells dams bridges turbines reactors centrifuges parts components
    brands varieties kinds sorts ways reasons recipes dishes meals eggs apples loaves cans cups glasses cigarettes pills
    tablets doses vaccines genes neurons cells stars galaxies planets asteroids craters islands lakes rivers mountains
    peaks pairs ways Americans Afghans Iraqis Iranians Pakistanis Indians Israelis Palestinians Jews Muslims
    Christians Hindus Sikhs Kurds Turks Germans Russians Serbs Croats Bosnians Kosovars Albanians Arabs Syrians Egyptians
    Africans Europeans Britons Canadians Australians Mexicans Cubans Haitians Koreans Ukrainians Tutsis Hutus Uighurs
    Uyghurs Rohingya Republicans Democrats Catholics Protestants
  `),
];

/** A number joined to these by a hyphen is a measure: “1500-seat”. */
export const measures = words(`
  seat page word foot mile metre meter kilometre kilometer member man woman person room acre pound ton tonne year day hour
  minute week month bed unit vote point step plus odd strong student pupil employee worker home house household family head
  gallon inch yard share piece car vehicle passenger line character item question square cubic dollar euro volt watt
  calorie degree bit byte pixel horsepower barrel bottle ship soldier strength capacity resident delegate space lot store
`);
