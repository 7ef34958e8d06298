import { paneTexts } from '../texts';
import type { Decoration } from '../../workbook/plan';
import { useTexts } from './language';
import { Notice } from './notice';

/** Notice of decorations that this Excel does not support, if any. */
export function Skipped({ ornaments }: { ornaments: readonly Decoration[] }) {
  const texts = useTexts(paneTexts);
  if (ornaments.length === 0) return null;
  return <Notice kind="info">{texts.skipped(ornaments.map((each) => texts.ornaments[each]))}</Notice>;
}
