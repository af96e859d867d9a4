/** Names of sections in languages whose papers set them above their titles, beside those that are told with the kinds of articles. */
const names =
  'świat|kraj|polityka|gospodarka|kultura|opinie|społeczeństwo|svět|domácí|zahraniční|ekonomika|názory|domov|zahraničie|nyheter|inrikes|utrikes|ekonomi|kultur|debatt|ledare|innenriks|utenriks|økonomi|politikk|kronikk|indland|udland|politik|samfund|kotimaa|ulkomaat|talous|kulttuuri|mielipide|politiikka|gündem|dünya|siyaset|yaşam|sağlık|teknoloji|spor|kültür sanat|мир|политика|экономика|общество|культура|спорт|происшествия|в мире|россия|світ|політика|економіка|суспільство|україна|κόσμος|ελλάδα|πολιτική|οικονομία|κοινωνία|mundo|brasil|economia|esportes?|desporto|cultura|opinião|cidades|nieuws|cultuur|opinie|regio|nasional|internasional|olahraga|hiburan|gaya hidup|thời sự|thế giới|kinh doanh|giải trí|thể thao|pháp luật|sức khỏe|belföld|külföld|gazdaság|kultúra|közélet|actualitate|externe|politică|societate|lietuvoje|pasaulyje|verslas|latvijā|pasaulē|eesti|välismaa|svijet|hrvatska|srbija|društvo|slovenija|svet|gospodarstvo|scena|chronik|lokales|nah und fern|国际|国內|国内|國際|政治|政經|经济|經濟|財經|财经|社会|社會|体育|體育|娱乐|娛樂|科技|生活|文化|評論|评论|経済|スポーツ|速報|中東|アジア|地域|정치|경제|사회|국제|문화|스포츠|연예|세계|생활|سياسة|اقتصاد|رياضة|ثقافة|مجتمع|عربي|دولي|العالم';

/** The line is the name of a section in one of these languages. */
export const isForeignSection = (text: string): boolean => section.test(text);

const section = new RegExp(`^(?:${names})$`, 'iu');
