/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { functionHelp } from '../../scripts/docs';
import { languages } from '../../src/core/language';

const pages = functionHelp();
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const listed = Object.entries(pages);

describe('the help in the package', () => {
  it.each(listed)('%s has one title, headings in order, and nothing inline that its policy forbids', (path, html) => {
    const page = parse(html);
    expect(page.documentElement.lang).toBe(path.split('/')[1]);
    expect(page.title).not.toBe('');
    const levels = [...page.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
    expect(page.querySelectorAll('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
    for (const region of page.querySelectorAll('.table')) expect(region.getAttribute('aria-label')).not.toBe('');
  });

  it('links to existing pages, in its own language and to its translation', () => {
    const links = listed.flatMap(([path, html]) =>
      [...parse(html).querySelectorAll('a')].map((link) => posix.join(path, '..', link.getAttribute('href')!)),
    );
    expect(links.length).toBeGreaterThan(listed.length);
    expect(links.filter((path) => !(path in pages))).toEqual([]);
    expect(links).toContain('help/en/orv-right.html');
  });

  it('shows the results of examples', () => {
    // Annex, article 8: Rotterdam 2024.
    expect(parse(pages['help/nl/payment.html']!).body.textContent).toContain('→ 18.027.421');
    expect(parse(pages['help/en/payment.html']!).body.textContent).toContain('→ 18,027,421');
  });

  it.each(languages)('finds functions on the index in %s by their words', (language) => {
    document.documentElement.innerHTML = parse(pages[`help/${language}/index.html`]!).documentElement.innerHTML;
    new Function(readFileSync('assets/help/search.js', 'utf8'))();
    const input = document.querySelector('input')!;
    const seen = () =>
      [...document.querySelectorAll('main li, main tbody tr')]
        .filter((entry) => !(entry as HTMLElement).hidden)
        .map((entry) => entry.querySelector('a')!.textContent);
    const type = (text: string) => {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    };
    const all = seen().length;
    type(language === 'nl' ? 'terugbetalen vaststelling' : 'pay back settlement');
    expect(new Set(seen())).toContain('NPLV.SETTLEMENT');
    expect(seen().length).toBeLessThan(all / 4);
    expect(document.getElementById('found')!.textContent).toMatch(/^\d+ functi/);
    type(language === 'nl' ? 'terugvordering' : 'clawback');
    expect(new Set(seen())).toEqual(new Set(['NPLV.SETTLEMENT']));
    expect(document.getElementById('found')!.textContent).toMatch(/^1 functi(e|on) /);
    type('xyzzy');
    expect(document.getElementById('found')!.textContent).toMatch(/^(Geen functie past|No function fits)/);
    expect(document.querySelectorAll('main :is(h2, h3, ul, .table):not([hidden])')).toHaveLength(0);
    type('');
    expect(seen()).toHaveLength(all);
    expect(document.getElementById('found')!.textContent).toBe('');
  });
});
