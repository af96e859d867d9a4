import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { watchLibrary } from './src/integrations/watch-library.ts';
import { siteAddress } from './src/site-address.ts';

const { site, base } = siteAddress();

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // A line break in a template is no space: the formatter's `astroCompressHTML` says the same.
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  integrations: [sitemap({ filter: (page) => !/\/search\/$/.test(page) }), watchLibrary()],
  build: { inlineStylesheets: 'never', assets: 'assets' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
});
