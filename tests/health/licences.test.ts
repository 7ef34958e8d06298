import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../..');

/** Licences that require attribution only. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'Apache-2.0 AND MIT',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'Python-2.0',
];

/** Packages with other licences, each with the reason why it is accepted. */
const accepted: Readonly<Record<string, string>> = {
  '@microsoft/office-js':
    'terms of Microsoft: it may go with an add-in, and does so only in a build for closed networks',
  '@univerjs/telemetry': 'Apache-2.0 by its LICENSE; its package.json forgets to say so',
  'axe-core': 'MPL-2.0: used in tests, as it is',
  'caniuse-lite': 'CC-BY-4.0: data that only tools read',
};

interface Locked {
  readonly license?: string;
}

/** Returns whether a licence, or one of its alternatives, is permissive. */
function isPermissive(licence: string | undefined): boolean {
  return (licence ?? '')
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => permissive.includes(choice));
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, Locked>;
};
const licences = new Map(
  Object.entries(packages)
    .filter(([path]) => path !== '')
    .map(([path, { license }]) => [path.replace(/^.*node_modules\//, ''), license]),
);

describe('the licences of installed packages', () => {
  const others = [...licences].filter(([, licence]) => !isPermissive(licence)).map(([name]) => name);

  it('are permissive, except for packages with a reason', () => {
    expect(licences.size).toBeGreaterThan(100);
    expect(others.filter((name) => !(name in accepted))).toEqual([]);
  });

  it('have no needless exceptions', () => {
    expect(Object.keys(accepted).filter((name) => !others.includes(name))).toEqual([]);
  });

  it.each([
    ['MIT', true],
    ['(BSD-3-Clause OR GPL-2.0)', true],
    ['GPL-3.0', false],
    ['MIT AND GPL-3.0', false],
    [undefined, false],
  ])('%s is permissive: %s', (licence, expected) => expect(isPermissive(licence)).toBe(expected));
});
