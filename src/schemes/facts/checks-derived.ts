import { sumOf } from '../../core/sum';
import { type Instalment, instalmentsIn } from '../../data/annex';
import { derivedKeys } from '../../data/checks';
import { type Check, compared } from './check';

/** Figures of a regularity, by their Dutch names. */
type Values = Readonly<Record<string, number>>;

/** Instalments of one area. */
type Area = readonly Instalment[];

const ORGANISATION = 3;
/** Largest rounding error of a printed amount: half a euro; of a unit price: half a cent. */
const HALF_EURO = 0.5;
const HALF_CENT = 0.005;

function areasOf(source: string): Area[] {
  const byName = new Map<string, Instalment[]>();
  for (const row of instalmentsIn(source)) {
    if (row.article === ORGANISATION) continue;
    const name = `${row.municipality} ${row.area ?? ''}`;
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  return [...byName.values()];
}

function paid(area: Area, articles: readonly number[], year?: number): number {
  const rows = area.filter((row) => articles.includes(row.article) && (year === undefined || row.year === year));
  return sumOf(rows, (row) => row.euros);
}

/** Counts the units in amounts; NaN where an amount is no multiple of the unit within the rounding of its terms. */
function wholeUnits(amounts: readonly number[], unit: number, terms: number): number {
  return sumOf(amounts, (amount) => {
    const units = Math.round(amount / unit);
    const rounding = terms * HALF_EURO + units * HALF_CENT;
    return Math.abs(amount - units * unit) <= rounding ? units : NaN;
  });
}

/** Largest deviation of integraal from its share of articles 5 to 9, over areas and years. */
function largestDistance(values: Values, areas: readonly Area[]): number {
  const distances = areas.flatMap((area) =>
    [2023, 2024, 2025].map((year) => {
      const share = (paid(area, [5, 6, 7, 8, 9], year) * values['teller']!) / values['noemer']!;
      return Math.abs(paid(area, [4], year) - share);
    }),
  );
  return Math.round(Math.max(...distances) * 100) / 100;
}

/** Units of jonge kind above the equal half of each area. */
function childUnits(values: Values, areas: readonly Area[]): number {
  const equal = values['totaal in euro']! / 2 / areas.length;
  const rest = areas.map((area) => paid(area, [9]) - equal);
  return equal === values['gelijk deel in euro'] ? wholeUnits(rest, values['euro per eenheid']!, 3) : NaN;
}

/** Units of re-integratie, whose two instalments have a fixed ratio. */
function reintegrationUnits(values: Values, areas: readonly Area[]): number {
  const ratio = values['verhouding 2025']! / values['verhouding 2024']!;
  const keepsRatio = areas.every(
    (area) => Math.abs(paid(area, [7], 2025) - paid(area, [7], 2024) * ratio) <= HALF_EURO * (1 + ratio),
  );
  const amounts = areas.map((area) => paid(area, [7]));
  return keepsRatio ? wholeUnits(amounts, values['euro per eenheid']!, 2) : NaN;
}

/** Computes a figure from the other figures and the instalments. */
type Computation = (values: Values, areas: readonly Area[]) => number;

/** Computed figure of each regularity, with its computation. */
const computations: Readonly<Record<string, readonly [figure: string, of: Computation]>> = {
  'afgeleid.integraal': ['hoogste afwijking in euro', largestDistance],
  'afgeleid.jonge-kind': ['eenheden', childUnits],
  'afgeleid.re-integratie': ['eenheden', reintegrationUnits],
};

/** Recomputes the regularities that no document states. */
export function derivedChecks(): Check[] {
  return derivedKeys().flatMap(({ id, label, values, citation }) => {
    const computation = computations[id];
    if (!computation) return [];
    const [figure, of] = computation;
    const check = compared(
      `${label} (${figure})`,
      values[figure]!,
      of(values, areasOf(citation.source)),
      [citation],
      'onverwacht',
      figure.includes('euro') ? 'euro' : 'number',
    );
    return [{ ...check, status: check.status === 'klopt' ? 'afgeleid' : check.status } as const];
  });
}
