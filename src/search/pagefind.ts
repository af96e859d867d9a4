import { close, createIndex, type PagefindIndex } from 'pagefind';

type Answer = Awaited<ReturnType<PagefindIndex['addHTMLFile']>>;

/** Has Pagefind index what `add` gives it and write it into `folder`. Throws with everything it complains of. */
export async function writePagefind(
  folder: string,
  add: (index: PagefindIndex) => Iterable<Promise<Answer>>,
): Promise<void> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const all = [...errors];
  for (const answer of add(index)) all.push(...(await answer).errors);
  all.push(...(await index.writeFiles({ outputPath: folder })).errors);
  await close();
  if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
}
