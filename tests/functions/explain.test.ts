import { call } from './calls';

describe('the sentences of a derivation', () => {
  it('format an amount in Dutch', () => {
    // Amsterdam overview, 4: € 36 million for Zuidoost and Nieuw-West together.
    const table = call('EXPLAIN', 'AWARD', 'Zuidoost') as string[][];
    const descriptions = table.map((row) => row[1]);
    expect(descriptions).toContainEqual(expect.stringContaining('want € 36.000.000 is samen met Nieuw-West'));
  });
});
