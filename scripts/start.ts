import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from './build';
import { Problem } from './problem';
import { listenFrom, serverOf } from './serve';

const folder = fileURLToPath(new URL('../dist-workbench', import.meta.url));
const portsToTry = 20;

function askedPort(): number {
  const text = process.env['PORT'] || '3000';
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Problem(`PORT must be 1 to 65535, not "${text}".`);
  return port;
}

function openBrowser(address: string): void {
  const [program, ...args] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const missing = () => console.error('No browser could be opened: open the address yourself.');
  spawn(program!, [...args, address], { stdio: 'ignore' })
    .on('error', missing)
    .on('exit', (code) => code && missing());
}

/** `npm start [-- --no-open] [--no-build]`: builds the workbench and serves it until Ctrl-C. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { 'no-open': { type: 'boolean' }, 'no-build': { type: 'boolean' } } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
  const port = askedPort();
  if (!values['no-build']) await build('workbench');
  else if (!existsSync(folder)) throw new Problem('dist-workbench is missing: leave out --no-build to build it.');

  const address = `http://localhost:${await listenFrom(serverOf(folder), port, portsToTry)}/`;
  console.log(`The workbook is ready; Ctrl-C stops it.\n${address}`);
  if (!values['no-open'] && !process.env['CI']) openBrowser(address);
}
