/** How languages of news write each month, in full and cut short, as it stands in a date. */
const months: readonly string[] = [
  'jan january januar janvier enero janeiro gennaio januari stycznia ene janv января يناير gen tammikuuta janúar ledna januára siječnja január ianuarie xaneiro xan ocak oca sausio janvāris jaanuar jaan січня січ янв студзеня януари јануар јануари ιανουαρίου ιαν ינואר ژانویهٔ जनवरी gener janvārī styczeń',
  'feb february februar février febrero fevereiro febbraio februari lutego fév févr fev февраля فبراير helmikuuta febrúar února februára veljače február febr februarie febreiro şubat şub vasario februāris veebruar veebr лютого лют февр лютага февруари фебруар φεβρουαρίου φεβ פברואר فوریهٔ फ़रवरी febrer februārī luty',
  'mar march märz mars marzo março maart maret marca mär марта مارس mrt marts maaliskuuta března marec ožujka március márc martie mart kovo märts березня бер мар сакавіка март μαρτίου μαρ mac מרץ मार्च març martā marzec',
  'apr april avril abril aprile kwietnia abr avr апреля أبريل huhtikuuta apríl dubna apríla travnja április ápr aprilie nisan nis balandžio aprīlis aprill квітня квіт апр красавіка април απριλίου απρ אפריל آوریل अप्रैल aprīlī kwiecień',
  'may mai mayo maio maggio mei maja mag мая مايو maj toukokuuta maí května mája svibnja május máj mayıs gegužės maijs травня трав май мај μαΐου μαΐ מאי مهٔ maig maijā maya',
  'jun june juni juin junio junho giugno czerwca giu июня يونيو kesäkuuta júní jún června júna junij lipnja június iunie xuño haziran haz birželio jūnijs jūn juuni червня черв июн чэрвеня юни јун јуни ιουνίου ιουν יוני ژوئن जून juny jūnijā czerwiec cze',
  'jul july juli juillet julio julho luglio lipca juil lug июля يوليو heinäkuuta júlí júl července júla julij srpnja július iulie xullo xul temmuz tem liepos jūlijs jūl juuli липня лип июл ліпеня юли јул јули ιουλίου ιουλ julai יולי ژوئیهٔ जुलाई juliol jūlijā lipiec',
  'aug august août agosto agustus augustus sierpnia ago августа أغسطس augusti elokuuta ágúst ágú srpna augusta avgust avg kolovoza augusztus ağustos ağu rugpjūčio augusts серпня серп авг жніўня август αυγούστου αυγ agu ogos ogo אוגוסט اوت अगस्त agost augustā sierpień',
  'sep sept september septembre septiembre setembro settembre września set сентября سبتمبر syyskuuta září septembra rujna szeptember szept septembrie eylül eyl rugsėjo septembris вересня вер сент верасня септември септембар σεπτεμβρίου σεπ ספטמבר سپتامبر सितंबर setembre septembrī wrzesień wrz',
  'oct october oktober octobre octubre outubro ottobre października okt ott out октября أكتوبر lokakuuta október října októbra octombrie ekim eki spalio oktobris oktoober жовтня жовт окт кастрычніка октомври октобар οκτωβρίου οκτ אוקטובר اکتبر अक्टूबर oktobrī październik paź',
  'nov november novembre noviembre novembro listopada ноября نوفمبر marraskuuta nóvember nóv listopadu novembra studenoga noiembrie kasım kas lapkričio novembris листопада лист нояб лістапада ноември новембар νοεμβρίου νοε נובמבר نوامبر नवंबर novembrī listopad',
  'dec december dezember décembre diciembre dezembro dicembre desember grudnia dez déc dic декабря ديسمبر des joulukuuta prosince decembra prosinca decembrie decembro aralık ara gruodžio decembris detsember dets грудня груд дек снежня декември децембар δεκεμβρίου δεκ disember dis דצמבר دسامبر दिसंबर desembre decembrī grudzień',
];

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])));

/** A pattern of any of them, the longest first, as one group. */
export const month = `(${[...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')})\\.?`;

/** Its number, from 1, of a month that `month` matched. */
export const monthOf = (name = ''): string => String(numbers.get(name.toLowerCase()) ?? 0);
