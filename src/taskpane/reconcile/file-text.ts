import type { FileFailure } from '../../reconcile/read/files/ledger-file';
import type { ReconcileTexts } from './texts.nl';

/** Sentence with the reason why a file was refused, and what to do. */
export function fileFailureText(failure: FileFailure, { file }: ReconcileTexts): string {
  switch (failure.reason) {
    case 'damaged':
      return file.damaged(failure.line, failure.what);
    case 'hugeField':
      return file.hugeField(failure.line);
    case 'otherKind':
      return file.otherKind(file.kinds[failure.found]);
    default:
      return file[failure.reason];
  }
}
