import { fileURLToPath } from 'node:url';
import { build } from './build';
import { developmentAddress } from './manifest';
import { Problem } from './problem';
import { listenFrom, serverOf } from './serve';

const dist = fileURLToPath(new URL('../dist', import.meta.url));

/** `npm run excel`: builds the add-in, serves it with a development certificate and sideloads it into Excel. */
export async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Problem('Excel runs on Windows and macOS only; npm start opens the workbook in a browser.');
  }
  await build('addin');
  const [{ AppType, startDebugging, stopDebugging }, { getHttpsServerOptions }] = await Promise.all([
    import('office-addin-debugging'),
    import('office-addin-dev-certs'),
  ]);
  const server = serverOf(dist, await getHttpsServerOptions());
  await listenFrom(server, Number(new URL(developmentAddress).port), 1);
  const manifest = `${dist}/manifest.xml`;
  process.once('SIGINT', () => void stopDebugging(manifest).finally(() => process.exit(0)));
  await startDebugging(manifest, { appType: AppType.Desktop, enableDebugging: false });
  console.log(`The add-in is served on ${developmentAddress}; Ctrl-C stops it and takes it out of Excel.`);
}
