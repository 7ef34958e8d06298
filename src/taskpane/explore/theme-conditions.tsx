import { lazy, Suspense, useState } from 'react';
import { useTexts } from '../shared/language';
import { paneTexts } from '../texts';
import { exploreTexts } from './texts';

const Conditions = lazy(() => import('../shared/conditions'));

/** Spending conditions of a theme, collapsed; loaded when expanded. */
export function ThemeConditions({ theme, name }: { theme: string; name: string }) {
  const texts = useTexts(exploreTexts);
  const { conditions } = useTexts(paneTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-label={texts.conditionsOf(name)}>{conditions.title}</summary>
      {isOpen && (
        <Suspense fallback={null}>
          <Conditions theme={theme} />
        </Suspense>
      )}
    </details>
  );
}
