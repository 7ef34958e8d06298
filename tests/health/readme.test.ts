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

  it.each(examples(text))('has the right result for %s', (formula, result) => {
    expect(pages).toContain(`${formula}\n\`\`\`\n\n→ ${result}\n`);
  });

  it('mentions only existing commands', () => {
    expect(all(text, /npm run ([a-z-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    expect(text).toContain('npm ci && npm start');
    expect(text).toContain('npm cit');
  });
});

describe.each(['README', 'docs/deploy', 'docs/try-in-excel'])('%s in both languages', (page) => {
  const [english, dutch] = [read(`${page}.md`), read(`${page}.nl.md`)];

  it.each([
    ['headings', (text: string) => headings(text).map((heading) => heading.indexOf(' '))],
    ['formulas', (text: string) => examples(text).map(([formula]) => formula.replaceAll(';', ','))],
    ['commands', (text: string) => all(text, /(npm (?:run )?[a-z-]+)/g)],
    ['lines of tables', (text: string) => all(text, /^(\|)/gm).length],
    ['points of lists', (text: string) => all(text, /^(- |\d+\. )/gm)],
    ['folders', (text: string) => all(text, /^([a-z]+(?:\/[a-z0-9]+)?) {3,}/gm)],
    [
      'pictures and links',
      (text: string) =>
        all(text, /\]\(([^)#]+)/g)
          .map((target) => target.replace(/-(en|nl)\.png$/, '.png').replace(/\.nl\.md$/, '.md'))
          .filter((target) => !target.includes('functions')),
    ],
  ])('has the same %s', (_, of) => expect(of(dutch)).toEqual(of(english)));
});

/** Anchor of a heading: `## 1. Build` -> `1-build`. */
function anchor(heading: string): string {
  return heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Broken links of a page. */
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

  it.each(written)('%s links only to existing files and headings', (path) =>
    expect(lost(path, read(path))).toEqual([]),
  );

  it('would fail on broken links', () => {
    const text =
      '# One thing\n[a](#one-thing) [b](#two) [c](docs/deploy.md#1-build) [d](docs/deploy.md#no) ![e](no.png)';
    expect(lost('README.md', text)).toEqual(['#two', 'docs/deploy.md#no', 'no.png']);
  });

  it('show each of fewer than 25 pictures', () => {
    const pictures = readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.png'),
    );
    const shown = new Set(
      written.flatMap((path) =>
        all(read(path), /!\[[^\]]*\]\(([^)]+)\)/g).map((target) => join(dirname(path), target)),
      ),
    );
    expect(pictures.filter((name) => !shown.has(join('docs', name)))).toEqual([]);
    expect(pictures.length).toBeLessThan(25);
  });
});
