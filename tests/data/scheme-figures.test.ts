import { nationalCapacity, grant, nationalOrv, stimulus } from '../../src/data/scheme-figures';

describe('figures of the schemes', () => {
  it('read the years of the Regeling kansrijke wijk from its annex and article 11', () => {
    expect(grant.years).toEqual([2023, 2024, 2025]);
    expect([grant.lastSpendingYear, grant.lastExtendedYear]).toEqual([2025, 2026]);
    expect(grant.changeThreshold.value).toBe(25);
  });

  it('read the realisatiestimulans with its qualifier, with payouts from 2026 to 2030', () => {
    expect([stimulus.perHome.value, stimulus.perHome.qualifier]).toEqual([7000, 'circa']);
    expect(stimulus.startYears).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(stimulus.payoutYears).toEqual([2026, 2027, 2028, 2029, 2030]);
  });

  it('read the ceilings and programmed amounts of ORV and capacity', () => {
    expect([nationalOrv.ceiling.value, nationalOrv.programmed.value, nationalOrv.programmed.qualifier]).toEqual([
      180e6,
      200e6,
      'ruim',
    ]);
    expect([nationalCapacity.ceiling.value, nationalCapacity.programmed.value]).toEqual([50e6, 60e6]);
    expect(nationalCapacity.years).toEqual([2025, 2026, 2027, 2028, 2029]);
  });
});
