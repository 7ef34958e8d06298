import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Panel, PanelType } from 'office-ui-fabric-react/lib/Panel';
import { useMemo } from 'react';
import type { Proof } from '../../../core/answer';
import { isProblem } from '../../../workbook/port';
import { catalogue } from '../../../functions/catalogue';
import { explainCall } from '../../../functions/explain';
import { paneTexts } from '../../texts';
import { type Call, formulaOf } from '../call';
import { useGateway } from '../gateway';
import { useTexts } from '../language';
import { formulaPlan } from '../write';
import { OutcomeNotice, useWorkbookAction } from '../workbook-action';
import { Citations } from './citations';
import { Derivation } from './derivation';
import { FormulaText } from './formula-text';
import type { Figured } from './figured';

/** The formula of a call, and how it comes about as far as there is a value. */
function composedOf(call: Call): { formula: string; proof: () => Proof | undefined } {
  const declaration = catalogue.find(({ id }) => id === call.id)!;
  return {
    formula: formulaOf(call),
    proof() {
      const explanation = explainCall(
        declaration,
        call.args.map((argument) => [[argument]]),
      );
      return explanation.ok ? explanation.value : undefined;
    },
  };
}

function FormulaSource({ composed }: { composed: ReturnType<typeof composedOf> }) {
  const gateway = useGateway();
  const { source } = useTexts(paneTexts);
  const action = useWorkbookAction();
  const { formula } = composed;
  const explanation = useMemo(() => composed.proof(), [composed]);
  const insert = async (): Promise<void> => {
    const selection = await gateway.selection();
    if (isProblem(selection)) action.report({ kind: 'warning', text: action.explain(selection) });
    else await action.write(formulaPlan(selection.active, formula), source.inserted);
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

/** The proof of one figure: its derivation, where it stands, and the formula that gives it. */
export default function SourcePanel(props: { figured: Figured; onClose: () => void }) {
  const { figured, onClose } = props;
  const { source, close } = useTexts(paneTexts);
  const { title, value, call, citations, note } = figured;
  const composed = useMemo(() => figured.composed ?? (call && composedOf(call)), [figured, call]);
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
