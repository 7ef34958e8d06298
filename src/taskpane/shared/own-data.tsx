import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Failure } from '../../core/failure';
import type { FigureSet } from '../../schemes/own-data/own-row';
import type { OwnTable } from '../../schemes/own-data/table';
import { OWN_DATA } from '../../sheets/layout';
import type { SheetRange } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { useGateway, useTexts } from './gateway';
import { paneTexts } from '../texts';

/** Own data of the workbook: the range with the name `NPLV_Gegevens`. */
export interface OwnData {
  readonly range: SheetRange;
  readonly cells: CellValues;
  readonly table: OwnTable;
}

async function readOwnData(gateway: Gateway): Promise<OwnData | undefined> {
  const range = await gateway.locateName(OWN_DATA);
  if (!range || isProblem(range)) return undefined;
  const cells = await gateway.readCells(range);
  if (isProblem(cells)) return undefined;
  // Loads the parser only for workbooks with the table.
  const { ownTableOf } = await import('../../schemes/own-data/table');
  return { range, cells, table: ownTableOf(cells) };
}

/** Selects a row of own data, or the first cell of its range, at the current position. */
export async function goToOwnData(gateway: Gateway, row?: number): Promise<Problem | undefined> {
  const range = await gateway.locateName(OWN_DATA);
  if (isProblem(range)) return range;
  if (!range) return { problem: 'notFound', what: OWN_DATA };
  return gateway.select({ ...range, rows: 1, ...(row ? { row: range.row + row - 1 } : { columns: 1 }) });
}

function isSame(one: OwnData | undefined, other: OwnData | undefined): boolean {
  const isMoved = JSON.stringify(one?.range) !== JSON.stringify(other?.range);
  return one?.table === other?.table && !isMoved;
}

const OwnDataContext = createContext<OwnData | undefined>(undefined);

/** Reads own data whenever the workbook changes, and provides it to the screens. */
export function OwnDataProvider({ children }: { children: ReactNode }) {
  const gateway = useGateway();
  const [own, setOwn] = useState<OwnData>();
  useEffect(() => {
    let asked = 0;
    const read = async (): Promise<void> => {
      const mine = ++asked;
      const latest = await readOwnData(gateway);
      if (mine === asked) setOwn((known) => (isSame(known, latest) ? known : latest));
    };
    void read();
    const unsubscribe = gateway.onWorkbookChange(() => void read());
    return () => {
      asked = -1;
      unsubscribe();
    };
  }, [gateway]);
  return <OwnDataContext.Provider value={own}>{children}</OwnDataContext.Provider>;
}

/** Own data of the workbook; undefined where it has none. */
export function useOwnData(): OwnData | undefined {
  return useContext(OwnDataContext);
}

/** Figures of the documents merged with own data; without own data where the table has a fault. */
export function figuresWith<T>(own: OwnData | undefined, set: FigureSet<T>): T {
  const figures = own?.table.figures(set, true);
  return figures?.ok ? figures.value : set.embedded;
}

/** First fault of own data in the rows that some figures use. */
export function faultIn(own: OwnData | undefined, sets: readonly FigureSet<unknown>[]): Failure | undefined {
  for (const set of sets) {
    const figures = own?.table.figures(set, true);
    if (figures && !figures.ok) return figures.failure;
  }
  return undefined;
}

/** Mark of an own figure. */
export function OwnMark() {
  const { own } = useTexts(paneTexts);
  return <span className="own-mark">{own.mark}</span>;
}
