import { useEffect, useMemo, useState } from 'react';
import { type Gateway, isProblem, type Problem, type TableRange } from '../../workbook/port';
import { type Columns, readColumns } from '../../reconcile/read/columns';
import type { BookedBasis } from '../../reconcile/model';
import { useKept } from '../shared/kept-state';
import { isSource, type LedgerSource, type LedgerTop, makeOf, readTop } from './ledger';

type Corrections = Readonly<Record<string, Columns>>;

/** Of so many makes of ledger the corrections are kept. */
const MOST_KEPT = 20;
const NOTHING: Columns = { headerRows: 0, roles: {} };

/** The tables of the workbook; none until they are known. */
export function useTables(gateway: Gateway): readonly TableRange[] {
  const [tables, setTables] = useState<readonly TableRange[]>([]);
  useEffect(() => {
    let gone = false;
    void gateway.tables().then((found) => gone || setTables(isProblem(found) ? [] : found));
    return () => {
      gone = true;
    };
  }, [gateway]);
  return tables;
}

/** The chosen ledger with its columns: those that were found for a basis, or as someone corrected them before. */
export function useLedger(gateway: Gateway, basis: BookedBasis) {
  const [source, setSource] = useKept<LedgerSource | null>('reconcile.ledger', null, isSource);
  const [corrections, setCorrections] = useKept<Corrections>('reconcile.roles', {});
  const [read, setRead] = useState<{ readonly of: LedgerSource; readonly top: LedgerTop | Problem }>();
  useEffect(() => {
    let late = false;
    if (source) void readTop(source, gateway).then((top) => late || setRead({ of: source, top }));
    return () => {
      late = true;
    };
  }, [source, gateway]);
  const top = read?.of === source ? read?.top : undefined;
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
  return {
    source,
    setSource,
    top,
    columns: corrected ?? (found?.ok ? found.value : NOTHING),
    isCorrected: corrected !== undefined,
    correct,
  };
}
