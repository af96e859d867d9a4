import { countSentences, countWords, endsSentence, shareOf } from './words.ts';

/** How sure a block is a caption: what speaks for it, in words. Two points make one. */
export interface CaptionSigns {
  readonly points: number;
  readonly signs: readonly string[];
}

/**
 * What in `text` says that it stood below a picture, given the paragraphs around it. Only a single sentence standing
 * alone is ever a caption; without a word about the picture itself it must also retell its neighbour.
 */
export function captionSigns(text: string, before: string, after: string): CaptionSigns {
  const words = countWords(text);
  if (words < 4 || words > 55 || countSentences(text) > 2 || notCaption.test(text))
    return { points: 0, signs: [] };
  const found = signs.filter(({ pattern }) => pattern.test(text));
  let points = found.reduce((sum, sign) => sum + sign.points, 0);
  const said = found.map(({ say }) => say);
  const undated = text.replace(dates, ' ');
  const shared = Math.max(shareOf(undated, before), shareOf(undated, after));
  if (
    points > 0 &&
    points < 2 &&
    shared >= 0.6 &&
    words <= 32 &&
    countSentences(text) === 1 &&
    endsSentence(text)
  ) {
    points += 1;
    said.push('it retells the paragraph beside it');
  }
  return { points, signs: said };
}

const day = '(?:\\d{1,2}(?:st|nd|rd|th)?)';
const month =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|April|May|June|July|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const date = `(?:${month} ?${day}(?:, ?\\d{4})?|${day} ${month}(?: \\d{4})?|${month},? \\d{4})`;

const dates = new RegExp(date, 'g');

const signs: readonly { readonly pattern: RegExp; readonly points: number; readonly say: string }[] = [
  {
    pattern:
      /^(?:an?|the|this)?\s*(?:(?:undated|recent|combination|composite|handout|archive|satellite|aerial|file|video|still)\s+){0,2}(?:video )?(?:still|photo(?:graph)?|image|screen ?(?:shot|grab)|picture|frame grab|portrait|aerial view|view|map|chart|graphic|illustration|painting|engraving|poster|cover|rendering)s?\s+(?:of|from|shows?|showing|provided|taken|released|made|dated|is seen)\b/i,
    points: 2,
    say: 'it names a picture',
  },
  {
    pattern:
      /\b(?:in|from) (?:this|an|a) (?:\w+[ ,-]+){0,4}(?:photo(?:graph)?|image|picture|screen ?(?:shot|grab)|handout|still|frame grab)\b(?!-)/i,
    points: 2,
    say: 'it speaks of this picture',
  },
  {
    pattern:
      /\((?:L|R|C|(?:far |center |centre |top |bottom |second (?:from )?)?(?:left|right|center|centre)(?:,[^)]{0,30})?|from left[^)]{0,20})\)/,
    points: 2,
    say: 'it says who stands where',
  },
  {
    pattern: /,\s*(?:far |second from )?(?:left|right|center|centre),\s/,
    points: 2,
    say: 'it says who stands where',
  },
  {
    pattern: /\b(?:is|are) (?:seen|pictured|shown|photographed|depicted)\b/i,
    points: 1,
    say: 'it says what is seen',
  },
  {
    pattern:
      /^(?:pictured|shown|seen|above|below|clockwise|from left|left to right|file photo)\b(?:[:,]| here| from| left)/i,
    points: 2,
    say: 'it points at the picture',
  },
  {
    pattern: /\bfile (?:photo|picture|image)\b|\bpictured (?:here|above|below|in \d{4})\b(?!\)?,)/i,
    points: 2,
    say: 'it speaks of this picture',
  },
  {
    pattern: new RegExp(`[\\s,](?:on|in|released|taken|dated)?\\s*(?:\\w+day,? )?${date}\\.?$`),
    points: 1,
    say: 'it ends with a date',
  },
  {
    pattern:
      /^(?!(?:\p{L}+ ){0,7}(?:is|are|was|were|had|has|have|will|would|could|can|may|might|should|must|to|for|of failing|been|not)\b)(?:\p{Lu}[\p{L}’'.-]+ |an? |the |\p{L}+ ){1,7}(?:attends?|waves?|poses?|speaks?|stands?|sits?|walks?|gestures?|looks? on|arrives?|leaves?|addresses|delivers?|holds?|carr(?:y|ies)|celebrates?|marches|march|protests?|takes? part|pours?|rides?|patrols?|inspects?|greets?|shakes? hands|listens?|watch(?:es)?|reacts?|smiles?|embraces?|gathers?|works?)\b.*\b(?:on|in|at|during|near|outside)\b/u,
    points: 1,
    say: 'it describes in the present tense',
  },
];

/** Speech, argument and narration: no caption begins or goes on like this. */
const notCaption =
  /^(?:but|and|so|yet|however|moreover|meanwhile|still|then|also|thus|therefore|instead|nor|or|because|if|although|while|since|when|after|before|i|we|he|she|it|they|you|that|those|these|there|his|her|their|our|my)\b|^[“"‘']|\b(?:said|says|told|wrote|argued|added|according to)\b|\b(?:I|we|you|my|our|your|have|has)\b|[?!][”"’']?$/i;
