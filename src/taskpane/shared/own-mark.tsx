import { paneTexts } from '../texts';
import { useTexts } from './language';

/** Mark of an own figure. */
export function OwnMark() {
  const { own } = useTexts(paneTexts);
  return <span className="own-mark">{own.mark}</span>;
}
