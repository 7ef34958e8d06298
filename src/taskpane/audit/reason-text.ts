import type { Reason } from './finding-explanation';
import type { AuditTexts } from './texts';
import type { Formats } from '../shared/format';

/** Sentence with the reason for an error, and what to do. */
export function reasonText(reason: Reason, { reasons }: AuditTexts, formats: Pick<Formats, 'error'>): string {
  switch (reason.kind) {
    case 'passed':
      return reasons.passed(formats.error(reason.error));
    case 'blockedBy':
      return reasons.blockedBy(reason.cell);
    case 'unknownFunction':
      return reasons.unknownFunction(reason.name, reason.suggestion);
    default:
      return reasons[reason.kind];
  }
}
