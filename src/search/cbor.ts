const decoder = new TextDecoder();

/** What Pagefind writes of CBOR: whole numbers, texts and arrays, whose lengths it says. */
export function readCbor(bytes: Uint8Array): unknown {
  let at = 0;
  const read = (): unknown => {
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
      return decoder.decode(bytes.subarray(at - number, at));
    }
    return Array.from({ length: number }, read);
  };
  return read();
}
