import { serialOfIso } from '../../src/core/date';
import { deadlineById } from '../../src/data/deadlines';
import { nextDay, timingOf } from '../../src/taskpane/shared/deadlines';

const application = deadlineById('regeling.aanvraag')!;
const at = (iso: string) => serialOfIso(iso)!;

describe('a window of 1 August to 30 September 2023', () => {
  it.each([
    ['2023-07-31', 'coming'],
    ['2023-08-01', 'open'],
    ['2023-09-30', 'open'],
    ['2023-10-01', 'passed'],
  ])('is on %s %s', (day, timing) => expect(timingOf(application, at(day))).toBe(timing));

  it('has its first day next, then its last', () => {
    expect(nextDay(application, at('2023-07-31'))).toBe(at('2023-08-01'));
    expect(nextDay(application, at('2023-08-02'))).toBe(at('2023-09-30'));
  });
});

describe('a last day alone', () => {
  const lastDay = { ...application, from: undefined };
  it.each([
    ['2023-09-29', 'coming'],
    ['2023-09-30', 'open'],
    ['2023-10-01', 'passed'],
  ])('is on %s %s', (day, timing) => expect(timingOf(lastDay, at(day))).toBe(timing));
});

describe('a first day alone', () => {
  const firstDay = { ...application, until: undefined };
  it.each([
    ['2023-07-31', 'coming'],
    ['2023-08-01', 'open'],
    ['2023-08-02', 'inForce'],
  ])('is on %s %s', (day, timing) => expect(timingOf(firstDay, at(day))).toBe(timing));
});
