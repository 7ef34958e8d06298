import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { developmentAddress } from './manifest';
import { Problem } from './problem';
import { listenFrom, serverOf } from './serve';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** Microsoft's sideloading tools, fetched by this command because nothing else needs them. */
const certificates = 'office-addin-dev-certs@3.0.0';
const sideloading = 'office-addin-debugging@5.1.6';
const certificateFolder = join(homedir(), '.office-addin-dev-certs');

// On Windows npx is a batch file, which requires a shell.
const options = { stdio: 'inherit', shell: process.platform === 'win32' } as const;
const npx = (...args: string[]) => ['npx', ['--yes', ...args]] as const;

function installCertificate(): { cert: Buffer; key: Buffer } {
  const { status } = spawnSync(...npx(certificates, 'install'), options);
  if (status !== 0) throw new Problem('The development certificate could not be installed.');
  const read = (name: string): Buffer => readFileSync(join(certificateFolder, name));
  return { cert: read('localhost.crt'), key: read('localhost.key') };
}

/** `npm run excel`: builds the add-in, serves it with a development certificate and sideloads it into Excel. */
export async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Problem('Excel runs on Windows and macOS only; npm start opens the workbook in a browser.');
  }
  await build('addin');
  const server = serverOf(dist, installCertificate());
  await listenFrom(server, Number(new URL(developmentAddress).port), 1);
  const manifest = join(dist, 'manifest.xml');
  process.once('SIGINT', () => {
    spawnSync(...npx(sideloading, 'stop', manifest), options);
    process.exit(0);
  });
  const excel = spawn(...npx(sideloading, 'start', manifest, 'desktop', '--app', 'excel', '--no-debug'), options);
  const [status] = (await once(excel, 'exit')) as [number | null];
  if (status !== 0) {
    server.close();
    throw new Problem('The add-in could not be put into Excel; the lines above say why.');
  }
  console.log(`The add-in is served on ${developmentAddress}; Ctrl-C stops it and takes it out of Excel.`);
}
