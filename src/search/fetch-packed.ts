import { get } from './get.ts';

/** A file of the index, unpacked; some hosts have the browser do it. */
export async function fetchPacked(address: string): Promise<Response> {
  const bytes = await (await get(address)).arrayBuffer();
  const packed = new Response(bytes);
  return new Uint8Array(bytes)[0] === 0x1f
    ? new Response(packed.body?.pipeThrough(new DecompressionStream('gzip')))
    : packed;
}
