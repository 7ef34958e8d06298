import { gzipSync } from 'node:zlib';
import { catalogue } from '../../src/functions/catalogue';
import { callRaw, asMatrix, ExcelError } from '../functions/calls';
import { expectExample } from '../functions/outcomes';
import { BUNDLE_BUDGET } from '../../src/functions/bundle-budget';
import { Bundle, built } from './bare-context';

const languages = [
  ['nl', 'functions.js', "Onbekende gemeente 'Roterdam'. Bedoelt u Rotterdam? Zie NPLV.PLACES()."],
  ['en', 'functions.en.js', "Unknown municipality 'Roterdam'. Did you mean Rotterdam? See NPLV.PLACES()."],
] as const;

/** Globals of browsers and Node that Excel's functions runtime lacks. */
const absent = [
  'window',
  'self',
  'document',
  'navigator',
  'location',
  'process',
  'require',
  'module',
  'Intl',
  'console',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'fetch',
  'XMLHttpRequest',
  'localStorage',
  'TextEncoder',
  'URL',
  'structuredClone',
  'WebAssembly',
];

const examples = catalogue.flatMap(({ id, examples }) =>
  examples.map((example) => [`${id} ${JSON.stringify(example.call)}`, id, example] as const),
);

describe.each(languages)('the built functions in %s', (language, script, unknownPlace) => {
  const bundle = new Bundle(script);

  it('run without anything but CustomFunctions, and leave nothing behind', () => {
    expect(absent.filter((name) => bundle.typeOf(name) !== 'undefined')).toEqual([]);
    expect(bundle.leftBehind).toEqual([]);
  });

  it('are small enough to load over a slow line', () =>
    expect(gzipSync(built(script), { level: 9 }).length).toBeLessThanOrEqual(BUNDLE_BUDGET));

  it('hold no text that only pages show', () => {
    const whole = built(script);
    const texts = catalogue.flatMap(({ texts: { nl, en }, parameters }) => [
      ...[nl, en].flatMap(({ summary, tasks }) => [summary, ...tasks]),
      ...parameters.flatMap(({ text, kind }) => [text, kind.accepts].flatMap((both) => [both.nl, both.en])),
    ]);
    expect(texts.filter((text) => text.length > 30 && whole.includes(text.slice(0, 30)))).toEqual([]);
  });

  it.each(examples)('return the results on the pages: %s', (_, id, example) =>
    expectExample(example, bundle.call(id, ...example.call)),
  );

  it.each(examples.filter(([, , example]) => example.fails))(
    'report errors in their language: %s',
    (_, id, { call }) => {
      const [[error]] = bundle.call(id, ...call) as [[ExcelError]];
      expect(error.message).not.toBe('');
      expect(error.message.length).toBeLessThanOrEqual(250);
      expect(() => callRaw(id, call.map(asMatrix), language)).toThrow(error.message);
      expect(() => callRaw(id, call.map(asMatrix), language === 'nl' ? 'en' : 'nl')).not.toThrow(error.message);
    },
  );

  it('give dates, amounts and shares with number formats', () => {
    const number = (basicValue: number, numberFormat: string) => ({ type: 'Double', basicValue, numberFormat });
    expect(bundle.call('PAYMENT', 'Rotterdam', 'school', 2024)).toEqual([[number(18027421, '#,##0')]]);
    expect(bundle.call('EXBTW', 100.5, 'integraal')).toEqual([[number(95.47, '#,##0.00')]]);
    expect(bundle.call('BTWRATE', 'integraal')).toEqual([[number(0.05, '0.00%')]]);
    expect(bundle.call('DEADLINE', 'regeling.besteding')).toEqual([[number(46022, 'dd-mm-yyyy')]]);
    expect(bundle.call('HOUSING', 'Nieuw-West', 'puur')).toEqual([[expect.any(Number)]]);
  });

  it('suggest the nearest name for a misspelt one', () => {
    const [[error]] = bundle.call('PAYMENT', 'Roterdam', 'school', 2024) as [[ExcelError]];
    expect([error.code, error.message]).toEqual(['#N/A', unknownPlace]);
  });
});
