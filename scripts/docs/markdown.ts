import type { Language } from '../../src/core/language';
import { type Block, INDEX, withLinks } from './blocks';

/** Path of a page in the repository: Dutch in the folder itself, English in a subfolder. */
export function markdownPath(name: string, language: string): string {
  return `${language === 'nl' ? '' : `${language}/`}${name === INDEX ? 'README' : name}.md`;
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'text':
      return block.text;
    case 'quote':
      return `> ${block.text}`;
    case 'formula':
      return `\`\`\`text\n${block.text}\n\`\`\``;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'table':
      return [block.header, block.header.map(() => '---'), ...block.rows].map(line).join('\n');
  }
}

/** Renders a page as Markdown. */
export function markdownPage(blocks: readonly Block[], language: Language): string {
  const root = language === 'nl' ? '' : '../';
  const text = `${blocks.map(markdownOf).join('\n\n')}\n`;
  return withLinks(text, (label, other, name) => {
    const path = markdownPath(name, other);
    return `[${label}](${other === language ? path.split('/').pop()! : root + path})`;
  });
}
