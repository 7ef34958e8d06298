import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../package/built';

/** Files of Microsoft's library that office.js loads in Excel for Windows. */
const LIBRARY_FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'telemetry/oteljs_agave.js',
  'nl-nl/office_strings.js',
  'en-us/office_strings.js',
];

/** Copies a built workbench to another folder and puts Microsoft's office.js in its pane; never to be published. */
export function microsoftWorkbench(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'microsoft-workbench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(built, folder, { recursive: true });
  const library = join(root, 'node_modules/@microsoft/office-js/dist');
  for (const name of LIBRARY_FILES) cpSync(join(library, name), join(folder, 'office-js', name));
  cpSync(join(__dirname, 'pane-bridge.js'), join(folder, 'pane-bridge.js'));
  const page = join(folder, 'addin/taskpane.html');
  const ours = '<script src="../office.js"></script>';
  const theirs = '<script src="../pane-bridge.js"></script><script src="../office-js/office.js"></script>';
  const html = readFileSync(page, 'utf8');
  if (!html.includes(ours)) throw new Error(`${page} does not load ../office.js.`);
  writeFileSync(page, html.replace(ours, theirs));
  rmSync(join(folder, 'office.js'));
  return folder;
}
