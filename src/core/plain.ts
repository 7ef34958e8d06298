/** Plain value of a cell. */
export type Plain = number | string | boolean;
