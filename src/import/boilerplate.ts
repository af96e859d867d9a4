import { otherPhrases } from './boilerplate-languages.ts';
import { remember } from './remember.ts';
import { countWords } from './words.ts';

export interface Phrase {
  readonly pattern: RegExp;
  readonly reason: string;
  /** Words that a block with this phrase has at most; longer ones are text about the matter. */
  readonly words: number;
}

/** What in `text` a page says to every reader, not the article: the reason to leave it out, or nothing. */
export const boilerplate = remember((text): string | undefined => {
  const words = countWords(text);
  return words > longest
    ? undefined
    : allPhrases.find((phrase) => words <= phrase.words && phrase.pattern.test(text))?.reason;
});

const share =
  '(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|e-?mail|print|link|flipboard|pocket|threads|bluesky|messenger|tumblr|instagram|copy link)';

const phrases: readonly Phrase[] = [
  {
    reason: 'comment box',
    words: 45,
    pattern:
      /^join the (?:conversation|discussion|debate)\b|\bcomment(?:ing)? guidelines\b|\bcommunity (?:guidelines|standards|rules)\b|^(?:leave|post|add|write) (?:a|your) (?:comment|reply)|^you are commenting as\b|\bcomments (?:are|have been|will be) (?:closed|moderated|disabled|now closed)\b|^comments are\b|^not your account\?|^commenting on this\b|\bbe (?:civil|respectful),? (?:and )?(?:courteous|civil|stay on topic)\b|^your email address will not be published|^we invite you to use our comment|^join our commenting forum|^join thought-provoking conversations|^share or comment on this article\b|^we welcome your comments at\b/i,
  },
  {
    reason: 'comment box',
    words: 6,
    pattern:
      /^(?:(?:view|show|read|see|hide|all)\s+)*(?:the\s+)?(?:\d[\d,]*\s+)?comments?(?:\s*\(?\d*\)?)?(?: ?\/ ?\d+ new)?$|^(?:log|sign) in to comment|^reply$|^\d+ (?:replies|responses)$/i,
  },
  {
    reason: 'subscription line',
    words: 40,
    pattern:
      /\balready (?:an? )?(?:subscriber|subscribed|member|registered)\b|\balready have an account\b|^(?:please )?subscribe(?: now| today| here| to\b|[!.]?$)|\bwhen you subscribe\b|\bbenefit of an? [\w ]+ subscription\b|^(?:get|start|enjoy|try) [\w ,’']*(?:unlimited|full|digital) access\b|^(?:start|try|get|claim|begin)\b.{0,30}\bfree trial\b|\bfree articles? (?:left|remaining|this month)\b|^(?:(?:exclusive |only )?(?:for|to) subscribers(?: only)?|subscribers? (?:only|exclusive))$|\b(?:this (?:article|story|content) is|exclusively) for subscribers\b|^become an? (?:member|subscriber|supporter|patron)\b|\bto continue reading\b|^(?:to read|read) the full (?:story|article),? (?:subscribe|sign|log)/i,
  },
  {
    reason: 'newsletter sign-up',
    words: 50,
    pattern:
      /\b(?:sign(?:ing)? up|subscrib(?:e|ing)|register)\b.{0,80}\b(?:newsletters?|briefings?|e-?mail (?:alerts?|list|updates?)|news alerts?|inbox)\b|\b(?:newsletters?|briefing|stories|news)\b.{0,60}\b(?:in|to) your inbox\b|^thanks for reading\b.{0,80}\bsubscribe\b|^(?:enter )?your e-?mail(?: address)?[.:]?$|^e-?mail(?: address)?[.:*]*$|\bnewsletter\b.{0,160}\b(?:subscribe|sign up) (?:here|now|today)\b|^find out what[’']s happening in .{2,60} with\b|^get (?:all )?(?:the )?(?:current|latest) (?:news|updates)\b|^by signing up\b|^view this (?:e-?mail|newsletter|message) (?:in|online)\b|^(?:to|cc|reply-to): \S+@\S+$|^thank(?:s| you) for (?:signing up|subscribing)/i,
  },
  {
    reason: 'sign-in line',
    words: 8,
    pattern:
      /^(?:sign|log) ?-?(?:in|up|out)\b|^(?:create|register) (?:an? )?(?:free )?account\b|^my account$|^register$/i,
  },
  {
    reason: 'call for support',
    words: 60,
    pattern:
      /^(?:please )?(?:support|donate to|help fund) (?:our|us|independent|quality|the \p{Lu}\w+)\b|\bmake a (?:donation|contribution) (?:today|now)\b|\bindependent journalism\b.{0,60}\b(?:support|donat|contribut)|^donate(?: now)?$|^support [\p{L} ]{2,40}[’'](?:s )? ?journalism\b|\btax-deductible\b.{0,40}\b(?:donation|gift)/iu,
  },
  {
    reason: 'share buttons',
    words: 12,
    pattern: new RegExp(
      `^(?:share|tweet|save|print|e-?mail|bookmark|copy|copied|gift|send|republish)(?:d|s)?(?: this| the| full| an?)?(?: article| story| page| post| link| with .*| on .*| via .*| to .*| by .*)?[!.:]?$|^(?:share (?:on |via |to )?)?${share}(?:[\\s,|/·•-]+(?:share (?:on |via )?)?${share})*$|^(?:\\d+[.,]?\\d*[km]? )?shares?$|^(?:click|tap) (?:here )?to (?:share|tweet|print|email)\\b|^(?:share (?:on |via )?)?${share}\\W*opens in (?:a )?new (?:window|tab)\\W*$|^thanks for sharing!?$|^(?:kindly )?share this (?:story|article|post)(?: on)?:?$|^link copied!$|^manage alerts for this (?:article|story)$|^copy the link to this article\\b|^share this (?:article|story) in your social networks?$`,
      'i',
    ),
  },
  {
    reason: 'state of a live page',
    words: 10,
    pattern:
      /^(?:this|our|the) live (?:blog|page|feed|coverage)\b.{0,20}\b(?:closed|ended|over|paused)\b|^live (?:coverage|reporting) (?:has )?ended\b/i,
  },
  {
    reason: 'number of a picture in its gallery',
    words: 4,
    pattern: /^\d{1,3} ?(?:of|von|de|sur|di|van|av|из|\/) ?\d{1,3} ?\|?$/iu,
  },
  {
    reason: 'a handle',
    words: 4,
    pattern: /^@\w+$/,
  },
  {
    reason: 'follow us',
    words: 45,
    pattern:
      /^(?:follow|like|find|join|connect with) (?:us|me|the \p{Lu}\w+|@\w+|[\p{Lu}]\w+(?: \p{Lu}\w+){0,3}) (?:on|at|via) (?:facebook|twitter|instagram|x|linkedin|youtube|telegram|social|tiktok|google)\b|^follow(?: us)?$|^following$|^(?:join|follow) [\p{Lu}’'\w ]{2,30} (?:telegram|whatsapp) channel\b/iu,
  },
  {
    reason: 'age of the article',
    words: 12,
    pattern:
      /^this (?:article|story|post) is (?:(?:more than|over|now) )?\d+ (?:months?|years?) old\b|^this (?:article |story )?was (?:first )?published (?:more than |over )?\d+ (?:months?|years?) ago\b|^(?:more than|over) \d+ years? old$/i,
  },
  {
    reason: 'where it was printed',
    words: 60,
    pattern:
      /^a version of this (?:article|story|essay|review) (?:appears?|appeared|was published|ran) in (?:the )?print\b|^published in the print edition\b|^(?:this (?:article|story) )?(?:appears|appeared) in the .{0,60}(?:print (?:edition|issue)|\d{4} issue)\b|^(?:write to|contact|email):? [^.]{0,60}\S+@\S+\.\w+|^let us know what you think about this article\b|^get in touch with our news team\b|^for more stories like this\b|^\S+@\S+\.\w+$|^submit a letter\b|^order reprints\b|^een versie van dit (?:artikel|stuk) verscheen\b/i,
  },
  {
    reason: 'line about the browser',
    words: 25,
    pattern:
      /\bvisit (?:our|this) site on another browser\b|\b(?:update|upgrade) (?:to a modern|your) browser\b|^(?:please )?use (?:a )?\w+ browser\b|\bbrowser is (?:not supported|out ?of ?date|no longer supported)\b|^(?:please )?enable javascript\b|^to view this video please enable javascript\b|\bvideo (?:has )?failed to load\b|^try refreshing your browser\b/i,
  },
  {
    reason: 'where the page has it from',
    words: 8,
    pattern: /^(?:source|contributing|quelle)s?: (?=\p{Lu})(?!.*\d)/iu,
  },
  {
    reason: 'rules of the house',
    words: 45,
    pattern:
      /^when we learn of a mistake, we acknowledge it\b|^if you spot an error\b|^our standards: |^(?:purchase )?licensing rights$|^purchase licensing rights\b|^reuse this content$|^artikelrechte erwerben$|^(?:buy|get) (?:reprints|licensing)\b|^the (?:times|post) is committed to\b/i,
  },
  {
    reason: 'advertisement',
    words: 10,
    pattern:
      /^(?:advertise?ments?|advert|ads?|sponsored(?: content| by .*)?|paid (?:content|post)|promoted)[:.]?$|^(?:story|article|content|text) continues (?:below|after)\b|^(?:advertisement|ad)\b.{0,20}\b(?:below|continue|scroll|skip)|^(?:continue|keep) reading(?: the main story| below)?$|^scroll to continue\b|^skip (?:past )?(?:advertisement|newsletter promotion)$|^after newsletter promotion$|^advertising$|^advertisement \d+$|^skip ad$|^this advertisement has not loaded yet\b/i,
  },
  {
    reason: 'navigation',
    words: 8,
    pattern:
      /^(?:(?:skip|jump)(?: directly)? (?:to|past)\b.*|(?:main |site )?menu|home(?:page)?|search|close|back(?: to (?:top|home|.* page))?|top|next|previous|prev|next (?:article|story|post)|previous (?:article|story|post)|toggle \w+|show more|load more|see (?:all|more)|view (?:all|more)|read (?:more|full story|next)|(?:about|contact) us|advertise(?: with us)?|careers|help|more|contents|table of contents|jump to (?:content|navigation)|expand|loading|\.\.\.)[.:…»›>]*$/i,
  },
  {
    reason: 'label or number of the page',
    words: 6,
    pattern:
      /^(?:image|image (?:caption|source),?|photo|video|audio|gallery|media caption|figure caption|enlarge(?: this image)?|toggle caption|hide caption|open image in gallery|view image in fullscreen|end of list|list(?: \d+)? of \d+(?: items?)?|\d+ of \d+(?: \|)?|mailto|gift article|article content|go deeper|read later|link copied|save articles to read later|close panel|share page|about sharing|article bookmarked|copier le lien|view comments|resize|playlist|transcript|feedback|headshots?|avatar|profile (?:picture|photo)|\d+-minute listen|\d+[ -]?mins?)$/i,
  },
  {
    reason: 'reading time or player',
    words: 12,
    pattern:
      /^(?:~?\d+[ -]min(?:ute)?s?\.? (?:read|listen|watch)|(?:estimated )?read(?:ing)? time\b.*|(?:listen|watch)(?: to)?(?: this| the)? (?:article|story|audio|video|now|live)\b.*|listen|play(?: video)?|pause|audio (?:player|version).*|\d+:\d{2}(?: ?\/ ?\d+:\d{2})?|this (?:audio|article) (?:is|was) (?:auto-)?(?:generated|produced).*|your browser does not support.*)$/i,
  },
  {
    reason: 'cookies and terms',
    words: 60,
    pattern:
      /\b(?:we|this (?:web)?site) uses? cookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b|^(?:privacy policy|terms (?:of (?:use|service)|and conditions))\b(?!:? \S.{30})|\bby (?:continuing|using) (?:to use )?this (?:web)?site\b/i,
  },
  {
    reason: 'copyright line',
    words: 60,
    pattern:
      /^(?:©|\(c\)|copyright)\s|^all rights reserved\b|\ball rights reserved\b.{0,80}$|^this material may not be published, broadcast/i,
  },
  {
    reason: 'link to another page',
    words: 25,
    pattern:
      /^\[?(?:read (?:more|also|next)|also read|see also|see more|more on this(?: story)?|watch(?: also)?|listen|read|related(?: article| story| reading| coverage| content)?|recommended|don[’']?t miss|you (?:may|might) (?:also )?(?:like|enjoy)|in case you missed it|must read|more|click here|for more on|previous)\s?[:|>»–—]\s?\S/i,
  },
  {
    reason: 'disclosure of advertising',
    words: 70,
    pattern:
      /\baffiliate[- ]links?\b.{0,160}\b(?:commissions?|provision|compensation|amazon)\b|\bwe (?:may|might|will)? ?(?:earn|receive) (?:an? )?(?:small |affiliate )?(?:commissions?|compensation)\b|^\W*(?:dieser (?:beitrag|artikel)|diese seite) enthält (?:werbung|affiliate)/i,
  },
  {
    reason: 'question to readers',
    words: 14,
    pattern:
      /^(?:was|did you find) this (?:article|page|post|story|content) (?:helpful|useful|interesting)|^what did you think of this (?:story|article)\?$|^war (?:dieser|der) (?:artikel|beitrag) (?:hilfreich|nützlich|interessant)/i,
  },
  {
    reason: 'tags and categories',
    words: 60,
    pattern:
      /^(?:published|filed|posted|tagged) under\s*:\s*\S|^abgelegt unter\s*:?\s*\S|^schlagworte?\s*:\s*\S/i,
  },
  {
    reason: 'app advertisement',
    words: 25,
    pattern: /^(?:[\w ,]+ )?(?:download|get) (?:the|our) (?:[\w ]+ )?apps?\b|\bavailable on the app store\b/i,
  },
];

const allPhrases = [...phrases, ...otherPhrases];
const longest = Math.max(...allPhrases.map(({ words }) => words));
