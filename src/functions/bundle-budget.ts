/** Most bytes of a functions bundle, gzip level 9: Excel loads all of it before the first cell calculates. */
export const BUNDLE_BUDGET = 64 * 1024;
