import type { Language } from '../../core/language';

/** Labels for controls of the grid without one, or with an English one, by selector. */
const LABELS: Record<Language, Readonly<Record<string, string>>> = {
  nl: {
    '[data-u-command="univer.command.undo"]': 'Ongedaan maken',
    '[data-u-command="univer.command.redo"]': 'Opnieuw',
    '[data-u-command="sheet.command.set-once-format-painter"]': 'Opmaak kopiëren',
    '[data-u-command="sheet.command.clear-selection-all"]': 'Alles wissen',
    '[data-u-command="sheet.command.set-range-font-family"] input': 'Lettertype',
    '[data-u-command="sheet.command.set-range-fontsize"] input': 'Tekengrootte',
    '[data-u-comp="input"] input': 'Tekengrootte',
    '[data-u-command="sheet.command.set-range-font-increase"]': 'Groter',
    '[data-u-command="sheet.command.set-range-font-decrease"]': 'Kleiner',
    '[data-u-command="sheet.command.set-range-bold"]': 'Vet',
    '[data-u-command="sheet.command.set-range-italic"]': 'Cursief',
    '[data-u-command="sheet.command.set-range-underline"]': 'Onderstrepen',
    '[data-u-command="sheet.command.set-range-stroke"]': 'Doorhalen',
    '[data-u-command="sheet.command.numfmt.set.percent"]': 'Procenten',
    '[data-u-command="sheet.command.numfmt.set.currency"]': 'Valuta',
    '[data-u-command="sheet.command.numfmt.add.decimal.command"]': 'Meer decimalen',
    '[data-u-command="sheet.command.numfmt.subtract.decimal.command"]': 'Minder decimalen',
    '[data-u-command="sheet.command.add-range-protection-from-toolbar"]': 'Bereik beveiligen',
    '[data-u-command="base-ui.operation.toggle-shortcut-panel"]': 'Sneltoetsen',
    '[data-u-command="sheet.command.toggle-gridlines"]': 'Rasterlijnen',
    '[data-u-comp="ribbon-toolbar"]': 'Opmaak',
    '[data-u-comp="formula-bar"] button': 'Formulebalk groter of kleiner',
    '[data-u-comp="defined-name"] input': 'Naamvak',
    'div > [data-u-comp="sheet-bar-append-button"]': 'Blad toevoegen',
    '[data-slot="dropdown-menu-trigger"] > [data-u-comp="sheet-bar-append-button"]': 'Alle bladen',
    '[role="tablist"]': 'Bladtabs',
    '[role="handle"]': 'Zoom',
    'aside button, [aria-label="Close sidebar"]': 'Zijpaneel sluiten',
  },
  en: {
    '[data-u-command="univer.command.undo"]': 'Undo',
    '[data-u-command="univer.command.redo"]': 'Redo',
    '[data-u-command="sheet.command.set-once-format-painter"]': 'Format painter',
    '[data-u-command="sheet.command.clear-selection-all"]': 'Clear all',
    '[data-u-command="sheet.command.set-range-font-family"] input': 'Font',
    '[data-u-command="sheet.command.set-range-fontsize"] input': 'Font size',
    '[data-u-comp="input"] input': 'Font size',
    '[data-u-command="sheet.command.set-range-font-increase"]': 'Increase font size',
    '[data-u-command="sheet.command.set-range-font-decrease"]': 'Decrease font size',
    '[data-u-command="sheet.command.set-range-bold"]': 'Bold',
    '[data-u-command="sheet.command.set-range-italic"]': 'Italic',
    '[data-u-command="sheet.command.set-range-underline"]': 'Underline',
    '[data-u-command="sheet.command.set-range-stroke"]': 'Strikethrough',
    '[data-u-command="sheet.command.numfmt.set.percent"]': 'Percent',
    '[data-u-command="sheet.command.numfmt.set.currency"]': 'Currency',
    '[data-u-command="sheet.command.numfmt.add.decimal.command"]': 'More decimals',
    '[data-u-command="sheet.command.numfmt.subtract.decimal.command"]': 'Fewer decimals',
    '[data-u-command="sheet.command.add-range-protection-from-toolbar"]': 'Protect range',
    '[data-u-command="base-ui.operation.toggle-shortcut-panel"]': 'Shortcuts',
    '[data-u-command="sheet.command.toggle-gridlines"]': 'Gridlines',
    '[data-u-comp="ribbon-toolbar"]': 'Formatting',
    '[data-u-comp="formula-bar"] button': 'Expand or collapse the formula bar',
    '[data-u-comp="defined-name"] input': 'Name box',
    'div > [data-u-comp="sheet-bar-append-button"]': 'Add sheet',
    '[data-slot="dropdown-menu-trigger"] > [data-u-comp="sheet-bar-append-button"]': 'All sheets',
    '[role="tablist"]': 'Sheet tabs',
    '[role="handle"]': 'Zoom',
    'aside button, [aria-label="Close sidebar"]': 'Close sidebar',
  },
};

/** Labels the controls of the grid, and takes invisible ones out of the tab order. */
export function labelGrid(grid: HTMLElement, language: Language): void {
  const apply = (): void => {
    for (const [selector, label] of Object.entries(LABELS[language]))
      for (const control of grid.querySelectorAll(selector))
        if (control.getAttribute('aria-label') !== label) control.setAttribute('aria-label', label);
    for (const unnamed of grid.querySelectorAll('button:not([aria-label])'))
      if (!unnamed.textContent?.trim()) unnamed.setAttribute('tabindex', '-1');
    const sidebar = grid.querySelector('[data-u-comp="sidebar"]') ?? grid.querySelector('aside');
    if (sidebar instanceof HTMLElement) sidebar.inert = sidebar.offsetWidth < MOST_OUT_OF_SIGHT;
  };
  let isAsked = false;
  new MutationObserver(() => {
    if (isAsked) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      apply();
    });
  }).observe(grid, { childList: true, subtree: true });
  apply();
}

const MOST_OUT_OF_SIGHT = 8;
