import type { Language } from './language.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
/** Not “be held”, “is asked”. */
const active = (verb: string): string => `(?<!(?:be|is|are|being)\\s(?:\\p{L}{1,12}\\s)?)${verb}`;

export const englishTense: Language['tense'] = {
  future: words(`
    will won['’]t shall ['’]ll upcoming due scheduled rescheduled extended postponed delayed adjourned deferred invited? plans planned (?<!(?:was|were)\\s)planning expects? expected expires? set(?=\\s(?:$|(?:to|for)\\s)) setting slated
    forthcoming effective takes?\\seffect (?<!(?:was|were)\\s)going deadline anticipated hopes? (?<=had\\s)hoped hoping intends? intended aims? aimed must proposed would should might could can
    promised promises? vowed vows? pledged (?<!(?:was|were)\\s)preparing prepares? ahead begins? starts? opens?
  `),
  present: words(`
    is are am be closes? to(?=\\s(?!(?:the|an?|his|her|its|their|this|that|about|as)\\s)\\p{Ll}) starting beginning
    arrives? ends? payable takes? meets? succeeds convenes? reconvenes? holds? faces? continues? expire remains? seeks? wants?
    do
  `),
  past: words(`
    was were has (?<!(?:will|would|to|should|must|may|might|could|can|shall|['’]ll)\\s)have had did went came took gave got made met held began fell won lost sent found told rose ran saw became
    kept brought built wrote spoke broke chose drove grew knew struck fought thought caught bought sold shot died killed
    since
  `).map(active),
  participle: [
    '(?!(?:(?:suc|ex|pro)?ce|ne|fe|se|inde|spe|bre|ble)ed|hundred)\\p{Ll}{2,}ed',
    'led',
    'left',
  ].map(active),
  limit: words('by before until till through'),
  limitAfter: words('deadline cutoff cut-off expiration'),
  event: words(
    'elections? polls? vote ballot referendum summit deadline handover runoff run-off primary inauguration expiration talks hearing date visit trip',
  ),
};
