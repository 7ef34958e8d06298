import type { Column } from '../../../core/answer';
import { isUnknown } from '../../../audit/evaluate';
import type { ExplainedCall } from '../../../audit/explain-formula';
import { isErrorValue, type Value, type Values } from '../../../audit/expression';
import { isStop } from '../../../functions/runtime/reading';
import { formulaTexts } from '../../../i18n/formula';
import { paneTexts } from '../../../i18n/pane';
import { useFormats, useTexts } from '../../language';
import { Notice } from '../../notice';
import { Citations } from '../../source/citations';
import { Derivation } from '../../source/derivation';

const MOST_ROWS = 12;

/** What the cells of a column of the result are. */
function kindOfColumn(explained: ExplainedCall, column: number): Column['as'] {
  const { declaration } = explained;
  if (!declaration) return 'mixed';
  return 'columns' in declaration ? (declaration.columns[column]?.as ?? 'mixed') : declaration.as;
}

function Block({ explained, values }: { explained: ExplainedCall; values: Values }) {
  const texts = useTexts(formulaTexts);
  const { size } = useTexts(paneTexts);
  const formats = useFormats();
  const hasHeader = explained.declaration?.returns === 'table';
  const shown = (value: Value, column: number): string => {
    if (value === null) return '';
    if (isErrorValue(value)) return value.error;
    const kind = kindOfColumn(explained, column);
    return kind === 'euro' && typeof value === 'number' ? formats.amount(value) : formats.value(value, kind);
  };
  const cells = (row: readonly Value[], Cell: 'td' | 'th') =>
    row.map((value, column) => (
      <Cell
        key={column}
        className={typeof value === 'number' ? 'number' : ''}
        {...(Cell === 'th' ? { scope: 'col' } : {})}
      >
        {shown(value, column)}
      </Cell>
    ));
  const body = hasHeader ? values.slice(1) : values;
  const more = body.length - MOST_ROWS;
  return (
    <>
      <p className="quiet">{size(values.length, values[0]?.length ?? 0)}</p>
      <div className="block" tabIndex={0} role="region" aria-label={texts.result}>
        <table>
          {hasHeader && (
            <thead>
              <tr>{cells(values[0]!, 'th')}</tr>
            </thead>
          )}
          <tbody>
            {body.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>{cells(row, 'td')}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p className="quiet">{texts.moreRows(more)}</p>}
    </>
  );
}

function Answer({ explained, values }: { explained: ExplainedCall; values: Values }) {
  const formats = useFormats();
  const first = values[0]?.[0] ?? null;
  if (values.length > 1 || (values[0]?.length ?? 0) > 1) return <Block explained={explained} values={values} />;
  if (isErrorValue(first))
    return (
      <Notice kind="warning">
        {first.error} {first.message}
      </Notice>
    );
  return <p className="headline">{first === null ? '' : formats.value(first, kindOfColumn(explained, 0))}</p>;
}

function Proof({ explained }: { explained: ExplainedCall }) {
  const texts = useTexts(formulaTexts);
  const explanation = explained.rows * explained.columns === 1 ? explained.explain(0, 0) : undefined;
  if (!explanation || isUnknown(explanation) || isStop(explanation)) return null;
  return (
    <>
      {explanation.steps.length > 0 && (
        <>
          <h3>{texts.derivation}</h3>
          <Derivation steps={explanation.steps} toValue={explanation.declaration.returns === 'cell'} />
        </>
      )}
      {explanation.citations.length > 0 && (
        <>
          <h3>{texts.source}</h3>
          <Citations citations={explanation.citations} />
        </>
      )}
    </>
  );
}

/** What a call comes to now, how, and where that stands. */
export function Result({ explained }: { explained: ExplainedCall }) {
  const texts = useTexts(formulaTexts);
  const { result } = explained;
  return (
    <section>
      <h2>{texts.result}</h2>
      {isUnknown(result) ? (
        <Notice kind="info">{texts[result.unknown]}</Notice>
      ) : (
        <>
          <Answer explained={explained} values={result} />
          <Proof explained={explained} />
        </>
      )}
    </section>
  );
}
