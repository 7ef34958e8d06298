import type { Language } from '../../core/language';
import type { CustomFunctionsRuntime } from './custom-functions';
import type { AddInMetadata } from './metadata';

/** Loads the add-in's script and metadata in a language; the script expects `CustomFunctions` on the window. */
export async function loadFunctions(
  folder: string,
  language: Language,
  runtime: CustomFunctionsRuntime,
): Promise<AddInMetadata> {
  const name = language === 'en' ? 'functions.en' : 'functions';
  Object.assign(window, { CustomFunctions: runtime });
  const [metadata] = await Promise.all([loadJson(`${folder}/${name}.json`), loadScript(`${folder}/${name}.js`)]);
  return metadata;
}

async function loadJson(address: string): Promise<AddInMetadata> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as AddInMetadata;
}

function loadScript(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}
