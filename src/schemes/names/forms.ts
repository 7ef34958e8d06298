import { answer, type Outcome } from '../../core/answer';
import { notAvailable } from '../../core/result';
import type { Plain } from '../../core/cell';
import { allPlaces, type Place } from './places';
import type { Theme } from './themes';

/** Form of the name of a place. */
type PlaceForm = 'naam' | 'code' | 'gebied';

/** Proper name of a place, CBS code of its municipality, or focus area. */
export function place(found: Place, form: PlaceForm): Outcome<string> {
  if (found === allPlaces && form !== 'naam') return notAvailable('totalHasNone', { total: found.name, what: form });
  const { name, areas } = found;
  const value = { naam: name, code: areas[0]!.code, gebied: areas.map(({ area }) => area).join(' en ') }[form];
  const citation = form === 'code' ? areas[0]!.codeCitation : areas[0]!.citation;
  return answer(value, () => ({
    citations: [citation],
    steps: [{ key: 'lookedUp', names: { name }, value, as: 'text', citation }],
  }));
}

/** Form of the name of a theme. */
type ThemeForm = 'thema' | 'naam' | 'artikel';

/** Short name of a theme, its printed name, or its article. */
export function theme(found: Theme, form: ThemeForm): Outcome<Plain> {
  const { id, name, article, citation } = found;
  if (form === 'artikel' && article === undefined) return notAvailable('totalHasNone', { total: id, what: form });
  const value = form === 'artikel' ? article! : form === 'naam' ? name : id;
  return answer(value, () => ({
    citations: [citation],
    steps: [{ key: 'lookedUp', names: { name }, value, as: form === 'artikel' ? 'number' : 'text', citation }],
  }));
}
