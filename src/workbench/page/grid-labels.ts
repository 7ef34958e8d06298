import { type Injector, LocaleService } from '@univerjs/core';
import type { InEveryLanguage, Language } from '../../core/language';

const command = (id: string): string => `[data-u-command="${id}"]`;
const TRIGGER = '[data-slot$="-trigger"]';

/** Controls of the grid by selector, with the key of their name among the texts of the grid. */
const NAMED_BY_KEY: Readonly<Record<string, string>> = {
  [command('univer.command.undo')]: 'sheets-ui.toolbar.undo',
  [command('univer.command.redo')]: 'sheets-ui.toolbar.redo',
  [command('sheet.command.set-once-format-painter')]: 'sheets-ui.toolbar.formatPainter',
  [command('sheet.command.clear-selection-all')]: 'sheets-ui.rightClick.clearAll',
  [`${command('sheet.command.set-range-font-family')} input`]: 'sheets-ui.toolbar.font',
  [`${command('sheet.command.set-range-fontsize')} input`]: 'sheets-ui.toolbar.fontSize',
  [command('sheet.command.set-range-font-increase')]: 'sheets-ui.toolbar.fontSizeIncrease',
  [command('sheet.command.set-range-font-decrease')]: 'sheets-ui.toolbar.fontSizeDecrease',
  [command('sheet.command.set-range-bold')]: 'sheets-ui.toolbar.bold',
  [command('sheet.command.set-range-italic')]: 'sheets-ui.toolbar.italic',
  [command('sheet.command.set-range-underline')]: 'sheets-ui.toolbar.underline',
  [command('sheet.command.set-range-stroke')]: 'sheets-ui.toolbar.strikethrough',
  [`${command('sheet.command.set-range-text-color')} ${TRIGGER}`]: 'sheets-ui.toolbar.textColor.main',
  [`${command('sheet.command.set-background-color')} ${TRIGGER}`]: 'sheets-ui.toolbar.fillColor.main',
  [`${command('sheet.command.set-border-basic')} ${TRIGGER}`]: 'sheets-ui.toolbar.border.main',
  [command('sheet.command.set-horizontal-text-align')]: 'sheets-ui.toolbar.horizontalAlignMode.main',
  [command('sheet.command.set-vertical-text-align')]: 'sheets-ui.toolbar.verticalAlignMode.main',
  [command('sheet.command.set-text-wrap')]: 'sheets-ui.toolbar.textWrapMode.main',
  [command('sheet.command.set-text-rotation')]: 'sheets-ui.toolbar.textRotateMode.main',
  [command('sheet.command.add-worksheet-merge')]: 'sheets-ui.toolbar.mergeCell.main',
  [command('sheet.command.numfmt.set.percent')]: 'sheets-numfmt-ui.percent',
  [command('sheet.command.numfmt.set.currency')]: 'sheets-numfmt-ui.currency',
  [command('sheet.command.numfmt.add.decimal.command')]: 'sheets-numfmt-ui.addDecimal',
  [command('sheet.command.numfmt.subtract.decimal.command')]: 'sheets-numfmt-ui.subtractDecimal',
  [command('base-ui.operation.toggle-shortcut-panel')]: 'ui.shortcut-panel.title',
  [command('sheet.command.toggle-gridlines')]: 'sheets-ui.toolbar.toggleGridlines',
  'div:has(> * [role="handle"]) > button:first-of-type': 'sheets-ui.shortcut.sheet.zoom-out',
  'div:has(> [role="handle"]) > a': 'sheets-ui.shortcut.sheet.reset-zoom',
  'div:has(> * [role="handle"]) > button:nth-of-type(2)': 'sheets-ui.shortcut.sheet.zoom-in',
};

const NAMES: InEveryLanguage<Readonly<Record<string, string>>> = {
  nl: {
    '[data-u-comp="ribbon-toolbar"]': 'Opmaak',
    '[data-u-comp="formula-bar"] button': 'Formulebalk groter of kleiner',
    '[data-u-comp="defined-name"] input': 'Naamvak',
    'div > [data-u-comp="sheet-bar-append-button"]': 'Blad toevoegen',
    '[data-slot="dropdown-menu-trigger"] > [data-u-comp="sheet-bar-append-button"]': 'Alle bladen',
    '[role="tablist"]': 'Bladtabs',
    '[role="handle"]': 'Zoom',
    '[data-u-comp="sidebar"]': 'Zijpaneel',
    'aside button, [aria-label="Close sidebar"]': 'Zijpaneel sluiten',
    'section[aria-label^="Notifications"]': 'Meldingen',
  },
  en: {
    '[data-u-comp="ribbon-toolbar"]': 'Formatting',
    '[data-u-comp="formula-bar"] button': 'Expand or collapse the formula bar',
    '[data-u-comp="defined-name"] input': 'Name box',
    'div > [data-u-comp="sheet-bar-append-button"]': 'Add sheet',
    '[data-slot="dropdown-menu-trigger"] > [data-u-comp="sheet-bar-append-button"]': 'All sheets',
    '[role="tablist"]': 'Sheet tabs',
    '[role="handle"]': 'Zoom',
    '[data-u-comp="sidebar"]': 'Sidebar',
    'aside button, [aria-label="Close sidebar"]': 'Close sidebar',
  },
};

const MOST_OUT_OF_SIGHT = 8;

/** Labels the grid's controls, keeps visible ones within reach of the keyboard, and invisible ones out of it. */
export function labelGrid(grid: HTMLElement, injector: Injector, language: Language): void {
  const texts = injector.get(LocaleService);
  const ownNames = Object.entries(NAMES[language]);
  const named = [...Object.entries(NAMED_BY_KEY).map(([selector, key]) => [selector, texts.t(key)]), ...ownNames];
  const apply = (): void => {
    for (const [selector, name] of named)
      for (const control of grid.querySelectorAll(selector!)) setAttribute(control, 'aria-label', name!);
    for (const trigger of grid.querySelectorAll(`[data-u-comp="ribbon-toolbar"] div${TRIGGER}`)) {
      if (trigger.querySelector('input')) continue;
      setAttribute(trigger, 'role', 'button');
      setAttribute(trigger, 'tabindex', '0');
    }
    for (const button of grid.querySelectorAll('button')) {
      const isNamed = button.hasAttribute('aria-label') || Boolean(button.textContent?.trim());
      if (!isNamed) setAttribute(button, 'tabindex', '-1');
    }
    const sidebar = grid.querySelector<HTMLElement>('[data-u-comp="sidebar"]');
    if (sidebar) sidebar.inert = sidebar.offsetWidth < MOST_OUT_OF_SIGHT;
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

/** Sets an attribute that differs: each change is seen by observers. */
function setAttribute(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
