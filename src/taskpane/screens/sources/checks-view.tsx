import { useMemo } from 'react';
import type { Plain } from '../../../core/answer';
import { contradictions } from '../../../data/checks';
import { sourcesTexts } from '../../../i18n/sources';
import type { Check, CheckStatus } from '../../../schemes/facts/check';
import { checks } from '../../../schemes/facts/checks';
import { ChoiceList } from '../../choice-list';
import { useKept } from '../../kept-state';
import { useFormats, useTexts } from '../../language';
import { CitationLine } from '../../source/citations';
import { Figure } from '../../source/figure';

const CONTRADICTION: CheckStatus = 'tegenspraak';

function useValueText(): (value: Plain) => string {
  const formats = useFormats();
  return (value) => formats.value(value, 'number');
}

/** What documents say that cannot both be true, side by side and unsolved. */
function Contradictions() {
  const shown = useValueText();
  return (
    <ul className="rows checks">
      {contradictions.map(({ label, sides }) => (
        <li key={label} lang="nl">
          <strong>{label}</strong>
          {sides.map(({ says, citation }, index) => (
            <div key={index} className="side">
              <span>{shown(says)}</span>
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
  const shown = useValueText();
  const { label, expected, computed, difference, citations } = check;
  return (
    <li>
      <strong lang="nl">{label}</strong>
      <dl>
        <dt>{texts.expected}</dt>
        <dd>
          <Figure title={label} value={shown(expected)} citations={citations} />
        </dd>
        <dt>{texts.computed}</dt>
        <dd>{shown(computed)}</dd>
        {difference !== undefined && difference !== 0 && (
          <>
            <dt>{texts.difference}</dt>
            <dd className="differs">{shown(difference)}</dd>
          </>
        )}
      </dl>
    </li>
  );
}

/** The checks of the documents against themselves and each other, by how they come out. */
export function ChecksView() {
  const texts = useTexts(sourcesTexts);
  const all = useMemo(() => checks().value, []);
  const statuses = (Object.keys(texts.statuses) as CheckStatus[]).filter((status) =>
    all.some((check) => check.status === status),
  );
  const [status, setStatus] = useKept<CheckStatus>('sources.status', CONTRADICTION, (value) =>
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
      {status === CONTRADICTION ? (
        <Contradictions />
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
