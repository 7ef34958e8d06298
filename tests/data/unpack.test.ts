import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../scripts/pack-data.mjs';
import { unpack } from '../../src/data/unpack';

const folder = join(__dirname, '../../src/data');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.json'));

describe('the form in which the bundles carry the data', () => {
  it.each(files)('preserves %s exactly', (path) => {
    const content: unknown = JSON.parse(readFileSync(join(folder, path), 'utf8'));
    expect(unpack(pack(content))).toEqual(content);
  });

  it.each([
    ['a missing cell', [{ a: 1 }, { b: 'two' }]],
    ['null beside numbers', [{ a: null }, { a: 2.5 }]],
    ['text beside numbers', [{ a: 'vóór 2026' }, { a: -30 }]],
    ['text with the separator', [{ a: 'x|y' }, { a: 'z' }]],
    ['rows within rows', [{ a: [{ b: 1 }, { b: 2 }] }, { a: [{ b: 3 }] }]],
    ['rows within some rows', [{ a: [{ b: 1 }] }, { c: 2 }, { a: [{ b: 3 }, { b: 4 }] }]],
    ['no rows within a row', [{ a: [] }, { a: [{ b: 1 }] }]],
    ['text that looks like a number', [{ a: '2024' }, { a: '2025' }]],
    ['text that looks like a number beside numbers', [{ a: '2024' }, { a: 5 }]],
    ['texts that begin alike', [{ a: 'artikel 3' }, { a: 'artikel 3' }, {}, { a: 'artikel' }, { a: 'artikel 31' }]],
    ['texts that are long alike', [{ a: `${'lang'.repeat(40)} 1` }, { a: `${'lang'.repeat(40)} 2` }]],
    ['truth', [{ a: true }, { a: false }]],
  ])('preserves %s', (_, content) => {
    expect(unpack(pack(content))).toEqual(content);
  });
});
