import { existsSync, readFileSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import { BUNDLE_BUDGET } from '../src/functions/bundle-budget';
import { requireValidData } from './check-data';
import { Notices } from './notices';
import { Problem } from './problem';

/** Settings of a build; the defaults are those of development. */
interface BuildSettings {
  /** Https address that will serve the add-in. */
  baseUrl?: string;
  /** `plain` returns numbers without formats and requires the older requirement set, for volume-licensed Excel. */
  cells?: 'formatted' | 'plain';
  /** `local` includes office.js in the package, for networks that cannot reach Microsoft's CDN. */
  officejs?: 'cdn' | 'local';
  /** Output folder, relative to the root of the project. */
  outDir?: string;
}

/** Parts of a build: the add-in alone, or with the workbench. */
type Target = 'addin' | 'workbench';

function readAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== 'https:' || url.search || url.hash) {
    throw new Problem(`baseUrl must be an address that starts with https:// and has no ? or #, not "${value}".`);
  }
  return url.href.replace(/\/+$/, '');
}

/** Returns a parser of a setting with two values. */
function oneOf(name: string, first: string, second: string): (value: string) => string {
  return (value) => {
    if (value !== first && value !== second)
      throw new Problem(`${name} must be ${first} or ${second}, not "${value}".`);
    return value;
  };
}

const readers = new Map([
  ['baseUrl', readAddress],
  ['cells', oneOf('cells', 'formatted', 'plain')],
  ['officejs', oneOf('officejs', 'cdn', 'local')],
  ['outDir', String],
]);

/** Parses `--env name=value` pairs in webpack's form. */
function readSettings(pairs: string[]): BuildSettings {
  const settings = pairs.map((pair) => {
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    const read = readers.get(name);
    if (!read) throw new Problem(`Unknown setting "${name}". Known: ${[...readers.keys()].join(', ')}.`);
    return [name, read(value)];
  });
  return Object.fromEntries(settings);
}

/** Returns a progress reporter: one line on a terminal, four steps in a log. */
function reportProgress(label: string): (fraction: number) => void {
  let shown = -1;
  return (fraction) => {
    const percent = Math.floor(fraction * 100);
    const step = process.stdout.isTTY ? percent : Math.floor(percent / 25) * 25;
    if (step <= shown) return;
    shown = step;
    if (!process.stdout.isTTY) console.log(`${label} ${step}%`);
    else process.stdout.write(`\r${label} ${step}%${step === 100 ? '\n' : ''}`);
  };
}

/** A build empties its output folder, so it refuses one with anything but an earlier build. */
function requireOwnFolder({ output }: Configuration): void {
  const folder = output?.clean && output.path;
  if (!folder || !existsSync(folder) || readdirSync(folder).length === 0) return;
  if (['functions.json', 'addin/functions.json'].some((made) => existsSync(join(folder, made)))) return;
  throw new Problem(`${folder} holds files that no build made: choose another folder, or empty it.`);
}

/** Checks the data, then builds the given parts with progress; reports faults in one line each. */
export async function build(target: Target, settings: BuildSettings = {}): Promise<void> {
  requireValidData();
  const { default: configurations } = await import(new URL('../webpack.config.js', import.meta.url).href);
  const all: Configuration[] = configurations(settings);
  const parts = target === 'addin' ? all.slice(0, 1) : all;
  parts.forEach(requireOwnFolder);
  const compiler = webpack(parts);
  if (!compiler) throw new Error('webpack made no compiler of the configuration.');
  new webpack.ProgressPlugin(reportProgress(`Building the ${target}`)).apply(compiler);
  // The third part, if any, is a script in the folder of the second, without third-party code.
  compiler.compilers.slice(0, 2).forEach((part) => new Notices().apply(part));
  const stats = await new Promise<webpack.MultiStats>((resolve, reject) =>
    compiler.run((error, result) => (result ? resolve(result) : reject(error))),
  );
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Problem(stats.toString({ all: false, errors: true, colors: process.stdout.isTTY }));
  // Unchanged files are not written again, so the time of the build is set on the folder.
  const now = new Date();
  for (const { output } of parts) utimesSync(output!.path!, now, now);
  const left =
    BUNDLE_BUDGET - gzipSync(readFileSync(join(parts[0]!.output!.path!, 'functions.js')), { level: 9 }).length;
  console.log(`Functions bundle: ${left.toLocaleString('en')} bytes left of ${BUNDLE_BUDGET.toLocaleString('en')}.`);
}

/** `npm run build [-- workbench] [-- --env baseUrl=https://…] [--env officejs=local] [--env cells=plain]` */
export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    options: { env: { type: 'string', multiple: true } },
    allowPositionals: true,
  });
  const target = positionals[0] ?? 'addin';
  if (target !== 'addin' && target !== 'workbench') throw new Problem(`Build addin or workbench, not "${target}".`);
  await build(target, readSettings(values.env ?? []));
}
