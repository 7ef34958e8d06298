import { useCallback } from 'react';
import type { FigureSet } from '../../schemes/own-data/own-row';
import { paneTexts } from '../texts';
import { useLanguage, useTexts } from './gateway';
import { Notice } from './notice';
import { faultIn, useOwnData } from './own-data';
import { OwnDataButton } from './own-data-button';
import { useAsync } from './use-async';

/** Warning about the first fault in the rows of own data that a screen uses. */
export function OwnDataFault({ sets }: { sets: readonly FigureSet<unknown>[] }) {
  const texts = useTexts(paneTexts).own;
  const language = useLanguage();
  const failure = faultIn(useOwnData(), sets);
  const message = useAsync(
    useCallback(
      async () => failure && (await import('./failure-text')).failureText(failure, language),
      [failure, language],
    ),
  );
  if (!failure || message === undefined) return null;
  return (
    <Notice kind="warning">
      {texts.fault(message)}
      <OwnDataButton place="" />
    </Notice>
  );
}
