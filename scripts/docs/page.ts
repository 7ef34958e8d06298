import type { Quantity } from '../../src/core/answer';
import { explainCall } from '../../src/functions/explain';
import type { Example, ExampleArgument } from '../../src/functions/page';
import type { Argument } from '../../src/functions/runtime/call';
import { citationsText } from '../../src/functions/runtime/citation';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import { matrixOf } from '../../src/functions/runtime/reading';
import { messageOf } from '../../src/functions/runtime/register';
import { run } from '../../src/functions/runtime/run';
import type { Language } from '../../src/core/language';
import { failureMessages } from '../../src/i18n/messages';
import { cellText, errorText, formulaText, notations } from './notation';
import { acceptedText, refusals } from './parameters';
import { words } from './words';
import type { Plain } from '../../src/core/plain';

/** Of a longer table a page shows so many rows. */
const MOST_ROWS = 6;

/** The arguments of an example as Excel passes them: every one a matrix, those that repeat as a list. */
function passed({ parameters }: AnyFunction, call: readonly ExampleArgument[]): Argument[] {
  return parameters.map(({ shape }, index) =>
    shape === 'rest' ? call.slice(index).map(matrixOf) : matrixOf(call[index]),
  );
}

/** The name of a function's page, without its folder. */
export function fileName(id: string): string {
  return `${id.toLowerCase().replace(/\./g, '-')}.md`;
}

/** The lines of a table in Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)];
}

function signature({ id, parameters }: AnyFunction, language: Language): string {
  const names = parameters.map(({ name, optional, shape }) =>
    shape === 'rest' ? `${name}…` : optional ? `[${name}]` : name,
  );
  return `=NPLV.${id}(${names.join(notations[language].separator)})`;
}

function parameterLines({ parameters }: AnyFunction, language: Language): string[] {
  const { noParameters, parameterHeaders, optional } = words[language];
  if (parameters.length === 0) return [noParameters];
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.optional ? ` (${optional})` : ''}`,
    parameter.text[language],
    acceptedText(parameter, language),
  ]);
  return markdownTable(parameterHeaders, rows);
}

function resultLines(declaration: AnyFunction, language: Language): string[] {
  const { cell, row, block, table, dates } = words[language];
  const columns = 'columns' in declaration ? declaration.columns : [];
  const headers = columns.map(({ header }) => header).join(', ');
  const one = declaration.parameters.length > 0 ? cell : cell.slice(0, cell.indexOf('.') + 1);
  const shape = { cell: one, row: row(headers), block, table: table(headers) }[declaration.returns];
  const hasDates = columns.some(({ as }) => as === 'date') || ('as' in declaration && declaration.as === 'date');
  return [hasDates ? `${shape} ${dates}` : shape];
}

function quantityOf(declaration: AnyFunction, column: number): Quantity | 'mixed' {
  return 'columns' in declaration ? (declaration.columns[column]?.as ?? 'mixed') : declaration.as;
}

function blockLines(declaration: AnyFunction, block: readonly (readonly Plain[])[], language: Language): string[] {
  const texts = block.map((row) =>
    row.map((cell, column) => cellText(cell, quantityOf(declaration, column), notations[language])),
  );
  if (texts.length === 1 && texts[0]!.length === 1) return [`→ ${texts[0]![0]!}`];
  const [header, rows] =
    declaration.returns === 'table' ? [texts[0]!, texts.slice(1)] : [texts[0]!.map(() => ' '), texts];
  const left = rows.length - MOST_ROWS;
  const shown = markdownTable(header, rows.slice(0, MOST_ROWS));
  return left > 0 ? [...shown, '', words[language].moreRows(left, rows.length)] : shown;
}

function exampleLines(declaration: AnyFunction, { call }: Example, language: Language): string[] {
  const notation = notations[language];
  const result = run(declaration, passed(declaration, call), (failure) => errorText(failure, notation));
  if (!result.ok) throw new Error(`An example of ${declaration.id} fails: ${JSON.stringify(call)}`);
  const formula = formulaText(declaration.id, call, notation);
  return ['```text', formula, '```', '', ...blockLines(declaration, result.value, language), ''];
}

/** Of a longer citation a page shows its beginning. */
const LONGEST_CITATION = 600;

function shortened(citation: string): string {
  const end = citation.lastIndexOf('; ', LONGEST_CITATION);
  return citation.length <= LONGEST_CITATION ? citation : `${citation.slice(0, end)}; …`;
}

function sourceLines(declaration: AnyFunction, examples: readonly Example[], language: Language): string[] {
  for (const { call } of examples) {
    const explanation = explainCall(declaration, passed(declaration, call));
    if (!explanation.ok || explanation.value.citations.length === 0) continue;
    const formula = formulaText(declaration.id, call, notations[language]);
    return [words[language].sourceOf(formula), '', `> ${shortened(citationsText(explanation.value.citations))}`];
  }
  return [words[language].noSource];
}

function errorLines(declaration: AnyFunction, examples: readonly Example[], language: Language): string[] {
  const { blank, unknown, absent, wrongKind, notSingle, passedOn, noErrors, errorHeaders } = words[language];
  if (declaration.parameters.length === 0) return [noErrors];
  const { errors } = notations[language];
  const refused = refusals(declaration);
  const reasons = {
    na: [
      ...(refused.blank.length > 0 ? [blank(refused.blank.join(', '))] : []),
      ...(refused.unknown.length > 0 ? [unknown(refused.unknown.join(', ')), absent] : []),
    ],
    value: [
      ...(refused.wrongKind.length > 0 ? [wrongKind(refused.wrongKind.join(', '))] : []),
      ...(refused.several.length > 0 ? [notSingle(refused.several.join(', '))] : []),
    ],
  };
  const rows = examples.map(({ call }) => {
    const result = run(declaration, passed(declaration, call), () => '');
    if (result.ok || result.failure.code === 'input')
      throw new Error(`An example of ${declaration.id} does not fail: ${JSON.stringify(call)}`);
    const formula = formulaText(declaration.id, call, notations[language]);
    return [
      `\`${formula}\``,
      `\`${errors[result.failure.code]}\``,
      messageOf(result.failure, failureMessages[language]),
    ];
  });
  return [
    ...(['na', 'value'] as const).flatMap((code) =>
      reasons[code].length > 0 ? [`- \`${errors[code]}\`: ${reasons[code].join('; ')}.`] : [],
    ),
    `- ${passedOn}`,
    ...(rows.length > 0 ? ['', ...markdownTable(errorHeaders, rows)] : []),
  ];
}

/** The page of a function in a language, as Markdown. */
export function pageOf(declaration: AnyFunction, language: Language): string {
  const { id, texts, examples } = declaration;
  const fixed = words[language];
  const other = language === 'nl' ? 'en/' : '../';
  const succeeding = examples.filter(({ fails }) => !fails);
  const failing = examples.filter(({ fails }) => fails);
  return [
    `# NPLV.${id}`,
    '',
    '```text',
    signature(declaration, language),
    '```',
    '',
    texts[language].summary,
    '',
    `## ${fixed.questions}`,
    '',
    ...texts[language].tasks.map((task) => `- ${task}`),
    '',
    `## ${fixed.parameters}`,
    '',
    ...parameterLines(declaration, language),
    '',
    `## ${fixed.result}`,
    '',
    ...resultLines(declaration, language),
    '',
    `## ${fixed.examples}`,
    '',
    ...succeeding.flatMap((example) => exampleLines(declaration, example, language)),
    `## ${fixed.source}`,
    '',
    ...sourceLines(declaration, succeeding, language),
    '',
    `## ${fixed.errors}`,
    '',
    ...errorLines(declaration, failing, language),
    '',
    `[${fixed.allFunctions}](README.md) · [${fixed.otherLanguage}](${other}${fileName(id)})`,
    '',
  ].join('\n');
}
