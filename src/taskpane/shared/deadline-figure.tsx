import type { Deadline } from '../../data/deadlines';
import { OwnMark } from './own-mark';
import { Figure } from './source/figure';

/** Days of a deadline with a link to their source; own ones are marked. */
export function DeadlineFigure({ deadline, value }: { deadline: Deadline; value: string }) {
  const { id, label, until, citation } = deadline;
  if (citation.row !== undefined)
    return (
      <>
        <Figure title={label} value={value} citations={[citation]} /> <OwnMark />
      </>
    );
  return (
    <Figure title={label} value={value} call={{ id: 'DEADLINE', args: until === undefined ? [id, 'van'] : [id] }} />
  );
}
