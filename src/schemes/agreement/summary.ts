import { answer, type Citation, type Outcome, type Step } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { ok } from '../../core/result';
import { type SummaryRow, summaryRows, wbiApplications } from '../../data/agreement';
import type { Place } from '../names/places';
import { measureFigures } from '../orv/measures';
import type { OwnKind } from '../own-data/kinds';
import type { FigureSet, OwnRow, Replaced } from '../own-data/own-row';
import { type Agreed, figuresByName } from './amounts';
import { capacityFigures } from './capacity';
import { agreementRows } from './embedded';
import { maximumStep } from './maximum';

/** Line of the summary of an agreement, incl. btw. */
interface SummaryLine extends Sums {
  readonly area: string;
  readonly name: string;
  readonly certainty?: SummaryRow['certainty'];
}

/** Sums of a line, equal where it is no estimate. */
interface Sums {
  readonly lowCents: Cents;
  readonly highCents: Cents;
  readonly citations: readonly Citation[];
  /** Steps of the amounts in a computed line. */
  readonly steps: readonly Step[];
}

/** Projects for which the Woningbouwimpuls may be applied for. */
export const applicationFigures = figuresByName(
  'wbi',
  wbiApplications.map(({ area, name, contribution, cofinancing, citation }) => {
    const cofinancingCents = cofinancing === undefined ? undefined : toCents(cofinancing);
    return { area, name, amounts: [{ name, inclCents: toCents(contribution), cofinancingCents, citation }] };
  }),
);

/** Parts of an agreement, by the scheme in the documents. */
const PARTS = [
  { scheme: 'realisatiestimulans', kind: 'realisatiestimulans', name: 'Realisatiestimulans' },
  { scheme: 'orv', kind: 'maatregel', name: 'Opslag ORV' },
  { scheme: 'capaciteit', kind: 'capaciteit', name: 'Capaciteit' },
  { scheme: 'woningbouwimpuls', kind: 'wbi', name: 'Wbi' },
] as const satisfies readonly { scheme: string; kind: OwnKind; name: string }[];

type Part = (typeof PARTS)[number];

const COMPUTED_TOTAL = 'Totaal, berekend';

function printedLine({ area, name, low, high, certainty, citation }: SummaryRow): SummaryLine {
  const [lowCents, highCents] = [toCents(low), toCents(high)];
  return { area, name, lowCents, highCents, certainty, citations: [citation], steps: [] };
}

const printed: readonly SummaryLine[] = summaryRows.map(printedLine);

function printedPart(area: string, { scheme }: Part): SummaryRow | undefined {
  return summaryRows.find((row) => row.area === area && row.scheme === scheme);
}

/** Certainty of a part, the same in every area. */
function certaintyOf({ scheme }: Part): SummaryRow['certainty'] {
  return summaryRows.find((row) => row.scheme === scheme)?.certainty;
}

function cofinancingStep(amount: Agreed['amounts'][number]): Step[] {
  const { name, cofinancingCents, citation } = amount;
  if (cofinancingCents === undefined) return [];
  return [{ key: 'cofinancedBy', names: { name }, value: cofinancingCents, as: 'euro', citation }];
}

const things: Readonly<Record<Exclude<Part['kind'], 'realisatiestimulans'>, FigureSet<readonly Agreed[]>>> = {
  maatregel: measureFigures,
  capaciteit: capacityFigures,
  wbi: applicationFigures,
};

/** Sums the amounts of one part of an area, with steps and sources. */
function summed(set: FigureSet<readonly Agreed[]>, own: readonly OwnRow[], area: string): Sums {
  const merged = set.merge(own);
  const inAll = merged.ok ? merged.value : [];
  const amounts = inAll.filter((thing) => thing.area === area).flatMap((thing) => thing.amounts);
  const cents = sumOf(amounts, ({ inclCents }) => inclCents);
  return {
    lowCents: cents,
    highCents: cents,
    citations: amounts.map(({ citation }) => citation),
    steps: amounts.flatMap((amount) => [maximumStep(amount, 'incl'), ...cofinancingStep(amount)]),
  };
}

function boundSteps(name: string, lowCents: Cents, highCents: Cents, citation?: Citation): Step[] {
  const bounds =
    lowCents === highCents
      ? [{ bound: '', value: lowCents }]
      : [
          { bound: 'laag', value: lowCents },
          { bound: 'hoog', value: highCents },
        ];
  return bounds.map(({ bound, value }) => ({ key: 'agreed', names: { name, bound }, value, as: 'euro', citation }));
}

function estimates(rows: readonly OwnRow[]): Sums {
  return {
    lowCents: sumOf(rows, ({ lowCents }) => lowCents!),
    highCents: sumOf(rows, ({ highCents }) => highCents!),
    citations: rows.map(({ citation }) => citation),
    steps: rows.flatMap(({ name, lowCents, highCents, citation }) =>
      boundSteps(name || PARTS[0].name, lowCents!, highCents!, citation),
    ),
  };
}

/** Computes the summary of an area with own rows: its parts and their total, which no document prints. */
function computedSummary(area: string, own: readonly OwnRow[]): SummaryLine[] {
  const ofKind = (kind: OwnKind): OwnRow[] => own.filter((row) => row.kind === kind);
  const lines = PARTS.flatMap((part): SummaryLine[] => {
    const { kind } = part;
    const row = printedPart(area, part);
    if (!ofKind(kind).length) return row ? [printedLine(row)] : [];
    const sums = kind === 'realisatiestimulans' ? estimates(ofKind(kind)) : summed(things[kind], ofKind(kind), area);
    return [{ area, name: row?.name ?? part.name, certainty: certaintyOf(part), ...sums }];
  });
  const total = {
    area,
    name: COMPUTED_TOTAL,
    lowCents: sumOf(lines, (line) => line.lowCents),
    highCents: sumOf(lines, (line) => line.highCents),
    citations: [],
    steps: [],
  };
  return [...lines, total];
}

/** The other kinds are in figures of their own. */
function replacedBy({ kind, area }: OwnRow): Replaced[] {
  return printed
    .filter((line) => kind === PARTS[0].kind && line.area === area && line.name === printedPart(area, PARTS[0])?.name)
    .map(({ lowCents, highCents }) => ({ name: `${kind} van ${area}`, values: [lowCents, highCents], as: 'euro' }));
}

/** Summaries of agreements: as printed, or computed for areas that have own rows. */
export const summaryFigures: FigureSet<readonly SummaryLine[]> = {
  kinds: PARTS.map(({ kind }) => kind),
  embedded: printed,
  merge(rows) {
    const areas = [...new Set(rows.map(({ area }) => area))];
    const kept = printed.filter(({ area }) => !areas.includes(area));
    const ofArea = (area: string): OwnRow[] => rows.filter((row) => row.area === area);
    return ok([...kept, ...areas.flatMap((area) => computedSummary(area, ofArea(area)))]);
  },
  replacedBy,
};

/**
 * Summary of the financial agreements. Its total adds up an estimate, two maxima and money not yet applied for, so each
 * row states its certainty.
 */
export function agreement(area: Place, figures = summaryFigures.embedded): Outcome<readonly SummaryLine[]> {
  const found = agreementRows(figures, area, summaryFigures.kinds);
  if (!found.ok) return found;
  const lines = found.value;
  return answer(lines, () => ({
    citations: lines.flatMap(({ citations }) => citations),
    steps: lines.flatMap(({ name, lowCents, highCents, citations, steps }) => [
      ...steps,
      ...boundSteps(name, lowCents, highCents, steps.length ? undefined : citations[0]),
    ]),
  }));
}
