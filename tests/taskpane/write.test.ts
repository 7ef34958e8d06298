import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isProblem } from '../../src/workbook/port';
import { version } from '../../src/schemes/facts/version';
import { replaceFormula, writeWithVersion } from '../../src/taskpane/shared/write';
import { FakeGateway } from './fake-gateway';

const formula = '=NPLV.PAYMENT("Rotterdam","integraal",2024)';
const plan = (content: string | number, sheet = 'Blad1') => ({
  start: { sheet, row: 0, column: 0 },
  blocks: [{ row: 0, column: 0, cells: [[content]] }],
});

describe('writing to the workbook', () => {
  const kept = (gateway: FakeGateway): unknown => gateway.sheetProperties['nplv.version'];

  it('saves the version of the data with a sheet', async () => {
    const gateway = new FakeGateway();
    await writeWithVersion(gateway, plan(formula));
    expect(kept(gateway)).toEqual({ Blad1: version().value });
  });

  it('saves it for a formula that replaces an amount too', async () => {
    const gateway = new FakeGateway({ sheets: { Blad1: { A1: 4_223_009 } } });
    const selection = await gateway.selection();
    if (isProblem(selection)) throw new Error(selection.problem);
    await replaceFormula(gateway, selection.active, formula);
    expect(kept(gateway)).toEqual({ Blad1: version().value });
  });

  it('saves nothing for values, or for a refused plan', async () => {
    const gateway = new FakeGateway({ sheets: { Blad1: {}, Blad2: { A1: 'bezet' } } });
    await writeWithVersion(gateway, plan(12));
    expect(await writeWithVersion(gateway, plan(formula, 'Blad2'))).toMatchObject({ problem: 'occupied' });
    expect(kept(gateway)).toBeUndefined();
  });

  it('goes through one function', () => {
    const folder = join(__dirname, '../../src/taskpane');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const writers = files.filter((name) => /gateway\.(write|replace)\(/.test(readFileSync(join(folder, name), 'utf8')));
    expect(writers).toEqual(['shared/write.ts']);
  });
});
