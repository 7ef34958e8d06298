import { createContext, type ReactNode, useContext } from 'react';
import type { InEveryLanguage, Language } from '../../core/language';
import { formatsIn, type Formats } from './format';

const LanguageContext = createContext<Language>('nl');

/** Gives everything inside it its language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** The language of the pane. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The texts of a screen in the language of the pane. */
export function useTexts<Texts>(texts: InEveryLanguage<Texts>): Texts {
  return texts[useLanguage()];
}

/** How numbers and days are written in the language of the pane. */
export function useFormats(): Formats {
  return formatsIn(useLanguage());
}
