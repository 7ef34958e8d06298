import type { Book } from './book';
import { XML_HEAD, all, element, escapeXml } from './xml';

const SETTINGS = 'urn:nplv-workbench:settings';

/** The custom XML of a file that keeps what add-ins keep with the workbook. */
export function writeSettings({ settings }: Book): string {
  const list = settings.map(({ key, value }) => element('setting', { key }, escapeXml(JSON.stringify(value))));
  return XML_HEAD + element('settings', { xmlns: SETTINGS }, ...list);
}

/** What custom XML keeps for add-ins; nothing when it is that of others. */
export function readSettings(part: Document): Book['settings'] {
  if (part.documentElement.namespaceURI !== SETTINGS) return [];
  return all(part, 'setting').map((setting) => ({
    key: setting.getAttribute('key') ?? '',
    value: JSON.parse(setting.textContent ?? '') as unknown,
  }));
}
