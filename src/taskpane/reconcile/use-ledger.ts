import { useCallback, useMemo } from 'react';
import { isProblem, type TableList } from '../../workbook/port';
import { type Columns, hasAmounts, readColumns } from '../../reconcile/read/columns';
import { describeReading } from '../../reconcile/read/description';
import { readLedger } from '../../reconcile/read/lines';
import type { BookedBasis } from '../../reconcile/model';
import { useGateway } from '../shared/gateway';
import { useAsync } from '../shared/use-async';
import { useScreenState } from '../shared/screen-state-store';
import { isSource, type LedgerSource } from '../shared/ledger-source';
import { makeOf, readTop } from './ledger';

type Corrections = Readonly<Record<string, Columns>>;

/** Most layouts of ledgers to keep corrections for. */
const MOST_KEPT = 20;
const NOTHING: Columns = { headerRows: 0, roles: {} };

const NO_TABLES: TableList = { tables: [], leftOut: 0 };

/** Tables of the workbook; empty until they are known. */
export function useTables(): TableList {
  const gateway = useGateway();
  const found = useAsync(useCallback(() => gateway.tables(), [gateway])).value;
  return found && !isProblem(found) ? found : NO_TABLES;
}

/** Chosen ledger with its columns: recognised for a basis, or as the user corrected them. */
export function useLedger(basis: BookedBasis) {
  const gateway = useGateway();
  const [source, setSource] = useScreenState<LedgerSource | null>('reconcile.ledger', null, isSource);
  const [corrections, setCorrections] = useScreenState<Corrections>('reconcile.roles', {});
  const read = useAsync(useCallback(async () => (source ? readTop(source, gateway) : undefined), [source, gateway]));
  const top = read.isCurrent ? read.value : undefined;
  const rows = top && !isProblem(top) ? top.rows : undefined;
  const make = rows && makeOf(rows);
  const corrected = make === undefined ? undefined : corrections[make];
  const found = useMemo(() => (rows ? readColumns(rows, basis) : undefined), [rows, basis]);
  const correct = (columns: Columns | undefined): void => {
    if (make === undefined) return;
    const others = Object.entries(corrections).filter(([key]) => key !== make);
    const own: [string, Columns][] = columns ? [[make, columns]] : [];
    setCorrections(Object.fromEntries([...others, ...own].slice(-MOST_KEPT)));
  };
  const columns = corrected ?? (found?.ok ? found.value : NOTHING);
  const sample = useMemo(() => {
    const reading = rows && hasAmounts(columns) ? readLedger({ ledger: rows, basis, columns }) : undefined;
    return reading?.ok ? describeReading(reading.value).sample : [];
  }, [rows, basis, columns]);
  return {
    source,
    setSource,
    top,
    columns,
    sample,
    isCorrected: corrected !== undefined,
    correct,
  };
}
