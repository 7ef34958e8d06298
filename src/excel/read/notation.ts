import type { Notation } from '../../workbook/notation';
import { runInExcel } from '../run-in-excel';

/** How formulas are typed and shown in this Excel: that goes by the region, not by the language. */
export async function readNotation(): Promise<Notation> {
  const separator = await runInExcel(async (context) => {
    const application = context.application.load('decimalSeparator');
    await context.sync();
    return application.decimalSeparator;
  });
  return separator === ',' ? 'comma' : 'point';
}
