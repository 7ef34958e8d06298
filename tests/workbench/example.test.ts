import { DAY, EURO, HEADING, INPUT, QUIET, WHOLE } from '../../src/sheets/styles';
import { CENTS, DATE, EUROS, HEAD, HINT, INPUT_CELL } from '../../src/workbench/example/sheet-draft';
import { exampleWorkbook } from '../../src/workbench/example/workbook';

it('the example workbook has the colours and formats of the sheets of the add-in', () => {
  expect([HEAD.bg?.rgb, HEAD.cl?.rgb]).toEqual([HEADING.fill, HEADING.colour]);
  expect([INPUT_CELL.bg?.rgb, INPUT_CELL.cl?.rgb]).toEqual([INPUT.fill, INPUT.colour]);
  expect([HINT.cl?.rgb, DATE.n?.pattern, EUROS.n?.pattern, CENTS.n?.pattern]).toEqual([QUIET, DAY, WHOLE, EURO]);
});

it.each(['instalments', 'ledger', 'calendar'])(
  'the sheet %s of the example prints at 60% of its size or more',
  (id) => {
    const { columnData, custom } = exampleWorkbook('nl').sheets![id]!;
    const widths = Object.values(columnData!).map((column) => column?.w ?? 0);
    const [, last] = /:\$([A-Z])/.exec(String(custom!['printArea'] ?? '')) ?? [];
    const printed = last === undefined ? widths : widths.slice(0, last.charCodeAt(0) - 'A'.charCodeAt(0) + 1);
    const points = printed.reduce((sum, each) => sum + each, 0) * 0.75;
    // A4 in landscape, within margins of 1.2 cm.
    expect((((29.7 - 2.4) / 2.54) * 72) / points).toBeGreaterThanOrEqual(0.6);
  },
);
