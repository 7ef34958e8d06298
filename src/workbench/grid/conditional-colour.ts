import type { IStyleBase } from '@univerjs/core';
import { CFRuleType, CFSubRuleType, createCfId } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { type GridBase, type GridRange, univerRange } from './grid-base';

/** Conditional colours of cells; later ones take precedence. */
export class ConditionalColour {
  /** Read by the grid at each drawing, so that a new colour needs no calculation. */
  private readonly style: IStyleBase = {};
  private rule: IConditionFormattingRule | null = null;
  private text = '';

  constructor(
    private readonly grid: GridBase,
    private readonly area: GridRange,
  ) {}

  /** Condition, written for the first cell; without one, the colours never apply. */
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

  /** Background colour. */
  get fill(): string {
    return this.style.bg?.rgb ?? '';
  }

  set fill(rgb: string) {
    this.style.bg = { rgb };
  }

  /** Font colour. */
  get font(): string {
    return this.style.cl?.rgb ?? '';
  }

  set font(rgb: string) {
    this.style.cl = { rgb };
  }
}
