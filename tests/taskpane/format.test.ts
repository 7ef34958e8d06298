import { serialOfIso } from '../../src/core/date';
import { formatsIn } from '../../src/taskpane/shared/format';

const { percent, euro, value } = formatsIn('nl');

describe('the formats of values', () => {
  it('keep a share apart from a threshold that it does not reach', () => {
    expect(percent(24_999.99 / 100_000)).toBe('24,99999%');
    expect(percent(0.25)).toBe('25,00%');
    expect(percent(0.275489)).toBe('27,55%');
    expect(percent(0.599)).toBe('59,90%');
    expect(percent(0.1 + 0.2)).toBe('30,00%');
  });

  it('keep the euro sign with its amount', () => {
    expect(euro(12_000_000)).toBe('€\u00a012.000.000');
    expect(euro(-0.5)).toBe('-€\u00a00,50');
  });

  it('give a year no thousands separator', () => {
    expect(value(2023, 'year')).toBe('2023');
    expect(value('totaal', 'year')).toBe('totaal');
    expect(value(serialOfIso('2023-09-30')!, 'date')).toBe('30 september 2023');
  });
});
