import { columnTitle, type OwnColumn, ownColumns } from '../../schemes/own-data/columns';
import { type OwnKind, ownKindNames } from '../../schemes/own-data/kinds';
import { singleThemes } from '../../schemes/names/themes';
import { DAY, EURO, GOOD, HEADING, QUIET, WHOLE, WRONG } from '../styles';
import { oneCell } from '../../workbook/cell-range';
import type { Content } from '../../workbook/plan';
import { type InputRule, field, oneOf, placeNames, nonNegativeAmount, numberOfHomes } from './inputs';
import {
  at,
  beyondPrint,
  wrapText,
  cells,
  colourWhere,
  columns,
  format,
  head,
  joined,
  OWN_DATA,
  origin,
  type SheetPart,
  rows,
  sheet,
  spill,
} from '../layout';
import type { Template } from './template';

/** Rows of the table, header excluded. */
const LINES = 200;
const row = rows({ title: 3, head: 1, body: LINES });

const HEADERS = ownColumns.map(columnTitle);
const column = columns(...ownColumns, 'check', 'gap', 'help');

/** Suggestions for Onderdeel; measures and projects have names of their own. */
const PARTS = [
  ...singleThemes.map(({ id }) => id),
  ...['puur', 'grootschalig'],
  ...['Volkshuisvestingsfonds', 'Woningbouwimpuls', 'Nationaal Isolatieprogramma', 'Preventie met gezag'],
];

/** Rows prepared for an agreement. */
const PREPARED: readonly (readonly [OwnKind, string])[] = [
  ['realisatiestimulans', ''],
  ['maatregel', ''],
  ['maatregel', ''],
  ['maatregel', ''],
  ['capaciteit', ''],
  ['wbi', ''],
  ['woningen', ''],
  ['woningen', 'puur'],
  ['woningen', 'grootschalig'],
];

const HELP: readonly (readonly [string, string])[] = [
  [
    'Waarvoor',
    'De documenten bevatten één afspraak van de twintig. Vul hier uw eigen afspraak, beschikkingen en data in; alle formules, schermen en sjablonen rekenen ermee.',
  ],
  [
    'Bedragen',
    'In euro, incl. btw, tenzij de kolom anders zegt. Excl. btw mag leeg blijven; bij maatregel en capaciteit is het nodig voor bedragen excl. btw.',
  ],
  ['Bron', 'Wat een accountant moet kunnen vinden, bijvoorbeeld: Beschikking 2026-0001234, art.\u00a02.'],
  [
    'Dubbel',
    'Rijen met dezelfde soort, plaats, onderdeel en jaar tellen op, en komen in de plaats van het ingebouwde cijfer. Andere rijen komen erbij.',
  ],
  ['Controle', 'De laatste kolom zegt per rij of zij in orde is, welk cijfer zij vervangt, of wat er mis is.'],
  ['termijn', 'Een termijn van de uitkering: Onderdeel is het thema; vul Jaar en Incl. btw in.'],
  ['maximum', 'Het maximum van een thema: Onderdeel is het thema; vul Incl. btw in.'],
  ['maatregel', 'Een ORV-maatregel: Onderdeel is de naam; vul Incl. btw en Excl. btw in.'],
  ['capaciteit', 'Capaciteitsondersteuning: vul Incl. btw, Excl. btw en Aantal (fte) in.'],
  ['realisatiestimulans', 'De raming in de afspraak: vul Laag en Hoog in.'],
  ['wbi', 'Een nieuwe aanvraag woningbouwimpuls: Onderdeel is het project; vul Incl. btw en Cofinanciering in.'],
  [
    'woningen',
    'Woningen met start bouw: Onderdeel is puur, grootschalig of leeg voor het totaal; vul Aantal en Waarvan betaalbaar in.',
  ],
  [
    'toekenning',
    'Een toekenning: Onderdeel is de regeling, Omschrijving de tranche of het jaar; vul Incl. btw en eventueel Aantal (woningen) in.',
  ],
  ['deadline', 'Een deadline: Onderdeel is de regeling; vul Van, T/m en Omschrijving in.'],
];

/** Rows on one printed page; most agreements take fewer. */
const PRINTED = 56;

/** Characters of a line of help. */
const HELP_LENGTH = 85;
const HELP_LINES = HELP.flatMap(([label, text]) =>
  wrapText(text, HELP_LENGTH).map((line, index) => [index === 0 ? label : null, line]),
);

/** Widths of the columns in points. */
const WIDTHS: Readonly<Record<OwnColumn, number>> = {
  kind: 100,
  area: 95,
  part: 150,
  year: 40,
  incl: 82,
  excl: 82,
  low: 78,
  high: 78,
  cofinancing: 80,
  count: 48,
  affordable: 62,
  from: 62,
  until: 62,
  description: 130,
  source: 140,
};

/** Number formats and validation of the columns, each with the columns right of it that share them. */
const FIELDS: readonly (readonly [OwnColumn, number, string, InputRule?])[] = [
  ['kind', 1, 'General', oneOf(ownKindNames, 'Kies een soort uit de lijst.')],
  ['area', 1, 'General', { rule: { kind: 'list', choices: placeNames } }],
  ['part', 1, 'General', { rule: { kind: 'list', choices: PARTS } }],
  ['year', 1, '0', { rule: { kind: 'whole', from: 2000, to: 2100 }, message: 'Geef een jaar.' }],
  ['incl', 5, EURO, nonNegativeAmount],
  ['count', 2, WHOLE, numberOfHomes],
  ['from', 2, DAY],
  ['description', 2, 'General'],
];

function table(place: string): SheetPart {
  const width = HEADERS.length;
  const prepared = PREPARED.map(([kind, part]): Content[] => [kind, place, part || null]);
  const overText: readonly OwnColumn[] = ['area', 'part', 'from', 'until', 'description', 'source'];
  const name = { row: row.head, column: 0, rows: LINES + 1, columns: width, name: OWN_DATA, inWorkbook: true };
  return joined([
    head(row.head, 0, HEADERS),
    ...overText.map((each) => format(oneCell(row.head, column[each]), { align: 'left' })),
    ...FIELDS.map(([first, count, numberFormat, entry]) =>
      field({ row: row.body, column: column[first], rows: LINES, columns: count }, numberFormat, entry),
    ),
    format({ row: row.body, column: column.from, rows: LINES, columns: 2 }, { align: 'left' }),
    ...(['part', 'description', 'source'] as const).map((each) =>
      format({ row: row.body, column: column[each], rows: LINES, columns: 1 }, { wrap: true }),
    ),
    format({ row: row.body, column: 0, rows: LINES, columns: width + 1 }, { vertical: 'top' }),
    cells(row.body, 0, prepared),
    beyondPrint(row.head - 1, 0, PRINTED, { row: row.body, column: column.kind, rows: LINES, columns: 1 }),
    { names: [name] },
  ]);
}

function checks(): SheetPart {
  const body = { row: row.body, column: column.check, rows: LINES, columns: 1 };
  const verdict = at(row.body, column.check);
  const isIncomplete = `LEFT(${verdict},13)="telt nog niet"`;
  return joined([
    spill({ ...body, row: row.head, rows: LINES + 1 }, `=NPLV.DATACHECK(${OWN_DATA})`),
    format({ ...body, row: row.head, rows: 1 }, { ...HEADING, bold: true, align: 'left' }),
    colourWhere(body, `=${verdict}="in orde"`, GOOD),
    // A prepared row that is not filled in yet is no fault.
    colourWhere(body, `=${isIncomplete}`, { colour: QUIET }),
    colourWhere(
      body,
      `=AND(${verdict}<>"",${verdict}<>"in orde",LEFT(${verdict},8)<>"vervangt",NOT(${isIncomplete}))`,
      WRONG,
    ),
  ]);
}

/** Table of own data: a municipality's agreement, decisions and dates, for the whole workbook. */
export const gegevens: Template = {
  id: 'gegevens',
  asks: ['place'],
  only: OWN_DATA,
  plan({ place, day }) {
    return sheet(
      'Eigen gegevens',
      {
        title: 'Eigen gegevens',
        about: 'Uw eigen afspraak, beschikkingen en data. Vul in wat u hebt; lege rijen en kolommen tellen niet.',
        frozenRows: row.body,
        printHeading: row.head,
        widths: [...ownColumns.map((each) => WIDTHS[each]), 300, 20, 130, 480],
        printed: [0, column.source],
        printedRows: PRINTED,
      },
      [
        table(place),
        checks(),
        cells(row.head, column.help, [['Uitleg', null], ...HELP_LINES]),
        format({ row: row.head, column: column.help, rows: 1, columns: 2 }, { ...HEADING, bold: true }),
        format({ row: row.body, column: column.help, rows: HELP_LINES.length, columns: 1 }, { bold: true }),
        origin(row.body + HELP_LINES.length + 1, day, [], column.help),
      ],
    );
  },
};
