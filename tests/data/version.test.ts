import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataVersion, newestDocument } from '../../src/data/version';

describe('the version', () => {
  it('is that of the package', () => {
    const manifest = JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')) as { version: string };
    expect(dataVersion).toBe(manifest.version);
  });

  it('states the day of the Nieuw-West agreement, 24 June 2025', () => {
    expect(newestDocument).toEqual({ source: 'nieuw-west-agreement', day: 45832 });
  });
});
