/** “ByAnn LeePublished: …”, “Ann LeeStaff Writer”, “Ann Lee2 hours ago”: what a paste ran together, apart; twice the same once. */
export const partGlued = (line: string): string =>
  line
    .replace(/^(.{6,}?) ?\1$/u, '$1')
    .replace(/^(?:portrait|photo|picture|headshot|image) of (\p{Lu}\S+(?: \p{Lu}\S*){1,3}?) ?(?=\1$)/iu, '')
    .replace(
      /(?<=\p{Ll}) (?:\+ bio|tips meg|følg|follow|folgen|seguir|suivre|e-?mail|contact|profile)$/iu,
      '',
    )
    .replace(/^(edited by)(?=\p{Lu})/iu, '$1 ')
    .replace(/^((?:last )?(?:published|updated|posted))(?=(?:\p{Lu}\p{L}{2,8}\.? |\d)\d*)/iu, '$1 ')
    .replace(/(?<=(?:published|updated|posted|modified) on)(?=\p{Lu}\p{Ll}{2,8}\.? \d)/giu, ' ')
    .replace(/^((?:posted |written )?by)(?=\p{Lu}\p{Ll}+ \p{Lu})/iu, '$1 ')
    .replace(/(?<=[\p{L}\d])By(?= \p{Lu})/gu, ' | By')
    .replace(/^(by\b.*\p{Ll}) \p{Lu}{2,5} logo$/iu, '$1')
    .replace(/(?<=(?:Reporter|Editor|Correspondent|Writer))and(?=\p{Lu})/gu, ' and ')
    .replace(gluedPost, '$1, ')
    .replace(
      /(?<=\p{Lu}[\p{L}.’'-]*\s(?:\p{Lu}[\p{L}.’'-]*\s)?(?:\p{Lu}\p{Ll}+-)?(?!(?:Mac|Fitz|Della)\p{Lu})\p{Lu}\p{Ll}{2,})(?=\p{Lu}\p{L}|\d)/gu,
      ' | ',
    );

/** “ANN LEEHEALTH REPORTER” */
const gluedPost =
  /^(\p{Lu}[\p{Lu}.’'-]+ \p{Lu}[\p{Lu}’'-]+)(?=(?:STAFF|SENIOR|CHIEF|NATIONAL|POLITICAL|PARLIAMENTARY|BUSINESS|ECONOMICS|HEALTH|SCIENCE|JUSTICE|EDUCATION|ENVIRONMENT|FOREIGN|ARTS|SPORTS|CRIME|COURTS?|CITY|ATLANTIC|PACIFIC|ASIA|AFRICA|EUROPE|REPORTER|EDITOR|WRITER|COLUMNIST|CORRESPONDENT)\b.*(?:REPORTER|EDITOR|WRITER|COLUMNIST|CORRESPONDENT)$)/u;
