import { type Place, places } from '../../../src/schemes/names/places';
import { filledBy, sizeOf } from '../../../src/workbook/plan';
import { tablePlan } from '../../../src/taskpane/explore/worksheet-plan';
import { call } from '../../functions/calls';

const place = (name: string): Place => places.find((one) => one.name === name)!;
const start = { sheet: 'Blad1', row: 0, column: 0 };

describe('the table of a place in the worksheet', () => {
  it('has headings, themes, and one spilled formula each for instalments, maxima and shares', () => {
    const { blocks } = tablePlan(start, place('Heerlen'), 'incl');
    expect(blocks.map(({ cells }) => cells[0]![0])).toEqual([
      'Thema',
      'Organisatie',
      '=NPLV.PAYMENT("Heerlen",A3:A10,B2:E2)',
      '=NPLV.ALLOCATION("Heerlen",A3:A10)',
      '=NPLV.SHARE("Heerlen",A3:A10)',
      'Heerlen',
    ]);
    expect(blocks[0]!.cells[0]).toEqual(['Thema', 2023, 2024, 2025, 'Totaal', 'Maximum', 'Aandeel']);
  });

  it('refers to itself wherever it starts', () => {
    const { blocks } = tablePlan({ sheet: 'Blad1', row: 9, column: 26 }, place('Heerlen'), 'excl');
    expect(blocks[2]!.cells[0]![0]).toBe('=NPLV.PAYMENT("Heerlen",AA12:AA19,AB11:AE11,"excl")');
  });

  it('has the basis in a cell, and shares of the amounts on that basis', () => {
    const { blocks } = tablePlan(start, place('Rotterdam'), 'btw');
    expect(blocks[5]!.cells).toEqual([['Rotterdam', 'btw']]);
    expect(blocks[4]!.cells[0]![0]).toBe('=IF(E3:E10=0,0,E3:E10/NPLV.PAYMENT("alle",A3:A10,"Totaal","btw"))');
  });

  it('shows cents only where there are any', () => {
    const numberFormat = (basis: 'incl' | 'excl') =>
      tablePlan(start, place('Heerlen'), basis).formats![3]!.numberFormat;
    // 684,518 less 5% is 650,292.10.
    expect([numberFormat('incl'), numberFormat('excl')]).toEqual(['#,##0', '#,##0.00']);
  });

  it('states the ranges of its spills', () => {
    const plan = tablePlan(start, place('Heerlen'), 'incl');
    expect(filledBy(plan)[2]).toEqual({ row: 2, column: 1, rows: 8, columns: 4 });
    expect(sizeOf(plan)).toEqual({ rows: 10, columns: 7 });
  });

  it.each(places.map(({ name }) => name))('has a formula that returns a figure for %s', (name) => {
    const [heads, themes] = tablePlan(start, place(name), 'excl').blocks;
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
