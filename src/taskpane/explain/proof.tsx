import type { Result } from '../../core/result';
import { isUnknown, type Unknown } from '../../formulas/evaluate';
import { type Fact, statedFacts } from '../../data/facts';
import type { Explanation } from '../../functions/explain';
import { explainTexts } from './texts';
import { unitTexts } from '../../i18n/units';
import { factText } from '../shared/fact-text';
import { failureText } from '../shared/failure-text';
import { useFormats, useLanguage, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { Citations } from '../shared/source/citations';
import { Derivation } from '../shared/source/derivation';
import type { Citation } from '../../core/answer';

/** Most facts quoted from one section. */
const MOST_FACTS = 6;

function isInSection({ citation }: Fact, cited: Citation): boolean {
  return citation.source === cited.source && citation.section === cited.section && citation.item === cited.item;
}

/** Facts of the sections that a derivation cites, in short. */
function wordsAt(citations: readonly Citation[]): Fact[] {
  const facts = citations.flatMap((cited) => statedFacts().filter((fact) => isInSection(fact, cited)));
  return [...new Set(facts)].slice(0, MOST_FACTS);
}

function Words({ facts }: { facts: readonly Fact[] }) {
  const texts = useTexts(explainTexts);
  const units = useTexts(unitTexts);
  const formats = useFormats();
  if (facts.length === 0) return null;
  return (
    <>
      <h3>{texts.words}</h3>
      <ul className="words">
        {facts.map((fact) => (
          <li key={fact.id}>
            <span lang="nl">{fact.unit === 'tekst' ? `${fact.label}: “${fact.value}”` : `${fact.label}: `}</span>
            {fact.unit !== 'tekst' && factText(fact, units, formats)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Derivation and sources of a value, or the reason why there is none. */
export function ProofView({ explanation }: { explanation: Result<Explanation> | Unknown }) {
  const texts = useTexts(explainTexts);
  const language = useLanguage();
  if (isUnknown(explanation)) return <Notice kind="warning">{texts.cannotExplain[explanation.unknown]}</Notice>;
  if (!explanation.ok) {
    const { failure } = explanation;
    if (failure.code === 'input') return <Notice kind="warning">{texts.passed(failureText(failure, language))}</Notice>;
    const kind = failure.message === 'notExplained' ? 'info' : 'warning';
    return <Notice kind={kind}>{failureText(failure, language)}</Notice>;
  }
  const { steps, citations, declaration } = explanation.value;
  return (
    <>
      {steps.length > 0 && (
        <>
          <h3>{texts.steps}</h3>
          <Derivation steps={steps} toValue={declaration.returns === 'cell'} />
        </>
      )}
      {citations.length > 0 && (
        <>
          <h3>{texts.source}</h3>
          <Citations citations={citations} />
        </>
      )}
      <Words facts={wordsAt(citations)} />
    </>
  );
}
