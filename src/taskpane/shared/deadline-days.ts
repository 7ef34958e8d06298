import type { Deadline } from '../../data/deadlines';
import { deadlinesTexts } from '../deadlines/texts';
import { useFormats, useTexts } from './language';

/** Returns a function that formats the days of a deadline. */
export function useDeadlineDays(): (deadline: Deadline) => string {
  const texts = useTexts(deadlinesTexts);
  const formats = useFormats();
  return ({ from, until }) => {
    if (until === undefined) return texts.from(formats.day(from!));
    if (from === undefined) return texts.until(formats.day(until));
    return texts.fromUntil(formats.day(from), formats.day(until));
  };
}
