import type { IResources } from '@univerjs/core';
import { excelGateway } from '../../src/excel/excel-gateway';
import type { Gateway } from '../../src/workbook/port';
import { claimedSet } from '../conformance/library';
import { type Headless, startHeadless } from '../workbench/headless';

/** Headless workbook with the gateway to it. */
export interface Desk extends Headless {
  readonly gateway: Gateway;
  /** Writes cells as if typed. */
  type(address: string, cells: unknown[][], sheet?: string): Promise<void>;
  /** Values of cells. */
  values(address: string, sheet?: string): Promise<unknown[][]>;
}

/** Opens a workbook with two empty sheets, Blad1 and Jan's blad, in an Excel with this version of its API. */
export async function openWorkbook(wantedSet = '1.13', resources: IResources = []): Promise<Desk> {
  const excelApi = claimedSet(wantedSet);
  const desk = startHeadless({
    resources,
    sheetOrder: ['s1', 's2'],
    sheets: {
      s1: { id: 's1', name: 'Blad1', rowCount: 200, columnCount: 30 },
      s2: { id: 's2', name: "Jan's blad", rowCount: 100, columnCount: 26 },
    },
  });
  desk.office.context.requirements.isSetSupported = (name, version) =>
    name === 'ExcelApi' && String(version).localeCompare(excelApi, 'en', { numeric: true }) <= 0;
  Object.assign(globalThis, { Excel: desk.excel, Office: desk.office });
  return {
    ...desk,
    gateway: excelGateway('nl'),
    async type(address, cells, sheet = 'Blad1') {
      await desk.excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(address).formulas = cells;
        await context.sync();
      });
    },
    async values(address, sheet = 'Blad1') {
      return desk.excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
        await context.sync();
        return range.values as unknown[][];
      });
    },
  };
}
