import type { Annotation } from '../../grid/annotations';
import { oneCell } from '../../../workbook/cell-range';
import type { GridRange } from '../../grid/grid-base';
import { OfficeError } from '../errors';
import type { GridPort } from '../grid-port';
import { call, object, type OfficeType, value } from '../type';
import { rangeAt } from './addresses';

/** Notes or comments of a sheet. */
type Scope = Pick<Annotation, 'kind' | 'sheetId'>;

const item: OfficeType = {
  id: (_, annotation: Annotation) => idOf(annotation),
  members: {
    Content: value((_, { content }: Annotation) => content),
    GetLocation: object('Range', (_, { sheetId, row, column }: Annotation) => ({ sheetId, ...oneCell(row, column) })),
    Delete: call((grid, { kind, sheetId, row, column }: Annotation) =>
      grid.annotations.remove(kind, sheetId, row, column),
    ),
  },
};

const collection = (type: string): OfficeType => ({
  items: {
    type,
    all: annotationsIn,
    at: (grid, scope: Scope, id: string) => annotationsIn(grid, scope).find((annotation) => idOf(annotation) === id),
  },
  members: {
    Add: object(type, (grid, { kind, sheetId: own }: Scope, cell: GridRange | string, content: string) => {
      const { sheetId, row, column } = rangeAt(grid, own, cell);
      const isTaken = (['note', 'comment'] as const).some((each) => grid.annotations.find(each, sheetId, row, column));
      if (isTaken) throw new OfficeError('InvalidOperation', `${type}Collection.add`);
      const added = { kind, sheetId, row, column, author: 'NPLV', content };
      grid.annotations.put(added);
      return added;
    }),
  },
});

/** Notes and comments of sheets. */
export const annotationTypes: Record<string, OfficeType> = {
  NoteCollection: collection('Note'),
  Note: item,
  CommentCollection: collection('Comment'),
  Comment: item,
};

function annotationsIn(grid: GridPort, { kind, sheetId }: Scope): Annotation[] {
  return grid.annotations.all(kind).filter((annotation) => annotation.sheetId === sheetId);
}

function idOf({ sheetId, row, column }: Annotation): string {
  return `${sheetId}:${row}:${column}`;
}
