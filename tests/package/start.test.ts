import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { builtFolder, filesIn, root, runScript } from './built';

jest.setTimeout(60_000);

interface Running {
  address: string;
  output: string[];
  process: ChildProcess;
}

const running: ChildProcess[] = [];

/** Starts the server like npm start, without building, and waits for its address. */
async function start(port: number): Promise<Running> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start', '--no-build', '--no-open'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const output: string[] = [];
  for await (const line of createInterface({ input: child.stdout! })) {
    output.push(line);
    if (line.startsWith('http')) return { address: line, output, process: child };
  }
  throw new Error(`No address in: ${output.join('\n')}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, 'localhost');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Status of a path exactly as written; fetch would normalise it. */
async function statusOf(address: string, path: string, method = 'GET'): Promise<number | undefined> {
  const asked = request(address, { path, method, agent: false }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  return response.statusCode;
}

beforeAll(() => builtFolder('dist-workbench'));
afterEach(() => running.splice(0).forEach((child) => child.kill('SIGKILL')));

describe('npm start', () => {
  it('prints the address on a line of its own and serves the workbook there', async () => {
    const port = await freePort();
    const { address } = await start(port);
    expect(address).toBe(`http://localhost:${port}/`);
    const page = await fetch(address);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const metadata = await fetch(`${address}addin/functions.json`);
    expect(metadata.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(await metadata.json()).toHaveProperty('functions');
  });

  it('lets a browser cache immutable files and revalidate the rest', async () => {
    const { address } = await start(await freePort());
    const hashed = filesIn(builtFolder('dist-workbench')).find((name) => /\.[0-9a-f]{8}\.js$/.test(name));
    const script = await fetch(address + hashed);
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const metadata = await fetch(`${address}addin/functions.js`);
    expect(metadata.headers.get('cache-control')).toBe('no-cache');
    const etag = metadata.headers.get('etag')!;
    const again = await fetch(`${address}addin/functions.js`, { headers: { 'If-None-Match': etag } });
    expect(again.status).toBe(304);
  });

  it('serves nothing outside its folder and writes nothing', async () => {
    const { address } = await start(await freePort());
    for (const path of ['/../package.json', '/..%2fpackage.json', '/addin', '/%00', '/%zz', '/nothing.js']) {
      expect([path, await statusOf(address, path)]).toEqual([path, 404]);
    }
    expect(await statusOf(address, '/index.html', 'POST')).toBe(405);
  });

  it('picks another port when the requested one is taken', async () => {
    const port = await freePort();
    const first = await start(port);
    const second = await start(port);
    expect(first.address).toBe(`http://localhost:${port}/`);
    expect(second.address).not.toBe(first.address);
    expect((await fetch(second.address)).status).toBe(200);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('stops cleanly on %s', async (signal) => {
    const { address, process: child } = await start(await freePort());
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
    await expect(fetch(address)).rejects.toThrow();
  });
});

describe('npm start refuses in one line', () => {
  it.each(['abc', '0', '70000', '30.5'])('port %s', (port) => {
    const { status, stderr } = runScript(['start', '--no-build'], { env: { PORT: port } });
    expect({ status, stderr }).toEqual({ status: 1, stderr: `PORT must be 1 to 65535, not "${port}".\n` });
  });

  it('a missing build', () => {
    const project = mkdtempSync(join(tmpdir(), 'start-'));
    for (const folder of ['scripts', 'src']) cpSync(join(root, folder), join(project, folder), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    const { status, stderr } = runScript(['start', '--no-build'], { cwd: project });
    rmSync(project, { recursive: true });
    expect(status).toBe(1);
    expect(stderr).toBe('dist-workbench is missing: leave out --no-build to build it.\n');
  });

  it('a Node that is too old', async () => {
    const old = `Object.defineProperty(process.versions, 'node', { value: '18.20.4' }); import('./scripts/run.mjs');`;
    const child = spawn(process.execPath, ['-e', old], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    expect(await once(child, 'close')).toEqual([1, null]);
    expect(said).toBe('This project needs Node 20.15 or later; this is 18.20.4.\n');
  });
});

const itWithoutExcel = process.platform === 'win32' || process.platform === 'darwin' ? it.skip : it;

describe('npm run excel', () => {
  itWithoutExcel('says that it cannot where Excel does not run', () => {
    expect(runScript(['excel'])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'Excel runs on Windows and macOS only; npm start opens the workbook in a browser.\n',
    });
  });
});
