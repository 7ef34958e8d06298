import type { Book } from './book';
import { NAME_LENGTH } from './limits';
import type { Omissions } from './omissions';
import { XML_HEAD, all, element, escapeXml, type XmlElement } from './xml';

const SETTINGS = 'urn:nplv-workbench:settings';

/** Custom XML part with the settings of add-ins. */
export function writeSettings({ settings }: Book): string {
  const list = settings.map(({ key, value }) => element('setting', { key }, escapeXml(JSON.stringify(value))));
  return XML_HEAD + element('settings', { xmlns: SETTINGS }, ...list);
}

/** Settings of add-ins in a custom XML part; none where it belongs to another program. */
export function readSettings(part: XmlElement, omissions: Omissions): Book['settings'] {
  if (part.getAttribute('xmlns') !== SETTINGS) return [];
  return all(part, 'setting').flatMap((setting) => {
    const key = setting.getAttribute('key') ?? '';
    try {
      return [{ key, value: JSON.parse(setting.textContent) as unknown }];
    } catch {
      omissions.add('keptDamaged', null, key.slice(0, NAME_LENGTH));
      return [];
    }
  });
}
