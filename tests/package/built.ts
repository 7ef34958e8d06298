import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The root of the project. */
export const root = resolve(__dirname, '../..');

/** Sources of each build; an older folder is stale. */
const made: Readonly<Record<'dist' | 'dist-workbench', readonly string[]>> = {
  dist: ['src', 'assets', 'manifest.xml', 'webpack.config.js'],
  'dist-workbench': ['src', 'assets', 'webpack.config.js'],
};

function newestIn(path: string): { name: string; time: number } {
  const stats = statSync(path);
  if (!stats.isDirectory()) return { name: path, time: stats.mtimeMs };
  return readdirSync(path)
    .map((name) => newestIn(join(path, name)))
    .reduce((one, other) => (other.time > one.time ? other : one), { name: path, time: 0 });
}

/** Folder of a build; fails with the command to run where it is missing or stale. */
export function builtFolder(name: 'dist' | 'dist-workbench'): string {
  const folder = join(root, name);
  const command = 'run npm run build -- workbench first';
  if (!existsSync(folder)) throw new Error(`${name} is missing: ${command}.`);
  const source = made[name]
    .map((part) => newestIn(join(root, part)))
    .reduce((one, other) => (other.time > one.time ? other : one));
  if (source.time > statSync(folder).mtimeMs)
    throw new Error(`${name} is older than ${relative(root, source.name)}: ${command}.`);
  return folder;
}

/** Files of a folder and its subfolders, as sorted paths with forward slashes. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Runs a script of the project, as npm does. */
export function runScript(args: string[], { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'run.mjs'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
