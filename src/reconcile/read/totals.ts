import type { Cents } from '../../core/money';

/** Totaal, Subtotaal 2023, Grand total, Saldo, Beginsaldo, Transport, Balance; armoede Total. */
const TOTAL =
  /^[^a-z]*(?:(?:sub|eind|groot|grand|tussen|begin|open(?:ing|ings)?|clos(?:ing)?|slot|oud|nieuw|vorig)e?\W?)?(?:tota+l(?:en|s)?|saldo|balance)\b|^[^a-z]*(?:begin|eind|openings?|slot)\W?balans\b|^[^a-z]*transport(?:eren)?\W*(?:$|(?:naar|van|to|from|vorige|volgende|blad|pagina)\b)|\btotaa?l\W*$/i;
/** Names that a row with a day has only as a total or balance. */
const DATED_TOTAL =
  /^[^a-z]*(?:(?:sub|eind|groot|grand|tussen)\W?tota+l\b|(?:begin|eind|open(?:ing|ings)?|clos(?:ing)?|slot|oud|nieuw|vorig)e?\W?(?:saldo|balans|balance)\b|(?:saldo|balance)\W*(?:$|(?:per|op|begin|eind|vorig|oud|nieuw|t\/m|brought|carried|forward|[bc]\/f|at|on)\b|\d)|transport(?:eren)?\W*(?:$|(?:naar|van|vorige|volgende|blad|pagina)\b))/i;

const ENDS_IN_TOTAL = /tota+ls?\W*$/i;
const SUM = /^[^a-z]*tota+l\b/i;
/** First letters of the names above: a quick filter for most texts. */
const BEGINNING = /^[^a-z]*(?:tot|tra|tus|sub|sal|slo|ein|gro|gra|beg|ope|oud|nie|vor|clo|bal)/i;

/** Meaning of a name for being a total: never, if the amount agrees, or always. */
export enum TotalName {
  None,
  Probable,
  Certain,
}

/** Judges a row by its text. A payment with a day may be called "Totaal kansrijke wijk". */
export function totalName(text: string, isDated: boolean): TotalName {
  const begins = BEGINNING.test(text);
  if (!isDated) return (begins || ENDS_IN_TOTAL.test(text)) && TOTAL.test(text) ? TotalName.Certain : TotalName.None;
  if (!begins) return TotalName.None;
  return DATED_TOTAL.test(text) ? TotalName.Certain : SUM.test(text) ? TotalName.Probable : TotalName.None;
}

/** Returns whether a text of a row without a day is the name of a total. */
export function isTotalName(text: string): boolean {
  return totalName(text, false) === TotalName.Certain;
}

/** Sums the lines above, level by level, to recognise subtotals and totals. */
export class RunningTotals {
  /** Sum of the lines since the last total, and whether there are any. */
  private group = 0;
  private lines = 0;
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
