import { createContext, useContext } from 'react';
import type { InEveryLanguage, Language } from '../../core/language';
import type { Gateway } from '../../workbook/port';
import { formatsIn, type Formats } from './format';

const GatewayContext = createContext<Gateway | undefined>(undefined);

/** Provides the workbook of the pane. */
export const GatewayProvider = GatewayContext.Provider;

/** Workbook of the pane. */
export function useGateway(): Gateway {
  const gateway = useContext(GatewayContext);
  if (!gateway) throw new Error('useGateway needs a GatewayProvider around it.');
  return gateway;
}

/** Language of the pane: that of Office. */
export function useLanguage(): Language {
  return useGateway().language;
}

/** Texts of a screen in the language of the pane. */
export function useTexts<Texts>(texts: InEveryLanguage<Texts>): Texts {
  return texts[useLanguage()];
}

/** Formats of numbers and days in the language of the pane. */
export function useFormats(): Formats {
  return formatsIn(useLanguage());
}
