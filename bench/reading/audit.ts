import { openBrowser } from '../../tests/browser/browser.ts';

type Form = 'phone' | 'desktop';
interface Lighthouse {
  readonly default: (
    address: string,
    flags: object,
    config?: object,
  ) => Promise<
    { readonly lhr: { readonly categories: Record<string, { readonly score: number | null }> } } | undefined
  >;
  readonly desktopConfig: object;
}

const pages = ['the-return-and-its-guests/', 'people/osama-bin-laden/', 'people/', 'search/?q=Zawahiri'];

const four = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Lighthouse’s four scores: performance, accessibility, best practices, SEO. Nothing where it is not installed. */
export async function audit(address: string): Promise<{ path: string; form: Form; scores: string }[]> {
  // Not named in the import itself, so that the types are sound without it.
  const name = 'lighthouse';
  const lighthouse = (await import(name).catch(() => undefined)) as Lighthouse | undefined;
  if (!lighthouse) return [];
  const port = 9200 + (process.pid % 700);
  const browser = await openBrowser([`--remote-debugging-port=${port}`]);
  const rows: { path: string; form: Form; scores: string }[] = [];
  // A browser without a page ends, and Lighthouse closes its own after each audit.
  await browser.newPage();
  try {
    for (const path of pages)
      for (const form of ['phone', 'desktop'] as const) {
        const config = form === 'desktop' ? lighthouse.desktopConfig : undefined;
        const result = await lighthouse.default(address + path, { port, logLevel: 'error' }, config);
        const { categories = {} } = result?.lhr ?? {};
        const scores = four.map((name) => Math.round((categories[name]?.score ?? 0) * 100));
        rows.push({ path, form, scores: scores.join(' ') });
      }
  } finally {
    await browser.close();
  }
  return rows;
}
