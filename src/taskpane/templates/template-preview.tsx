import type { CellRange } from '../../workbook/cell-range';
import type { Plan } from '../../workbook/plan';

const ROW_POINTS = 15;
const COLUMN_POINTS = 50;
/** Rows in a picture of a sheet; a chart makes it wider. */
const ROWS = 34;
const WIDTH_POINTS = 720;
const SERIES = ['bar-1', 'bar-2', 'bar-3'];

/** Small picture of a sheet, drawn from its plan: fills, filled cells, and charts. */
export function TemplatePreview({ plan }: { plan: Plan }) {
  const widths = new Map((plan.columnWidths ?? []).map(({ column, points }) => [column, points]));
  const left = (column: number): number =>
    Array.from({ length: column }, (_, index) => widths.get(index) ?? COLUMN_POINTS).reduce(
      (sum, each) => sum + each,
      0,
    );
  const box = ({ row, column, rows, columns }: CellRange) => ({
    x: left(column),
    y: row * ROW_POINTS,
    width: left(column + columns) - left(column),
    height: rows * ROW_POINTS,
  });
  const right = (plan.charts ?? []).map(({ over }) => left(over.column + over.columns));
  const pictured = Math.max(WIDTH_POINTS, ...right);
  const visible = <Each extends CellRange>(areas: readonly Each[]): Each[] => areas.filter(({ row }) => row < ROWS);
  const filled = plan.blocks.flatMap(({ row, column, cells, spills }) =>
    Array.from({ length: spills?.rows ?? cells.length }, (_, down) =>
      Array.from({ length: spills?.columns ?? cells[down]?.length ?? 0 }, (__, across) => ({
        row: row + down,
        column: column + across,
        rows: 1,
        columns: 1,
        holds: spills !== undefined || (cells[down]?.[across] ?? null) !== null,
      })),
    )
      .flat()
      .filter(({ holds }) => holds),
  );
  const stroke = visible(filled)
    .map((area) => box(area))
    .map(({ x, y, width, height }) => `M${x + 4} ${y + height / 2}h${Math.max(4, Math.min(width - 8, 60))}`)
    .join('');
  return (
    <svg
      className="template-preview"
      viewBox={`0 0 ${pictured} ${ROWS * ROW_POINTS}`}
      preserveAspectRatio="xMinYMin"
      aria-hidden="true"
    >
      {visible(plan.formats ?? []).map(
        ({ fill, ...area }, index) => fill && <rect key={index} {...box(area)} fill={fill} />,
      )}
      <path className="template-preview-text" d={stroke} />
      {(plan.charts ?? []).map(({ over }, index) => (
        <g key={index}>
          {[0, 1, 2].map((year) => {
            const { x, y, width, height } = box(over);
            return SERIES.map((name, part) => (
              <rect
                key={`${year}${name}`}
                className={name}
                x={x + (width * (year + 0.3)) / 3}
                width={width / 6}
                y={y + height * (0.9 - (0.15 + year * 0.07) * (part + 1))}
                height={height * (0.15 + year * 0.07)}
              />
            ));
          })}
        </g>
      ))}
    </svg>
  );
}
