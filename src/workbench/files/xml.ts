import { type XmlBounds, type XmlFault, type XmlListener, XmlParser } from '../../workbook/xml-parser';
import { XML_LEVELS, XML_TEXT } from './limits';
import { FileRefusal, type RefusalReason } from './refusal';

/** Escapes text for XML; drops characters that XML does not allow. */
export function escapeXml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Element with attributes, except undefined ones; the contents are XML already. */
export function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  ...contents: string[]
): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  return contents.length ? `<${name}${text}>${contents.join('')}</${name}>` : `<${name}${text}/>`;
}

/** Namespace of the parts of a workbook, and that of the links between them. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** XML declaration. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const reasons: Readonly<Record<XmlFault['kind'], RefusalReason>> = {
  malformed: 'damaged',
  tooDeep: 'damaged',
  entities: 'entities',
  tooLong: 'tooLarge',
};

const bounds: XmlBounds = {
  levels: XML_LEVELS,
  characters: XML_TEXT,
  refuse({ kind }) {
    throw new FileRefusal(reasons[kind]);
  },
};

/** Parser of a part of a workbook. */
export function partParser(listener: XmlListener): XmlParser {
  return new XmlParser(listener, bounds);
}

/** Element of a small part, with its descendants. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  /** Own text, set when the element ends. */
  textContent = '';

  constructor(
    readonly localName: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }
}

/** Parses a small part into a tree; null where it is not XML. */
export function parseXml(text: string): XmlElement | null {
  const path: XmlElement[] = [];
  let root: XmlElement | null = null;
  const reader = partParser({
    open(name, attributes) {
      const element = new XmlElement(name, attributes);
      path.at(-1)?.children.push(element);
      root ??= element;
      path.push(element);
    },
    close(_name, own) {
      path.pop()!.textContent = own;
    },
  });
  try {
    reader.push(text);
    reader.end();
    return root;
  } catch (error) {
    if (error instanceof FileRefusal && error.reason !== 'damaged') throw error;
    return null;
  }
}

/** Descendants with a name, in any prefix. */
export function all(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.flatMap((child) => [...(child.localName === name ? [child] : []), ...all(child, name)]);
}

/** First descendant with a name. */
export function first(parent: XmlElement, name: string): XmlElement | null {
  for (const child of parent.children) {
    const found = child.localName === name ? child : first(child, name);
    if (found) return found;
  }
  return null;
}
