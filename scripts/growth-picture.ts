import type { Curve } from '../bench/report';

const WIDTH = 740;
const HEIGHT = 360;
const PLOT = { left: 70, right: 460, top: 40, bottom: 310 };
const COLOURS = ['#0f6cbd', '#8a8886', '#c4314b', '#498205'];

const log = Math.log10;

/** Position of a value between the powers of ten around all values, from 0 to 1. */
function scale(values: readonly number[]): { at: (value: number) => number; powers: number[] } {
  const low = Math.floor(log(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(log(Math.max(...values))));
  const powers = Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index));
  return { at: (value) => (log(value) - low) / (high - low), powers };
}

const text = (x: number, y: number, words: string, anchor = 'start', colour = '#242424'): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}" fill="${colour}">${words}</text>`;

/** Chart of the time per cell or line by their number, on logarithmic scales. */
export function growthPicture(curves: readonly Curve[]): string {
  const points = curves.flatMap((curve) => curve.points);
  const sizes = scale(points.map(({ size }) => size));
  const times = scale(points.map(({ nanoseconds }) => nanoseconds));
  const x = (size: number): number => PLOT.left + sizes.at(size) * (PLOT.right - PLOT.left);
  const y = (time: number): number => PLOT.bottom - times.at(time) * (PLOT.bottom - PLOT.top);
  const grid = times.powers.map(
    (power) =>
      `<path d="M${PLOT.left} ${y(power).toFixed(1)}H${PLOT.right}" stroke="#d1d1d1"/>` +
      text(PLOT.left - 8, y(power) + 4, `${power.toLocaleString('en')} ns`, 'end'),
  );
  const below = sizes.powers.map((power) => text(x(power), PLOT.bottom + 20, power.toLocaleString('en'), 'middle'));
  const drawn = curves.map((curve, index) => {
    const colour = COLOURS[index % COLOURS.length]!;
    const path = curve.points.map(({ size, nanoseconds }) => `${x(size).toFixed(1)} ${y(nanoseconds).toFixed(1)}`);
    const name = text(PLOT.right + 12, PLOT.top + 20 + index * 22, curve.name, 'start', colour);
    return `<path d="M${path.join('L')}" fill="none" stroke="${colour}" stroke-width="2.5"/>${name}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="Segoe UI, Arial, sans-serif" font-size="12">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>
${text(PLOT.left, 22, 'Time for each cell or line: a flat curve is linear growth')}
${[...grid, ...below, ...drawn].join('\n')}
${text((PLOT.left + PLOT.right) / 2, HEIGHT - 10, 'cells or lines', 'middle')}
</svg>
`;
}
