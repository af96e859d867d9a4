import { join } from 'node:path';
import { project, runCommand } from '../../tests/site/run-command.ts';
import { scoreNames } from './names.ts';
import { openHere } from './open-here.ts';
import { scorePhrases } from './phrases.ts';
import { readTexts } from './texts.ts';

/** Of a hundred that were asked. */
export interface Rates {
  readonly library: string;
  readonly asked: string;
  readonly number: number;
  readonly noteFirst?: number;
  readonly passageFirst?: number;
  readonly placesFound?: number;
}

/** How surely the shipped library’s names find their notes, as they are and with a typing error. */
export async function rateNames(folder: string): Promise<Rates[]> {
  const { status, stderr } = await runCommand('build', ['--outDir', folder]);
  if (status !== 0) throw new Error(stderr);
  const rates: Rates[] = [];
  for (const [errors, asked, every] of [
    [0, 'names', 1],
    [1, 'names mistyped', 5],
  ] as const) {
    const score = await scoreNames(await openHere(folder), join(project, 'content'), errors, every);
    rates.push({
      library: 'shipped',
      asked,
      number: score.asked,
      noteFirst: (100 * score.noteFirst) / score.asked,
      passageFirst: (100 * score.passageFirst) / score.named,
    });
  }
  return rates;
}

/** How many of the places that hold quoted phrases are found. */
export async function ratePhrases(folder: string, articles: number): Promise<Rates> {
  const score = await scorePhrases(await openHere(folder), readTexts(folder), 60);
  return {
    library: `${articles} articles`,
    asked: 'phrases',
    number: score.asked,
    placesFound: (100 * score.found) / score.places,
  };
}
