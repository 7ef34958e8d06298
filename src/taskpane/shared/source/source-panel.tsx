import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Panel, PanelType } from 'office-ui-fabric-react/lib/Panel';
import { useMemo } from 'react';
import { isProblem } from '../../../workbook/port';
import type { Proof } from '../../../core/answer';
import { toCell } from '../../../functions/runtime/run';
import { catalogue } from '../../../functions/catalogue';
import { explainCall } from '../../../functions/explain';
import { paneTexts } from '../../texts';
import type { CellValues } from '../../../workbook/cells';
import { useGateway, useTexts } from '../gateway';
import { type OwnData, useOwnData } from '../own-data';
import { formulaPlan } from '../write';
import { OutcomeNotice, useWorkbookAction } from '../workbook-action';
import { Citations } from './citations';
import { Derivation } from './derivation';
import { FormulaText } from './formula-text';
import { type ComposedFigure, type Figured, formulaOf, type FunctionCall } from './figured';

/** Name of the parameter for own data. */
const TABLE = 'table';

/**
 * Formula of a call with its derivation and quantity; with own data where the function accepts it and it has no fault, as
 * the screens show the figures of the documents until a fault is corrected.
 */
function composedOf(call: FunctionCall, own: OwnData | undefined): ComposedFigure {
  const declaration = catalogue.find(({ id }) => id === call.id)!;
  const at = declaration.parameters.findIndex(({ name }) => name === TABLE);
  const explain = (table: readonly CellValues[] = []): Proof | undefined => {
    const args: CellValues[] = call.args.map((argument) => [[argument]]);
    if (table.length > 0) while (args.length < at) args.push([[null]]);
    const explanation = explainCall(declaration, [...args, ...table]);
    return explanation.ok ? explanation.value : undefined;
  };
  const withOwn = own && at >= 0 ? explain([own.cells]) : undefined;
  return {
    formula: formulaOf(call, withOwn && at),
    as: declaration.returns === 'cell' ? declaration.as : 'mixed',
    proof: () => withOwn ?? explain(),
  };
}

function FormulaSource({ composed }: { composed: ComposedFigure }) {
  const gateway = useGateway();
  const { source } = useTexts(paneTexts);
  const action = useWorkbookAction();
  const { formula } = composed;
  const explanation = useMemo(() => composed.proof(), [composed]);
  const last = explanation?.steps.at(-1);
  const value = last && toCell(last.value, last.as);
  const insert = async (): Promise<void> => {
    const selection = await gateway.selection();
    if (isProblem(selection)) action.report({ kind: 'warning', text: action.explain(selection) });
    else
      await action.write(
        formulaPlan(selection.active, formula, [{ as: composed.as, values: [value] }]),
        source.inserted,
      );
  };
  return (
    <>
      {explanation && (
        <>
          <h2>{source.derivation}</h2>
          <Derivation steps={explanation.steps} />
          <h2>{source.citations}</h2>
          <Citations citations={explanation.citations} />
        </>
      )}
      <h2>{source.formula}</h2>
      <FormulaText>{formula}</FormulaText>
      {gateway.host === 'excel' && <DefaultButton text={source.insert} onClick={() => void insert()} />}
      <OutcomeNotice outcome={action.outcome} />
    </>
  );
}

/** Panel with the proof of one figure: derivation, sources and formula. */
export default function SourcePanel(props: { figured: Figured; onClose: () => void }) {
  const { figured, onClose } = props;
  const { source, close } = useTexts(paneTexts);
  const { title, value, call, citations, note } = figured;
  const own = useOwnData();
  const composed = useMemo(() => figured.composed ?? (call && composedOf(call, own)), [figured, call, own]);
  return (
    <Panel
      isOpen
      isLightDismiss
      type={PanelType.smallFluid}
      headerText={title}
      closeButtonAriaLabel={close}
      onDismiss={onClose}
      className="source-panel"
    >
      <p className="headline">{value}</p>
      {note && <p>{note}</p>}
      {citations && (
        <>
          <h2>{source.citations}</h2>
          <Citations citations={citations} />
        </>
      )}
      {composed && <FormulaSource composed={composed} />}
    </Panel>
  );
}
