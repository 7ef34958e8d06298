import type { CellRange } from '../../workbook/cell-range';
import { output } from './inputs';
import { joined, note, type SheetPart } from '../layout';

/** Sheet whose figures another sheet uses: its name, and the first words of the heading of its block. */
interface Feed {
  readonly sheet: string;
  readonly heading: string;
  /** Sheet that uses the figures. */
  readonly taker: string;
}

/** Sheets that feed others. Each names its block for the whole workbook, one name per place. */
export const feeds = {
  spending: { sheet: 'Besteding', heading: 'Besteed in', taker: 'SiSa' },
  orv: { sheet: 'ORV', heading: 'Uitbetaling ORV', taker: 'Begroting' },
  starts: { sheet: 'Realisatiestimulans', heading: 'Start bouw', taker: 'Begroting' },
} as const satisfies Record<string, Feed>;

/** Workbook name of a feeding block: `NPLV_Besteding_Den_Haag`. */
export function feedName({ sheet }: Feed, place: string): string {
  return `NPLV_${sheet}_${place.replace(/[^A-Za-z]+/g, '_')}`;
}

/** First heading of a feeding block. It contains the place, which may change after the block was named. */
export function feedHeading({ heading }: Feed): string {
  return `="${heading} "&{Gemeente}`;
}

/** Names a block for the workbook, with a note below it that says which sheet uses it. */
export function feeding(feed: Feed, place: string, block: CellRange, noteRow: number): SheetPart {
  const name = feedName(feed, place);
  const { taker, sheet } = feed;
  const text =
    `=IF({Gemeente}<>"${place}","Het blad ${taker} neemt van dit blad alleen ${place} over: maak voor "&{Gemeente}&" een nieuw blad.",` +
    `IF(IFERROR(SHEET(${name}),0)=SHEET(),"Het blad ${taker} van ${place} neemt deze cijfers over.",` +
    `"Het blad ${taker} van ${place} neemt de cijfers van een ander blad ${sheet} over."))`;
  return { ...note(noteRow, text), names: [{ ...block, name, inWorkbook: true }] };
}

/** Cell with a name that says ("ja" or "nee") whether a feeding sheet exists and is about the same place. */
export function feedState(row: number, feed: Feed, place: string, name: string, column = 0): SheetPart {
  const { sheet, heading } = feed;
  const isThere = `IFERROR(INDEX(${feedName(feed, place)},1,1)="${heading} "&{Gemeente},FALSE)`;
  const missing = `"er is geen blad ${sheet} van "&{Gemeente}&": vul zelf in"`;
  return joined([
    output(row, [`Overgenomen van ${sheet}`, name], `=IF(${isThere},"ja","nee")`, 'General', column),
    note(row, `=IF({${name}}="ja","van het blad ${sheet} van "&{Gemeente},${missing})`, column + 2),
  ]);
}
