import type { CDPSession, FrameLocator, Page } from 'playwright-core';
import { type Line, median } from './report';
import { openTab, reportOn, type Tab } from './tab';

/** Number of actions, some days of work: typing, selecting, inserting, undoing, own data, bank files and reconciliations. */
const ACTIONS = Number(process.env['SOAK_ACTIONS'] ?? 10_000);
const ROUNDS = 20;
/** First rounds, in which caches fill and code is compiled. */
const WARMING_UP = 8;
/** Months in a round, each with its bank file. */
const MONTHS = 5;
/** Actions in a month: open the file, reconcile, write a remark, delete the sheet of the file, save and open the workbook. */
const MONTH_ACTIONS = 5;

const PLACE = 'Heerlen';
const RESULT = `Aansluiting ${PLACE} 2023`;

/** Memory of a page after garbage collection. */
interface Held {
  readonly megabytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

async function held(session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { megabytes: usedSize / 1e6, nodes, listeners: jsEventListeners };
}

/** Makes a sheet of own data with an instalment of 2026, and a sheet with a formula that uses it. */
async function begin(page: Page, pane: FrameLocator): Promise<void> {
  await pane.getByRole('tab', { name: 'Verkennen' }).click();
  const place = pane.getByRole('combobox', { name: 'Gemeente of gebied' });
  await place.fill(PLACE);
  await place.press('Enter');
  await pane.getByRole('button', { name: 'Maak een blad Eigen gegevens' }).click();
  await pane.getByRole('button', { name: 'Ga naar Eigen gegevens' }).waitFor();
  await page.evaluate(async (place) => {
    const { grid } = window.nplvWorkbench!;
    const own = grid.findSheet('Eigen gegevens')!;
    const rows = grid.values(grid.usedArea(grid.wholeSheet(own.getSheetId()), true)!);
    const heading = rows.findIndex((row) => row.includes('Soort'));
    const instalment = { Soort: 'termijn', Gebied: place, Onderdeel: 'integraal', Jaar: 2026, 'Incl. btw': 1_000_000 };
    for (const [column, content] of Object.entries({ ...instalment, Bron: 'Beschikking 1' }))
      own.getRange(heading + 10, rows[heading]!.indexOf(column)).setValue(content);
    const sheet = grid.workbook.insertSheet('Soak');
    sheet.getRange('J1').setValue({ f: `=NPLV.PAYMENT("${place}","integraal",2026,,NPLV_Gegevens)` });
    await grid.calculation.settled();
    const [[used]] = grid.values({ sheetId: sheet.getSheetId(), row: 0, column: 9, rows: 1, columns: 1 }) as [
      [unknown],
    ];
    if (used !== 1_000_000) throw new Error(`The formula with own data gives ${used}.`);
  }, PLACE);
}

/** Performs actions in cells one by one, as a user does who waits for each result. */
function edit(page: Page, from: number, count: number): Promise<void> {
  return page.evaluate(
    async ({ from, count }) => {
      const { grid } = window.nplvWorkbench!;
      const [sheet, own] = [grid.findSheet('Soak')!, grid.findSheet('Eigen gegevens')!];
      const rows = grid.values(grid.usedArea(grid.wholeSheet(own.getSheetId()), true)!);
      const instalment = rows.findIndex((row) => row.includes('Soort')) + 10;
      const amount = rows[instalment - 10]!.indexOf('Incl. btw');
      const places = ['Rotterdam', 'Utrecht', 'Heerlen', 'Amsterdam', 'Roterdam'];
      const themes = ['integraal', 'armoede', 'veerkracht', 'school'];
      sheet.activate();
      for (let i = from; i < from + count; i++) {
        const cell = sheet.getRange(i % 40, i % 7);
        const place = places[i % places.length]!;
        if (i % 10 < 4) cell.setValue({ f: `=NPLV.PAYMENT("${place}","${themes[i % 4]!}",${2023 + (i % 3)})` });
        else if (i % 10 < 5) cell.setValue(i % 1000);
        else if (i % 10 < 6) own.getRange(instalment, amount).setValue(1_000_000 + i);
        else if (i % 10 < 8) cell.activate();
        else if (i % 10 < 9) sheet.insertRowAfter(i % 40);
        else await grid.api.undo();
        if (i % 10 < 6) await grid.calculation.settled();
        // Waits until the pane has followed the change, as between two actions of a user.
        await new Promise((done) => requestAnimationFrame(done));
      }
    },
    { from, count },
  );
}

/** Bank statement with a payment of the State and one of somebody else. */
function statement(month: number): string {
  const entry = (amount: string, text: string): string =>
    `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2023-12-20</Dt></BookgDt>` +
    `<NtryDtls><TxDtls><RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  return (
    '<?xml version="1.0"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt>' +
    '<Id>1</Id><Acct><Id><IBAN>NL00BANK0123456789</IBAN></Id></Acct>' +
    entry('484500.00', 'Kansrijke wijk armoede') +
    entry(`${month}.50`, 'Huur zaal') +
    '</Stmt></BkToCstmrStmt></Document>'
  );
}

/** Performs the actions of a month with a bank file. */
async function reconcileMonth(page: Page, pane: FrameLocator, session: CDPSession, month: number): Promise<void> {
  await pane.getByRole('tab', { name: 'Aansluiten' }).click();
  await pane.locator('.drop').evaluate((zone, content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'bank.xml'));
    zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, statement(month));
  await pane.getByText('2 regels staan op het blad bank.').waitFor();
  await pane.getByText(/^Gevonden: /).waitFor();
  await pane.getByRole('combobox', { name: 'Jaar' }).click();
  await pane.getByRole('option', { name: '2023', exact: true }).click();
  await pane.getByRole('button', { name: 'Sluit aan', exact: true }).click();
  await pane.getByText(/2 regels gelezen/).waitFor();
  await page.evaluate(
    async ([result, month]) => {
      const { grid } = window.nplvWorkbench!;
      await grid.calculation.settled();
      const sheet = grid.findSheet(result)!;
      const rows = grid.values(grid.usedArea(grid.wholeSheet(sheet.getSheetId()), true)!);
      const heading = rows.findIndex((row) => row.includes('Opmerking'));
      sheet.getRange(heading + 1, rows[heading]!.indexOf('Opmerking')).setValue(`maand ${month}`);
      grid.workbook.deleteSheet(grid.findSheet('bank')!);
      await grid.calculation.settled();
    },
    [RESULT, month] as const,
  );
  const saving = page.waitForEvent('download');
  await page.click('#save');
  const saved = await saving;
  // Through the protocol, as Playwright's own file chooser keeps the element of each file that was opened.
  const choosing = new Promise<number>((done) =>
    session.once('Page.fileChooserOpened', ({ backendNodeId }) => done(backendNodeId!)),
  );
  await page.click('#open');
  await session.send('DOM.setFileInputFiles', { files: [await saved.path()], backendNodeId: await choosing });
  await page.getByText(/ is geopend/).waitFor();
  await pane.getByRole('tab', { name: 'Uitleg' }).click();
}

/** Growth of memory from after the first rounds to the end: 1 is flat. */
function growth(rounds: readonly Held[], of: (round: Held) => number): number {
  const warm = rounds.slice(WARMING_UP).map(of);
  const third = Math.floor(warm.length / 3);
  return median(warm.slice(-third)) / median(warm.slice(0, third));
}

/** Performs the actions, with the pane following the selection. */
async function soak({ page, pane }: Tab): Promise<Line[]> {
  await begin(page, pane);
  await pane.getByRole('tab', { name: 'Uitleg' }).click();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.setInterceptFileChooserDialog', { enabled: true });
  const rounds: Held[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const edits = ACTIONS / ROUNDS - MONTHS * MONTH_ACTIONS;
    await edit(page, round * edits, edits);
    for (let month = 0; month < MONTHS; month++) await reconcileMonth(page, pane, session, round * MONTHS + month);
    rounds.push(await held(session));
    const { megabytes, nodes } = rounds.at(-1)!;
    console.log(`${(round + 1) * (ACTIONS / ROUNDS)} actions: ${megabytes.toFixed(1)} MB, ${nodes} nodes`);
  }
  const [first, last] = [rounds[0]!, rounds.at(-1)!];
  const actionsSinceFirst = (ACTIONS * (ROUNDS - 1)) / ROUNDS;
  return [
    { what: `Memory of the browser workbook after ${ACTIONS} actions`, measured: last.megabytes, unit: 'MB' },
    {
      what: 'Memory, last third of these actions against the first',
      measured: growth(rounds, ({ megabytes }) => megabytes),
      unit: '×',
      budget: 1.1,
    },
    {
      what: 'Nodes of the page, last third against the first',
      measured: growth(rounds, ({ nodes }) => nodes),
      unit: '×',
      budget: 1.1,
    },
    // Univer would leave about five message channels open per action; the workbench closes them.
    {
      what: 'Listeners left by each action',
      measured: (last.listeners - first.listeners) / actionsSinceFirst,
      unit: '',
      budget: 2,
    },
  ];
}

await reportOn(async (stage) => soak(await openTab(stage)));
