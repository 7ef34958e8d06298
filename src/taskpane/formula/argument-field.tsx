import { IconButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useMemo } from 'react';
import { formulaTexts } from './texts';
import { parameterLabel } from '../shared/parameter-labels';
import { useLanguage, useTexts } from '../shared/gateway';
import { ComboBox } from '../shared/combo-box';
import type { AnyKind } from '../../functions/runtime/reading';

interface Props {
  readonly name: string;
  readonly kind: AnyKind;
  readonly optional: boolean;
  readonly description: string;
  readonly entry: string;
  readonly onEntry: (entry: string) => void;
  /** Copies the selected range; undefined where there is no workbook. */
  readonly onPick?: (() => void) | undefined;
}

/** Field for one argument: a list of choices, typed text, or the selected range. */
export function ArgumentField({ name, kind, optional, description, entry, onEntry, onPick }: Props) {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const options = useMemo(
    () => kind.choices?.(language).map(({ word, meaning }) => ({ key: word, text: word, detail: meaning })),
    [kind, language],
  );
  const named = parameterLabel(name, language);
  const notes = [...(named === name ? [] : [name]), ...(optional ? [texts.optional] : [])];
  const label = notes.length > 0 ? `${named} (${notes.join(', ')})` : named;
  return (
    <div className="argument">
      <div className="argument-entry">
        {options ? (
          <ComboBox
            label={label}
            options={options}
            value={entry}
            onInput={onEntry}
            onChoose={(text) => {
              onEntry(text);
              return true;
            }}
          />
        ) : (
          <TextField label={label} value={entry} onChange={(_, typed) => onEntry(typed ?? '')} />
        )}
        {onPick && (
          <IconButton
            iconProps={{ iconName: 'pick' }}
            title={texts.pick(named)}
            ariaLabel={texts.pick(named)}
            onClick={onPick}
          />
        )}
      </div>
      <p className="quiet">{description}</p>
    </div>
  );
}
