import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { auditTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { useTexts } from '../shared/language';
import { Segmented } from '../shared/segmented';

const ALL = '';

interface Props {
  /** The sheets with formulas that can be frozen. */
  readonly sheets: readonly string[];
  /** The sheets on which something is frozen. */
  readonly frozen: readonly string[];
  readonly onFreeze: (sheets: readonly string[], onCopy: boolean) => void;
  readonly onThaw: (sheets: readonly string[]) => void;
}

interface SheetsProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly chosen: string;
  readonly onChoose: (sheet: string) => void;
}

function Sheets({ label, sheets, chosen, onChoose }: SheetsProps) {
  const texts = useTexts(auditTexts);
  const options = [{ key: ALL, text: texts.allSheets }, ...sheets.map((sheet) => ({ key: sheet, text: sheet }))];
  return <ChoiceList label={label} options={options} chosen={chosen} onChoose={onChoose} />;
}

/** Makes values of formulas for the archive or the accountant, and formulas of them again. */
export function FreezePanel({ sheets, frozen, onFreeze, onThaw }: Props) {
  const texts = useTexts(auditTexts);
  const [way, setWay] = useState<'copy' | 'place'>('copy');
  const [toFreeze, setToFreeze] = useState(ALL);
  const [toThaw, setToThaw] = useState(ALL);
  const freezing = sheets.includes(toFreeze) ? toFreeze : ALL;
  const chosen = freezing === ALL ? sheets : [freezing];
  const [asking, setAsking] = useState(false);
  const thawing = frozen.includes(toThaw) ? toThaw : ALL;
  // Another order makes the question stale.
  const changeOrder = (change: () => void): void => {
    setAsking(false);
    change();
  };
  return (
    <>
      {sheets.length > 0 && (
        <section className="controls">
          <h2>{texts.freezeTitle}</h2>
          <p className="quiet">{texts.freezeNote}</p>
          <Sheets
            label={texts.freezeWhat}
            sheets={sheets}
            chosen={freezing}
            onChoose={(sheet) => changeOrder(() => setToFreeze(sheet))}
          />
          <Segmented
            label={texts.freezeHow}
            options={texts.freezeWays}
            chosen={way}
            onChoose={(next) => changeOrder(() => setWay(next))}
          />
          {asking ? (
            <div className="proposal" role="group" aria-label={texts.freeze}>
              <p role="status">{texts.freezeInPlace(chosen.join(', '))}</p>
              <PrimaryButton text={texts.confirm} autoFocus onClick={() => onFreeze(chosen, false)} />
              <DefaultButton text={texts.refuse} onClick={() => setAsking(false)} />
            </div>
          ) : (
            <DefaultButton
              text={texts.freeze}
              onClick={() => (way === 'copy' ? onFreeze(chosen, true) : setAsking(true))}
            />
          )}
        </section>
      )}
      {frozen.length > 0 && (
        <section className="controls">
          <h2>{texts.thawTitle}</h2>
          <Sheets label={texts.thawWhat} sheets={frozen} chosen={thawing} onChoose={setToThaw} />
          <DefaultButton text={texts.thaw} onClick={() => onThaw(thawing === ALL ? frozen : [thawing])} />
        </section>
      )}
    </>
  );
}
