import { z } from 'zod';
import { factIdSchema, isoDay, sourceId, nonEmptyText, rowSource } from './common';

/** Unit of a value; `tekst` is for definitions and list members, `verwijzing` for documents referred to. */
const unit = z.enum([
  'euro',
  'procent',
  'aantal',
  'woningen',
  'scholen',
  'gemeenten',
  'gebieden',
  'mensen',
  'fte',
  'euro per woning',
  'euro per m2',
  'uur per week',
  'jaar oud',
  'jaren',
  'maanden',
  'weken',
  'jaar',
  'maand',
  'schooljaar',
  'datum',
  'verhouding',
  'tekst',
  'verwijzing',
]);

/** Figure, date, definition or list member, as printed. */
const fact = z
  .strictObject({
    id: factIdSchema,
    label: nonEmptyText,
    value: z.union([z.number(), nonEmptyText]),
    unit,
    period: nonEmptyText.optional(),
    /** Printed qualifier of the figure: ruim, bijna, circa, minstens, maximaal. */
    qualifier: nonEmptyText.optional(),
    scheme: nonEmptyText.optional(),
    /** Derivation of a figure that is not printed. */
    afgeleid: nonEmptyText.optional(),
    ...rowSource,
  })
  .superRefine((row, context) => {
    const textual = ['maand', 'schooljaar', 'datum', 'verhouding', 'tekst', 'verwijzing'].includes(row.unit);
    if (textual !== (typeof row.value === 'string'))
      context.addIssue({
        code: 'custom',
        message: `unit ${row.unit} wants ${textual ? 'text' : 'a number'}`,
        path: ['value'],
      });
    if (row.unit === 'datum' && !isoDay.safeParse(row.value).success)
      context.addIssue({ code: 'custom', message: 'a date is an existing day as yyyy-mm-dd', path: ['value'] });
  });

/** Facts of one table or list of one document. */
export const factFile = z.strictObject({
  source: sourceId,
  scheme: nonEmptyText,
  section: nonEmptyText,
  facts: z.array(fact).min(1),
});

/** Day as printed; otherwise with the printed words, their qualifier, and its derivation. */
const day = z.union([
  isoDay,
  z.strictObject({
    day: isoDay,
    words: nonEmptyText.optional(),
    qualifier: nonEmptyText.optional(),
    afgeleid: nonEmptyText.optional(),
  }),
]);

function isoOf(given: z.infer<typeof day>): string {
  return typeof given === 'string' ? given : given.day;
}

/** Period with a first day, a last day, or both. */
const deadline = z
  .strictObject({
    id: factIdSchema,
    label: nonEmptyText,
    from: day.optional(),
    until: day.optional(),
    scheme: nonEmptyText.optional(),
    ...rowSource,
  })
  .refine((row) => row.from !== undefined || row.until !== undefined, 'a deadline has a first or a last day')
  .refine(({ from, until }) => !from || !until || isoOf(from) <= isoOf(until), 'the first day comes before the last');

/** Deadlines and windows of one document. */
export const deadlineFile = z.strictObject({
  source: sourceId,
  scheme: nonEmptyText,
  section: nonEmptyText,
  deadlines: z.array(deadline).min(1),
});
