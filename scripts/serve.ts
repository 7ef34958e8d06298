import { createReadStream, statSync, type Stats } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import { Problem } from './problem';

const contentTypes: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** Files with a content hash in their name never change; others must be revalidated. */
function cacheControl(path: string): string {
  return /\.[0-9a-f]{8}\.\w+$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
}

/** File for the path of an address; undefined outside the folder. */
function fileFor(folder: string, url: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
  const file = join(folder, normalize(path), path.endsWith('/') ? 'index.html' : '');
  return file.startsWith(folder + sep) && !file.includes('\0') ? file : undefined;
}

/** Status of a file; undefined where it does not exist or its name is invalid. */
function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(reason);
}

function send(file: string, stats: Stats, request: IncomingMessage, response: ServerResponse): void {
  const etag = `"${stats.size.toString(36)}-${stats.mtimeMs.toString(36)}"`;
  const headers = {
    // Excel on the web fetches the metadata and the functions from its own origin.
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': cacheControl(file),
    'Content-Type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
  };
  if (request.headers['if-none-match'] === etag) response.writeHead(304, headers).end();
  else if (request.method === 'HEAD') response.writeHead(200, { ...headers, 'Content-Length': stats.size }).end();
  else {
    response.writeHead(200, { ...headers, 'Content-Length': stats.size });
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
  }
}

/** Server for the files in a folder; https with a certificate. */
export function serverOf(folder: string, certificate?: ServerOptions): Server {
  const answer: RequestListener = (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD');
    const file = fileFor(folder, request.url ?? '/');
    const stats = file === undefined ? undefined : statsOf(file);
    if (file === undefined || !stats?.isFile()) return refuse(response, 404, 'Not found');
    send(file, stats, request, response);
  };
  return certificate ? createTlsServer(certificate, answer) : createServer(answer);
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error.code === 'EACCES' ? new Problem(`Port ${port} may not be used by this account.`) : error);
    };
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}

/** Listens on the first free port from the given one, trying `tries` ports; returns it. */
export async function listenFrom(server: Server, port: number, tries: number): Promise<number> {
  const last = Math.min(port + tries - 1, 65535);
  for (let candidate = port; candidate <= last; candidate++) if (await listen(server, candidate)) return candidate;
  throw new Problem(tries === 1 ? `Port ${port} is taken.` : `The ports ${port} to ${last} are all taken.`);
}
