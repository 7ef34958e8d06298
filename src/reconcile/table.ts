import type { Plain, Quantity } from '../core/answer';
import { dutchNote, type Note } from './notes';
import type { InstalmentRow, LineRow, Reconciliation } from './result';

/** A column of the table, and what its cells are. */
interface Column {
  readonly header: string;
  readonly as: Quantity | 'mixed';
}

/** The columns of the table, the same in every locale. */
export const columns: readonly Column[] = [
  { header: 'Jaar', as: 'mixed' },
  { header: 'Thema', as: 'text' },
  { header: 'Artikel', as: 'mixed' },
  { header: 'Verwacht incl.', as: 'euro' },
  { header: 'Verwacht excl.', as: 'euro' },
  { header: 'Geboekt', as: 'euro' },
  { header: 'Verschil', as: 'euro' },
  { header: 'Status', as: 'text' },
  { header: 'Toelichting', as: 'text' },
  { header: 'Regels', as: 'text' },
];

const MOST_ROWS_LISTED = 100;
const LONGEST_TEXT = 2000;

function textOf(notes: readonly Note[]): string {
  const text = notes
    .map(dutchNote)
    .filter((sentence) => sentence !== '')
    .join(' ');
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function rowList(rows: readonly number[]): string {
  const more = rows.length - MOST_ROWS_LISTED;
  return rows.slice(0, MOST_ROWS_LISTED).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}

function ofInstalment({ expected, bookedCents, differenceCents, status, notes, rows }: InstalmentRow): Plain[] {
  const { year, label, theme, inclCents, exclCents } = expected;
  const amounts = [inclCents, exclCents, bookedCents, differenceCents];
  return [year, label, theme.article ?? '', ...amounts, status, textOf(notes), rowList(rows)];
}

function ofLine({ line, status, themes, notes }: LineRow): Plain[] {
  const { cents } = line;
  return [line.year ?? '', themes.join(' + '), '', '', '', cents, cents, status, textOf(notes), String(line.row)];
}

function ofRest({ rest }: Reconciliation): Plain[][] {
  if (!rest) return [];
  const { cents } = rest;
  return [['', '', '', '', '', cents, cents, 'onbekend', textOf([{ key: 'rest', count: rest.count }]), '']];
}

function ofTotal({ total, turned }: Reconciliation): Plain[] {
  const { inclCents, exclCents, bookedCents, differenceCents, lineCount } = total;
  const amounts = [inclCents, exclCents, bookedCents, differenceCents];
  const notes: Note[] = [{ key: 'tied', lines: lineCount }, ...(turned ? [{ key: 'turned' } as const] : [])];
  return ['', 'Totaal', '', ...amounts, '', textOf(notes), ''];
}

/** A reconciliation as rows under the columns, amounts in cents: the instalments, the lines that are none of them, and the total. */
export function tableRows(result: Reconciliation): Plain[][] {
  return [...result.instalments.map(ofInstalment), ...result.lines.map(ofLine), ...ofRest(result), ofTotal(result)];
}
