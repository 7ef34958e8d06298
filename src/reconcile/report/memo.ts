import { dutchEuros } from '../../core/money';
import { amountOf } from '../model';
import { openItems, proposedEntries } from './proposals';
import type { InstalmentStatus, LineRowStatus, Reconciliation } from './result';
import { counted, listed } from './wording';

/** Question of a reconciliation, as the memo states it. */
interface MemoSubject {
  readonly place: string;
  /** Undefined for all years. */
  readonly year: number | undefined;
  /** Range, table or file. */
  readonly ledger: string;
}

const MATCHED: readonly InstalmentStatus[] = ['akkoord', 'afronding'];
const FINDINGS: readonly (readonly [InstalmentStatus, string])[] = [
  ['ontbreekt', 'Ontbreekt'],
  ['deels ontvangen', 'Deels ontvangen'],
  ['dubbel', 'Dubbel geboekt'],
  ['incl. i.p.v. excl.', 'Bruto geboekt in plaats van netto'],
  ['excl. i.p.v. incl.', 'Netto geboekt in plaats van bruto'],
  ['ander jaar', 'In een ander jaar geboekt'],
  ['ander thema', 'Op een ander thema geboekt'],
  ['gecombineerd', 'Met andere thema’s in één bedrag geboekt'],
  ['gesplitst', 'In delen geboekt'],
];
/** Statuses of the lines outside the instalments; rows that add up others are no lines. */
const LINE_STATUSES: readonly LineRowStatus[] = ['onbekend', 'tegengeboekt', 'andere gemeente'];

/** Memo for the user's file in Dutch, one item per paragraph. */
export function memo(result: Reconciliation, { place, year, ledger }: MemoSubject): string[] {
  const { basis, instalments, instalmentTotal, lines, rest, total } = result;
  const expectedCents = basis === 'incl' ? instalmentTotal.inclCents : instalmentTotal.exclCents;
  const matched = instalments.filter(({ status }) => MATCHED.includes(status));
  const findings = FINDINGS.flatMap(([status, words]) => {
    const found = instalments.filter((row) => row.status === status);
    const names = found.map(({ expected, bookedCents }) => {
      const difference = bookedCents - amountOf(expected, basis);
      return `${expected.label} ${expected.year}${difference === 0 ? '' : ` (verschil ${dutchEuros(difference)})`}`;
    });
    return found.length > 0 ? [`${words}: ${listed(names)}.`] : [];
  });
  const counts = LINE_STATUSES.flatMap((status) => {
    const count =
      lines.filter((row) => row.status === status).length + (status === 'onbekend' ? (rest?.count ?? 0) : 0);
    return count > 0 ? [`${count} ${status}`] : [];
  });
  const outside = total.bookedCents - instalmentTotal.bookedCents;
  const years = year === undefined ? [...new Set(instalments.map(({ expected }) => expected.year))] : [year];
  const open = openItems(result, Math.max(...years));
  const openOf = (wanted: string): number =>
    open.reduce((sum, { kind, cents }) => (kind === wanted ? sum + cents : sum), 0);
  const earlyCents = openOf('vooruitontvangen');
  const entries = proposedEntries(result);
  return [
    `Aansluiting van ${ledger} met de termijnen van de Regeling kansrijke wijk voor ${place}, ${year ?? `${Math.min(...years)}-${Math.max(...years)}`}.`,
    `Verwacht ${basis}. btw is ${dutchEuros(expectedCents)}, geboekt op de termijnen ${dutchEuros(instalmentTotal.bookedCents)}: een verschil van ${dutchEuros(instalmentTotal.differenceCents)}. Akkoord of afgerond: ${matched.length} van de ${instalments.length} termijnen.`,
    ...findings,
    counts.length > 0
      ? `Buiten de termijnen staat ${dutchEuros(outside)}: ${listed(counts)}.`
      : 'Buiten de termijnen staat niets.',
    `Nog te ontvangen per 31 december ${Math.max(...years)}: ${dutchEuros(openOf('te ontvangen'))}.`,
    ...(earlyCents > 0 ? [`Vooruitontvangen: ${dutchEuros(earlyCents)}.`] : []),
    entries.length > 0 ? `Voorgestelde correcties: ${entries.length}.` : 'Er zijn geen correcties voorgesteld.',
    `De rijen met een status tellen op tot het grootboek: ${counted(total.lineCount)}, ${dutchEuros(total.bookedCents)}.`,
  ];
}
