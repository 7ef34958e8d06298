import { stopProgress } from './quick-univer';
import { isMicrosoftClient } from '../conformance/library';
import { microsoftExcel } from '../conformance/microsoft-excel';
import { LocaleType, LogLevel, Univer, type Injector, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { registerEngine } from '../../src/workbench/grid/engine';
import { Grid } from '../../src/workbench/grid/grid';
import type { GridRange } from '../../src/workbench/grid/grid-base';
import { gridTexts } from '../../src/workbench/grid/texts';
import { createExcel } from '../../src/workbench/office/excel-namespace';
import { OfficeHost } from '../../src/workbench/office/host';
import { createOffice } from '../../src/workbench/office/office-namespace';
import { parseAddress } from '../../src/workbook/a1';

/** Headless grid with one empty sheet, and the Office host on it. */
export interface Headless {
  grid: Grid;
  injector: Injector;
  excel: typeof Excel;
  office: typeof Office;
  host: OfficeHost;
  /** Cells of Blad1, by address. */
  area(address: string): GridRange;
  close(): void;
}

/** `Excel` of the client under test, on a host. */
export function excelOn(host: OfficeHost): typeof Excel {
  return isMicrosoftClient ? microsoftExcel(host) : (createExcel(host) as typeof Excel);
}

/** Starts the grid in Node. */
export function startHeadless(workbook?: Partial<IWorkbookData>): Headless {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: gridTexts('en') },
    logLevel: LogLevel.SILENT,
  });
  registerEngine(univer);
  const api = FUniver.newAPI(univer);
  const sheets = { s1: { id: 's1', name: 'Blad1', rowCount: 100, columnCount: 26 } };
  api.createWorkbook({ id: 'test', name: 'Test', sheetOrder: ['s1'], sheets, ...workbook });
  const injector = univer.__getInjector();
  const grid = new Grid(api, injector);
  const host = new OfficeHost(grid);
  return {
    grid,
    injector,
    host,
    excel: excelOn(host),
    office: createOffice({ office: host, language: 'nl', dark: false }) as typeof Office,
    area: (address) => ({ sheetId: 's1', ...parseAddress(address)! }),
    close() {
      univer.dispose();
      stopProgress();
    },
  };
}
