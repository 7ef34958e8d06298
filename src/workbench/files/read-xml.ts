import { SaxesParser } from 'saxes';
import { XML_LEVELS } from './limits';
import { FileRefusal } from './refusal';

/** Events of the parser of a large part; names have no prefix. */
export interface XmlPartListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** End of an element; `text` is its own text. */
  close(name: string, text: string): void;
}

/** Longest text of one element, such as the settings of an add-in. */
const LONGEST_TEXT = 1 << 23;

/** Streaming XML parser. Refuses declared entities, damage and deep nesting. */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly texts: string[] = [];

  constructor(listener: XmlPartListener) {
    const { parser, texts } = this;
    const damaged = (): never => {
      throw new FileRefusal('damaged');
    };
    parser.on('error', damaged);
    parser.on('doctype', () => {
      throw new FileRefusal('entities');
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (texts.push('') > XML_LEVELS) damaged();
      listener.open(localName(name), attributes as Record<string, string>);
    });
    const add = (text: string): void => {
      const level = texts.length - 1;
      if (level < 0) return;
      texts[level] += text;
      if (texts[level]!.length > LONGEST_TEXT) throw new FileRefusal('tooLarge');
    };
    parser.on('text', add);
    parser.on('cdata', add);
    parser.on('closetag', ({ name }) => listener.close(localName(name), texts.pop() ?? ''));
  }

  push(text: string): void {
    this.parser.write(text);
  }

  end(): void {
    this.parser.close();
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
