import { type Cents, toCents } from '../core/money';
import type { Result } from '../core/result';
import { capacityFigures, capacityRight } from '../schemes/agreement/capacity';
import { homesFigures, housing } from '../schemes/agreement/housing';
import { award } from '../schemes/awards/award';
import { awardFigures } from '../schemes/awards/figures';
import { allocation } from '../schemes/kansrijke-wijk/allocation';
import type { Basis } from '../schemes/kansrijke-wijk/basis';
import { instalmentFigures } from '../schemes/kansrijke-wijk/instalments';
import { maximumFigures } from '../schemes/kansrijke-wijk/maxima';
import { fullName } from '../schemes/names/places';
import { measureFigures, resolveMeasure } from '../schemes/orv/measures';
import { orvRight } from '../schemes/orv/right';
import { columnTitle, type OwnColumn } from '../schemes/own-data/columns';
import { callText, literalText } from '../workbook/own-functions';
import { type OwnKind, ownKindNames } from '../schemes/own-data/kinds';
import type { FigureSet, OwnRow } from '../schemes/own-data/own-row';
import { isBlankCell } from '../schemes/own-data/row-reader';
import type { OwnTable } from '../schemes/own-data/table';
import { cellAddressOn } from '../workbook/a1';
import type { SheetRange } from '../workbook/cell-range';
import type { CellValues } from '../workbook/cells';
import { onEachBasis, type Published, basisArgument } from './published';

/** Own data of a workbook with the cells that hold it. */
interface OwnRange {
  readonly table: OwnTable;
  readonly range: SheetRange;
  readonly cells: CellValues;
}

/** Value of an own row, with the expression that returns it. */
interface OwnFigure extends Pick<Published, 'cents' | 'as' | 'expression'> {
  readonly label: string;
}

type FiguresOf = (row: OwnRow, table: OwnTable, tableName: string) => readonly OwnFigure[];

/** The value of a figure, and 0 where own data gives none. */
function centsOf(outcome: Result<Cents>): Cents {
  return outcome.ok ? outcome.value : 0;
}

/** Calls of a function on each basis. */
function amounts(
  label: string,
  [id, args, tableName]: readonly [id: string, args: readonly string[], tableName: string],
  centsOn: (basis: Basis) => unknown,
): OwnFigure[] {
  return onEachBasis(centsOn).map(([basis, cents]) => ({
    label: `${label}, ${basis === 'btw' ? basis : `${basis}. btw`}`,
    cents,
    as: 'euro',
    expression: callText(id, [...args, basisArgument(basis), tableName]),
  }));
}

/** Figures of a set with own data; the embedded ones where own data has a fault. */
function figuresIn<T>(table: OwnTable, set: FigureSet<T>): T {
  const figures = table.figures(set, true);
  return figures.ok ? figures.value : set.embedded;
}

/** Figures that a function returns in a single cell, by kind of row; no function does for the other kinds. */
const called: Partial<Record<OwnKind, FiguresOf>> = {
  termijn({ place, theme, year }, table, tableName) {
    const name = fullName(place!);
    const args = [literalText(name), literalText(theme!.id), String(year)];
    const { amounts: instalments } = figuresIn(table, instalmentFigures);
    return amounts(`termijn ${theme!.id} ${year} van ${name}`, ['PAYMENT', args, tableName], (basis) =>
      instalments.cents(place!, theme!, year, basis),
    );
  },
  maximum({ place, theme }, table, tableName) {
    const name = fullName(place!);
    const args = [literalText(name), literalText(theme!.id)];
    const maxima = figuresIn(table, maximumFigures);
    return amounts(`maximum ${theme!.id} van ${name}`, ['ALLOCATION', args, tableName], (basis) =>
      centsOf(allocation(place!, theme!, basis, maxima)),
    );
  },
  maatregel({ place, area, name }, table, tableName) {
    const measures = figuresIn(table, measureFigures);
    const measure = resolveMeasure(name, '', place!, measures);
    if (!measure.ok) return [];
    const args = [literalText(area), literalText(measure.value.name)];
    return amounts(`maatregel ${measure.value.name} van ${area}`, ['ORV.RIGHT', args, tableName], (basis) =>
      centsOf(orvRight(place!, measure.value, basis, measures)),
    );
  },
  capaciteit({ place, area }, table, tableName) {
    const capacity = figuresIn(table, capacityFigures);
    return amounts(`capaciteit van ${area}`, ['CAPACITY.RIGHT', [literalText(area)], tableName], (basis) =>
      centsOf(capacityRight(place!, basis, capacity)),
    );
  },
  woningen({ place, area, part }, table, tableName) {
    const homes = figuresIn(table, homesFigures);
    return [false, true].map((isAffordable) => {
      const args = [literalText(area), literalText(part!), isAffordable ? literalText(true) : '', tableName];
      return {
        label: `woningen ${part} van ${area}${isAffordable ? ', waarvan betaalbaar' : ''}`,
        cents: toCents(centsOf(housing(place!, part!, isAffordable, homes))),
        as: 'number',
        expression: callText('HOUSING', args),
      };
    });
  },
  toekenning({ area, scheme }, table, tableName) {
    const args = [literalText(area), literalText(scheme!.name), tableName];
    const cents = centsOf(award(area, scheme, figuresIn(table, awardFigures)));
    return [
      { label: `toekenning ${scheme!.name} van ${area}`, cents, as: 'euro', expression: callText('AWARD', args) },
    ];
  },
};

/** Columns with amounts or counts, and the value that a row has in each. */
const numbers: readonly (readonly [OwnColumn, Published['as'], (row: OwnRow) => number | undefined])[] = [
  ['incl', 'euro', (row) => row.inclCents],
  ['excl', 'euro', (row) => row.exclCents],
  ['low', 'euro', (row) => row.lowCents],
  ['high', 'euro', (row) => row.highCents],
  ['cofinancing', 'euro', (row) => row.cofinancingCents],
  ['count', 'number', (row) => row.count && toCents(row.count)],
  ['affordable', 'number', (row) => row.affordable && toCents(row.affordable)],
];

/** The numbers of a row with references to their cells. */
function referenced(row: OwnRow, { table, range, cells }: OwnRange): OwnFigure[] {
  const at = row.citation.row! - 1;
  return numbers.flatMap(([column, as, read]) => {
    const position = table.layout[column]?.find((one) => !isBlankCell(cells[at]![one]));
    const cents = read(row);
    if (position === undefined || !cents) return [];
    const label = `${[row.kind, row.name, row.year].filter(Boolean).join(' ')} van ${row.area}, ${columnTitle(column).toLowerCase()}`;
    const expression = cellAddressOn({ sheet: range.sheet, row: range.row + at, column: range.column + position });
    return [{ label, cents, as, expression }];
  });
}

/**
 * Figures of own data: with the call that returns each, `tableName` being the name of its cells, or with a reference to
 * its cell where no function returns it alone.
 */
export function ownFigures(own: OwnRange, tableName: string): Published[] {
  const found = new Map<string, Published>();
  for (const kind of ownKindNames) {
    const rows = own.table.ownRows([kind], true);
    for (const row of rows.ok ? rows.value : []) {
      const calls = called[kind]?.(row, own.table, tableName) ?? [];
      const isCalled = ({ cents, as }: OwnFigure): boolean =>
        calls.some((call) => call.cents === cents && call.as === as);
      for (const figure of [...calls, ...referenced(row, own).filter((one) => !isCalled(one))]) {
        const { label, cents, as, expression } = figure;
        const words = [row.place ? fullName(row.place) : row.area, row.theme?.id ?? '', String(row.year ?? '')];
        const name = { kind: 'own' as const, label, words, citation: row.citation };
        if (cents) found.set(expression, { name, cents, as, expression });
      }
    }
  }
  return [...found.values()];
}
