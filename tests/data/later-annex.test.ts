import type { DataFile } from '../../src/data/schema';

/** A function declaration, because mocks are hoisted above the constants of this file. */
function mockLater(): DataFile<'items'> {
  return {
    source: 'regeling-of-this-test',
    section: 'Bijlage, artikel 5',
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

/** A later document estimates 7% of btw, for instalments from 2099 on. */
function mockLaterRate(): DataFile<'facts'> {
  return {
    source: 'regeling-of-this-test',
    scheme: 'kansrijke-wijk',
    section: 'Toelichting',
    facts: [{ id: 'later.btw.raming', label: 'Geraamde btw', value: 7, unit: 'procent' }],
  };
}

function mockLaterThemes(file: DataFile<'themes'>): DataFile<'themes'> {
  const later = { fact: 'later.btw.raming', from: 2099 };
  return { ...file, themes: file.themes.map((theme) => ({ ...theme, rates: [...theme.rates, later] })) };
}

jest.mock('../../src/data/files', () => {
  const files = jest.requireActual<typeof import('../../src/data/files')>('../../src/data/files');
  const first = files.annexFiles.filter(({ source }) => source === 'regeling-kansrijke-wijk');
  return {
    ...files,
    annexFiles: [...first, mockLater()],
    factFiles: [...files.factFiles, mockLaterRate()],
    themesFiles: files.themesFiles.map(mockLaterThemes),
    sources: [
      ...files.sources,
      { id: 'regeling-of-this-test', title: 'Latere regeling', publication: 'Staatscourant 2099', date: '2099' },
    ],
  };
});

import { matchesOf } from '../../src/formulas/published';
import { allFacts } from '../../src/data/table-facts';
import { checks } from '../../src/schemes/facts/checks';
import { call, value } from '../functions/calls';

describe('a later annex beside the first', () => {
  it('adds to the instalments of a place in a shared year', () => {
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2025)).toBe(170_000 + 90_000);
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2099)).toBe(197_001);
    expect(value('PAYMENT', 'Breda', 'armoede', 2099)).toBe(0);
    expect(value('ALLOCATION', 'Heerlen', 'armoede')).toBe(850_000 + 287_000);
  });

  it('is compared with its own instalments, and the first annex with its own', () => {
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

  it('applies its own rate of btw beside that of the first', () => {
    // 2025: 170,000 and 90,000 less 5%; 2099: 197,001 less 7%, which is 13,790.07.
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2025, 'excl')).toBe(247_000);
    expect(value('PAYMENT', 'Heerlen', 'armoede', 2099, 'excl')).toBe(183_210.93);
    const steps = call('EXPLAIN', 'PAYMENT', 'Heerlen', 'armoede', 'totaal', 'excl').slice(1);
    const rates = steps.filter(([, text]) => String(text).startsWith('Btw-raming'));
    expect(rates.map(([, , rate, source]) => [rate, source])).toEqual([
      [0.05, 'Regeling kansrijke wijk (Staatscourant 2023, nr. 17605), Toelichting bij artikel 2, al. 6'],
      [0.07, 'Latere regeling (Staatscourant 2099), Toelichting'],
    ]);
    const cited = String(value('SOURCE', 'PAYMENT', 'Heerlen', 'armoede', 'totaal', 'excl'));
    expect(cited).toContain('Toelichting bij artikel 2, al. 6');
    expect(cited).toContain('Latere regeling (Staatscourant 2099), Bijlage, artikel 5');
    expect(cited).toMatch(/Latere regeling \(Staatscourant 2099\), .*; Toelichting$/);
  });

  it('has amounts that are recognised as instalments, and not as facts besides', () => {
    const formulas = matchesOf(197_001).map(({ formula }) => formula);
    expect(formulas).toContain('=NPLV.PAYMENT("Heerlen","armoede",2099)');
    expect(formulas.filter((formula) => formula.includes('FACT'))).toEqual([]);
  });

  it('applies the latest rate where no year is asked', () => {
    expect(value('BTWRATE', 'armoede')).toBe(0.07);
  });
});
