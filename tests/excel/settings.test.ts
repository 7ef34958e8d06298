import { type Desk, openWorkbook } from './workbook';

describe('a setting of the workbook', () => {
  let desk: Desk;
  beforeEach(async () => (desk = await openWorkbook()));
  afterEach(() => desk.close());

  it('is saved, and removed by undefined', async () => {
    expect(await desk.gateway.saveSetting('a', 1)).toBeUndefined();
    expect(desk.gateway.readSetting('a')).toBe(1);
    await desk.gateway.saveSetting('a', undefined);
    expect(desk.gateway.readSetting('a')).toBeUndefined();
  });

  it('is unchanged where Excel does not save it', async () => {
    await desk.gateway.saveSetting('a', 1);
    const { settings } = desk.office.context.document;
    settings.saveAsync = ((tell: (result: { status: string }) => void) =>
      tell({ status: 'failed' })) as typeof settings.saveAsync;
    expect(await desk.gateway.saveSetting('a', 2)).toEqual({ problem: 'notKept' });
    expect(await desk.gateway.saveSetting('b', 3)).toEqual({ problem: 'notKept' });
    expect([desk.gateway.readSetting('a'), desk.gateway.readSetting('b')]).toEqual([1, undefined]);
  });
});
