import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { report } from './report';

/** Counts of the test that lets every request of every action go wrong in every way. */
interface Counts {
  readonly actions: number;
  readonly requests: number;
  readonly faults: number;
  readonly edits: number;
  readonly tried: number;
  readonly survived: number;
}

const jest = ['node_modules/jest/bin/jest.js', '--maxWorkers=1', 'tests/excel/faults'];
const env = { ...process.env, ALL_FAULTS: 'yes' };
const { status } = spawnSync(process.execPath, jest, { env, stdio: ['ignore', 'inherit', 'inherit'] });
const counts = JSON.parse(readFileSync('reports/faults.json', 'utf8')) as Counts;
const { actions, requests, faults, edits, tried, survived } = counts;
report([
  {
    what: `Mishaps in ${actions} actions with ${requests} requests: ${faults} faults of each request, and ${edits} edits by a co-author before it`,
    measured: tried,
    unit: '',
  },
  {
    what: 'Mishaps after which the workbook is neither as before nor finished',
    measured: tried - survived,
    unit: '',
    budget: 0,
  },
]);
if (status !== 0) process.exitCode = 1;
