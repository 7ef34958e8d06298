import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isKept, type Line, type Report, reportPath } from '../bench/report';
import { build } from './build';
import { growthPicture } from './growth-picture';
import { Problem } from './problem';
import { writeFormatted } from './write-formatted';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = ['functions', 'reconcile', 'ledger-files', 'dropped-files', 'pane', 'workbook', 'faults'];
const page = `${root}docs/measured.md`;

const reportOf = (bench: string): Report => JSON.parse(readFileSync(`${root}${reportPath(bench)}`, 'utf8')) as Report;

function rowOf(line: Line): string {
  const bound = line.atLeast === undefined ? line.budget : `at least ${line.atLeast}`;
  const budget =
    bound === undefined
      ? ''
      : `${bound} ${line.unit}${isKept(line) ? '' : line.atLeast === undefined ? ', exceeded' : ', missed'}`;
  const measured = line.unit === '' ? line.measured : line.measured.toFixed(2);
  return `| ${line.what} | ${measured} ${line.unit} | ${budget} |`;
}

/** Rows of the page with the new ones in their places; benches that did not run keep theirs. */
function withRows(old: string, rows: readonly string[]): string[] {
  const nameOf = (row: string): string => row.split('|')[1]!.trim().replace(/\d+/g, '#');
  const fresh = new Map(rows.map((row) => [nameOf(row), row]));
  const kept = old.split('\n').filter((line) => /^\| (?!what |-)/.test(line));
  const known = new Set(kept.map(nameOf));
  return [...kept.map((row) => fresh.get(nameOf(row)) ?? row), ...rows.filter((row) => !known.has(nameOf(row)))];
}

/** Page with all measurements in one table. */
function measuredPage(rows: readonly string[]): string {
  return `# Measured

\`npm run bench -- --write\` measures all of this on a production build, and writes this page and its picture. Each bench measures the add-in, a lower bound, and the user's alternative in the same run: a ratio is more reliable than a time. This run: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.

![The time for each cell or line, from 1,000 to 1,000,000 of them](growth.svg)

| what | measured | budget |
| --- | --: | --: |
${rows.join('\n')}
`;
}

/** Writes the page and, where every bench ran, its picture. */
async function writePage(ran: readonly string[]): Promise<void> {
  const reports = ran.map(reportOf);
  const rows = reports.flatMap(({ lines }) => lines).map(rowOf);
  await writeFormatted(page, measuredPage(withRows(readFileSync(page, 'utf8'), rows)));
  if (benches.every((name) => ran.includes(name)))
    writeFileSync(`${root}docs/growth.svg`, growthPicture(reports.flatMap(({ curves }) => curves)));
}

/**
 * `npm run bench`: every bench over a fresh production build, or only the named ones; `soak` takes long, and `mutation`
 * reports what `npm run mutation` found: they run only by name. Fails when one exceeds its budget. `--write` writes the
 * numbers of those that ran into `docs`.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  const chosen = positionals.length ? positionals : benches;
  if (chosen.some((name) => name !== 'mutation')) await build('workbench');
  const failed = chosen.filter((name) => {
    console.log(`\n— ${name}`);
    const command = ['--import', 'tsx', `bench/${name}.ts`];
    return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
  });
  if (values.write) await writePage(chosen);
  if (failed.length > 0) throw new Problem(`\nOver budget or failed: ${failed.join(', ')}.`);
}
