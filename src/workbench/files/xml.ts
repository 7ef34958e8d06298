/** Text as it may stand in XML; characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** An element with attributes, those without a value left out, and with contents that are XML already. */
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

/** The first line of every XML file. */
export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Reads XML; null when it is none. */
export function parseXml(text: string): Document | null {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  return document.getElementsByTagName('parsererror').length ? null : document;
}

/** The elements with a name below another, whatever prefix the file uses. */
export function all(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagNameNS('*', name)];
}

/** The first element with a name below another. */
export function first(parent: Document | Element, name: string): Element | null {
  return parent.getElementsByTagNameNS('*', name)[0] ?? null;
}
