import type { Citation } from '../../core/answer';
import { type Cents, toCents } from '../../core/money';
import { sumOf } from '../../core/sum';
import { ok } from '../../core/result';
import { fold } from '../../core/text';
import type { MaximumContribution } from '../../data/agreement';
import { resolvePartial } from '../names/partial';
import type { OwnKind } from '../own-data/kinds';
import type { FigureSet, OwnRow } from '../own-data/own-row';

/** Amount of an agreement, printed or from one own row. */
export interface AgreedAmount {
  readonly name: string;
  readonly inclCents: Cents;
  /** Undefined where own data leaves it out. */
  readonly exclCents?: Cents | undefined;
  readonly cofinancingCents?: Cents | undefined;
  readonly citation: Citation;
}

/** Measure or activity with a maximum: the sum of its amounts. */
export interface Agreed {
  readonly area: string;
  readonly name: string;
  readonly amounts: readonly AgreedAmount[];
}

/** Amount from a printed maximum. */
export function printedAmount({ area, name, excl, incl, citation }: MaximumContribution): Agreed {
  return {
    area,
    name,
    amounts: [{ name, inclCents: toCents(incl), exclCents: excl === undefined ? undefined : toCents(excl), citation }],
  };
}

/** Amount of an own row. */
export function ownAmount(row: OwnRow, name = row.name): AgreedAmount {
  const { inclCents, exclCents, cofinancingCents, citation } = row;
  return { name, inclCents: inclCents!, exclCents, cofinancingCents, citation };
}

/** Finds the embedded maximum that an own row names: in full, or a measure also by a part of its name that is unique. */
function namedBy(embedded: readonly Agreed[], { kind, area, name }: OwnRow): Agreed | undefined {
  const inArea = embedded.filter((agreed) => agreed.area === area);
  if (kind !== 'maatregel') return inArea.find((agreed) => fold(agreed.name) === fold(name));
  const found = name
    ? resolvePartial(
        name,
        '',
        inArea.map((agreed) => [agreed.name, agreed] as const),
      )
    : undefined;
  return found?.ok ? found.value : undefined;
}

/** Merges own rows by area and name: they replace the embedded maximum that they name, or follow the others. */
function mergeByName(embedded: readonly Agreed[], rows: readonly OwnRow[]): readonly Agreed[] {
  const groups = new Map<string, Agreed>();
  for (const row of rows) {
    const name = namedBy(embedded, row)?.name ?? row.name;
    const key = [row.area, fold(name)].join();
    const { amounts = [], ...first } = groups.get(key) ?? { area: row.area, name };
    groups.set(key, { ...first, amounts: [...amounts, ownAmount(row, first.name)] });
  }
  const keyOf = ({ area, name }: Agreed): string => [area, fold(name)].join();
  const isNew = ([key]: [string, Agreed]): boolean => !embedded.some((agreed) => keyOf(agreed) === key);
  return [
    ...embedded.map((agreed) => groups.get(keyOf(agreed)) ?? agreed),
    ...[...groups].filter(isNew).map(([, agreed]) => agreed),
  ];
}

/** Maxima that own rows of a kind add to or replace by name. */
export function figuresByName(kind: OwnKind, embedded: readonly Agreed[]): FigureSet<readonly Agreed[]> {
  return {
    kinds: [kind],
    embedded,
    merge: (rows) => ok(mergeByName(embedded, rows)),
    replacedBy(row) {
      const found = namedBy(embedded, row);
      return found ? [{ name: found.name, values: [sumOfAmounts(found.amounts).inclCents], as: 'euro' }] : [];
    },
  };
}

/** Sum of amounts; excl. btw only where every amount has it. */
export function sumOfAmounts(amounts: readonly AgreedAmount[]): { inclCents: Cents; exclCents: Cents | undefined } {
  const isNetKnown = amounts.every(({ exclCents }) => exclCents !== undefined);
  return {
    inclCents: sumOf(amounts, ({ inclCents }) => inclCents),
    exclCents: isNetKnown ? sumOf(amounts, ({ exclCents }) => exclCents!) : undefined,
  };
}
