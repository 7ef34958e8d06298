/**
 * All cases worked out by hand in one file, so that the data is loaded once per mutant. Property tests are left out,
 * because a failing one shrinks its counterexample for long.
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
import '../schemes/own-data/reading.test';
