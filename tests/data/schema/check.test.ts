import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { instalmentsInFiles } from '../../../src/data/annex';
import { type DataFile, fileKinds, kindOf, rootFiles } from '../../../src/data/schema';
import { checkData } from '../../../src/data/schema/check';

const data = join(__dirname, '../../../src/data');
const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

function read(folder: string, path: string): unknown {
  return JSON.parse(readFileSync(join(folder, path), 'utf8'));
}

let copy: string;

/** Gives each test its own copy of the data. */
function copyForEach(): void {
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'nplv-data-'));
    cpSync(data, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true }));
}

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(copy, path)), { recursive: true });
  writeFileSync(join(copy, path), typeof content === 'string' ? content : JSON.stringify(content));
}

/** Replaces one occurrence of a text in a file of the copy. */
function change(path: string, from: string, to: string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  expect(text).toContain(from);
  write(path, text.replace(from, to));
}

describe('the data', () => {
  it('has no faults', () => {
    expect(checkData(data)).toEqual([]);
  });
});

const article8 = 'regeling-kansrijke-wijk/annex/article-8.json';
const deadlines = 'regeling-kansrijke-wijk/deadlines.json';
const awards = 'amsterdam-overview/awards.json';

/** Faults: a file, a replacement of one text, and the expected message. */
const faults: [fault: string, path: string, from: string, to: string, said: RegExp][] = [
  [
    'an amount that is text',
    article8,
    '18027421',
    '"18.027.421"',
    /^regeling-kansrijke-wijk\/annex\/article-8\.json: items\[3\] instalments\[1\] euros: .*number/,
  ],
  ['an amount with half a cent', article8, '18027421', '18027421.005', /items\[3\] instalments\[1\] euros: .*0\.01/],
  ['an unknown key', article8, '"maximum": 43566266', '"maximum": 43566266, "note": "x"', /items\[3\]: .*"note"/],
  ['a misspelt key', article8, '"maximum": 43566266', '"maximun": 43566266', /items\[3\]: .*"maximun"/],
  [
    'a day that does not exist',
    deadlines,
    '"2023-09-30"',
    '"2023-09-31"',
    /deadlines\[\d+\] \(regeling\.aanvraag\) until: no such day/,
  ],
  [
    'a window that ends before it begins',
    deadlines,
    '"2023-09-30"',
    '"2023-07-30"',
    /\(regeling\.aanvraag\): the first day comes before the last/,
  ],
  [
    'an id in two places',
    awards,
    '"vhf.toegekend.nieuw-west"',
    '"vhf.toegekend.zuidoost"',
    /awards\[1\]: the id vhf\.toegekend\.zuidoost is already that of amsterdam-overview\/awards\.json: awards\[0\]$/,
  ],
  [
    'an id with a capital',
    awards,
    '"vhf.toegekend.zuidoost"',
    '"VHF.toegekend.zuidoost"',
    /awards\[0\] \(VHF\.toegekend\.zuidoost\) id: an id is kebab-case words joined by dots/,
  ],
  [
    'an unknown document',
    article8,
    '"source": "regeling-kansrijke-wijk"',
    '"source": "regeling-kansrijke-stad"',
    /source: regeling-kansrijke-stad is not in sources\.json/,
  ],
  [
    'an unknown scheme',
    awards,
    '"scheme": "regio-deals"',
    '"scheme": "regiodeals"',
    /scheme: regiodeals is not in schemes\.json/,
  ],
  [
    'an unknown fact',
    'checks/contradictions.json',
    '"brief.investering"',
    '"brief.investeringen"',
    /^checks\/contradictions\.json: fact: brief\.investeringen is not in the facts$/,
  ],
  [
    'a file of another document',
    article8,
    '"source": "regeling-kansrijke-wijk"',
    '"source": "leaflet"',
    /source: a file of leaflet stands in the folder regeling-kansrijke-wijk/,
  ],
  [
    'a file of no kind',
    awards,
    '"awards"',
    '"prizes"',
    /^amsterdam-overview\/awards\.json: the file: has none, or several, of the keys/,
  ],
  ['no JSON', awards, '"awards": [', '"awards": [,', /^amsterdam-overview\/awards\.json: the file: is not JSON/],
];

describe('a fault in the data', () => {
  copyForEach();

  it.each(faults)('is reported with its file, row and reason: %s', (_, path, from, to, said) => {
    change(path, from, to);
    const problems = checkData(copy);
    expect(problems.filter((problem) => said.test(problem)).length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem).toMatch(/^[\w/-]+\.json: [^\n]+: [^\n]+$/);
  });
});

/** Objects at any depth of a value, outermost first. */
function* objectsIn(content: unknown): Generator<Record<string, unknown>> {
  if (typeof content !== 'object' || content === null) return;
  if (!Array.isArray(content)) yield content as Record<string, unknown>;
  for (const value of Object.values(content)) yield* objectsIn(value);
}

describe('an unknown key', () => {
  it.each(paths)('is refused at any depth of %s', (path) => {
    const schema = rootFiles[path as keyof typeof rootFiles] ?? fileKinds[kindOf(read(data, path))!];
    const accepted: unknown[] = [];
    const content = read(data, path);
    for (const object of objectsIn(content)) {
      object['unknown'] = 'x';
      if (schema.safeParse(content).success) accepted.push({ ...object });
      delete object['unknown'];
    }
    expect(accepted).toEqual([]);
  });
});

describe('a later decision of the ministry', () => {
  copyForEach();
  const source = 'regeling-kansrijke-wijk-tweede-tranche';

  it('takes a few files and no change of code', () => {
    const sources = read(copy, 'sources.json') as object[];
    const document = { id: source, title: 'Regeling tweede tranche', publication: 'Staatscourant', date: '2026-02-01' };
    write('sources.json', [...sources, document]);
    const schemes = read(copy, 'schemes.json') as object[];
    write('schemes.json', [...schemes, { id: 'tweede-tranche', name: 'Tweede tranche' }]);
    write(`${source}/facts.json`, {
      source,
      scheme: 'tweede-tranche',
      section: 'Artikel 2',
      facts: [{ id: 'tweede-tranche.plafond', label: 'Plafond', value: 1_000_000, unit: 'euro' }],
    });
    write(`${source}/deadlines.json`, {
      source,
      scheme: 'tweede-tranche',
      section: 'Artikel 3',
      deadlines: [{ id: 'tweede-tranche.aanvraag', label: 'Aanvragen', from: '2026-03-01', until: '2026-04-30' }],
    });
    const annex: DataFile<'items'> = {
      source,
      section: 'Bijlage, artikel 4',
      article: 4,
      items: [
        {
          item: 1,
          municipalities: ['Heerlen', 'Breda'],
          maximum: 300,
          instalments: [
            { letter: 'a', year: 2026, euros: 100 },
            { letter: 'b', year: 2027, euros: 200 },
          ],
        },
      ],
    };
    write(`${source}/annex.json`, annex);
    expect(checkData(copy)).toEqual([]);
    expect(
      instalmentsInFiles([annex]).map((row) => [row.municipality, row.year, row.euros, row.citation.item]),
    ).toEqual([
      ['Heerlen', 2026, 100, 'onderdeel 1, onder a'],
      ['Heerlen', 2027, 200, 'onderdeel 1, onder b'],
      ['Breda', 2026, 100, 'onderdeel 1, onder a'],
      ['Breda', 2027, 200, 'onderdeel 1, onder b'],
    ]);
  });
});
