import { readWords } from '../../src/text/align/likeness.ts';
import { continueLedger, type Ledger } from '../../src/text/ledger.ts';
import { findQuote, type Quote } from './quote.ts';
import type { Scheme } from './replay.ts';

/** Ours: an id that a ledger carries over from build to build. */
export const ledger: Scheme = {
  name: 'ledger',
  open() {
    let kept: Ledger | undefined;
    return {
      build(passages) {
        const continued = continueLedger(kept, {
          today: '2021-01-01',
          passages: passages.map((text) => ({ text })),
          repeats: [],
        });
        kept = continued.ledger;
        const places = new Map<unknown, number | 'notice'>();
        for (const { id } of continued.tombstones) places.set(id, 'notice');
        continued.aliases.forEach((ids, at) => {
          for (const id of ids) places.set(id, at);
        });
        continued.ids.forEach((id, at) => {
          places.set(id, at);
        });
        return { links: continued.ids, resolve: (link) => places.get(link) ?? 'nothing' };
      },
    };
  },
};

const position: Scheme = stateless('position', (passages) => ({
  links: passages.map((_, index) => index),
  resolve: (link) => (Number(link) < passages.length ? Number(link) : 'nothing'),
}));

const hash: Scheme = stateless('hash of the text', (passages) => {
  const keys = passages.map((text) => readWords(text).key);
  return {
    links: keys,
    resolve: (link) => found(keys.indexOf(String(link))),
  };
});

/** As browsers write them: the whole of a short text, of a longer one as many words from each end as tell it. */
const fragment: Scheme = stateless('text fragment', (passages) => {
  const texts = passages.map((text) => text.toLowerCase());
  const stands = (text: string, [from, to]: readonly [string, string]): boolean => {
    const at = text.indexOf(from);
    return at >= 0 && text.indexOf(to, at + (to ? from.length : 0)) >= 0;
  };
  return {
    links: texts.map((text) => {
      if (text.length <= 300) return JSON.stringify([text, '']);
      const words = text.split(' ');
      for (let count = 3; ; count++) {
        const ends = [words.slice(0, count).join(' '), words.slice(-count).join(' ')] as const;
        const alone = texts.filter((other) => stands(other, ends)).length === 1;
        if (alone || count * 2 >= words.length) return JSON.stringify(ends);
      }
    }),
    resolve: (link) => {
      const ends = JSON.parse(String(link)) as [string, string];
      return found(texts.findIndex((text) => stands(text, ends)));
    },
  };
});

const quote: Scheme = stateless('quote matching', (passages) => {
  const text = passages.join('\n');
  const starts: number[] = [];
  let at = 0;
  for (const passage of passages) {
    starts.push(at);
    at += passage.length + 1;
  }
  return {
    links: passages.map((exact, index): string => {
      const start = starts[index] ?? 0;
      const end = start + exact.length;
      const selector: Quote = {
        exact,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(end, end + 32),
        start,
      };
      return JSON.stringify(selector);
    }),
    resolve: (link) => {
      const place = findQuote(text, JSON.parse(String(link)) as Quote);
      return place === undefined ? 'nothing' : found(starts.findLastIndex((start) => start <= place));
    },
  };
});

export const others: readonly Scheme[] = [position, hash, fragment, quote];

function found(index: number): number | 'nothing' {
  return index >= 0 ? index : 'nothing';
}

/** A scheme that remembers nothing from build to build. */
function stateless(name: string, build: ReturnType<Scheme['open']>['build']): Scheme {
  return { name, open: () => ({ build }) };
}
