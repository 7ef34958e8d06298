/** @jest-environment jsdom */
import { connect } from '../../src/excel/connect';

type Query = { matches: boolean; listeners: Set<() => void> };

/** Media queries of a browser, by their text. */
function screenThatMatches(...queries: string[]): Record<string, Query> {
  const known: Record<string, Query> = {};
  window.matchMedia = ((text: string) => {
    const query = (known[text] ??= { matches: queries.includes(text), listeners: new Set() });
    return {
      get matches() {
        return query.matches;
      },
      addEventListener: (_: string, listener: () => void) => query.listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => query.listeners.delete(listener),
    };
  }) as unknown as typeof window.matchMedia;
  return known;
}

function office(host: string | null, context: object = {}): void {
  const AsyncResultStatus = { Succeeded: 'succeeded' };
  const Office = { onReady: async () => ({ host }), HostType: { Excel: 'Excel' }, AsyncResultStatus, context };
  Object.assign(globalThis, { Office });
}

describe('connecting', () => {
  beforeEach(() => {
    screenThatMatches();
    localStorage.clear();
    Object.assign(globalThis, { Office: undefined });
  });

  it.each([
    ['without office.js', () => undefined],
    ['in a plain browser', () => office(null)],
  ])('%s offers functions but no writing', async (_, prepare) => {
    prepare();
    const gateway = await connect();
    const area = { sheet: 'Blad1', row: 0, column: 0, rows: 1, columns: 1 };
    expect(gateway.host).toBe('browser');
    expect(await gateway.selection()).toEqual({ problem: 'outsideExcel' });
    expect(await gateway.write({ start: area, blocks: [] })).toEqual({ problem: 'outsideExcel' });
    expect(await gateway.read([{ kind: 'range', cells: 'A1' }], area)).toEqual([{ problem: 'outsideExcel' }]);
  });

  it('keeps settings in the browser, and ignores invalid ones', async () => {
    const gateway = await connect();
    expect(gateway.readSetting('pane')).toBeUndefined();
    await gateway.saveSetting('pane', { screen: 'explain' });
    expect((await connect()).readSetting('pane')).toEqual({ screen: 'explain' });
    localStorage.setItem('pane', '{kapot');
    expect(gateway.readSetting('pane')).toBeUndefined();
  });

  it.each([
    ['en-GB', 'en'],
    ['nl-NL', 'nl'],
    ['fr-FR', 'nl'],
    [undefined, 'nl'],
  ])('in an Excel in %s speaks %s', async (displayLanguage, language) => {
    office('Excel', { displayLanguage });
    expect(await connect()).toMatchObject({ host: 'excel', language });
  });

  it.each([
    [',', 'comma'],
    ['.', 'point'],
  ])('in an Excel with decimals after %s has formulas with a %s', async (decimalSeparator, notation) => {
    office('Excel');
    const application = { load: () => ({ decimalSeparator }) };
    const run = (_: object, work: (context: object) => unknown) =>
      work({ workbook: { application }, sync: async () => undefined });
    Object.assign(globalThis, { Excel: { run } });
    expect(await connect()).toMatchObject({ notation });
  });

  it('uses the point notation where Excel does not report one', async () => {
    office('Excel');
    const run = () => Promise.reject(new Error('GeneralException'));
    Object.assign(globalThis, { Excel: { run } });
    expect(await connect()).toMatchObject({ host: 'excel', notation: 'point' });
  });

  it.each([
    ['#ffffff', [], 'light'],
    ['#15191A', [], 'dark'],
    [undefined, ['(prefers-color-scheme: dark)'], 'light'],
    ['#ffffff', ['(forced-colors: active)'], 'contrast'],
  ])(
    'follows an Office with background %s and a screen with %j: %s',
    async (bodyBackgroundColor, queries, appearance) => {
      screenThatMatches(...queries);
      office('Excel', { officeTheme: { bodyBackgroundColor } });
      expect((await connect()).appearance).toBe(appearance);
    },
  );

  it('follows the system outside Office, also when it changes', async () => {
    const queries = screenThatMatches('(prefers-color-scheme: dark)');
    const gateway = await connect();
    expect(gateway.appearance).toBe('dark');
    const told: string[] = [];
    const stop = gateway.onAppearanceChange((appearance) => told.push(appearance));
    queries['(prefers-color-scheme: dark)']!.matches = false;
    queries['(prefers-color-scheme: dark)']!.listeners.forEach((listener) => listener());
    expect(told).toEqual(['light']);
    stop();
    expect(queries['(prefers-color-scheme: dark)']!.listeners.size).toBe(0);
  });

  it('keeps settings with the workbook', async () => {
    const kept = new Map<string, unknown>();
    const settings = {
      get: (key: string) => kept.get(key) ?? null,
      set: (key: string, value: unknown) => kept.set(key, value),
      saveAsync: (done: (result: { status: string }) => void) => done({ status: 'succeeded' }),
    };
    office('Excel', { document: { settings } });
    const gateway = await connect();
    expect(gateway.readSetting('pane')).toBeUndefined();
    expect(await gateway.saveSetting('pane', 1)).toBeUndefined();
    expect(gateway.readSetting('pane')).toBe(1);
  });
});
