import { strFromU8 } from 'fflate';
import { freeSheetName, splitAddress } from '../../workbook/a1';
import { Archive } from './archive';
import type { Book, BookNote, BookSheet } from './book';
import { boundSheet } from './bound-sheet';
import { SHEETS } from './limits';
import { type Omission, Omissions } from './omissions';
import { FormulaReader } from './read-formula';
import { BUILT_IN, readNames } from './read-names';
import { Comments, Notes, Persons } from './read-notes';
import { linkOf, SheetReader, type SheetSurroundings } from './read-sheet';
import { SharedStrings } from './read-strings';
import { readPalette, readStyles } from './read-styles';
import type { XmlListener } from '../../workbook/xml-parser';
import { ReadPacer, type ReadOptions, FileRefusal, type RefusalReason } from './refusal';
import { readSettings } from './settings-part';
import { fromUtf16 } from './utf16';
import { all, parseXml, partParser, type XmlElement } from './xml';

const WORKBOOK = 'xl/workbook.xml';

interface Link {
  readonly type: string;
  readonly target: string;
}

type Links = ReadonlyMap<string, Link>;

/** Names of the add-in's functions, and a function that moves formulas. */
interface Around extends Pick<SheetSurroundings, 'moveFormula'> {
  readonly customNames: readonly string[];
}

/** Parsed workbook with its omissions, or the reason why the file is refused. */
export type ReadBook =
  | { readonly ok: true; readonly book: Book; readonly omissions: readonly Omission[] }
  | { readonly ok: false; readonly reason: RefusalReason };

/** Reads an .xlsx file within limits, yielding to the page between pieces. */
export async function readBook(bytes: Uint8Array, around: Around, reading: ReadOptions = {}): Promise<ReadBook> {
  try {
    return { ok: true, ...(await new BookReader(new Archive(bytes), around, new ReadPacer(reading)).read()) };
  } catch (error) {
    return { ok: false, reason: error instanceof FileRefusal ? error.reason : 'damaged' };
  }
}

class BookReader {
  private readonly omissions = new Omissions();
  private readonly formulas: FormulaReader;

  constructor(
    private readonly archive: Archive,
    private readonly around: Around,
    private readonly pace: ReadPacer,
  ) {
    this.formulas = new FormulaReader(around.customNames);
  }

  async read(): Promise<{ book: Book; omissions: readonly Omission[] }> {
    const { archive, omissions, formulas } = this;
    if (!archive.has(WORKBOOK)) throw new FileRefusal('noXlsx');
    const workbook = await this.document(WORKBOOK);
    if (!workbook) throw new FileRefusal('damaged');
    const links = await this.links(WORKBOOK);
    const entries = sheetEntries(workbook, omissions);
    const { names, builtIn } = readNames(
      workbook,
      entries.map(({ name }) => name),
      formulas,
      omissions,
    );
    const surroundings = await this.surroundings(links);
    const sheets: BookSheet[] = [];
    /** Maps positions in the file to positions among opened sheets. */
    const positions = new Map<number, number>();
    for (const [index, { name, link, hidden }] of entries.entries()) {
      const read = await this.sheet(name, links.get(link)?.target, surroundings);
      if (!read) continue;
      const printed = (wanted: string): string | null => {
        const found = builtIn.find((each) => each.name === BUILT_IN + wanted && each.sheet === index);
        return found ? splitAddress(found.reference).cells : null;
      };
      positions.set(index, sheets.length);
      sheets.push({ ...read, hidden, printArea: printed('Print_Area'), printTitleRows: printed('Print_Titles') });
    }
    if (sheets.length === 0) throw new FileRefusal('noSheets');
    if (sheets.every(({ hidden }) => hidden)) sheets[0]!.hidden = false;
    const kept = names.flatMap((name) => {
      const sheet = name.sheet === null ? null : positions.get(name.sheet);
      return sheet === undefined ? [] : [{ ...name, sheet }];
    });
    return { book: { sheets, names: kept, settings: await this.settings(links) }, omissions: omissions.list };
  }

  private async surroundings(links: Links): Promise<SheetSurroundings> {
    const theme = await this.small(partOf(links, '/theme') ?? 'xl/theme/theme1.xml');
    const styles = await this.small(partOf(links, '/styles') ?? 'xl/styles.xml');
    const strings = new SharedStrings();
    const shared = partOf(links, '/sharedStrings') ?? 'xl/sharedStrings.xml';
    if (this.archive.has(shared)) await this.scan(shared, strings);
    const { moveFormula } = this.around;
    return {
      strings: strings.list,
      looks: readStyles(styles, theme),
      palette: readPalette(theme),
      formulas: this.formulas,
      omissions: this.omissions,
      cells: 0,
      moveFormula,
    };
  }

  private async sheet(
    name: string,
    path: string | undefined,
    around: SheetSurroundings,
  ): Promise<Omit<BookSheet, 'hidden' | 'printArea' | 'printTitleRows'> | null> {
    const { omissions } = this;
    if (path === undefined || !this.archive.has(path)) {
      omissions.add('sheetMissing', name);
      return null;
    }
    const reader = new SheetReader(name, around);
    if (!(await this.tolerant(path, reader))) {
      omissions.add('sheetDamaged', name);
      return null;
    }
    const links = await this.links(path);
    const sheet = {
      ...reader.sheet,
      name,
      notes: await this.notes(name, partOf(links, '/comments'), new Notes()),
      comments: await this.comments(name, partOf(links, '/threadedComment')),
      properties: await this.properties(reader, links),
    };
    return { ...sheet, ...boundSheet({ ...sheet, hidden: false, printArea: null, printTitleRows: null }, omissions) };
  }

  private async comments(sheet: string, path: string | undefined): Promise<BookNote[]> {
    if (path === undefined) return [];
    const persons = new Persons();
    const people = partOf(await this.links(WORKBOOK), '/person');
    if (people !== undefined && this.archive.has(people)) await this.tolerant(people, persons);
    return this.notes(sheet, path, new Comments(persons.names));
  }

  private async notes(
    sheet: string,
    path: string | undefined,
    reader: XmlListener & { list: BookNote[] },
  ): Promise<BookNote[]> {
    if (path === undefined) return [];
    if (this.archive.has(path) && (await this.tolerant(path, reader))) return reader.list;
    this.omissions.add('notesDamaged', sheet);
    return [];
  }

  private async properties(reader: SheetReader, links: Links): Promise<BookSheet['properties']> {
    const found: BookSheet['properties'] = [];
    for (const { key, link } of reader.properties) {
      const bytes = await this.archive.bytes(links.get(link)?.target ?? '', this.pace);
      if (bytes) found.push({ key, value: fromUtf16(bytes) });
    }
    return found;
  }

  private async settings(links: Links): Promise<Book['settings']> {
    const found: Book['settings'] = [];
    for (const { type, target } of links.values()) {
      const part = type.endsWith('/customXml') ? await this.small(target) : null;
      if (part) found.push(...readSettings(part, this.omissions));
    }
    return found;
  }

  private async links(path: string): Promise<Links> {
    const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
    const part = await this.small(`${folder}_rels/${file}.rels`);
    if (!part) return new Map();
    return new Map(
      all(part, 'Relationship').flatMap((link): [string, Link][] => {
        const address = link.getAttribute('Target') ?? '';
        const isInside = link.getAttribute('TargetMode') !== 'External' && URL.canParse(address, `file:///${folder}`);
        if (!isInside) return [];
        const target = decodeURI(new URL(address, `file:///${folder}`).pathname.slice(1));
        return [[link.getAttribute('Id') ?? '', { type: link.getAttribute('Type') ?? '', target }]];
      }),
    );
  }

  /** Reads a part that may be missing or damaged. */
  private async small(path: string): Promise<XmlElement | null> {
    return this.archive.has(path) ? this.document(path) : null;
  }

  private async document(path: string): Promise<XmlElement | null> {
    const bytes = await this.archive.bytes(path, this.pace);
    const text = strFromU8(bytes ?? new Uint8Array());
    return parseXml(text);
  }

  private async scan(path: string, listener: XmlListener): Promise<void> {
    const reader = partParser(listener);
    await this.archive.read(path, this.pace, (text) => reader.push(text));
    reader.end();
  }

  /** Scans a part; returns whether it is complete. A part that is too large or hostile still refuses the file. */
  private async tolerant(path: string, listener: XmlListener): Promise<boolean> {
    try {
      await this.scan(path, listener);
      return true;
    } catch (error) {
      if (error instanceof FileRefusal && error.reason !== 'damaged') throw error;
      return false;
    }
  }
}

function partOf(links: Links, kind: string): string | undefined {
  return [...links.values()].find(({ type }) => type.endsWith(kind))?.target;
}

/** Sheets of a workbook, with valid names. */
function sheetEntries(workbook: XmlElement, omissions: Omissions): { name: string; link: string; hidden: boolean }[] {
  const taken: string[] = [];
  return all(workbook, 'sheet').flatMap((entry, index) => {
    const given = entry.getAttribute('name') ?? '';
    if (index >= SHEETS) {
      omissions.add('sheetsTooMany', given.slice(0, 31));
      return [];
    }
    const name = freeSheetName(given.trim() || 'Sheet', taken);
    if (name !== given) omissions.add('sheetRenamed', name, given.slice(0, 40));
    taken.push(name);
    const hidden = (entry.getAttribute('state') ?? 'visible') !== 'visible';
    return [{ name, link: linkOf(entry.attributes), hidden }];
  });
}
