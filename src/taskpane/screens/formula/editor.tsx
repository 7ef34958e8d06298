import { ActionButton, DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { callText, replacePart } from '../../../audit/edit';
import { isUnknown } from '../../../audit/evaluate';
import { isProblem } from '../../../excel/gateway';
import { pages } from '../../../functions/catalogue/pages';
import type { AnyFunction } from '../../../functions/runtime/declare';
import { formulaTexts } from '../../../i18n/formula';
import type { Editing } from '../../editing';
import { useLanguage, useTexts } from '../../language';
import { Notice } from '../../notice';
import type { ScreenProps } from '../../screens';
import { useSelection } from '../../selection';
import { replaceFormula } from '../../write';
import { formulaPlan, Outcome, useWriting } from '../../writing';
import { ArgumentField } from './argument-field';
import { argumentTextOf, exampleEntry, onSheet } from './entries';
import { Result } from './result';
import { useExplained } from './use-explained';

interface Props extends ScreenProps {
  readonly declaration: AnyFunction;
  /** What the fields hold, by the place of the argument. */
  readonly entries: readonly string[];
  readonly onEntries: (entries: readonly string[]) => void;
  /** The call in a cell that this one will replace; absent for a new formula. */
  readonly editing: Editing | undefined;
  /** Whether the user came here just now, and not the pane by itself. */
  readonly takesFocus: boolean;
  readonly onReplaced: () => void;
  readonly onBack: () => void;
}

/** The arguments of a function, what it comes to as they change, and the way into the worksheet. */
export function Editor({ gateway, declaration, entries, onEntries, editing, takesFocus, onReplaced, onBack }: Props) {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const writing = useWriting(gateway);
  const selection = useSelection(gateway);
  const selected = selection && !isProblem(selection) ? selection : undefined;
  const { id, parameters } = declaration;
  const page = pages[id]!;
  const count = Math.max(parameters.length, entries.length);
  const parameterAt = (index: number) => parameters[Math.min(index, parameters.length - 1)]!;
  const textsOf = (sheet: string | undefined): string[] =>
    Array.from({ length: count }, (_, index) => {
      const text = argumentTextOf(entries[index] ?? '', parameterAt(index).kind.name, language);
      return sheet === undefined ? text : onSheet(text, sheet);
    });
  const target = editing?.cell ?? selected?.active;
  const call = callText(id, textsOf(target?.sheet));
  const missing = parameters.filter((parameter, index) => !parameter.optional && !(entries[index] ?? '').trim());
  const explained = useExplained(`=${call}`, target, gateway);
  const setEntry = (index: number, entry: string): void =>
    onEntries(
      Array.from({ length: Math.max(count, index + 1) }, (_, at) => (at === index ? entry : (entries[at] ?? ''))),
    );
  const insert = async (): Promise<void> => {
    if (!selected) return;
    const plan = formulaPlan(selected.active, `=${call}`);
    const result = explained && !isUnknown(explained.result) ? explained.result : [[null]];
    const spills = { rows: result.length, columns: result[0]?.length ?? 1 };
    await writing.write({ ...plan, blocks: plan.blocks.map((block) => ({ ...block, spills })) }, texts.inserted);
  };
  const replace = async ({ cell, call: old }: Editing): Promise<void> => {
    const problem = await replaceFormula(gateway, cell, replacePart(cell.formula, old, call));
    if (problem) return writing.say({ kind: 'warning', text: writing.explain(problem) });
    onReplaced();
  };
  return (
    <>
      <ActionButton
        iconProps={{ iconName: 'back' }}
        text={texts.back}
        autoFocus={takesFocus}
        onClick={onBack}
        className="back"
      />
      <h2 className="function-name">NPLV.{id}</h2>
      <p>{page[language].summary}</p>
      {editing && <Notice kind="info">{texts.editing(editing.cell.cell)}</Notice>}
      <h3>{texts.arguments}</h3>
      <p className="quiet">{parameters.length > 0 ? texts.pickHint : texts.noArguments}</p>
      {Array.from({ length: count }, (_, index) => {
        const parameter = parameterAt(index);
        return (
          <ArgumentField
            key={index}
            name={parameter.name}
            kind={parameter.kind.name}
            optional={parameter.optional}
            description={page[language].parameters[parameter.name] ?? ''}
            entry={entries[index] ?? ''}
            onEntry={(entry) => setEntry(index, entry)}
            onPick={selected && (() => setEntry(index, `=${selected.address}`))}
          />
        );
      })}
      <div className="buttons">
        <ActionButton
          text={texts.example}
          onClick={() => {
            const example = page.examples.find(({ fails }) => !fails);
            onEntries(example?.call.map((argument) => exampleEntry(argument, language)) ?? []);
          }}
        />
        <ActionButton text={texts.clear} onClick={() => onEntries([])} />
      </div>
      <h3>{texts.formula}</h3>
      <code className="formula">={call}</code>
      {explained === null && <Notice kind="warning">{texts.unreadable}</Notice>}
      {missing.length > 0 && (
        <p className="quiet">
          {texts.waiting}
          {missing.map(({ name }) => name).join(', ')}
        </p>
      )}
      <div className="buttons">
        {editing ? (
          <>
            <PrimaryButton
              text={texts.replace(editing.cell.cell)}
              disabled={missing.length > 0 || !explained}
              onClick={() => void replace(editing)}
            />
            <DefaultButton text={texts.stopEditing} onClick={onBack} />
          </>
        ) : (
          gateway.host === 'excel' && (
            <PrimaryButton
              iconProps={{ iconName: 'insert' }}
              text={selected ? texts.insert(selected.active.cell) : texts.insertAnywhere}
              disabled={missing.length > 0 || !explained || !selected}
              onClick={() => void insert()}
            />
          )
        )}
      </div>
      <Outcome said={writing.said} />
      {explained && missing.length === 0 && <Result explained={explained} />}
    </>
  );
}
