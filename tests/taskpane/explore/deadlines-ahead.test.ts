import { serialOfIso } from '../../../src/core/date';
import { places } from '../../../src/schemes/names/places';
import { deadlinesAhead } from '../../../src/taskpane/explore/deadlines-ahead';

const place = (name: string) => places.find((one) => one.name === name)!;
const ids = (name: string, day: string) => deadlinesAhead(place(name), serialOfIso(day)!).map(({ id }) => id);

describe('the deadlines ahead', () => {
  it('start with the nearest, without passed ones', () => {
    expect(ids('Heerlen', '2023-09-30')).toContain('regeling.aanvraag');
    expect(ids('Heerlen', '2023-10-01')).not.toContain('regeling.aanvraag');
  });

  it('of an agreement are shown only for its own area and municipality', () => {
    const day = serialOfIso('2026-11-21')!;
    const fromAgreement = (name: string) =>
      deadlinesAhead(place(name), day).filter(({ citation }) => citation.source === 'nieuw-west-agreement');
    expect(fromAgreement('Nieuw-West').length).toBeGreaterThan(0);
    expect(fromAgreement('Zuidoost')).toEqual([]);
    expect(fromAgreement('Heerlen')).toEqual([]);
  });
});
