/**
 * Most bytes of a functions bundle, gzip level 9: Excel loads all of it before the first cell calculates. Of these, the
 * texts and figures of the documents take some 26 KB, reconciliation 22 KB, the other rules 16 KB, the runtime, the
 * declarations and the messages 15 KB; in English 2 KB more, because results are Dutch there too.
 */
export const BUNDLE_BUDGET = 82 * 1024;
