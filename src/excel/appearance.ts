import type { Appearance, Unsubscribe } from '../workbook/port';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';
/** Lightness that separates dark from light backgrounds, from 0 to 255. */
const HALF_LIGHT = 128;

function matches(query: string): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

/** Lightness of a colour such as #1f1f1f, from 0 to 255; undefined for anything else. */
function lightness(colour: string | undefined): number | undefined {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!parts) return undefined;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Appearance of Office, by its background colour; of the system outside Office. */
export function appearanceOf(background: string | undefined, inOffice: boolean): Appearance {
  if (matches(CONTRAST)) return 'contrast';
  const light = lightness(background);
  const isDark = light === undefined ? !inOffice && matches(DARK) : light < HALF_LIGHT;
  return isDark ? 'dark' : 'light';
}

/** Follows changes of the system to dark, light or high contrast. */
export function followAppearance(tell: () => void): Unsubscribe {
  if (typeof matchMedia !== 'function') return () => undefined;
  const queries = [CONTRAST, DARK].map((query) => matchMedia(query));
  queries.forEach((query) => query.addEventListener('change', tell));
  return () => queries.forEach((query) => query.removeEventListener('change', tell));
}
