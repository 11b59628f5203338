import { type Chart, drawing, MEASURES, round } from "./charts";

const WIDTH = 720;
const HEIGHT = 260;
const RIGHT = 96;

/** Points that break a rule are filled squares, those outside the requirement crosses: nothing is said by colour alone. */
export function Drawn({ chart }: { chart: Chart }) {
  const { points, lines } = drawing(chart, WIDTH - RIGHT, HEIGHT);
  const flagged = chart.points.filter(({ broken }) => broken.length > 0).length;
  return (
    <figure className="quality-chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${MEASURES[chart.measure]} of ${chart.points.length} units in the order of measuring; ${flagged} break a rule. The table below has every value.`}>
        {lines.map(({ name, value, y, kind }) => (
          <g key={`${name} ${value}`} className={`quality-chart__line quality-chart__line--${kind}`}>
            <line x1={0} x2={WIDTH - RIGHT} y1={y} y2={y} />
            <text x={WIDTH - RIGHT + 4} y={y + 4}>
              {kind === "limit" ? "spec. " : kind === "centre" ? "mean " : ""}
              {round(value)}
            </text>
          </g>
        ))}
        <polyline className="quality-chart__run" points={points.map(({ x, y }) => `${x},${y}`).join(" ")} />
        {points.map(({ at, x, y }) => (
          <Mark key={at} x={x} y={y} broken={(chart.points[at]?.broken.length ?? 0) > 0} within={chart.points[at]?.within ?? true} />
        ))}
      </svg>
      <figcaption>Circles: as they should be. Squares: break a rule. Crosses: outside the requirement.</figcaption>
    </figure>
  );
}

function Mark({ x, y, broken, within }: { x: number; y: number; broken: boolean; within: boolean }) {
  return (
    <g className="quality-chart__mark">
      {broken ? <rect x={x - 5} y={y - 5} width={10} height={10} /> : <circle cx={x} cy={y} r={3.5} />}
      {!within && <path d={`M${x - 8} ${y - 8}L${x + 8} ${y + 8}M${x - 8} ${y + 8}L${x + 8} ${y - 8}`} />}
    </g>
  );
}
