import { z } from 'zod';
import { capacityFile, homesFile, measuresFile, summaryFile, wbiFile } from './agreement';
import { annexFile } from './annex';
import { awardFile } from './awards';
import { contradictionsFile, derivedKeysFile, differencesFile, equalitiesFile, printedSumsFile } from './checks';
import { expenditureFile } from './expenditure';
import { deadlineFile, factFile } from './facts';
import { placesFile, schemesFile, sourcesFile, themesFile } from './programme';
import { sourceId, nonEmptyText } from './common';

/** Spending condition of the Regeling, summarised: a purpose, an activity, an exclusion or a requirement. */
const condition = z.strictObject({
  /** Short name of a theme, or `alle` where it holds for every budget. */
  theme: z.string().regex(/^[a-z]+$/),
  article: z.int().positive(),
  kind: z.enum(['doel', 'activiteit', 'uitgesloten', 'voorwaarde']),
  text: nonEmptyText,
  section: nonEmptyText,
  item: nonEmptyText.optional(),
});

/** Spending conditions of one document, in the order of its articles. */
const conditionsFile = z.strictObject({ source: sourceId, conditions: z.array(condition).min(1) });

/** Core indicators of a document, grouped by action line, under the printed heading. */
const indicatorFile = z.strictObject({
  source: sourceId,
  section: nonEmptyText,
  groups: z
    .array(
      z.strictObject({
        actionLine: z.int().positive(),
        title: nonEmptyText,
        indicators: z.array(nonEmptyText).min(1),
      }),
    )
    .min(1),
});

/** Files at the top of `src/data`, by name. */
export const rootFiles = { 'sources.json': sourcesFile, 'schemes.json': schemesFile };

/** Kinds of data file, by the key that identifies each. */
export const fileKinds = {
  places: placesFile,
  themes: themesFile,
  items: annexFile,
  facts: factFile,
  deadlines: deadlineFile,
  awards: awardFile,
  lines: expenditureFile,
  groups: indicatorFile,
  measures: measuresFile,
  activities: capacityFile,
  applications: wbiFile,
  parts: homesFile,
  rows: summaryFile,
  contradictions: contradictionsFile,
  differences: differencesFile,
  sums: printedSumsFile,
  keys: derivedKeysFile,
  equalities: equalitiesFile,
  conditions: conditionsFile,
} as const;

/** Name of a kind of data file. */
export type FileKind = keyof typeof fileKinds;

/** Shape of a file of a kind. */
export type DataFile<Kind extends FileKind> = z.infer<(typeof fileKinds)[Kind]>;

/** The documents. */
export type SourcesFile = z.infer<typeof sourcesFile>;

/** The schemes. */
export type SchemesFile = z.infer<typeof schemesFile>;

/** Kind of a parsed file; undefined where it has no identifying key or several. */
export function kindOf(content: unknown): FileKind | undefined {
  if (typeof content !== 'object' || content === null || Array.isArray(content)) return undefined;
  const kinds = (Object.keys(fileKinds) as FileKind[]).filter((kind) => kind in content);
  return kinds.length === 1 ? kinds[0] : undefined;
}
