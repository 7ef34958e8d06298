import type { LedgerReading } from '../read/lines';
import type { Columns } from '../read/columns';
import type { Role } from '../read/headings';
import { counted } from './wording';

const roleNames: Readonly<Record<Role, string>> = {
  date: 'datum',
  fiscalYear: 'boekjaar',
  period: 'periode',
  amount: 'bedrag',
  debit: 'debet',
  credit: 'credit',
  side: 'debet/credit',
  description: 'omschrijving',
  counterparty: 'tegenpartij',
  document: 'document',
  account: 'grootboek',
  costCentre: 'kostenplaats',
  theme: 'thema',
  municipality: 'gemeente',
};

const SIGNS: Readonly<Record<LedgerReading['amounts']['signs'], string>> = {
  amount: 'teken zoals in het bedrag',
  debitCredit: 'credit min debet',
  sideColumn: 'teken uit de kolom debet/credit',
};

const CELLS = { amount: 'geen bedrag', day: 'geen datum', year: 'geen boekjaar' };

/** Formats columns by role: "datum = Boekdatum; omschrijving = Omschrijving-1 + Omschrijving-2". */
export function columnsText({ roles }: Columns, headings: readonly string[]): string {
  return Object.entries(roles)
    .map(([role, columns]) => {
      const names = columns.map((column) => headings[column] || `kolom ${column + 1}`);
      return `${roleNames[role as Role]} = ${names.join(' + ')}`;
    })
    .join('; ');
}

const rowsText = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);

/** Sentences about the reading of a ledger: columns, first row, sign, thousands, skipped rows and unparsed cells. */
export function readingNotes({ columns, headings, amounts, notRead }: LedgerReading): string[] {
  const { repeatedHeadings, otherRows, plannedRows = 0, cells, cellCount } = notRead;
  const skipped = [
    ...(repeatedHeadings > 0 ? [`${rowsText(repeatedHeadings)} met de kop`] : []),
    ...(plannedRows > 0 ? [`${rowsText(plannedRows)} met een begroting of verplichting`] : []),
    ...(otherRows > 0 ? [`${rowsText(otherRows)} zonder bedrag`] : []),
  ];
  const unread = cells.map(({ row, what, given }) => `rij ${row} '${given}' is ${CELLS[what]}`).join('; ');
  const more = cellCount > cells.length ? ` en nog ${counted(cellCount - cells.length)}` : '';
  return [
    `Gelezen vanaf rij ${columns.headerRows + 1}: ${columnsText(columns, headings)} (${SIGNS[amounts.signs]}).`,
    ...(amounts.factor > 1
      ? [
          `De bedragen staan in veelvouden van € ${amounts.factor.toLocaleString('nl-NL')} en zijn daarmee vermenigvuldigd.`,
        ]
      : []),
    ...(amounts.factor < 1 ? ['De bedragen staan in centen en zijn gedeeld door 100.'] : []),
    ...(skipped.length > 0 ? [`Overgeslagen: ${skipped.join(', ')}.`] : []),
    ...(unread ? [`Niet gelezen: ${unread}${more}.`] : []),
  ];
}
