import { capitals, cased, isName, particle } from './person-name.ts';
import { roleNouns } from './roles.ts';

/** “Ann Lee Political editor”, “Ann Lee Staff Writer”, “Ann Lee Northern News Staff”, “Ann Lee BBC News” as “Ann Lee”. */
export const withoutPost = (part: string): string => {
  for (const post of posts) {
    const name = post.exec(part)?.[1];
    if (name && isName(cased(name))) return name;
  }
  return part;
};

const press =
  'editor|reporter|writer|correspondent|contributor|columnist|critic|chief|producer|journalist|desk|product|director|manager|officer';
const posts: readonly RegExp[] = [
  // “Ann Lee Landespolitische Korrespondentin”, “Ann Lee Corresponsal en Oslo”
  new RegExp(
    `^(${capitals}(?: ${particle}){0,2} ${capitals}) (?:\\p{L}+e[rs]? )?(?:${roleNouns})(?![\\p{L}]).{0,40}$`,
    'iu',
  ),
  new RegExp(`^(${capitals}(?: ${capitals}){1,3}) (?:${roleNouns})(?![\\p{L}]).{0,40}$`, 'iu'),
  new RegExp(
    `^(${capitals}(?: ${capitals}){1,2}?) (?:senior|staff|chief|editor|reporter|writer|correspondent|contributor|columnist|deputy|managing|executive|head|associate|assistant|freelance|guest|special|national|political|business|technology|science)\\b.{0,60}\\b(?:${press})\\b`,
    'iu',
  ),
  new RegExp(`^(${capitals}(?: ${capitals}){1,3}) ${capitals}(?: \\p{Ll}\\S*)* (?:${press})$`, 'u'),
  new RegExp(
    `^(${capitals}(?: ${particle}){0,2} ${capitals}) (?:${capitals} ){1,3}(?:Editor|Reporter|Writer|Correspondent|Columnist|Critic)$`,
    'u',
  ),
  new RegExp(`^(${capitals}(?: ${capitals}){1,3}) special to (?:the )?\\p{Lu}.{0,40}$`, 'iu'),
  new RegExp(
    `^(${capitals} ${capitals}) (?:${capitals} ){1,3}(?:Staff|News|Tribune|Times|Post|Press|Journal|Herald|Gazette|Courier|Media)(?: [Ww]riter| [Rr]eporter)?$`,
    'u',
  ),
  new RegExp(
    `^(${capitals}(?: ${capitals}){1,3}),? (?:[Tt]he )?(?:BBC(?: \\p{Lu}\\p{L}+)?|CNN(?: \\p{Lu}\\p{L}+)?|NPR|USA TODAY|AP|AFP|Associated Press|ASSOCIATED PRESS|Reuters|Bloomberg(?: News)?|Agence France-Presse|dpa)(?:, \\p{Lu}\\p{L}+)?$`,
    'u',
  ),
];
