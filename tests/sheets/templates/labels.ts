/** Cell, counted from the first one of the sheet. */
export interface Found {
  readonly row: number;
  readonly column: number;
}

/** Positions of a label in a row or column. */
function positions(line: readonly unknown[], label: string): number[] {
  return line.flatMap((cell, index) => (String(cell ?? '') === label ? [index] : []));
}

/**
 * Finds a cell by its labels: "Scenario" is the cell right of that label; "Thema | school | Ontvangen" is the cell in
 * row school and column Ontvangen of the table headed Thema; "+2" is the second row of a table, "-1" the one above it.
 */
export function find(sheet: readonly (readonly unknown[])[], labels: string): Found {
  const [first = '', row, column] = labels.split(' | ');
  for (const [top, line] of sheet.entries())
    for (const left of positions(line, first)) {
      if (row === undefined) return { row: top, column: left + 1 };
      const below = /^[+-]\d/.test(row)
        ? top + Number(row)
        : sheet.findIndex((each, index) => index > top && String(each[left] ?? '') === row);
      const across = column === undefined ? left + 1 : positions(line, column).find((index) => index >= left);
      if (below >= 0 && across !== undefined) return { row: below, column: across };
    }
  throw new Error(`No cell is labelled ${labels}.`);
}
