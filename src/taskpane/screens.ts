import { type ComponentType, lazy } from 'react';
import type { PaneTexts } from './texts';
import type { IconName } from './shared/icons';
import Explore from './explore';

/** Screen of the pane; its name is in the texts. All but the first are loaded on demand. */
interface Screen {
  readonly id: keyof PaneTexts['screens'];
  readonly icon: IconName;
  readonly Content: ComponentType;
}

/** Screens in the order of the navigation. */
export const screens: readonly Screen[] = [
  { id: 'explore', icon: 'explore', Content: Explore },
  { id: 'formula', icon: 'formula', Content: lazy(() => import('./formula')) },
  { id: 'reconcile', icon: 'reconcile', Content: lazy(() => import('./reconcile')) },
  { id: 'templates', icon: 'templates', Content: lazy(() => import('./templates')) },
  { id: 'explain', icon: 'explain', Content: lazy(() => import('./explain')) },
  { id: 'audit', icon: 'audit', Content: lazy(() => import('./audit')) },
  { id: 'sources', icon: 'sources', Content: lazy(() => import('./sources')) },
  { id: 'deadlines', icon: 'deadlines', Content: lazy(() => import('./deadlines')) },
];

/** Id of a screen. */
export type ScreenId = Screen['id'];
