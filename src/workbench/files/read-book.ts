import { strFromU8, unzipSync } from 'fflate';
import { splitAddress } from '../../workbook/a1';
import type { Book } from './book';
import { fromFile } from './formula-names';
import { readSheet, textOf } from './read-sheet';
import type { SheetSurroundings } from './read-sheet';
import { readPalette, readStyles } from './read-styles';
import { readSettings } from './settings-part';
import { fromUtf16 } from './utf16';
import { all, parseXml } from './xml';

const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

type Files = Record<string, Uint8Array>;
type Part = (path: string) => Document | null;

type Around = Pick<SheetSurroundings, 'customNames' | 'moveFormula'>;

/** Reads an .xlsx file; null when it is none, or a damaged one. */
export function readBook(bytes: Uint8Array, around: Around): Book | null {
  try {
    return bookOf(unzipSync(bytes, { filter: ({ name }) => /\.(xml|rels|bin)$/.test(name) }), around);
  } catch {
    return null;
  }
}

function bookOf(files: Files, around: Around): Book | null {
  const part: Part = (path) => (files[path] ? parseXml(strFromU8(files[path])) : null);
  const workbook = part('xl/workbook.xml');
  if (!workbook) return null;
  const theme = part('xl/theme/theme1.xml');
  const strings = part('xl/sharedStrings.xml');
  const surroundings: SheetSurroundings = {
    ...around,
    strings: strings ? all(strings, 'si').map(textOf) : [],
    looks: readStyles(part('xl/styles.xml'), theme),
    palette: readPalette(theme),
  };
  const targets = readLinks(part, 'xl/workbook.xml');
  const entries = all(workbook, 'sheet');
  const names = readNames(workbook, around);
  const sheets = entries.flatMap((entry, index) => {
    const path = targets.get(linkId(entry))?.target;
    const document = path ? part(path) : null;
    if (!path || !document) return [];
    const links = readLinks(part, path);
    const comments = [...links.values()].find(({ type }) => type.endsWith('/comments'));
    const printed = (wanted: string): string | null => {
      const found = names.find(({ name, sheet }) => name === wanted && sheet === index);
      return found ? splitAddress(found.reference).cells : null;
    };
    return [
      {
        ...readSheet(document, comments ? part(comments.target) : null, surroundings),
        name: entry.getAttribute('name') ?? '',
        hidden: (entry.getAttribute('state') ?? 'visible') !== 'visible',
        printArea: printed(PRINT_AREA),
        printTitleRows: printed(PRINT_TITLES),
        properties: all(document, 'customPr').flatMap((property) => {
          const file = files[links.get(linkId(property))?.target ?? ''];
          return file ? [{ key: property.getAttribute('name') ?? '', value: fromUtf16(file) }] : [];
        }),
      },
    ];
  });
  const settings = [...targets.values()].flatMap(({ type, target }) => {
    const kept = type.endsWith('/customXml') ? part(target) : null;
    return kept ? readSettings(kept) : [];
  });
  return sheets.length ? { sheets, names: names.filter(({ name }) => !name.startsWith('_xlnm.')), settings } : null;
}

function readNames(workbook: Document, { customNames }: Around): Book['names'] {
  return all(workbook, 'definedName').map((entry) => {
    const sheet = entry.getAttribute('localSheetId');
    return {
      name: entry.getAttribute('name') ?? '',
      reference: fromFile(entry.textContent ?? '', customNames).slice(1),
      sheet: sheet === null ? null : Number(sheet),
      hidden: entry.getAttribute('hidden') === '1',
    };
  });
}

function readLinks(part: Part, path: string): Map<string, { type: string; target: string }> {
  const [, folder = '', file = ''] = /^(.*\/)?([^/]+)$/.exec(path) ?? [];
  const links = part(`${folder}_rels/${file}.rels`);
  if (!links) return new Map();
  return new Map(
    all(links, 'Relationship').map((link) => {
      const target = new URL(link.getAttribute('Target') ?? '', `file:///${folder}`).pathname.slice(1);
      return [link.getAttribute('Id') ?? '', { type: link.getAttribute('Type') ?? '', target }];
    }),
  );
}

function linkId(entry: Element): string {
  return [...entry.attributes].find(({ localName }) => localName === 'id')?.value ?? '';
}
