import type { Citation, Quantity } from '../core/answer';
import { type Cents, MAX_EUROS, roundHalfAway, toCents } from '../core/money';
import { once } from '../core/once';
import { schemes } from '../data/programme';
import { allFacts } from '../data/table-facts';
import { award } from '../schemes/awards/award';
import { awardAreas } from '../schemes/awards/areas';
import { allocation } from '../schemes/kansrijke-wijk/allocation';
import { annexAmounts } from '../schemes/kansrijke-wijk/contributions';
import { grant } from '../data/scheme-figures';
import type { Basis } from '../schemes/kansrijke-wijk/basis';
import { fullName, places } from '../schemes/names/places';
import { allThemes, singleThemes } from '../schemes/names/themes';
import { callText, literalText } from '../workbook/own-functions';

/** Meaning of a published figure, in the terms of the documents. */
export type FigureName =
  | {
      readonly kind: 'instalment' | 'maximum';
      readonly place: string;
      readonly theme: string;
      /** Undefined for all years together. */
      readonly year?: number | undefined;
      readonly basis: Basis;
    }
  | { readonly kind: 'award'; readonly area: string; readonly scheme?: string | undefined }
  | { readonly kind: 'fact'; readonly label: string; readonly citation: Citation }
  | {
      readonly kind: 'own';
      readonly label: string;
      /** Place, theme and year that headings may name. */
      readonly words: readonly string[];
      readonly citation: Citation;
    };

/** A figure of the documents or of own data, or a sum of them, with the expression that returns it. */
export interface Published {
  readonly name: FigureName;
  /** Value in hundredths, also where it is a count. */
  readonly cents: Cents;
  readonly as: Quantity;
  readonly expression: string;
}

/** A published figure that equals a typed amount. */
export interface Match {
  readonly published: Published;
  /** The whole formula that returns the amount, with a minus for income booked as negative. */
  readonly formula: string;
  /** Difference of the formula and the typed amount: cents, where that was rounded to whole euros. */
  readonly differenceCents: Cents;
}

/** Smallest amount to recognise: smaller ones match by chance. */
const SMALLEST_EUROS = 1000;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Returns whether a number is distinctive enough to recognise: no year, no small count. */
export function isDistinctive(value: number): boolean {
  const size = Math.abs(value);
  const looksLikeYear = Number.isInteger(size) && size >= FIRST_YEAR && size <= LAST_YEAR;
  return size >= SMALLEST_EUROS && size <= MAX_EUROS && !looksLikeYear;
}

/** Finds the own and published figures that equal an amount, to the cent or in whole euros; own ones, then the simplest, first. */
export function matchesOf(euros: number, own: readonly Published[] = []): Match[] {
  if (!isDistinctive(euros)) return [];
  const cents = toCents(Math.abs(euros));
  const whole = cents % 100 === 0;
  const sign = euros < 0 ? -1 : 1;
  const sameOwn = own.filter((figure) => wholeEuros(figure.cents) === wholeEuros(cents));
  return [...sameOwn, ...(figuresByEuros().get(wholeEuros(cents)) ?? [])]
    .filter((published) => published.cents === cents || whole)
    .map((published) => ({
      published,
      formula: `=${sign < 0 ? '-' : ''}${published.expression}`,
      differenceCents: sign * (published.cents - cents),
    }))
    .sort((a, b) => Math.abs(a.differenceCents) - Math.abs(b.differenceCents));
}

function wholeEuros(cents: Cents): number {
  return roundHalfAway(cents / 100);
}

const figuresByEuros = once((): ReadonlyMap<number, readonly Published[]> => {
  const found = new Map<number, Published[]>();
  for (const published of [...instalments(), ...maxima(), ...awards(), ...facts()]) {
    const key = wholeEuros(published.cents);
    found.set(key, [...(found.get(key) ?? []), published]);
  }
  return found;
});

/** Amounts on each basis that are not 0; other bases than incl. btw count only where they differ. */
export function onEachBasis(centsOn: (basis: Basis) => unknown): [Basis, Cents][] {
  const bases: readonly Basis[] = centsOn('excl') === centsOn('incl') ? ['incl'] : ['incl', 'excl', 'btw'];
  return bases.flatMap((basis): [Basis, Cents][] => {
    const cents = centsOn(basis);
    return typeof cents === 'number' && cents !== 0 ? [[basis, cents]] : [];
  });
}

/** Sorts single instalments before sums over years, themes and places. */
function instalments(): Published[] {
  return [...grant.years, undefined].flatMap((year) =>
    [...singleThemes, allThemes].flatMap((theme) =>
      places.flatMap((place) =>
        onEachBasis((basis) => annexAmounts().cents(place, theme, year, basis)).map(([basis, cents]) => ({
          name: { kind: 'instalment' as const, place: fullName(place), theme: theme.id, year, basis },
          cents,
          as: 'euro' as const,
          expression: callText('PAYMENT', [
            literalText(fullName(place)),
            literalText(theme.id),
            String(year ?? ''),
            basisArgument(basis),
          ]),
        })),
      ),
    ),
  );
}

/** Argument for a basis; the default is left out. */
export function basisArgument(basis: Basis): string {
  return basis === 'incl' ? '' : literalText(basis);
}

function maxima(): Published[] {
  const printedFor = places.filter((place) => place.kind !== 'area');
  return [...singleThemes, allThemes].flatMap((theme) =>
    printedFor.flatMap((place) =>
      onEachBasis((basis) => {
        const maximum = allocation(place, theme, basis);
        return maximum.ok ? maximum.value : undefined;
      }).map(([basis, cents]) => ({
        name: { kind: 'maximum' as const, place: fullName(place), theme: theme.id, basis },
        cents,
        as: 'euro' as const,
        expression: callText('ALLOCATION', [literalText(fullName(place)), literalText(theme.id), basisArgument(basis)]),
      })),
    ),
  );
}

function awards(): Published[] {
  return awardAreas.flatMap((area) =>
    [...schemes, undefined].flatMap((scheme) => {
      const outcome = award(area, scheme);
      if (!outcome.ok) return [];
      const name = { kind: 'award' as const, area, scheme: scheme?.name };
      const expression = callText('AWARD', [literalText(area), scheme ? literalText(scheme.name) : '']);
      return [{ name, cents: outcome.value, as: 'euro' as const, expression }];
    }),
  );
}

/** Ids of instalments and maxima, in any annex; PAYMENT and ALLOCATION return them. */
const OF_ANNEX = /\.(termijn|maximum)\./;

function facts(): Published[] {
  return allFacts().flatMap(({ id, label, unit, value, citation }) => {
    if (typeof value !== 'number' || unit === 'jaar' || OF_ANNEX.test(id)) return [];
    const name = { kind: 'fact' as const, label, citation };
    const as = unit === 'euro' ? 'euro' : 'number';
    return [{ name, cents: toCents(value), as, expression: callText('FACT', [literalText(id)]) }];
  });
}
