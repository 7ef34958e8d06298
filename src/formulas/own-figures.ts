import type { Citation } from '../core/answer';
import type { Cents } from '../core/money';
import { allocation } from '../schemes/kansrijke-wijk/allocation';
import type { Basis } from '../schemes/kansrijke-wijk/basis';
import { instalmentFigures } from '../schemes/kansrijke-wijk/instalments';
import { maximumFigures } from '../schemes/kansrijke-wijk/maxima';
import { fullName } from '../schemes/names/places';
import type { OwnRow } from '../schemes/own-data/own-row';
import type { OwnTable } from '../schemes/own-data/table';
import { literalText } from './edit';
import type { Published } from './published';

const BASES: readonly Basis[] = ['incl', 'excl', 'btw'];

interface OwnFigure {
  readonly label: string;
  readonly id: string;
  /** Literals before and after the basis, which the table of own data follows. */
  readonly args: readonly string[];
  readonly citation: Citation;
  readonly centsOn: (basis: Basis) => Cents | undefined;
}

/** The figure of an own row that a function returns on a basis; undefined for other kinds of row. */
function figureOf(row: OwnRow, table: OwnTable): OwnFigure | undefined {
  const { kind, place, theme, year, area, name, citation } = row;
  if (kind === 'maatregel') {
    const label = `maatregel ${name} van ${area}`;
    const centsOn = (basis: Basis): Cents | undefined => (basis === 'incl' ? row.inclCents : row.exclCents);
    return { label, id: 'ORV.RIGHT', args: [literalText(area), literalText(name)], citation, centsOn };
  }
  if (!place || !theme) return undefined;
  const args = [literalText(fullName(place)), literalText(theme.id)];
  if (kind === 'termijn') {
    const instalments = table.figures(instalmentFigures, true);
    const centsOn = (basis: Basis): Cents | undefined => {
      const cents = instalments.ok ? instalments.value.amounts.cents(place, theme, year, basis) : undefined;
      return typeof cents === 'number' ? cents : undefined;
    };
    const label = `termijn ${theme.id} ${year} van ${fullName(place)}`;
    return { label, id: 'PAYMENT', args: [...args, String(year)], citation, centsOn };
  }
  if (kind !== 'maximum') return undefined;
  const maxima = table.figures(maximumFigures, true);
  const centsOn = (basis: Basis): Cents | undefined => {
    const maximum = maxima.ok ? allocation(place, theme, basis, maxima.value) : undefined;
    return maximum?.ok ? maximum.value : undefined;
  };
  return { label: `maximum ${theme.id} van ${fullName(place)}`, id: 'ALLOCATION', args, citation, centsOn };
}

/** Figures of own data with the calls that return them, `tableName` being the name of its cells. */
export function ownFigures(table: OwnTable, tableName: string): Published[] {
  const rows = table.ownRows(['termijn', 'maximum', 'maatregel'], true);
  if (!rows.ok) return [];
  const found = new Map<string, Published>();
  for (const row of rows.value) {
    const figure = figureOf(row, table);
    for (const basis of figure ? BASES : []) {
      const cents = figure!.centsOn(basis);
      if (!cents) continue;
      const { label, id, args, citation } = figure!;
      const spelled = basis === 'incl' ? '' : literalText(basis);
      const name = { kind: 'own' as const, label: `${label}, ${basis === 'btw' ? basis : `${basis}. btw`}`, citation };
      found.set([id, ...args, basis].join(), { name, cents, id, args: [...args, spelled, tableName] });
    }
  }
  return [...found.values()];
}
