import { type XmlFault, XmlParser } from '../../src/workbook/xml-parser';

/** Elements that end in a text pushed at once, or the kind of the fault. */
function ended(text: string, characters = 1 << 23): number | XmlFault['kind'] {
  let count = 0;
  let refused: XmlFault['kind'] | undefined;
  const refuse = ({ kind }: XmlFault): never => {
    refused = kind;
    throw new Error(kind);
  };
  const parser = new XmlParser({ open: () => undefined, close: () => count++ }, { levels: 10, characters, refuse });
  try {
    parser.push(text);
    parser.end();
  } catch (error) {
    if (refused === undefined) throw error;
  }
  return refused ?? count;
}

/** Events of a text, and the fault that refuses it with its line. */
function eventsOf(text: string, characters = 10): unknown[] {
  const events: unknown[] = [];
  const listener = {
    open: (name: string, attributes: Readonly<Record<string, string>>) =>
      events.push(['open', name, { ...attributes }]),
    close: (name: string, content: string) => events.push(['close', name, content]),
  };
  const refuse = (fault: XmlFault, line: number): never => {
    events.push([fault, line]);
    throw new Error(fault.kind);
  };
  const parser = new XmlParser(listener, { levels: 2, characters, refuse });
  try {
    parser.push(text);
    parser.end();
  } catch {
    // Recorded by `refuse`.
  }
  return events;
}

describe('the parser of XML of others', () => {
  it('reports elements without their prefix, with their attributes and their text', () => {
    expect(eventsOf('<x:a b="1">een<x:c>tw<![CDATA[<ee>]]></x:c>drie</x:a>')).toEqual([
      ['open', 'a', { b: '1' }],
      ['open', 'c', {}],
      ['close', 'c', 'tw<ee>'],
      ['close', 'a', 'drie'],
    ]);
  });

  it('accepts as many levels and characters as its bounds', () => {
    expect(eventsOf('<a><b>0123456789</b><b/></a>')).toEqual([
      ['open', 'a', {}],
      ['open', 'b', {}],
      ['close', 'b', '0123456789'],
      ['open', 'b', {}],
      ['close', 'b', ''],
      ['close', 'a', ''],
    ]);
  });

  it.each([
    ['<a><b>\n<c/></b></a>', { kind: 'tooDeep', name: 'c' }, 2],
    ['<a>\n\n<b>01234567890</b></a>', { kind: 'tooLong' }, 3],
    ['<!DOCTYPE a>\n<a/>', { kind: 'entities' }, 1],
    ['<a>\n</b>', { kind: 'malformed', what: 'unexpected close tag.' }, 2],
  ])('refuses %j', (text, fault, line) => {
    expect(eventsOf(text).at(-1)).toEqual([fault, line]);
  });

  it('accepts many short elements in one push', () => {
    expect(ended(`<a>${'<b c="1">tekst</b>'.repeat(100_000)}</a>`)).toBe(100_001);
  });

  it('accepts a long text up to the bound of its reader', () => {
    const long = `<a>${'x'.repeat(2_000_000)}</a>`;
    expect(ended(long)).toBe(1);
    expect(ended(long, 1_000_000)).toBe('tooLong');
  });

  it('refuses an attribute without end', () => {
    expect(ended(`<a b="${'x'.repeat(9_000_000)}`)).toBe('tooLong');
  });

  it('accepts a character of two code units where a piece ends', () => {
    expect(ended(`<a>${'x'.repeat(65_532)}😀</a>`)).toBe(1);
  });
});
