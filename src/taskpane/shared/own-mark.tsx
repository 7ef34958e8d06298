import { paneTexts } from '../texts';
import { useTexts } from './language';

/** Mark of a figure of the municipality's own. */
export function OwnMark() {
  const { own } = useTexts(paneTexts);
  return <span className="own-mark">{own.mark}</span>;
}
