const kinds =
  'analysis|opinion|commentary|editorial|essay|feature|guide|interview|exclusive|review|report|article|column';

const otherKinds =
  'gastbeitrag|beitrag|artikel|text|kommentar|analyse|essay|kolumne|interview|rezension|bericht|reportage|leitartikel|protokoll|chronique|tribune|éditorial';

/** “Author” in many languages. */
const authors =
  'authors?|autor(?:es|en|in|innen|[iae]|ul)?|autore|auteure?s?|autorė|autori(?:us|ai)|autors|autoř(?:i|ka)?|szerző|författare|forfatter|kirjoittaja|автор(?:ы|ка|и)?|συντάκτης|penulis|tác giả|yazar[ıi]?';

/** Other words that say who wrote, always with a colon. */
const nouns =
  'író|írta|verfasst von|verslaggever|pewarta|reporter|yazan|haber|muhabir|te[kx]st[eoi]?|texto|testo|текст|tekst[ií]|besedilo|interview|protokoll|contributors?|journaliste?|schreibt|piše|napisal[ao]?|opracowa(?:ł|ła|nie)|oprac\\.?|zpracoval[ai]?|parengė|redacción|redator|words';

/** “By” in many languages, in front of a name. */
const prepositions =
  'author|written by|von|par|por|door|af|av|oleh|deur|bởi|skriven av|skrevet a[vf]|escrito por|scritto da|a cura di|scris de|eftir|γράφει(?: [οη])?|autor(?:es)?|auteurs?|propos recueillis par';

const opener = new RegExp(
  [
    `^(?:(?:written|words|(?:story|text|words)(?: (?:and|&) (?:photos|photographs|pictures))?|(?:photos|photographs|pictures) (?:and|&) (?:story|text|words)|reported|reporting|posted|published|created|${kinds}|an? (?:\\w+ ){1,2})\\s*)?by\\b[:\\s]*(?=[\\p{Lu},“"@]|$)`,
    '^as told to\\s+(?=\\p{Lu})',
    `^(?:${authors}|${nouns})\\s*[:：]\\s*(?=\\p{Lu})`,
    `^(?:${prepositions})s?\\s*:?\\s+(?=\\p{Lu})`,
    `^(?:(?:eine?|une?) )?(?:${otherKinds})s? (?:von|de|par):?\\s+(?=\\p{Lu})`,
    '^(?:dal|dalla|dai|dalle|de|del|de la|de notre|de nos|von unse\\p{L}+) (?:(?:nostr|nuestr)\\p{L} )?(?:inviat\\p{L}|corrispondent\\p{L}|enviad\\p{L}|corresponsal|envoyée?s?|correspondante?s?|korrespondent(?:en|in)?|reporter(?:in)?)(?: [es]\\p{Ll}+)?,? (?=\\p{Lu})',
    '^aus \\p{L}+ bericht(?:et|en)\\s+(?=\\p{Lu})',
    '^di (?=\\p{Lu}\\S* \\p{Lu})',
  ].join('|'),
  'iu',
);

/** What opens `text` as a byline in one of many languages, its name cut off: “Von ”, “Written by ”. */
export const openerOf = (text: string): string | undefined => opener.exec(text)?.[0];

/** “作者：…”, “بقلم …”: what stands behind is the name, whatever its letters. */
const otherScripts =
  /^(?:(?:作者|撰文|文|記者|记者|投稿者|著者|執筆|글)\s*[:：=]?|(?:بقلم|كتب|إعداد)\s*:?|نویسنده\s*:|مאת:?|מאת\s*:?|लेखक\s*:|โดย\s*:?)\s*([^\d:：|]{2,40})$/u;

/** The name in a line that opens as bylines do in scripts without capitals. */
export const nameInOtherScript = (text: string): string | undefined => otherScripts.exec(text)?.[1]?.trim();

/** A line that says only that the name of the author follows: “Kommentar von”, “By —”. */
export const isOpener = (text: string): boolean => alone.test(text);

const alone = new RegExp(
  `^(?:(?:(?:written|posted|published|story|reported|reporting|words|text|${kinds}|${otherKinds}) )?(?:by|von|par|por|door|av|af|oleh)(?: ?[—–-])?|words|text|insights from|(?:about|meet) the author|the author|author of the article|di|${authors}):?$`,
  'iu',
);
