import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { preloadSearch } from './src/integrations/preload-search.ts';
import { watchLibrary } from './src/integrations/watch-library.ts';
import { contentFolder } from './src/library/content-folder.ts';
import { readLibrary } from './src/library/read-library.ts';
import { siteAddress } from './src/site-address.ts';
import { leanTokens } from './src/styles/lean-tokens.ts';

const { site, base } = siteAddress();
const { articles } = await readLibrary(contentFolder());
const unlisted = ['search', ...articles.flatMap(({ data }) => data.formerly)].map(
  (slug) => `${base}${slug}/`,
);

/**
 * Vite's helper preloads what a script imports on demand: ours need not. A page that imports it, or a script that imports
 * what makes a namespace of its exports, would wait for a file more.
 */
const leanImports = {
  name: 'lean-imports',
  applyToEnvironment: ({ name }: { name: string }) => name === 'client',
  enforce: 'post' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
  renderChunk: (code: string) =>
    code
      .replace(
        /\b__vitePreload\(async \(\) => \{\s*const \{ (\w+) \} = await (import\([^)]+\)(?:\.then\([^;]+\))?);\s*return \{ \1 \};?\s*\}, __VITE_PRELOAD__\)/g,
        '$2',
      )
      .replace(/\b__vitePreload\(((?:async )?\(\) =>[\s\S]*?), __VITE_PRELOAD__\)/g, '($1)()')
      .replace(/^import \{ \w+ as __vitePreload \} from "[^"]+";$/m, '')
      .replace(/^import \{ \w+ as __exportAll \} from "[^"]+";$/m, '')
      .replace(/__exportAll\(\{([^}]*)\}\)/g, (_, all: string) => `({${all.replaceAll(': () => ', ': ')}})`),
};

/**
 * What is always needed to answer in one file, so that no part waits for another; what only some questions need apart. A
 * script that a page loads has a short name, which every page says.
 */
const scripts = {
  name: 'scripts',
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { rolldownOptions: { output } } } : undefined,
};
const groups = [
  {
    name: 'search',
    test: /\/src\/(?:client\/(?:markup|search(?:-session|-view|-keyboard|-handover)?)|search\/(?:ask|ask-index|buckets|collect|fetch-packed|find-in-record|get|hash|load-directory|match-names|once|open-index|packed|passages|query|query-part|words)|kinds)\.ts$/,
  },
  {
    name: 'search-parts',
    test: /\/src\/search\/(?:parse-query|query-parts|quotes|runs-of)\.ts$/,
  },
  { name: 'search-phrases', test: /\/src\/search\/(?:around|find-phrase)\.ts$/ },
  {
    name: 'search-instead',
    test: /\/src\/(?:client\/search-nothing|search\/(?:instead|like-names|stemmer|unwritten|word-keys)|text\/(?:nearest|skeleton))\.ts$/,
  },
  { name: 'search-filters', test: /\/src\/(?:client\/search-filters|search\/(?:count-)?facets)\.ts$/ },
];

const output = {
  codeSplitting: { groups },
  entryFileNames: ({ name }: { name: string }) => `assets/${name.replace(/\.astro.*/, '')}.[hash].js`,
};

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // A line break in a template is no space: the formatter's `astroCompressHTML` says the same.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  integrations: [
    sitemap({ filter: (page) => !unlisted.includes(new URL(page).pathname) }),
    watchLibrary(),
    preloadSearch(),
  ],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [leanImports, scripts],
    css: { postcss: { plugins: [leanTokens()] } },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
