import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from './build';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = ['functions', 'reconcile', 'pane', 'workbook'];

/**
 * `npm run bench`: every bench in turn over a fresh production build, or those that are named, such as `soak`, which
 * takes long and is not among them; fails when one is over its budget.
 */
export async function main(named: readonly string[] = []): Promise<void> {
  await build('workbench');
  const failed = (named.length ? named : benches).filter((name) => {
    console.log(`\n— ${name}`);
    const args = ['--import', 'tsx', `bench/${name}.ts`];
    return spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
  });
  if (failed.length > 0) throw new Problem(`\nOver budget or failed: ${failed.join(', ')}.`);
}
