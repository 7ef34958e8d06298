import { PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { isProblem, type Problem } from '../../workbook/port';
import { type ReconcileTexts, reconcileTexts } from './texts';
import { hasAmounts } from '../../reconcile/read/columns';
import { instalmentFigures } from '../../schemes/kansrijke-wijk/instalments';
import { useTexts } from '../shared/gateway';
import { OwnDataFault } from '../shared/own-data-fault';
import { Notice, OmittedDecorations } from '../shared/notice';
import { today } from '../shared/browser';
import { OutcomeNotice, Progress } from '../shared/workbook-action';
import { ColumnsFound } from './columns-found';
import { LedgerChoice } from './ledger-choice';
import { QuestionFields, useQuestion } from './question';
import { useLedger } from './use-ledger';
import { useReconciliation } from './use-reconciliation';
import type { Reconciliation, Status } from '../../reconcile/report/result';

/** Number of instalments and lines by status. */
function Counts({ result }: { result: Reconciliation }) {
  const { status: meanings } = useTexts(reconcileTexts);
  const counts = new Map<Status, number>();
  for (const { status } of [...result.instalments, ...result.lines]) counts.set(status, (counts.get(status) ?? 0) + 1);
  return (
    <ul lang="nl" className="counts">
      {[...counts].map(([status, count]) => (
        <li key={status}>
          {status}
          {meanings[status] && <span lang="en"> ({meanings[status]})</span>}: {count}
        </li>
      ))}
    </ul>
  );
}

/** Columns of the ledger, or the reason why none were found. */
function LedgerColumns({
  ledger,
  explain,
}: {
  ledger: ReturnType<typeof useLedger>;
  explain: (problem: Problem) => string;
}) {
  const texts = useTexts(reconcileTexts);
  const { top, columns, sample, isCorrected, correct } = ledger;
  if (!top) return null;
  if (isProblem(top)) return <Notice kind="warning">{explain(top)}</Notice>;
  if (top.rows.length === 0) return <Notice kind="warning">{texts.emptyLedger}</Notice>;
  return <ColumnsFound top={top} columns={columns} sample={sample} isCorrected={isCorrected} onCorrect={correct} />;
}

/** Missing input for a reconciliation; faults of the ledger itself are shown beside its choice. */
function missingOf(
  { source, top, columns }: ReturnType<typeof useLedger>,
  { question, place }: ReturnType<typeof useQuestion>,
): keyof ReconcileTexts['missing'] | undefined {
  if (!source) return 'ledger';
  if (!place) return 'place';
  if (!question) return 'tolerance';
  return top && !isProblem(top) && !hasAmounts(columns) ? 'amounts' : undefined;
}

/** Screen Aansluiten: reconciles a ledger with the instalments, on a new sheet. */
export default function ReconcileScreen({ day = today() }: { day?: number }) {
  const texts = useTexts(reconcileTexts);
  const asked = useQuestion();
  const ledger = useLedger(asked.basis, asked.year ? Number(asked.year) : undefined);
  const { source, top, columns } = ledger;
  const { action, outcome, done, run } = useReconciliation(JSON.stringify([source, columns, asked.question]));
  const missing = missingOf(ledger, asked);
  const ready = source && top && !isProblem(top) && hasAmounts(columns) && asked.question;
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="quiet">{texts.intro}</p>
      <LedgerChoice source={source} onSource={ledger.setSource} />
      <LedgerColumns ledger={ledger} explain={action.explain} />
      <QuestionFields asked={asked} />
      <OwnDataFault sets={[instalmentFigures]} />
      {action.progress === undefined && (
        <>
          <PrimaryButton
            text={texts.run}
            disabled={!ready}
            onClick={() =>
              ready &&
              void run({ ...ready, source, corrections: ledger.corrections, day, instalments: asked.instalments })
            }
          />
          {missing && <p className="quiet">{texts.missing[missing]}</p>}
        </>
      )}
      <Progress action={action} label={texts.running} cancel={texts.cancel} />
      <OutcomeNotice outcome={outcome} />
      {done && (
        <>
          <OmittedDecorations decorations={done.skipped} />
          <Counts result={done.result} />
        </>
      )}
    </>
  );
}
