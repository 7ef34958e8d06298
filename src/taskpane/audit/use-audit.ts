import { useState } from 'react';
import { isProblem, type Problem, type RunOptions, type ThawResult } from '../../workbook/port';
import { auditTexts } from './texts';
import { oneCell, type CellRef } from '../../workbook/cell-range';
import { acceptVersions } from '../shared/data-versions';
import { useGateway } from '../shared/gateway';
import { useFormats, useTexts } from '../shared/language';
import { type Outcome, useWorkbookAction } from '../shared/workbook-action';
import { type Audited, auditWorkbook } from './audit-workbook';
import { freezeSheets, thawSheets } from './freezing';
import { addressOn } from '../../workbook/a1';

/** So many of the cells that could not be thawed are named. */
const MOST_NAMED = 5;

/** The sheets that cells are on, each once. */
export function sheetsOf(cells: readonly CellRef[]): string[] {
  return [...new Set(cells.map(({ sheet }) => sheet))];
}

function addressIn({ sheet, row, column }: CellRef): string {
  return addressOn(sheet, oneCell(row, column));
}

/** How freezing and thawing are told. */
function useOutcomes() {
  const texts = useTexts(auditTexts);
  const { number } = useFormats();
  return {
    frozen: (cells: readonly CellRef[]): Outcome => ({
      kind: 'done',
      text: texts.frozen(cells.length, number(cells.length), sheetsOf(cells).join(', ')),
    }),
    thawed({ restored, changed, lost, waiting }: ThawResult): Outcome {
      const where = (cells: readonly CellRef[]): string => cells.slice(0, MOST_NAMED).map(addressIn).join(', ');
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

/** The audit of the workbook, with what can be done about it; after each thing done the workbook is read again. */
export function useAudit() {
  const gateway = useGateway();
  const texts = useTexts(auditTexts);
  const outcomes = useOutcomes();
  const [audited, setAudited] = useState<Audited>();
  const [doing, setDoing] = useState<'running' | 'freezing' | 'thawing'>('running');
  const action = useWorkbookAction((problem) =>
    problem.problem === 'changed' ? texts.changed(problem.cell) : undefined,
  );
  const read = async (options: Required<RunOptions>): Promise<Problem | undefined> => {
    const found = await auditWorkbook(gateway, options);
    if (isProblem(found)) return found;
    setAudited(found);
    return found.recordProblem;
  };
  /** Does something to the workbook and reads it again, whose problems come before what was done. */
  const change = async (what: typeof doing, work: (options: Required<RunOptions>) => Promise<Problem | Outcome>) => {
    setDoing(what);
    await action.run(async (options) => {
      const outcome = await work(options);
      setDoing('running');
      return (await read(options)) ?? outcome;
    });
  };
  return {
    audited,
    doing,
    action,
    async check(): Promise<void> {
      setDoing('running');
      await action.run(read);
    },
    freeze: (sheets: readonly string[], onCopy: boolean) =>
      change('freezing', async (options) => {
        const frozen = await freezeSheets(audited!, sheets, onCopy, gateway, options);
        return isProblem(frozen) ? frozen : outcomes.frozen(frozen);
      }),
    thaw: (sheets: readonly string[]) =>
      change('thawing', async (options) => {
        const thawed = await thawSheets(sheets, gateway, options);
        return isProblem(thawed) ? thawed : outcomes.thawed(thawed);
      }),
    /** Takes the formulas on older data as looked at. */
    async accept(): Promise<void> {
      if ((await action.run(() => acceptVersions(gateway))) && audited) setAudited({ ...audited, older: [] });
    },
  };
}
