import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';

const sites = inject('sites');
const page = (site: keyof typeof sites, path: string) =>
  parseHTML(readFileSync(join(sites[site], path, path.endsWith('.html') ? '' : 'index.html'), 'utf8'))
    .document;
const idsByPage = new Map<string, ReadonlySet<string>>();
/** The ids of a page, read once: many links lead to the same. */
function idsOf(site: keyof typeof sites, path: string): ReadonlySet<string> {
  const known =
    idsByPage.get(site + path) ?? new Set([...page(site, path).querySelectorAll('[id]')].map(({ id }) => id));
  idsByPage.set(site + path, known);
  return known;
}
const htmlFiles = (site: keyof typeof sites) =>
  readdirSync(sites[site], { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));

describe('an article’s page', () => {
  const document = page('fixture', 'analytical-engine');
  const prose = document.querySelector('.prose');

  test('shows head, text, notes, author and related pieces', () => {
    expect(document.querySelector('.kicker')?.textContent).toBe('History');
    expect(document.querySelector('h1')?.textContent).toBe('The Engine That Was Not Built');
    expect(document.querySelector('.dek')?.textContent).toMatch(/^A machine of brass/);
    expect(document.querySelector('.byline')?.textContent).toContain('The Sidelight editors');
    expect(document.querySelector('.article-head time')?.getAttribute('datetime')).toBe('2021-09-13');
    expect(document.querySelector('.lead img')?.getAttribute('src')).toBe(
      '/reader/analytical-engine/wheel.png',
    );
    expect(document.querySelector('.lead figcaption')?.textContent).toContain('Drawing: Sidelight');
    expect(document.querySelectorAll('.contents a')).toHaveLength(2);
    expect(document.querySelector('.bio')?.textContent).toContain('write test articles');
    expect(document.querySelectorAll('.related li')).toHaveLength(2);
  });

  test('has what stood twice once, and says so at its foot', () => {
    const announced = [...(prose?.querySelectorAll('p') ?? [])].filter((p) =>
      p.textContent?.includes('drew it again and again'),
    );
    expect(announced).toHaveLength(1);
    const repeats = document.querySelectorAll('details.repeats [data-repeat-of]');
    expect(repeats).toHaveLength(2);
    for (const repeat of repeats)
      expect(prose?.querySelector(`#${repeat.getAttribute('data-repeat-of')}`)).not.toBeNull();
  });

  test('sets a pull quote apart: no passage, silent, with a link to its paragraph', () => {
    const quote = prose?.querySelector('aside.pull-quote');
    expect(quote?.textContent).toBe('Her notes are three times as long as the text they explain.');
    const kept = prose?.querySelector(`#${quote?.getAttribute('data-repeat-of')}`);
    expect(kept?.textContent).toContain('Babbage and Lovelace wrote');
    expect(quote?.getAttribute('aria-hidden')).toBe('true');
    expect(quote?.hasAttribute('data-pagefind-ignore')).toBe(true);
    expect(quote?.querySelector('a')?.getAttribute('href')).toBe(`#${quote?.getAttribute('data-repeat-of')}`);
    expect(quote?.hasAttribute('data-passage')).toBe(false);
  });

  test('gives every passage an id, a number and a permalink', () => {
    const passages = [...(prose?.querySelectorAll('[data-passage]') ?? [])];
    expect(passages.length).toBeGreaterThan(12);
    passages.forEach((passage, index) => {
      expect(passage.getAttribute('data-passage')).toBe(String(index + 1));
      expect(passage.id).toMatch(/^(?:[a-z][a-z2-9]{4}|itself)$/);
      expect(passage.querySelector('a.permalink')?.getAttribute('href')).toBe(`#${passage.id}`);
    });
    expect(prose?.querySelector('#itself')?.textContent).toBe('A passage that names itself.');
    for (const form of ['p', 'li', 'blockquote p', 'figcaption', 'p.verse', 'div.table', 'div.code']) {
      expect(prose?.querySelector(`${form}[data-passage]`), form).not.toBeNull();
    }
  });

  test('marks names and dates around exactly their words, the first in a section as a link to its note', () => {
    const mentions = [...(prose?.querySelectorAll('[data-note]') ?? [])].map((mention) => [
      mention.getAttribute('data-note'),
      mention.getAttribute('data-kind'),
      mention.textContent,
    ]);
    expect(mentions).toContainEqual(['charles-babbage', 'person', 'Charles Babbage']);
    expect(mentions).toContainEqual(['ada-lovelace', 'person', 'Lovelace']);
    expect(mentions).toContainEqual(['ada-lovelace', 'person', 'Ada']);
    expect(mentions).toContainEqual(['scientific-memoirs', 'publication', 'Scientific Memoirs']);
    expect(mentions).toContainEqual(['royal-society', 'group', 'Royal Society']);
    expect(mentions).toContainEqual(['engine-announced', 'date', 'the summer of 1834']);
    expect(prose?.textContent).toContain('Lovelaces notes to it');
    const link = prose?.querySelector('a[data-note=charles-babbage]');
    expect(link?.getAttribute('role')).toBe('doc-noteref');
    expect(link?.getAttribute('href')).toBe('#note-charles-babbage');
    expect(link?.getAttribute('aria-label')).toBe(
      `Charles Babbage, note ${link?.getAttribute('data-number')}`,
    );
  });

  test('puts a marker behind a link that holds a name, since a link cannot hold another', () => {
    const outer = prose?.querySelector('a[href="https://royalsociety.org/"]');
    expect(outer?.querySelector('a')).toBeNull();
    expect(outer?.nextElementSibling?.getAttribute('href')).toBe('#note-royal-society');
  });

  test('reads dates from the day of publication', () => {
    const dates = [...(prose?.querySelectorAll('time') ?? [])].map((time) => [
      time.textContent,
      time.getAttribute('data-edtf'),
      time.getAttribute('datetime'),
    ]);
    expect(dates).toContainEqual(['1842', '1842', '1842']);
    expect(dates).toContainEqual(['the 1820s', '182X', null]);
    expect(dates).toContainEqual(['July 1843', '1843-07', '1843-07']);
    expect(dates).toContainEqual(['March 3, 1841', '1841-03-03', '1841-03-03']);
    expect(dates.find(([words]) => words === 'Aug. 31')).toEqual(['Aug. 31', '2021-08-31', '2021-08-31']);
  });

  test('lists each note once, with its text, sources, own page and the ways back', () => {
    const section = document.querySelector('section[role=doc-endnotes]');
    const item = section?.querySelector('li#note-ada-lovelace');
    expect(section?.querySelectorAll('li#note-ada-lovelace')).toHaveLength(1);
    expect(item?.getAttribute('data-kind')).toBe('person');
    expect(item?.textContent).toContain('English mathematician who wrote notes');
    expect(item?.querySelector('a[href="https://example.org/ada-lovelace"]')).not.toBeNull();
    expect(item?.querySelector('a[href="/reader/people/ada-lovelace/"]')).not.toBeNull();
    const back = [...(item?.querySelectorAll('[role=doc-backlink]') ?? [])].map((link) =>
      link.getAttribute('href'),
    );
    expect(back.length).toBeGreaterThan(2);
    for (const href of back)
      expect(prose?.querySelector(href ?? '')?.querySelector('[data-note=ada-lovelace]')).toBeTruthy();
  });

  test('numbers notes and hand-written footnotes together, in reading order', () => {
    const numbers = [...(prose?.querySelectorAll('[role=doc-noteref]') ?? [])].map((link) => [
      link.getAttribute('href'),
      Number(link.getAttribute('data-number')),
    ]);
    const items = [...document.querySelectorAll('[role=doc-endnotes] > ol > li')].map(
      (item) => `#${item.id}`,
    );
    for (const [href, number] of numbers) expect(items.indexOf(String(href)) + 1).toBe(number);
    expect(items).toContain('#fn-1');
  });
});

test('an article says in JSON-LD what it is and what it mentions', () => {
  const json = JSON.parse(
    page('fixture', 'analytical-engine').querySelector('script[type="application/ld+json"]')?.textContent ??
      '',
  );
  expect(json).toMatchObject({
    '@type': 'Article',
    headline: 'The Engine That Was Not Built',
    datePublished: '2021-09-13',
  });
  expect(json.mentions).toContainEqual({
    '@type': 'Person',
    name: 'Ada Lovelace',
    sameAs: 'https://www.wikidata.org/wiki/Q7259',
  });
});

describe('annotations.json', () => {
  test('anchors every mention again in the built page', () => {
    const json = JSON.parse(readFileSync(join(sites.fixture, 'analytical-engine/annotations.json'), 'utf8'));
    const document = page('fixture', 'analytical-engine');
    expect(json.type).toBe('AnnotationPage');
    expect(json.items.length).toBe(document.querySelectorAll('.prose [data-passage] [data-note]').length);
    for (const { target, body } of json.items) {
      const [quote, position] = target.selector;
      const text = document.getElementById(target.source.split('#')[1])?.textContent ?? '';
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(body).toMatch(/^https:\/\/example\.org\/reader\/(?:people|groups|dates|publications)\//);
    }
  });
});

describe('the pages of notes', () => {
  test('show what a note says and every passage that mentions it', () => {
    const document = page('fixture', 'people/charles-babbage');
    expect(document.querySelector('h1')?.textContent).toBe('Charles Babbage');
    expect(document.querySelector('.prose')?.innerHTML).toContain('<em>analytical engine</em>');
    const links = [...document.querySelectorAll('.passages li a')].map(
      (link) => link.getAttribute('href') ?? '',
    );
    const article = page('fixture', 'analytical-engine');
    const holding = [...article.querySelectorAll('[data-passage]')].filter((passage) =>
      [...passage.querySelectorAll('[data-note=charles-babbage]')].some(
        (mention) => mention.closest('[data-passage]') === passage,
      ),
    );
    expect([...new Set(links)]).toEqual(holding.map(({ id }) => `/reader/analytical-engine/#${id}`));
    expect(document.querySelector('.passages mark')?.textContent).toBe('Charles Babbage');
  });

  test.each(['people', 'groups', 'dates', 'publications'])('%s/ lists all its notes', (folder) => {
    const listed = [...page('fixture', folder).querySelectorAll('main li[data-kind] a')].map((link) =>
      link.getAttribute('href'),
    );
    const there = readdirSync(join(sites.fixture, folder)).filter((name) => name !== 'index.html');
    for (const id of there) expect(listed).toContain(`/reader/${folder}/${id}/`);
  });
});

test('an article in Arabic is set from right to left, its names found', () => {
  const document = page('fixture', 'arabic');
  expect(document.documentElement.getAttribute('dir')).toBe('rtl');
  expect(document.querySelector('[data-note=al-khwarizmi]')?.textContent).toBe('الخوارزمي');
});

test('drafts are not built, old addresses lead on', () => {
  expect(htmlFiles('fixture')).not.toContain('unfinished/index.html');
  const moved = page('fixture', 'engine-of-brass');
  expect(moved.querySelector('a')?.getAttribute('href')).toBe('/reader/analytical-engine/');
});

describe.each(['fixture', 'shipped'] as const)('every page of the %s site', (site) => {
  const files = htmlFiles(site);

  test.each(files)(
    '%s has links that lead somewhere, ids once, nothing inline and nothing from another host',
    (path) => {
      const document = page(site, path);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(
        document.querySelectorAll('[style], style, script:not([src]):not([type="application/ld+json"])'),
      ).toHaveLength(0);
      expect(
        [...document.querySelectorAll('*')].filter((node) =>
          [...node.attributes].some(({ name }) => name.startsWith('on')),
        ),
      ).toEqual([]);
      const base = site === 'fixture' ? '/reader/' : '/';
      for (const element of document.querySelectorAll('[src], link[rel=stylesheet], link[rel=icon]')) {
        expect(element.getAttribute('src') ?? element.getAttribute('href')).toMatch(new RegExp(`^${base}`));
      }
      const policy = document
        .querySelector('meta[http-equiv="content-security-policy" i]')
        ?.getAttribute('content');
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (/^(?:https?:|mailto:)/.test(href)) continue;
        const { pathname, hash } = new URL(href, `http://host${base}${path.replace(/index\.html$/, '')}`);
        expect(pathname.startsWith(base), href).toBe(true);
        const target = pathname.slice(base.length);
        if (target === 'feed.xml') continue;
        const at = target.endsWith('.html') ? target : `${target}index.html`;
        expect(files, href).toContain(at);
        if (hash) expect(idsOf(site, at), `${path}: ${href}`).toContain(decodeURIComponent(hash.slice(1)));
      }
    },
  );
});

test('there are a feed, a sitemap, robots.txt and a search index without unused files', () => {
  const files = readdirSync(sites.fixture, { recursive: true, encoding: 'utf8' });
  for (const name of ['feed.xml', 'sitemap-index.xml', 'robots.txt', '404.html', 'pagefind/pagefind.js'])
    expect(files).toContain(name);
  expect(files.filter((name) => /pagefind-(?:ui|modular|highlight|component)/.test(name))).toEqual([]);
  const sitemap = readFileSync(join(sites.fixture, 'sitemap-0.xml'), 'utf8');
  expect(sitemap).toContain('https://example.org/reader/analytical-engine/');
  expect(sitemap).not.toMatch(/engine-of-brass|\/search\/|404/);
  expect(readFileSync(join(sites.fixture, 'feed.xml'), 'utf8')).toContain(
    'https://example.org/reader/analytical-engine/',
  );
});
