import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../package/built';
import { Bundle, built } from './bare-context';

jest.setTimeout(120_000);

describe('a build with plain cells', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plain-'));

  beforeAll(() => {
    const { status, stderr } = runScript(['build', '--env', 'cells=plain', '--env', `outDir=${folder}`]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['functions.js', 'functions.en.js'])('returns plain numbers from %s', (script) => {
    const bundle = new Bundle(script, folder);
    expect(bundle.call('PAYMENT', 'Rotterdam', 'school', 2024)).toEqual([[18027421]]);
    expect(bundle.call('CHANGE.WINDOW', '2024-03-01')).toEqual([[45352, 45412, 'open']]);
    expect(bundle.call('FACT', 'nip.per-woning')).toEqual([[1460]]);
  });

  it('asks for the functions runtime that volume-licensed Excel has', () => {
    expect(built('manifest.xml', folder)).toContain('<Set Name="CustomFunctionsRuntime" MinVersion="1.2"/>');
    expect(built('manifest.xml')).toContain('<Set Name="CustomFunctionsRuntime" MinVersion="1.4"/>');
  });
});
