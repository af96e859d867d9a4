import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { VFile } from 'vfile';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { composeLibrary } from '../../src/compose/compose-library.ts';
import { type ArticleSource, readLibrary } from '../../src/library/read-library.ts';
import { changedLedgers, writeLedgers } from '../../src/library/write-ledgers.ts';
import { loadLibrary } from '../../src/library.ts';
import { rehypeLostIds } from '../../src/rehype/lost-ids.ts';
import { formatLedger, type Ledger, parseLedger } from '../../src/text/ledger.ts';
import { runCommand } from '../site/run-command.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ledgers-'));
  write('site.yaml', 'title: T\ndescription: D\nlang: en\n');
  write('articles/engine.md', article('The mill does the sums that are given to it.'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const article = (text: string, more = '') => `---\ntitle: T\npublished: 2021-09-13\n${more}---\n\n${text}\n`;
const ledgerOf = (...texts: string[]): Ledger => ({
  entries: texts.map((text, index) => ({ id: `bbbb${'bcdfg'[index]}`, first: '2021-01-01', text })),
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function load() {
  const { readings, files } = await loadLibrary(root, '/');
  const errors = files.flatMap(({ path, messages }) =>
    messages.filter(({ fatal }) => fatal).map(({ line, reason }) => `${path}:${line} ${reason}`),
  );
  return { reading: readings[0], errors };
}

describe('a broken ledger', () => {
  test.each([
    ['not JSON', '{ "format": 1, "passages": [\n\n{ "id": "bbbbb",\n', /engine\.json:\d+ not JSON/],
    ['another file', '{}', /engine\.json:1 this is no ledger/],
    ['an unknown format', '{ "format": 2, "passages": [] }', /engine\.json:1 this is no ledger/],
    [
      'an id twice',
      formatLedger({ entries: [...ledgerOf('A.').entries, ...ledgerOf('B.').entries] }),
      /engine\.json:5 “bbbbb” stands here a second time; .*links -- merge/,
    ],
    [
      'an alias of nothing',
      formatLedger({
        entries: [{ id: 'bbbbb', first: '2021-01-01', until: '2021-02-01', in: 'ccccc', text: 'A.' }],
      }),
      /engine\.json:3 “bbbbb” is in “ccccc”, which is not here/,
    ],
    [
      'a key by hand',
      '{ "format": 1, "passages": [\n{ "id": "bbbbb", "first": "2021-01-01", "txt": "A." }\n] }',
      /engine\.json:2 “bbbbb” has the unknown key “txt”/,
    ],
    [
      'no such day',
      formatLedger({ entries: [{ id: 'bbbbb', first: '2021-1-1', text: 'A.' }] }),
      /engine\.json:3 “bbbbb” has no day “first”/,
    ],
    ['an unfinished merge', '<<<<<<< HEAD\n', /engine\.json:1 an unfinished merge; .*links -- merge/],
  ])('%s is an error that says where and how to restore it, and the file stays', async (_, json, message) => {
    write('links/engine.json', json);
    const { errors } = await load();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(message);
    expect(errors[0]).toContain('git checkout -- ');
    expect(errors[0]).toContain('links/engine.json');
    expect(readFileSync(join(root, 'links/engine.json'), 'utf8')).toBe(json);
  });
});

describe('an article with a new address', () => {
  test('takes its ledger along: the ids stay, and the file is to be moved', async () => {
    write('links/mill.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
    write('articles/engine.md', article('The mill does the sums given to it.', 'formerly: [mill]\n'));
    const { reading, errors } = await load();
    expect(errors).toEqual([]);
    expect(reading?.passages.map(({ id }) => id)).toEqual(['bbbbb']);
    expect(reading?.ledger).toMatchObject({
      path: join(root, 'links/engine.json'),
      changed: true,
      moved: [join(root, 'links/mill.json')],
    });
  });

  test('has one ledger, under its own address, after the build, and the next one changes nothing', async () => {
    write('links/mill.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
    write(
      'articles/engine.md',
      article('The mill does the sums that are given to it.', 'formerly: [mill]\n'),
    );
    const first = await loadLibrary(root, '/');
    writeLedgers(changedLedgers(first.readings));
    expect(readdirSync(join(root, 'links'))).toEqual(['engine.json']);
    const second = await loadLibrary(root, '/');
    expect(second.readings[0]?.passages[0]?.id).toBe('bbbbb');
    expect(changedLedgers(second.readings)).toEqual([]);
  });

  test('keeps what either address gave, also where a branch wrote on under the old one', async () => {
    write('links/engine.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
    const other = { id: 'zzzzz', first: '2021-01-01', text: 'Of this only the other branch knew.' };
    write('links/mill.json', formatLedger({ entries: [other] }));
    write(
      'articles/engine.md',
      article('The mill does the sums that are given to it.', 'formerly: [mill]\n'),
    );
    const { reading, errors } = await load();
    expect(errors).toEqual([]);
    expect(reading?.html).toMatch(/id="bbbbb"/);
    expect(reading?.html).toMatch(/<aside class="tombstone" id="zzzzz"/);
  });

  test('without `formerly` is an error, for its links would be lost', async () => {
    write('links/mill.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
    const { errors } = await load();
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/links\/mill\.json:1 No article has the address \/mill\/.*`formerly`/);
  });
});

describe('an id that would be lost is an error', () => {
  const checked = (tree: Root): string[] => {
    const file = new VFile();
    file.data.remembered = ledgerOf('A.', 'B.');
    rehypeLostIds()(tree, file);
    return file.messages.flatMap(({ fatal, reason }) => (fatal ? reason : []));
  };

  test('where nothing on the page has it, or two places have', () => {
    expect(checked(h(null, h('p', { id: 'bbbbb' }), h('p', { id: 'bbbbc' })))).toEqual([]);
    expect(checked(h(null, h('p', { id: 'bbbbb' })))).toEqual([
      expect.stringMatching(/#bbbbc would be lost/),
    ]);
    const twice = h(null, h('p', { id: 'bbbbb' }, h('b', { id: 'bbbbc' })), h('p', { id: 'bbbbc' }));
    expect(checked(twice)).toEqual([expect.stringMatching(/#bbbbc would lead to 2 places/)]);
  });

  test('HTML in an article cannot take one', async () => {
    write('links/engine.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
    const html = '<p id="bbbbb">A paragraph of HTML.</p>';
    write('articles/engine.md', article(`The mill does the sums that are given to it.\n\n${html}`));
    const { reading, errors } = await load();
    expect(errors).toEqual([]);
    expect(reading?.html.split('id="bbbbb"')).toHaveLength(2);
  });

  test.each(['notes', 'note-ada', 'h-one', 'main', 'fn-1'])(
    'as “%s”, which the page itself has',
    async (id) => {
      write('articles/engine.md', article(`The mill does the sums. {#${id}}`));
      const { errors } = await load();
      expect(errors).toEqual([expect.stringContaining(`“${id}” is an id of the page itself`)]);
    },
  );
});

test('the order of the files does not matter, and a copy in another article is left alone', async () => {
  write(
    'articles/abacus.md',
    article('The mill does the sums that are given to it.\n\nIts own is this one.'),
  );
  write('links/engine.json', formatLedger(ledgerOf('The mill does the sums that are given to it.')));
  const options = { base: '/', today: '2021-09-13' };
  const ledgers = async (turn: (articles: readonly ArticleSource[]) => ArticleSource[]) => {
    const source = await readLibrary(root);
    const { readings } = composeLibrary({ ...source, articles: turn(source.articles) }, options);
    return readings.map(({ slug, ledger }) => [slug, ledger?.value]).toSorted();
  };
  const sorted = await ledgers((articles) => [...articles]);
  expect(await ledgers((articles) => articles.toReversed())).toEqual(sorted);
  expect(JSON.stringify(sorted[0])).not.toContain('bbbbb');
  expect(JSON.stringify(sorted[1])).toContain('bbbbb');
});

describe('npm run links -- merge', () => {
  const one = formatLedger(ledgerOf('A.', 'B.'));
  const conflict = `<<<<<<< HEAD\n${one}=======\n${formatLedger(ledgerOf('A.', 'B.', 'C.'))}>>>>>>> other\n`;
  const merge = (...args: string[]) => runCommand('links', ['merge', ...args], { CONTENT: root });

  test('finishes every ledger of the library that a merge left in conflict, and only those', async () => {
    write('links/engine.json', conflict);
    write('links/mill.json', '{ "format": 1, "passages": [] }');
    const { status, stdout } = await merge();
    expect([status, stdout]).toEqual([0, expect.stringContaining('engine.json: 3 ids')]);
    const merged = readFileSync(join(root, 'links/engine.json'), 'utf8');
    expect(merged).toBe(formatLedger(ledgerOf('A.', 'B.', 'C.')));
    expect(readFileSync(join(root, 'links/mill.json'), 'utf8')).toBe('{ "format": 1, "passages": [] }');
  });

  test('merges another version into a file', async () => {
    write('ours.json', one);
    write('theirs.json', formatLedger(ledgerOf('A.', 'B.', 'C.')));
    const { status } = await merge(join(root, 'ours.json'), join(root, 'theirs.json'));
    expect(status).toBe(0);
    expect(parseLedger(readFileSync(join(root, 'ours.json'), 'utf8')).entries).toHaveLength(3);
  });

  test('writes nothing when one of the files cannot be read', async () => {
    write('links/engine.json', conflict);
    write('links/mill.json', `${conflict}{`);
    const { status, stderr } = await merge();
    expect([status, stderr]).toEqual([1, expect.stringMatching(/mill\.json:\d+: .*git checkout/)]);
    expect(readFileSync(join(root, 'links/engine.json'), 'utf8')).toBe(conflict);
  });
});
