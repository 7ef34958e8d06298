import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from './browser';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));
const drawingOf = { 16: 'icon-small.svg', 32: 'icon-small.svg', 64: 'icon.svg', 80: 'icon.svg', 128: 'icon.svg' };

/** `npm run icons`: renders the PNG files of the manifest from their SVG sources. */
export async function main(): Promise<void> {
  const browser = await startBrowser();
  try {
    for (const [size, drawing] of Object.entries(drawingOf)) {
      const side = Number(size);
      const page = await browser.newPage({ viewport: { width: side, height: side } });
      const svg = readFileSync(assets + drawing, 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${side}px;height:${side}px}</style>${svg}`);
      writeFileSync(`${assets}icon-${size}.png`, await page.screenshot({ omitBackground: true }));
    }
  } finally {
    await browser.close();
  }
}
