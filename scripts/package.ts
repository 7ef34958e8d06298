import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { zipSync, type Zippable } from 'fflate';
import { developmentAddress } from './manifest';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Earliest time of a zip file, the same for every file, so that equal contents give equal packages. */
const fixedTime = new Date(1980, 0, 1);

/** Zips the files of a folder, sorted by name. */
export function zipFolder(folder: string): Uint8Array {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
  const entries = names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]);
  return zipSync(Object.fromEntries(entries) as Zippable, { level: 9, mtime: fixedTime });
}

function requireBuiltForServer(dist: string): void {
  const manifest = join(dist, 'manifest.xml');
  const remedy = 'run npm run build -- --env baseUrl=https://… first.';
  if (!existsSync(manifest)) throw new Problem(`dist has no add-in to pack: ${remedy}`);
  if (readFileSync(manifest, 'utf8').includes(developmentAddress)) {
    throw new Problem(`dist was built for development (${developmentAddress}): ${remedy}`);
  }
}

/** `npm run package`: zips `dist` into `release`, with a checksum for `sha256sum -c`. */
export function main(args: string[]): void {
  const { values } = parseArgs({
    args,
    options: { from: { type: 'string', default: 'dist' }, to: { type: 'string', default: 'release' } },
  });
  const dist = resolve(root, values.from);
  const release = resolve(root, values.to);
  requireBuiltForServer(dist);
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const file = `${name}-${version}.zip`;
  const zip = zipFolder(dist);
  const checksum = createHash('sha256').update(zip).digest('hex');
  mkdirSync(release, { recursive: true });
  writeFileSync(join(release, file), zip);
  writeFileSync(join(release, `${file}.sha256`), `${checksum}  ${file}\n`);
  console.log(`${values.to}/${file}\nsha256 ${checksum}`);
}
