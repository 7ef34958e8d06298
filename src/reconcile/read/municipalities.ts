import { once } from '../../core/once';
import { fold, foldWords } from '../../core/text';
import { type Place, placeAliases, placeKey, places } from '../../schemes/names/places';
import type { LedgerRow } from '../model';
import { type Ledger, textOf } from './cells';
import { Word } from './words';

const municipalities = places.filter(({ kind }) => kind === 'municipality');
/** Areas named after a compass direction, which every town has. */
const COMPASS = /^\W*(noord|oost|zuid|west|stad|\W)+$/i;
const SHORTEST_ALIAS = 5;

/** Names of a municipality in running text: its own, its aliases, and its area where that is distinctive. */
function namesOf({ name, areas }: Place): string[] {
  const aliases = placeAliases[name] ?? [];
  const own = areas.map(({ area }) => area).filter((area) => !COMPASS.test(area));
  return [name, ...aliases, ...own]
    .map((one) => foldWords(one))
    .filter((one) => one.length >= SHORTEST_ALIAS || one === foldWords(name));
}

/** Municipality by the content of a Gemeente column: a name, a name with its area, or a CBS code. */
const municipalityByKey = once(
  () =>
    new Map(
      municipalities.flatMap((place) => {
        const code = place.areas[0]!.code;
        const ownAreas = place.areas.map(({ area }) => `${place.name} ${area}`);
        const keys = [...namesOf(place), ...ownAreas, code, code.slice(2), String(Number(code.slice(2)))];
        return keys.map((key) => [fold(key), place.name] as const);
      }),
    ),
);

/** Patterns for the names of each municipality, from a letter on. */
export const municipalityPatterns = once(() =>
  municipalities.map((place) =>
    namesOf(place)
      .map((name) => `${name.replace(/^s (?=grav)/, '').replace(/ /g, '\\W*')}(?![a-z])`)
      .join('|'),
  ),
);

/** Names of all municipalities, with a group each. */
const anyMunicipality = once(
  () =>
    new RegExp(
      `(?:^|[^a-z])(?:${municipalityPatterns()
        .map((names) => `(${names})`)
        .join('|')})`,
      'gi',
    ),
);

/** Words before a name that make it part of an address, or the seat or part of another body. */
const ADDRESS =
  /(\d{4} ?[a-z]{2}\W+|\b(te|in|provincie|prov|regio|\w*universiteit|hogeschool|univ|tu|postbus \d+|duo|rvo|uwv|svb|cjib|dictu|minfin|ggd|belastingdienst|\w*(?:bank|centrum)|ing|n\.?v\.?|uitvoering onderwijs|stichting|ondernemend nederland|provincie van|haven|stad)\W+|(^|\s)(?!20\d\d)\d{1,4}[a-z]?\W+)$/i;
const SEAT_OF_STATE = 'Den Haag';
const SEAT_OF_STATE_AREA = /^den\W*haag\W*zuid\W?west/i;
const STATE =
  /\b(minist\w*|min|rijk|rijksoverheid|bzk|vws|szw|ocw|jenv|rvo|dus|belastingdienst|staat|uwv|svb|cjib|vng)\b/i;

/** Returns whether a name at a position means the municipality, rather than the seat or address of a counterparty. */
function isMeant(name: string, text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (/gemeente\W+(s\W)?$/i.test(before)) return true;
  if (ADDRESS.test(before)) return false;
  return name !== SEAT_OF_STATE || SEAT_OF_STATE_AREA.test(text.slice(at)) || !STATE.test(text);
}

/**
 * Returns a function that finds another municipality of the programme in a description, ignoring seats and addresses.
 */
export function municipalityFinder(place: Place | undefined): (text: string) => string | undefined {
  const own = place?.areas[0]?.municipality;
  if (own === undefined) return () => undefined;
  return (text) => {
    let other: string | undefined;
    for (const { 0: found, index, ...groups } of text.matchAll(anyMunicipality())) {
      const at = municipalities.findIndex((_, group) => groups[group + 1] !== undefined);
      const { name } = municipalities[at]!;
      if (name === own) return undefined;
      if (other === undefined && isMeant(name, text, index + found.length - groups[at + 1]!.length)) other = name;
    }
    return other;
  };
}

/** Municipality in a cell of a Gemeente column; undefined for one outside the programme. */
export function municipalityIn(cell: string): string | undefined {
  return municipalityByKey().get(placeKey(cell));
}

/** Returns a function that finds the other municipality of a row. */
export function municipalityReader(rows: Ledger, [column]: readonly number[] = [], place?: Place) {
  const inText = municipalityFinder(place);
  const own = place?.areas[0]?.municipality;
  const isOwn = (row: LedgerRow): boolean => municipalityIn(textOf(row[column!])) === own;
  const tellsApart = column !== undefined && rows.some(isOwn);
  return (row: LedgerRow, text: string, words: Word): string | undefined => {
    const cell = column === undefined || own === undefined ? '' : textOf(row[column]);
    const named = cell && (municipalityIn(cell) ?? (tellsApart ? cell : undefined));
    if (named) return named === own ? undefined : named;
    return words & Word.Municipality ? inText(text) : undefined;
  };
}
