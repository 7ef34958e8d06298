import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { isKept, type Report, reportPath } from '../bench/report';
import { build } from './build';
import { growthPicture } from './growth-picture';
import { Problem } from './problem';

const root = fileURLToPath(new URL('..', import.meta.url));
const benches = ['functions', 'reconcile', 'ledger-files', 'pane', 'workbook'];
const page = `${root}docs/measured.md`;

const reportOf = (bench: string): Report => JSON.parse(readFileSync(`${root}${reportPath(bench)}`, 'utf8')) as Report;

/** Page with all measurements in one table. */
function measuredPage(reports: readonly Report[]): string {
  const rows = reports
    .flatMap(({ lines }) => lines)
    .map((line) => {
      const budget = line.budget === undefined ? '' : `${line.budget} ${line.unit}${isKept(line) ? '' : ', exceeded'}`;
      return `| ${line.what} | ${line.measured.toFixed(2)} ${line.unit} | ${budget} |`;
    });
  return `# Measured

\`npm run bench -- --write\` measures all of this over a production build and writes this page and its picture. Each bench measures in one run what the add-in does, a floor under it, and what someone would do without it: a timing says something as a ratio, and little as a time. This run: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}.

![The time for each cell or line, from 1,000 to 1,000,000 of them](growth.svg)

| what | measured | budget |
| --- | --: | --: |
${rows.join('\n')}
`;
}

async function writePage(): Promise<void> {
  const reports = benches.map(reportOf);
  const options = { ...(await resolveConfig(page)), parser: 'markdown' };
  writeFileSync(page, await format(measuredPage(reports), options));
  writeFileSync(`${root}docs/growth.svg`, growthPicture(reports.flatMap(({ curves }) => curves)));
}

/**
 * `npm run bench`: every bench over a fresh production build, or only the named ones; `soak` takes long and runs only
 * by name. Fails when one exceeds its budget. `--write` writes the numbers into `docs`.
 */
export async function main(args: readonly string[] = []): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false } },
  });
  await build('workbench');
  const failed = (positionals.length ? positionals : benches).filter((name) => {
    console.log(`\n— ${name}`);
    const command = ['--import', 'tsx', `bench/${name}.ts`];
    return spawnSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status !== 0;
  });
  if (values.write) await writePage();
  if (failed.length > 0) throw new Problem(`\nOver budget or failed: ${failed.join(', ')}.`);
}
