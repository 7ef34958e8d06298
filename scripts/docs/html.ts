import type { Language } from '../../src/core/language';
import { type Block, INDEX, withLinks } from './blocks';
import { words } from './words';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character]!);
}

function inline(text: string, language: Language): string {
  const coded = escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');
  return withLinks(coded, (label, other, name) => {
    const lang = other === language ? '' : ` lang="${other}" hreflang="${other}"`;
    return `<a href="${other === language ? '' : `../${other}/`}${name}.html"${lang}>${label}</a>`;
  });
}

const NUMBER = /^[-+]?[\d.,]+%?$/;

function tableOf({ header, rows, searchWords = [] }: Extract<Block, { kind: 'table' }>, language: Language): string {
  const isHeaded = header.some((text) => text.trim() !== '');
  const head = header.map((text) => `<th scope="col">${inline(text, language)}</th>`).join('');
  const body = rows.map((row, index) => {
    const cells = row.map((cell) => `<td${NUMBER.test(cell) ? ' class="number"' : ''}>${inline(cell, language)}</td>`);
    const words = searchWords[index];
    return `<tr${words ? ` data-words="${escaped(words)}"` : ''}>${cells.join('')}</tr>`;
  });
  const table = `<table>${isHeaded ? `<thead><tr>${head}</tr></thead>` : ''}<tbody>\n${body.join('\n')}\n</tbody></table>`;
  return `<div class="table" role="region" aria-label="${escaped(isHeaded ? header.join(', ') : words[language].result)}" tabindex="0">${table}</div>`;
}

function htmlOf(block: Block, language: Language): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inline(block.text, language)}</h${block.level}>`;
    case 'text':
      return `<p>${inline(block.text, language)}</p>`;
    case 'quote':
      return `<blockquote lang="nl"><p>${inline(block.text, language)}</p></blockquote>`;
    case 'formula':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item, language)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableOf(block, language);
  }
}

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'";

/** Renders a page as HTML; the index has a search field with a script from its own origin. */
export function htmlPage(name: string, blocks: readonly Block[], language: Language): string {
  const { product, search, found } = words[language];
  const [title, ...rest] = blocks;
  const heading = title?.kind === 'heading' ? title.text : product;
  const searchField = [
    `<p class="search"><label for="search">${search}</label> <input id="search" type="search" autocomplete="off" /></p>`,
    `<p id="found" role="status" data-none="${found.none}" data-one="${found.one}" data-several="${found.several}"></p>`,
  ];
  const isIndex = name === INDEX;
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escaped(heading)}${heading.includes(product) ? '' : ` – ${product}`}</title>`,
    '<link rel="stylesheet" href="../help.css" />',
    ...(isIndex ? ['<script src="../search.js" defer></script>'] : []),
    '</head>',
    '<body>',
    '<main>',
    `<h1>${escaped(heading)}</h1>`,
    ...(isIndex ? searchField : []),
    ...rest.map((block) => htmlOf(block, language)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
