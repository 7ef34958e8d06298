import { parseAddress } from '../../workbook/a1';
import type { BookNote } from './book';
import { RunTexts } from './read-strings';
import type { XmlListener } from '../../workbook/xml-parser';

/** Author of a placeholder note for a comment, made for versions without comments. */
const STAND_IN = /^tc=/;

/** Reader of the notes of a sheet, without placeholders for comments. */
export class Notes implements XmlListener {
  readonly list: BookNote[] = [];
  private readonly authors: string[] = [];
  private readonly runs = new RunTexts();
  private note: { ref: string; author: string } = { ref: '', author: '' };

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.runs.open(name);
    if (name !== 'comment') return;
    this.runs.take();
    this.note = { ref: attributes['ref'] ?? '', author: this.authors[Number(attributes['authorId'])] ?? '' };
  }

  close(name: string, text: string): void {
    this.runs.close(name, text);
    if (name === 'author') this.authors.push(text);
    if (name !== 'comment') return;
    const content = this.runs.take();
    if (!STAND_IN.test(this.note.author)) addNote(this.list, this.note.ref, this.note.author, content);
  }
}

/** Reader of the authors of comments, by id. */
export class Persons implements XmlListener {
  readonly names = new Map<string, string>();

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'person') this.names.set(attributes['id'] ?? '', attributes['displayName'] ?? '');
  }

  close(): void {
    // A person is an element without contents.
  }
}

/** Reader of the comments of a sheet; replies are appended to their comment. */
export class Comments implements XmlListener {
  readonly list: BookNote[] = [];
  private readonly byId = new Map<string, BookNote>();
  private at: Readonly<Record<string, string>> = {};

  constructor(private readonly persons: ReadonlyMap<string, string>) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'threadedComment') this.at = attributes;
  }

  close(name: string, text: string): void {
    if (name !== 'text') return;
    const { ref = '', id = '', parentId, personId = '' } = this.at;
    const author = this.persons.get(personId) ?? '';
    const answered = parentId === undefined ? undefined : this.byId.get(parentId);
    if (answered) answered.content += `\n${author}: ${text}`;
    else {
      addNote(this.list, ref, author, text);
      this.byId.set(id, this.list.at(-1)!);
    }
  }
}

function addNote(list: BookNote[], ref: string, author: string, content: string): void {
  const range = parseAddress(ref);
  list.push({ row: range?.row ?? -1, column: range?.column ?? -1, author, content });
}
