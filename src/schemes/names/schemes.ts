import type { Result } from '../../core/result';
import { fold } from '../../core/text';
import { schemes } from '../../data/programme';
import { resolvePartial } from './partial';

/** A scheme of the programme. */
export type Scheme = (typeof schemes)[number];

/** The letters by which schemes go, and other spellings in the documents, with what names of theirs have in common. */
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

/** A short name written in full; anything else as it was typed. */
export function inFull(typed: string): string {
  return shortNames.get(fold(typed)) ?? typed;
}

const names = schemes.map((scheme) => [scheme.name, scheme] as const);

/** The scheme that a name, a short name or any part of a name stands for. */
export function resolveScheme(typed: string, parameter: string): Result<Scheme> {
  return resolvePartial(typed, parameter, names, inFull(typed));
}
