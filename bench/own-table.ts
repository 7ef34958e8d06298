/** Rows of a full table of own data, header included. */
const ROWS = 200;
const COLUMNS = 16;

/** Table of own data as in the template: every kind of row, with the columns that it leaves empty. */
export function ownTable(places: readonly string[], themes: readonly string[]): unknown[][] {
  const header = [
    ...['Soort', 'Gebied', 'Onderdeel', 'Jaar', 'Incl. btw', 'Excl. btw', 'Laag', 'Hoog', 'Cofinanciering'],
    ...['Aantal', 'Waarvan betaalbaar', 'Van', 'T/m', 'Omschrijving', 'Bron', 'Controle'],
  ];
  const rows = Array.from({ length: ROWS - 1 }, (_, i) => {
    const row: unknown[] = Array<null>(COLUMNS).fill(null);
    const isInstalment = i % 2 === 0;
    row[0] = isInstalment ? 'termijn' : 'maatregel';
    row[1] = places[i % places.length];
    row[2] = isInstalment ? themes[i % themes.length] : `Maatregel ${i}`;
    row[3] = isInstalment ? 2026 : null;
    row[4] = 100_000 + i;
    row[14] = `Beschikking 2026-${i}, art. 2`;
    return row;
  });
  return [header, ...rows];
}

/** Copy of a table, as Excel passes a new one with each call. */
export function copyOf(table: readonly (readonly unknown[])[]): unknown[][] {
  return table.map((row) => [...row]);
}
