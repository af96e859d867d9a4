/** Professions of the press and of those who write for it, in many languages but English. */
export const roleNouns =
  '\\p{L}*(?:redakteur(?:in)?|korrespondent(?:in|ka)?|redaktionsleiter(?:in)?|kolumnist(?:in)?|volontär(?:in)?)|chefreporter(?:in)?|ressortleiter(?:in)?|korrespondent[ai]?|nachrichtenagentur|journalist(?:in|[aă])?|journaliste|rédact(?:eur|rice)(?: en chef)?|envoyée? spéciale?|grand reporter|chroniqueu(?:r|se)|doctorante?|professeure?|chercheure?|chercheuse|conférences|profesora?|investigadora?|doktorand(?:in)?|professorin|periodista|redactora?|corresponsal|columnista|enviad[oa] especial|jornalista|repórter|redatora?|correspondente|colunista|giornalista|corrispondente|inviat[oa]|redattore|redattrice|redacteur|redactrice|verslaggever|verslaggeefster|journalist|redaktör|krönikör|skribent|redaktør|kommentator|toimittaja|kirjeenvaihtaja|päätoimittaja|dziennikar(?:z|ka)|redaktor(?:ka)?|publicyst(?:a|ka)|novinář(?:ka)?|novinár(?:ka)?|novinar(?:ka)?|urednik|urednica|komentátor(?:ka)?|zpravodaj(?:ka)?|reportér(?:ka)?|újságíró|szerkesztő|jurnalist(?:[aă])?|muhabiri?|yazarı?|editörü?|gazeteci|(?:специальный |спеціальний )?кор(?:р)?еспондент(?:ка)?|журналіст(?:ка)?|журналист(?:ка)?|обозреватель|оглядач(?:ка)?|редактор(?:ка)?|δημοσιογράφος|ανταποκρίτρια|ανταποκριτής|jurnalis|wartawan|redaktur|žurnalist(?:as|ė|s|e)|profesorius|redaktorius|ajakirjanik|toimetaja';

/** One of the words of `text` is such a profession. */
export const namesRole = (text: string): boolean => role.test(text);

const role = new RegExp(`(?<![\\p{L}])(?:${roleNouns})(?![\\p{L}])`, 'iu');

/** Names a post or a profession of the press. */
export const isRole = (text: string): boolean =>
  /^(?:an?|the|chief|senior|staff|special|deputy|political|foreign|our|guest|contributing|founder|editor|reporter|correspondent|professor|writer|author|director)\b|\b(?:editor|correspondent|reporter|writer|columnists?|contributor|journalist|lecturer|fellow|candidate|researcher|historian)\b/i.test(
    text,
  ) || namesRole(text);

/** “University of Tern”, “Institut Quai-Nord” */
export const isHouseOfLearning = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  /\b(?:universit|universidad|institut|college|school|hochschule|academy|acad[ée]mie|sciences po)/i.test(
    text,
  ) &&
  !isRole(text);

/** “MD”, “Ph.D.”, “RDN”, “M.D. FACP”: letters behind a name. */
export const isDegree = (text: string): boolean =>
  degree.test(text) ||
  (/^[A-Z][a-z]?\.[A-Z]/.test(text) && text.split(' ').every((word) => degree.test(word)));

const degree = /^(?=.*(?:\.|[A-Z].*[A-Z]))(?:[A-Z][A-Za-z]{0,3}\.?){1,4}(?:-[A-Z]+)?$|^[A-Z]{2,6}$/;
