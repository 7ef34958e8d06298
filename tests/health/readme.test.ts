import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { functionDocs } from '../../scripts/docs';

const root = resolve(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [...functionDocs().values()].join('');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

const withoutCode = (text: string) => text.replace(/^```.*?^```$/gms, '');
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, part]) => part!);
const headings = (text: string) => all(withoutCode(text), /^(#+ .+)$/gm);
const examples = (text: string) =>
  [...text.matchAll(/^\| `(=NPLV\.[^`]+)` +\| (.+?) +\|/gm)].map(([, formula, result]) => [formula!, result!] as const);

describe.each(['README.md', 'README.nl.md'])('%s', (path) => {
  const text = read(path);

  it('shows ten formulas', () => expect(examples(text)).toHaveLength(10));

  it.each(examples(text))('gives %s its result', (formula, result) => {
    expect(pages).toContain(`${formula}\n\`\`\`\n\n→ ${result}\n`);
  });

  it('names only commands that are there', () => {
    expect(all(text, /npm run ([a-z-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm cit');
  });
});

describe('the README in both languages', () => {
  const [english, dutch] = [read('README.md'), read('README.nl.md')];

  it.each([
    ['headings', (text: string) => headings(text).map((heading) => heading.indexOf(' '))],
    ['formulas', (text: string) => examples(text).map(([formula]) => formula.replaceAll(';', ','))],
    ['commands', (text: string) => all(text, /^\| `(npm [^|]+?)` +\|/gm)],
    ['lines of tables', (text: string) => all(text, /^(\|)/gm).length],
    ['points of lists', (text: string) => all(text, /^(- )/gm).length],
    ['folders', (text: string) => all(text, /^([a-z]+(?:\/[a-z0-9]+)?) {3,}/gm)],
    [
      'pictures and links',
      (text: string) =>
        all(text, /\]\(([^)#]+)/g)
          .map((target) => target.replace(/-(en|nl)\.png$/, '.png'))
          .filter((target) => !/^README|functions/.test(target)),
    ],
  ])('has the same %s', (_, of) => {
    expect(of(english)).not.toEqual(of(''));
    expect(of(dutch)).toEqual(of(english));
  });
});

/** The name by which a link finds a heading. */
function anchor(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** What links of a page to files of the project do not find. */
function lost(path: string, text: string): string[] {
  return all(withoutCode(text), /\]\(([^)\s]+)\)/g)
    .filter((target) => !/^https?:/.test(target))
    .filter((target) => {
      const [file, section] = target.split('#');
      const found = file ? join(dirname(path), file) : path;
      if (!existsSync(join(root, found))) return true;
      return (
        section !== undefined &&
        !headings(found === path ? text : read(found))
          .map(anchor)
          .includes(section)
      );
    });
}

describe('the pages written by hand', () => {
  const written = ['', 'docs', 'src/workbench'].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );

  it.each(written)('%s points only at what is there', (path) => expect(lost(path, read(path))).toEqual([]));

  it('would be told apart if they did not', () => {
    const text =
      '# One thing\n[a](#one-thing) [b](#two) [c](docs/deploy.md#1-build) [d](docs/deploy.md#no) ![e](no.png)';
    expect(lost('README.md', text)).toEqual(['#two', 'docs/deploy.md#no', 'no.png']);
  });
});
