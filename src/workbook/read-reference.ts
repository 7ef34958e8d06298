import { parseA1Ref, parseStructRef } from '@borgar/fx';
import { tokensOf } from './tokens';
import type { Expression, TableSection } from './expression';

const OTHER: Expression = { kind: 'other' };

const SECTIONS: Readonly<Record<string, TableSection>> = {
  all: 'all',
  headers: 'headers',
  data: 'data',
  totals: 'totals',
  'this row': 'this row',
};

/** Sheet of a context; null for another workbook or a range of sheets. */
function sheetOf(context: readonly string[]): string | null | undefined {
  const [sheet, more] = context;
  return more !== undefined || sheet?.includes(':') || sheet?.includes('[') ? null : sheet;
}

/** Sheets of its own workbook that a formula names, in lower case; the first and the last of a range of sheets. */
export function sheetsNamed(formula: string): string[] {
  if (!formula.includes('!')) return [];
  return tokensOf(formula).flatMap(({ value }) => {
    const [sheet, more] = value.includes('!') ? (parseA1Ref(value)?.context ?? []) : [];
    return sheet === undefined || more !== undefined ? [] : sheet.toLowerCase().split(':');
  });
}

/** Parses a reference; only Excel can resolve other workbooks and ranges of sheets. */
export function readReference(text: string, kind: 'name' | 'range' | 'beam' | 'table'): Expression {
  if (kind === 'table') return readTable(text);
  const parsed = parseA1Ref(text) as { context: string[]; name?: string } | undefined;
  const sheet = parsed && sheetOf(parsed.context);
  if (!parsed || sheet === null) return OTHER;
  if (parsed.name !== undefined) return { kind: 'reference', reference: { kind: 'name', sheet, name: parsed.name } };
  const cells = text.slice(text.lastIndexOf('!') + 1).replace(/\.?:\.?/, ':');
  return { kind: 'reference', reference: { kind: 'range', sheet, cells } };
}

/** Parts of a structured reference: Boek[[#Data],[Bedrag]]. */
interface TableParts {
  readonly context: string[];
  readonly table: string;
  readonly columns: string[];
  readonly sections: string[];
}

function readTable(text: string): Expression {
  const parsed = parseStructRef(text) as TableParts | undefined;
  if (!parsed || parsed.context.length > 0) return OTHER;
  const { table, columns, sections } = parsed;
  return {
    kind: 'reference',
    reference: {
      kind: 'table',
      table: table || undefined,
      columns,
      sections: sections.map((section) => SECTIONS[section.toLowerCase()] ?? 'data'),
    },
  };
}
