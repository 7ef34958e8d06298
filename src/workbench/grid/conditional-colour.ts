import type { IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType, createCfId } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { univerRange } from './grid-range';
import type { GridRange } from './grid-range';
import type { GridBase } from './grid-base';

/** Colours that cells have while a formula holds; what is added last goes before what was there. */
export class ConditionalColour {
  /** What the grid looks at whenever it draws, so that another colour takes no new calculation. */
  private readonly style: IStyleBase = {};
  private rule: IConditionFormattingRule | null = null;
  private text = '';

  constructor(
    private readonly grid: GridBase,
    private readonly area: GridRange,
  ) {}

  /** The formula, written for the first cell; without one the colours are nowhere. */
  get formula(): string {
    return this.text;
  }

  set formula(text: string) {
    this.text = text;
    const sheet = this.grid.sheet(this.area.sheetId);
    if (this.rule) sheet.deleteConditionalFormattingRule(this.rule.cfId);
    this.grid.makeRoom(this.area);
    this.rule = {
      cfId: createCfId(),
      ranges: [univerRange(this.area)],
      stopIfTrue: false,
      rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: text, style: this.style },
    };
    sheet.addConditionalFormattingRule(this.rule);
  }

  /** The colour behind the text. */
  get fill(): string {
    return this.style.bg?.rgb ?? '';
  }

  set fill(rgb: string) {
    this.style.bg = { rgb };
  }

  /** The colour of the letters. */
  get font(): string {
    return this.style.cl?.rgb ?? '';
  }

  set font(rgb: string) {
    this.style.cl = { rgb };
  }
}
