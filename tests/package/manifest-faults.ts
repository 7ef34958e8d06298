const translated = ['en-US', 'en-GB'];
const sameInEveryLanguage = 'Functions.Namespace';

/** Kind of resource that each element may refer to. */
const kindFor: Record<string, string> = {
  'bt:Image': 'bt:Image',
  SourceLocation: 'bt:Url',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Namespace: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

const elements = (root: Document | Element, selector: string) => [...root.querySelectorAll(selector)];

const kindOf = (resource: Element) =>
  resource.tagName === 'bt:String' ? resource.parentElement!.tagName : resource.tagName;

const values = (resource: Element) => [
  resource.getAttribute('DefaultValue')!,
  ...[...resource.children].map((override) => override.getAttribute('Value')!),
];

function pointers(manifest: Document): string[] {
  const resources = new Map(elements(manifest, 'Resources [id]').map((element) => [element.id, element]));
  const pointing = elements(manifest, '[resid]');
  const lost = pointing.flatMap((element) => {
    const id = element.getAttribute('resid')!;
    const resource = resources.get(id);
    if (!resource) return [`${element.tagName} points at ${id}, which is not there`];
    const kind = kindFor[element.tagName];
    return kindOf(resource) === kind ? [] : [`${element.tagName} points at ${id}, which is no ${kind}`];
  });
  const used = new Set(pointing.map((element) => element.getAttribute('resid')));
  const unused = [...resources.keys()].filter((id) => !used.has(id)).map((id) => `nothing points at ${id}`);
  return [...lost, ...unused];
}

function lengths(manifest: Document): string[] {
  const long = (what: string, text: string, limit: number) =>
    text.length > limit ? [`${what} has ${text.length} characters, more than ${limit}: ${text}`] : [];
  const texts = (selector: string, limit: number) =>
    elements(manifest, selector).flatMap((element) =>
      values(element).flatMap((text) => long(element.id || element.tagName, text, limit)),
    );
  return [
    ...elements(manifest, 'Resources [id]').flatMap(({ id }) => long('the id', id, 32)),
    ...texts('ShortStrings > *, OfficeApp > DisplayName', 125),
    ...texts('LongStrings > *, OfficeApp > Description', 250),
  ];
}

function languages(manifest: Document): string[] {
  const texts = 'ShortStrings > *, LongStrings > *, OfficeApp > DisplayName, OfficeApp > Description';
  return elements(manifest, `${texts}, [id^="Functions."][id$=".Url"]`).flatMap((element) => {
    const expected = element.id === sameInEveryLanguage ? [] : translated;
    const found = [...element.children].map((override) => override.getAttribute('Locale'));
    return found.join() === expected.join()
      ? []
      : [`${element.id || element.tagName} is translated for ${found.join(', ') || 'no language'}`];
  });
}

function doubles(manifest: Document): string[] {
  const ids = elements(manifest, '[id]').map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands there twice`);
}

/**
 * Faults of a manifest beyond Microsoft's schemas: dangling references, long texts, missing languages, duplicate ids.
 */
export function manifestFaults(xml: string): string[] {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  const unreadable = manifest.querySelector('parsererror');
  if (unreadable) return [unreadable.textContent!];
  return [...pointers(manifest), ...lengths(manifest), ...languages(manifest), ...doubles(manifest)];
}
