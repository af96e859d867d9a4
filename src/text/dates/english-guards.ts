const words = (text: string): string[] => text.trim().split(/\s+/);

/** A number after these is a name or an address. */
export const designators = [
  ...words(`
    page pages p pp section sections sec secs § §§ title titles chapter chapters ch article articles art clause clauses
    paragraph paragraphs para paras verse verses psalm line lines row rows figure figures fig figs table tables appendix
    exhibit item items lot lots no nos nr number numbers num № # vol vols volume volumes issue issues edition version versions
    release build model models type mark mk series class grade level size sizes channel channels radio room rooms suite
    apartment apt unit units flat floor gate bus train flight flights route routes highway highways hwy interstate motorway
    road exit pier hangar locker box extension ext phone telephone tel fax dial call code codes zip postcode pin port
    resolution resolutions directive regulation rule proposition prop amendment bill act order decree docket case
    invoice receipt account ticket badge serial id isbn issn doi rfc iso iec ieee din ansi boeing airbus antonov tupolev
    ilyushin cessna windows office word excel outlook exchange server vista photoshop acrobat autocad visual basic studio
    encarta nokia xbox playstation peugeot porsche mazda bmw fiat lada audi volvo saab ferrari maserati yamaha kawasaki
    suzuki intel pentium radeon geforce thinkpad inspiron latitude formula apollo sputnik luna voyager asteroid comet
    galaxy ngc catalog catalogue opus op bwv k kv hob psalms hymn sonnet step stage phase level category
    question answer area district precinct ward division battalion regiment squadron brigade company platoon
    troop ak sku kennel runway taxiway mile kilometer kilometre km marker block
    warehouse bldg building dorm barracks cell cellblock bed seat seats nsw vic qld act tas nt wa sa rm frame reel film
    fahrenheit rev revision draft patch chip core api python java php ruby rails perl chrome firefox safari android ios
    ubuntu debian fedora kernel nasdaq nikkei dow ftse s&p russell fortune forbes top
  `),
];

/** A number after these is a count. */
export const quantities = [
  ...words(`
    some nearly almost over under only just exactly approximately roughly estimated another all these those every
    maximum minimum least most many few additional total totaling totalling totaled totalled numbering numbered plus minus
    times exceeding exceeds exceed weighing weighs weighed cost costs costing paid pays worth
  `),
  ...[
    'more than',
    'fewer than',
    'less than',
    'greater than',
    'at least',
    'at most',
    'up to',
    'as many as',
    'as few as',
  ],
  ...[
    'as much as',
    'a total of',
    'one in',
    'out of',
    'close to',
    'in excess of',
    'an average of',
    'upward of',
    'upwards of',
  ],
  ...[
    'number of',
    'crowd of',
    'force of',
    'group of',
    'population of',
    'sample of',
    'fleet of',
    'army of',
    'staff of',
  ],
  ...[
    'audience of',
    'capacity of',
    'maximum of',
    'minimum of',
    'score of',
    'speed of',
    'range of',
    'altitude of',
  ],
  ...[
    'height of',
    'depth of',
    'length of',
    'weight of',
    'price of',
    'fine of',
    'sum of',
    'bounty of',
    'reward of',
  ],
  ...[
    'one of',
    'most of',
    'tens of',
    'list of',
    'set of',
    'team of',
    'cost of',
    'fee of',
    'salary of',
    'area of',
  ],
  ...[
    'membership of',
    'workforce of',
    'garrison of',
    'contingent of',
    'collection of',
    'distance of',
    'value of',
  ],
];

/** A number before these is a measure. */
export const units = [
  ...words(`
    percent pct metre metres meter meters kilometre kilometres kilometer kilometers km kms m mm cm mile miles yard yards
    foot feet ft inch inches hectare hectares acre acres tonne tonnes ton tons kg kgs kilogram kilograms kilo kilos gram
    grams lb lbs pound pounds ounce ounces oz litre litres liter liters gallon gallons barrel barrels bushel bushels
    bottle bottles ml dollar dollars euro euros cent cents yen rupee rupees ruble rubles rouble roubles franc francs peso
    pesos lira lire dinar dinars rial rials riyal riyals yuan krona kroner crown crowns shekel shekels usd
    eur gbp afghani afghanis hours hrs hr minute minutes mins seconds secs days weeks months decades centuries millennia gmt utc est edt cst cdt pst pdt bst cet zulu calorie calories kcal volt
    volts watt watts kw mw gw kwh mwh horsepower hp rpm mph kph knots degree degrees hz khz mhz ghz byte bytes kb mb gb tb
    megabytes gigabytes megawatts kilowatts megahertz cc points steps times pixel pixels dpi ppm lakh crore
    million billion trillion hundred thousand dozen bc bps strong square cubic
  `),
];

/** A number before these is a count. */
export const countedThings = [
  ...words(`
    people persons men women children boys girls kids adults babies infants teenagers youths youngsters soldiers troops
    fighters policemen policewomen officers officials civilians students pupils teachers professors workers employees
    laborers labourers jobs posts positions members families households homes houses apartments buildings villages towns
    cities communities refugees migrants immigrants prisoners inmates detainees hostages captives victims casualties
    deaths dead dying wounded injured injuries survivors orphans widows votes voters seats ballots cars vehicles trucks
    lorries buses trains planes airplanes aircraft jets helicopters ships boats vessels missiles rockets bombs warheads
    guns rifles pistols weapons firearms tanks rounds shells mines landmines grenades bullets words pages copies books
    volumes letters documents files signatures names species animals sheep cattle cows horses pigs goats dogs cats birds
    chickens fish trees plants flowers delegates participants attendees guests visitors tourists travelers travellers
    patients passengers doctors nurses physicians lawyers journalists reporters editors activists protesters protestors
    demonstrators marchers supporters followers militants insurgents rebels guerrillas guerillas marines sailors airmen
    cadets recruits conscripts reservists veterans tribesmen gunmen servicemen firefighters peacekeepers troopers guards
    monks nuns priests pilgrims worshippers faithful schools hospitals clinics churches mosques temples companies firms
    businesses stores shops restaurants hotels offices branches outlets locations sites units items pieces samples
    specimens artifacts artefacts objects questions cases complaints  lawsuits applications applicants shares boxes
    crates containers packages parcels bags languages dialects speakers inhabitants residents citizens locals entries
    respondents subscribers readers viewers listeners users customers clients consumers investors shareholders creditors
    farmers peasants fishermen miners engineers scientists researchers specialists experts technicians mechanics pilots
    drivers actors artists musicians singers dancers performers athletes players runners competitors contestants
    spectators fans onlookers mourners souls bodies corpses graves skeletons others individuals personnel crew crewmen
    recipients beneficiaries donors volunteers contractors suppliers vendors dealers agents spies informants suspects
    criminals gangsters convicts asylum-seekers evacuees exiles settlers colonists slaves servants hectares photographs
    photos pictures images paintings portraits sculptures films movies songs tracks albums episodes performances concerts emails e-mails messages tweets hits runs yards touchdowns cellphones phones telephones
    computers laptops servers machines devices televisions radios sensors cameras satellites chips bricks stones stairs
    tickets coins stamps diamonds prisoners-of-war jobless homeless unemployed poor sorties airstrikes
    checkpoints bunkers bases camps tents beds rooms wells dams bridges roads turbines reactors centrifuges barrels
    parts components brands varieties kinds sorts ways reasons recipes dishes meals eggs
    apples loaves cans cups glasses bottles cigarettes pills tablets doses vaccines tests genes neurons cells stars
    galaxies planets asteroids craters islands lakes rivers mountains peaks miles acres pairs
    Americans Afghans Iraqis Iranians Pakistanis Indians Israelis Palestinians Jews Muslims Christians Hindus Sikhs Kurds
    Turks Germans Russians Serbs Croats Bosnians Kosovars Albanians Arabs Syrians Lebanese Egyptians Africans Europeans
    Britons Canadians Australians Mexicans Cubans Haitians Vietnamese Chinese Japanese Koreans Ukrainians Tutsis Hutus
    Uighurs Uyghurs Rohingya Marines GIs Republicans Democrats Catholics Protestants
  `),
];
