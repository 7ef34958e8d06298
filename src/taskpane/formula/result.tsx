import { useMemo } from 'react';
import { isUnknown, type Unknown } from '../../formulas/evaluate';
import { foreignFunction } from '../../formulas/excel-functions';
import type { ExplainedCall } from '../../formulas/explain-formula';
import type { Column } from '../../core/answer';
import type { Explanation } from '../../functions/explain';
import { toCell } from '../../functions/runtime/run';
import { formulaTexts } from './texts';
import { paneTexts } from '../texts';
import { answerText, kindFrom } from '../shared/answer-text';
import { useFormats, useTexts } from '../shared/gateway';
import { Notice } from '../shared/notice';
import { Citations } from '../shared/source/citations';
import { Derivation } from '../shared/source/derivation';
import { isErrorValue, type CellValue, type CellValues } from '../../workbook/cells';
import type { Plain } from '../../core/cell';

const MOST_ROWS = 12;

function isBlock(values: CellValues): boolean {
  return values.length > 1 || (values[0]?.length ?? 0) > 1;
}

type Kind = Column['as'];

/** Explanation of one call; undefined without one. */
function explanationOf(explained: ExplainedCall, row: number, column: number): Explanation | undefined {
  const explanation = explained.explain(row, column);
  return isUnknown(explanation) || !explanation.ok ? undefined : explanation.value;
}

/** Quantity of a cell of a result: as declared, or from its step. */
function kindsOf(explained: ExplainedCall): (value: Plain, row: number, column: number) => Kind {
  const { declaration } = explained;
  if (!declaration) return () => 'mixed';
  if (!('columns' in declaration))
    return (_, row, column) => kindFrom(declaration.as, explanationOf(explained, row, column)?.steps.at(-1));
  const kinds = declaration.columns.map(({ as }) => as);
  const hasSteps = declaration.returns === 'table' && kinds.includes('mixed');
  const steps = (hasSteps && explanationOf(explained, 0, 0)?.steps) || [];
  return (value, row, column) => {
    const step = steps[row];
    return kindFrom(kinds[column]!, step && toCell(step.value, step.as) === value ? step : undefined);
  };
}

function Block({ explained, values }: { explained: ExplainedCall; values: CellValues }) {
  const texts = useTexts(formulaTexts);
  const formats = useFormats();
  const kindAt = useMemo(() => kindsOf(explained), [explained]);
  const hasHeader = explained.declaration?.returns === 'table';
  const shown = (value: CellValue, row: number, column: number): string => {
    if (value === null) return '';
    if (isErrorValue(value)) return formats.error(value);
    const kind = kindAt(value, row, column);
    return kind === 'euro' && typeof value === 'number' ? formats.amount(value) : formats.value(value, kind);
  };
  const cells = (line: readonly CellValue[], row: number) =>
    line.map((value, column) => (
      <td key={column} className={typeof value === 'number' ? 'number' : ''}>
        {shown(value, row, column)}
      </td>
    ));
  const body = hasHeader ? values.slice(1) : values;
  const more = body.length - MOST_ROWS;
  return (
    <>
      <div className="block" tabIndex={0} role="region" aria-label={texts.result}>
        <table>
          {hasHeader && (
            <thead>
              <tr>
                {values[0]!.map((heading, column) => (
                  <th key={column} scope="col">
                    {String(heading)}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>{cells(row, index)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="quiet">{texts.moreRows(more)}</p>}
    </>
  );
}

/** Reason why a call has no value here. */
function WithoutValue({ explained, why }: { explained: ExplainedCall; why: Unknown['unknown'] }) {
  const texts = useTexts(formulaTexts);
  const foreign = why === 'onlyExcel' ? foreignFunction(explained.text) : undefined;
  if (foreign !== undefined) return <Notice kind="warning">{texts.foreign(foreign)}</Notice>;
  return <Notice kind="info">{texts[why]}</Notice>;
}

/** Current value of a call in one line, always in view. */
export function AnswerLine({ explained }: { explained: ExplainedCall }) {
  const texts = useTexts(formulaTexts);
  const { size } = useTexts(paneTexts);
  const formats = useFormats();
  const { result } = explained;
  const shown = () => {
    if (isUnknown(result)) return <WithoutValue explained={explained} why={result.unknown} />;
    const first = result[0]?.[0] ?? null;
    if (isBlock(result)) return <p className="quiet">{size(result.length, result[0]!.length)}</p>;
    if (isErrorValue(first))
      return (
        <Notice kind="warning">
          {formats.error(first)} {first.message}
        </Notice>
      );
    const explanation = explanationOf(explained, 0, 0);
    // The derivation of SOURCE is that of the call that it cites, so its value is a text of its own.
    const isOwn = first !== null && explanation !== undefined && explanation.declaration === explained.declaration;
    return <p className="headline">{isOwn ? answerText(first, explanation, formats) : String(first ?? '')}</p>;
  };
  return (
    <section className="live">
      <h2>{texts.result}</h2>
      {shown()}
    </section>
  );
}

/** Result of a call with its derivation and sources. */
export function ResultProof({ explained }: { explained: ExplainedCall }) {
  const texts = useTexts(formulaTexts);
  const { result } = explained;
  const explanation = explained.rows * explained.columns === 1 ? explanationOf(explained, 0, 0) : undefined;
  return (
    <>
      {!isUnknown(result) && isBlock(result) && <Block explained={explained} values={result} />}
      {explanation && explanation.steps.length > 0 && (
        <>
          <h3>{texts.derivation}</h3>
          <Derivation steps={explanation.steps} toValue={explanation.declaration.returns === 'cell'} />
        </>
      )}
      {explanation && explanation.citations.length > 0 && (
        <>
          <h3>{texts.source}</h3>
          <Citations citations={explanation.citations} />
        </>
      )}
    </>
  );
}
