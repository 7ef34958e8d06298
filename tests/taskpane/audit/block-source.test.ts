import { singleThemes } from '../../../src/schemes/names/themes';
import { blockSource } from '../../../src/taskpane/audit/block-source';

const regeling = 'regeling-kansrijke-wijk';
const at = (article: number, item: string) => ({ source: regeling, section: `Bijlage, artikel ${article}`, item });

describe('the source of a block of cells', () => {
  it('lists a few sections', () => {
    expect(blockSource([at(3, 'onderdeel 1'), at(4, 'onderdeel 2')], 'nl')).toBe(
      'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Bijlage, artikel 3, onderdeel 1; Bijlage, artikel 4, onderdeel 2',
    );
  });

  it('abbreviates the articles of 133 cells to a range, and says where each cell is explained', () => {
    const places = Array.from({ length: 19 }, (_, index) => `onderdeel ${index + 1}`);
    const cells = singleThemes.flatMap(({ article }) => places.map((item) => at(article!, item)));
    expect(cells).toHaveLength(133);
    expect(blockSource(cells, 'nl')).toBe(
      'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), artikel 3–9, per cel in Uitleg',
    );
    expect(blockSource(cells, 'en')).toMatch(/artikel 3–9, cell by cell in Explain$/);
  });

  it('names every document behind the block', () => {
    const cells = [at(3, ''), { source: 'Beschikking 2026-1', section: '', row: 4 }];
    expect(blockSource(cells, 'nl')).toContain('Regeling kansrijke wijk');
    expect(blockSource(cells, 'nl')).toContain('Beschikking 2026-1');
  });
});
