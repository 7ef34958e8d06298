import type { WorkbenchPage } from './workbench-page';

/** Sheet made from the gallery, and the time from the click to the message of the pane. */
export interface MadeSheet {
  readonly sheet: string;
  readonly ms: number;
}

/** Gallery of the screen Sjablonen. */
export class Gallery {
  constructor(private readonly bench: WorkbenchPage) {}

  /** Makes the sheet of a template and shows it. */
  async make(template: string, place: string): Promise<MadeSheet> {
    const { pane } = this.bench;
    await pane.getByRole('tab', { name: 'Sjablonen' }).click();
    const back = pane.getByRole('button', { name: 'Alle sjablonen' });
    const entry = pane.locator('.gallery').getByRole('button', { name: new RegExp(`^${template}`) });
    await entry.or(back).first().waitFor();
    if (await back.isVisible()) await back.click();
    await entry.click();
    await this.choosePlace(place);
    const start = performance.now();
    await pane.getByRole('button', { name: 'Maak het blad' }).click();
    await pane.getByText(/staat in de werkmap/).waitFor();
    const ms = performance.now() - start;
    const show = pane.getByRole('button', { name: /^Ga naar/ });
    const sheet = (await show.innerText()).replace('Ga naar ', '');
    await show.click();
    await this.bench.work(async ({ grid }, name) => {
      while (grid.workbook.getActiveSheet().getSheetName() !== name)
        await new Promise((resolve) => setTimeout(resolve, 20));
    }, sheet);
    return { sheet, ms };
  }

  /** Deadlines are the same for everyone, so that template asks for no place. */
  private async choosePlace(place: string): Promise<void> {
    const { pane } = this.bench;
    const list = pane.getByRole('combobox', { name: 'Gemeente of gebied' });
    if (!(await list.isVisible())) return;
    await list.click();
    await pane.getByRole('option', { name: place, exact: true }).click();
  }
}
