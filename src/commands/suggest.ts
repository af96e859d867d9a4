import { Command, InvalidArgumentError } from 'commander';
import { contentFolder } from '../library/content-folder.ts';
import { oneLine } from './one-line.ts';

const command = oneLine(new Command('npm run suggest --'))
  .description(
    'Say which names and dates of the articles have no note yet; without a slug also which notes and aliases no article uses, and which notes have no source.',
  )
  .argument('[slug]', 'one article (default: all, drafts too)')
  .option(
    '--write',
    'write a draft of a note for each name and date listed but words like “American” (`draft: true`: left out of the site)',
  )
  .option('--limit <number>', 'list so many names and so many dates; 0 lists all', readCount, 30)
  .option('--json', 'print everything as JSON')
  .parse();
const { write, limit, json } = command.opts<{ write?: boolean; limit: number; json?: boolean }>();
const [slug] = command.args;

const [
  { draftNotes, writeDrafts },
  { formatSurvey },
  { hasErrors, report },
  { readLibrary },
  { surveyLibrary },
  { nearest },
] = await Promise.all([
  import('../survey/draft-notes.ts'),
  import('../survey/format-survey.ts'),
  import('../library.ts'),
  import('../library/read-library.ts'),
  import('../survey/survey-library.ts'),
  import('../text/nearest.ts'),
]);
const root = contentFolder();
const source = await readLibrary(root);
const articles =
  slug === undefined ? source.articles : source.articles.filter((article) => article.slug === slug);
if (hasErrors(source.files)) {
  console.error(report(source.files.filter(({ messages }) => messages.some(({ fatal }) => fatal))));
  process.exitCode = 1;
} else if (slug !== undefined && articles.length === 0) {
  const near = nearest(
    slug,
    source.articles.map((article) => article.slug),
  );
  command.error(`No article has the slug “${slug}”${near ? `; did you mean “${near}”?` : ''}`);
} else {
  const survey = surveyLibrary(source, articles);
  const count = limit === 0 ? Number.POSITIVE_INFINITY : limit;
  const listed = { ...survey, names: survey.names.slice(0, count), dates: survey.dates.slice(0, count) };
  const written = write
    ? writeDrafts(
        draftNotes(
          root,
          listed,
          source.notes.map(({ id }) => id),
        ),
      )
    : [];
  if (json) {
    const { names, dates, unused, silent, sourceless } = survey;
    const told = {
      names,
      dates,
      unused: unused.map(({ id }) => id),
      silent: silent.map(({ note, alias }) => ({ note: note.id, alias })),
      sourceless: sourceless.map(({ id }) => id),
      written: written.map(({ path }) => path),
    };
    console.log(JSON.stringify(told, null, 2));
  } else {
    console.log(formatSurvey(listed, survey, slug === undefined));
    for (const { path } of written) console.log(`wrote ${path}`);
    if (write && written.length === 0 && listed.names.length + listed.dates.length > 0)
      console.log('Nothing was written: what is listed may be an alias, or has its file already.');
  }
}

function readCount(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It must be a number, like 30; 0 lists all.');
}
