import { APART, type Colours, DOUBTFUL, GOOD, WRONG } from '../styles';
import type { Status } from '../../reconcile/report/result';

/** Colours of each status: in order, needs attention, wrong, or outside the instalments. */
export const statusColours: Readonly<Record<Status, Colours>> = {
  akkoord: GOOD,
  afronding: GOOD,
  gecombineerd: DOUBTFUL,
  gesplitst: DOUBTFUL,
  'deels ontvangen': DOUBTFUL,
  'ander jaar': DOUBTFUL,
  'ander thema': DOUBTFUL,
  'incl. i.p.v. excl.': DOUBTFUL,
  'excl. i.p.v. incl.': DOUBTFUL,
  ontbreekt: WRONG,
  dubbel: WRONG,
  onbekend: APART,
  tegengeboekt: APART,
  totaalregel: APART,
  'andere gemeente': APART,
};

/** Statuses, best first. */
export const statuses = Object.keys(statusColours) as Status[];
