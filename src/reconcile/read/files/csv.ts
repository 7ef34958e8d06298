import { typeColumns } from './column-types';
import { takeHeading } from './heading';
import {
  eachRow,
  type FileCell,
  type FileContent,
  type FileReader,
  LONGEST_TEXT,
  refuseNul,
  requireCellText,
  UnreadableFile,
} from './ledger-file';

const DELIMITERS = [';', '\t', ',', '|', '^'] as const;
/** Lines to sample for the delimiter. */
const SAMPLE_LINES = 40;
const SAMPLE_CHARACTERS = 1 << 16;

/** Start of a quoted field, after spaces, or as a formula that keeps a text a text: `="0123"`. */
const QUOTE = /^ *=?"/;
const LONGEST_QUOTE = 4;
/** A text kept as a formula within a quoted field: `"=""0123"""`. */
const FORMULA_TEXT = /^="(.*)"$/s;

/** Longest line: a row of a sheet with 64 characters in each column. */
const LONGEST_LINE = 1 << 20;

/**
 * Splits a line into fields; undefined where a quoted field continues on the next line.
 * `"a ""b""";c` -> `a "b"`, `c`
 */
function fieldsOf(line: string, delimiter: string): string[] | undefined {
  if (!line.includes('"')) return line.split(delimiter);
  const fields: string[] = [];
  for (let at = 0; ;) {
    let field = '';
    const quoted = QUOTE.exec(line.slice(at, at + LONGEST_QUOTE));
    if (quoted) {
      let from = at + quoted[0].length;
      let quote = line.indexOf('"', from);
      for (; quote !== -1 && line[quote + 1] === '"'; quote = line.indexOf('"', from)) {
        field += line.slice(from, quote + 1);
        from = quote + 2;
      }
      if (quote === -1) return undefined;
      field += line.slice(from, quote);
      at = quote + 1;
    }
    const end = line.indexOf(delimiter, at);
    fields.push(field + line.slice(at, end === -1 ? undefined : end));
    if (end === -1) return fields;
    at = end + 1;
  }
}

/** A line that a spreadsheet kept in one cell and quoted as a whole: `"a;""b"";c"` -> `a;"b";c`. */
const unwrapped = (line: string): string =>
  /^"(?:[^"]|"")*"$/.test(line) ? line.slice(1, -1).replaceAll('""', '"') : line;

/** Most common number of fields, and the number of lines that have it. */
function modeOf(counts: readonly number[]): { fields: number; lines: number } {
  const frequency = new Map<number, number>();
  for (const count of counts) frequency.set(count, (frequency.get(count) ?? 0) + 1);
  const [fields, lines] = [...frequency].sort(([a, n], [b, m]) => m - n || b - a)[0]!;
  return { fields, lines };
}

/**
 * Delimiter that splits most lines into the same number of fields, or that occurs in every line: lines may end in
 * different numbers of fields. Prose has commas in every line too.
 */
function delimiterOf(lines: readonly string[]): string | undefined {
  const scores = DELIMITERS.map((delimiter) => {
    // A quote that does not close on its line may be a character.
    const fields = lines.map((line) => fieldsOf(line, delimiter) ?? line.split(delimiter));
    const counts = fields.map(({ length }) => length).filter((count) => count > 1);
    const isEverywhere = counts.length === lines.length && delimiter !== ',';
    if (counts.length === 0) return { delimiter, fields: 1, lines: 0, isEverywhere };
    const mode = modeOf(counts);
    return { delimiter, fields: mode.fields, lines: isEverywhere ? lines.length : mode.lines, isEverywhere };
  });
  const least = Math.min(2, lines.length);
  const best = scores
    .filter((score) => score.lines >= least || score.isEverywhere)
    .sort((a, b) => b.lines - a.lines || b.fields - a.fields)[0];
  return best?.delimiter;
}

/** Returns whether commas cut off the cents too: all rows are longer than their heading, by the cents of an amount. */
function hasCentsApart(heading: readonly string[], rows: readonly FileCell[][]): boolean {
  const named = heading.length - [...heading].reverse().findIndex(Boolean);
  const isCut = (row: readonly FileCell[]): boolean =>
    row.length > named &&
    row.some((cell, at) => /^-?\d+$/.test(String(cell)) && /^\d\d$/.test(String(row[at + 1] ?? '')));
  return heading.includes('') && rows.length > 0 && rows.slice(0, SAMPLE_LINES).every(isCut);
}

/** An amount or a day, maybe with a currency or a side: EUR 1,00; 2024-07-01; 1.00 CR. */
const NUMBER = /^\W*(?:[A-Z]{3}\W*)?\d[\d.,:/ -]*\W*[A-Z]{0,3}$/;

/** Returns whether no cell is an amount or a day: prose with as many commas in each line. */
const isProse = (rows: readonly FileCell[][]): boolean =>
  rows.length > 0 && !rows.some((row) => row.some((cell) => NUMBER.test(String(cell ?? ''))));

/** Reads delimited text with one entry per line (RFC 4180, any usual delimiter). */
export class CsvReader implements FileReader {
  private readonly rows: FileCell[][] = [];
  private delimiter: string | undefined;
  private rest = '';
  private line = 0;
  /** Start of a quoted field that spans lines. */
  private open = '';
  private width = 0;
  private isWrapped = false;

  push(text: string): void {
    refuseNul(text, this.line);
    this.rest += text;
    if (this.delimiter === undefined && this.rest.length < SAMPLE_CHARACTERS) return;
    this.readLines();
  }

  *end(): Generator<void, FileContent> {
    this.readLines();
    if (this.rest !== '') this.readLine(this.rest.replace(/\u001A$/, ''));
    if (this.isWhole(this.open) && !this.open.includes('\n')) this.addOpen();
    if (this.open !== '') throw new UnreadableFile({ reason: 'damaged', line: this.line, what: '"' });
    const { rows, width } = this;
    const heading = takeHeading(rows, width);
    if (this.delimiter === ',' && isProse(rows)) throw new UnreadableFile({ reason: 'otherKind', found: 'text' });
    if (this.delimiter === ',' && hasCentsApart(heading, rows))
      throw new UnreadableFile({ reason: 'otherKind', found: 'commas' });
    yield* eachRow(rows, (row) => {
      while (row.length < width) row.push(null);
    });
    yield* typeColumns(heading, rows);
    return { kind: 'csv', heading, rows, notices: [] };
  }

  private readLines(): void {
    this.delimiter ??= this.findDelimiter();
    const lines = this.rest.split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop()!;
    for (const line of lines) this.readLine(line);
    const { rest, line } = this;
    const fields = rest.length > LONGEST_TEXT ? this.width || rest.split(this.delimiter).length : 1;
    requireCellText(rest.length > LONGEST_LINE ? rest.length : Math.floor(rest.length / fields), line + 1);
  }

  private findDelimiter(): string {
    const declared = /^sep=(.)\r?\n/i.exec(this.rest);
    if (declared) {
      this.rest = this.rest.slice(declared[0].length);
      this.line++;
      return declared[1]!;
    }
    const lines = this.rest.split(/\r\n|\n|\r/, SAMPLE_LINES).filter((line) => line.trim() !== '');
    let found = delimiterOf(lines);
    if (found === undefined) {
      found = delimiterOf(lines.map(unwrapped));
      this.isWrapped = true;
    }
    if (found === undefined) throw new UnreadableFile({ reason: 'otherKind', found: 'text' });
    return found;
  }

  private readLine(raw: string): void {
    const line = this.isWrapped ? unwrapped(raw) : raw;
    this.line++;
    if (line === '' && this.open === '') return;
    if (this.open !== '' && this.isWhole(this.open) && this.isWhole(line) && !this.closes(line)) this.addOpen();
    const text = this.open === '' ? line : `${this.open}\n${line}`;
    const fields = fieldsOf(text, this.delimiter!);
    this.open = fields ? '' : text;
    if (fields) this.add(fields);
    else requireCellText(text.length, this.line);
  }

  /** Returns whether a line has the width of the rows without a look at its quotes. */
  private isWhole(line: string): boolean {
    return this.width > 1 && line.split(this.delimiter!).length === this.width;
  }

  /** Returns whether the first quote of a line ends a field. */
  private closes(line: string): boolean {
    const after = line
      .slice(line.indexOf('"'))
      .replace(/^"(?:"")*/, '')
      .trimStart();
    return line.includes('"') && (after === '' || after.startsWith(this.delimiter!));
  }

  /** Adds a line whose quote never closes: between whole lines it is a character like any other. */
  private addOpen(): void {
    this.add(this.open.split(this.delimiter!));
    this.open = '';
  }

  private add(fields: readonly string[]): void {
    const row = fields.map((field) => {
      const text = field.trim();
      return (text.startsWith('="') ? text.replace(FORMULA_TEXT, '$1') : text) || null;
    });
    if (row.every((cell) => cell === null)) return;
    for (const field of fields) requireCellText(field.length, this.line);
    this.rows.push(row);
    if (fields.length > this.width) this.width = fields.length;
  }
}
