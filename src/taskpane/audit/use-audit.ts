import { useState } from 'react';
import { isProblem, type Problem, type RunOptions, type ThawResult, within } from '../../workbook/port';
import { auditTexts } from './texts';
import type { CellRef } from '../../workbook/cell-range';
import { useChosenPlace } from '../shared/place-picker';
import { acceptVersions } from '../shared/data-versions';
import { useFormats, useGateway, useTexts } from '../shared/gateway';
import { isSource, type LedgerSource } from '../shared/ledger-source';
import { archiveMark } from '../shared/marked-sheets';
import { useOwnData } from '../shared/own-data';
import { useScreenState, useUnsavedState } from '../shared/screen-state-store';
import { endOfWork, useChangedSince } from '../shared/follow';
import { writeWithVersion } from '../shared/write';
import { type ActionOutcome, useWorkbookAction } from '../shared/workbook-action';
import { type Audited, auditWorkbook } from './audit-workbook';
import { freezeSheets, thawSheets } from './freezing';
import { cellAddressOn } from '../../workbook/a1';

/** Share of the progress of a report for explaining. */
const EXPLAINED = 0.7;
/** Most cells to name that could not be thawed. */
const MOST_NAMED = 5;

/** Sheets of cells, without duplicates. */
export function sheetsOf(cells: readonly CellRef[]): string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

/** Sentences for the outcome of freezing and thawing. */
function useOutcomes() {
  const texts = useTexts(auditTexts);
  const { number } = useFormats();
  return {
    frozen: (cells: readonly CellRef[]): ActionOutcome => ({
      kind: 'done',
      text: texts.frozen(cells.length, number(cells.length), sheetsOf(cells).join(', ')),
    }),
    thawed({ restored, changed, lost, waiting }: ThawResult): ActionOutcome {
      const where = (cells: readonly CellRef[]): string => cells.slice(0, MOST_NAMED).map(cellAddressOn).join(', ');
      const said = [
        texts.thawed(restored, number(restored)),
        ...(changed.length > 0 ? [texts.notThawed(number(changed.length), where(changed))] : []),
        ...(lost.length > 0 ? [texts.lost(number(lost.length), where(lost))] : []),
        ...(waiting.length > 0 ? [texts.stillFrozen(waiting.length, number(waiting.length))] : []),
      ];
      return { kind: said.length === 1 ? 'done' : 'warning', text: said.join(' ') };
    },
  };
}

/** State of the audit with its actions; each action ends with a new audit. */
export function useAudit() {
  const gateway = useGateway();
  const texts = useTexts(auditTexts);
  const outcomes = useOutcomes();
  const [found, setFound] = useUnsavedState<{ readonly audited: Audited; readonly at: number }>('audit');
  const [ledger] = useScreenState<LedgerSource | null>('reconcile.ledger', null, isSource);
  const own = useOwnData();
  const [place] = useChosenPlace();
  const isStale = useChangedSince()(found?.at ?? 0);
  const setAudited = (next: Audited, work: 'read' | 'written'): void =>
    setFound({ audited: next, at: endOfWork(work) });
  const [doing, setDoing] = useState<'running' | 'freezing' | 'thawing' | 'reporting'>('running');
  const action = useWorkbookAction((problem) =>
    problem.problem === 'changed' ? texts.changed(problem.cell) : undefined,
  );
  const read = async (options: Required<RunOptions>, work: 'read' | 'written'): Promise<Problem | undefined> => {
    const audit = await auditWorkbook(gateway, { own, ledger, place }, options);
    if (isProblem(audit)) return audit;
    setAudited(audit, work);
    return audit.recordProblem;
  };
  /** Changes the workbook and audits it again; a problem of the audit takes precedence over the outcome. */
  const change = async (
    what: typeof doing,
    work: (options: Required<RunOptions>) => Promise<Problem | ActionOutcome>,
  ) => {
    setDoing(what);
    await action.run(async (options) => {
      const outcome = await work(options);
      setDoing('running');
      return (await read(options, 'written')) ?? outcome;
    });
  };
  const audited = isStale ? undefined : found?.audited;
  return {
    audited,
    isStale: found !== undefined && isStale,
    doing,
    action,
    async check(): Promise<void> {
      setDoing('running');
      await action.run((options) => read(options, 'read'));
    },
    freeze: (sheets: readonly string[], onCopy: boolean) =>
      change('freezing', async (options) => {
        const frozen = await freezeSheets(audited!, sheets, onCopy, gateway, options);
        if (isProblem(frozen)) return frozen;
        if (onCopy) await archiveMark.keep(gateway, sheetsOf(frozen), 'ja');
        return outcomes.frozen(frozen);
      }),
    thaw: (sheets: readonly string[]) =>
      change('thawing', async (options) => {
        const thawed = await thawSheets(sheets, gateway, options);
        return isProblem(thawed) ? thawed : outcomes.thawed(thawed);
      }),
    /** Writes the report to a new sheet; the findings stay valid. */
    async report(day: number): Promise<void> {
      setDoing('reporting');
      await action.run(async (options) => {
        const { auditReport } = await import('./report');
        const plan = await auditReport(audited!, auditTexts.nl, day, gateway, within(options, 0, EXPLAINED));
        if (isProblem(plan)) return plan;
        const written = await writeWithVersion(gateway, plan, within(options, EXPLAINED, 1));
        if (isProblem(written)) return written;
        await archiveMark.keep(gateway, [written.sheet], 'ja');
        setAudited(audited!, 'written');
        const problem = await gateway.select({ ...written, rows: 1, columns: 1 });
        return problem ?? { kind: 'done', text: texts.reported(written.sheet) };
      });
    },
    /** Accepts the formulas on older data. */
    async accept(): Promise<void> {
      if ((await action.run(() => acceptVersions(gateway))) && audited)
        setAudited({ ...audited, older: [] }, 'written');
    },
  };
}
