/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestFaults } from './manifest-faults';

const xml = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

describe('the manifest', () => {
  it('refers only to existing resources, within the limits of Office, in every language', () => {
    expect(manifestFaults(xml)).toEqual([]);
  });

  it('speaks Dutch by default', () => {
    expect(parse(xml).querySelector('DefaultLocale')!.textContent).toBe('nl-NL');
  });

  it('runs the functions in the JavaScript-only runtime', () => {
    const manifest = parse(xml);
    const [point] = manifest.querySelectorAll('AllFormFactors > ExtensionPoint');
    expect(point!.getAttribute('xsi:type')).toBe('CustomFunctions');
    expect([...point!.children].map(({ tagName }) => tagName)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    expect(manifest.querySelector('Runtimes')).toBeNull();
  });

  it('puts a button and a menu on the ribbon', () => {
    const controls = [...parse(xml).querySelectorAll('OfficeTab Control')];
    expect(controls.map((control) => control.getAttribute('xsi:type'))).toEqual(['Button', 'Menu']);
    expect(controls[1]!.querySelectorAll('Item')).toHaveLength(7);
  });

  it('opens every screen in the same pane, and the help in a pane of its own', () => {
    const panes = [...parse(xml).querySelectorAll('TaskpaneId')].map(({ textContent }) => textContent);
    expect(panes.filter((pane) => pane === 'NPLV.Pane')).toHaveLength(8);
    expect(panes.filter((pane) => pane !== 'NPLV.Pane')).toEqual(['NPLV.Help']);
  });

  it('explains a cell from its context menu', () => {
    const control = parse(xml).querySelector('[id="ContextMenuCell"] > Control')!;
    expect(control.querySelector('Label')!.getAttribute('resid')).toBe('ExplainCell.Label');
    expect(control.querySelector('SourceLocation')!.getAttribute('resid')).toBe('Explain.Url');
  });

  it('links to the help in each language', () => {
    const support = parse(xml).querySelector('SupportUrl')!;
    const addresses = [support, ...support.children].map((each) =>
      (each.getAttribute('DefaultValue') ?? each.getAttribute('Value'))!.replace(/^.*:3000\//, ''),
    );
    expect(addresses).toEqual(['help/nl/index.html', 'help/en/index.html', 'help/en/index.html']);
  });
});

describe('the check of the manifest', () => {
  const broken = (from: string | RegExp, to: string) => {
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    return manifestFaults(changed);
  };

  it('finds a dangling reference, and an unused resource', () => {
    expect(broken('<Label resid="Menu.Label"/>', '<Label resid="Menu.Lable"/>')).toEqual([
      'Label points at Menu.Lable, which is not there',
    ]);
    expect(broken('<Description resid="Formula.Description"/>', '<Description resid="Audit.Description"/>')).toEqual([
      'nothing points at Formula.Description',
    ]);
  });

  it('finds a reference to a resource of the wrong kind', () => {
    expect(broken('<Namespace resid="Functions.Namespace"/>', '<Namespace resid="Open.Description"/>')).toEqual([
      'Namespace points at Open.Description, which is no bt:ShortStrings',
      'nothing points at Functions.Namespace',
    ]);
  });

  it('finds texts and ids that are too long', () => {
    const long = 'x'.repeat(126);
    expect(broken('Value="Templates"', `Value="${long}"`)).toEqual([
      `Templates.Label has 126 characters, more than 125: ${long}`,
    ]);
    expect(broken('Value="NPLV for Excel"', `Value="${long}"`)).toHaveLength(1);
    expect(broken(/Value="Read how[^"]*"/, `Value="${'x'.repeat(251)}"`)).toHaveLength(1);
    const id = 'Explain.Description.Of.The.Screen';
    expect(manifestFaults(xml.replaceAll('Explain.Description', id))).toEqual([
      `the id has 33 characters, more than 32: ${id}`,
    ]);
  });

  it('finds a missing language, and a duplicate default language', () => {
    expect(broken('<Override Locale="en-GB" Value="NPLV for Excel"/>', '')).toEqual([
      'DisplayName is translated for en-US',
    ]);
    expect(broken(/<bt:Override Locale="en-US" Value="[^"]*functions.en.json"\/>/, '')).toEqual([
      'Functions.Metadata.Url is translated for en-GB',
    ]);
    expect(broken('Locale="en-US" Value="Sources"', 'Locale="nl-NL" Value="Bronnen"')).toEqual([
      'Sources.Label is translated for nl-NL, en-GB',
    ]);
  });

  it('finds a duplicate id', () => {
    expect(broken('<Item id="NPLV.Audit">', '<Item id="NPLV.Explain">')).toEqual([
      'the id NPLV.Explain stands there twice',
    ]);
  });
});
