import { SaxesParser } from 'saxes';
import { requireCellText, UnreadableFile } from './ledger-file';

/** Events of the parser; names have no prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** End of an element; `text` is its own trimmed text. */
  close(name: string, text: string): void;
}

/** Deepest element; bank and audit files use about twelve levels. */
const DEEPEST = 100;
/** Longest text between two events; more is no attribute or name. */
const LONGEST_TOKEN = 1 << 20;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Streaming XML parser. Refuses declared entities and malformed XML. */
export class XmlParser {
  private readonly parser = new SaxesParser();
  private text = '';
  private depth = 0;
  private sinceEvent = 0;

  constructor(listener: XmlListener) {
    const { parser } = this;
    parser.on('error', (error) => {
      throw new UnreadableFile({ reason: 'damaged', line: parser.line, what: error.message.replace(/^[\d:]+\s*/, '') });
    });
    parser.on('doctype', () => {
      throw new UnreadableFile({ reason: 'entities' });
    });
    parser.on('opentag', ({ name, attributes }) => {
      this.text = '';
      this.sinceEvent = 0;
      if (++this.depth > DEEPEST) {
        throw new UnreadableFile({ reason: 'damaged', line: parser.line, what: `${DEEPEST} × <${name}>` });
      }
      listener.open(withoutPrefix(name), attributes as Record<string, string>);
    });
    const add = (text: string): void => {
      this.text += text;
      this.sinceEvent = 0;
      requireCellText(this.text.length, parser.line);
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', ({ name }) => {
      this.depth--;
      listener.close(withoutPrefix(name), this.text.trim());
      this.text = '';
    });
  }

  /** Current line, from 1. */
  get line(): number {
    return this.parser.line;
  }

  push(text: string): void {
    this.parser.write(text);
    this.sinceEvent += text.length;
    if (this.sinceEvent > LONGEST_TOKEN) throw new UnreadableFile({ reason: 'hugeField', line: this.line });
  }

  end(): void {
    this.parser.close();
  }
}
