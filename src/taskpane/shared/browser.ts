import { type Serial, serialOf } from '../../core/date';

/** Current local day. */
export function today(): Serial {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate())!;
}

/** Yields to the page, so that it can handle clicks. */
export function pause(): Promise<void> {
  return new Promise((done) => setTimeout(done));
}

/** Offers generated content as a download. */
export function download(name: string, content: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
