/** Where a word stands. */
export interface Postings {
  /** Their numbers. */
  readonly articles: ReadonlySet<number>;
  places(article: number): readonly number[];
  /** About how many places there are. */
  readonly size: number;
}

/** Names of the articles of an index, by number, in its metadata. */
export function readNames(meta: Uint8Array): string[] {
  const cbor = openCbor(meta);
  cbor.length();
  cbor.skip();
  return Array.from({ length: cbor.length() }, () => {
    const parts = cbor.length();
    const name = cbor.text();
    for (let part = 1; part < parts; part++) cbor.skip();
    return name;
  });
}

/** Those of `words`, which are stems, that stand in a file of the index. */
export function readPostings(file: Uint8Array, words: ReadonlySet<string>): Map<string, Postings> {
  const cbor = openCbor(file);
  const found = new Map<string, Postings>();
  cbor.length();
  for (let left = cbor.length(); left > 0; left--) {
    const parts = cbor.length();
    const word = cbor.text();
    if (words.has(word)) found.set(word, readWord(file, cbor, parts));
    else for (let part = 1; part < parts; part++) cbor.skip();
  }
  return found;
}

/** The places of a word, and of its forms with other marks; they are read when they are asked for. */
function readWord(file: Uint8Array, cbor: Cbor, parts: number): Postings {
  const from = cbor.at();
  const forms = [readArticles(cbor)];
  if (parts > 2) {
    for (let left = cbor.length(); left > 0; left--) {
      cbor.length();
      cbor.skip();
      forms.push(readArticles(cbor));
    }
  }
  return {
    articles: new Set(forms.flatMap((form) => [...form.keys()])),
    size: cbor.at() - from,
    places: (article) => forms.flatMap((form) => readPlaces(file, form.get(article))),
  };
}

/** Where in the file the places in each article begin. */
function readArticles(cbor: Cbor): Map<number, number> {
  const articles = new Map<number, number>();
  let article = 0;
  for (let left = cbor.length(); left > 0; left--) {
    const parts = cbor.length();
    article += cbor.length();
    articles.set(article, cbor.at());
    for (let part = 1; part < parts; part++) cbor.skip();
  }
  return articles;
}

function readPlaces(file: Uint8Array, from: number | undefined): number[] {
  if (from === undefined) return [];
  const cbor = openCbor(file, from);
  const places: number[] = [];
  let left = cbor.length();
  let at = cbor.at();
  for (let place = 0; left > 0; left--) {
    const first = file[at++] ?? 0;
    let step = first & 31;
    if (step > 23) {
      const end = at + (1 << (step - 24));
      for (step = 0; at < end; at++) step = step * 256 + (file[at] ?? 0);
    }
    // Below zero stands a weight, after which places count from the beginning.
    place = first < 0x20 ? place + step : 0;
    if (first < 0x20) places.push(place);
  }
  return places;
}

type Cbor = ReturnType<typeof openCbor>;

/** Reads what Pagefind writes of CBOR: whole numbers, texts and arrays, whose lengths it says. */
function openCbor(bytes: Uint8Array, at = 0) {
  let major = 0;
  const length = (): number => {
    const first = bytes[at++] ?? 0;
    major = first >> 5;
    let number = first & 31;
    if (number < 24) return number;
    const end = at + 2 ** (number - 24);
    for (number = 0; at < end; at++) number = number * 256 + (bytes[at] ?? 0);
    return number;
  };
  const text = (): string => {
    const size = length();
    at += size;
    return new TextDecoder().decode(bytes.subarray(at - size, at));
  };
  const skip = (): void => {
    const size = length();
    if (major === 3) at += size;
    else if (major === 4) {
      let left = size;
      let to = at;
      // Most are numbers, of which there are very many.
      for (let first = bytes[to] ?? 0; left > 0 && first < 0x40; first = bytes[to] ?? 0) {
        const short = first & 31;
        to += short < 24 ? 1 : 1 + (1 << (short - 24));
        left--;
      }
      at = to;
      for (; left > 0; left--) skip();
    }
  };
  return { at: () => at, length, text, skip };
}
