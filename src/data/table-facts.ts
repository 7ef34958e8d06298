import type { Citation } from '../core/answer';
import { isoOf, type Serial } from '../core/date';
import { once } from '../core/once';
import { fold } from '../core/text';
import { instalments, maxima } from './annex';
import { printedAwards } from './awards';
import { citationOf, type CitedRow, type CitedTable } from './citation';
import { printedDeadlines, type StatedDay, wordsOf } from './deadlines';
import { alignmentOf, lineCitation } from './expenditure';
import { type Fact, statedFacts } from './facts';
import { capacityFiles, expenditureFiles, homesFiles, measuresFiles, summaryFiles, wbiFiles } from './files';
import { schemeName, themeEntries } from './programme';

/** Prefix of ids in the first annex; ids of later annexes begin with the id of their document. */
const FIRST_ANNEX = { source: 'regeling-kansrijke-wijk', prefix: 'regeling' };
const ANNEX_SCHEME = 'kansrijke-wijk';
const MILLION = 1_000_000;

interface NamedRow extends CitedRow {
  readonly id: string;
  readonly name: string;
}

interface SchemeTable extends CitedTable {
  readonly scheme: string;
  readonly title?: string | undefined;
}

/**
 * Label of a row outside its table: the title of the table, or else the name of its scheme, with the name of the row.
 */
export function rowLabel(
  { scheme, title }: Pick<SchemeTable, 'scheme' | 'title'>,
  { name }: { readonly name: string },
): string {
  return `${title ?? schemeName(scheme)}: ${name}`;
}

/** Fact for a cell of a table, none for an empty one; `part` distinguishes the cells of a row. */
function cellFact(
  table: SchemeTable,
  row: NamedRow,
  [part, word, unit, value]: readonly [part: string, word: string, unit: string, value: number | undefined],
  more: Partial<Fact> = {},
): Fact[] {
  if (value === undefined) return [];
  const id = part ? `${row.id}.${part}` : row.id;
  const label = [rowLabel(table, row), word].filter(Boolean).join(', ');
  return [{ id, label, value, unit, scheme: table.scheme, citation: citationOf(table, row), ...more }];
}

function themeOf(article: number): (typeof themeEntries)[number] {
  return themeEntries.find((theme) => theme.article === article)!;
}

function annexPrefix({ source }: Citation): string {
  return source === FIRST_ANNEX.source ? FIRST_ANNEX.prefix : source;
}

function annexFacts(): Fact[] {
  const terms = instalments.map((row): Fact => {
    const who = row.area ? `${row.municipality} ${row.area}` : row.municipality;
    const id = row.area ? `${fold(row.municipality)}-${fold(row.area)}` : fold(row.municipality);
    const theme = themeOf(row.article);
    return {
      id: `${annexPrefix(row.citation)}.termijn.${theme.id}.${id}.${row.year}`,
      label: `Termijn ${row.year} ${theme.id}, ${who}, incl. btw`,
      value: row.euros,
      unit: 'euro',
      period: String(row.year),
      scheme: ANNEX_SCHEME,
      citation: row.citation,
    };
  });
  const totals = maxima.map((row): Fact => ({
    id: `${annexPrefix(row.citation)}.maximum.${themeOf(row.article).id}.${fold(row.municipality)}`,
    label: `Maximum ${themeOf(row.article).id}, ${row.municipality}, zoals vermeld, incl. btw`,
    value: row.euros,
    unit: 'euro',
    scheme: ANNEX_SCHEME,
    citation: row.citation,
  }));
  return [...terms, ...totals];
}

function deadlineFacts(): Fact[] {
  return printedDeadlines.flatMap(({ id, label, from, until, stated, scheme, citation }) => {
    const fact = (idOfDay: string, side: string, day: Serial | undefined, as: StatedDay = {}): Fact[] =>
      day === undefined
        ? []
        : [
            {
              id: idOfDay,
              label: `${label}: ${side}`,
              value: isoOf(day),
              unit: 'datum',
              qualifier: wordsOf(as),
              scheme,
              afgeleid: as.afgeleid,
              citation,
            },
          ];
    return [...fact(`${id}.van`, 'van', from, stated?.from), ...fact(id, 't/m', until, stated?.until)];
  });
}

function awardFacts(): Fact[] {
  return printedAwards.flatMap(({ id, label, scheme, tranche, qualifier, amount, homes, schools, citations }) => {
    const counts = { woningen: homes, scholen: schools };
    const more = { scheme, period: tranche, citation: citations[0]! };
    return [
      ...(amount === null ? [] : [{ ...more, id, label, value: amount, unit: 'euro', qualifier }]),
      ...Object.entries(counts).flatMap(([unit, value]) =>
        value ? [{ ...more, id: `${id}.${unit}`, label: `${label}, ${unit}`, value, unit }] : [],
      ),
    ];
  });
}

function expenditureFacts(): Fact[] {
  return expenditureFiles.flatMap((file) =>
    [...file.lines, file.total].flatMap((line) =>
      Object.entries(line.millions as Record<string, number>).flatMap(([column, millions]) =>
        cellFact(file, line, [column, column, 'euro', millions * MILLION], {
          period: column,
          citation: lineCitation(file, line),
          afgeleid: alignmentOf(file, line),
        }),
      ),
    ),
  );
}

function agreementFacts(): Fact[] {
  const contributions = [
    ...measuresFiles.flatMap((file) => [...file.measures, file.total].map((row) => ({ file, row }))),
    ...capacityFiles.flatMap((file) => [...file.activities, file.total].map((row) => ({ file, row }))),
  ].flatMap(({ file, row }) => [
    ...cellFact(file, row, ['excl', 'excl. btw', 'euro', row.excl]),
    ...cellFact(file, row, ['incl', 'incl. btw', 'euro', row.incl]),
  ]);
  const staff = capacityFiles.flatMap((file) =>
    file.activities.flatMap((row) => cellFact(file, row, ['fte', 'fte', 'fte', row.fte])),
  );
  const applications = wbiFiles.flatMap((file) =>
    [...file.applications, file.total].flatMap((row) => [
      ...cellFact(file, row, ['cofinanciering', 'cofinanciering incl. btw', 'euro', row.cofinancing]),
      ...cellFact(file, row, ['rijksbijdrage', 'indicatie rijksbijdrage', 'euro', row.contribution]),
    ]),
  );
  const homes = homesFiles.flatMap((file) =>
    [...file.parts, file.total].flatMap((row) => [
      ...cellFact(file, row, ['alle', '', 'woningen', row.homes], { period: file.period }),
      ...cellFact(file, row, ['betaalbaar', 'w.v. betaalbaar', 'woningen', row.affordable], { period: file.period }),
    ]),
  );
  const summary = summaryFiles.flatMap((file) =>
    [...file.rows, file.total].flatMap((row) =>
      row.low === row.high
        ? cellFact(file, row, ['', '', 'euro', row.low], { period: file.period })
        : [
            ...cellFact(file, row, ['laag', 'laag', 'euro', row.low], { period: file.period }),
            ...cellFact(file, row, ['hoog', 'hoog', 'euro', row.high], { period: file.period }),
          ],
    ),
  );
  return [...contributions, ...staff, ...applications, ...homes, ...summary];
}

/** Every figure and date in the documents: those in running text, and each cell of each table. */
export const allFacts = once((): readonly Fact[] => [
  ...statedFacts(),
  ...deadlineFacts(),
  ...annexFacts(),
  ...awardFacts(),
  ...agreementFacts(),
  ...expenditureFacts(),
]);
