import { answer, type Answer } from '../../core/answer';
import { dutchDate } from '../../core/date';
import { dataVersion, newestDocument } from '../../data/version';

/** Version of the data, with the day of the newest document. */
export function version(): Answer<string> {
  const { source, day } = newestDocument;
  return answer(`${dataVersion} (${dutchDate(day)})`, () => ({
    citations: [{ source, section: 'Dagtekening' }],
    steps: [],
  }));
}
