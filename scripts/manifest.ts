/** Where the development manifest says that the add-in is served. */
export const developmentAddress = 'https://localhost:3000';

/** The id of the add-in as administrators deploy it; development has its own, so that Excel's caches keep them apart. */
export const productionId = 'd0232550-fb00-489c-b2a7-40b6bf4ba2be';

/** What differs between one manifest and the next. */
export interface Stamp {
  /** The address of a server, or nothing for development. */
  baseUrl?: string;
  /** Whether results of functions carry number formats; an Excel without them needs `plain`. */
  cells?: 'formatted' | 'plain';
  /** The version of the package, as in `1.2.3`; a manifest has a fourth number. */
  version: string;
}

/** The set of the functions runtime that has formatted values, and the one that plain numbers need. */
const runtimeSets = { formatted: '1.4', plain: '1.2' };

/** The manifest of development with the id, version and addresses of the given build. */
export function stampManifest(source: string, { baseUrl, cells = 'formatted', version }: Stamp): string {
  const versioned = source
    .replace(/<Version>[^<]*</, `<Version>${version}.0<`)
    .replace(/(Name="CustomFunctionsRuntime" MinVersion=)"[^"]*"/, `$1"${runtimeSets[cells]}"`);
  if (baseUrl === undefined) return versioned;
  return versioned
    .replace(/<!--.*?-->\s*/gs, '')
    .replace(/<Id>[^<]*</, `<Id>${productionId}<`)
    .replaceAll(developmentAddress, baseUrl);
}
