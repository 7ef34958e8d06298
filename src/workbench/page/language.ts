/** The languages of the workbench. */
export type Language = 'nl' | 'en';

/** The language of the address, or else of the browser, or else Dutch. */
export function chooseLanguage(search: string, preferred: readonly string[]): Language {
  const asked = new URLSearchParams(search).get('lang');
  if (asked === 'nl' || asked === 'en') return asked;
  const known = preferred.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => tag === 'nl' || tag === 'en');
  return known === 'en' ? 'en' : 'nl';
}
