import { readdirSync } from 'node:fs';
import { catalogue } from '../../src/functions/catalogue';
import { languages } from '../../src/core/language';

/** Most parameters that a call passes on one by one. */
const MOST_PARAMETERS = 6;
const LONGEST_SUMMARY = 250;

const functions = catalogue.map((declaration) => [declaration.id, declaration] as const);

const canFail = functions.filter(([, { parameters }]) => parameters.length > 0);

describe('the catalogue', () => {
  it('has every function once, and each file of its folder', () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const files = ids.map((id) => `${id.toLowerCase().replace('.', '-')}.ts`);
    expect([...files, 'index.ts'].sort()).toEqual(readdirSync('src/functions/catalogue').sort());
  });

  it.each(functions)(
    'has at most as many parameters as a call passes on, with unique names: %s',
    (_, { parameters }) => {
      const names = parameters.map(({ name }) => name);
      expect(names.length).toBeLessThanOrEqual(MOST_PARAMETERS);
      expect(new Set(names).size).toBe(names.length);
    },
  );

  it.each(functions)('has optional parameters after required ones: %s', (_, { parameters }) => {
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0) expect(parameters.slice(firstOptional).filter(({ optional }) => !optional)).toEqual([]);
  });
});

describe.each(functions)('the page of %s', (_id, { parameters, texts, examples }) => {
  const sentence = /^[^\s].*[.?)]$/s;

  it.each(languages)('is complete in %s', (language) => {
    const { summary, tasks } = texts[language];
    expect(summary).toMatch(sentence);
    expect(summary.length).toBeLessThanOrEqual(LONGEST_SUMMARY);
    for (const { text } of parameters) expect(text[language]).toMatch(sentence);
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) expect(task).toMatch(/^\S.*\S$/);
    expect(new Set(tasks).size).toBe(tasks.length);
  });

  it('asks as many questions in every language', () =>
    expect(new Set(languages.map((language) => texts[language].tasks.length)).size).toBe(1));

  it('has examples with expected results, one of them a success', () => {
    for (const { call, gives, beginsWith, rows, fails } of examples) {
      expect(call.length).toBeLessThanOrEqual(
        parameters.some(({ shape }) => shape === 'rest') ? Infinity : parameters.length,
      );
      expect([gives, beginsWith, rows, fails].some((said) => said !== undefined)).toBe(true);
      if (fails) expect([gives, beginsWith, rows]).toEqual([undefined, undefined, undefined]);
    }
    expect(examples.filter(({ fails }) => !fails).length).toBeGreaterThan(0);
  });
});

it.each(canFail)('%s has an example that fails', (_, { examples }) =>
  expect(examples.filter(({ fails }) => fails).length).toBeGreaterThan(0),
);
