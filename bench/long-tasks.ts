import type { Page } from 'playwright-core';

declare global {
  interface Window {
    longTasks: PerformanceEntry[];
  }
}

/** Collects the long tasks of a page and its frames; before the page is opened. */
export async function followLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    const observer = new PerformanceObserver((list) => window.longTasks.push(...list.getEntries()));
    observer.observe({ type: 'longtask' });
  });
}

/** Forgets the long tasks so far. */
export async function forgetLongTasks(page: Page): Promise<void> {
  await page.evaluate(() => (window.longTasks = []));
}

/** Longest task in milliseconds of those that started before a moment; 0 where none took 50 ms. */
export async function longestTask(page: Page, before = Infinity): Promise<number> {
  const tasks = await page.evaluate(() => window.longTasks.map(({ startTime, duration }) => ({ startTime, duration })));
  return Math.max(0, ...tasks.filter(({ startTime }) => startTime < before).map(({ duration }) => duration));
}
