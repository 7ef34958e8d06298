import { fold, foldWords } from '../../core/text';

/** Side of an entry: paid out or received by a municipality. */
export enum Side {
  Debit = -1,
  Credit = 1,
}

/** Words for each side in a heading or a cell, without the ending of a plural where that is -en, -n or -s. */
export const SIDE_WORDS = {
  [Side.Debit]:
    'debet debit deb dbt dbit db dr af afschrijving afgeschreven afboeking uitgave uitgaven uitgaaf uitg last kosten betaald betaling besteed opname paid payment outgoing outflow uitgaand uitgaande withdrawal expense expenditure',
  [Side.Credit]:
    'credit cred cdt cr crdt kredit krediet bij bijschrijving bijgeschreven bijboeking ontvangst ontvangen ontv inkomst baat baten opbrengst storting received receipt incoming inflow inkomend inkomende deposit income revenue',
};
export const PLURAL = '(?:e?n|s)';

const marks = (debit: string, credit: string): Map<string, Side> =>
  new Map([
    ...debit.split(' ').map((word): [string, Side] => [word, Side.Debit]),
    ...credit.split(' ').map((word): [string, Side] => [word, Side.Credit]),
  ]);

/** Marks that mean a side in any column; RC reverses a credit. */
const MARKS = marks(`d rc s out uit min - ${SIDE_WORDS[Side.Debit]}`, `c rd h in plus + ${SIDE_WORDS[Side.Credit]}`);

/** Letters that mean a side only under such a heading: af and bij, lasten and baten, in and uit, C/R, D/K. */
const LETTERS = marks('a l u r', 'b i k');

/** Marks of accounting, whose side depends on the account; words such as af and bij say what was received. */
const ACCOUNTING = /\b(?:[dcshk]|r[cd]|plus|min|de[bt]\w*|d[br]|cr\w*|c?dt|kred\w*)\b|^[+-]$/;

/** Returns whether a mark or heading of a side says by itself what was received. */
export function isDirected(text: string): boolean {
  return !ACCOUNTING.test(foldWords(text) || text.trim());
}

const ENDING = new RegExp(`(...)${PLURAL}$`);

/** Side according to a cell. */
export function readSide(text: string, isHeaded: boolean): Side | undefined {
  const mark = fold(text) || text.trim();
  return MARKS.get(mark) ?? MARKS.get(mark.replace(ENDING, '$1')) ?? (isHeaded ? LETTERS.get(mark) : undefined);
}
