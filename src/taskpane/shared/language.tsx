import { createContext, type ReactNode, useContext } from 'react';
import type { InEveryLanguage, Language } from '../../core/language';
import { formatsIn, type Formats } from './format';

const LanguageContext = createContext<Language>('nl');

/** Provides the language of the pane. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>;
}

/** Language of the pane. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Texts of a screen in the language of the pane. */
export function useTexts<Texts>(texts: InEveryLanguage<Texts>): Texts {
  return texts[useLanguage()];
}

/** Formats of numbers and days in the language of the pane. */
export function useFormats(): Formats {
  return formatsIn(useLanguage());
}
