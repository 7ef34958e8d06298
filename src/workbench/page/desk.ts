import { bookOfGrid } from '../files/book-of-grid';
import { openBook } from '../files/open-book';
import { writeBook } from '../files/write-book';
import type { Workbench } from '../office/host';
import { fillBar } from './bar';
import { chooseFile, handOver } from './files';
import type { Language } from '../../core/language';
import { showNotice } from './notice';
import type { PaneFrame } from './pane-frame';
import { pageTexts } from './texts';
import { applyTheme } from './theme';

/** What someone can do with the page around the grid: open, save, change the language, the theme and the pane. */
export class Desk {
  private readonly texts;
  private unsaved = false;

  constructor(
    private readonly workbench: Workbench,
    private readonly pane: PaneFrame,
    private readonly notice: HTMLElement,
    private readonly functionNames: readonly string[],
  ) {
    this.texts = pageTexts[workbench.language];
    workbench.grid.events.changed(() => (this.unsaved = true));
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
  }

  /** Puts the buttons in the bar. */
  fill(bar: HTMLElement): void {
    const { texts } = this;
    fillBar(bar, texts.title, [
      { id: 'open', label: texts.open, hint: texts.carried, press: () => void this.open() },
      { id: 'save', label: texts.save, hint: texts.carried, press: () => this.save() },
      { id: 'language', label: texts.otherLanguage, press: () => this.changeLanguage() },
      { id: 'theme', label: this.themeLabel(), press: (button) => this.changeTheme(button) },
      { id: 'toggle-pane', label: texts.hidePane, press: (button) => this.togglePane(button) },
    ]);
  }

  private async open(): Promise<void> {
    const file = await chooseFile();
    if (!file || (this.unsaved && !confirm(this.texts.loseChanges))) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!openBook(this.workbench.grid, bytes, file.name, this.functionNames)) {
      this.say(this.texts.cannotOpen(file.name, this.texts.noXlsx));
      return;
    }
    this.workbench.grid.workbook.setNumfmtLocal(this.workbench.language);
    await this.workbench.grid.calculation.settled();
    this.unsaved = false;
    this.pane.load();
    this.say(`${this.texts.opened(file.name)} ${this.texts.carried}`);
  }

  private save(): void {
    const { grid } = this.workbench;
    const name = grid.workbook.getName();
    const fileName = name.endsWith('.xlsx') ? name : this.texts.fileName;
    handOver(fileName, writeBook(bookOfGrid(grid), this.functionNames));
    this.unsaved = false;
    this.say(`${this.texts.saved(fileName)} ${this.texts.carried}`);
  }

  private changeLanguage(): void {
    const other: Language = this.workbench.language === 'en' ? 'nl' : 'en';
    const address = new URL(location.href);
    address.searchParams.set('lang', other);
    location.assign(address);
  }

  private changeTheme(button: HTMLButtonElement): void {
    this.workbench.dark = !this.workbench.dark;
    applyTheme(this.workbench.dark);
    this.workbench.grid.api.toggleDarkMode(this.workbench.dark);
    button.textContent = this.themeLabel();
    // Office tells a pane its colours once, when it loads.
    this.pane.load();
  }

  private togglePane(button: HTMLButtonElement): void {
    button.textContent = this.pane.toggle() ? this.texts.hidePane : this.texts.showPane;
  }

  private themeLabel(): string {
    return this.workbench.dark ? this.texts.light : this.texts.dark;
  }

  private say(text: string): void {
    showNotice(this.notice, text, this.texts.close);
  }
}
