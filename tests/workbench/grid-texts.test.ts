import { readFileSync } from 'node:fs';
import { gridTexts } from '../../src/workbench/grid/texts';

type Texts = { readonly [key: string]: Texts | string };

const flat = (texts: Texts, before = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[before + key, text]] : flat(text, `${before}${key}.`),
  );

/** Texts of documents, of explanations of Excel's own functions, of fonts and of protection, which no menu shows. */
const OUT_OF_REACH =
  /^docs-ui\.|functionList|aliasFunctionName|^ui\.fontFamily|^ui\.toolbar\.heading|^sheets-ui\.permission\.(?!toolbarMenu)/;
/** Words that are the same in both languages. */
const THE_SAME = ['', 'Start', 'Database', 'Web', 'OK', 'Min', 'Max', 'Percentage', 'Subscript', 'Superscript'];

describe('the texts of the grid', () => {
  it('are Dutch in Dutch', () => {
    const dutch = new Map(flat(gridTexts('nl') as unknown as Texts));
    const english = flat(gridTexts('en') as unknown as Texts).filter(
      ([key, text]) => !OUT_OF_REACH.test(key) && !THE_SAME.includes(text) && dutch.get(key) === text,
    );
    expect(english).toEqual([]);
  });

  it('have no key in Dutch that the grid does not know', () => {
    const english = new Set(flat(gridTexts('en') as unknown as Texts).map(([key]) => key));
    const unknown = flat(gridTexts('nl') as unknown as Texts).filter(([key]) => !english.has(key));
    expect(unknown).toEqual([]);
  });

  it.each(['sheets-formula', 'sheets-formula-ui', 'sheets-ui', 'sheets-numfmt-ui', 'sheets-filter-ui', 'sheets'])(
    'have every key that the code of %s asks for',
    (name) => {
      const known = new Set(flat(gridTexts('en') as unknown as Texts).map(([key]) => key));
      const code = readFileSync(`node_modules/@univerjs/${name}/lib/es/index.js`, 'utf8');
      const asked = [...code.matchAll(/[lL]ocale(?:Service)?\.t\("([\w.-]+)"/g)].map(([, key]) => key!);
      expect(asked.filter((key) => !known.has(key))).toEqual([]);
    },
  );
});
