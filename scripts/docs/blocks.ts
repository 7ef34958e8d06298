/** Block of a page. Texts may contain `code` and links such as [label](nl:payment): language and name of a page. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text' | 'quote' | 'formula'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Further words by which a search finds each row. */
      readonly searchWords?: readonly string[];
    };

/** Name of the page with the index of functions. */
export const INDEX = 'index';

/** Heading of a page or section. */
export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** Paragraph of text. */
export function paragraph(text: string): Block {
  return { kind: 'text', text };
}

/** Replaces the links in a text. */
export function withLinks(text: string, link: (label: string, language: string, name: string) => string): string {
  return text.replace(/\[([^\]]+)\]\((\w\w):([\w-]+)\)/g, (_, label: string, language: string, name: string) =>
    link(label, language, name),
  );
}
