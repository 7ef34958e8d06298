import { useState } from 'react';
import { type Gateway, isProblem, type Problem, type ThawResult } from '../../workbook/port';
import { auditTexts } from './texts';
import { oneCell, type CellRef } from '../../workbook/cell-range';
import { acceptVersions } from '../shared/data-versions';
import { useFormats, useTexts } from '../shared/language';
import { useLongWork } from '../shared/long-work';
import { type Said, useWriting } from '../shared/writing';
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
    frozen: (cells: readonly CellRef[]): Said => ({
      kind: 'done',
      text: texts.frozen(cells.length, number(cells.length), sheetsOf(cells).join(', ')),
    }),
    thawed({ restored, changed, lost, waiting }: ThawResult): Said {
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
export function useAudit(gateway: Gateway) {
  const { said, say, explain } = useWriting(gateway);
  const outcomes = useOutcomes();
  const [audited, setAudited] = useState<Audited>();
  const [doing, setDoing] = useState<'running' | 'freezing' | 'thawing'>('running');
  const texts = useTexts(auditTexts);
  const warn = (problem: Problem): void =>
    say({ kind: 'warning', text: problem.problem === 'changed' ? texts.changed(problem.cell) : explain(problem) });
  const work = useLongWork(warn);
  const begin = (what: typeof doing): void => {
    setDoing(what);
    say(undefined);
  };
  const read = (): Promise<unknown> =>
    work.run(async (following) => {
      const found = await auditWorkbook(gateway, following);
      if (isProblem(found)) return found;
      setAudited(found);
      return found.recordProblem;
    });
  return {
    audited,
    doing,
    work,
    said,
    async check(): Promise<void> {
      begin('running');
      await read();
    },
    async freeze(sheets: readonly string[], onCopy: boolean): Promise<void> {
      begin('freezing');
      const isDone = await work.run(async (following) => {
        const frozen = await freezeSheets(audited!, sheets, onCopy, gateway, following);
        if (isProblem(frozen)) return frozen;
        say(outcomes.frozen(frozen));
      });
      if (isDone) await read();
    },
    async thaw(sheets: readonly string[]): Promise<void> {
      begin('thawing');
      await work.run(async (following) => {
        const thawed = await thawSheets(sheets, gateway, following);
        if (isProblem(thawed)) return thawed;
        say(outcomes.thawed(thawed));
      });
      await read();
    },
    /** Takes the formulas on older data as looked at. */
    async accept(): Promise<void> {
      const problem = await acceptVersions(gateway);
      if (problem) warn(problem);
      else if (audited) setAudited({ ...audited, older: [] });
    },
  };
}
