import type { Column } from '../../core/answer';
import type { Cents } from '../../core/money';
import { shortened } from '../../core/text';
import { amountOf } from '../model';
import type { Reconciliation } from './result';
import { counted } from './wording';
import type { Plain } from '../../core/plain';

/** The columns of the table, the same in every locale. */
export const columns: readonly Column[] = [
  { header: 'Jaar', as: 'year' },
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

const textOf = (notes: readonly string[]): string => shortened(notes.join(' ').trim(), LONGEST_TEXT);

function rowList(rows: readonly number[]): string {
  const more = rows.length - MOST_ROWS_LISTED;
  return rows.slice(0, MOST_ROWS_LISTED).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}

/** Lines that were expected nowhere. */
function unexpected(year: Plain, theme: string, cents: Cents, notes: readonly string[], row: string): Plain[] {
  return [year, theme, '', '', '', cents, cents, 'onbekend', textOf(notes), row];
}

/** A reconciliation as rows under the columns, amounts in cents: the instalments, the lines that are none of them, and the total. */
export function tableRows({ basis, instalments, lines, rest, total, turned }: Reconciliation): Plain[][] {
  const { inclCents, exclCents, bookedCents, differenceCents, lineCount } = total;
  const tied = `De rijen met een status tellen op tot het grootboek: ${counted(lineCount)}.`;
  const signs = turned ? ['Inkomsten staan negatief in het grootboek: alle tekens zijn omgekeerd.'] : [];
  return [
    ...instalments.map(({ expected, bookedCents: booked, status, notes, rows }) => {
      const { year, label, theme, inclCents: incl, exclCents: excl } = expected;
      const difference = booked - amountOf(expected, basis);
      return [year, label, theme.article ?? '', incl, excl, booked, difference, status, textOf(notes), rowList(rows)];
    }),
    ...lines.map(({ line, themes, notes }) =>
      unexpected(line.ownYear ?? '', themes.join(' + '), line.cents, notes, String(line.row)),
    ),
    ...(rest ? [unexpected('', '', rest.cents, [`Nog ${counted(rest.count)} buiten de termijnen.`], '')] : []),
    ['', 'Totaal', '', inclCents, exclCents, bookedCents, differenceCents, '', textOf([tied, ...signs]), ''],
  ];
}
