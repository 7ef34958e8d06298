import { readFileSync } from 'node:fs';
import { JOURNEYS } from '../conformance/journeys';
import { dutch } from '../../src/taskpane/texts.nl';

describe("the journeys on Microsoft's office.js", () => {
  it.each(JOURNEYS)('take a test of $file: $title', ({ file, title }) => {
    const code = readFileSync(`tests/e2e/${file}.test.ts`, 'utf8');
    expect(code.split(`it('${title}'`)).toHaveLength(2);
  });

  it('go through every screen of the pane', () => {
    const screens = Object.values(dutch.screens);
    expect(JOURNEYS.flatMap(({ features }) => features)).toEqual(expect.arrayContaining(screens));
  });
});
