import { useCallback, useEffect, useMemo } from 'react';
import { isProblem, type TableList } from '../../workbook/port';
import { type Columns, hasAmounts } from '../../reconcile/read/columns';
import { describeReading } from '../../reconcile/read/description';
import { readLedger } from '../../reconcile/read/lines';
import type { BookedBasis } from '../../reconcile/model';
import { useGateway } from '../shared/gateway';
import { useFollowed } from '../shared/follow';
import { useScreenState } from '../shared/screen-state-store';
import { isSource, type LedgerSource } from '../shared/ledger-source';
import { columnsOf, type Corrections, layoutSignature, readTop } from './ledger';

/** Most layouts of ledgers to keep corrections for. */
const MOST_KEPT = 20;
const NOTHING: Columns = { headerRows: 0, roles: {} };

const NO_TABLES: TableList = { tables: [], leftOut: 0 };

/** Current tables of the workbook; empty until they are known. */
export function useTables(): TableList & { readonly readAgain: () => void } {
  const gateway = useGateway();
  const { value, readAgain } = useFollowed(useCallback(() => gateway.tables(), [gateway]));
  // Excel reports no change where cells become a table as they are: lists again when the user returns to the pane.
  useEffect(() => {
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [readAgain]);
  return { ...(value && !isProblem(value) ? value : NO_TABLES), readAgain };
}

/** Chosen ledger as it is now, with its columns: recognised for a basis and year, or as the user corrected them. */
export function useLedger(basis: BookedBasis, year: number | undefined) {
  const gateway = useGateway();
  const [source, setSource] = useScreenState<LedgerSource | null>('reconcile.ledger', null, isSource);
  const [corrections, setCorrections] = useScreenState<Corrections>('reconcile.roles', {});
  const { value: top } = useFollowed(useCallback(async () => source && readTop(source, gateway), [source, gateway]));
  const rows = top && !isProblem(top) ? top.rows : undefined;
  const signature = rows && layoutSignature(rows);
  const found = useMemo(
    () => (rows ? columnsOf(rows, { basis, year }, corrections) : undefined),
    [rows, basis, year, corrections],
  );
  const correct = (columns: Columns | undefined): void => {
    if (signature === undefined) return;
    const others = Object.entries(corrections).filter(([key]) => key !== signature);
    const own: [string, Columns][] = columns ? [[signature, columns]] : [];
    setCorrections(Object.fromEntries([...others, ...own].slice(-MOST_KEPT)));
  };
  const columns = found?.ok ? found.value : NOTHING;
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
    corrections,
    isCorrected: signature !== undefined && signature in corrections,
    correct,
  };
}
