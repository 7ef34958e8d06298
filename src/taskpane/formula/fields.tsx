import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import type { AnyFunction } from '../../functions/runtime/declare';
import { formulaTexts } from './texts';
import { useGateway, useLanguage, useTexts } from '../shared/gateway';
import { ArgumentField } from './argument-field';
import { exampleEntry } from './entries';

/** Parameter of each field; the last one repeats for surplus arguments. None for a function without parameters. */
export function fieldsOf({ parameters }: AnyFunction, entries: readonly string[]): AnyFunction['parameters'] {
  const count = parameters.length && Math.max(parameters.length, entries.length);
  return Array.from({ length: count }, (_, index) => parameters[Math.min(index, parameters.length - 1)]!);
}

interface Props {
  readonly declaration: AnyFunction;
  /** Contents of the fields, by argument position. */
  readonly entries: readonly string[];
  readonly onEntries: (entries: readonly string[]) => void;
  /** Address of the selection, to copy into a field; undefined without one. */
  readonly selected: string | undefined;
}

/** Fields for the arguments of a function, with buttons to fill in an example and to clear them. */
export function Fields({ declaration, entries, onEntries, selected }: Props) {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const { notation } = useGateway();
  const fields = fieldsOf(declaration, entries);
  const setEntry = (index: number, entry: string): void =>
    onEntries(fields.map((_, at) => (at === index ? entry : (entries[at] ?? ''))));
  const fillInExample = (): void => {
    const example = declaration.examples.find(({ fails }) => !fails);
    onEntries(example?.call.map((argument) => exampleEntry(argument, language, notation)) ?? []);
  };
  return (
    <>
      <h3>{texts.arguments}</h3>
      <p className="quiet">{fields.length > 0 ? texts.pickHint : texts.noArguments}</p>
      {fields.map(({ name, kind, optional, text }, index) => (
        <ArgumentField
          key={index}
          name={name}
          kind={kind}
          optional={optional}
          description={text[language]}
          entry={entries[index] ?? ''}
          onEntry={(entry) => setEntry(index, entry)}
          onPick={selected === undefined ? undefined : () => setEntry(index, `=${selected}`)}
        />
      ))}
      <div className="buttons">
        <ActionButton text={texts.example} onClick={fillInExample} />
        <ActionButton text={texts.clear} onClick={() => onEntries([])} />
      </div>
    </>
  );
}
