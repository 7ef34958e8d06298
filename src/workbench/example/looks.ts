import { BooleanNumber, HorizontalAlign, VerticalAlign } from '@univerjs/core';
import type { IStyleData } from '@univerjs/core';

/** Days as the Netherlands write them. */
export const DATE = 'd-m-yyyy';
/** Whole euros. */
export const EUROS = '#,##0';
/** Euros with their cents. */
export const CENTS = '#,##0.00';

/** Title of a sheet. */
export const TITLE: IStyleData = { bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE, fs: 14, cl: { rgb: '#0b6a4a' } };
/** Title of a table. */
export const SECTION: IStyleData = { bl: BooleanNumber.TRUE, cl: { rgb: '#0b6a4a' } };
/** Hint for the user. */
export const HINT: IStyleData = { it: BooleanNumber.TRUE, cl: { rgb: '#5a6b62' } };
/** Heading over text. */
export const HEAD: IStyleData = { bl: BooleanNumber.TRUE, vt: VerticalAlign.MIDDLE, bg: { rgb: '#e3efe9' } };
/** Heading over figures. */
export const NUMBER_HEAD: IStyleData = { ...HEAD, ht: HorizontalAlign.RIGHT };
/** Cell to change. */
export const INPUT_CELL: IStyleData = { bg: { rgb: '#fff6dd' } };
