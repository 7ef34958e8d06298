import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverOf } from '../../scripts/serve';

describe('the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const server = serverOf(folder);
  const statusOf = async (path: string): Promise<number> => {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://localhost:${port}/${path}`)).status;
  };
  beforeAll(async () => {
    writeFileSync(join(folder, 'page.html'), 'page');
    await once(server.listen(0, 'localhost'), 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('answers an impossible file name with an error, and goes on', async () => {
    expect(await statusOf('a'.repeat(300))).toBe(404);
    expect(await statusOf('page.html/deeper')).toBe(404);
    expect(await statusOf('page.html')).toBe(200);
  });
});
