import { readFileSync, statSync } from 'node:fs';
import { report } from './report';

/** Report of `npm run mutation`: https://github.com/stryker-mutator/mutation-testing-elements, report-schema. */
interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
  readonly thresholds: { readonly break: number };
}

const path = 'reports/mutation/mutation.json';
const { files, thresholds } = JSON.parse(readFileSync(path, 'utf8')) as MutationReport;
const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
const count = (...counted: string[]): number => statuses.filter((status) => counted.includes(status)).length;
const noticed = count('Killed', 'Timeout');
const tried = noticed + count('Survived', 'NoCoverage');
const folders = [...new Set(Object.keys(files).map((file) => file.split('/')[1]))].sort().join(', ');
const day = statSync(path).mtime.toISOString().slice(0, 10);

report([
  {
    what: `Mutation score of ${folders}: ${tried.toLocaleString('en')} changes on ${day}`,
    measured: (100 * noticed) / tried,
    unit: '%',
    atLeast: thresholds.break,
  },
]);
