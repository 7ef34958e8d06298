import { type CheckStatus } from '../../../src/schemes/facts/check';
import { checks } from '../../../src/schemes/facts/checks';

/** Computed for each test, so that tests are independent. */
const all = (): ReturnType<typeof checks>['value'] => checks().value;

function withStatus(status: CheckStatus): ReturnType<typeof all> {
  return all().filter((check) => check.status === status);
}

function named(start: string): (number | string | boolean | undefined)[][] {
  const found = all().filter(({ label }) => label.startsWith(start));
  return found.map((check) => [check.expected, check.computed, check.difference, check.status]);
}

describe('the checks', () => {
  it('compare 119 printed maxima with their instalments: 98 agree, 21 differ by one euro', () => {
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
    ['Rijksbijdrage Nieuw-West: Totaal, hoog', [80_092_500, 80_092_500, 0, 'klopt']],
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
    ['Lokale aanpak isolatie', [306_000_000, '307000000 / 306600000', undefined, 'verenigbaar']],
    ['Preventie met Gezag, toegekend', [38_300_000, 38_000_000, -300_000, 'verenigbaar']],
    ['Isolatie, 19 gemeenten', [45_000_000, '45000000 / 43800000', undefined, 'tegenspraak']],
    ['Eerste jaar re-integratie', [2023, 2024, 1, 'tegenspraak']],
    ['Preventie met gezag, budget', [143_000_000, 149_000_000, 6_000_000, 'tegenspraak']],
    ['Nieuwbouw buiten zes focusgebieden', [346, 359, 13, 'tegenspraak']],
    ['Jonge kind, gelijk verdeeld', ['over de gemeenten', 'over de focusgebieden', undefined, 'tegenspraak']],
    ['Focusgebieden:', [16, 20, 4, 'verenigbaar']],
    ['Start programma', [2020, 2022, 2, 'tegenspraak']],
    // Artikel 4, lid 1 tegenover toelichting § 1.9, al. 1.
    ['Toetsing integrale', ['artikel 8, eerste en tweede lid', 'artikel 8, eerste lid', undefined, 'tegenspraak']],
    // Artikel 8, lid 1 tegenover toelichting § 1.7, al. 2 en 7.
    [
      '85 procent',
      ['van de scholen binnen het focusgebied', 'van de scholen in de coalitie', undefined, 'tegenspraak'],
    ],
    // Toelichting bij artikel 13 tegenover de bijlage, artikel 7.
    ['Termijnen van betaling', [3, 2, -1, 'tegenspraak']],
    // Artikel 15, lid 4 tegenover zijn toelichting.
    ['Terugvordering', ['kan worden teruggevorderd', 'wordt terugbetaald aan de minister', undefined, 'tegenspraak']],
    // Kamerbrief al. 9 en sheet 3 tegenover de tabel: het isolatieprogramma heeft daar geen bedrag voor 2023.
    ['Isolatieprogramma in 2023', [306_000_000, '307000000 / 0', undefined, 'tegenspraak']],
    ['2,5 miljoen woningen', ['tot 2030', 'tot en met 2030', undefined, 'tegenspraak']],
    // Sheet 5, Aanvrager tegenover artikel 8, lid 3.
    ['Coalities die via', ['in de twintig focusgebieden', 'in vijf gemeenten', undefined, 'tegenspraak']],
    ['Woningbouwimpuls in de tabel', [10, 4, -6, 'tegenspraak']],
    ['Standaardcorrectie', ['(100/130)%', '100/130 = 76,9%', undefined, 'tegenspraak']],
    // 20 × 0,85 = 17 en 6 × 0,85 = 5,1 miljoen; 10,2 / 0,85 = 12 en 3,4 / 0,85 = 4 miljoen.
    ['Armoede: 85%', [17_000_000, 17_000_000, 0, 'klopt']],
    ['Veerkracht: 85%', [5_100_000, 5_100_000, 0, 'klopt']],
    ['Envelop armoede en schulden 2023', [12_000_000, 12_000_000, 0, 'klopt']],
    ['Envelop armoede en schulden 2025', [4_000_000, 4_000_000, 0, 'klopt']],
    ['Volkshuisvestingsfonds: 4', [600_000_000, 600_000_000, 0, 'klopt']],
    ['Woningbouwimpuls: 4', [400_000_000, 400_000_000, 0, 'klopt']],
    ['Regio Deals: 50', [900_000_000, 900_000_000, 0, 'klopt']],
    ['Energiefixers: 150', [185_000_000, 185_000_000, 0, 'klopt']],
    // 37,6 miljoen / 0,70 en 56,4 miljoen / 1,05, tot op de cent.
    ['Realisatiestimulans: 37,6', [53_714_285.71, 53_714_285.71, 0, 'klopt']],
  ])('state for %s the printed and the computed figure', (start, expected) => {
    expect(named(start)).toEqual([expected]);
  });

  it('cite both sides of every contradiction', () => {
    expect(withStatus('tegenspraak').filter((check) => check.citations.length < 2)).toEqual([]);
    expect(withStatus('tegenspraak')).toHaveLength(33);
    expect(withStatus('verenigbaar').map(({ citations }) => citations.length)).toEqual([3, 2, 2, 2]);
  });
});
