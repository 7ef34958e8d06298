import type { Answer } from '../../core/answer';
import { dutchDate } from '../../core/date';
import { dataVersion, newestDocument } from '../../data/version';

/** Version of the data, with the day of the newest document. */
export function version(): Answer<string> {
  const { source, day } = newestDocument;
  return {
    ok: true,
    value: `${dataVersion} (${dutchDate(day)})`,
    proof: () => ({ citations: [{ source, section: 'Dagtekening' }], steps: [] }),
  };
}
