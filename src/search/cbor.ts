const decoder = new TextDecoder();

/**
 * What Pagefind writes of CBOR: whole numbers, texts and arrays, whose lengths it says. Of the entries of an index’s file,
 * `[[entry, entry …]]`, nothing is read but the text of those that are not `sought`.
 */
export function readCbor(bytes: Uint8Array, isSought: (text: unknown) => boolean = () => true): unknown {
  let at = 0;
  const read = (depth: number, isKept: boolean): unknown => {
    const first = bytes[at++] ?? 0;
    let number = first & 31;
    if (number > 23) {
      const end = at + 2 ** (number - 24);
      for (number = 0; at < end; at++) number = number * 256 + (bytes[at] ?? 0);
    }
    if (first < 0x20) return number;
    if (first < 0x40) return -1 - number;
    if (first < 0x80) {
      at += number;
      return isKept && decoder.decode(bytes.subarray(at - number, at));
    }
    const list: unknown[] = [];
    while (number-- > 0) {
      const item = read(depth + 1, isKept);
      if (isKept) list.push(item);
      // The first of an entry.
      if (depth === 2 && isKept && list.length === 1) isKept = isSought(item);
    }
    return list;
  };
  return read(0, true);
}
