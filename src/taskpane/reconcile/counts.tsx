import { reconcileTexts } from './texts';
import type { Reconciliation } from '../../reconcile/report/result';
import { useTexts } from '../shared/language';

/** Number of instalments and lines by status. */
export function Counts({ result }: { result: Reconciliation }) {
  const texts = useTexts(reconcileTexts);
  const counts = new Map<string, number>();
  for (const { status } of [...result.instalments, ...result.lines]) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <ul lang="nl">
      {[...counts].map(([status, count]) => (
        <li key={status}>{texts.status(status, count)}</li>
      ))}
    </ul>
  );
}
