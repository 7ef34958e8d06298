import { FormulaDataModel } from '@univerjs/engine-formula';
import { startHeadless } from './headless';
import type { Headless } from './headless';

describe('the parts of a workbook', () => {
  let desk: Headless;
  beforeEach(() => (desk = startHeadless()));
  afterEach(() => desk.close());

  describe('names', () => {
    it('refer to cells, in formulas too', async () => {
      await desk.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('B2').values = [[3]];
        const name = context.workbook.names.add('scenario', sheet.getRange('B2'));
        sheet.getRange('B3').formulas = [['=scenario*2']];
        name.load('name,formula,type');
        const range = name.getRangeOrNullObject().load('address');
        const result = sheet.getRange('B3').load('values');
        await context.sync();
        expect([name.name, name.formula, name.type]).toEqual(['scenario', '=Blad1!$B$2', 'Range']);
        expect(range.address).toBe('Blad1!B2');
        expect(result.values).toEqual([[6]]);
      });
    });

    it('are listed, found by a range, and deleted', async () => {
      await desk.excel.run(async (context) => {
        const { names } = context.workbook;
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        names.add('jaar', sheet.getRange('A1:A3'));
        names.load('name');
        const range = sheet.getRange('jaar').load('address');
        await context.sync();
        expect(names.items.map(({ name }) => name)).toEqual(['jaar']);
        expect(range.address).toBe('Blad1!A1:A3');
        names.getItem('JAAR').delete();
        const gone = names.getItemOrNullObject('jaar');
        await context.sync();
        expect(gone.isNullObject).toBe(true);
      });
    });

    it('can be hidden, and have all their properties', async () => {
      await desk.excel.run(async (context) => {
        const { names } = context.workbook;
        names.add('verborgen', '=CHOOSE(1,Blad1!$A$1)').visible = false;
        names.load('items/name,items/formula,items/visible');
        await context.sync();
        expect(names.items.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
          ['verborgen', '=CHOOSE(1,Blad1!$A$1)', false],
        ]);
      });
    });

    it('belong to the sheet where they are added', async () => {
      await desk.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.names.add('recht', sheet.getRange('C1'));
        const everywhere = context.workbook.names.getItemOrNullObject('recht');
        const here = sheet.names.getItemOrNullObject('recht').load('formula');
        await context.sync();
        expect(everywhere.isNullObject).toBe(true);
        expect(here.formula).toBe('=Blad1!$C$1');
      });
    });

    it('can be the same on two sheets, and in the workbook', async () => {
      await desk.excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const [one, two] = [worksheets.getActiveWorksheet(), worksheets.add("Jan's blad")];
        one.getRange('A1:A2').values = [['Arnhem'], ['Breda']];
        two.getRange('A1').values = [['Delft']];
        one.names.add('Gemeente', one.getRange('A1'));
        two.names.add('Gemeente', two.getRange('A1'));
        names.add('gemeente', one.getRange('A2'));
        const items = [one.names, two.names, names].map((each) => each.getItem('GEMEENTE').load('formula'));
        const [here, there] = [one, two].map((sheet) => sheet.getRange('Gemeente').load('values'));
        await context.sync();
        expect(items.map(({ formula }) => formula)).toEqual(['=Blad1!$A$1', "='Jan''s blad'!$A$1", '=Blad1!$A$2']);
        expect([here!.values, there!.values]).toEqual([[['Arnhem']], [['Delft']]]);
        one.names.add('Gemeente', one.getRange('A2'));
        await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
      });
    });

    it('are an error in a formula while they are ambiguous, never the cell of another sheet', async () => {
      await desk.excel.run(async (context) => {
        const [one, two] = ['Een', 'Twee'].map((name) => context.workbook.worksheets.add(name));
        one!.getRange('A1').values = [['Arnhem']];
        two!.getRange('A1').values = [['Delft']];
        one!.names.add('Gemeente', one!.getRange('A1'));
        const cell = one!.getRange('B1');
        const shown: unknown[] = [];
        const look = async (): Promise<void> => {
          cell.load('formulas,values');
          await context.sync();
          shown.push([cell.formulas[0]![0], cell.values[0]![0]]);
        };
        const enter = (): Promise<void> => {
          cell.formulas = [['=Gemeente']];
          return look();
        };
        await enter();
        two!.names.add('Gemeente', two!.getRange('A1'));
        await look();
        two!.names.getItem('Gemeente').delete();
        await enter();
        two!.names.add('Gemeente', two!.getRange('A1'));
        await enter();
        two!.delete();
        await enter();
        expect(shown).toEqual([
          ['=Gemeente', 'Arnhem'],
          ['=Gemeente', '#NAME?'],
          ['=Gemeente', 'Arnhem'],
          ['=Gemeente', '#NAME?'],
          ['=Gemeente', 'Arnhem'],
        ]);
      });
    });

    it.each([
      ['=5', 'Integer', 5],
      ['=0.05', 'Double', 0.05],
      ['=TRUE', 'Boolean', true],
      ['="laag"', 'String', 'laag'],
    ])('refer to %s', async (formula, type, value) => {
      await desk.excel.run(async (context) => {
        const name = context.workbook.names.add('constante', formula).load('type,value');
        await context.sync();
        expect([name.type, name.value]).toEqual([type, value]);
      });
    });

    it.each(['A1', '1e', 'met spatie', 'R'])('cannot be %s', async (name) => {
      const wrong = desk.excel.run(async (context) => {
        context.workbook.names.add(name, context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      });
      await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
    });
  });

  describe('tables', () => {
    const addTable = (context: Excel.RequestContext) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B3').values = [
        ['Jaar', 'Bedrag'],
        [2024, 10],
        [2025, 20],
      ];
      return context.workbook.tables.add('Blad1!A1:B3', true);
    };

    it('have a name, a header and columns', async () => {
      await desk.excel.run(async (context) => {
        const table = addTable(context);
        table.name = 'Termijnen';
        table.load('name');
        const all = table.getRange().load('address');
        const body = table.getDataBodyRange().load('address');
        table.columns.load('items/name');
        await context.sync();
        expect(table.name).toBe('Termijnen');
        expect(all.address).toBe('Blad1!A1:B3');
        expect(body.address).toBe('Blad1!A2:B3');
        expect(table.columns.items.map(({ name }) => name)).toEqual(['Jaar', 'Bedrag']);
      });
    });

    it('are found by their name in any case, and listed', async () => {
      await desk.excel.run(async (context) => {
        addTable(context).name = 'Termijnen';
        const inBook = context.workbook.tables.getItem('termijnen').load('name');
        const { tables } = context.workbook;
        tables.load('items/name');
        await context.sync();
        expect(inBook.name).toBe('Termijnen');
        expect(tables.items.map(({ name }) => name)).toEqual(['Termijnen']);
      });
    });

    it('are used in formulas by the name of a column', async () => {
      await desk.excel.run(async (context) => {
        addTable(context).name = 'Termijnen';
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('D1');
        cell.formulas = [['=SUM(Termijnen[Bedrag])']];
        cell.load('values');
        await context.sync();
        expect(cell.values).toEqual([[30]]);
      });
    });
  });

  describe('comments', () => {
    it('are added, read and deleted, one per cell', async () => {
      await desk.excel.run(async (context) => {
        const { comments } = context.workbook.worksheets.getActiveWorksheet();
        const place = comments.add('Blad1!B2', 'Stcrt. 2023, 17605').getLocation().load('address');
        comments.load('items/content');
        await context.sync();
        expect(place.address).toBe('Blad1!B2');
        expect(comments.items.map(({ content }) => content)).toEqual(['Stcrt. 2023, 17605']);
        comments.add('B2', 'anders');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
        comments.items[0]!.delete();
        comments.load('items/content');
        await context.sync();
        expect(comments.items).toEqual([]);
      });
    });

    it('are separate from notes', async () => {
      const note = { kind: 'note', sheetId: 's1', row: 0, column: 0, author: '', content: 'notitie' } as const;
      desk.grid.annotations.put(note);
      await desk.excel.run(async (context) => {
        const { comments } = context.workbook.worksheets.getActiveWorksheet();
        comments.load('items/content');
        await context.sync();
        expect(comments.items).toEqual([]);
        comments.add('A1', 'opmerking');
        await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' });
      });
    });
  });

  describe('settings', () => {
    const saved = () => desk.host.readSettings();

    it('reach the workbook when they are saved, and not before', async () => {
      const { settings } = desk.office.context.document;
      settings.set('kolommen', { datum: 2 });
      expect(settings.get('kolommen')).toEqual({ datum: 2 });
      expect(saved()).toEqual({});
      const status = await new Promise((done) => settings.saveAsync((result) => done(result.status)));
      expect([status, saved()]).toEqual(['succeeded', { kolommen: '{"datum":2}' }]);
      settings.remove('kolommen');
      expect([settings.get('kolommen'), Object.keys(saved())]).toEqual([null, ['kolommen']]);
    });

    it('do not change along with the saved object', () => {
      const kept = { datum: 1 };
      desk.office.context.document.settings.set('kolommen', kept);
      kept.datum = 9;
      expect(desk.office.context.document.settings.get('kolommen')).toEqual({ datum: 1 });
    });
  });

  describe('protection', () => {
    it('is reported', async () => {
      await desk.excel.run(async (context) => {
        const { protection } = context.workbook.worksheets.getActiveWorksheet();
        protection.load('protected');
        await context.sync();
        expect(protection.protected).toBe(false);
      });
    });
  });

  describe('formulas', () => {
    it('are collected as Univer collects them, and a shared one from its origin', () => {
      const shared = startHeadless({
        sheets: {
          s1: {
            id: 's1',
            name: 'Blad1',
            cellData: {
              0: { 0: { f: '=SUM(B1:B3)' }, 1: { v: 1 }, 2: { f: '=', v: '=' }, 3: { v: '=A1', t: 1 } },
              1: { 0: { si: 'a' }, 2: { f: '=B1*2', si: 'a' } },
              4: { 1: { si: 'a' }, 2: { si: 'without origin' }, 3: { s: null } },
            },
          },
        },
      });
      const model = shared.injector.get(FormulaDataModel);
      const { s1 } = model.getFormulaData()['test']!;
      expect(s1).toEqual({
        0: { 0: { f: '=SUM(B1:B3)' } },
        1: { 0: { f: '=B1*2', si: 'a', x: -2, y: 0 }, 2: { f: '=B1*2', si: 'a' } },
        4: { 1: { f: '=B1*2', si: 'a', x: -1, y: 3 } },
      });
      expect(FormulaDataModel.prototype.getFormulaData.call(model)).toEqual({ test: { s1 } });
      shared.close();
    });

    it('follow the cells that INDIRECT and OFFSET refer to', async () => {
      await desk.excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        // C1 and D1 come before the cell that they refer to, in E2, which depends on B1.
        sheet.getRange('B1:E1').formulas = [[3, '=INDIRECT("E"&B3)', '=OFFSET(A1,B3-1,4)', '=C1+D1']];
        sheet.getRange('B3').values = [[2]];
        sheet.getRange('E2').formulas = [['=B1*2']];
        const shown = sheet.getRange('C1:E1').load('values');
        await context.sync();
        expect(shown.values).toEqual([[6, 6, 12]]);
        sheet.getRange('B1').values = [[4]];
        shown.load('values');
        await context.sync();
        expect(shown.values).toEqual([[8, 8, 16]]);
      });
    });
  });
});
