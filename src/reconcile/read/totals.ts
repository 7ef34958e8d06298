import type { Cents } from '../../core/money';

/** Totaal, Subtotaal 2023, Grand total, Saldo, Beginsaldo, Transport, Balance; armoede Total. */
const TOTAL =
  /^[^a-z]*(?:(?:sub|eind|groot|grand|tussen|begin|open(?:ing|ings)?|clos(?:ing)?|slot|oud|nieuw|vorig)e?\W?)?(?:tota+l(?:en|s)?|saldo|balance)\b|^[^a-z]*transport(?:eren)?\W*(?:$|(?:naar|van|to|from|vorige|volgende|blad|pagina)\b)|\btotaa?l\W*$/i;
/** Names that a row with a day of its own has only where it carries a balance or adds others up. */
const DATED_TOTAL =
  /^[^a-z]*(?:(?:sub|eind|groot|grand|tussen)\W?tota+l\b|(?:begin|eind|open(?:ing|ings)?|clos(?:ing)?|slot|oud|nieuw|vorig)e?\W?(?:saldo|balance)\b|(?:saldo|balance)\W*(?:$|(?:per|op|begin|eind|vorig|oud|nieuw|t\/m|brought|carried|forward|[bc]\/f|at|on)\b|\d)|transport(?:eren)?\W*(?:$|(?:naar|van|vorige|volgende|blad|pagina)\b))/i;

const FIRST_LETTERS = new Set('tsegboncvTSEGBONCV');

/** Whether a text begins or ends in a way that a total may; most texts do not, and need no expression. */
function mayNameTotal(text: string): boolean {
  const first = text[0];
  if (first === undefined) return false;
  const last = text[text.length - 1]!;
  return (
    FIRST_LETTERS.has(first) || !/[a-z]/i.test(first) || last === 'l' || last === 'L' || last === ':' || last === '.'
  );
}

/** Whether a text is the name of a row that adds others up or carries a balance over. */
export function namesTotal(text: string): boolean {
  return mayNameTotal(text) && TOTAL.test(text);
}

/** As `namesTotal`, for a row with a day: a payment may be called "Totaal kansrijke wijk". */
export function namesDatedTotal(text: string): boolean {
  return mayNameTotal(text) && DATED_TOTAL.test(text);
}

/** As `namesTotal`, for a row with a day that is a total only where its amount is one. */
export function maybeNamesTotal(text: string): boolean {
  return mayNameTotal(text) && /^[^a-z]*tota+l\b/i.test(text);
}

/** Adds up the lines above, level by level, to recognise the amounts of subtotals and totals. */
export class RunningTotals {
  /** Sum of the lines since the last total, and whether there are any. */
  private group = 0;
  private lines = 0;
  /** Totals that no higher total has taken up. */
  private readonly open: Cents[] = [];

  add(cents: Cents): void {
    this.group += cents;
    this.lines++;
  }

  /** Whether an amount is that of the lines since the last total, alone or with the totals before them. */
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
