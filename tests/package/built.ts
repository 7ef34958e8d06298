import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { spawnSync } from 'node:child_process';

/** The root of the project. */
export const root = resolve(__dirname, '../..');

/** A folder that the build makes; says what to do when it is not there. */
export function builtFolder(name: 'dist' | 'dist-workbench'): string {
  const folder = join(root, name);
  if (!existsSync(folder)) throw new Error(`${name} is missing: run npm run build -- workbench first.`);
  return folder;
}

/** The files in a folder and below, as paths with forward slashes, sorted. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** Runs a script of the project to its end, as npm does. */
export function runScript(args: string[], { cwd = root, env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join('scripts', 'run.mjs'), ...args], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
