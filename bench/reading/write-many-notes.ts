import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateNames } from '../names/generate-names.ts';
import { generateProse } from '../prose/generate-prose.ts';

const count = 500;
const perParagraph = 4;

/** A library of one article in which 500 notes stand, and the same article without any. */
export function writeManyNotes(folder: string): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(folder, 'notes/people'), { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), 'title: Many\ndescription: Many notes\nlang: en\n');
  const names = [...new Set(generateNames(1, count * 2))].slice(0, count);
  const prose = generateProse(2, count / perParagraph);
  const paragraphs = prose.map((paragraph, index) =>
    names
      .slice(index * perParagraph, (index + 1) * perParagraph)
      .reduce((text, name) => `${text} Then ${name} came.`, paragraph),
  );
  const body = paragraphs.join('\n\n');
  const head = (title: string, more = '') => `---\ntitle: ${title}\npublished: 2021-09-13\n${more}---\n\n`;
  writeFileSync(join(folder, 'articles/annotated.md'), head('Annotated') + body);
  writeFileSync(join(folder, 'articles/plain.md'), head('Plain', 'annotate: { kinds: [] }\n') + body);
  names.forEach((name, index) => {
    const text = `${name} is invented. ${prose[index % prose.length]?.slice(0, 240)}`;
    writeFileSync(
      join(folder, `notes/people/n${index}.md`),
      `---\nname: ${JSON.stringify(name)}\nsources: [{ title: A source, url: https://example.org/${index} }]\n---\n\n${text}\n`,
    );
  });
}
