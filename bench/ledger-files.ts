import { setImmediate } from 'node:timers/promises';
import { type FileOptions, readLedgerFile } from '../src/reconcile/read/file';
import type { LedgerFile } from '../src/reconcile/read/files/ledger-file';
import { csvFile, type Repeated, sizeOf, xafFile } from './large-files';
import { usedMb } from './memory';
import { type Line, report } from './report';

/** Most memory in use besides the rows of a file. */
const LIMIT_MB = 400;
/** Longest time in which the pane cannot respond. */
const LIMIT_GAP_MS = 100;
const ROUNDS = 2;
/** Number of memory measurements while reading a file. */
const MEMORY_POINTS = 8;

/** Bytes that a browser delivers at once. */
const CHUNK_BYTES = 1 << 16;

/** Streams the bytes of a file, which are never in memory together. */
async function* stream({ head, block, times, tail }: Repeated): AsyncGenerator<Uint8Array> {
  const [first, repeated, last] = [head, block, tail].map((text) => new TextEncoder().encode(text));
  yield first!;
  for (let time = 0; time < times; time++)
    for (let at = 0; at < repeated!.length; at += CHUNK_BYTES) yield repeated!.subarray(at, at + CHUNK_BYTES);
  yield last!;
}

async function read(file: Repeated, options: FileOptions): Promise<LedgerFile> {
  const result = await readLedgerFile(stream(file), 'bestand', { bytes: sizeOf(file), ...options });
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Starts a clock of wall time or processor time in milliseconds, whichever is less, as `best` does. */
function clock(): () => number {
  const before = process.cpuUsage();
  const start = performance.now();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

/** Time to read a file, and the longest time between two progress reports, in milliseconds. */
async function timesOf(file: Repeated): Promise<{ whole: number; gap: number }> {
  const whole = clock();
  let sinceAnswer = clock();
  let gap = 0;
  const onProgress = async (): Promise<void> => {
    gap = Math.max(gap, sinceAnswer());
    await setImmediate();
    sinceAnswer = clock();
  };
  await read(file, { onProgress });
  return { whole: whole(), gap: Math.max(gap, sinceAnswer()) };
}

/** Floor: decoding the bytes and splitting them at a separator. */
async function decoded(file: Repeated, separator: string): Promise<number> {
  const time = clock();
  const decoder = new TextDecoder();
  let fields = 0;
  for await (const chunk of stream(file)) fields += decoder.decode(chunk, { stream: true }).split(separator).length;
  if (fields === 0) throw new Error('nothing was decoded');
  return time();
}

/** Most memory in use while reading a file, besides the rows read so far. */
async function memoryOf(file: Repeated): Promise<number> {
  const before = usedMb();
  const samples: { part: number; mb: number }[] = [];
  const onProgress = (part: number): void => {
    if (part >= samples.length / MEMORY_POINTS) samples.push({ part, mb: usedMb() - before });
  };
  const { rows } = await read(file, { onProgress });
  const rowsMb = usedMb() - before;
  if (rows.length === 0) throw new Error('no rows');
  return Math.max(...samples.map(({ part, mb }) => mb - part * rowsMb));
}

async function linesOf(name: string, file: Repeated, separator: string): Promise<Line[]> {
  const runs = [];
  const floors = [];
  for (let round = 0; round < ROUNDS; round++) {
    runs.push(await timesOf(file));
    floors.push(await decoded(file, separator));
  }
  const least = (values: readonly number[]): number => Math.min(...values);
  return [
    {
      what: `${name}, against decoding and cutting into fields`,
      measured: least(runs.map(({ whole }) => whole)) / least(floors),
      unit: '×',
    },
    {
      what: `${name}, longest time without an answer`,
      measured: least(runs.map(({ gap }) => gap)),
      unit: 'ms',
      budget: LIMIT_GAP_MS,
    },
    { what: `${name}, memory beside its rows`, measured: await memoryOf(file), unit: 'MB', budget: LIMIT_MB },
  ];
}

report([
  ...(await linesOf('CSV of 1,000,000 lines', csvFile(), ';')),
  ...(await linesOf('XAF of 100 MB', xafFile(), '<')),
]);
