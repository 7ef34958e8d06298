import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { instalments } from '../../src/data/annex';
import { deadlineById } from '../../src/data/deadlines';
import { statedFacts } from '../../src/data/facts';
import { sources } from '../../src/data/programme';
import { call } from '../functions/calls';

const src = resolve(__dirname, '../../src');

/** Least number that is suspect where it equals a figure of the documents. */
const LEAST_SUSPECT = 1000;
/** Folders without any figures; elsewhere figures of the documents are suspect. */
const STRICT = ['schemes', 'sheets'];
const allowed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'functions/instalment-table.ts': { '2024': 'the year of an example' },
  'functions/runtime/own-data.ts': { '2026': 'the year of an example' },
  'schemes/facts/checks-derived.ts': {
    '2023': 'a year of the annex, by which its columns are named',
    '2024': 'a year of the annex, by which its columns are named',
    '2025': 'a year of the annex, by which its columns are named',
  },
  'sheets/templates/inputs.ts': {
    '2023': 'the first year of a reference day',
    '2040': 'the last year of a reference day',
  },
  'sheets/templates/aansluiting.ts': { '5_000': 'rows below the ledger in which amounts are looked for' },
  'sheets/templates/gegevens.ts': {
    '2000': 'the first year that can be typed',
    '2100': 'the last year that can be typed',
  },
};

/** Scales and limits rather than figures. */
const isPowerOfTen = (number: number): boolean => Number.isInteger(Math.log10(number));

function filesIn(folder: string): string[] {
  return readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}

const parsed = new Map<string, readonly ts.Node[]>();

/** Nodes of the code of a file, which is parsed once. */
function nodesOf(file: string): readonly ts.Node[] {
  if (!parsed.has(file)) parsed.set(file, parse(file));
  return parsed.get(file)!;
}

function parse(file: string): ts.Node[] {
  const source = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2022, true);
  const nodes: ts.Node[] = [];
  const visit = (node: ts.Node) => {
    nodes.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return nodes;
}

/** Literal arguments of calls of a function in the code. */
function namedBy(functionName: string): [file: string, id: string][] {
  return ['schemes', 'functions', 'reconcile', 'sheets', 'taskpane'].flatMap(filesIn).flatMap((file) =>
    nodesOf(file)
      .filter(ts.isCallExpression)
      .filter((node) => node.expression.getText() === functionName)
      .flatMap((node) => node.arguments.flatMap(literalsIn))
      .map((id): [string, string] => [file, id]),
  );
}

function literalsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [node.whenTrue, node.whenFalse].flatMap(literalsIn) : [];
}

/** Amounts, counts and years in the documents. */
const published = new Set<number>([
  ...statedFacts().map(({ value }) => Number(value)),
  ...instalments.map(({ euros }) => euros),
  ...[2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030],
]);

describe('the rules', () => {
  it('and all other code have no figures of their own: figures are in the data with their source', () => {
    const suspects = filesIn('')
      .map((file) => file.replace(/^\//, ''))
      // Examples of functions and of the browser workbook show figures to readers.
      .filter((file) => !/^(data|functions\/catalogue|workbench)\//.test(file))
      .flatMap((file) =>
        nodesOf(file)
          .filter(ts.isNumericLiteral)
          .filter(({ text }) => Number(text) >= LEAST_SUSPECT && !isPowerOfTen(Number(text)))
          .filter(({ text }) => STRICT.includes(file.split('/')[0]!) || published.has(Number(text)))
          .filter((node) => !allowed[file]?.[node.getText()])
          .map((node) => `${file}: ${node.getText()}`),
      );
    expect(suspects).toEqual([]);
  });

  it('refer to existing facts', () => {
    const known = new Set(statedFacts().map(({ id }) => id));
    const named = [...namedBy('statedFact'), ...namedBy('statedFigure')];
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(([, id]) => !known.has(id))).toEqual([]);
  });

  it('refer to existing deadlines', () => {
    const named = namedBy('deadlineById');
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter(([, id]) => !deadlineById(id))).toEqual([]);
  });
});

describe('the documents', () => {
  it('link to their official publication, or to the address that a document prints', () => {
    const addresses = Object.fromEntries(sources.map(({ id, address }) => [id, address]));
    expect(addresses).toEqual({
      'regeling-kansrijke-wijk': 'https://zoek.officielebekendmakingen.nl/stcrt-2023-17605.html',
      'letter-to-parliament': 'https://zoek.officielebekendmakingen.nl/kst-30995-102.html',
      // The note on article 10 prints it with the hyphens that the text of the leaflet lost.
      leaflet: 'https://www.volkshuisvestingnederland.nl/onderwerpen/programma-leefbaarheid-en-veiligheid',
      'nieuw-west-agreement': undefined,
      'amsterdam-overview': undefined,
    });
  });

  it('have a title, a publication and a date, as auditors quote them', () => {
    expect(sources.length).toBe(5);
    for (const { title, publication, date } of sources)
      for (const said of [title, publication, date]) expect(said).toMatch(/^\S.*\S$/);
    expect(new Set(sources.map(({ title, publication }) => `${title} ${publication}`)).size).toBe(sources.length);
  });
});

/** Functions that return tables of printed figures. */
const tables = ['FACTS', 'PAYMENTS', 'ORV.MEASURES', 'AWARDS', 'BUDGETS', 'DEADLINES', 'INDICATORS', 'CHECKS'];

describe('the provenance', () => {
  it.each(tables)('of every row of %s names a document', (id) => {
    const [header, ...rows] = call(id) as string[][];
    const column = header!.indexOf('Bron');
    const unnamed = rows.filter((row) => !sources.some(({ title }) => row[column]!.includes(title)));
    expect(unnamed).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('of every fact is complete: a unique id, a description, a document and a section', () => {
    const [header, ...rows] = call('FACTS') as string[][];
    const column = (name: string) => rows.map((row) => row[header!.indexOf(name)]);
    for (const name of ['Id', 'Omschrijving', 'Eenheid', 'Bron', 'Vindplaats'])
      expect(column(name).filter((cell) => !/\S/.test(String(cell)))).toEqual([]);
    expect(column('Waarde').filter((cell) => (cell as unknown) === '')).toEqual([]);
    expect(new Set(column('Id')).size).toBe(rows.length);
  });

  it('of the agreement is complete', () => {
    const [header, ...rows] = call('AGREEMENT', 'Nieuw-West') as string[][];
    expect(rows.map((row) => row[header!.indexOf('Bron')]).filter((cell) => !cell)).toEqual([]);
  });
});
