import { fold } from '../../core/text';

/** Side of an entry: paid out or received by a municipality. */
export enum Side {
  Debit = -1,
  Credit = 1,
}

const words = (side: Side, list: string): [string, Side][] => list.split(' ').map((word) => [word, side]);

/** Marks that mean a side in any column; RC reverses a credit. */
const MARKS = new Map<string, Side>([
  ...words(
    Side.Debit,
    'd dr db debet debit dbit af afschrijving afgeschreven rc s uitgave uitgaven betaald lasten out uit -',
  ),
  ...words(
    Side.Credit,
    'c cr credit crdt bij bijschrijving bijgeschreven rd h ontvangst ontvangsten ontvangen inkomsten baten in +',
  ),
]);

/** Letters that mean a side only under such a heading: af and bij, lasten and baten, in and uit, C/R. */
const LETTERS = new Map<string, Side>([...words(Side.Debit, 'a l u r'), ...words(Side.Credit, 'b i')]);

/** Side according to a cell. */
export function readSide(text: string, isHeaded: boolean): Side | undefined {
  const mark = fold(text) || text.trim();
  return MARKS.get(mark) ?? (isHeaded ? LETTERS.get(mark) : undefined);
}
