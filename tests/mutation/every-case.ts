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
import '../reconcile/files/bank.test';
import '../reconcile/files/csv.test';
import '../reconcile/files/hostile.test';
import '../reconcile/files/reconcile.test';
import '../reconcile/files/xaf.test';
import '../reconcile/golden.test';
import '../reconcile/layouts.test';
import '../reconcile/read/amounts.test';
import '../reconcile/read/columns.test';
import '../reconcile/read/dates.test';
import '../reconcile/read/lines.test';
import '../schemes/facts/checks.test';
import '../schemes/facts/tables.test';
import '../schemes/names/partial.test';
import '../schemes/own-data/file.test';
import '../schemes/own-data/reading.test';
