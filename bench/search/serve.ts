import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

export interface Host {
  readonly address: string;
  /** Bytes sent so far, heads included, by path. */
  readonly sent: ReadonlyMap<string, number>;
  close(): void;
}

/** Serves `folder` as plain hosts do: text gzipped, once. A file stays as it was when it was first asked for. */
export async function serveGzipped(folder: string): Promise<Host> {
  const packed = new Map<string, Buffer>();
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    response.on('finish', () => {
      const address = request.url ?? '';
      sent.set(address, (sent.get(address) ?? 0) + socket.bytesWritten - before);
    });
    const path = join(folder, normalize(new URL(request.url ?? '/', 'http://host').pathname));
    const file = path.endsWith('/') ? join(path, 'index.html') : path;
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    const type = types[extname(file)];
    if (!type) return response.end(readFileSync(file));
    const body = packed.get(file) ?? gzipSync(readFileSync(file));
    packed.set(file, body);
    return response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
