import type { DataFile } from '../../src/data/schema';

/** A function, because what is mocked is needed before any constant of this file. */
function mockLater(): DataFile<'items'> {
  return {
    source: 'regeling-of-this-test',
    place: 'Bijlage, artikel 5',
    article: 5,
    items: [
      {
        item: 1,
        municipalities: ['Heerlen'],
        maximum: 287_000,
        instalments: [
          { letter: 'a', year: 2025, euros: 90_000 },
          { letter: 'b', year: 2099, euros: 197_001 },
        ],
      },
    ],
  };
}

jest.mock('../../src/data/files', () => {
  const files = jest.requireActual<typeof import('../../src/data/files')>('../../src/data/files');
  const first = files.annexFiles.filter(({ source }) => source === 'regeling-kansrijke-wijk');
  return { ...files, annexFiles: [...first, mockLater()] };
});

import { allFacts } from '../../src/data/table-facts';
import { checks } from '../../src/schemes/facts/checks';
import { call, value } from '../functions/calls';

describe('a later annex beside the first', () => {
  it('adds to what a place gets in a year that both pay', () => {
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2025)).toBe(170_000 + 90_000);
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2099)).toBe(197_001);
    expect(value('PAYMENT', 'Breda', 'armoede', 2099)).toBe(0);
    expect(value('ALLOCATION', 'Heerlen', 'armoede')).toBe(850_000 + 287_000);
  });

  it('is held against its own instalments, and the first against its own', () => {
    const rows = call('CHECKS').filter(([label]) => String(label).startsWith('Maximum armoede, Heerlen'));
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      [850_000, 850_000, 0, 'klopt'],
      [287_000, 287_001, 1, 'onverwacht'],
    ]);
    expect(checks().value.filter(({ status }) => status === 'onverwacht')).toHaveLength(1);
  });

  it('has facts with ids of its own', () => {
    const ids = allFacts().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('regeling-of-this-test.termijn.armoede.heerlen.2099');
    expect(ids).toContain('regeling.termijn.armoede.heerlen.2025');
  });
});
