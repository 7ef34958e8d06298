import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesFile, packagesIn } from '../../scripts/notices';
import { builtFolder, filesIn, root } from './built';

/** Licences that require attribution only. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

const noticesIn = (folder: 'dist' | 'dist-workbench') => readFileSync(join(builtFolder(folder), noticesFile), 'utf8');

/** Packages in a text of notices, with their licences. */
const licencesIn = (notices: string) => new Map(packagesIn(notices).map(({ name, licence }) => [name, licence]));

/** Names of the packages that the add-in's sources import. */
function importedBySources(): string[] {
  const sources = filesIn(join(root, 'src')).filter((name) => /^(?!workbench|data.schema).*\.tsx?$/.test(name));
  const text = sources.map((name) => readFileSync(join(root, 'src', name), 'utf8')).join('\n');
  const folders = [...text.matchAll(/^import (?!type).* from '((?:@[^/']+\/)?[^./'][^/']*)/gm)].map(
    ([, folder]) => folder!,
  );
  return [...new Set(folders)].map(
    (folder) => JSON.parse(readFileSync(join(root, 'node_modules', folder, 'package.json'), 'utf8')).name,
  );
}

describe('the notices in the package', () => {
  const notices = noticesIn('dist');
  const licences = licencesIn(notices);

  it('name every package that the sources import', () => {
    const imported = importedBySources();
    expect(imported).toEqual(expect.arrayContaining(['react', 'react-dom', '@borgar/fx', '@fluentui/react']));
    expect(imported.filter((name) => !licences.has(name))).toEqual([]);
  });

  it('name transitive dependencies, and no tool', () => {
    expect([...licences.keys()]).toEqual(expect.arrayContaining(['scheduler', 'tslib', '@fluentui/utilities']));
    const tools = [...licences.keys()].filter((name) => /webpack|loader|univer|office-js|zod|typescript/.test(name));
    expect(tools).toEqual([]);
  });

  it('contain only permissive licences', () => {
    expect([...licences].filter(([, licence]) => !permissive.includes(licence))).toEqual([]);
  });

  it('contain the terms in full', () => {
    for (const name of ['react', 'tslib', '@borgar/fx']) {
      const file = join(root, 'node_modules', name, name === 'tslib' ? 'LICENSE.txt' : 'LICENSE');
      expect(notices).toContain(readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
    }
  });
});

it('the workbench has notices of its own, including the spreadsheet', () => {
  const licences = licencesIn(noticesIn('dist-workbench'));
  expect(licences.get('@univerjs/core')).toBe('Apache-2.0');
  expect(licences.get('rxjs')).toBe('Apache-2.0');
});
