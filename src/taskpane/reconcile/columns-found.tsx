import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { reconcileTexts } from './texts';
import { type Columns, hasAmounts } from '../../reconcile/read/columns';
import type { Role } from '../../reconcile/read/headings';
import { ChoiceList } from '../shared/choice-list';
import type { SampleLine } from '../../reconcile/read/description';
import { useFormats, useTexts } from '../shared/gateway';
import { unbroken } from '../shared/unbroken';
import { toEuros } from '../../core/money';
import { shortened } from '../../core/text';
import { Notice } from '../shared/notice';
import { headingsOfColumns, type LedgerTop } from './ledger';
import { columnLetters } from '../../workbook/a1';

/** Most header rows to offer, the same number that is searched for headings. */
const MOST_HEADER_ROWS = 60;
const NONE = '';

interface Props {
  readonly top: LedgerTop;
  readonly columns: Columns;
  /** First lines as they were parsed. */
  readonly sample: readonly SampleLine[];
  readonly isCorrected: boolean;
  /** Undefined to restore the recognised columns. */
  readonly onCorrect: (columns: Columns | undefined) => void;
}

const LONGEST_SAMPLE = 60;

/** Line of a ledger as it was read. */
function Sample({ line: { date, year, cents, text } }: { line: SampleLine }) {
  const formats = useFormats();
  return (
    <li>
      <span>{shortened(text, LONGEST_SAMPLE)}</span>
      <span>{formats.euro(toEuros(cents))}</span>
      <span className="quiet">{date === undefined ? year : formats.day(date)}</span>
    </li>
  );
}

/** Recognised columns in words, with a list to correct each. */
export function ColumnsFound({ top, columns, sample, isCorrected, onCorrect }: Props) {
  const texts = useTexts(reconcileTexts);
  const headings = headingsOfColumns(top.rows, columns);
  const roles = Object.keys(texts.roles) as Role[];
  const nameOf = (column: number): string =>
    texts.column(columnLetters(top.area.column + column), headings[column] ?? '');
  const options = [
    { key: NONE, text: texts.none },
    ...headings.map((_, column) => ({ key: String(column), text: nameOf(column) })),
  ];
  const known = roles.flatMap((role) => {
    const named = columns.roles[role]?.map(nameOf);
    return named ? [unbroken(`${texts.roles[role]} (${named.join(' + ')})`)] : [];
  });
  const assign = (role: Role, key: string): void => {
    const { [role]: _before, ...others } = columns.roles;
    onCorrect({ ...columns, roles: key === NONE ? others : { ...others, [role]: [Number(key)] } });
  };
  const headerRows = Array.from({ length: Math.min(MOST_HEADER_ROWS, top.rows.length) }, (_, row) => ({
    key: String(row),
    text: String(row),
  }));
  return (
    <section>
      <h2>{texts.columns}</h2>
      {known.length > 0 && <p>{texts.found(known.join(', '))}</p>}
      {!hasAmounts(columns) && <Notice kind="warning">{texts.noAmount}</Notice>}
      {sample.length > 0 && (
        <>
          <h3>{texts.sample}</h3>
          <ul className="rows sample">
            {sample.map((line) => (
              <Sample key={line.row} line={line} />
            ))}
          </ul>
        </>
      )}
      {isCorrected && <p className="quiet">{texts.corrected}</p>}
      <details className="corrections" open={!hasAmounts(columns) || isCorrected}>
        <summary>{texts.correct}</summary>
        {roles.map((role) => (
          <ChoiceList
            key={role}
            label={texts.roles[role]}
            options={options}
            chosen={String(columns.roles[role]?.[0] ?? NONE)}
            onChoose={(key) => assign(role, key)}
          />
        ))}
        <ChoiceList
          label={texts.headerRows}
          options={headerRows}
          chosen={String(columns.headerRows)}
          onChoose={(key) => onCorrect({ headerRows: Number(key), roles: columns.roles })}
        />
        {isCorrected && <DefaultButton text={texts.asFound} onClick={() => onCorrect(undefined)} />}
      </details>
    </section>
  );
}
