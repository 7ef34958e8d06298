import { type ComponentType, lazy } from 'react';
import type { Gateway } from '../excel/gateway';
import type { PaneTexts } from '../i18n/nl/pane';
import type { IconName } from './icons';
import Explore from './screens/explore';

/** What every screen is given. */
export interface ScreenProps {
  readonly gateway: Gateway;
}

/** A screen of the pane: its name stands in the dictionaries; all but the first are loaded when they are opened. */
interface Screen {
  readonly id: keyof PaneTexts['screens'];
  readonly icon: IconName;
  readonly Content: ComponentType<ScreenProps>;
}

/** The screens in the order of the navigation. */
export const screens: readonly Screen[] = [
  { id: 'explore', icon: 'explore', Content: Explore },
  { id: 'formula', icon: 'formula', Content: lazy(() => import('./screens/formula')) },
  { id: 'reconcile', icon: 'reconcile', Content: lazy(() => import('./screens/reconcile')) },
  { id: 'templates', icon: 'templates', Content: lazy(() => import('./screens/templates')) },
  { id: 'explain', icon: 'explain', Content: lazy(() => import('./screens/explain')) },
  { id: 'audit', icon: 'audit', Content: lazy(() => import('./screens/audit')) },
  { id: 'sources', icon: 'sources', Content: lazy(() => import('./screens/sources')) },
  { id: 'deadlines', icon: 'deadlines', Content: lazy(() => import('./screens/deadlines')) },
];

/** The name of a screen. */
export type ScreenId = Screen['id'];
