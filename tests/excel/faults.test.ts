import type { FrozenFormula, Problem, SelectedCell, Selection } from '../../src/workbook/port';
import { isProblem } from '../../src/workbook/port';
import type { Plan } from '../../src/workbook/plan';
import { isMicrosoftClient } from '../conformance/library';
import { FAULTS, type Fault, FaultyHost, snapshotOf } from './faults';
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
  conditions: [{ row: 1, column: 1, rows: 1, columns: 1, formula: '=C11>0', fill: '#FBE0DE' }],
  filter: { row: 0, column: 0, rows: 2, columns: 3 },
  printArea: { row: 0, column: 0, rows: 2, columns: 3 },
  frozenRows: 1,
};
const long: Plan = {
  start: { sheet: 'Blad1', row: 20, column: 0 },
  blocks: [{ row: 0, column: 0, cells: Array.from({ length: 4 }, () => Array.from({ length: 6_000 }, () => 1)) }],
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
  readonly prepare?: (desk: Desk, state: State) => Promise<unknown>;
  readonly act: (desk: Desk, state: State) => Promise<unknown>;
}

const freeze = (desk: Desk, state: State, onCopy = false): Promise<unknown> =>
  desk.gateway.freeze({ ...freezeOrder(cells, (frozen) => (state.frozen = frozen)), onCopy });

const actions: readonly Action[] = [
  { name: 'write on a sheet', act: ({ gateway }) => gateway.write(table) },
  { name: 'write on a sheet with all decorations', act: ({ gateway }) => gateway.write(decorated) },
  { name: 'write in several batches', act: ({ gateway }) => gateway.write(long) },
  {
    name: 'write a template on a new sheet',
    act: ({ gateway }) => gateway.write({ ...decorated, start: { newSheet: 'Kasritme' } }),
  },
  {
    name: 'write several batches on a new sheet',
    act: ({ gateway }) => gateway.write({ ...long, start: { newSheet: 'Lang' } }),
  },
  {
    name: 'replace the content of a cell',
    prepare: async ({ gateway }, state) => (state.cell = ((await gateway.selection()) as Selection).active),
    act: ({ gateway }, { cell }) => gateway.replace(cell!, '=6*7'),
  },
  { name: 'freeze in place', act: (desk, state) => freeze(desk, state) },
  { name: 'freeze on a copy', act: (desk, state) => freeze(desk, state, true) },
  { name: 'thaw', prepare: freeze, act: ({ gateway }, { frozen }) => gateway.thaw(frozen) },
  {
    name: 'keep a property of sheets',
    act: ({ gateway }) => gateway.keepSheetProperty('nplv.version', ['Blad1'], '1.0.0'),
  },
  { name: 'add hidden texts', act: ({ gateway }) => gateway.changeHiddenTexts(new Map([['F.a', 'tekst']])) },
  {
    name: 'replace hidden texts',
    prepare: ({ gateway }) => gateway.changeHiddenTexts(new Map([['F.a', 'oud']])),
    act: ({ gateway }) =>
      gateway.changeHiddenTexts(
        new Map([
          ['F.a', undefined],
          ['F.b', 'nieuw'],
        ]),
      ),
  },
  { name: 'check that cells are empty', act: ({ gateway }) => gateway.checkEmpty(table) },
  { name: 'read the selection', act: ({ gateway }) => gateway.selection() },
  {
    name: 'read a ledger',
    act: ({ gateway }) => gateway.readCells({ sheet: 'Blad1', row: 0, column: 0, rows: 9, columns: 9 }),
  },
  { name: 'read tables', act: ({ gateway }) => gateway.tables() },
  { name: 'scan the workbook', act: ({ gateway }) => gateway.scan(() => undefined) },
];

/** Action done with or without a fault, with the workbook before and after it. */
async function play({ prepare, act }: Action, at?: number, fault?: Fault) {
  const desk = await openWorkbook('1.18');
  const state: State = { frozen: [], cell: undefined };
  await desk.type('A1', [['=1/3']]);
  await desk.type('D1', [['=SEQUENCE(2,2)']]);
  await desk.type('A1', [['=10*2']], "Jan's blad");
  await prepare?.(desk, state);
  const before = snapshotOf(desk);
  const { frozen } = state;
  const host = new FaultyHost(desk, at, fault);
  const answer = await act(desk, state);
  await desk.grid.calculation.settled();
  const after = snapshotOf(desk);
  jest.restoreAllMocks();
  desk.close();
  return {
    before,
    after,
    answer,
    requests: host.requests,
    isKeptAsBefore: JSON.stringify(state.frozen) === JSON.stringify(frozen),
  };
}

type Played = Awaited<ReturnType<typeof play>>;

/** Reason why a fault left the workbook neither unchanged, with a report, nor finished; undefined where it is fine. */
function damage(done: Played, { after, answer, isKeptAsBefore }: Played): string | undefined {
  const isDone = !isProblem(answer);
  const skipped = isDone && (answer as { skipped?: readonly string[] } | undefined)?.skipped;
  if (isDone && (after === done.after || skipped))
    return skipped && skipped.length > 1 ? `skipped ${skipped.join()}` : undefined;
  if (!isDone && after === done.before) return isKeptAsBefore ? undefined : 'another record';
  const said = isDone ? 'done' : (answer as Problem).problem;
  return `said ${said}, ${after === done.after ? 'is done' : after === done.before ? 'is as before' : 'is in between'}`;
}

// ALL_FAULTS tries all faults on every request; otherwise they take turns.
const isEvery = process.env['ALL_FAULTS'] !== undefined;

describe('an action of the pane', () => {
  // The library on npm has no request groups.
  const itWhereKnown = isMicrosoftClient ? it.skip : it;

  const { printArea, ...undoable } = decorated;
  const writeUndoable: Action = { name: 'write with decorations', act: ({ gateway }) => gateway.write(undoable) };
  /** The grid, and Excel for properties, keeps print settings, properties and replaced hidden texts when it undoes. */
  const kept = ['write on a sheet with all decorations', 'keep a property of sheets', 'replace hidden texts'];

  itWhereKnown.each([writeUndoable, ...actions.filter(({ name }) => !kept.includes(name))])(
    'is one step to undo: $name',
    async ({ prepare, act }) => {
      const desk = await openWorkbook('1.20');
      const state: State = { frozen: [], cell: undefined };
      await desk.type('A1', [['=1/3']]);
      await desk.type('D1', [['=SEQUENCE(2,2)']]);
      await desk.type('A1', [['=10*2']], "Jan's blad");
      await prepare?.(desk, state);
      await desk.grid.calculation.settled();
      const before = snapshotOf(desk);
      expect(isProblem(await act(desk, state))).toBe(false);
      if (snapshotOf(desk) !== before) await desk.grid.workbook.undo();
      await desk.grid.calculation.settled();
      expect(JSON.parse(snapshotOf(desk))).toEqual(JSON.parse(before));
      desk.close();
    },
  );
});

describe('a fault in any request of an action', () => {
  let [requests, tried] = [0, 0];
  afterAll(() => console.log(`${actions.length} actions, ${requests} requests, ${tried} faults`));

  it.each(actions)('leaves the workbook as before or finished: $name', async (action) => {
    const done = await play(action);
    const left: string[] = [];
    requests += done.requests;
    for (let at = 0; at < done.requests; at += 1)
      for (const [index, fault] of FAULTS.entries()) {
        if (!isEvery && index !== at % FAULTS.length) continue;
        tried += 1;
        const damaged = damage(done, await play(action, at, fault));
        if (damaged) left.push(`request ${at + 1} of ${done.requests}, ${fault}: ${damaged}`);
      }
    expect(left).toEqual([]);
  });
});
