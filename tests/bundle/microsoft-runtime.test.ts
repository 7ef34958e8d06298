import { MicrosoftRuntime } from '../conformance/microsoft-runtime';
import { built } from './bare-context';

const NOT_AVAILABLE = 1;

/** Values of a result, without the formats that they carry. */
function valuesOf(content: unknown): unknown {
  const plain = (cell: unknown): unknown =>
    typeof cell === 'object' && cell !== null && 'basicValue' in cell ? cell.basicValue : cell;
  return (content as unknown[][]).map((row) => row.map(plain));
}

const one = (value: unknown): unknown[][] => [[value]];

describe("the functions bundle under Microsoft's runtime", () => {
  const runtime = new MicrosoftRuntime(built('functions.js'));
  const call = async (...args: Parameters<typeof runtime.call>[0][number]) => (await runtime.call([args]))[0]!;

  it('registers every function of the metadata', () => {
    const { functions } = JSON.parse(built('functions.json')) as { functions: { id: string }[] };
    expect(runtime.registered().sort()).toEqual(functions.map(({ id }) => id).sort());
  });

  it('returns a matrix for matrices', async () => {
    const places = [['Arnhem'], ['Breda']];
    const [, isValue, content] = await call('PAYMENT', places, one('integraal'), [[2023, 2024]], null, null);
    // Regeling kansrijke wijk, annex, article 4.
    expect([isValue, valuesOf(content)]).toEqual([
      true,
      [
        [186703, 395339],
        [216363, 431233],
      ],
    ]);
  });

  it('accepts an omitted argument and an empty cell as missing', async () => {
    const answers = await runtime.call([
      ['PAYMENT', one('Breda'), one('integraal'), one(2024), null, null],
      ['PAYMENT', one('Breda'), one('integraal'), one(2024), one(''), null],
    ]);
    expect(answers.map(([, , content]) => valuesOf(content))).toEqual([one(431233), one(431233)]);
  });

  it('returns an error with its code and message', async () => {
    const [, isValue, message, code] = await call('PAYMENT', one('Nergens'), one('integraal'), one(2024), null, null);
    expect([isValue, code]).toEqual([false, NOT_AVAILABLE]);
    expect(message).toContain("Onbekende gemeente 'Nergens'.");
  });

  it('returns an error within a matrix with its code and message', async () => {
    const [, isValue, content] = await call(
      'PAYMENT',
      [['Breda'], ['Nergens']],
      one('integraal'),
      one(2024),
      null,
      null,
    );
    const cell = (content as unknown[][])[1]![0];
    expect(isValue).toBe(true);
    expect(cell).toMatchObject({ errorType: 'NotAvailable', message: expect.stringContaining("'Nergens'") as string });
  });

  it('returns more than 5 MB in full; only the runtime of Excel on the web truncates it', async () => {
    const calls = Array.from({ length: 500 }, () => ['DEADLINES'] as [string]);
    const answers = await runtime.call(calls);
    expect(answers.filter(([, isValue]) => isValue)).toHaveLength(500);
    expect(runtime.payloads.at(-1)).toBeGreaterThan(5 * 1024 * 1024);
  });
});
