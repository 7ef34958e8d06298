import { serialOfIso, type Serial } from '../core/date';
import { sources } from './programme';

/** The version of the data, which is that of the whole product. */
export const dataVersion = '2.0.0';

/** The documents that date themselves to the day, newest first. */
const dated = sources
  .flatMap((source) => {
    const day = serialOfIso(source.date);
    return day === undefined ? [] : [{ source: source.id, day }];
  })
  .sort((a, b) => b.day - a.day);

/** The newest document that dates itself to the day. */
export const newestDocument: { readonly source: string; readonly day: Serial } = dated[0]!;
