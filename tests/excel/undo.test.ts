import { templates } from '../../src/sheets/templates';
import { isMicrosoftClient } from '../conformance/library';
import { snapshotOf } from './faults';
import { openWorkbook } from './workbook';

jest.setTimeout(60_000);

describe('a sheet made from a template', () => {
  // The library on npm has no request groups.
  const itWhereKnown = isMicrosoftClient ? it.skip : it;

  itWhereKnown.each(['kasritme', 'sisa', 'gegevens'] as const)(
    'disappears with one undo and comes back with one redo, formulas under borders included: %s',
    async (id) => {
      const desk = await openWorkbook('1.20');
      const contents = async (): Promise<unknown> => {
        await desk.grid.calculation.settled();
        return JSON.parse(snapshotOf(desk));
      };
      const answers = { place: 'Utrecht', firstYear: 2025, scenario: 'midden', day: 45_983, ownData: false } as const;
      const before = await contents();
      await desk.gateway.write(templates.find((each) => each.id === id)!.plan(answers));
      const after = await contents();
      await desk.grid.workbook.undo();
      expect(await contents()).toEqual(before);
      await desk.grid.workbook.redo();
      expect(await contents()).toEqual(after);
      desk.close();
    },
  );
});
