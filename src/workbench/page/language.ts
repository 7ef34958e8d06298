import { type Language, languages } from '../../core/language';

/** Language of the address, else of the browser, else Dutch. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = [new URLSearchParams(search).get('lang'), ...preferred.map((tag) => tag.slice(0, 2).toLowerCase())];
  const known = asked.flatMap((tag) => languages.find((language) => language === tag) ?? []);
  return known[0] ?? 'nl';
}
