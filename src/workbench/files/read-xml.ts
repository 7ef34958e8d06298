import { SaxesParser } from 'saxes';
import { XML_LEVELS } from './limits';
import { Refusal } from './refusal';

/** What a reader of a large part hears: names without their prefix. */
export interface XmlListener {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  /** An element ended; `text` is its own text. */
  close(name: string, text: string): void;
}

/** Longest text of one element: the settings of an add-in may be long. */
const LONGEST_TEXT = 1 << 23;

/** Parses XML as it comes. Declared entities, damage and deep elements end the reading. */
export class XmlReader {
  private readonly parser = new SaxesParser();
  private readonly texts: string[] = [];

  constructor(listener: XmlListener) {
    const { parser, texts } = this;
    const damaged = (): never => {
      throw new Refusal('damaged');
    };
    parser.on('error', damaged);
    parser.on('doctype', () => {
      throw new Refusal('entities');
    });
    parser.on('opentag', ({ name, attributes }) => {
      if (texts.push('') > XML_LEVELS) damaged();
      listener.open(localName(name), attributes as Record<string, string>);
    });
    const add = (text: string): void => {
      const level = texts.length - 1;
      if (level < 0) return;
      texts[level] += text;
      if (texts[level]!.length > LONGEST_TEXT) throw new Refusal('tooLarge');
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
