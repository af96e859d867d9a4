import { foldWord } from '../fold.ts';

const folded = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/).map(foldWord));

const negations = folded(`
  no not none never nobody nothing nowhere neither nor without cannot hardly barely scarcely
  nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts nirgends ohne weder kaum
  ne pas ni sans jamais rien aucun aucune nul nulle guère
  nunca jamás sin nadie nada ningún ninguno ninguna tampoco
  non mai senza nessun nessuno nessuna niente nulla neanche
  não sem nem ninguém nenhum nenhuma
  niet geen nooit niets zonder nergens
  inte ej aldrig ingen inga inget ingenting utan ikke aldri uden uten
  nie nigdy nikt nic bez
  не нет ни никогда никто ничего без нельзя
  لا لم لن ليس ليست ليسوا غير بدون دون عدم
  不 没 沒 无 無 未 莫 勿 안
`);
const contraction =
  /^(?:ca|do|does|did|is|are|was|were|wo|would|could|should|has|have|had|must|need|might|ai|sha|dare|ought)nt$/;
const elision = /^n[’'ʼ`´‘]\p{L}/iu;
const korean = /[않없]|아니|^못/;
const japanese = /せん|な[いかくけ]/g;

const counts = folded(`
  one once first last two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion
  trillion dozen half third quarter second fourth fifth sixth seventh eighth ninth tenth twice thrice
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert tausend millionen
  milliarden erste ersten erster zweite zweiten zweiter dritte dritten dritter vierte vierten letzte letzten letzter
  deux trois quatre cinq sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent cents mille
  millions milliards premier première deuxième troisième quatrième dernier dernière
  dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta cuarenta cincuenta cien mil millones
  primero primera primer segundo segunda tercero tercera tercer último última
  due tre quattro cinque sei sette otto nove dieci venti trenta cento mila milioni primo prima terzo ultimo
  dois duas três quatro sete oito dez vinte trinta milhões primeiro primeira terceiro
  один одна два две три четыре пять шесть семь восемь девять десять двадцать сто тысяч миллионов первый второй третий последний
  اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة سبعة ثمانية تسعة عشرة مئة ألف مليون مليار الأول الثاني الثالث
  一 二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열
  janvier février mars avril mai juin juillet août septembre octobre novembre décembre
  lundi mardi mercredi jeudi vendredi samedi dimanche
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
  lunes martes miércoles jueves viernes sábado domingo
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre lunedì martedì mercoledì giovedì venerdì
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
`);

/** A word, folded and as written, that denies; `before` is the word before it, folded. */
export function isNegation(fold: string, written: string, before: string): boolean {
  if (fold === 't') return contraction.test(`${before}t`);
  return negations.has(fold) || contraction.test(fold) || korean.test(fold) || elision.test(written);
}

/** How often Japanese verbs deny in words of one character each. */
export function countJapaneseNegations(folds: readonly string[]): number {
  return folds.join('').match(japanese)?.length ?? 0;
}

/** A number, an ordinal, or a month or day that its language writes in lower case. */
export function isCount(fold: string): boolean {
  return counts.has(fold);
}

const small = folded(`
  a an and as at after also although all another are because before both but by can could despite did do does during
  each even every few for from had has have he her here his how however i if in instead is it its just last like many
  may meanwhile more most my no nor not now of on once one only or other our over perhaps she should since so some
  still such than that the their then there these they this those though through thus to today under until was we were
  what when where whether which while who why will with would yet you your
`);
const nameable = folded(
  'even few just last like many may more most now once one only other over still today under will',
);

const grammatical = folded(`
  der die das den dem des ein eine einen einem einer eines und oder aber denn doch sondern dass daß weil wenn als ob wie
  ich du er sie es wir ihr mich dich sich uns euch ihm ihn ihnen mir dir mein meine meinen dein deine sein seine seinen
  seiner ihre ihren ihrem ihrer unser unsere euer dieser diese dieses diesen diesem jeder jede jedes jener jene welche
  im am zum zur vom beim ins ans aus bei mit nach seit von zu durch für gegen um bis auf hinter neben über unter vor
  zwischen auch noch schon sehr nur mehr dann da dort hier jetzt nun so ist sind waren wird werden wurde wurden haben
  hatte hatten kann können konnte soll sollen muss müssen wer was wo wann warum damit dabei dazu daher deshalb trotzdem
  le la les un une du au aux et ou où mais donc car que qui quoi dont quand comme si ce cet cette ces mon ma mes ton ta
  tes sa ses notre nos votre vos leur leurs je tu il elle ils elles nous vous lui eux en dans par avec chez vers entre
  aussi très plus moins est sont était étaient sera seront ont avait avaient
  el los las unos unas lo y e o pero porque cuando como donde quien cual este esta estos estas ese esa esos esas su sus
  mi mis tu tus nuestro nuestra yo él ella ellos ellas nosotros de del al por para con desde hasta entre sobre también
  muy más menos es era eran fue fueron ha han había
`);

const openers = folded(`
  about above according across after again against along already always amid among any anyone around away back behind
  being below beneath beside besides between beyond come down early even everyone finally following get given go good
  great hello here inside keep later let long make maybe most much near nearby nearly neither new next nobody nothing
  often ok onto out outside part per please really right saying see several soon speaking take thanks then too toward
  towards up upon use using very via well within without yes yesterday
`);

/** A word with which sentences begin, and no name does. */
export function isOpener(fold: string): boolean {
  return openers.has(fold);
}

/** A word of little weight, whose capital says nothing where a sentence begins. */
export function isSmall(fold: string): boolean {
  return small.has(fold);
}

/** A word of little weight in English, German, French or Spanish; with a capital it may be part of a name: “Las Vegas”. */
export function isGrammatical(fold: string): boolean {
  return small.has(fold) || grammatical.has(fold);
}

/** A small word that with a capital within a sentence may name something: the Today programme. */
export function isSmallName(fold: string): boolean {
  return nameable.has(fold);
}
