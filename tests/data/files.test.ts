import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataModule } from '../../scripts/list-data';

/** The text without what a formatter decides. */
function bare(text: string): string {
  return text.replace(/\s+/g, '').replace(/,\]/g, ']');
}

describe('the list of data files', () => {
  it('has every data file that is there', () => {
    const written = readFileSync(join(__dirname, '../../src/data/files.ts'), 'utf8');
    expect(bare(written)).toBe(bare(dataModule()));
  });
});
