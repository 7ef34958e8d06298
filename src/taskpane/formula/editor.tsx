import { ActionButton } from 'office-ui-fabric-react/lib/Button';
import { callText } from '../../workbook/own-functions';
import type { Notation } from '../../workbook/notation';
import { isProblem, type SelectedCell } from '../../workbook/port';
import type { AnyFunction } from '../../functions/runtime/declare';
import { formulaTexts } from './texts';
import type { Language } from '../../core/language';
import type { Editing } from '../shared/editing';
import { Notice } from '../shared/notice';
import { useSelection } from '../shared/follow';
import { argumentTextOf, onSheet } from './entries';
import { Fields, fieldsOf } from './fields';
import { parameterLabel } from '../shared/parameter-labels';
import { InsertCall, ReplaceCall } from './into-worksheet';
import { AnswerLine, ResultProof } from './result';
import { FormulaText } from '../shared/source/formula-text';
import { useCallback } from 'react';
import type { ExplainedCall } from '../../formulas/explain-formula';
import { explainFormulaText } from '../shared/evaluation';
import { useGateway, useLanguage, useTexts } from '../shared/gateway';
import { unbroken } from '../shared/unbroken';
import { useAsync } from '../shared/use-async';

/** Cell of a formula where there is no workbook. */
const NOWHERE = { sheet: '', row: 0, column: 0 };

/**
 * Outermost call of a formula with its value in a cell; null where it cannot be parsed, undefined until the value is
 * known.
 */
function useExplained(formula: string, cell: SelectedCell | undefined): ExplainedCall | null | undefined {
  const gateway = useGateway();
  const explained = useAsync(
    useCallback(
      async () => ({ formula, call: (await explainFormulaText(formula, cell ?? NOWHERE, gateway))?.[0] ?? null }),
      [formula, cell, gateway],
    ),
  );
  return explained?.formula === formula ? explained.call : undefined;
}

interface Props {
  readonly declaration: AnyFunction;
  /** Contents of the fields, by argument position. */
  readonly entries: readonly string[];
  readonly onEntries: (entries: readonly string[]) => void;
  /** Call in a cell to replace; undefined for a new formula. */
  readonly editing: Editing | undefined;
  /** Focuses the first field, after an action of the user. */
  readonly takesFocus: boolean;
  readonly onReplaced: () => void;
  readonly onBack: () => void;
}

/** Builds the call from the entries, as a sheet writes it; empty where an entry is invalid. */
function callOf(
  declaration: AnyFunction,
  entries: readonly string[],
  sheet: string | undefined,
  language: Language,
  notation: Notation,
): string {
  const args = fieldsOf(declaration, entries).map(({ kind }, index) => {
    const text = argumentTextOf(entries[index] ?? '', kind, language, notation);
    return sheet === undefined || text === undefined ? text : onSheet(text, sheet);
  });
  return args.every((text) => text !== undefined) ? callText(declaration.id, args) : '';
}

/** Editor of a call: its arguments, live result, and the button to insert it. */
export function Editor({ declaration, entries, onEntries, editing, takesFocus, onReplaced, onBack }: Props) {
  const texts = useTexts(formulaTexts);
  const language = useLanguage();
  const { notation } = useGateway();
  const selection = useSelection();
  const selected = selection && !isProblem(selection) ? selection : undefined;
  const target = editing?.cell ?? selected?.active;
  const call = callOf(declaration, entries, target?.sheet, language, notation);
  const formula = call && `=${call}`;
  const { id, parameters } = declaration;
  const missing = parameters.filter((parameter, index) => !parameter.optional && !(entries[index] ?? '').trim());
  const explained = useExplained(formula, target);
  const complete = missing.length === 0 && explained ? explained : undefined;
  const writable = { call, explained: complete };
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
      <p>{unbroken(declaration.texts[language].summary)}</p>
      {editing && <Notice kind="info">{texts.editing(editing.cell.cell)}</Notice>}
      <Fields declaration={declaration} entries={entries} onEntries={onEntries} selected={selected?.address} />
      <h3>{texts.formula}</h3>
      {formula && <FormulaText>{formula}</FormulaText>}
      {explained === null && <Notice kind="warning">{texts.unreadable[notation]}</Notice>}
      {missing.length > 0 && (
        <p className="quiet">
          {texts.waiting}
          {missing.map(({ name }) => parameterLabel(name, language)).join(', ')}
        </p>
      )}
      {editing ? (
        <ReplaceCall {...writable} editing={editing} onReplaced={onReplaced} onStop={onBack} />
      ) : (
        <InsertCall {...writable} selected={selected} />
      )}
      {complete && <AnswerLine explained={complete} />}
      {complete && <ResultProof explained={complete} />}
    </>
  );
}
