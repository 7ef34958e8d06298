import { serialOf } from '../../../src/core/date';
import { fileKinds, kindOf } from '../../../src/data/schema';
import { sourcesFile } from '../../../src/data/schema/programme';
import { ownFileOf } from '../../../src/schemes/own-data/file';
import { ownCellsOf } from '../../../src/schemes/own-data/from-file';
import { readOwnTable, type OwnCells } from '../../../src/schemes/own-data/table';

const DAY = serialOf(2026, 11, 30)!;
const titles = [
  ...['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Excl. btw', 'Laag', 'Hoog', 'Cofinanciering', 'Aantal'],
  ...['Waarvan betaalbaar', 'Van', 'T/m', 'Omschrijving', 'Bron'],
];

/** Table from rows with named columns. */
function tableOf(...rows: Record<string, string | number>[]): (string | number | null)[][] {
  return [titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))];
}

const agreement = tableOf(
  { Soort: 'termijn', Gebied: 'Rotterdam', Onderdeel: 'school', Jaar: 2026, 'Incl. btw': 1500.25, Bron: 'Besluit 1' },
  { Soort: 'termijn', Gebied: 'Nieuw-West', Onderdeel: 'armoede', Jaar: 2026, 'Incl. btw': 100, 'Excl. btw': 90 },
  { Soort: 'maximum', Gebied: 'Zuidoost', Onderdeel: 'armoede', 'Incl. btw': 300, 'Excl. btw': 250, Bron: 'Besluit 2' },
  { Soort: 'maatregel', Gebied: 'Rotterdam', Onderdeel: 'Plein', 'Incl. btw': 121, 'Excl. btw': 100, Bron: 'Afspraak' },
  { Soort: 'maatregel', Gebied: 'Rotterdam', Onderdeel: 'Park', 'Incl. btw': 50 },
  { Soort: 'maatregel', Gebied: 'Den Haag', Onderdeel: 'Strand', 'Incl. btw': 60 },
  {
    Soort: 'capaciteit',
    Gebied: 'Rotterdam',
    Onderdeel: 'projectleiders',
    'Incl. btw': 121,
    'Excl. btw': 100,
    Aantal: 4.5,
  },
  { Soort: 'realisatiestimulans', Gebied: 'Rotterdam', Onderdeel: 'raming', Laag: 10, Hoog: 20 },
  { Soort: 'wbi', Gebied: 'Rotterdam', Onderdeel: 'Kade', 'Incl. btw': 40, Cofinanciering: 60 },
  { Soort: 'woningen', Gebied: 'Rotterdam', Onderdeel: 'puur', Aantal: 10, 'Waarvan betaalbaar': 6 },
  { Soort: 'woningen', Gebied: 'Rotterdam', Aantal: 12, 'Waarvan betaalbaar': 7 },
  {
    Soort: 'toekenning',
    Gebied: 'Rotterdam',
    Onderdeel: 'vhf',
    Omschrijving: 'derde tranche',
    'Incl. btw': 5,
    Aantal: 3,
    Bron: 'Brief',
  },
  { Soort: 'deadline', Onderdeel: 'spuk', Van: 46100, 'T/m': 46112, Omschrijving: 'Verantwoording', Bron: 'Brief' },
);

/** Own rows without their position, with abbreviations of place and scheme written out. */
function rowsOf(cells: OwnCells): string[] {
  const kinds = ['termijn', 'maximum', 'maatregel', 'capaciteit', 'realisatiestimulans'] as const;
  const others = ['wbi', 'woningen', 'toekenning', 'deadline'] as const;
  const own = readOwnTable(cells).ownRows([...kinds, ...others], false);
  if (!own.ok) throw new Error(JSON.stringify(own.failure));
  return own.value
    .map(({ citation, name, theme, scheme, part, ...row }) => {
      const isFreeText = !theme && !scheme && !part;
      const source = citation.source.replace(/^Eigen gegevens.*/, '');
      return JSON.stringify({ ...row, theme: theme?.id, scheme: scheme?.id, part, name: isFreeText && name, source });
    })
    .sort();
}

function fileOf(cells: OwnCells): NonNullable<unknown> {
  const file = ownFileOf(cells, 'Rotterdam', DAY);
  if (!file.ok) throw new Error(JSON.stringify(file.failure));
  return JSON.parse(JSON.stringify(file.value)) as NonNullable<unknown>;
}

describe('a file of own data', () => {
  it('converts back to the same table', () => {
    const cells = ownCellsOf(fileOf(agreement));
    expect(cells.ok && rowsOf(cells.value)).toEqual(rowsOf(agreement));
  });

  it('keeps its sources where an older version wrote them as place', () => {
    const older = JSON.parse(JSON.stringify(fileOf(agreement)).replaceAll('"section":', '"place":')) as unknown;
    const cells = ownCellsOf(older);
    expect(cells.ok && rowsOf(cells.value)).toEqual(rowsOf(agreement));
  });

  it('contains a file of src/data for each kind and area', () => {
    const { source, files } = fileOf(agreement) as { source: object; files: Record<string, object> };
    expect(Object.keys(files).sort()).toEqual([
      'activities-rotterdam.json',
      'applications-rotterdam.json',
      'article-5.json',
      'article-8.json',
      'awards.json',
      'deadlines.json',
      'measures-den-haag.json',
      'measures-rotterdam.json',
      'parts-rotterdam.json',
      'rows-rotterdam.json',
    ]);
    const problems = Object.entries(files).flatMap(([name, content]) => {
      const result = fileKinds[kindOf(content)!].safeParse(content);
      return result.success ? [] : [`${name}: ${result.error.message}`];
    });
    expect(problems).toEqual([]);
    expect(sourcesFile.parse([source])).toEqual([
      {
        id: 'eigen-gegevens-rotterdam',
        title: 'Eigen gegevens Rotterdam',
        publication: 'Eigen gegevens van de gemeente',
        date: '2026-11-30',
      },
    ]);
  });

  it('adds up measures, and excl. btw only where every measure has it', () => {
    const { files } = fileOf(agreement) as { files: Record<string, { total: object }> };
    // 121 + 50; Park has no amount excl. btw.
    expect(files['measures-rotterdam.json']!.total).toEqual({
      id: 'rotterdam.maatregel.totaal',
      name: 'Totaal',
      item: 'berekend',
      incl: 171,
    });
    expect(files['parts-rotterdam.json']!.total).toMatchObject({ homes: 12, affordable: 7 });
  });

  it('is not written while a row has a fault', () => {
    const file = ownFileOf(tableOf({ Soort: 'wbi', Gebied: 'Rotterdan', 'Incl. btw': 1 }), 'Rotterdam', DAY);
    expect(file).toMatchObject({ ok: false, failure: { row: 2, column: 'Gebied', message: 'unknownPlace' } });
  });

  it.each([
    [null, 'emptyOwnFile'],
    ['tekst', 'emptyOwnFile'],
    [{ files: {} }, 'emptyOwnFile'],
    [{ files: [] }, 'emptyOwnFile'],
    [{ files: { 'a.json': 1 } }, 'notOwnFile'],
    [{ files: { 'a.json': { facts: [] } } }, 'notOwnFile'],
    [{ files: { 'a.json': { measures: 'x' } } }, 'emptyOwnFile'],
    [{ files: { 'a.json': { area: {}, measures: [{ name: 'Plein', incl: 1 }] } } }, 'unknownPlace'],
    [{ files: { 'a.json': { area: 'Rotterdam', measures: [{ name: 'Plein', incl: ['x'] }] } } }, 'badAmount'],
    [{ files: { 'a.json': { awards: [{ areas: ['Zuidoost', 'Noord'], scheme: 'orv', amount: 1 }] } } }, 'unknownPlace'],
  ])('refuses %j', (file, message) => {
    expect(ownCellsOf(file)).toMatchObject({ ok: false, failure: { message } });
  });
});
