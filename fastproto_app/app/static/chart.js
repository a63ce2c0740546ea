// The counts of the last minutes as steps: the total, and under that line the groups.
import { html } from "./third_party.js";
import { clock, count } from "./format.js";
import { SPAN } from "./history.js";

// How far back the axis goes: as far as there is something to show.
const SPANS = [[30_000, "30 s ago"], [60_000, "1 min ago"], [120_000, "2 min ago"], [SPAN, "5 min ago"]];

const WIDTH = 600, HEIGHT = 100;

// A scale that ends at a number with one digit that matters, such as 5, 20 or 400.
function niceCeiling(value) {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 2, 3, 4, 5, 6, 8, 10].map((step) => step * power).find((step) => step >= value) ?? 1;
}

function steps(points, countOf, toX, toY) {
  const [first, ...others] = points;
  let path = `M${toX(first.at)},${toY(countOf(first))}`;
  for (const point of others) path += `H${toX(point.at)}V${toY(countOf(point))}`;
  return `${path}H${WIDTH}`;
}

export function Chart({ history, groups }) {
  const now = Math.max(clock.value, history.points.at(-1)?.at ?? 0);
  if (!history.points.length) return html`<figure class="chart"></figure>`;
  const age = now - history.points[0].at;
  const [span, beginning] = SPANS.find(([span]) => span > age) ?? SPANS.at(-1);
  const points = history.points.map((point) => ({ ...point, at: Math.max(point.at, now - span) }));
  const top = niceCeiling(Math.max(...points.map(({ total }) => total)));
  const toX = (at) => (WIDTH * (1 - (now - at) / span)).toFixed(1);
  const toY = (value) => (HEIGHT * (1 - value / top)).toFixed(1);
  const countOf = ({ name }) => ({ values }) => values[name] ?? 0;
  const total = ({ total }) => total, last = points.at(-1);
  const lines = groups.map((group) => ({ ...group, of: countOf(group), path: steps(points, countOf(group), toX, toY) }));
  const told = [["total", total], ...lines.map(({ label, of }) => [label.toLowerCase(), of])];
  const summary = `Since ${beginning}: ${told.map(([label, of]) => `${label} from ${of(points[0])} to ${of(last)}`).join(", ")}`;
  return html`<figure class="chart">
    <figcaption><span class="legend total">total</span>
      ${lines.map(({ place, label }) => html`<span key=${place} class="legend group-${place}"><bdi>${label.toLowerCase()}</bdi></span>`)}</figcaption>
    <div class="plot">
      <span class="top">${count(top)}</span>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${summary}>
        <path class="grid" d="M0,0.5H${WIDTH}M0,${HEIGHT / 2}H${WIDTH}M0,${HEIGHT - 0.5}H${WIDTH}" />
        ${lines.slice(0, 1).map(({ path }) => html`<path class="area" d="${path}V${HEIGHT}H${toX(points[0].at)}Z" />`)}
        ${lines.map(({ place, path, of }) => html`<path key=${place} class="line group-${place}" d=${path} />
          <path key=${`dot ${place}`} class="dot group-${place}" d="M${WIDTH},${toY(of(last))}h0" />`)}
        <path class="dot" d="M${WIDTH},${toY(last.total)}h0" />
        <path class="line total" d=${steps(points, total, toX, toY)} />
      </svg>
      <span class="axis"><span>${beginning}</span><span>now</span></span>
    </div>
  </figure>`;
}
