/** Address of the add-in in the development manifest. */
export const developmentAddress = 'https://localhost:3000';

/** Id of the deployed add-in; development has its own, to keep Excel's caches apart. */
export const productionId = 'd0232550-fb00-489c-b2a7-40b6bf4ba2be';

/** Differences between manifests. */
export interface Stamp {
  /** Address of a server; undefined for development. */
  baseUrl?: string;
  /** Form of results: with number formats, or `plain` for an Excel without them. */
  cells?: 'formatted' | 'plain';
  /** Version of the package, such as `1.2.3`; a manifest has a fourth number. */
  version: string;
}

/** Requirement sets for formatted values and for plain numbers. */
const runtimeSets = { formatted: '1.4', plain: '1.2' };

/** Manifest of development with the id, version and addresses of a build. */
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
