import { cellAddress } from '../../workbook/a1';
import type { Book, BookNote, BookSheet } from './book';
import { XML_HEAD, element, escapeXml } from './xml';

const NAMESPACE = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';
const RELATIONSHIPS = 'http://schemas.microsoft.com/office/2017/10/relationships';
/** Links of a sheet to its comments, and of a workbook to their authors. */
export const THREADED = `${RELATIONSHIPS}/threadedComment`;
export const PERSON = `${RELATIONSHIPS}/person`;
/** Text of a comment in versions without comments. */
const EXPLANATION =
  '[Opeenvolgende opmerking]\n\nIn deze versie van Excel kunt u deze opmerking alleen lezen.\n\nOpmerking:\n    ';

/** Authors of comments in a workbook, each with an id. */
export class People {
  private readonly names: string[];

  constructor({ sheets }: Book) {
    this.names = [...new Set(sheets.flatMap(({ comments }) => comments.map(({ author }) => author)))];
  }

  get isEmpty(): boolean {
    return this.names.length === 0;
  }

  idOf(name: string): string {
    return guid(0, this.names.indexOf(name) + 1);
  }

  toXml(): string {
    const list = this.names.map((name) =>
      element('person', { displayName: name, id: this.idOf(name), userId: name, providerId: 'None' }),
    );
    return XML_HEAD + element('personList', { xmlns: NAMESPACE }, ...list);
  }
}

/** Part with the comments of a sheet. */
export function writeComments({ comments }: BookSheet, number: number, people: People): string {
  const list = comments.map((comment, index) =>
    element(
      'threadedComment',
      {
        ref: cellAddress(comment),
        personId: people.idOf(comment.author),
        id: guid(number, index),
      },
      element('text', {}, escapeXml(comment.content)),
    ),
  );
  return XML_HEAD + element('ThreadedComments', { xmlns: NAMESPACE }, ...list);
}

/** Placeholder notes for comments: Excel positions comments by them, and older versions show their text. */
export function placeholderNotes({ comments }: BookSheet, number: number): BookNote[] {
  return comments.map((comment, index) => ({
    ...comment,
    author: `tc=${guid(number, index)}`,
    content: EXPLANATION + comment.content,
  }));
}

function guid(kind: number, number: number): string {
  return `{${String(kind).padStart(8, '0')}-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
}
