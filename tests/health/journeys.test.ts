import { readFileSync } from 'node:fs';
import { JOURNEYS } from '../conformance/journeys';
import { paneTexts } from '../../src/taskpane/texts';

describe("the journeys on Microsoft's office.js", () => {
  it.each(JOURNEYS)('take a test of $file: $title', ({ file, title }) => {
    const code = readFileSync(`tests/e2e/${file}.test.ts`, 'utf8');
    expect(code.split(`it('${title}'`)).toHaveLength(2);
  });

  it('go through every screen of the pane', () => {
    const screens = Object.values(paneTexts.nl.screens);
    expect(JOURNEYS.flatMap(({ features }) => features)).toEqual(expect.arrayContaining(screens));
  });
});
