import type { Step } from '../../../core/answer';
import { stepText } from '../../../functions/explain';
import { sectionText } from '../../../functions/runtime/citation';
import { toCell } from '../../../functions/runtime/run';
import { paneTexts } from '../../texts';
import { unbroken } from '../unbroken';
import { useFormats, useTexts } from '../gateway';

/** Most steps to show before a derivation is collapsed. */
const MOST_SHOWN = 10;
/** Number of last steps that are always shown. */
const ALWAYS_SHOWN = 3;

/** Derivation of an answer, step by step; with `toValue` the last step is the answer. */
export function Derivation({ steps, toValue = true }: { steps: readonly Step[]; toValue?: boolean }) {
  const formats = useFormats();
  const texts = useTexts(paneTexts);
  const folded = steps.length > MOST_SHOWN ? steps.length - ALWAYS_SHOWN : 0;
  const line = (step: Step, index: number) => (
    <li key={index}>
      <span lang="nl">{unbroken(stepText(step))}</span>
      <span className="step-value">{formats.value(toCell(step.value, step.as), step.as)}</span>
      {step.citation && <span className="quiet">{unbroken(sectionText(step.citation))}</span>}
    </li>
  );
  return (
    <div className={`derivation ${toValue ? 'to-value' : ''}`}>
      {folded > 0 && (
        <details>
          <summary>{texts.source.stepsBefore(folded)}</summary>
          <ol>{steps.slice(0, folded).map(line)}</ol>
        </details>
      )}
      <ol start={folded + 1}>{steps.slice(folded).map(line)}</ol>
    </div>
  );
}
