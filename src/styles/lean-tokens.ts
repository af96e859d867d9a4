import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** No longer than `var(--short)`. */
const short = 14;

/**
 * PostCSS plugin that spares pages bytes: tokens that nothing redefines are written out where they are read, if they
 * are short or read once, so that no page carries those that only other pages read; the others get names of a letter
 * or two.
 */
export function leanTokens() {
  const css = globSync('*.css', { cwd: import.meta.dirname })
    .toSorted()
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
    .join('\n');
  const constants = findConstants(css);
  const names = shortenNames(css, constants);
  return {
    postcssPlugin: 'lean-tokens',
    Declaration(declaration: { prop: string; value: string; remove(): unknown }) {
      if (constants.has(declaration.prop)) declaration.remove();
      declaration.prop = names.get(declaration.prop) ?? declaration.prop;
      declaration.value = writeOut(declaration.value, constants).replace(
        /--[\w-]+/g,
        (name) => names.get(name) ?? name,
      );
    },
  };
}

const defined = (css: string) =>
  Map.groupBy(css.matchAll(/^\s*(--[\w-]+):\s*([^;]*);/gm), ([, name = '']) => name);

/** Values by name, themselves written out. What is read from an attribute, or with a fallback, holds in its place only. */
export function findConstants(css: string): Map<string, string> {
  const constants = new Map<string, string>();
  for (const [name, definitions] of defined(css)) {
    const value = definitions[0]?.[2] ?? '';
    const reads = css.split(`var(${name})`).length - 1;
    const isOne = definitions.length === 1 && !css.includes(`var(${name},`);
    if (isOne && !value.startsWith('attr(') && (value.length <= short || reads < 2))
      constants.set(name, value);
  }
  for (const [name, value] of constants) constants.set(name, writeOut(value, constants));
  return constants;
}

/** Colours keep theirs: tests measure the contrast of each. */
function shortenNames(css: string, constants: ReadonlyMap<string, string>): Map<string, string> {
  const long = [...defined(css)].filter(
    ([name, [definition]]) => !constants.has(name) && !definition?.[2]?.startsWith('light-dark'),
  );
  return new Map(long.map(([name], index) => [name, `--${index.toString(36)}`]));
}

function writeOut(value: string, constants: ReadonlyMap<string, string>): string {
  return value.replace(/var\((--[\w-]+)\)/g, (read, name: string) => {
    const constant = constants.get(name);
    return constant === undefined ? read : writeOut(constant, constants);
  });
}
