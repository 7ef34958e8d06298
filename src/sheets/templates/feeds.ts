import type { CellRange } from '../../workbook/cell-range';
import { output } from './inputs';
import { joined, note, type Part } from '../layout';

/** A sheet whose figures another sheet takes over: its name, and the first words of the first cell of its block. */
interface Feed {
  readonly sheet: string;
  readonly heading: string;
  /** The sheet that takes the figures over. */
  readonly taker: string;
}

/** Sheets that feed others. Each names its block for the whole workbook, a name for each place. */
export const feeds = {
  spending: { sheet: 'Besteding', heading: 'Besteed in', taker: 'SiSa' },
  orv: { sheet: 'ORV', heading: 'Uitbetaling ORV', taker: 'Begroting' },
  starts: { sheet: 'Realisatiestimulans', heading: 'Start bouw', taker: 'Begroting' },
} as const satisfies Record<string, Feed>;

/** Workbook name of the block that feeds others: `NPLV_Besteding_Den_Haag`. */
export function feedName({ sheet }: Feed, place: string): string {
  return `NPLV_${sheet}_${place.replace(/[^A-Za-z]+/g, '_')}`;
}

/** First heading of a block that feeds others. It holds the place, which may change after the name was given. */
export function feedHeading({ heading }: Feed): string {
  return `="${heading} "&{Gemeente}`;
}

/** Names a block for the workbook, and says under it which sheet takes it over. */
export function feeding(feed: Feed, place: string, block: CellRange, noteRow: number): Part {
  const name = feedName(feed, place);
  const { taker, sheet } = feed;
  const text =
    `=IF({Gemeente}<>"${place}","Het blad ${taker} neemt van dit blad alleen ${place} over: maak voor "&{Gemeente}&" een nieuw blad.",` +
    `IF(IFERROR(SHEET(${name}),0)=SHEET(),"Het blad ${taker} van ${place} neemt deze cijfers over.",` +
    `"Het blad ${taker} van ${place} neemt de cijfers van een ander blad ${sheet} over."))`;
  return { ...note(noteRow, text), names: [{ ...block, name, inWorkbook: true }] };
}

/** Says by a name of its own ("ja" or "nee") whether a sheet that feeds this one is there and about its place. */
export function feedState(row: number, feed: Feed, place: string, name: string, column = 0): Part {
  const { sheet, heading } = feed;
  const isThere = `IFERROR(INDEX(${feedName(feed, place)},1,1)="${heading} "&{Gemeente},FALSE)`;
  const missing = `"er is geen blad ${sheet} van "&{Gemeente}&": vul zelf in"`;
  return joined([
    output(row, [`Overgenomen van ${sheet}`, name], `=IF(${isThere},"ja","nee")`, 'General', column),
    note(row, `=IF({${name}}="ja","van het blad ${sheet} van "&{Gemeente},${missing})`, column + 2),
  ]);
}
