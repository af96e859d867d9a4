import { articleSchema } from '../schema.ts';
import { type Draft, type Finding, type Front, ImportFailure } from './draft.ts';
import { findDay } from './head/day.ts';
import { levelHeadings } from './level-headings.ts';
import { chooseSlug, slugOf } from './slug.ts';
import { writeArticle } from './write.ts';

/** What the person said on the command line; it wins over what was read. */
export interface Said {
  readonly slug?: string | undefined;
  readonly published?: string | undefined;
  readonly source?: string | undefined;
  /** The name of the file that was read. */
  readonly file?: string | undefined;
}

export interface Finished {
  readonly slug: string;
  readonly front: Front;
  /** The whole file: front matter and Markdown. */
  readonly markdown: string;
  readonly body: Draft['body'];
  readonly findings: readonly Finding[];
}

/** A draft as a file that the library accepts; an ImportFailure that says what is missing. */
export function finish(draft: Draft, said: Said, reserved: readonly string[]): Finished {
  const fileDay = draft.front.published || said.published ? undefined : dayOfFile(said.file);
  const front: Front = {
    ...draft.front,
    ...(fileDay && { published: fileDay }),
    ...(said.published && { published: said.published }),
    ...(said.source && { source: said.source }),
  };
  if (draft.body.children.length === 0) throw new ImportFailure('no text of an article was found in it');
  if (!front.title) throw new ImportFailure('no title was found; write it on the first line');
  if (!front.published) {
    throw new ImportFailure('no date of publication was found; say it: --published 2021-09-13');
  }
  const checked = articleSchema.safeParse(front);
  if (!checked.success) {
    const [first] = checked.error.issues;
    throw new ImportFailure(`\`${first?.path.join('.')}\` ${first?.message}`);
  }
  const slug =
    said.slug ??
    chooseSlug({ title: front.title, published: front.published, url: front.source, file: said.file });
  if (reserved.includes(slug))
    throw new ImportFailure(
      `the address /${slug}/ belongs to the site itself; say another: --slug my-article`,
    );
  levelHeadings(draft.body);
  return {
    slug,
    front,
    markdown: writeArticle(front, draft.body),
    body: draft.body,
    findings: [
      ...draft.findings,
      ...(fileDay ? [fromFile(fileDay)] : []),
      ...(said.slug || slug === slugOf(front.title) ? [] : [named(slug)]),
    ],
  };
}

/** “2021-03-04-harbor.md”, as Jekyll names its posts. */
function dayOfFile(file = ''): string | undefined {
  const found = findDay(file);
  return found?.certain && found.start === 0 ? found.day : undefined;
}

const fromFile = (day: string): Finding => ({
  kind: 'look',
  line: undefined,
  what: 'published',
  reason: 'the day comes from the name of the file',
  text: day,
});

const named = (slug: string): Finding => ({
  kind: 'look',
  line: undefined,
  what: 'address',
  reason: 'the title cannot be spelt in Latin letters; --slug gives the article another address',
  text: `/${slug}/`,
});
