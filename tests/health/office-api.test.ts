import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { excelUses, type ExcelUse } from '../../scripts/docs/excel-uses';
import {
  OFFICE_API_PAGE,
  excelFiles,
  isBeyondManifest,
  membersInUse,
  officeApiPage,
  tableMembers,
} from '../../scripts/docs/office-api';

/** Members of the table that the add-in does not use, with who does. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "Microsoft's client": [
    'Worksheet._GetAnotherWorksheetById',
    'Range.getRow',
    'Range.getBoundingRect',
    'Range._ValidateArraySize',
  ],
  'the protocol of collections': [
    'NamedItemCollection.getItem',
    'TableCollection.getItem',
    'TableColumnCollection.getItem',
    'TableScopedCollection.getItem',
    'NoteCollection.getItem',
    'CommentCollection.getItem',
    'RangeBorderCollection.items',
  ],
  'tests, to make a workbook and to look at it': [
    'WorksheetCollection.getActiveWorksheet',
    'WorkbookProtection.protect',
    'WorksheetProtection.protect',
    'Range.address',
  ],
};

/** Members newer than the manifest's sets, by the file that uses them under isSetSupported. */
const guarded: Readonly<Record<string, readonly string[]>> = {
  // Deletes notes found earlier; an Excel without the API finds none.
  'src/excel/freeze/traces.ts': ['Note.content', 'Note.delete'],
  // Assumes no merged cells where the API is missing.
  'src/excel/read/obstacles.ts': ['Range.getMergedAreasOrNullObject'],
  // Leaves the formats of frozen cells as they are where Excel does not tell those of values.
  'src/excel/freeze/frozen-cells.ts': ['Range.valuesAsJson'],
  // Falls back to comments where the API for notes is missing.
  'src/excel/freeze/notes.ts': [
    'NoteCollection.add',
    'NoteCollection.items',
    'Note.content',
    'Note.getLocation',
    'Worksheet.notes',
  ],
};

const memberOf = ({ type, name }: Pick<ExcelUse, 'type' | 'name'>): string => `${type}.${name}`;
const beyond = (uses: readonly ExcelUse[]): ExcelUse[] => uses.filter(({ set }) => isBeyondManifest(set));

/** Uses of newer members in other files. */
function unguarded(uses: readonly Pick<ExcelUse, 'type' | 'name' | 'file' | 'line'>[]): string[] {
  return uses
    .filter((use) => !guarded[use.file]?.includes(memberOf(use)))
    .map((use) => `${use.file}:${use.line}: ${memberOf(use)}`);
}

describe("Excel's API", () => {
  const folder = mkdtempSync(join(tmpdir(), 'office-api-'));
  const planted = relative('.', join(folder, 'planted.ts')).replaceAll('\\', '/');
  let all: readonly ExcelUse[];
  let uses: readonly ExcelUse[];

  beforeAll(() => {
    const lines = [
      'export function use(sheet: Excel.Worksheet, range: Excel.Range, chart: Excel.Chart) {',
      '  range.formulas = [[1]];',
      '  const own = sheet.notes;',
      "  own.load('items/content');",
      "  sheet.load(`name,${'showDataTypeIcons'}`);",
      '  const { showDataTypeIcons } = sheet;',
      '  return chart.getDataTable();',
      '}',
    ];
    writeFileSync(planted, lines.join('\n'));
    all = excelUses([...excelFiles(), planted]);
    uses = all.filter(({ file }) => file !== planted);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('stands on its page as the add-in uses it', () => {
    const written = (page: string): string => page.replace(/[ -]+/g, '');
    expect(written(readFileSync(OFFICE_API_PAGE, 'utf8'))).toBe(written(officeApiPage(membersInUse(uses))));
  });

  it('is used beyond the requirement sets of the manifest only where isSetSupported guards it', () => {
    expect(uses).toContainEqual(
      expect.objectContaining({ type: 'WorksheetCollection', name: 'add', set: 'ExcelApi 1.1' }),
    );
    expect(unguarded(beyond(uses))).toEqual([]);
    const listed = Object.entries(guarded).flatMap(([file, members]) => members.map((member) => `${file} ${member}`));
    const used = new Set(beyond(uses).map((use) => `${use.file} ${memberOf(use)}`));
    expect(listed.filter((each) => !used.has(each))).toEqual([]);
  });

  it('is used beyond the requirement set of the manifest only where the same file asks for the set', () => {
    // A type of a newer set is reached by a member of an older type.
    const entries = beyond(uses).filter(({ typeSet }) => typeSet !== undefined && !isBeyondManifest(typeSet));
    const asked = new Set(entries.map(memberOf));
    expect(asked).toEqual(new Set(['Worksheet.notes', 'Range.getMergedAreasOrNullObject', 'Range.valuesAsJson']));
    const asks = ({ file, set }: ExcelUse): boolean =>
      readFileSync(file, 'utf8').includes(`isSetSupported('ExcelApi', '${set.replace('ExcelApi ', '')}')`);
    expect(entries.filter((use) => !asks(use)).map(memberOf)).toEqual([]);
  });

  it('may be newer only in the file that guards it', () => {
    const use = { type: 'NoteCollection', name: 'add', line: 20 };
    const inNotes = { ...use, file: 'src/excel/freeze/notes.ts' };
    expect(unguarded([inNotes, { ...use, file: 'src/excel/read/obstacles.ts' }])).toEqual([
      'src/excel/read/obstacles.ts:20: NoteCollection.add',
    ]);
  });

  it('is recognised in code, in texts to load and in patterns', () => {
    const found = beyond(all.filter(({ file }) => file === planted));
    expect(found.map((use) => `line ${use.line}: ${memberOf(use)}, ${use.set}`)).toEqual([
      'line 3: Worksheet.notes, ExcelApi 1.18',
      'line 4: NoteCollection.items, ExcelApi 1.18',
      'line 4: Note.content, ExcelApi 1.18',
      'line 5: Worksheet.showDataTypeIcons, ExcelApi 1.19',
      'line 6: Worksheet.showDataTypeIcons, ExcelApi 1.19',
      'line 7: Chart.getDataTable, ExcelApi 1.14',
    ]);
  });

  it('is offered by the browser workbook as far as something uses it', () => {
    const used = new Set([...membersInUse(uses).map(({ member }) => member), ...Object.values(OTHERS).flat()]);
    expect(tableMembers().filter((member) => !used.has(member))).toEqual([]);
    const lacking = [...used].filter((member) => !tableMembers().includes(member));
    expect(lacking.filter((member) => !/^Chart|^Worksheet\.charts$/.test(member))).toEqual([]);
  });
});
