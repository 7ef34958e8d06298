import type { Quantity } from '../../src/core/answer';
import { explainCall } from '../../src/functions/explain';
import { type Example, type ExampleArgument, pageName } from '../../src/functions/page';
import { citationsText } from '../../src/functions/runtime/citation';
import type { AnyFunction } from '../../src/functions/runtime/declare';
import { type Argument, matrixOf } from '../../src/functions/runtime/reading';
import { messageOf } from '../../src/functions/runtime/register';
import { run } from '../../src/functions/runtime/run';
import type { Language } from '../../src/core/language';
import { failureMessages } from '../../src/taskpane/shared/failure-text';
import { type Block, heading, INDEX, paragraph } from './blocks';
import { cellText, errorText, formulaText, notations } from './notation';
import { acceptedText, refusals } from './parameters';
import { words } from './words';
import type { Plain } from '../../src/core/cell';

/** Most rows of a table to show. */
const MOST_ROWS = 6;

/** Arguments of an example in the form of Excel: matrices, and a list of them for repeating ones. */
function passed({ parameters }: AnyFunction, call: readonly ExampleArgument[]): Argument[] {
  return parameters.map(({ shape }, index) =>
    shape === 'rest' ? call.slice(index).map(matrixOf) : matrixOf(call[index]),
  );
}

function signature({ id, parameters }: AnyFunction, language: Language): string {
  const names = parameters.map(({ name, optional, shape }) =>
    shape === 'rest' ? `${name}…` : optional ? `[${name}]` : name,
  );
  return `=NPLV.${id}(${names.join(notations[language].separator)})`;
}

function parameterBlock({ parameters }: AnyFunction, language: Language): Block {
  const { noParameters, parameterHeaders, optional } = words[language];
  if (parameters.length === 0) return paragraph(noParameters);
  const rows = parameters.map((parameter) => [
    `\`${parameter.name}\`${parameter.optional ? ` (${optional})` : ''}`,
    parameter.text[language],
    acceptedText(parameter, language),
  ]);
  return { kind: 'table', header: parameterHeaders, rows };
}

function resultBlock(declaration: AnyFunction, language: Language): Block {
  const { cell, row, block, column, table, dates } = words[language];
  const columns = 'columns' in declaration ? declaration.columns : [];
  const headers = columns.map(({ header }) => header).join(', ');
  const one = declaration.parameters.length > 0 ? cell : cell.slice(0, cell.indexOf('.') + 1);
  const isOfOwnData = declaration.parameters[0]?.kind?.id === 'own-data';
  const shape = { cell: one, row: row(headers), block: isOfOwnData ? column : block, table: table(headers) }[
    declaration.returns
  ];
  const hasDates = columns.some(({ as }) => as === 'date') || ('as' in declaration && declaration.as === 'date');
  return paragraph(hasDates ? `${shape} ${dates}` : shape);
}

function quantityOf(declaration: AnyFunction, column: number): Quantity | 'mixed' {
  return 'columns' in declaration ? (declaration.columns[column]?.as ?? 'mixed') : declaration.as;
}

function resultOfExample(declaration: AnyFunction, block: readonly (readonly Plain[])[], language: Language): Block[] {
  const texts = block.map((row) =>
    row.map((cell, column) => cellText(cell, quantityOf(declaration, column), notations[language])),
  );
  if (texts.length === 1 && texts[0]!.length === 1) return [paragraph(`→ ${texts[0]![0]!}`)];
  const [header, rows] =
    declaration.returns === 'table' ? [texts[0]!, texts.slice(1)] : [texts[0]!.map(() => ' '), texts];
  const left = rows.length - MOST_ROWS;
  const shown: Block = { kind: 'table', header, rows: rows.slice(0, MOST_ROWS) };
  return left > 0 ? [shown, paragraph(words[language].moreRows(left, rows.length))] : [shown];
}

function exampleBlocks(declaration: AnyFunction, { call }: Example, language: Language): Block[] {
  const notation = notations[language];
  const result = run(declaration, passed(declaration, call), (failure) => errorText(failure, notation));
  if (!result.ok) throw new Error(`An example of ${declaration.id} fails: ${JSON.stringify(call)}`);
  const formula = formulaText(declaration.id, call, notation);
  return [{ kind: 'formula', text: formula }, ...resultOfExample(declaration, result.value, language)];
}

/** Longest part of a citation to show. */
const LONGEST_CITATION = 600;

function shortened(citation: string): string {
  const end = citation.lastIndexOf('; ', LONGEST_CITATION);
  return citation.length <= LONGEST_CITATION ? citation : `${citation.slice(0, end)}; …`;
}

function sourceBlocks(declaration: AnyFunction, examples: readonly Example[], language: Language): Block[] {
  for (const { call } of examples) {
    const explanation = explainCall(declaration, passed(declaration, call));
    if (!explanation.ok || explanation.value.citations.length === 0) continue;
    const formula = formulaText(declaration.id, call, notations[language]);
    const citation = shortened(citationsText(explanation.value.citations));
    return [paragraph(words[language].sourceOf(formula)), { kind: 'quote', text: citation }];
  }
  return [paragraph(words[language].noSource)];
}

function errorBlocks(declaration: AnyFunction, examples: readonly Example[], language: Language): Block[] {
  const { blank, unknown, absent, wrongKind, notSingle, passedOn, noErrors, errorHeaders } = words[language];
  if (declaration.parameters.length === 0) return [paragraph(noErrors)];
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
  const items = (['na', 'value'] as const).flatMap((code) =>
    reasons[code].length > 0 ? [`\`${errors[code]}\`: ${reasons[code].join('; ')}.`] : [],
  );
  return [
    { kind: 'list', items: [...items, passedOn] },
    ...(rows.length > 0 ? [{ kind: 'table', header: errorHeaders, rows } as const] : []),
  ];
}

/** Page of a function in one language. */
export function pageOf(declaration: AnyFunction, language: Language): Block[] {
  const { id, texts, examples } = declaration;
  const fixed = words[language];
  const other = language === 'nl' ? 'en' : 'nl';
  const succeeding = examples.filter(({ fails }) => !fails);
  const failing = examples.filter(({ fails }) => fails);
  return [
    heading(1, `NPLV.${id}`),
    { kind: 'formula', text: signature(declaration, language) },
    paragraph(texts[language].summary),
    heading(2, fixed.questions),
    { kind: 'list', items: texts[language].tasks },
    heading(2, fixed.parameters),
    parameterBlock(declaration, language),
    heading(2, fixed.result),
    resultBlock(declaration, language),
    heading(2, fixed.examples),
    ...succeeding.flatMap((example) => exampleBlocks(declaration, example, language)),
    heading(2, fixed.source),
    ...sourceBlocks(declaration, succeeding, language),
    heading(2, fixed.errors),
    ...errorBlocks(declaration, failing, language),
    paragraph(
      `[${fixed.allFunctions}](${language}:${INDEX}) · [${fixed.otherLanguage}](${other}:${pageName(declaration.id)})`,
    ),
  ];
}
