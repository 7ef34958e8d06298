import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState } from 'react';
import { isFailure } from '../../../core/failure';
import { toEuros } from '../../../core/money';
import { isProblem } from '../../../excel/gateway';
import { reconcileTexts } from '../../../i18n/reconcile';
import type { Reconciliation } from '../../../reconcile/result';
import { addressOf, sheetPrefix } from '../../../sheets/area';
import { ChoiceList } from '../../choice-list';
import { failureText } from '../../failure-text';
import { useFormats, useLanguage, useTexts } from '../../language';
import { Progress, useLongWork } from '../../long-work';
import { Notice } from '../../notice';
import type { ScreenProps } from '../../screens';
import { today } from '../../today';
import { Outcome, useWriting } from '../../writing';
import { ColumnsFound } from './columns-found';
import { hasAmounts, selectedLedger } from './ledger';
import { QuestionFields, useQuestion } from './question';
import { type Question, runReconciliation } from './run';
import { useLedger, useTables } from './use-ledger';

function Counts({ result }: { result: Reconciliation }) {
  const texts = useTexts(reconcileTexts);
  const counts = new Map<string, number>();
  for (const { status } of [...result.instalments, ...result.lines]) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <ul lang="nl">
      {[...counts].map(([status, count]) => (
        <li key={status}>{texts.status(status, count)}</li>
      ))}
    </ul>
  );
}

/** Sets a ledger in the workbook against the instalments, on a sheet of its own. */
export default function ReconcileScreen({ gateway, day = today() }: ScreenProps & { day?: number }) {
  const texts = useTexts(reconcileTexts);
  const formats = useFormats();
  const language = useLanguage();
  const writing = useWriting(gateway);
  const work = useLongWork();
  const tables = useTables(gateway);
  const ledger = useLedger(gateway);
  const asked = useQuestion();
  const [result, setResult] = useState<Reconciliation>();
  const { source, top, columns } = ledger;
  const warn = (text: string): void => writing.say({ kind: 'warning', text });
  const pick = async (): Promise<void> => {
    writing.say(undefined);
    const selected = await selectedLedger(gateway);
    if (!selected) warn(texts.tooSmall);
    else if (isProblem(selected)) warn(writing.explain(selected));
    else ledger.setSource(selected);
  };
  const run = async (question: Question): Promise<void> => {
    writing.say(undefined);
    setResult(undefined);
    await work.run(async (following) => {
      const done = await runReconciliation(question, gateway, following);
      if (isProblem(done)) return warn(writing.explain(done));
      if (isFailure(done)) return warn(failureText(done, language));
      if ('passed' in done) return warn(texts.passed(String((done.passed as { error?: unknown }).error)));
      const { lineCount, differenceCents } = done.result.total;
      setResult(done.result);
      const difference = formats.euro(toEuros(differenceCents));
      writing.say({ kind: 'done', text: texts.done(done.sheet, formats.number(lineCount), difference) });
    });
  };
  const cells = source && !('table' in source) ? source : undefined;
  const options = [
    ...(cells ? [{ key: '', text: sheetPrefix(cells.sheet) + addressOf(cells) }] : []),
    ...(source ? [] : [{ key: '', text: texts.choose }]),
    ...tables.map((table) => ({
      key: table.name,
      text: texts.table(table.name, sheetPrefix(table.sheet) + addressOf(table)),
    })),
  ];
  const ready = source && top && !isProblem(top) && hasAmounts(columns) && asked.question;
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.intro}</p>
      <div className="controls">
        <ChoiceList
          label={texts.ledger}
          options={options}
          chosen={source && 'table' in source ? source.table : ''}
          onChoose={(table) => table && ledger.setSource({ table })}
        />
        <DefaultButton
          text={texts.pick}
          iconProps={{ iconName: 'pick' }}
          disabled={gateway.host === 'browser'}
          onClick={() => void pick()}
        />
      </div>
      {top && isProblem(top) && <Notice kind="warning">{writing.explain(top)}</Notice>}
      {top && !isProblem(top) && top.rows.length === 0 && <Notice kind="warning">{texts.emptyLedger}</Notice>}
      {top && !isProblem(top) && top.rows.length > 0 && (
        <ColumnsFound top={top} columns={columns} isCorrected={ledger.isCorrected} onCorrect={ledger.correct} />
      )}
      <QuestionFields asked={asked} />
      {work.part === undefined && (
        <PrimaryButton
          text={texts.run}
          disabled={!ready}
          onClick={() => ready && void run({ ...ready, source, columns, day })}
        />
      )}
      <Progress work={work} label={texts.running} cancel={texts.cancel} />
      <Outcome said={writing.said} />
      {result && <Counts result={result} />}
    </>
  );
}
