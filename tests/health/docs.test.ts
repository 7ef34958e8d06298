import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { catalogue } from '../../src/functions/catalogue';
import { docsFolder, functionDocs } from '../../scripts/docs';

const folder = join(__dirname, '../..', docsFolder);
const wanted = functionDocs();

function committed(): Map<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')]));
}

/** Pages that differ from the catalogue, with the first different line. */
function stale(pages: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...wanted.keys(), ...pages.keys()])].sort();
  return paths.flatMap((path) => {
    const [now, then] = [wanted.get(path), pages.get(path)];
    if (now === then) return [];
    if (now === undefined || then === undefined) return [`${path}: ${then ? 'is no function' : 'is missing'}`];
    const line = now.split('\n').findIndex((text, index) => text !== then.split('\n')[index]);
    return [`${path}: line ${line + 1}`];
  });
}

describe('the pages of the functions', () => {
  it('match the catalogue', () => {
    const differing = stale(committed());
    if (differing.length > 0) throw new Error(`run npm run docs\n${differing.join('\n')}`);
  });

  it('differ where they do not match', () => {
    const pages = new Map(wanted).set('payment.md', '# Something else').set('gone.md', 'x');
    pages.delete('en/share.md');
    expect(stale(pages)).toEqual(['en/share.md: is missing', 'gone.md: is no function', 'payment.md: line 1']);
  });

  it('have no broken links', () => {
    const links = [...wanted].flatMap(([path, text]) =>
      [...text.matchAll(/\]\(([^)]+\.md)\)/g)].map(([, target]) => join(path, '..', target!).split(sep).join('/')),
    );
    expect(links.length).toBeGreaterThan(wanted.size);
    expect(links.filter((target) => !wanted.has(target))).toEqual([]);
  });

  it('are listed by task and by alphabet in both languages', () => {
    const ids = catalogue.map(({ id }) => id);
    for (const index of ['README.md', 'en/README.md']) {
      const listed = (line: RegExp) => [...wanted.get(index)!.matchAll(line)].map(([, id]) => id);
      expect([...new Set(listed(/^- .* \[NPLV\.([A-Z.]+)\]/gm))]).toEqual(ids);
      expect(listed(/^\| \[NPLV\.([A-Z.]+)\]/gm)).toEqual([...ids].sort());
    }
  });
});
