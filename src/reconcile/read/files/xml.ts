import { SaxesParser } from 'saxes';
import { requireCellText, UnreadableFile } from './ledger-file';

/** What a reader of XML hears: names come without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** An element ended; `text` is its own text, without spaces around it. */
  close(name: string, text: string): void;
}

/** Bank and audit files are some twelve elements deep. */
const DEEPEST = 100;
/** Characters between two events: beyond this an attribute or a name is no longer one. */
const LONGEST_TOKEN = 1 << 20;

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses XML as it comes. Declared entities are refused and damage ends the reading. */
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

  /** The line that is being read, from 1. */
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
