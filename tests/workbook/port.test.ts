import { isProblem, within } from '../../src/workbook/port';

it('a problem is distinguished from other answers of a workbook', () => {
  expect(isProblem({ problem: 'denied' })).toBe(true);
  expect([null, undefined, 'problem', {}, []].some(isProblem)).toBe(false);
});

it('progress of a part is reported as progress of the whole', () => {
  const parts: number[] = [];
  const { signal } = new AbortController();
  const half = within({ signal, onProgress: (part) => void parts.push(part) }, 0.5, 0.75);
  [0, 0.5, 1].forEach((part) => void half.onProgress?.(part));
  expect(parts).toEqual([0.5, 0.625, 0.75]);
  expect(half.signal).toBe(signal);
});
