import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import type { ExampleArgument } from '../../src/functions/page';
import { sources } from '../../src/data/programme';
import { call, ExcelError, value } from '../functions/calls';

const golden = join(__dirname, '../golden');
const goldenCalls = readdirSync(golden)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => JSON.parse(readFileSync(join(golden, file), 'utf8')) as { call: [string, ...ExampleArgument[]] }[])
  .map((golden) => golden.call);
const exampleCalls = catalogue.flatMap(({ id, examples }) =>
  examples.map((example): [string, ...ExampleArgument[]] => [id, ...example.call]),
);

const declared = new Map(catalogue.map((declaration) => [declaration.id, declaration]));

/** Returns whether a call has an array for an argument that is proved one value at a time. */
function isOfArrays([id, ...args]: readonly [string, ...ExampleArgument[]]): boolean {
  return args.some(
    (argument, index) => Array.isArray(argument) && declared.get(id)!.parameters[index]!.shape === 'cell',
  );
}

/** Successful calls without duplicates, except proofs of other calls and checks of own data. */
const answered = [...new Map([...exampleCalls, ...goldenCalls].map((each) => [JSON.stringify(each), each])).values()]
  .filter(([id]) => !['SOURCE', 'EXPLAIN', 'DATACHECK'].includes(id))
  .filter((each) => !isOfArrays(each))
  .map(([id, ...args]) => [id, args, call(id, ...args)] as const)
  .filter(([, , block]) => !(block[0]![0] instanceof ExcelError));

/** Functions that list names and no figures. */
const withoutSteps = ['PLACES', 'THEMES', 'INDICATORS', 'VERSION'];

const explained = answered.filter(([id]) => !withoutSteps.includes(id));
const title = ([id, args]: readonly [string, readonly ExampleArgument[], ...unknown[]]) =>
  `${id} ${JSON.stringify(args)}`;

describe('the source', () => {
  it.each(answered.map((each) => [title(each), ...each] as const))(
    'of %s names a document or an own row',
    (_, id, args) => {
      const source = value('SOURCE', id, ...args) as string;
      const documents = [
        ...sources.map(({ title, publication }) => `${title} (${publication}), `),
        'Eigen gegevens, rij ',
        'Uw tabel, ',
      ];
      const ownSources = args.flat(2).filter((cell) => typeof cell === 'string' && cell !== '');
      const isCitation = (text: string): boolean =>
        [...documents, ...ownSources].some((known) => text.startsWith(String(known)));
      expect(source).not.toBe('');
      expect(isCitation(source)).toBe(true);
    },
  );
});

describe('the explanation', () => {
  it.each(explained.map((each) => [title(each), ...each] as const))('of %s ends in its value', (_, id, args, block) => {
    const [header, ...steps] = call('EXPLAIN', id, ...args);
    expect(header).toEqual(['Stap', 'Omschrijving', 'Waarde', 'Bron']);
    expect(steps.map((step) => step[0])).toEqual(steps.map((__, index) => index + 1));
    for (const [, sentence] of steps) expect(sentence).toMatch(/^[^{}]{3,}$/);
    expect(steps.map((step) => String(step[1])).filter((sentence) => /undefined|NaN|null/.test(sentence))).toEqual([]);
    if (declared.get(id)!.returns === 'cell') expect(steps[steps.length - 1]![2]).toBe(block[0]![0]);
  });

  it.each(withoutSteps)('of %s is refused: it returns no figure', (id) => expect(value('EXPLAIN', id)).toBe('#N/A'));

  it('propagates the failure of the call', () => {
    expect(value('EXPLAIN', 'PAYMENT', 'Roterdam', 'school', 2024)).toBe('#N/A');
    expect(value('SOURCE', 'NIP.BUDGET', -1)).toBe('#VALUE!');
  });
});
