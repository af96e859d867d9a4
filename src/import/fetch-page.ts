import { lookup } from 'node:dns';
import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { ImportFailure } from './draft.ts';
import type { Source } from './read-source.ts';

export interface FetchBounds {
  /** Bytes of a page, also after unpacking. */
  readonly size: number;
  /** Milliseconds for all of it, redirects included. */
  readonly time: number;
  readonly redirects: number;
  /** Also from addresses that only a private network has. */
  readonly allowPrivate: boolean;
}

export const pageBounds: FetchBounds = {
  size: 10 * 1024 * 1024,
  time: 20_000,
  redirects: 5,
  allowPrivate: false,
};

/**
 * The page at `address` and nothing else; an ImportFailure where a bound is met. `allowPrivate` is for the host that was
 * named: a page may not send on to another one of a private network.
 */
export async function fetchPage(address: string, bounds: FetchBounds = pageBounds): Promise<Source> {
  const signal = AbortSignal.timeout(bounds.time);
  let url = new URL(address);
  const named = url.hostname;
  for (let hops = 0; hops <= bounds.redirects; hops++) {
    const allowPrivate = bounds.allowPrivate && url.hostname === named;
    const response = await ask(url, signal, { ...bounds, allowPrivate });
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location) {
      response.destroy();
      if (!URL.canParse(headers.location, url))
        throw new ImportFailure(`is sent on to no address: ${headers.location}`);
      url = new URL(headers.location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw new ImportFailure(`answered ${status}; open it in a browser, save the page and import the file`);
    }
    const type = headers['content-type'] ?? '';
    if (type && !/^(?:text\/(?:html|plain|markdown)|application\/xhtml\+xml)\b/i.test(type)) {
      response.destroy();
      throw new ImportFailure(`is ${type.split(';')[0]}, no page of text`);
    }
    const packed = await readAll(response, bounds, signal);
    const bytes = unpack(packed, headers['content-encoding'] ?? '', bounds);
    return { bytes, name: url.pathname, type, url: url.href };
  }
  throw new ImportFailure(`is sent on more than ${bounds.redirects} times`);
}

function ask(url: URL, signal: AbortSignal, bounds: FetchBounds): Promise<IncomingMessage> {
  if (!/^https?:$/.test(url.protocol))
    throw new ImportFailure(`leads to ${url.protocol}, which is no web page`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!bounds.allowPrivate && isIP(host) && isPrivate(host)) throw privateAddress(url.hostname);
  const request = url.protocol === 'https:' ? requestHttps : requestHttp;
  const headers = {
    accept: 'text/html,application/xhtml+xml,text/plain,text/markdown',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': 'Mozilla/5.0 (compatible; Sidelight import)',
  };
  return new Promise((resolve, reject) => {
    const fail = (error: Error): void => reject(explain(error, signal, bounds));
    request(url, { headers, signal, lookup: guarded(bounds) }, resolve)
      .on('error', fail)
      .end();
  });
}

/** Looks a name up and refuses it when any of its addresses is private: none can be exchanged afterwards. */
const guarded =
  (bounds: FetchBounds): LookupFunction =>
  (host, options, done) =>
    lookup(host, { ...options, all: true }, (error, found) => {
      const first = found?.[0];
      if (error || !first) done(error ?? new ImportFailure(`has no address`), '', 0);
      else if (!bounds.allowPrivate && found.some(({ address }) => isPrivate(address)))
        done(privateAddress(host), '', 0);
      else if (options.all) done(null, found);
      else done(null, first.address, first.family);
    });

const privateAddress = (host: string): ImportFailure =>
  new ImportFailure(`${host} is an address of a private network; --allow-private fetches it all the same`);

const privateNets = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateNets.addSubnet(net, bits, 'ipv4');
}
for (const [net, bits] of [
  ['::', 127],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['2001::', 32],
  ['2002::', 16],
  ['fec0::', 10],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateNets.addSubnet(net, bits, 'ipv6');
}

/** Whether only machines of a private network or this machine have `address`; IPv4 inside IPv6 counts as IPv4. */
export function isPrivate(address: string): boolean {
  return privateNets.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}

async function readAll(response: IncomingMessage, bounds: FetchBounds, signal: AbortSignal): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > bounds.size) throw tooLarge(bounds);
      chunks.push(chunk);
    }
  } catch (error) {
    throw explain(error as Error, signal, bounds);
  }
  // An answer without a length ends without an error where it is cut off.
  if (signal.aborted) throw explain(new Error('cut off'), signal, bounds);
  if (!response.complete) throw new ImportFailure('came broken; try again');
  return Buffer.concat(chunks);
}

function unpack(bytes: Buffer, encoding: string, bounds: FetchBounds): Buffer {
  const options = { maxOutputLength: bounds.size };
  try {
    if (/gzip/i.test(encoding)) return gunzipSync(bytes, options);
    if (/br/i.test(encoding)) return brotliDecompressSync(bytes, options);
    if (/deflate/i.test(encoding)) return inflateSync(bytes, options);
    return bytes;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(bounds);
    throw new ImportFailure('came broken; try again');
  }
}

const tooLarge = (bounds: FetchBounds): ImportFailure =>
  new ImportFailure(`is larger than ${Math.round(bounds.size / 1024 / 1024)} MB`);

function explain(error: Error, signal: AbortSignal, bounds: FetchBounds): Error {
  if (error instanceof ImportFailure) return error;
  if (signal.aborted) return new ImportFailure(`did not come within ${bounds.time / 1000} seconds`);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new ImportFailure('has no address on the network; look how it is spelt');
  return new ImportFailure(`cannot be reached (${code ?? error.message})`);
}
