import { foldsIn } from './words.ts';

/** Who a text names: of each note its id, once for every place where one of its names stands word for word. */
export type FindNamed = (text: string) => string[];

/** Looks for names whether or not the text was annotated there; one word may begin many names. */
export function createFindNamed(
  notes: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[],
): FindNamed {
  const names = notes.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].map((each) => ({ id, words: foldsIn(each) })),
  );
  const byFirst = Map.groupBy(names, ({ words: [first] }) => first);
  return (text) => {
    const folds = foldsIn(text);
    return folds.flatMap((fold, at) =>
      (byFirst.get(fold) ?? [])
        .filter(({ words }) => words.every((word, step) => folds[at + step] === word))
        .map(({ id }) => id),
    );
  };
}
