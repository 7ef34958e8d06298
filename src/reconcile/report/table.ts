import type { Column } from '../../core/answer';
import type { Plain } from '../../core/cell';
import { shortened } from '../../core/text';
import { amountOf, type Line } from '../model';
import type { Reconciliation, Totals } from './result';
import { counted, rowsOf } from './wording';

/** Columns of the table, the same in every language. */
export const resultColumns: readonly Column[] = [
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
  { header: 'Zekerheid', as: 'text' },
];

const MOST_ROWS_LISTED = 100;
const LONGEST_TEXT = 2000;

const textOf = (notes: readonly string[]): string => shortened(notes.join(' ').trim(), LONGEST_TEXT);

function rowList(lines: readonly Line[]): string {
  const rows = rowsOf(lines);
  const more = rows.length - MOST_ROWS_LISTED;
  return rows.slice(0, MOST_ROWS_LISTED).join(', ') + (more > 0 ? ` en nog ${more}` : '');
}

const sumRow = (label: string, { inclCents, exclCents, bookedCents, differenceCents }: Totals, text = ''): Plain[] => [
  '',
  label,
  '',
  inclCents,
  exclCents,
  bookedCents,
  differenceCents,
  '',
  text,
  '',
  '',
];

/**
 * Reconciliation as rows of the table, amounts in cents: instalments and their sums, other lines, and the total of the
 * ledger.
 */
export function tableRows(result: Reconciliation): Plain[][] {
  const { basis, instalments, instalmentTotal, lines, rest, total, turned, reading } = result;
  const tied = `De rijen met een status tellen op tot het grootboek: ${counted(total.lineCount)}.`;
  const signs = turned
    ? 'Inkomsten staan negatief in het grootboek: alle tekens zijn omgekeerd.'
    : 'Tekens zoals in het grootboek.';
  return [
    ...instalments.map(({ expected, bookedCents, status, notes, lines: found, certainty }) => {
      const { year, label, theme, inclCents, exclCents } = expected;
      const difference = bookedCents - amountOf(expected, basis);
      const text = textOf(notes);
      const article = theme.article ?? '';
      const rows = rowList(found);
      return [year, label, article, inclCents, exclCents, bookedCents, difference, status, text, rows, certainty];
    }),
    sumRow('Termijnen', instalmentTotal),
    ...lines.map(({ line, bookedCents, status, themes, notes }) => {
      const cents = bookedCents ?? '';
      const row = String(line.row);
      return [line.ownYear ?? '', themes.join(' + '), '', '', '', cents, cents, status, textOf(notes), row, ''];
    }),
    ...(rest
      ? [
          [
            '',
            '',
            '',
            '',
            '',
            rest.cents,
            rest.cents,
            'onbekend',
            `Nog ${counted(rest.count)} buiten de termijnen.`,
            '',
            '',
          ],
        ]
      : []),
    sumRow('Totaal', total, textOf([tied, signs, ...reading])),
  ];
}
