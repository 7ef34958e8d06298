import { notAvailable, ok, type Ok, type Result } from '../../core/result';
import { fold, foldWords, nearest } from '../../core/text';
import { type FocusArea, focusAreas } from '../../data/programme';

/** A municipality, an area of a municipality that has several, or the whole programme. */
export interface Place {
  /** Row of the place in tables of amounts. */
  readonly index: number;
  readonly kind: 'municipality' | 'area' | 'all';
  readonly name: string;
  /** Focus areas of the place. */
  readonly areas: readonly FocusArea[];
}

const municipalityNames = [...new Set(focusAreas.map((area) => area.municipality))];

const municipalities: Place[] = municipalityNames.map((name, index) => ({
  index,
  kind: 'municipality',
  name,
  areas: focusAreas.filter((area) => area.municipality === name),
}));

const areasOfSeveral: Place[] = municipalities
  .flatMap((municipality) => (municipality.areas.length > 1 ? municipality.areas : []))
  .map((area, offset) => ({ index: municipalities.length + offset, kind: 'area', name: area.area, areas: [area] }));

/** The whole programme. */
export const allPlaces: Place = {
  index: municipalities.length + areasOfSeveral.length,
  kind: 'all',
  name: 'alle',
  areas: focusAreas,
};

/** Every place, in the order of its index. */
export const places: readonly Place[] = [...municipalities, ...areasOfSeveral, allPlaces];

/** Finds the place of a municipality, or of its area where it has several. */
export function placeOf(municipality: string, area?: string): Place | undefined {
  const name = area ?? municipality;
  return places.find((place) => place.name === name && place.areas[0]?.municipality === municipality);
}

/** Areas of a municipality that has several; none for one that has only one. */
export function areasWithin(place: Place): readonly Place[] {
  return areasOfSeveral.filter(({ areas }) => place.kind === 'municipality' && areas[0]!.municipality === place.name);
}

const wholes = places.map((place) => places.filter((whole) => place.areas.every((area) => whole.areas.includes(area))));

/** Places that contain a place: itself, its municipality, and the whole programme. */
export function placesWith(place: Place): readonly Place[] {
  return wholes[place.index]!;
}

/** Full name of an area: Amsterdam Zuidoost, but Roosendaal-stad. */
export function areaName({ municipality, area }: { municipality: string; area: string }): string {
  return area.startsWith(municipality) ? area : `${municipality} ${area}`;
}

/** Name of a place that is unique: an area with its municipality. */
export function fullName(place: Place): string {
  return place.kind === 'area' ? areaName(place.areas[0]!) : place.name;
}

/** Aliases of places besides their names, areas and codes. */
export const placeAliases: Readonly<Record<string, readonly string[]>> = {
  Amsterdam: ['A’dam'],
  Zuidoost: ['ZO', 'Bijlmer'],
  'Nieuw-West': ['Samen Nieuw-West'],
  'Den Haag': ['’s-Gravenhage', 'The Hague'],
  Rotterdam: ['R’dam'],
  Zaanstad: ['Zaandam'],
  Nieuwegein: ['Centrale As'],
  Dordrecht: ['Dordt'],
  Leeuwarden: ['Ljouwert'],
  alle: ['alle', 'all', 'Nederland', 'totaal'],
};

/** Area names that several municipalities have, in full or shortened. */
const ambiguousAreas: ReadonlyMap<string, readonly string[]> = new Map([
  ['noord', ['Breda', 'Groningen', 'Heerlen']],
  ['oost', ['Arnhem', 'Leeuwarden', 'Lelystad']],
  ['west', ['Delft', 'Dordrecht']],
  ['zuid', ['Rotterdam Zuid', 'Eindhoven Woensel-Zuid']],
  ['nw', ['Nieuw-West', 'Noordwest (Tilburg)']],
]);

/** Resolved place of every accepted spelling. */
function spellings(): Map<string, Ok<Place>> {
  const known = new Map<string, Ok<Place>>();
  for (const place of [...municipalities, ...areasOfSeveral]) {
    const found = ok(place);
    known.set(fold(place.name), found);
    for (const area of place.areas) {
      if (place.kind === 'municipality' && place.areas.length > 1) continue;
      known.set(fold(area.municipality + area.area), found);
      if (!ambiguousAreas.has(fold(area.area))) known.set(fold(area.area), found);
    }
    if (place.kind === 'municipality') {
      const code = place.areas[0]!.code;
      for (const spelling of [code, code.slice(2), String(Number(code.slice(2)))]) known.set(fold(spelling), found);
    }
  }
  for (const [name, aliases] of Object.entries(placeAliases)) {
    const found = ok(places.find((candidate) => candidate.name === name)!);
    for (const alias of aliases) known.set(fold(alias), found);
  }
  return known;
}

const bySpelling = spellings();
/** Fast path for exact names. */
const byName = new Map(places.map((place) => [place.name, ok(place)]));
/** Codes are near to each other, so a suggestion among them is a guess. */
const suggestible = [...bySpelling].filter(([spelling]) => !/\d/.test(spelling));

/** Normalises a typed place; drops the word "gemeente". */
export function placeKey(typed: string): string {
  return fold(foldWords(typed).replace(/\b(gemeente|municipality)\b/g, ''));
}

/** Resolves a place from any of its spellings; an ambiguous name fails. */
export function resolvePlace(typed: string): Result<Place> {
  const direct = byName.get(typed) ?? bySpelling.get(fold(typed));
  if (direct) return direct;
  const key = placeKey(typed);
  const known = bySpelling.get(key);
  if (known) return known;
  const candidates = ambiguousAreas.get(key);
  if (candidates) return notAvailable('ambiguousPlace', { typed, candidates: candidates.join(', ') });
  if (key === 'amsterdamnoord') return notAvailable('amsterdamNoord', {});
  return notAvailable('unknownPlace', { typed, suggestion: nearest(key, suggestible)?.value.name });
}

/** As `resolvePlace`, without the whole programme. */
export function resolveOnePlace(typed: string): Result<Place> {
  const place = resolvePlace(typed);
  return !place.ok || place.value.kind !== 'all' ? place : notAvailable('notOne', { typed });
}
