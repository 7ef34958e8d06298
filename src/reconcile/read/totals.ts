import type { Cell } from '../../core/cell';
import type { Serial } from '../../core/date';
import type { Cents } from '../../core/money';
import { memoised } from '../../core/once';
import { entriesOf, type LedgerRow, type LineTexts } from '../model';
import { type Ledger, textOf } from './cells';
import type { Columns } from './columns';
import type { LedgerLines } from './ledger-lines';

const PARTS = 'jaar|maand|kwartaal|periode|pagina|rekening|groeps?|deel';
const ENDS = 'begin|start|eind|open(?:ing|ings)?|clos(?:ing)?|slot|oud|nieuw|vorig';
const SUMS = 'sub|eind|groot|grand|tussen';
const CARRIED = '(?:te\\W)?transport(?:eren)?\\W*(?:$|(?:naar|van|to|from|vorige|volgende|blad|pag(?:ina)?)\\b)';

const begins = (names: string): RegExp => new RegExp(`^[^a-z]*(?:${names})`, 'i');

/** Totaal, Subtotaal 2023, Grand total, Jaartotaal, Subtot., Saldo, Per saldo, Beginsaldo, Som, Transport, Balance. */
const TOTAL = begins(
  `(?:(?:${SUMS}|${ENDS}|${PARTS}|per\\W)e?\\W?)?(?:tota+l(?:en|s|bedrag|telling)?|saldo|balance)\\b|(?:${ENDS})\\W?(?:balans|stand)\\b|subtot\\b|tot(?:\\.|\\W*$)|(?:som|sum|telling|resultaat)\\W*(?:$|\\d|(?:van|of|der|per|over|boekjaar|blad)\\b)|${CARRIED}`,
);
/** Names that a row with a day has only as a total or balance. */
const DATED_TOTAL = begins(
  `(?:${SUMS})\\W?tota+l\\b|(?:${ENDS})e?\\W?(?:saldo|balans|balance|stand)\\b|(?:saldo|balance)\\W*(?:$|(?:per|op|begin|eind|vorig|oud|nieuw|t\\/m|brought|carried|forward|[bc]\\/f|at|on)\\b|\\d)|${CARRIED}`,
);

/** armoede Total. */
const ENDS_IN_TOTAL = /\btota+ls?\W*$/i;
const SUM = begins(`(?:(?:${PARTS})\\W?)?tota+l\\b`);
/** Totaal ontvangen armoede, Total received. */
const SUM_OF_PAYMENT = begins('tota+l\\W*(?:ontvangen|betaald|received|paid)');
/** Journal Beginbalans, Openingsbalans, Opening balance. */
const OPENING = begins('(?:begin|opening)s?\\W?(?:saldo|balans|balance)');
/** First letters of the names above: a quick filter for most texts. */
const BEGINNING = begins(
  'te\\W|tell|tot|tra|tus|sald|slot|som|sum|star|sub(?!si)|ein|grand|groo|groep|beg|ope|oud|nie|vor|clo|bal|jaa|maa|kwa|pag|per|re[ks]|dee',
);

/** Meaning of a name for being a total: never, if the amount agrees, or always. */
export enum TotalName {
  None,
  Probable,
  Certain,
}

/** Judges a row by its text. A payment with a day or a year may be called "Totaal kansrijke wijk". */
export function totalName(text: string, isDated: boolean, hasYear = isDated): TotalName {
  const mayBegin = BEGINNING.test(text);
  if (!isDated && !(hasYear && SUM_OF_PAYMENT.test(text)))
    return (mayBegin && TOTAL.test(text)) || ENDS_IN_TOTAL.test(text) ? TotalName.Certain : TotalName.None;
  if (!mayBegin) return TotalName.None;
  return DATED_TOTAL.test(text) ? TotalName.Certain : SUM.test(text) ? TotalName.Probable : TotalName.None;
}

/** Returns whether the name of a journal is that of opening balances. */
export function isOpeningName(text: string): boolean {
  return OPENING.test(text);
}

/** Returns whether a text of a row without a day is the name of a total. */
export function isTotalName(text: string): boolean {
  return totalName(text, false) === TotalName.Certain;
}

/** Sums the lines above, level by level, to recognise subtotals and totals. */
export class RunningTotals {
  /** Sum of the lines since the last total, and whether there are any. */
  private group = 0;
  lines = 0;
  /** Totals not yet part of a higher total. */
  private readonly open: Cents[] = [];

  add(cents: Cents): void {
    this.group += cents;
    this.lines++;
  }

  /** Returns whether an amount is the sum of the lines since the last total, alone or with previous totals. */
  isTotal(cents: Cents): boolean {
    let sum = this.group;
    if (this.lines > 0 && sum === cents) return true;
    for (let at = this.open.length - 1; at >= 0; at--) {
      sum += this.open[at]!;
      if (sum === cents) return true;
    }
    return false;
  }

  /** Closes the lines above under a total. */
  close(cents: Cents): void {
    let sum = this.group;
    let from = this.open.length;
    while (sum !== cents && from > 0) sum += this.open[--from]!;
    if (sum === cents) this.open.length = from;
    this.open.push(sum === cents ? cents : this.group);
    this.group = 0;
    this.lines = 0;
  }
}

/** Recogniser of total rows, which judges the rows of a ledger in their order. */
export function totalRows(
  rows: Ledger,
  headings: readonly string[],
  { date, description, account = [], costCentre = [] }: Columns['roles'],
  texts: LineTexts,
) {
  const running = new RunningTotals();
  /** Lines without day and text, by index. */
  const bare: number[] = [];
  /** True after a row without a day but with a text was a total by its amount. */
  let hasNamedTotals = false;
  const mayBeBare = (date ?? description) !== undefined;
  // In a ledger with a subtotal below each line, fewer than half of the rows have a day.
  const hasDays = 3 * rows.filter((row) => date && textOf(row[date[0]!])).length > rows.length;
  const journals = headings.flatMap((heading, column) => (/dagboek|journa/i.test(heading) ? [column] : []));
  const isOpening = memoised((cell: Cell) => isOpeningName(textOf(cell)));
  const nameColumns = [...account, ...costCentre];

  /** Returns whether a text of a row without a day says that it is a total; accounts can have such names too. */
  const isNamedTotal = (row: LedgerRow, text: string): boolean =>
    row.some(
      (cell, column) =>
        typeof cell === 'string' && cell !== '' && isTotalName(cell) && (text === '' || !nameColumns.includes(column)),
    );

  /** Returns whether a row has no text; the theme and document of a subtotal among lines with days name its group. */
  const isWithoutText = (row: LedgerRow, mayNameGroup: boolean): boolean =>
    texts.description(row) === '' && (mayNameGroup || (texts.theme(row) === '' && texts.document(row) === ''));

  /** Judges the next row, which becomes the line of this index: by its texts, and by its amount where they allow it. */
  const isTotal = (index: number, row: LedgerRow, cents: Cents, day: Serial | undefined, hasYear: boolean): boolean => {
    const text = texts.text(row);
    const isDated = day !== undefined;
    const name = totalName(text, isDated, hasYear);
    const isUndated = !isDated && !hasYear;
    const isBare = mayBeBare && !isDated && isWithoutText(row, hasDays && isUndated);
    const isNamed = !isDated && name === TotalName.None && isNamedTotal(row, text);
    const isSum = (!isDated || name === TotalName.Probable) && running.isTotal(cents);
    const isSumOfSome = isSum && hasDays && isUndated && (running.lines > 1 || hasNamedTotals);
    const isSure =
      name === TotalName.Certain ||
      (isSum && (name === TotalName.Probable || isNamed || isBare || isSumOfSome)) ||
      (isNamed && text === '') ||
      journals.some((column) => isOpening(row[column]));
    if (isSumOfSome && !isBare) hasNamedTotals = true;
    if (isBare && !isSure) bare.push(index);
    if (isSure) running.close(cents);
    else running.add(cents);
    return isSure;
  };

  /**
   * Marks rows without day and text as totals above their lines: one that is the sum of all others, or all of them
   * where each is the sum of the lines up to the next.
   */
  const markAbove = (lines: LedgerLines): void => {
    if (bare.length === 0 || lines.length < 3) return;
    const { kinds, cents } = lines;
    const sum = entriesOf(lines).cents;
    for (const index of bare) if (2 * cents[index]! === sum) kinds[index] = 'total';
    const isHeading = (from: number, at: number): boolean => {
      const end = bare[at + 1] ?? lines.length;
      let below = 0;
      for (let index = from + 1; index < end; index++) if (kinds[index] !== 'total') below += cents[index]!;
      return end > from + 1 && below === cents[from];
    };
    if (bare.length > 1 && bare.every(isHeading)) for (const index of bare) kinds[index] = 'total';
  };
  return { isTotal, markAbove };
}
