/**
 * The cases that are worked out by hand, in one file: a mutant waits once, and not ten times, until the data are read.
 * Properties are left out, for a mutant would wait until they have looked for their smallest counterexample.
 */
import '../core/date.test';
import '../core/failure.test';
import '../core/money.test';
import '../core/text.test';
import '../functions/examples.test';
import '../functions/explain.test';
import '../functions/own-data.test';
import '../golden/golden.test';
import '../schemes/facts/checks.test';
import '../schemes/facts/tables.test';
import '../schemes/names/partial.test';
import '../schemes/own-data/file.test';
