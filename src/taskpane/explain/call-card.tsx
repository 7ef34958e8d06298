import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { useMemo, useState } from 'react';
import { isUnknown } from '../../formulas/evaluate';
import type { ExplainedCall } from '../../formulas/explain-formula';
import { explainTexts } from './texts';
import { paneTexts } from '../texts';
import { allThemes, resolveTheme } from '../../schemes/names/themes';
import Conditions from '../shared/conditions';
import { ChoiceList } from '../shared/choice-list';
import { answerText } from '../shared/answer-text';
import { useFormulaText } from '../shared/source/formula-text';
import { useFormats, useLanguage, useTexts } from '../shared/gateway';
import { ArgumentsTable } from './arguments-table';
import { type Element, elementAt, elementNames, valueAt } from './elements';
import { ProofView } from './proof';
import { valueText } from './show-value';

/** Most elements in the list; in a larger spill, the user selects the cell. */
const MOST_CHOICES = 200;

interface Props {
  readonly explained: ExplainedCall;
  /** Position of the selected cell within the spill. */
  readonly offset: Element;
  readonly open: boolean;
  /** Undefined where the call cannot be edited. */
  readonly onEdit?: (() => void) | undefined;
}

/** Chosen element of a call; the element of the selected cell until the user chooses, and after the call changes. */
function useElement(explained: ExplainedCall, offset: Element) {
  const [chosen, setChosen] = useState<{ of: string; element: Element }>();
  const of = `${explained.text} ${explained.rows} ${explained.columns} ${offset.row} ${offset.column}`;
  const element = chosen?.of === of ? chosen.element : elementAt(explained, offset);
  return [element, (next: Element) => setChosen({ of, element: next })] as const;
}

/** Theme of a call, from its argument in the chosen element; undefined for all themes together. */
function themeOf({ args, declaration }: ExplainedCall, element: Element): string | undefined {
  const values = args[declaration?.parameters.findIndex(({ name }) => name === 'theme') ?? -1]?.values;
  if (values === undefined || isUnknown(values)) return undefined;
  const typed = valueAt(values, element);
  const theme = typeof typed === 'string' || typeof typed === 'number' ? resolveTheme(String(typed)) : undefined;
  return theme?.ok && theme.value !== allThemes ? theme.value.id : undefined;
}

function ConditionsFold({ theme }: { theme: string }) {
  const { title } = useTexts(paneTexts).conditions;
  return (
    <details className="conditions">
      <summary>{title}</summary>
      <Conditions theme={theme} />
    </details>
  );
}

interface ChoiceProps {
  readonly explained: ExplainedCall;
  readonly element: Element;
  readonly onChoose: (element: Element) => void;
}

function ElementChoice({ explained, element, onChoose }: ChoiceProps) {
  const texts = useTexts(explainTexts);
  const { size } = useTexts(paneTexts);
  const formats = useFormats();
  const { rows, columns } = explained;
  const elementOf = (at: number): Element => ({ row: Math.floor(at / columns), column: at % columns });
  const nameOf = (of: Element): string =>
    elementNames(explained, of)
      .map((value) => valueText(value, 'text', texts, formats))
      .join(', ');
  if (rows * columns > MOST_CHOICES) return <p>{`${texts.element} ${nameOf(element)} (${size(rows, columns)})`}</p>;
  return (
    <ChoiceList
      label={texts.element}
      options={Array.from({ length: rows * columns }, (_, at) => ({ key: String(at), text: nameOf(elementOf(at)) }))}
      chosen={String(element.row * columns + element.column)}
      onChoose={(key) => onChoose(elementOf(Number(key)))}
    />
  );
}

/** Card of one call: value, arguments, derivation and sources. */
export function CallCard({ explained, offset, open, onEdit }: Props) {
  const texts = useTexts(explainTexts);
  const language = useLanguage();
  const formulaText = useFormulaText();
  const formats = useFormats();
  const [element, choose] = useElement(explained, offset);
  const { row, column } = element;
  const explanation = useMemo(() => explained.explain(row, column), [explained, row, column]);
  const { call, declaration, rows, columns } = explained;
  const theme = themeOf(explained, element);
  // SOURCE is explained by the call that it cites, whose value it does not show.
  const hasValue =
    !isUnknown(explanation) &&
    explanation.ok &&
    declaration?.returns === 'cell' &&
    explanation.value.declaration === declaration;
  return (
    <details className="call" open={open}>
      <summary>
        <h2 className="function-name">NPLV.{call.id}</h2>
        {call.depth > 0 && <span className="quiet">{texts.nested}</span>}
      </summary>
      {hasValue && (
        <p className="headline">
          {answerText(explanation.value.value as string | number | boolean, explanation.value, formats)}
        </p>
      )}
      {rows * columns > 1 && <ElementChoice explained={explained} element={element} onChoose={choose} />}
      <ArgumentsTable explained={explained} />
      {declaration && (
        <>
          <h3>{texts.rule}</h3>
          <p>{declaration.texts[language].summary}</p>
        </>
      )}
      <ProofView explanation={explanation} />
      {theme !== undefined && <ConditionsFold theme={theme} />}
      {onEdit && declaration && (
        <DefaultButton
          iconProps={{ iconName: 'formula' }}
          text={texts.edit}
          ariaLabel={texts.editCall(formulaText(explained.text))}
          onClick={onEdit}
        />
      )}
    </details>
  );
}
