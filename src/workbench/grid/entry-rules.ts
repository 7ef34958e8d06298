import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, generateRandomId } from '@univerjs/core';
import type { IDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand } from '@univerjs/sheets-data-validation';
import { type GridBase, type GridRange, univerRange } from './grid-base';
import type { Plain } from '../../core/cell';
import { serialOfIso } from '../../core/date';

/** Accepted entries of a cell: one of a list, or a number or a day within bounds; days are written as 2024-03-01. */
export type EntryRule =
  | { kind: 'list'; choices: string[] }
  | { kind: 'whole' | 'decimal'; from: number; to: number }
  | { kind: 'date'; from: string; to: string };

/** Message for an invalid entry. */
interface EntryRefusal {
  title: string;
  message: string;
}

const TYPES = {
  whole: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  date: DataValidationType.DATE,
} as const;

/** Validation rules of cells, stored with the sheet so that they move along. */
export class EntryRules {
  constructor(private readonly grid: GridBase) {}

  /** Rule of an area, from its first cell. */
  find(area: GridRange): EntryRule | null {
    const rule = this.stored(area);
    return rule ? entryRule(rule) : null;
  }

  /** Message of the rule of an area. */
  refusal(area: GridRange): EntryRefusal | null {
    const { error, errorTitle } = this.stored(area) ?? {};
    return error === undefined ? null : { title: errorTitle ?? '', message: error };
  }

  /** Replaces the rules of an area. */
  put(area: GridRange, rule: EntryRule): void {
    this.store(area, {
      operator: DataValidationOperator.BETWEEN,
      allowBlank: true,
      errorStyle: DataValidationErrorStyle.STOP,
      ...(rule.kind === 'list'
        ? { type: DataValidationType.LIST, formula1: rule.choices.join(',') }
        : { type: TYPES[rule.kind], formula1: String(rule.from), formula2: String(rule.to) }),
    });
  }

  /** Sets the message of the rule of an area; returns false where it has none. */
  explain(area: GridRange, { title, message }: EntryRefusal): boolean {
    const rule = this.stored(area);
    if (rule) this.store(area, { ...rule, error: message, errorTitle: title, showErrorMessage: true });
    return rule !== null;
  }

  private stored(area: GridRange): IDataValidationRule | null {
    const first = { ...area, rows: 1, columns: 1 };
    return this.grid.range(this.grid.clip(first)).getDataValidation()?.rule ?? null;
  }

  private store(area: GridRange, rule: Omit<IDataValidationRule, 'uid' | 'ranges'>): void {
    this.grid.makeRoom(area);
    this.grid.api.syncExecuteCommand(AddSheetDataValidationCommand.id, {
      unitId: this.grid.workbook.getId(),
      subUnitId: area.sheetId,
      rule: { ...rule, uid: generateRandomId(), ranges: [univerRange(area)] },
    });
  }
}

function entryRule({ type, formula1 = '', formula2 = '' }: IDataValidationRule): EntryRule | null {
  switch (type) {
    case DataValidationType.LIST:
      return { kind: 'list', choices: formula1.split(',') };
    case DataValidationType.WHOLE:
      return { kind: 'whole', from: Number(formula1), to: Number(formula2) };
    case DataValidationType.DECIMAL:
      return { kind: 'decimal', from: Number(formula1), to: Number(formula2) };
    case DataValidationType.DATE:
      return { kind: 'date', from: formula1, to: formula2 };
    default:
      return null;
  }
}

/** Returns whether a rule allows a value; empty cells are always valid. */
export function allows(rule: EntryRule, value: Plain | null): boolean {
  if (value === null || value === '') return true;
  if (rule.kind === 'list') return rule.choices.includes(String(value));
  if (typeof value !== 'number') return false;
  if (rule.kind === 'date') return value >= serialOfIso(rule.from)! && value <= serialOfIso(rule.to)!;
  return value >= rule.from && value <= rule.to && (rule.kind === 'decimal' || Number.isInteger(value));
}
