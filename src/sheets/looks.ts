/** Amounts in euros, with cents; Excel writes them as the user's country does. */
export const EURO = '#,##0.00';
/** Counts. */
export const WHOLE = '#,##0';
/** Days. */
export const DAY = 'dd-mm-yyyy';
/** Shares. */
export const PERCENT = '0.00%';

/** A ground with letters on it that can be read in black and white too. */
export interface Colours {
  readonly fill: string;
  readonly colour: string;
}

/** Says that something is as it should be. */
export const GOOD: Colours = { fill: '#E2EFDA', colour: '#1E5B1E' };
/** Says that something needs attention. */
export const DOUBTFUL: Colours = { fill: '#FFF2CC', colour: '#7F4F00' };
/** Says that something is wrong. */
export const WRONG: Colours = { fill: '#FBE0DE', colour: '#9C0006' };
/** Says that something belongs to nothing else. */
export const APART: Colours = { fill: '#E6E6E6', colour: '#242424' };
/** The heading of a list. */
export const HEADING: Colours = { fill: '#1F4E78', colour: '#FFFFFF' };
/** The letters of what may be passed over. */
export const QUIET = '#595959';
