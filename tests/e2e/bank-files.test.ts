/** @jest-environment ./tests/e2e/environment.ts */
import { describeInBrowser, openStage } from './browser';
import type { Stage } from './browser';
import { WorkbenchPage } from './workbench-page';

jest.setTimeout(120_000);

const SHEET = 'Aansluiting Arnhem 2023';

/** Bank statement with payments of the State. */
function statement(...entries: readonly (readonly [amount: string, day: string, text: string])[]): string {
  const lines = entries.map(
    ([amount, day, text]) =>
      `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt>` +
      `<NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return (
    '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>' +
    `<Id>1</Id><Acct><Id><IBAN>NL00BANK0123456789</IBAN></Id></Acct>${lines.join('')}</Stmt></BkToCstmrStmt></Document>`
  );
}

describeInBrowser('bank statements, month after month', () => {
  let stage: Stage;
  let bench: WorkbenchPage;
  beforeAll(async () => {
    stage = await openStage();
    bench = await WorkbenchPage.open(stage, 'nl');
  });
  afterAll(() => stage.close());

  const button = (name: string) => bench.pane.getByRole('button', { name, exact: true });

  /** Drops a file on the pane, as from the desktop. */
  const drop = (name: string, text: string) =>
    bench.pane.locator('.drop').evaluate(
      (zone, [fileName, content]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([content], fileName));
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, text] as const,
    );

  /** List on the reconciliation sheet: cells by heading, and its position. */
  const list = async () => {
    const rows = await bench.work(async ({ grid }, name) => {
      await grid.calculation.settled();
      const sheet = grid.workbook.getSheets().find((one) => one.getSheetName() === name)!;
      return grid.values({ sheetId: sheet.getSheetId(), row: 0, column: 0, rows: 60, columns: 20 });
    }, SHEET);
    const top = rows.findIndex((row) => row.includes('Opmerking'));
    const column = (heading: string) => rows[top]!.indexOf(heading);
    const rowOf = (theme: string) => rows.findIndex((row, at) => at > top && row[column('Thema')] === theme);
    return { rows, column, rowOf };
  };

  const write = async (theme: string, heading: string, text: string) => {
    const { column, rowOf } = await list();
    await bench.work(
      ({ grid }, [name, row, at, content]) => {
        const sheet = grid.workbook.getSheets().find((one) => one.getSheetName() === name)!;
        sheet.getRange(row, at).setValue(content);
      },
      [SHEET, rowOf(theme), column(heading), text] as const,
    );
  };

  it('dropping and reconciling the next month keeps the notes beside two lines', async () => {
    await bench.pane.getByRole('tab', { name: 'Aansluiten' }).click();
    await bench.pane.getByRole('combobox', { name: 'Gemeente of gebied' }).fill('Arnhem');
    await bench.press('Enter');
    await bench.pane.getByRole('combobox', { name: 'Jaar' }).click();
    await bench.pane.getByRole('option', { name: '2023', exact: true }).click();
    // Annex, art. 4 and 5: Arnhem 2023, less 5%.
    const november = ['177367.85', '2023-11-20', 'Kansrijke wijk integraal'] as const;
    const december = ['484500.00', '2023-12-20', 'Kansrijke wijk armoede'] as const;
    await drop('november.xml', statement(november));
    await bench.pane.getByText('1 regel staat op het blad november.').waitFor();
    await bench.pane.getByText(/^Gevonden: /).waitFor();
    await button('Sluit aan').click();
    await bench.pane.getByText(/Aansluiting Arnhem 2023: 1 regel gelezen/).waitFor();
    await write('integraal', 'Opmerking', 'bank gezien');
    await write('armoede', 'Paraaf', 'AB');
    await drop('december.xml', statement(november, december));
    await bench.pane.getByText('2 regels staan op het blad december.').waitFor();
    await bench.pane.getByText(/^Gevonden: /).waitFor();
    await button('Sluit aan').click();
    await bench.pane.getByText(/2 regels gelezen.*Het blad is bijgewerkt/).waitFor();
    const { rows, column, rowOf } = await list();
    const [integraal, armoede] = [rows[rowOf('integraal')]!, rows[rowOf('armoede')]!];
    expect(integraal[column('Opmerking')]).toBe('bank gezien');
    expect(armoede[column('Paraaf')]).toBe('AB');
    expect([integraal, armoede].map((row) => row[column('Status')])).toEqual(['akkoord', 'akkoord']);
  });
});
