import type { Plain } from '../../core/cell';
import type { Serial } from '../../core/date';
import { Sha256 } from '../../core/sha256';
import { cellAddressOn } from '../../workbook/a1';
import { type CellRef, oneCell } from '../../workbook/cell-range';
import type { Content, Plan } from '../../workbook/plan';
import { cells, format, head, joined, note, type Section, section, wrapText } from '../layout';
import { DAY, DOUBTFUL } from '../styles';

/** Formula of the workbook with its value, derivation and sources. */
export interface ReportedFormula extends CellRef {
  readonly formula: string;
  /** Its value; of a block of amounts their total, of any other block its first cell. */
  readonly value: Plain;
  /** Cells that a formula fills, where it fills more than one. */
  readonly block?: { readonly cells: number; readonly isTotal: boolean } | undefined;
  readonly numberFormat?: string | undefined;
  /** Steps of the derivation, one sentence each. */
  readonly derivation: readonly string[];
  readonly sources: readonly { readonly text: string; readonly url?: string | undefined }[];
}

/** Open finding: an error, a typed amount that is published, or an older version of the data. */
export interface OpenFinding extends CellRef {
  readonly text: string;
}

/** Content of the report. */
export interface AuditReport {
  readonly formulas: readonly ReportedFormula[];
  readonly open: readonly OpenFinding[];
  readonly version: string;
  readonly day: Serial;
}

const HEADS = ['Cel', 'Formule', 'Waarde', 'Herleiding', 'Bron'] as const;
const WIDTHS = [150, 270, 150, 320, 320];
/** Characters of a line that fit in a column. */
const LENGTHS = { formula: 44, value: 26, derivation: 60, source: 60 };

/**
 * SHA-256 of the findings in hexadecimal. Input: UTF-8 text with a line per finding, each ended by a line feed; fields
 * joined by tabs: sheet and cell, formula or finding, value, and the texts of the sources.
 */
export function findingsHash({ formulas, open }: Pick<AuditReport, 'formulas' | 'open'>): string {
  const lines = [
    ...formulas.map((each) => [cellAddressOn(each), each.formula, each.value, ...each.sources.map(({ text }) => text)]),
    ...open.map((each) => [cellAddressOn(each), each.text]),
  ].map((fields) => `${fields.join('\t')}\n`);
  const hash = new Sha256();
  hash.update(new TextEncoder().encode(lines.join('')));
  return hash.hex();
}

const quoted = (text: string): string => text.replace(/"/g, '""');

/** Link to a cell of the workbook, with its address as text. */
function cellLink(ref: CellRef): Content {
  const name = quoted(cellAddressOn(ref));
  return `=HYPERLINK("#${name}","${name}")`;
}

/** Lines of a source, each of them a link to its publication. */
function sourceLines({ text, url }: ReportedFormula['sources'][number]): Content[] {
  return wrapText(text, LENGTHS.source).map((line) =>
    url ? `=HYPERLINK("${quoted(url)}","${quoted(line)}")` : { text: line },
  );
}

/** Breaks a formula into lines after its separators and brackets. */
function formulaLines(formula: string): string[] {
  const lines = [''];
  for (const piece of formula.match(/(?:"(?:[^"]|"")*"|[^,;("])+[,;(]?|[,;(]/g) ?? []) {
    if (lines.at(-1) !== '' && `${lines.at(-1)}${piece}`.length > LENGTHS.formula) lines.push('');
    lines.push(`${lines.pop()}${piece}`);
  }
  return lines;
}

/** Line below the value of a block. */
function blockLines({ block }: ReportedFormula): Content[] {
  if (!block) return [];
  const { cells: count, isTotal } = block;
  return [{ text: isTotal ? `totaal van ${count} cellen` : `en nog ${count - 1} ${count === 2 ? 'cel' : 'cellen'}` }];
}

/** Rows of a formula: its value, derivation and sources beside each other. */
function formulaRows(each: ReportedFormula): Content[][] {
  const verbatim = (text: string): Content => ({ text });
  const columns: Content[][] = [
    [cellLink(each)],
    formulaLines(each.formula).map(verbatim),
    [
      ...(typeof each.value === 'string' ? wrapText(each.value, LENGTHS.value).map(verbatim) : [each.value]),
      ...blockLines(each),
    ],
    each.derivation.flatMap((step) => wrapText(step, LENGTHS.derivation)).map(verbatim),
    each.sources.flatMap(sourceLines),
  ];
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => columns.map((lines) => lines[row] ?? null));
}

/** Formulas one below the other, separated by a border. */
function formulasSection(top: number, formulas: readonly ReportedFormula[]): Section {
  let row = top;
  const parts = formulas.map((each) => {
    const lines = formulaRows(each);
    const range = { row, column: 0, rows: 1, columns: HEADS.length };
    const part = joined([
      cells(row, 0, lines),
      format(range, { line: 'top' }),
      // On the left, apart from the derivation beside it.
      format(oneCell(row, 2), { numberFormat: each.numberFormat, align: 'left' }),
    ]);
    row += lines.length;
    return part;
  });
  return { part: joined(parts), height: row - top };
}

/** Plan of the audit report for the accountant: every formula with its value, derivation and sources. */
export function reportPlan(report: AuditReport): Plan {
  const { formulas, open, version, day } = report;
  const facts: Content[][] = [
    ['Versie van de gegevens', { text: version }],
    ['Gemaakt op', day],
    ['Formules', formulas.length],
    ['Open bevindingen', open.length],
    ['SHA-256 van de bevindingen', { text: findingsHash(report) }],
  ];
  const heading = 1 + facts.length + 1;
  const list = formulasSection(heading + 1, formulas);
  const findings = heading + 1 + list.height + 1;
  const openLines = open.map((each): Content[] => [cellLink(each), { text: each.text }]);
  const parts = [
    cells(0, 0, [['Controlerapport'], ...facts]),
    format(oneCell(0, 0), { bold: true, size: 16 }),
    format({ row: 1, column: 1, rows: facts.length, columns: 1 }, { align: 'left' }),
    format(oneCell(2, 1), { numberFormat: DAY }),
    head(heading, 0, HEADS, HEADS.length),
    list.part,
    section(findings, 'Open bevindingen'),
    open.length > 0 ? cells(findings + 1, 0, openLines) : note(findings + 1, 'Geen.'),
    ...(open.length > 0 ? [format({ row: findings + 1, column: 0, rows: open.length, columns: 1 }, DOUBTFUL)] : []),
  ];
  return {
    ...joined(parts),
    start: { newSheet: 'Controlerapport' },
    frozenRows: heading + 1,
    frozenColumns: 1,
    columnWidths: WIDTHS.map((points, column) => ({ column, points })),
    printArea: { row: 0, column: 0, rows: findings + 1 + Math.max(1, open.length), columns: HEADS.length },
    printHeading: heading,
  };
}
