import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScript } from '../package/built';

jest.setTimeout(60_000);

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'build-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['the add-in', [], 'mine'],
    ['the workbench', ['workbench'], 'mine-workbench'],
  ])('of %s keeps a folder that holds other files', (_what, target, name) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'begroting.xlsx'), 'werk');
    const { status, stderr } = runScript(['build', ...target, '--env', `outDir=${join(folder, 'mine')}`]);
    expect([status, stderr]).toEqual([1, expect.stringContaining('holds files that no build made')]);
    expect(readdirSync(join(folder, name))).toEqual(['begroting.xlsx']);
    rmSync(join(folder, name), { recursive: true });
  });
});
