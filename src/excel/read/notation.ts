import type { Notation } from '../../workbook/notation';
import { attempt } from '../attempt';

/** How formulas are typed and shown in this Excel: that goes by the region, not by the language. */
export async function readNotation(): Promise<Notation> {
  const separator = await attempt(async (context) => {
    const application = context.application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
  return separator === ',' ? 'comma' : 'point';
}
