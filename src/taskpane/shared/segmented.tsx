import { useId } from 'react';

interface Props<Key extends string> {
  readonly label: string;
  readonly options: Readonly<Record<Key, string>>;
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** Segmented control: a few choices side by side. */
export function Segmented<Key extends string>({ label, options, chosen, onChoose }: Props<Key>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend>{label}</legend>
      <div>
        {(Object.entries(options) as [Key, string][]).map(([key, text]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === chosen} onChange={() => onChoose(key)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
