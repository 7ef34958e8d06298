import { useMemo } from 'react';
import { type Contradiction, contradictions } from '../../data/checks';
import type { Fact } from '../../data/facts';
import { sourcesTexts } from './texts';
import { unitTexts } from '../../i18n/units';
import type { Check, CheckStatus } from '../../schemes/facts/check';
import { checks } from '../../schemes/facts/checks';
import { ChoiceList } from '../shared/choice-list';
import { factText } from '../shared/fact-text';
import { useScreenState } from '../shared/screen-state-store';
import { useFormats, useTexts } from '../shared/gateway';
import { CitationLine } from '../shared/source/citations';
import { Figure } from '../shared/source/figure';
import { printedFact, valueInUnitOf } from './printed-figures';
import type { Plain } from '../../core/cell';

const CONTRADICTION: CheckStatus = 'tegenspraak';
const COMPATIBLE: CheckStatus = 'verenigbaar';

/**
 * Returns formatters of the figures in a check: a printed figure with unit and qualifier, a compared one with its unit.
 */
function useFigureTexts() {
  const units = useTexts(unitTexts);
  const formats = useFormats();
  return {
    printed: (value: Plain, fact: Fact | undefined, like = fact): string =>
      fact ? factText(fact, units, formats) : valueInUnitOf(like, value, units, formats),
    computed: (value: Plain, like: Fact | undefined): string => valueInUnitOf(like, value, units, formats),
  };
}

/** Sides of a contradiction with their facts; a side without a fact takes the unit of one that has it. */
function sidesOf({ sides }: Contradiction) {
  const facts = sides.map(({ says, citation }) => printedFact(says, [citation]));
  return sides.map((side, index) => ({ ...side, fact: facts[index], like: facts.find(Boolean) }));
}

/** Contradictions, real or apparent, side by side and unresolved. */
function Contradictions({ compatible }: { compatible: boolean }) {
  const { printed } = useFigureTexts();
  return (
    <ul className="rows checks">
      {contradictions()
        .filter((contradiction) => contradiction.compatible === compatible)
        .map((contradiction) => (
          <li key={contradiction.label} lang="nl">
            <strong>{contradiction.label}</strong>
            {sidesOf(contradiction).map(({ says, citation, fact, like }, index) => (
              <div key={index} className="side">
                <span>{printed(says, fact, like)}</span>
                <CitationLine citation={citation} />
              </div>
            ))}
          </li>
        ))}
    </ul>
  );
}

function CheckRow({ check }: { check: Check }) {
  const texts = useTexts(sourcesTexts);
  const shown = useFigureTexts();
  const { label, expected, computed, difference, citations } = check;
  const fact = printedFact(expected, citations);
  return (
    <li>
      <strong lang="nl">{label}</strong>
      <dl>
        <dt>{texts.expected}</dt>
        <dd>
          <Figure title={label} value={shown.printed(expected, fact)} citations={citations} />
        </dd>
        <dt>{texts.computed}</dt>
        <dd>{shown.computed(computed, fact)}</dd>
        {difference !== undefined && difference !== 0 && (
          <>
            <dt>{texts.difference}</dt>
            <dd className="differs">{shown.computed(difference, fact)}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** Checks of the documents against themselves and each other, by status. */
export function ChecksView() {
  const texts = useTexts(sourcesTexts);
  const all = useMemo(() => checks().value, []);
  const statuses = (Object.keys(texts.statuses) as CheckStatus[]).filter((status) =>
    all.some((check) => check.status === status),
  );
  const [status, setStatus] = useScreenState<CheckStatus>('sources.status', CONTRADICTION, (value) =>
    statuses.some((known) => known === value),
  );
  const shown = all.filter((check) => check.status === status);
  return (
    <>
      <ChoiceList
        label={texts.show}
        options={statuses.map((key) => ({
          key,
          text: `${texts.statuses[key]} (${all.filter((check) => check.status === key).length})`,
        }))}
        chosen={status}
        onChoose={(key) => setStatus(key as CheckStatus)}
      />
      <p className="quiet count">{texts.checksNote}</p>
      {status === CONTRADICTION || status === COMPATIBLE ? (
        <Contradictions compatible={status === COMPATIBLE} />
      ) : (
        <ul className="rows checks">
          {shown.map((check, index) => (
            <CheckRow key={index} check={check} />
          ))}
        </ul>
      )}
    </>
  );
}
