import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { developmentAddress } from '../../scripts/manifest';
import { builtFolder, filesIn, root } from './built';

const dist = builtFolder('dist');
const files = filesIn(dist);
const read = (name: string) => readFileSync(join(dist, name), 'utf8');

interface Metadata {
  functions: { id: string; name: string; description: string }[];
}

const metadata = (name: string) => JSON.parse(read(name)) as Metadata;
const ids = ({ functions }: Metadata) => functions.map(({ id }) => id).sort();

describe('the built add-in', () => {
  it('has every file that the manifest names', () => {
    const addresses = [...read('manifest.xml').matchAll(/="(https:[^"?]*)/g)].map(([, address]) => address!);
    const named = addresses.filter((address) => address.startsWith(developmentAddress));
    expect(named.length).toBeGreaterThan(10);
    const missing = named.filter((address) => !files.includes(address.slice(developmentAddress.length + 1)));
    expect(missing).toEqual([]);
  });

  it('has a manifest that Microsoft accepts, with the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    const manifest = await OfficeAddinManifest.readManifestFile(join(dist, 'manifest.xml'));
    expect(manifest).toMatchObject({
      version: `${version}.0`,
      displayName: 'NPLV voor Excel',
      defaultLocale: 'nl-NL',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: `${developmentAddress}/taskpane.html` },
    });
  });

  it.each([16, 32, 64, 80, 128])('has an icon of %i pixels in its stated size', (side) => {
    const png = readFileSync(join(dist, `assets/icon-${side}.png`));
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([side, side]);
  });

  it('has nothing of the workbench, and no validator in the functions', () => {
    expect(files.filter((name) => /workbench|univer/i.test(name))).toEqual([]);
    const scripts = files.filter((name) => name.endsWith('.js'));
    expect(scripts.filter((name) => /univerjs/i.test(read(name)))).toEqual([]);
    expect(scripts.filter((name) => name.startsWith('functions') && /ZodError/.test(read(name)))).toEqual([]);
  });

  it('describes the same functions in both languages', () => {
    const dutch = metadata('functions.json');
    const english = metadata('functions.en.json');
    expect(ids(dutch).length).toBeGreaterThan(0);
    expect(ids(english)).toEqual(ids(dutch));
    expect(english).not.toEqual(dutch);
  });

  it.each([
    ['functions.js', 'functions.json'],
    ['functions.en.js', 'functions.en.json'],
  ])('%s runs with CustomFunctions alone and returns every function of %s', (script, description) => {
    const associated: string[] = [];
    const CustomFunctions = {
      associate: (id: string) => associated.push(id),
      Error: class extends Error {},
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    };
    new vm.Script(read(script)).runInContext(vm.createContext({ CustomFunctions }));
    expect(associated.sort()).toEqual(ids(metadata(description)));
  });

  it('gives each functions page the script of its language', () => {
    expect(read('functions.html')).toMatch(/<script src="functions\.js\?/);
    expect(read('functions.en.html')).toMatch(/<script src="functions\.en\.js\?/);
  });
});

/** Origins and scripts that a page may load, in order. */
function pageRules(html: string) {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html);
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, address]) => address!.split('?')[0]);
  return {
    policyComesFirst: policy !== null && policy.index < html.indexOf('<script'),
    origins: [...new Set(policy?.[1]!.match(/https?:[^ ;]*|\*/g) ?? [])],
    inlineScripts: html.match(/<script(?![^>]* src=)/g) ?? [],
    scripts,
  };
}

const officeCdn = 'https://appsforoffice.microsoft.com';

describe('the pages', () => {
  it.each(['taskpane.html', 'functions.html', 'functions.en.html'])(
    '%s may load from itself and the CDN only',
    (name) => {
      expect(pageRules(read(name))).toMatchObject({
        policyComesFirst: true,
        origins: [officeCdn],
        inlineScripts: [],
        scripts: [expect.stringContaining(`${officeCdn}/lib/1/hosted/`), expect.not.stringContaining(':')],
      });
    },
  );

  it('of the workbench may load from itself only, and have its own office.js under the pane', () => {
    const workbench = builtFolder('dist-workbench');
    const isPage = (name: string) => name.endsWith('.html') && !name.startsWith('addin/help/');
    const pages = filesIn(workbench).filter(isPage);
    expect(pages).toEqual(['addin/taskpane.html', 'index.html']);
    for (const name of pages) {
      const rules = pageRules(readFileSync(join(workbench, name), 'utf8'));
      expect(rules).toMatchObject({ policyComesFirst: true, origins: [], inlineScripts: [] });
      if (name.startsWith('addin/')) expect(rules.scripts).toEqual(['../office.js', 'taskpane.js']);
    }
    expect(filesIn(workbench)).toContain('office.js');
  });

  it('of the workbench have an office.js without the spreadsheet, which is loaded once', () => {
    const office = readFileSync(join(builtFolder('dist-workbench'), 'office.js'), 'utf8');
    expect(office.length).toBeLessThan(100_000);
  });

  it('of the workbench run the functions of the package, byte for byte', () => {
    const workbench = builtFolder('dist-workbench');
    for (const name of ['functions.js', 'functions.en.js', 'functions.json', 'functions.en.json', 'taskpane.js']) {
      expect(readFileSync(join(workbench, 'addin', name)).equals(readFileSync(join(dist, name)))).toBe(true);
    }
  });
});
