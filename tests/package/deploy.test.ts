import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { noticesFile } from '../../scripts/notices';
import { zipFolder } from '../../scripts/package';
import { Bundle, built } from '../bundle/bare-context';
import { builtFolder, filesIn, root, runScript } from './built';

jest.setTimeout(120_000);

const temporary = mkdtempSync(join(tmpdir(), 'deploy-'));

afterAll(() => rmSync(temporary, { recursive: true }));

describe('a build for a server in a closed network and a volume-licensed Excel', () => {
  const outDir = join(temporary, 'dist');
  const read = (name: string) => readFileSync(join(outDir, name), 'utf8');
  const build = (folder: string, timeZone: string) => {
    const pairs = ['baseUrl=https://apps.example.nl/nplv/', 'officejs=local', 'cells=plain', `outDir=${folder}`];
    const options = pairs.flatMap((pair) => ['--env', pair]);
    const { status, stderr } = runScript(['build', ...options], { env: { TZ: timeZone } });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  };

  beforeAll(() => build(outDir, 'Europe/Amsterdam'));

  it('has the id of production, not that of development', async () => {
    const production = await OfficeAddinManifest.readManifestFile(join(outDir, 'manifest.xml'));
    const development = await OfficeAddinManifest.readManifestFile(join(root, 'manifest.xml'));
    expect(production.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(production.id).not.toBe(development.id);
    expect(production.defaultSettings?.sourceLocation).toBe('https://apps.example.nl/nplv/taskpane.html');
  });

  it('has the address of that server everywhere', () => {
    const addresses = [...read('manifest.xml').matchAll(/(?:Value)="(https?:[^"]*)"/g)].map(([, address]) => address!);
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith('https://apps.example.nl/nplv/'))).toEqual([]);
    expect(read('manifest.xml')).not.toContain('localhost');
  });

  it('includes office.js under its own name, with the files of Excel and the languages', () => {
    expect(filesIn(join(outDir, 'office-js'))).toEqual(
      expect.arrayContaining([
        'custom-functions-runtime.js',
        'en-gb/office_strings.js',
        'en-us/office_strings.js',
        'excel-mac-16.00.js',
        'excel-web-16.00.js',
        'excel-win32-16.01.js',
        'nl-nl/office_strings.js',
        'o15apptofilemappingtable.js',
        'office.js',
      ]),
    );
    expect(filesIn(outDir).filter((name) => name.endsWith('.debug.js'))).toEqual([]);
  });

  it('lists office.js in the third-party notices', () => {
    expect(read(noticesFile)).toMatch(/^@microsoft\/office-js [\d.]+ \(its own terms\)$/m);
    expect(read(noticesFile)).toContain('MICROSOFT SOFTWARE LICENSE TERMS');
  });

  it('loads nothing from another origin', () => {
    expect(read('taskpane.html')).toContain('<script src="office-js/office.js">');
    expect(read('functions.html')).toContain('<script src="office-js/custom-functions-runtime.js">');
    for (const page of ['taskpane.html', 'functions.html', 'functions.en.html'])
      expect(read(page)).not.toMatch(/https?:/);
  });

  it.each(['functions.js', 'functions.en.js'])('returns plain numbers from %s', (script) => {
    const bundle = new Bundle(script, outDir);
    expect(bundle.call('PAYMENT', 'Rotterdam', 'school', 2024)).toEqual([[18027421]]);
    expect(bundle.call('CHANGE.WINDOW', '2024-03-01')).toEqual([[45352, 45412, 'open']]);
    expect(bundle.call('FACT', 'nip.per-woning')).toEqual([[1460]]);
  });

  it('asks for the functions runtime that volume-licensed Excel has, and not for that of other builds', () => {
    expect(read('manifest.xml')).toContain('<Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>');
    expect(built('manifest.xml')).toContain('<Set Name="CustomFunctionsRuntime" MinVersion="1.4"/>');
  });

  it('is reproducible to the byte, packed too', () => {
    const again = join(temporary, 'built/again/elsewhere');
    build(again, 'Asia/Tokyo');
    expect(filesIn(again)).toEqual(filesIn(outDir));
    const bytes = (folder: string, name: string) => readFileSync(join(folder, name));
    expect(filesIn(outDir).filter((name) => !bytes(again, name).equals(bytes(outDir, name)))).toEqual([]);
    expect(Buffer.from(zipFolder(again)).equals(zipFolder(outDir))).toBe(true);
  });

  it('has no trace of the build folder', () => {
    for (const name of filesIn(outDir)) expect([name, read(name).includes(root)]).toEqual([name, false]);
    expect(read('taskpane.html')).toMatch(/<script defer src="taskpane\.js\?[0-9a-f]{8}">/);
  });

  it('packs into the same zip every time, with a matching checksum', () => {
    const pack = (to: string) => {
      expect(runScript(['package', '--from', outDir, '--to', join(temporary, to)])).toMatchObject({ status: 0 });
      const [zip, checksum] = filesIn(join(temporary, to));
      return { zip: readFileSync(join(temporary, to, zip!)), name: zip!, checksum: join(temporary, to, checksum!) };
    };
    const first = pack('first');
    utimesSync(join(outDir, 'taskpane.html'), new Date(), new Date('2030-01-01'));
    const second = pack('second');
    expect(second.zip.equals(first.zip)).toBe(true);
    const hash = createHash('sha256').update(first.zip).digest('hex');
    expect(readFileSync(first.checksum, 'utf8')).toBe(`${hash}  ${first.name}\n`);
    const unpacked = unzipSync(first.zip);
    expect(Object.keys(unpacked)).toEqual(filesIn(outDir));
    expect(strFromU8(unpacked['manifest.xml']!)).toBe(read('manifest.xml'));
  });
});

describe('a refused build reports in one line', () => {
  it.each([
    ['baseUrl=http://apps.example.nl', /^baseUrl must be an address that starts with https:\/\/.*"http:\/\/apps/],
    ['baseUrl=apps.example.nl', /^baseUrl must be .*"apps\.example\.nl"/],
    ['officejs=remote', /^officejs must be cdn or local, not "remote"\.$/],
    ['baseurl=https://apps.example.nl', /^Unknown setting "baseurl"\. Known: baseUrl, cells, officejs, outDir\.$/],
  ])('--env %s', (pair, line) => {
    const { status, stdout, stderr } = runScript(['build', '--env', pair]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr.trim()).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('an unknown option', () => {
    const { status, stderr } = runScript(['build', '--baseUrl', 'https://apps.example.nl']);
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Unknown option '--baseUrl'.*$/);
  });

  it('data that breaks its schema, with file, row and reason', () => {
    const project = join(temporary, 'project');
    mkdirSync(project);
    for (const folder of ['scripts', 'src']) cpSync(join(root, folder), join(project, folder), { recursive: true });
    cpSync(join(root, 'package.json'), join(project, 'package.json'));
    symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
    const sources = join(project, 'src/data/sources.json');
    writeFileSync(sources, readFileSync(sources, 'utf8').replace(/"date": "2023-06-30"/, '"date": "30 juni"'));
    const { status, stderr } = runScript(['check-data'], { cwd: project });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^sources\.json: .*date: .+$/m);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('packing', () => {
  it('refuses a build for development', () => {
    const { status, stderr } = runScript(['package', '--from', builtFolder('dist'), '--to', join(temporary, 'none')]);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe(
      'dist was built for development (https://localhost:3000): run npm run build -- --env baseUrl=https://… first.',
    );
  });

  it('refuses a folder without an add-in', () => {
    const { status, stderr } = runScript(['package', '--from', join(temporary, 'empty')]);
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('dist has no add-in to pack: run npm run build -- --env baseUrl=https://… first.');
  });
});
