import { mkdirSync, writeFileSync } from 'node:fs';
import type { FrozenFormula, Problem, SelectedCell, Selection } from '../../src/workbook/port';
import { isProblem } from '../../src/workbook/port';
import type { Plan } from '../../src/workbook/plan';
import { isMicrosoftClient } from '../conformance/library';
import {
  DISTURBANCES,
  type Disturbance,
  FAULTS,
  type Fault,
  FaultyHost,
  type TargetCell,
  disturb,
  snapshotOf,
} from './faults';
import { formulaCell, freezeOrder } from './freezing';
import { type Desk, openWorkbook } from './workbook';

jest.setTimeout(900_000);

const table: Plan = {
  start: { sheet: 'Blad1', row: 9, column: 1 },
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        ['Thema', 2023, 2024],
        ['Integraal', '=1+1', 3],
      ],
    },
  ],
  formats: [{ row: 0, column: 0, rows: 1, columns: 3, bold: true, fill: '#E9F4EE', numberFormat: '0.00' }],
  columnWidths: [{ column: 0, points: 150 }],
};
const decorated: Plan = {
  ...table,
  names: [
    { name: 'Thema', row: 1, column: 0, rows: 1, columns: 1 },
    { name: 'NPLV_Jaar', inWorkbook: true, row: 0, column: 1, rows: 1, columns: 1 },
  ],
  validations: [
    { row: 1, column: 2, rows: 1, columns: 1, rule: { kind: 'whole', from: 0, to: 9 }, message: 'Kies 0 tot 9.' },
  ],
};
const template: Plan = {
  ...decorated,
  start: { newSheet: 'Kasritme' },
  conditions: [{ row: 1, column: 1, rows: 1, columns: 1, formula: '=C2>0', fill: '#FBE0DE' }],
  filter: { row: 0, column: 0, rows: 2, columns: 3 },
  printArea: { row: 0, column: 0, rows: 2, columns: 3 },
  printHeading: 0,
  frozenRows: 1,
};
const long: Plan = {
  start: { sheet: 'Blad1', row: 20, column: 0 },
  blocks: [{ row: 0, column: 0, cells: Array.from({ length: 3 }, () => Array.from({ length: 5_001 }, () => 1)) }],
};
const cells = [
  formulaCell(0, 0, '=1/3'),
  formulaCell(0, 3, '=SEQUENCE(2,2)'),
  formulaCell(0, 0, '=10*2', "Jan's blad"),
];

/** State of an action outside the workbook. */
interface State {
  frozen: readonly FrozenFormula[];
  cell: SelectedCell | undefined;
}

interface Action {
  readonly name: string;
  /** Requests that it sends; Microsoft's client sends more, to release ranges. */
  readonly requests: number;
  readonly target: TargetCell;
  readonly prepare?: (desk: Desk, state: State) => Promise<unknown>;
  readonly act: (desk: Desk, state: State) => Promise<unknown>;
}

const freeze = (desk: Desk, state: State, onCopy = false): Promise<unknown> =>
  desk.gateway.freeze({ ...freezeOrder(cells, (frozen) => (state.frozen = frozen)), onCopy });

const atTable: TargetCell = { sheet: 'Blad1', row: 10, column: 2 };
const inLong: TargetCell = { sheet: 'Blad1', row: 21, column: 5 };
const atFormula: TargetCell = { sheet: 'Blad1', row: 0, column: 0 };
const inSpill: TargetCell = { sheet: 'Blad1', row: 1, column: 4 };

const actions: readonly Action[] = [
  { name: 'write on a sheet', requests: 4, target: atTable, act: ({ gateway }) => gateway.write(table) },
  {
    name: 'write on a sheet with all decorations',
    requests: 7,
    target: atTable,
    act: ({ gateway }) => gateway.write(decorated),
  },
  { name: 'write in several batches', requests: 6, target: inLong, act: ({ gateway }) => gateway.write(long) },
  {
    name: 'write a template on a new sheet',
    requests: 7,
    target: { sheet: 'Kasritme', row: 1, column: 1 },
    act: ({ gateway }) => gateway.write(template),
  },
  {
    name: 'write several batches on a new sheet',
    requests: 5,
    target: { sheet: 'Lang', row: 1, column: 5 },
    act: ({ gateway }) => gateway.write({ ...long, start: { newSheet: 'Lang' } }),
  },
  {
    name: 'replace a sheet by a new one',
    requests: 12,
    target: { sheet: 'Aansluiting (2)', finally: 'Aansluiting', row: 1, column: 1 },
    prepare: ({ gateway }) => gateway.write({ ...table, start: { newSheet: 'Aansluiting' } }),
    act: ({ gateway }) => gateway.write({ ...template, start: { newSheet: 'Aansluiting', replaces: 'Aansluiting' } }),
  },
  {
    name: 'replace the content of a cell',
    requests: 2,
    target: atFormula,
    prepare: async ({ gateway }, state) => (state.cell = ((await gateway.selection()) as Selection).active),
    act: ({ gateway }, { cell }) => gateway.replace(cell!, '=6*7'),
  },
  { name: 'freeze in place', requests: 7, target: atFormula, act: (desk, state) => freeze(desk, state) },
  { name: 'freeze a spill in place', requests: 7, target: inSpill, act: (desk, state) => freeze(desk, state) },
  { name: 'freeze on a copy', requests: 9, target: atFormula, act: (desk, state) => freeze(desk, state, true) },
  {
    name: 'thaw',
    requests: 8,
    target: inSpill,
    prepare: freeze,
    act: ({ gateway }, { frozen }) => gateway.thaw(frozen),
  },
  {
    name: 'keep a property of sheets',
    requests: 1,
    target: atFormula,
    act: ({ gateway }) => gateway.keepSheetProperty('nplv.version', ["Jan's blad", 'Blad1'], '1.0.0'),
  },
  {
    name: 'add hidden texts',
    requests: 1,
    target: atFormula,
    act: ({ gateway }) => gateway.changeHiddenTexts(new Map([['F.a', 'tekst']])),
  },
  {
    name: 'replace hidden texts',
    requests: 2,
    target: atFormula,
    prepare: ({ gateway }) => gateway.changeHiddenTexts(new Map([['F.a', 'oud']])),
    act: ({ gateway }) =>
      gateway.changeHiddenTexts(
        new Map([
          ['F.a', undefined],
          ['F.b', 'nieuw'],
        ]),
      ),
  },
  { name: 'check that cells are empty', requests: 1, target: atTable, act: ({ gateway }) => gateway.checkEmpty(table) },
  { name: 'read the selection', requests: 1, target: atFormula, act: ({ gateway }) => gateway.selection() },
  {
    name: 'read a ledger',
    requests: 2,
    target: atFormula,
    act: ({ gateway }) => gateway.readCells({ sheet: 'Blad1', row: 0, column: 0, rows: 9, columns: 9 }),
  },
  { name: 'read tables', requests: 1, target: atFormula, act: ({ gateway }) => gateway.tables() },
  { name: 'scan the workbook', requests: 4, target: atFormula, act: ({ gateway }) => gateway.scan(() => undefined) },
];

/** Something that goes wrong at a request, counted from 0: a fault, or a disturbance just before it. */
interface Mishap {
  readonly at: number;
  readonly what: Fault | Disturbance;
}

const isDisturbance = (what: Fault | Disturbance): what is Disturbance => what in DISTURBANCES;

/** An action done with a mishap, or without one, with the workbook before and after it. */
async function play({ prepare, act, target }: Action, mishap?: Mishap, afterwards?: Disturbance) {
  const desk = await openWorkbook('1.18');
  const state: State = { frozen: [], cell: undefined };
  await desk.type('A1', [['=1/3']]);
  await desk.type('D1', [['=SEQUENCE(2,2)']]);
  await desk.type('A1', [['=10*2']], "Jan's blad");
  await prepare?.(desk, state);
  const before = snapshotOf(desk);
  const { frozen } = state;
  let isDisturbed = true;
  const { at, what } = mishap ?? {};
  const goWrong = what && isDisturbance(what) ? () => void (isDisturbed = disturb(desk, what, target)) : what;
  const host = new FaultyHost(desk, at, goWrong);
  const answer = await act(desk, state);
  if (afterwards) isDisturbed = disturb(desk, afterwards, target, answer !== undefined && !isProblem(answer));
  await desk.grid.calculation.settled();
  const after = snapshotOf(desk);
  jest.restoreAllMocks();
  desk.close();
  const isKeptAsBefore = JSON.stringify(state.frozen) === JSON.stringify(frozen);
  return { before, after, answer, requests: host.requests, isKeptAsBefore, isDisturbed };
}

type Played = Awaited<ReturnType<typeof play>>;

/** Workbooks that may be left: as before the action, and as after it. */
interface Allowed {
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/**
 * Reason why a mishap left neither the previous workbook, with a problem reported, nor the finished one; undefined
 * where it did.
 */
function damage(allowed: Allowed, { after, answer, isKeptAsBefore }: Played): string | undefined {
  const isDone = !isProblem(answer);
  const skipped = isDone && (answer as { skipped?: readonly string[] } | undefined)?.skipped;
  if (isDone && (allowed.after.includes(after) || (skipped && skipped.length > 0)))
    return skipped && skipped.length > 1 ? `skipped ${skipped.join()}` : undefined;
  if (!isDone && allowed.before.includes(after)) return isKeptAsBefore ? undefined : 'another record';
  const said = isDone ? 'done' : (answer as Problem).problem;
  const left = allowed.after.includes(after) ? 'done' : allowed.before.includes(after) ? 'as before' : 'in between';
  return `said ${said}, is ${left}`;
}

/** Workbooks that a disturbance may leave: it came before the action, or after it. */
async function disturbed(action: Action, what: Disturbance): Promise<Allowed> {
  const without = await play({ ...action, act: () => Promise.resolve() }, undefined, what);
  const first = await play(action, { at: 0, what });
  const last = await play(action, undefined, what);
  const isFinished = first.isDisturbed && !isProblem(first.answer);
  const after = [last.after, ...(isFinished ? [first.after] : [])];
  // A sheet that replaces another one takes its name in the end, whatever name it had.
  if (what === 'renames the sheet' && action.target.finally !== undefined) after.push((await play(action)).after);
  if (what === 'deletes the sheet') return { before: [without.after, last.after], after };
  // What a co-author types on a new sheet stays, on a sheet with nothing else.
  if (what !== 'types into the target' || without.isDisturbed) return { before: [without.after], after };
  const addSheet: Action['act'] = ({ excel }) =>
    excel.run(async ({ workbook }) => void workbook.worksheets.add(action.target.sheet));
  const onNew = await play({ ...action, act: addSheet }, undefined, what);
  return { before: [without.after, onNew.after], after };
}

// All mishaps for every request where ALL_FAULTS is set; otherwise one for each, in turn.
const isEvery = process.env['ALL_FAULTS'] !== undefined;
const kinds: readonly (Fault | Disturbance)[] = [...FAULTS, ...(Object.keys(DISTURBANCES) as Disturbance[])];

describe('an action of the pane', () => {
  // The library on npm has no request groups, and releases ranges with requests of its own.
  const itWhereKnown = isMicrosoftClient ? it.skip : it;

  itWhereKnown.each(actions)('sends $requests requests: $name', async (action) => {
    expect((await play(action)).requests).toBe(action.requests);
  });

  itWhereKnown.each(actions)('is one step to undo and to redo: $name', async ({ prepare, act }) => {
    const desk = await openWorkbook('1.20');
    const { grid } = desk;
    const state: State = { frozen: [], cell: undefined };
    const contents = async (): Promise<unknown> => {
      await grid.calculation.settled();
      return JSON.parse(snapshotOf(desk));
    };
    try {
      await desk.type('A1', [['=1/3']]);
      await desk.type('D1', [['=SEQUENCE(2,2)']]);
      await desk.type('A1', [['=10*2']], "Jan's blad");
      await prepare?.(desk, state);
      const before = await contents();
      expect(isProblem(await act(desk, state))).toBe(false);
      const after = await contents();
      if (JSON.stringify(after) === JSON.stringify(before)) return;
      await grid.workbook.undo();
      expect(await contents()).toEqual(before);
      await grid.workbook.redo();
      expect(await contents()).toEqual(after);
    } finally {
      desk.close();
    }
  });
});

describe('a mishap in any request of an action', () => {
  const edits = Object.keys(DISTURBANCES).length;
  const count = { actions: actions.length, requests: 0, faults: FAULTS.length, edits, tried: 0, survived: 0 };
  afterAll(() => {
    console.log(count);
    if (!isEvery) return;
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/faults.json', JSON.stringify(count));
  });

  it.each(actions)('leaves the workbook as before or finished: $name', async (action) => {
    const done = await play(action);
    const undisturbed: Allowed = { before: [done.before], after: [done.after] };
    const allowed = new Map<Disturbance, Allowed>();
    const left: string[] = [];
    count.requests += done.requests;
    for (let at = 0; at < done.requests; at += 1)
      for (const [index, what] of kinds.entries()) {
        if (!isEvery && index !== at % kinds.length) continue;
        if (isDisturbance(what) && !allowed.has(what)) allowed.set(what, await disturbed(action, what));
        const played = await play(action, { at, what });
        if (!played.isDisturbed) continue;
        const damaged = damage(isDisturbance(what) ? allowed.get(what)! : undisturbed, played);
        count.tried += 1;
        if (damaged) left.push(`request ${at + 1} of ${done.requests}, ${what}: ${damaged}`);
        else count.survived += 1;
      }
    expect(left).toEqual([]);
  });
});
