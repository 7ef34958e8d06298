import { places } from '../../../src/schemes/names/places';
import { filledBy, sizeOf } from '../../../src/sheets/plan';
import { tablePlan } from '../../../src/taskpane/screens/explore/worksheet-plan';
import { call } from '../../functions/calls';

const start = { sheet: 'Blad1', row: 0, column: 0 };

describe('the table of a place in the worksheet', () => {
  it('is headings, themes, and one spilled formula for each of instalments, maxima and shares', () => {
    const { blocks } = tablePlan(start, 'Heerlen', 'incl');
    expect(blocks.map(({ cells }) => cells[0]![0])).toEqual([
      'Heerlen (incl. btw)',
      'organisatie',
      '=NPLV.PAYMENT("Heerlen",A2:A9,B1:E1)',
      '=NPLV.ALLOCATION("Heerlen",A2:A9)',
      '=NPLV.SHARE("Heerlen",A2:A9)',
    ]);
    expect(blocks[0]!.cells[0]).toEqual(['Heerlen (incl. btw)', 2023, 2024, 2025, 'totaal', 'Maximum', 'Aandeel']);
  });

  it('refers to itself wherever it starts', () => {
    const { blocks } = tablePlan({ sheet: 'Blad1', row: 9, column: 26 }, 'Heerlen', 'excl');
    expect(blocks[2]!.cells[0]![0]).toBe('=NPLV.PAYMENT("Heerlen",AA11:AA18,AB10:AE10,"excl")');
  });

  it('says which cells its formulas spill into', () => {
    const plan = tablePlan(start, 'Heerlen', 'incl');
    expect(filledBy(plan)[2]).toEqual({ row: 1, column: 1, rows: 8, columns: 4 });
    expect(sizeOf(plan)).toEqual({ rows: 9, columns: 7 });
  });

  it.each(places.map(({ name }) => name))('has a formula that gives a figure for %s', (name) => {
    const [heads, themes] = tablePlan(start, name, 'excl').blocks;
    const block = call(
      'PAYMENT',
      name,
      themes!.cells as string[][],
      [heads!.cells[0]!.slice(1, 5) as (string | number)[]],
      'excl',
    );
    expect(block.flat().filter((cell) => typeof cell !== 'number')).toEqual([]);
    expect(block).toHaveLength(8);
  });
});
