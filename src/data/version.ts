import { serialOfIso, type Serial } from '../core/date';
import { sources } from './programme';

/** Version of the data, the same as that of the product. */
export const dataVersion = '2.0.0';

/** Documents with an exact day, newest first. */
const dated = sources
  .flatMap((source) => {
    const day = serialOfIso(source.date);
    return day === undefined ? [] : [{ source: source.id, day }];
  })
  .sort((a, b) => b.day - a.day);

/** Newest document with an exact day. */
export const newestDocument: { readonly source: string; readonly day: Serial } = dated[0]!;
