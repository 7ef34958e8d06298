import { addDecorations } from '../../src/excel/write/decorations';
import { addConditions } from '../../src/excel/write/formatting';
import type { Plan } from '../../src/workbook/plan';

/** Calls and property writes on an object, by path. */
type Asked = [path: string, value: unknown][];

/** Request that Excel refuses, with its error. */
interface Failing {
  readonly missing: string;
  readonly code: string;
}

/** Answers of Excel: the first cells of the rows of the chart. */
const ANSWERS = { text: [['Integraal'], ['Maatwerk']] };

/** Object that accepts and records every call and value. */
function taking(asked: Asked, path: string, { missing, code }: Failing): unknown {
  return new Proxy(() => undefined, {
    get(_, key) {
      const below = path === '' ? String(key) : `${path}.${String(key)}`;
      if (String(key) === missing) throw Object.assign(new Error(missing), { code });
      if (path !== '' && key in ANSWERS) return ANSWERS[key as keyof typeof ANSWERS];
      return key === 'then' ? undefined : taking(asked, below, { missing, code });
    },
    set(_, key, value) {
      asked.push([`${path}.${String(key)}`, value]);
      return true;
    },
    apply(_, __, args) {
      asked.push([path, args.filter((each) => typeof each !== 'function')]);
      return taking(asked, path, { missing, code });
    },
  });
}

const plan: Plan = {
  start: { newSheet: 'Proef' },
  blocks: [],
  names: [{ name: 'Gemeente', row: 3, column: 1, rows: 1, columns: 1 }],
  validations: [
    {
      row: 3,
      column: 1,
      rows: 1,
      columns: 1,
      rule: { kind: 'list', choices: ['Arnhem', 'Breda'] },
      message: 'Kies een gemeente.',
    },
    {
      row: 4,
      column: 1,
      rows: 1,
      columns: 1,
      rule: { kind: 'date', from: 45292, to: 45657 },
      message: 'Geef een datum.',
    },
  ],
  conditions: [{ row: 5, column: 0, rows: 2, columns: 1, formula: '=$A6=0', fill: '#FBE0DE' }],
  charts: [
    {
      title: 'Termijnen',
      series: { row: 6, column: 0, rows: 2, columns: 4 },
      categories: { row: 5, column: 1, rows: 1, columns: 3 },
      over: { row: 5, column: 6, rows: 10, columns: 4 },
    },
  ],
  filter: { row: 8, column: 0, rows: 12, columns: 5 },
  printArea: { row: 0, column: 0, rows: 20, columns: 5 },
  printHeading: 8,
};

async function askedFor(missing = '', code = 'ApiNotFound') {
  const asked: Asked = [];
  const first = taking(asked, '', { missing, code }) as Excel.Range;
  const skipped = await addDecorations(first, plan);
  return { asked: asked.map(([path, value]) => [path.split('.').slice(-2).join('.'), value]), skipped };
}

describe('decorations of a sheet', () => {
  it("are written through Excel's own API", async () => {
    const { asked, skipped } = await askedFor();
    expect(skipped).toEqual([]);
    expect(asked).toContainEqual(['dataValidation.rule', { list: { inCellDropDown: true, source: 'Arnhem,Breda' } }]);
    expect(asked).toContainEqual([
      'dataValidation.rule',
      { date: { formula1: '2024-01-01', formula2: '2024-12-31', operator: 'Between' } },
    ]);
    expect(asked).toContainEqual(['charts.add', ['ColumnStacked', 'Rows']]);
    expect(asked).toContainEqual(['title.text', 'Termijnen']);
    expect(asked).toContainEqual(['valueAxis.numberFormat', '#,##0']);
    expect(asked).toContainEqual(['series.add', ['Integraal']]);
    expect(asked).toContainEqual(['series.add', ['Maatwerk']]);
    expect(asked.filter(([path]) => path === 'add.setValues')).toHaveLength(2);
    expect(asked.filter(([path]) => path === 'add.setXAxisValues')).toHaveLength(2);
    expect(asked.filter(([path]) => path === 'autoFilter.apply')).toHaveLength(1);
    expect(asked).toContainEqual(['pageLayout.orientation', 'Landscape']);
    expect(asked).toContainEqual(['pageLayout.zoom', { horizontalFitToPages: 1 }]);
    expect(asked.filter(([path]) => path === 'pageLayout.setPrintTitleRows')).toHaveLength(1);
    expect(asked).toContainEqual(['pageLayout.paperSize', 'A4']);
    expect(asked).toContainEqual(['defaultForAllPages.rightFooter', 'Pagina &P van &N']);
  });

  it('add conditional formats with their formula and colour', () => {
    const asked: Asked = [];
    addConditions(taking(asked, '', { missing: '', code: '' }) as Excel.Range, plan);
    const named = asked.map(([path, value]) => [path.split('.').slice(-2).join('.'), value]);
    expect(named).toContainEqual(['rule.formula', '=$A6=0']);
    expect(named).toContainEqual(['fill.color', '#FBE0DE']);
  });

  it.each([
    ['charts', 'charts'],
    ['dataValidation', 'validations'],
    ['autoFilter', 'filter'],
    ['pageLayout', 'printArea'],
  ])('are skipped and named where Excel lacks %s or refuses it', async (missing, decoration) => {
    for (const code of ['ApiNotFound', 'InvalidArgument', 'ItemNotFound', 'GeneralException'])
      expect((await askedFor(missing, code)).skipped).toEqual([decoration]);
  });

  it('leave no chart that Excel draws incompletely', async () => {
    const { asked, skipped } = await askedFor('setXAxisValues', 'InvalidArgument');
    expect(skipped).toEqual(['charts']);
    expect(asked).toContainEqual(['add.delete', []]);
  });

  it('do not hide that the sheet itself was deleted', async () => {
    await expect(askedFor('load', 'InvalidObjectPath')).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });
});
