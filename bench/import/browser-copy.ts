import { openBrowser } from '../../tests/browser/browser.ts';

/** Copies whole pages as Chromium does. */
export interface Copier {
  copy(html: string): Promise<string>;
  close(): Promise<void>;
}

/** No script runs and nothing is loaded: a page has the styles that stand in it. */
export async function openCopier(): Promise<Copier> {
  const browser = await openBrowser();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.route('**/*', (route) => route.abort());
  return {
    async copy(html) {
      const page = await context.newPage();
      await page.setContent(html.replace(unseen, ''), { waitUntil: 'domcontentloaded' });
      const text = await page.evaluate(() => {
        const selection = getSelection();
        selection?.selectAllChildren(document.body);
        return selection?.toString() ?? '';
      });
      await page.close();
      return text;
    },
    close: () => browser.close(),
  };
}

/** Without scripts a browser shows what stands for them, which a reader’s browser does not. */
const unseen = /<(script|noscript)\b[\s\S]*?<\/\1>/gi;
