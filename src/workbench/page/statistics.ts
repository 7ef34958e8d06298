import { type Injector, isDefaultFormat, isTextFormat, numfmt } from '@univerjs/core';
import { FUNCTION_NAMES_MATH, FUNCTION_NAMES_STATISTICAL } from '@univerjs/engine-formula';
import { IStatusBarService } from '@univerjs/sheets-ui';
import type { Language } from '../../core/language';
import { pageTexts } from './texts';

const DECIMALS = 10;

/** Shows the average, the count and the sum of the selected cells at the bottom of the page, as Excel does. */
export function showStatistics(injector: Injector, bar: HTMLElement, language: Language): void {
  const labels = pageTexts[language].statistics;
  const shown = [
    { name: FUNCTION_NAMES_STATISTICAL.AVERAGE, label: labels.average, isAmount: true },
    { name: FUNCTION_NAMES_STATISTICAL.COUNTA, label: labels.count, isAmount: false },
    { name: FUNCTION_NAMES_MATH.SUM, label: labels.sum, isAmount: true },
  ];
  injector.get(IStatusBarService).state$.subscribe((state) => {
    const items = shown.flatMap(({ name, label, isAmount }) => {
      const value = state?.values.find(({ func }) => func === name)?.value;
      if (value === undefined) return [];
      const format = isAmount ? (state?.pattern ?? undefined) : undefined;
      return `${label}: ${formatNumber(value, format, language)}`;
    });
    bar.replaceChildren(...items.map((text) => Object.assign(document.createElement('span'), { textContent: text })));
  });
}

function formatNumber(value: number, format: string | undefined, language: Language): string {
  if (isDefaultFormat(format) || isTextFormat(format))
    return value.toLocaleString(language, { maximumFractionDigits: DECIMALS });
  return numfmt.format(format!, value, { locale: language, throws: false });
}
