import { sumOf } from '../../core/sum';
import { bookOfGrid } from '../files/book-of-grid';
import { FILE_BYTES } from '../files/limits';
import type { Omission } from '../files/omissions';
import { openBook, readForGrid } from '../files/open-book';
import type { ReadBook } from '../files/read-book';
import { withValues } from '../files/book';
import { writeBook } from '../files/write-book';
import { EXAMPLE_ID } from '../example/workbook';
import { BusyLine } from './busy';
import { stashWorkbook } from './stashed-workbook';
import type { Language } from '../../core/language';
import { showNotice } from './notice';
import { describeOmission } from './omission-texts';
import type { PaneFrame } from './pane-frame';
import { pageTexts } from './texts';
import { applyTheme } from './theme';
import type { Grid } from '../grid/grid';
import type { PaneSurroundings } from '../office/office-namespace';

declare global {
  interface Window {
    /** Set by the page before it loads the pane. */
    nplvWorkbench?: Workbench;
  }
}

/** Open workbook with the host of Office on it. */
export interface Workbench extends PaneSurroundings {
  readonly grid: Grid;
}

/** Button of the bar: label, explanation and action. */
interface BarButton {
  id: string;
  label: string;
  hint?: string;
  press(button: HTMLButtonElement): void;
}

/** Renders the bar at the top of the page. */
function fillBar(bar: HTMLElement, title: string, buttons: readonly BarButton[]): void {
  const heading = document.createElement('h1');
  heading.textContent = title;
  bar.replaceChildren(heading, ...buttons.map(createButton));
}

function createButton({ id, label, hint, press }: BarButton): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.id = id;
  button.textContent = label;
  if (hint) button.title = hint;
  button.addEventListener('click', () => press(button));
  return button;
}

/** Time in which the browser paints what changed; frames of a hidden page never come. */
const FRAME_MS = 20;
/** Cells that the grid opens before anyone notices. */
const MOST_QUICK_CELLS = 5_000;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Opens a file dialog for an .xlsx file. */
function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = `.xlsx,${XLSX}`;
    input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
    input.addEventListener('cancel', () => resolve(null));
    input.click();
  });
}

/** Offers an .xlsx file as a download. */
function offerDownload(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Actions of the page around the grid: open, save, change language and theme, toggle the pane. */
export class PageActions {
  private readonly texts;
  private readonly busy: BusyLine;
  /** Text while a file is opened; null while none is. */
  private opening: string | null = null;

  constructor(
    private readonly workbench: Workbench,
    private readonly pane: PaneFrame,
    private readonly notice: HTMLElement,
    busy: HTMLElement,
    private readonly functionNames: readonly string[],
    private unsaved: boolean,
  ) {
    this.texts = pageTexts[workbench.language];
    this.busy = new BusyLine(busy, this.texts.stop);
    this.followCalculation();
    workbench.grid.events.changed(() => (this.unsaved = true));
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
  }

  /** Renders the buttons of the bar. */
  fill(bar: HTMLElement): void {
    const { texts } = this;
    fillBar(bar, texts.title, [
      { id: 'open', label: texts.open, hint: texts.carried, press: () => void this.open() },
      { id: 'save', label: texts.save, hint: texts.carried, press: () => this.save('formulas') },
      { id: 'save-values', label: texts.saveValues, hint: texts.savesValues, press: () => this.save('values') },
      { id: 'language', label: texts.otherLanguage, press: () => void this.changeLanguage() },
      { id: 'theme', label: this.themeLabel(), press: (button) => this.changeTheme(button) },
      { id: 'toggle-pane', label: texts.hidePane, press: (button) => this.togglePane(button) },
    ]);
  }

  private async open(): Promise<void> {
    const file = await chooseFile();
    if (!file || (this.unsaved && !confirm(this.texts.loseChanges))) return;
    try {
      const read = await this.read(file);
      const reason = read.ok ? await this.put(file.name, read) : read.reason;
      if (reason !== null) this.say(this.texts.cannotOpen(file.name, this.texts.refusals[reason]));
    } finally {
      this.opening = null;
      this.busy.end();
    }
  }

  /** Replaces the workbook by a file that was read, and calculates it; returns why it could not. */
  private async put(name: string, { book, omissions }: Extract<ReadBook, { ok: true }>): Promise<'damaged' | null> {
    const { grid, language } = this.workbench;
    const cells = sumOf(book.sheets, (sheet) => sheet.cells.length);
    this.opening = this.texts.opening(name);
    this.showOpening(cells > MOST_QUICK_CELLS ? 0 : undefined);
    // The grid takes over all cells at once: the line must be painted before.
    await new Promise((resolve) => setTimeout(resolve, FRAME_MS));
    this.pane.hold();
    try {
      if (!openBook(grid, book, name)) return 'damaged';
      grid.workbook.setNumfmtLocal(language);
      const isWhole = await grid.calculation.stable();
      this.unsaved = false;
      this.sayOpened(name, omissions, isWhole);
      return null;
    } finally {
      this.pane.load();
    }
  }

  private showOpening(delay?: number): void {
    if (this.opening !== null) this.busy.begin(this.opening, () => this.stopCalculation(), delay);
  }

  private async read(file: File): Promise<ReadBook> {
    if (file.size > FILE_BYTES) return { ok: false, reason: 'tooLarge' };
    const stopping = new AbortController();
    this.busy.begin(this.texts.reading(file.name), () => stopping.abort());
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readForGrid(this.workbench.grid, bytes, this.functionNames, {
      signal: stopping.signal,
      progress: (fraction) => this.busy.update(fraction),
    });
  }

  private sayOpened(name: string, omissions: readonly Omission[], isWhole: boolean): void {
    const { texts, workbench } = this;
    const count = sumOf(omissions, ({ more }) => 1 + more);
    const left = count > 0 ? texts.leftOut(count, count.toLocaleString(workbench.language)) : '';
    const text = [texts.opened(name), left, isWhole ? '' : texts.stopped, texts.carried].filter(Boolean).join(' ');
    const lines = omissions.map((omission) => describeOmission(omission, workbench.language));
    showNotice(this.notice, { text, list: { heading: texts.whatLeftOut, lines } }, texts.close);
  }

  private save(form: 'formulas' | 'values'): void {
    const { grid } = this.workbench;
    const name = grid.workbook.getName();
    const book = bookOfGrid(grid);
    const ownName = name.endsWith('.xlsx') ? name : this.texts.fileName;
    const fileName = form === 'values' ? this.texts.valuesFileName(ownName) : ownName;
    offerDownload(fileName, writeBook(form === 'values' ? withValues(book) : book, this.functionNames));
    if (form === 'formulas') this.unsaved = false;
    this.say(`${this.texts.saved(fileName)} ${this.texts.carried}`);
  }

  private followCalculation(): void {
    const { calculation } = this.workbench.grid;
    const { language } = this.workbench;
    let isShown = false;
    calculation.followed((progress) => {
      if (!progress) {
        if (this.opening !== null) this.showOpening();
        else if (isShown) this.busy.end();
        isShown = false;
        return;
      }
      const [done, count] = [progress.done, progress.count].map((number) => number.toLocaleString(language));
      this.busy.begin(this.texts.calculating(done!, count!), () => this.stopCalculation(), 0);
      this.busy.update(progress.done / progress.count);
      isShown = true;
    });
  }

  private stopCalculation(): void {
    this.workbench.grid.calculation.stop();
    this.say(this.texts.stopped);
  }

  private async changeLanguage(): Promise<void> {
    const { workbook } = this.workbench.grid;
    // An untouched example also exists in the other language.
    if (this.unsaved || workbook.getId() !== EXAMPLE_ID) {
      await stashWorkbook({ workbook: workbook.save(), unsaved: this.unsaved });
      this.unsaved = false;
    }
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
    // Office passes its colours to a pane only on load.
    this.pane.load();
  }

  private togglePane(button: HTMLButtonElement): void {
    button.textContent = this.pane.toggle() ? this.texts.hidePane : this.texts.showPane;
  }

  private themeLabel(): string {
    return this.workbench.dark ? this.texts.light : this.texts.dark;
  }

  private say(text: string): void {
    showNotice(this.notice, { text }, this.texts.close);
  }
}
