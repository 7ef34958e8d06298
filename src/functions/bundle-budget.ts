/**
 * Most bytes of a functions bundle, gzip level 9: Excel loads all of it before the first cell calculates. Of these, the
 * texts and figures of the documents take some 26 KB, reconciliation 22 KB, the other rules 16 KB, the runtime, the
 * declarations and the messages 15 KB.
 */
export const BUNDLE_BUDGET = 80 * 1024;
