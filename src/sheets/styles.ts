import type { Status } from '../reconcile/report/result';

/** Amounts in euros with cents; Excel applies the separators of the region. */
export const EURO = '#,##0.00';
/** Whole numbers. */
export const WHOLE = '#,##0';
/** Days. */
export const DAY = 'dd-mm-yyyy';
/** Text that stays as typed. */
export const TEXT = '@';
/** Shares. */
export const PERCENT = '0.00%';

/** Fill and font colour that stay legible in black and white. */
export interface Colours {
  readonly fill: string;
  readonly colour: string;
}

/** In order. */
export const GOOD: Colours = { fill: '#E2EFDA', colour: '#1E5B1E' };
/** Needs attention. */
export const DOUBTFUL: Colours = { fill: '#FFE0B2', colour: '#7A3E00' };
/** Wrong. */
export const WRONG: Colours = { fill: '#FBE0DE', colour: '#9C0006' };
/** Open now. */
export const CURRENT: Colours = { fill: '#DDEBF7', colour: '#1F4E78' };
/** Belongs to nothing else. */
export const APART: Colours = { fill: '#E6E6E6', colour: '#242424' };
/** Heading of a table. */
export const HEADING: Colours = { fill: '#1F4E78', colour: '#FFFFFF' };
/** Cell to fill in. */
export const INPUT: Colours = { fill: '#FFF8DC', colour: '#1F3FBF' };
/** Font colour of notes and sources. */
export const QUIET = '#595959';

/** Colours of each status: in order, needs attention, wrong, or outside the instalments. */
export const statusColours: Readonly<Record<Status, Colours>> = {
  akkoord: GOOD,
  afronding: GOOD,
  gecombineerd: DOUBTFUL,
  gesplitst: DOUBTFUL,
  'deels ontvangen': DOUBTFUL,
  'ander jaar': DOUBTFUL,
  'ander thema': DOUBTFUL,
  'incl. i.p.v. excl.': DOUBTFUL,
  'excl. i.p.v. incl.': DOUBTFUL,
  ontbreekt: WRONG,
  dubbel: WRONG,
  onbekend: APART,
  tegengeboekt: APART,
  totaalregel: APART,
  'andere gemeente': APART,
};

/** Statuses, best first. */
export const statuses = Object.keys(statusColours) as Status[];
