import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
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

/** Vite's helper of 1.7 kB preloads style sheets with a script that is loaded on demand; ours have none. */
const leanImports = {
  name: 'lean-imports',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // A line break in a template is no space: the formatter's `astroCompressHTML` says the same.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  integrations: [sitemap({ filter: (page) => !unlisted.includes(new URL(page).pathname) }), watchLibrary()],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    plugins: [leanImports],
    css: { postcss: { plugins: [leanTokens()] } },
  },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
