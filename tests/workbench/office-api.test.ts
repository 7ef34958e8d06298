import { readFileSync } from 'node:fs';
import {
  OFFICE_API_PAGE,
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

describe("Excel's API", () => {
  const uses = membersInUse();

  it('stands on its page as the add-in uses it', () => {
    const written = (page: string): string => page.replace(/[ -]+/g, '');
    expect(written(readFileSync(OFFICE_API_PAGE, 'utf8'))).toBe(written(officeApiPage(uses)));
  });

  it('is used beyond the requirement set of the manifest only where the same file asks for the set', () => {
    // A type of a newer set is reached by a member of an older type.
    const entries = uses.filter(({ set, typeSet }) => isBeyondManifest(set) && !isBeyondManifest(typeSet));
    const beyond = entries.flatMap(({ type, name, set, files }) =>
      [...files].map((file) => ({ member: `${type}.${name}`, set, code: readFileSync(file, 'utf8') })),
    );
    const asked = entries.map(({ type, name }) => `${type}.${name}`);
    expect(asked).toEqual(expect.arrayContaining(['Worksheet.notes', 'Range.getMergedAreasOrNullObject']));
    const unasked = beyond.filter(({ set, code }) => !code.includes(`isSetSupported('ExcelApi', '${set}')`));
    expect(unasked.map(({ member }) => member)).toEqual([]);
  });

  it('is offered by the browser workbook as far as something uses it', () => {
    const used = new Set([...uses.map(({ type, name }) => `${type}.${name}`), ...Object.values(OTHERS).flat()]);
    expect(tableMembers().filter((member) => !used.has(member))).toEqual([]);
    const lacking = [...used].filter((member) => !tableMembers().includes(member));
    expect(lacking.filter((member) => !/^Chart|^Worksheet\.charts$/.test(member))).toEqual([]);
  });
});
