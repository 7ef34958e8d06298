import type { Outcome } from '../../core/answer';
import { notAvailable } from '../../core/failure';
import type { Theme } from '../names/themes';
import type { Plain } from '../../core/plain';

/** Form of the name of a theme. */
export type ThemeForm = 'thema' | 'naam' | 'artikel';

/** Short name of a theme, its printed name, or its article. */
export function theme(found: Theme, form: ThemeForm): Outcome<Plain> {
  const { id, name, article, citation } = found;
  if (form === 'artikel' && article === undefined) return notAvailable('totalHasNone', { total: id, what: form });
  const value = form === 'artikel' ? article! : form === 'naam' ? name : id;
  return {
    ok: true,
    value,
    proof: () => ({
      citations: [citation],
      steps: [{ key: 'lookedUp', names: { name }, value, as: form === 'artikel' ? 'number' : 'text', citation }],
    }),
  };
}
