import { setImmediate } from 'node:timers/promises';
import { type FileFollowing, readLedgerFile } from '../src/reconcile/read/file';
import type { LedgerFile } from '../src/reconcile/read/files/ledger-file';
import { usedMb } from './memory';
import { type Line, report } from './report';

/** Most memory in use besides the rows of a file. */
const LIMIT_MB = 400;
/** Longest time in which the pane cannot respond. */
const LIMIT_GAP_MS = 100;
const ROUNDS = 2;
/** Number of memory measurements while reading a file. */
const MEMORY_POINTS = 8;

const LINES_A_BLOCK = 10_000;
const CSV_LINES = 1_000_000;
const XAF_BYTES = 100 * 1024 * 1024;
/** Bytes that a browser delivers at once. */
const CHUNK_BYTES = 1 << 16;

interface Entry {
  readonly day: string;
  readonly account: string;
  readonly text: string;
  readonly party: string;
  readonly cents: number;
}

const texts = ['Factuur inhuur derden', 'Salaris', 'Huur wijkcentrum', 'Subsidie stichting', 'SPUK NPLV integraal'];
const parties = ['Stichting Rijnstad', 'Bouwbedrijf Van Wijnen', 'Belastingdienst', 'Ministerie van BZK'];
const accounts = ['4300', '4400', '8400', '4100', '1010'];

const entries = Array.from({ length: LINES_A_BLOCK }, (_, index): Entry => ({
  day: `2024-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
  account: accounts[index % accounts.length]!,
  text: `${texts[index % texts.length]!} ${index}`,
  party: parties[index % parties.length]!,
  cents: ((index * 7919) % 1_000_000) - 400_000,
}));

/** File made of a beginning, a repeated block, and an end. */
interface Repeated {
  readonly head: string;
  readonly block: string;
  readonly times: number;
  readonly tail: string;
}

function csvFile(): Repeated {
  const lines = entries.map(({ day, account, text, party, cents }) => {
    const amount = (cents / 100).toFixed(2).replace('.', ',');
    return ['2024', day, account, '680 NPLV', text, party, `D${cents}`, amount].join(';');
  });
  return {
    head: 'Boekjaar;Boekdatum;Grootboek;Kostenplaats;Omschrijving;Naam tegenpartij;Factuurnummer;Bedrag\r\n',
    block: `${lines.join('\r\n')}\r\n`,
    times: CSV_LINES / LINES_A_BLOCK,
    tail: '',
  };
}

function xafFile(): Repeated {
  const lines = entries.map(({ day, account, text, cents }, index) => {
    const amount = (Math.abs(cents) / 100).toFixed(2);
    const side = cents < 0 ? 'D' : 'C';
    return `<trLine><nr>${index}</nr><accID>${account}</accID><docRef>D${index}</docRef><effDate>${day}</effDate><desc>${text}</desc><amnt>${amount}</amnt><amntTp>${side}</amntTp><costID>K7</costID></trLine>`;
  });
  const named = accounts.map(
    (id) => `<ledgerAccount><accID>${id}</accID><accDesc>Rekening ${id}</accDesc></ledgerAccount>`,
  );
  const block = `<transaction><nr>1</nr><desc>Boeking</desc><periodNumber>7</periodNumber><trDt>2024-07-01</trDt>${lines.join('\n')}</transaction>`;
  return {
    head: `<?xml version="1.0" encoding="utf-8"?><auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2024</fiscalYear></header><company><generalLedger>${named.join('')}</generalLedger><transactions><journal><jrnID>70</jrnID><desc>Memoriaal</desc>`,
    block,
    times: Math.ceil(XAF_BYTES / block.length),
    tail: '</journal></transactions></company></auditfile>',
  };
}

/** Streams the bytes of a file, which are never in memory together. */
async function* stream({ head, block, times, tail }: Repeated): AsyncGenerator<Uint8Array> {
  const [first, repeated, last] = [head, block, tail].map((text) => new TextEncoder().encode(text));
  yield first!;
  for (let time = 0; time < times; time++)
    for (let at = 0; at < repeated!.length; at += CHUNK_BYTES) yield repeated!.subarray(at, at + CHUNK_BYTES);
  yield last!;
}

const sizeOf = ({ head, block, times, tail }: Repeated): number => head.length + times * block.length + tail.length;

async function read(file: Repeated, following: FileFollowing): Promise<LedgerFile> {
  const result = await readLedgerFile(stream(file), 'bestand', { bytes: sizeOf(file), ...following });
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
