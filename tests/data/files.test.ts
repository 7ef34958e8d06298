import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataModule } from '../../scripts/list-data';

/** Text without white space and other choices of a formatter. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/,\]/g, ']');
}

describe('the list of data files', () => {
  it('has every existing data file', () => {
    const written = readFileSync(join(__dirname, '../../src/data/files.ts'), 'utf8');
    expect(bare(written)).toBe(bare(dataModule()));
  });
});
