/** Limits of Excel: characters of a cell, a name and a number format. */
export const CELL_LENGTH = 32_767;
export const NAME_LENGTH = 255;
export const NUMBER_FORMAT_LENGTH = 255;

/** Limits of this workbook, so that the grid opens it within seconds. */
export const FILE_BYTES = 64 * 1024 * 1024;
export const PART_BYTES = 64 * 1024 * 1024;
export const UNPACKED_BYTES = 256 * 1024 * 1024;
/** Bytes of a part that is read at once: workbook, styles, theme, links, and data of add-ins. */
export const SMALL_PART_BYTES = 8 * 1024 * 1024;
export const FILE_PARTS = 5_000;
export const SHEETS = 255;
export const CELLS = 400_000;
export const NAMES = 1_000;
export const NOTES = 5_000;
export const MERGES = 5_000;
/** Cells of all merged ranges of a sheet. */
export const MERGED_CELLS = 200_000;
/** Rows and columns beyond the last filled cell in which notes are kept. */
export const MARGIN_ROWS = 1_000;
export const MARGIN_COLUMNS = 50;
/** Deepest element of a part; Excel uses about ten levels. */
export const XML_LEVELS = 64;
/** Longest text of one element, such as the settings of an add-in. */
export const XML_TEXT = 1 << 23;
