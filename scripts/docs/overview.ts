import { catalogue } from '../../src/functions/catalogue';
import { pageName } from '../../src/functions/page';
import type { Language } from '../../src/core/language';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import { searchWords } from '../../src/taskpane/formula/search-words';
import { type Block, heading, INDEX, paragraph } from './blocks';
import { words } from './words';

/** Groups of functions; each starts at a function and continues in the order of the catalogue. */
const groups: readonly { readonly first: string; readonly nl: string; readonly en: string }[] = [
  { first: 'PAYMENT', nl: 'Regeling kansrijke wijk', en: 'Regeling kansrijke wijk' },
  {
    first: 'ORV.RIGHT',
    nl: 'Bestuurlijke afspraken: ORV, capaciteit, realisatiestimulans, Wbi',
    en: 'Agreements with areas: ORV, capacity, realisatiestimulans, Wbi',
  },
  { first: 'AWARD', nl: 'Andere regelingen', en: 'Other schemes' },
  {
    first: 'PLACES',
    nl: 'Opzoeken, bewijzen en aansluiten',
    en: 'Looking things up, proving them and reconciling',
  },
];

function link(id: string, language: Language): string {
  return `[NPLV.${id}](${language}:${pageName(id)})`;
}

function tasksOf(functions: readonly AnyFunction[], language: Language): Block {
  const items = functions.flatMap(({ id, texts }) =>
    texts[language].tasks.map((task) => `${task} ${link(id, language)}`),
  );
  return { kind: 'list', items };
}

function functionsFrom(index: number): readonly AnyFunction[] {
  const startOf = (group: number): number => catalogue.findIndex(({ id }) => id === groups[group]?.first);
  return catalogue.slice(startOf(index), index + 1 < groups.length ? startOf(index + 1) : undefined);
}

/** Index in one language: by task in groups, and alphabetically. */
export function overviewOf(language: Language): Block[] {
  const fixed = words[language];
  const alphabetical = [...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    heading(1, fixed.index),
    paragraph(fixed.intro),
    heading(2, fixed.want),
    ...groups.flatMap((group, index) => [heading(3, group[language]), tasksOf(functionsFrom(index), language)]),
    heading(2, fixed.alphabetical),
    {
      kind: 'table',
      header: ['NPLV', ' '],
      rows: alphabetical.map(({ id, texts }) => [link(id, language), texts[language].summary]),
      searchWords: alphabetical.map(({ id }) => searchWords[id] ?? ''),
    },
    paragraph(`[${fixed.otherLanguage}](${language === 'nl' ? 'en' : 'nl'}:${INDEX})`),
  ];
}
