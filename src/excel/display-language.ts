/** The language to speak, once Office is ready: English where Office runs in English, Dutch otherwise. */
export async function displayLanguage(): Promise<'nl' | 'en'> {
  await Office.onReady();
  return Office.context.displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
