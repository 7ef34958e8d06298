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

describe('the parser of XML of others', () => {
  it('takes many short elements in one push', () => {
    expect(ended(`<a>${'<b c="1">tekst</b>'.repeat(100_000)}</a>`)).toBe(100_001);
  });

  it('takes a long text up to the bound of its reader', () => {
    const long = `<a>${'x'.repeat(2_000_000)}</a>`;
    expect(ended(long)).toBe(1);
    expect(ended(long, 1_000_000)).toBe('tooLong');
  });

  it('refuses an attribute without end', () => {
    expect(ended(`<a b="${'x'.repeat(9_000_000)}`)).toBe('tooLong');
  });

  it('takes a character of two code units where a piece ends', () => {
    expect(ended(`<a>${'x'.repeat(65_532)}😀</a>`)).toBe(1);
  });
});
