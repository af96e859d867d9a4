import { basename, dirname } from 'node:path';
import { VFile } from 'vfile';

const fewest = 4;

/** The files, but with one message for a folder in place of many that say a draft is left out and nothing else. */
export function sumDrafts(files: readonly VFile[]): VFile[] {
  const drafts = files.filter(({ messages }) => messages.length > 0 && messages.every(saysDraft));
  const folders = [...Map.groupBy(drafts, ({ path }) => dirname(path))].filter(
    ([, own]) => own.length >= fewest,
  );
  const summed = new Set(folders.flatMap(([, own]) => own));
  return [
    ...files.filter((file) => !summed.has(file)),
    ...folders.map(([folder, own]) => {
      const sum = new VFile({ path: folder });
      const names = own.map(({ path }) => basename(path)).join(', ');
      sum.info(`${own.length} drafts: left out (${names})`, { ruleId: 'draft', source: 'library' });
      return sum;
    }),
  ];
}

function saysDraft({ ruleId }: VFile['messages'][number]): boolean {
  return ruleId === 'draft';
}
