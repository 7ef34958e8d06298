/**
 * Most bytes of a functions bundle, gzip level 9: Excel loads all of it before the first cell calculates. The texts and
 * figures of the documents take some 23 KB of them, reconciliation 27 KB, the other rules 17 KB, the declarations, the
 * runtime and the messages 15 KB. English takes 2 KB more, because DATACHECK answers in Dutch there too.
 */
export const BUNDLE_BUDGET = 88 * 1024;
