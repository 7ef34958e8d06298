import type { Result } from '../../core/result';
import { fold } from '../../core/text';
import { schemes } from '../../data/programme';
import { resolvePartial } from './partial';

/** Scheme of the programme. */
export type Scheme = (typeof schemes)[number];

/** Abbreviations and other spellings of schemes, each with the unique part of the printed name. */
const shortNames: ReadonlyMap<string, string> = new Map([
  ['nplv', 'Nationaal Programma Leefbaarheid en Veiligheid'],
  ['vhf', 'Volkshuisvestingsfonds'],
  ['volkshuisvestingfonds', 'Volkshuisvestingsfonds'],
  ['wbi', 'Woningbouwimpuls'],
  ['nip', 'Nationaal Isolatieprogramma'],
  ['pmg', 'Preventie met gezag'],
  ['spuk', 'Regeling kansrijke wijk'],
  ['spukkansrijkewijk', 'Regeling kansrijke wijk'],
  ['seno', 'School en omgeving'],
  ['so', 'School en omgeving'],
]);

/** Writes an abbreviation out; other text is unchanged. */
export function expandAbbreviation(typed: string): string {
  return shortNames.get(fold(typed)) ?? typed;
}

const names = schemes.map((scheme) => [scheme.name, scheme] as const);

/** Resolves a scheme from its name, an abbreviation or a part of the name. */
export function resolveScheme(typed: string, parameter: string): Result<Scheme> {
  return resolvePartial(typed, parameter, names, expandAbbreviation(typed));
}
