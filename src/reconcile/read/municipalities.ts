import { fold, foldWords } from '../../core/text';
import { placeAliases } from '../../schemes/names/place-aliases';
import { type Place, placeKey, places } from '../../schemes/names/places';
import { wordFilter } from './word-table';

const municipalities = places.filter(({ kind }) => kind === 'municipality');
/** Areas that are called after a point of the compass are those of any town. */
const COMPASS = /^\W*(noord|oost|zuid|west|stad|\W)+$/i;
const SHORTEST_ALIAS = 5;

/** Names of a municipality in running text: its own, its aliases, and its area where that says enough. */
function namesOf({ name, areas }: Place): string[] {
  const aliases = placeAliases[name] ?? [];
  const own = areas.map(({ area }) => area).filter((area) => !COMPASS.test(area));
  return [name, ...aliases, ...own]
    .map((one) => foldWords(one))
    .filter((one) => one.length >= SHORTEST_ALIAS || one === foldWords(name));
}

const byKey = new Map(
  municipalities.flatMap((place) => {
    const code = place.areas[0]!.code;
    const ownAreas = place.areas.map(({ area }) => `${place.name} ${area}`);
    const keys = [...namesOf(place), ...ownAreas, code, code.slice(2), String(Number(code.slice(2)))];
    return keys.map((key) => [fold(key), place.name] as const);
  }),
);

const spaced = (name: string): string => name.replace(/ /g, '\\W*');
const ofNames = new Map(
  municipalities.map((place) => [place.name, new RegExp(`\\b(?:${namesOf(place).map(spaced).join('|')})\\b`, 'i')]),
);
const mayName = wordFilter(
  municipalities.flatMap(namesOf).map((name) => name.split(' ').find((word) => word.length > 2)!),
);

/** What stands before a name that is part of an address or of another body. */
const ADDRESS =
  /(\d{4} ?[a-z]{2}\W+|\b(te|in|provincie|prov|regio|\w*universiteit|hogeschool|univ|tu|postbus \d+|provincie van|haven|stad)\W+|(^|\s)(?!20\d\d)\d{1,4}[a-z]?\W+)$/i;
const SEAT_OF_STATE = 'Den Haag';
const STATE =
  /\b(minist\w*|min|rijk\w*|bzk|vws|szw|ocw|jenv|rvo|dus|uvb|belastingdienst|staat|financien|uwv|svb|cjib|coa|vng)\b/i;

function isMeant(name: string, text: string, at: number): boolean {
  const before = text.slice(0, at);
  if (/gemeente\W+$/i.test(before)) return true;
  return !ADDRESS.test(before) && !(name === SEAT_OF_STATE && STATE.test(text));
}

/** Finds the municipality of the programme that a description names beside its own, seats and addresses excepted. */
export function municipalityFinder(place: Place | undefined): (text: string) => string | undefined {
  const own = place?.areas[0]?.municipality;
  return (text) => {
    if (own === undefined || !mayName(text)) return undefined;
    if (ofNames.get(own)!.test(text)) return undefined;
    for (const [name, pattern] of ofNames) {
      const match = pattern.exec(text);
      if (match && isMeant(name, text, match.index)) return name;
    }
    return undefined;
  };
}

/** Municipality that a cell of a Gemeente column names; undefined for a name of no municipality of the programme. */
export function municipalityIn(cell: string): string | undefined {
  return byKey.get(placeKey(cell));
}
