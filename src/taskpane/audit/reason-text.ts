import type { Reason } from './finding-explanation';
import type { AuditTexts } from './texts';

/** Sentence with the reason for an error, and what to do. */
export function reasonText(reason: Reason, { reasons }: AuditTexts): string {
  switch (reason.kind) {
    case 'blockedBy':
      return reasons.blockedBy(reason.cell);
    case 'unknownFunction':
      return reasons.unknownFunction(reason.name, reason.suggestion);
    default:
      return reasons[reason.kind];
  }
}
