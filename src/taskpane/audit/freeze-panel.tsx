import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { auditTexts } from './texts';
import { ChoiceList } from '../shared/choice-list';
import { useTexts } from '../shared/gateway';
import { Proposal } from '../shared/proposal';
import { Segmented } from '../shared/segmented';

const ALL = '';

interface Props {
  /** Sheets with formulas to freeze. */
  readonly sheets: readonly string[];
  /** Sheets with frozen formulas. */
  readonly frozen: readonly string[];
  /** Sheets whose formulas are replaced when some sheets are frozen in place. */
  readonly replacedOn: (sheets: readonly string[]) => readonly string[];
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

/** Freezes formulas for the archive or the accountant, and thaws them again. */
export function FreezePanel({ sheets, frozen, replacedOn, onFreeze, onThaw }: Props) {
  const texts = useTexts(auditTexts);
  const [way, setWay] = useState<'copy' | 'inPlace'>('copy');
  const [toFreeze, setToFreeze] = useState(ALL);
  const [toThaw, setToThaw] = useState(ALL);
  const freezing = sheets.includes(toFreeze) ? toFreeze : ALL;
  const chosen = freezing === ALL ? sheets : [freezing];
  const [asking, setAsking] = useState(false);
  const thawing = frozen.includes(toThaw) ? toThaw : ALL;
  // Withdraws the confirmation when the choice changes.
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
            <Proposal label={texts.freeze} onDecline={() => setAsking(false)}>
              <p role="status">{texts.freezeInPlace(replacedOn(chosen).join(', '))}</p>
              <PrimaryButton text={texts.confirm} autoFocus onClick={() => onFreeze(chosen, false)} />
            </Proposal>
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
