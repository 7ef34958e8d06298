import type { Citation } from '../core/answer';
import { citationOf } from './citation';
import { annexFiles } from './files';
import type { DataFile } from './schema';

/** Instalment of the annex for one municipality or area, incl. btw, as printed. */
export interface Instalment {
  readonly municipality: string;
  /** Only Amsterdam has instalments per area, except for article 3. */
  readonly area?: string | undefined;
  readonly article: number;
  readonly year: number;
  readonly euros: number;
  /** Excl. btw; only decisions print it. */
  readonly excl?: number | undefined;
  readonly citation: Citation;
}

/** Maximum that the annex prints for a municipality ("bedraagt"), incl. btw. */
export interface PrintedMaximum extends Omit<Instalment, 'year'> {
  /** Year of its first instalment; undefined where only the maximum is known. */
  readonly year?: number | undefined;
}

type AnnexFile = DataFile<'items'>;

/** Instalments of annex files: an item that names eighteen municipalities holds an instalment for each. */
export function instalmentsInFiles(files: readonly AnnexFile[]): Instalment[] {
  return files.flatMap((file) =>
    file.items.flatMap((item) =>
      item.municipalities.flatMap((municipality) =>
        item.instalments.map((row) => ({
          municipality,
          area: row.area,
          article: file.article,
          year: row.year,
          euros: row.euros,
          excl: row.excl,
          citation: citationOf(file, { section: item.section, item: `onderdeel ${item.item}, onder ${row.letter}` }),
        })),
      ),
    ),
  );
}

/** All instalments, in the order of the annex. */
export const instalments: readonly Instalment[] = instalmentsInFiles(annexFiles);

/** Instalments of one annex; later decisions have annexes of their own. */
export function instalmentsIn(source: string): readonly Instalment[] {
  return instalments.filter((row) => row.citation.source === source);
}

/** All printed maxima, in the order of the annex. */
export const maxima: readonly PrintedMaximum[] = annexFiles.flatMap((file) =>
  file.items.flatMap(({ municipalities, area, maximum, maximumExcl, instalments: rows, section, item }) =>
    maximum === undefined
      ? []
      : municipalities.map((municipality) => ({
          municipality,
          area,
          article: file.article,
          year: rows[0]?.year,
          euros: maximum,
          excl: maximumExcl,
          citation: citationOf(file, { section, item: `onderdeel ${item}` }),
        })),
  ),
);
