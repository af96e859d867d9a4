import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { fetchPage, isPrivate, pageBounds } from '../../src/import/fetch-page.ts';
import { importOne } from '../../src/import/import-one.ts';
import { readSource } from '../../src/import/read-source.ts';

const close: (() => void)[] = [];
afterEach(() => {
  for (const end of close.splice(0)) end();
});

async function serve(listener: RequestListener): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    listener(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  close.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const html = { 'content-type': 'text/html; charset=utf-8' };
const bounds = { ...pageBounds, allowPrivate: true };

test('nothing is fetched but the page that was named', async () => {
  const { url, asked } = await serve((_, response) =>
    response
      .writeHead(200, html)
      .end(
        '<link rel="stylesheet" href="/s.css"><script src="/a.js"></script><h1>The Ferry of Tern Island</h1><article><img src="/p.jpg"><p>The ferry crosses the sound twice a day, and nobody on the island owns a watch that matters to anyone else.</p><iframe src="/f"></iframe></article>',
      ),
  );
  const draft = await readSource(await fetchPage(`${url}/page`, bounds), { keepAll: false });
  expect(draft.front.title).toBe('The Ferry of Tern Island');
  expect(draft.front.source).toBe(`${url}/page`);
  expect(asked).toEqual(['/page']);
});

test('redirects are followed to their end, and not for ever', async () => {
  const { url } = await serve((request, response) =>
    request.url === '/loop'
      ? response.writeHead(302, { location: '/loop' }).end()
      : request.url === '/old'
        ? response.writeHead(301, { location: '/new' }).end()
        : response.writeHead(200, html).end('new'),
  );
  expect(await fetchPage(`${url}/old`, bounds)).toMatchObject({ url: `${url}/new`, name: '/new' });
  await expect(fetchPage(`${url}/loop`, bounds)).rejects.toThrow('sent on more than 5 times');
});

test('a redirect to another protocol is refused', async () => {
  const { url } = await serve((_, response) =>
    response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  );
  await expect(fetchPage(url, bounds)).rejects.toThrow('file:, which is no web page');
});

test('an address of a private network is refused without being asked', async () => {
  const { url, asked } = await serve((_, response) => response.writeHead(200, html).end('secret'));
  await expect(fetchPage(url)).rejects.toThrow('private network');
  await expect(fetchPage(url.replace('127.0.0.1', 'localhost'))).rejects.toThrow('private network');
  await expect(fetchPage(url.replace('127.0.0.1', '[::ffff:127.0.0.1]'))).rejects.toThrow('private network');
  expect(asked).toEqual([]);
});

test('a page of a private network that may be asked sends on to no other one of it', async () => {
  const inner = await serve((_, response) => response.writeHead(200, html).end('secret'));
  const elsewhere = inner.url.replace('127.0.0.1', '127.0.0.2');
  const { url } = await serve((_, response) => response.writeHead(302, { location: elsewhere }).end());
  await expect(fetchPage(url, bounds)).rejects.toThrow('127.0.0.2 is an address of a private network');
  expect(inner.asked).toEqual([]);
});

test('the source of a text that was fetched is its address', async () => {
  const text =
    'The Pier Reopens\n\nBy Ann Lee\n\nMarch 4, 2021\n\nThe pier had been closed for nine years.\n';
  const { url } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(text),
  );
  const options = { into: 'articles', dryRun: true, allowPrivate: true, reserved: [] };
  expect((await importOne(`${url}/pier.txt`, options)).front.source).toBe(`${url}/pier.txt`);
});

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '192.168.0.1',
  '172.20.0.1',
  '169.254.169.254',
  '0.0.0.0',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:10.0.0.1',
])('%s is private', (address) => {
  expect(isPrivate(address)).toBe(true);
});

test.each(['8.8.8.8', '172.32.0.1', '2606:4700::1'])('%s is not', (address) => {
  expect(isPrivate(address)).toBe(false);
});

test('a page that is too large is refused, also when it is packed', async () => {
  const { url } = await serve((request, response) =>
    request.url === '/packed'
      ? response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(100_000)))
      : response.writeHead(200, html).end('a'.repeat(100_000)),
  );
  const small = { ...bounds, size: 10_000 };
  await expect(fetchPage(`${url}/plain`, small)).rejects.toThrow('is larger than');
  await expect(fetchPage(`${url}/packed`, small)).rejects.toThrow('is larger than');
});

test('a page that does not come is given up', async () => {
  const { url } = await serve(() => undefined);
  await expect(fetchPage(url, { ...bounds, time: 200 })).rejects.toThrow('did not come within 0.2 seconds');
});

test('a page that stops coming is given up, also where its length is not told', async () => {
  const { url } = await serve((_, response) => {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
    response.writeHead(200, html).write('<h1>The Ferry</h1><p>It left at');
  });
  await expect(fetchPage(url, { ...bounds, time: 300 })).rejects.toThrow('did not come within 0.3 seconds');
});

test('what is no page is refused', async () => {
  const { url } = await serve((request, response) =>
    request.url === '/gone'
      ? response.writeHead(404).end()
      : response.writeHead(200, { 'content-type': 'image/png' }).end(),
  );
  await expect(fetchPage(`${url}/gone`, bounds)).rejects.toThrow('answered 404');
  await expect(fetchPage(`${url}/picture`, bounds)).rejects.toThrow('is image/png, no page of text');
});
