import { readHeadLine } from '../head/head-line.ts';
import { countWords } from '../words.ts';
import { isForeignSection } from './section-names.ts';

export function saysWhoOrWhen(text: string): boolean {
  const line = readHeadLine(text);
  return line !== undefined && (line.said === 'by' || Boolean(line.published ?? line.updated));
}

/** The day on which the page was read, above its sections. */
export const isDayOfPaper = (text: string, next: string): boolean =>
  readHeadLine(text)?.said === undefined && isSection(next);

/** The name of a section or of a kind of article, as sites set it above their titles. */
export const isSection = (text: string): boolean =>
  isForeignSection(text) ||
  /^(?:(?:news |expert |guest )?(?:analysis|opinion|essay|column)|editorials?|commentary|letters?|reviews?|interview|exclusive|features?|special report|investigations?|explainer|breaking(?: news)?|politics|world(?: news)?|business|nation(?:al)?|u\.?[sk]\.?(?: news)?|local(?: news)?|sports?|science|health|tech(?:nology)?|culture|arts|climate|environment|education|economy|markets|europe|asia|africa|americas|middle east|house|senate|congress|perspectives?|ideas|(?:the )?long read|international|news|lifestyle|travel|society|law|crime|food|books|energy|media|politik|wirtschaft|gesellschaft|kultur|panorama|wissen|meinung|(?:tages-?|gast)?kommentar|leitartikel|glosse|kolumne|porträt|gastbeitrag|analyse|chronique|tribune|éditorial|reportaje|entrevista|columna|editoriale|intervista|commento|obituar(?:y|ies)|ausland|inland|lokales|regionales|reportage|politique|économie|société|planète|monde|idées|enquête|entretien|política|economía|sociedad|cultura|deportes|sucesos|opinión|internacional|tecnología|politica|economia|cronaca|esteri|società|sport|binnenland|buitenland|economie|samenleving)$/iu.test(
    text,
  );

/** What stands above the news of the moment, which are another page’s. */
export const isBanner = (text: string): boolean =>
  /^(?:breaking(?: news)?|(?:weather|news|traffic) alerts?|live(?: now| updates?)?|developing(?: story)?|just in|trending(?: now)?|top stor(?:y|ies)|eilmeldung|en direct|última hora|urgente)[:!]?$/i.test(
    text,
  );

/** “Politics World Opinion Ferries Sports”: three names of sections, and of all words half. */
export function isRowOfSections(text: string): boolean {
  const words = text.split(/[\s|,·•]+/);
  const sections = words.filter((word) => isSection(word));
  return sections.length >= 3 && sections.length >= words.length / 2;
}

/** “The Tern Post”, “Tern Post Harbor”, “Tern & District Post” */
export const isPaper = (text: string): boolean =>
  countWords(text) <= 8 && (isJoinedPaper.test(text) || isNamedPaper.test(text) || endsInItsInitials(text));

/** “North Tern Free Press NTFP” */
function endsInItsInitials(text: string): boolean {
  const words = text.split(' ');
  const initials = words.slice(0, -1).map(([first = '']) => first);
  return initials.length > 2 && words.at(-1) === initials.join('');
}

const isJoinedPaper =
  /^(?:The )?(?:\p{Lu}\S* ){1,2}(?:&|and) (?:\p{Lu}\S* ){1,2}(?:Times|Post|Herald|Tribune|Journal|Gazette|News|Chronicle|Advertiser|Messenger|Observer)$/u;
const isNamedPaper =
  /\bjournalis(?:m|tic)\b|\bnews agency$|^(?:the )?(?:\p{Lu}\S* ){0,2}(?:times|post|herald|tribune|journal|gazette|guardian|observer|independent|telegraph|chronicle|courier|standard|examiner|messenger|advertiser|dispatch|bulletin|sentinel|inquirer|enquirer|ledger|argus|tageblatt|anzeiger|rundschau|kurier|quarterly|weekly|news|magazine|zeitung|online)(?: \p{Lu}\S*)?$/iu;

/** “News you can trust since 1817” */
export const isSlogan = (text: string): boolean =>
  countWords(text) <= 8 && /\b(?:since|founded in|established|est\.) (?:1[5-9]|20)\d\d$/i.test(text);

export const isLabelInCapitals = (text: string): boolean =>
  countWords(text) > 0 && countWords(text) <= 3 && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();

/** “Home / News / Harbor closes” to “Harbor closes” */
export function isTrailTo(trail: string, title: string): boolean {
  if (title.length <= 12 || trail === title) return false;
  if (/[/›>»|]\s*$/.test(trail.slice(0, -title.length)) && trail.endsWith(title)) return true;
  // “HomeIslandsHarbor closes after third …”: links that a paste ran together, the last of them cut short.
  const cut = trail.replace(/(?:\.\.\.|…)$/, '');
  const from = cut.indexOf(title.slice(0, 20));
  return cut !== trail && from > 0 && title.startsWith(cut.slice(from));
}

/** What a page asks its reader to do. */
export const invites =
  /^(?:register|get|sign|subscribe|download|search|learn|visit|support|reserve|join|shop|explore|watch|view|see|skip|try|buy|click|enter|request|contact|book|call|follow|welcome to|browse|select|choose|compare)\b/i;

/** Links that a paste ran together: “NewsSportsWeather”. */
export const isRunTogether = (text: string): boolean =>
  (text.match(/[\p{Ll}\d]\p{Lu}/gu)?.length ?? 0) >= Math.max(1, countWords(text) * 0.3);

/** “Explained | Why the harbor closes”, “TIDES | Why the harbor closes” as “Why the harbor closes”, and without the marks of French quotations. */
export const withoutKind = (text: string): string =>
  text
    .replace(/[«‹]([^«»‹›]*)[»›]/g, '$1')
    .replace(
      /^(?:explained|explainer|watch|opinion|analysis|exclusive|interview|data|review|editorial|comment|fact check) \| (?=\S)/i,
      '',
    )
    .replace(/^[\p{Lu}\d .’-]+ \| (?=\S)/u, '');
