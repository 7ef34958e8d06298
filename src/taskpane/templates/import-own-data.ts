import { type Failed, type Ok, ok } from '../../core/result';
import { fold } from '../../core/text';
import { type Place, places } from '../../schemes/names/places';
import { ownCellsOf } from '../../schemes/own-data/from-file';
import { OWN_DATA } from '../../sheets/layout';
import { gegevens } from '../../sheets/templates/gegevens';
import type { SheetRange } from '../../workbook/cell-range';
import type { CellValues } from '../../workbook/cells';
import type { Content } from '../../workbook/plan';
import { type Gateway, isProblem, type Problem, type RunOptions } from '../../workbook/port';
import { writeWithVersion } from '../shared/write';

/** Number of imported rows, or the reason why none were. */
type Imported = Ok<number> | Failed | Problem | { readonly notJson: true } | { readonly full: number };

function parsed(text: string): { readonly json: unknown } | undefined {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Range of own data; makes its sheet where there is none. */
async function tableRange(
  place: Place | undefined,
  day: number,
  gateway: Gateway,
  options: RunOptions,
): Promise<SheetRange | Problem> {
  const there = await gateway.locateName(OWN_DATA);
  if (there) return there;
  const choices = { place: (place ?? places[0]!).name, firstYear: 0, scenario: 'midden', day } as const;
  const written = await writeWithVersion(gateway, gegevens.plan(choices), options);
  if (isProblem(written)) return written;
  return (await gateway.locateName(OWN_DATA)) ?? { problem: 'notFound', what: OWN_DATA };
}

/** Reorders rows to the columns of a table; drops columns that the table lacks. */
function inColumnsOf(header: CellValues[number], [titles, ...rows]: CellValues): Content[][] {
  const positions = header.map((title) => titles!.findIndex((known) => fold(String(known)) === fold(String(title))));
  return rows.map((row) =>
    positions.map((at): Content => {
      const value = at < 0 ? null : row[at];
      return typeof value === 'string' ? { text: value } : typeof value === 'number' ? value : null;
    }),
  );
}

/** Appends the rows of a file of own data to the table. */
export async function importOwnData(
  text: string,
  place: Place | undefined,
  day: number,
  gateway: Gateway,
  options: RunOptions,
): Promise<Imported> {
  const file = parsed(text);
  if (!file) return { notJson: true };
  const read = ownCellsOf(file.json);
  if (!read.ok) return read;
  const range = await tableRange(place, day, gateway, options);
  if (isProblem(range)) return range;
  const cells = await gateway.readCells(range);
  if (isProblem(cells)) return cells;
  const header = cells.find((row) => row.some((cell) => cell !== null)) ?? [];
  const rows = inColumnsOf(header, read.value);
  const room = range.rows - cells.length;
  if (rows.length > room) return { full: room };
  const start = { sheet: range.sheet, row: range.row + cells.length, column: range.column };
  const written = await writeWithVersion(gateway, { start, blocks: [{ row: 0, column: 0, cells: rows }] }, options);
  return isProblem(written) ? written : ok(rows.length);
}
