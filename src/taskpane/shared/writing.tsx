import { useEffect, useRef, useState } from 'react';
import { type Gateway, isProblem, type Problem } from '../../workbook/port';
import { paneTexts } from '../texts';
import { type CellRef } from '../../workbook/cell-range';
import type { Plan } from '../../workbook/plan';
import { useFormats, useTexts } from './language';
import { Notice } from './notice';
import { problemText } from './problem-text';
import { writePlan } from './write';
import { addressOn } from '../../workbook/a1';

/** Something done, or why it was not. */
export interface Said {
  readonly kind: 'done' | 'warning';
  readonly text: string;
}

/** Shows what came of the last thing asked of the workbook, and brings it into sight. */
export function Outcome({ said }: { said: Said | undefined }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    notice.current?.scrollIntoView?.({ block: 'nearest' });
  }, [said]);
  return said ? (
    <Notice kind={said.kind} at={notice}>
      {said.text}
    </Notice>
  ) : null;
}

/** The plan of one formula in one cell. */
export function formulaPlan(at: CellRef, formula: string): Plan {
  const { sheet, row, column } = at;
  return { start: { sheet, row, column }, blocks: [{ row: 0, column: 0, cells: [[formula]] }] };
}

/** Writes plans to the workbook and says what came of it. */
export function useWriting(gateway: Gateway) {
  const texts = useTexts(paneTexts);
  const formats = useFormats();
  const [said, setSaid] = useState<Said>();
  const explain = (problem: Problem): string => problemText(problem, texts, formats);
  return {
    said,
    explain,
    say: setSaid,
    /** Carries out a plan; `done` is told where it stands. */
    async write(plan: Plan, done: (address: string) => string): Promise<void> {
      const answer = await writePlan(gateway, plan);
      setSaid(
        isProblem(answer)
          ? { kind: 'warning', text: explain(answer) }
          : { kind: 'done', text: done(addressOn(answer.sheet, answer)) },
      );
    },
  };
}
