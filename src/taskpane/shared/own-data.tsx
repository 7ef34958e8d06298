import { createContext, type ReactNode, useCallback, useContext } from 'react';
import type { Failure } from '../../core/failure';
import type { FigureSet } from '../../schemes/own-data/own-row';
import type { OwnTable } from '../../schemes/own-data/table';
import { OWN_DATA } from '../../sheets/layout';
import type { SheetRange } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { useFollowed } from './follow';
import { useGateway, useTexts } from './gateway';
import { paneTexts } from '../texts';

/** Own data of the workbook: the range with the name `NPLV_Gegevens`. */
export interface OwnData {
  readonly range: SheetRange;
  readonly cells: CellValues;
  readonly table: OwnTable;
}

/** Reads own data; null where the workbook has none. */
async function readOwnData(gateway: Gateway): Promise<OwnData | null | Problem> {
  const range = await gateway.locateName(OWN_DATA);
  if (!range || isProblem(range)) return range ?? null;
  const cells = await gateway.readCells(range);
  if (isProblem(cells)) return cells;
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

type Read = OwnData | null | Problem;

function isSame(one: Read, other: Read): boolean {
  if (!one || !other || isProblem(one) || isProblem(other)) return one === other;
  return one.table === other.table && JSON.stringify(one.range) === JSON.stringify(other.range);
}

const OwnDataContext = createContext<OwnData | null | undefined>(null);

/** Reads own data whenever the workbook changes, and provides it to the screens. */
export function OwnDataProvider({ children }: { children: ReactNode }) {
  const gateway = useGateway();
  const { value: read } = useFollowed<OwnData | null>(
    useCallback(() => readOwnData(gateway), [gateway]),
    isSame,
  );
  return <OwnDataContext.Provider value={isProblem(read) ? null : read}>{children}</OwnDataContext.Provider>;
}

/** Own data of the workbook; undefined where it has none. */
export function useOwnData(): OwnData | undefined {
  return useContext(OwnDataContext) ?? undefined;
}

/** Whether the workbook has own data; undefined until that is known. */
export function useHasOwnData(): boolean | undefined {
  const own = useContext(OwnDataContext);
  return own === undefined ? undefined : own !== null;
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
