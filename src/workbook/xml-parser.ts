import { SaxesParser } from 'saxes';

/** Events of the parser; names have no prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** End of an element; `text` is its text from the last tag on, which is all of it where it has no elements. */
  close(name: string, text: string): void;
}

/** Reason why XML is refused. */
export type XmlFault =
  | { readonly kind: 'malformed'; readonly what: string }
  /** Declares entities, which can expand without end. */
  | { readonly kind: 'entities' }
  | { readonly kind: 'tooDeep'; readonly name: string }
  /** Text of an element, an attribute or a name. */
  | { readonly kind: 'tooLong' };

/** Bounds on what the parser accepts. */
export interface XmlBounds {
  readonly levels: number;
  /** Characters of the text of one element. */
  readonly characters: number;
  /** Throws the failure of the reader of the file. */
  readonly refuse: (fault: XmlFault, line: number) => never;
}

/** Longest attribute or name. */
const LONGEST_TOKEN = 1 << 20;
/** Characters to parse at a time, to count those without an event. */
const PIECE = 1 << 16;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Streaming XML parser for files of others. */
export class XmlParser {
  private readonly parser = new SaxesParser();
  private text = '';
  private level = 0;
  private sinceEvent = 0;

  constructor(
    listener: XmlListener,
    private readonly bounds: XmlBounds,
  ) {
    const { parser } = this;
    parser.on('error', ({ message }) => this.refuse({ kind: 'malformed', what: message.replace(/^[\d:]+\s*/, '') }));
    parser.on('doctype', () => this.refuse({ kind: 'entities' }));
    parser.on('opentag', ({ name, attributes }) => {
      this.text = '';
      this.sinceEvent = 0;
      if (++this.level > bounds.levels) this.refuse({ kind: 'tooDeep', name });
      listener.open(withoutPrefix(name), attributes as Record<string, string>);
    });
    const add = (text: string): void => {
      this.text += text;
      this.sinceEvent = 0;
      if (this.text.length > bounds.characters) this.refuse({ kind: 'tooLong' });
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', ({ name }) => {
      this.level--;
      listener.close(withoutPrefix(name), this.text);
      this.text = '';
    });
  }

  /** Current line, from 1. */
  get line(): number {
    return this.parser.line;
  }

  push(text: string): void {
    const most = Math.max(LONGEST_TOKEN, this.bounds.characters);
    for (let from = 0; from < text.length; from += PIECE) {
      const piece = text.slice(from, from + PIECE);
      // An event sets the count back to 0; what follows it in the piece is too short to count.
      this.sinceEvent += piece.length;
      this.parser.write(piece);
      if (this.sinceEvent > most) this.refuse({ kind: 'tooLong' });
    }
  }

  end(): void {
    this.parser.close();
  }

  private refuse(fault: XmlFault): never {
    return this.bounds.refuse(fault, this.line);
  }
}
