import { catalogue } from '../../src/functions/catalogue';
import type { Language } from '../../src/core/language';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import { fileName, markdownTable } from './page';
import { words } from './words';

/** The groups of functions: each begins at a function and goes on in the order of the catalogue. */
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

function link(id: string): string {
  return `[NPLV.${id}](${fileName(id)})`;
}

function taskLines(functions: readonly AnyFunction[], language: Language): string[] {
  return functions.flatMap(({ id, texts }) => texts[language].tasks.map((task) => `- ${task} ${link(id)}`));
}

function functionsFrom(index: number): readonly AnyFunction[] {
  const startOf = (group: number): number => catalogue.findIndex(({ id }) => id === groups[group]?.first);
  return catalogue.slice(startOf(index), index + 1 < groups.length ? startOf(index + 1) : undefined);
}

/** The index of a language: by task in groups, and by alphabet. */
export function overviewOf(language: Language): string {
  const fixed = words[language];
  const alphabetical = [...catalogue].sort((a, b) => (a.id < b.id ? -1 : 1));
  return [
    `# ${fixed.index}`,
    '',
    fixed.intro,
    '',
    `## ${fixed.want}`,
    '',
    ...groups.flatMap((group, index) => [
      `### ${group[language]}`,
      '',
      ...taskLines(functionsFrom(index), language),
      '',
    ]),
    `## ${fixed.alphabetical}`,
    '',
    ...markdownTable(
      ['NPLV', ' '],
      alphabetical.map(({ id, texts }) => [link(id), texts[language].summary]),
    ),
    '',
    `[${fixed.otherLanguage}](${language === 'nl' ? 'en/README.md' : '../README.md'})`,
    '',
  ].join('\n');
}
