import { type CheckStatus } from '../../../src/schemes/facts/check';
import { checks } from '../../../src/schemes/facts/checks';

/** Worked out anew for each test, so that each depends on what it asks. */
const all = (): ReturnType<typeof checks>['value'] => checks().value;

function withStatus(status: CheckStatus): ReturnType<typeof all> {
  return all().filter((check) => check.status === status);
}

function named(start: string): (number | string | boolean | undefined)[][] {
  const found = all().filter(({ label }) => label.startsWith(start));
  return found.map((check) => [check.expected, check.computed, check.difference, check.status]);
}

describe('the checks', () => {
  it('hold 119 printed maxima against their instalments: 98 fit, 21 differ by one euro', () => {
    const maxima = all().filter(
      ({ label, citations }) => label.startsWith('Maximum ') && citations[0]?.source === 'regeling-kansrijke-wijk',
    );
    expect(maxima).toHaveLength(119);
    expect(maxima.filter((check) => check.status === 'klopt')).toHaveLength(98);
    const differing = maxima.filter((check) => check.status === 'verschil');
    expect(differing.map((check) => Math.abs(check.difference!))).toEqual(Array(21).fill(1));
  });

  it('find no difference that is not on record', () => {
    expect(withStatus('onverwacht')).toEqual([]);
    expect(withStatus('verschil')).toHaveLength(23);
  });

  it.each([
    ['Jonge kind 2023', [10_443_950, 10_443_948, -2, 'verschil']],
    ['Rijksuitgaven 2022', [1_807_000_000, 1_808_000_000, 1_000_000, 'verschil']],
    ['Rijksuitgaven 2024', [4_028_000_000, 4_028_000_000, 0, 'klopt']],
    ['Regeling kansrijke wijk, 2023–2025, Zuidoost', [8_000_000, 8_183_118, 183_118, 'afgerond']],
    ['Regeling kansrijke wijk, 2023–2025, Nieuw-West', [12_000_000, 12_030_303, 30_303, 'afgerond']],
    ['Nationaal Programma Leefbaarheid en Veiligheid: Totaal, hoog', [80_092_500, 80_092_500, 0, 'klopt']],
    ['Woningbouwimpuls tranche 4', [28_400_000, 28_400_000, 0, 'klopt']],
    ['Integraal is 15/85', [0.59, 0.59, 0, 'afgeleid']],
    ['Jonge kind: gelijke helft', [20_848, 20_848, 0, 'afgeleid']],
    ['Re-integratie: een geheel aantal', [6931, 6931, 0, 'afgeleid']],
    ['Middelen voor de gebieden sinds 2020', [900_000_000, 1_100_000_000, 200_000_000, 'tegenspraak']],
    ['Hoofdthema’s kansrijke wijk', [5, 6, 1, 'tegenspraak']],
    ['Omvang kansrijke wijk', [250_072_040, '200000000 / 256000000', undefined, 'tegenspraak']],
    [
      'Herkomst programmaorganisatie',
      ['eigen uitkering', 'uit het Volkshuisvestingsfonds / uit het VHF', undefined, 'tegenspraak'],
    ],
    ['Lokale aanpak isolatie', [306_000_000, '307000000 / 306600000', undefined, 'tegenspraak']],
    ['Isolatie, 19 gemeenten', [45_000_000, '45000000 / 43800000', undefined, 'tegenspraak']],
    ['Eerste jaar re-integratie', [2023, 2024, 1, 'tegenspraak']],
    ['Preventie met gezag, budget', [143_000_000, 149_000_000, 6_000_000, 'tegenspraak']],
    ['Nieuwbouw buiten zes focusgebieden', [346, 359, 13, 'tegenspraak']],
    ['Jonge kind, gelijk verdeeld', ['over de gemeenten', 'over de focusgebieden', undefined, 'tegenspraak']],
    ['Focusgebieden', [16, 20, 4, 'tegenspraak']],
    ['Start programma', [2020, 2022, 2, 'tegenspraak']],
  ])('say of %s what the documents print and what it comes to', (start, expected) => {
    expect(named(start)).toEqual([expected]);
  });

  it('cite both sides of every contradiction', () => {
    expect(withStatus('tegenspraak').filter((check) => check.citations.length < 2)).toEqual([]);
    expect(withStatus('tegenspraak')).toHaveLength(18);
  });
});
