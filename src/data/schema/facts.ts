import { z } from 'zod';
import { factId, isoDay, sourceId, text, whereabouts } from './common';

/** What a value is counted in; `tekst` is for definitions and the members of lists, `verwijzing` for documents referred to. */
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

/** One figure, date, definition or list member, as printed. */
const fact = z
  .strictObject({
    id: factId,
    label: text,
    value: z.union([z.number(), text]),
    unit,
    period: text.optional(),
    /** The word that the document puts before the figure: ruim, bijna, circa, minstens, maximaal. */
    qualifier: text.optional(),
    scheme: text.optional(),
    /** For what is not printed but follows from what is: how it was worked out. */
    afgeleid: text.optional(),
    ...whereabouts,
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

/** A file of facts: one table or list of one document. */
export const factFile = z.strictObject({
  source: sourceId,
  scheme: text,
  place: text,
  facts: z.array(fact).min(1),
});

/** A day as printed; else with the printed words, their qualifier, and how the day follows from them. */
const day = z.union([
  isoDay,
  z.strictObject({
    day: isoDay,
    words: text.optional(),
    qualifier: text.optional(),
    afgeleid: text.optional(),
  }),
]);

function isoOf(given: z.infer<typeof day>): string {
  return typeof given === 'string' ? given : given.day;
}

/** A period with a first day, a last day, or both. */
const deadline = z
  .strictObject({
    id: factId,
    label: text,
    from: day.optional(),
    until: day.optional(),
    scheme: text.optional(),
    ...whereabouts,
  })
  .refine((row) => row.from !== undefined || row.until !== undefined, 'a deadline has a first or a last day')
  .refine(({ from, until }) => !from || !until || isoOf(from) <= isoOf(until), 'the first day comes before the last');

/** A file of deadlines and windows of one document. */
export const deadlineFile = z.strictObject({
  source: sourceId,
  scheme: text,
  place: text,
  deadlines: z.array(deadline).min(1),
});
