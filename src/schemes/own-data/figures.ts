import { applicationFigures } from '../agreement/applications';
import { capacityFigures } from '../agreement/capacity';
import { homesFigures } from '../agreement/housing';
import { summaryFigures } from '../agreement/summary';
import { awardFigures } from '../awards/figures';
import { deadlineFigures } from '../facts/deadlines';
import { instalmentFigures } from '../kansrijke-wijk/instalments';
import { maximumFigures } from '../kansrijke-wijk/maxima';
import { measureFigures } from '../orv/measures';
import type { FigureSet } from './figure-set';

/** All sets of figures that own data extends. */
export const figureSets: readonly FigureSet<unknown>[] = [
  instalmentFigures,
  maximumFigures,
  measureFigures,
  capacityFigures,
  applicationFigures,
  summaryFigures,
  homesFigures,
  awardFigures,
  deadlineFigures,
];
