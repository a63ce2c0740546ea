// The counts of the last minutes as steps: all items, and under that line the active ones.
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

function steps(points, name, toX, toY) {
  const [first, ...others] = points;
  let path = `M${toX(first.at)},${toY(first[name])}`;
  for (const point of others) path += `H${toX(point.at)}V${toY(point[name])}`;
  return `${path}H${WIDTH}`;
}

export function Chart({ model }) {
  model.version.value;
  const now = Math.max(clock.value, model.history.points.at(-1)?.at ?? 0);
  if (!model.history.points.length) return html`<figure class="chart"></figure>`;
  const age = now - model.history.points[0].at;
  const [span, beginning] = SPANS.find(([span]) => span > age) ?? SPANS.at(-1);
  const points = model.history.points.map((point) => ({ ...point, at: Math.max(point.at, now - span) }));
  const top = niceCeiling(Math.max(...points.map(({ total }) => total)));
  const toX = (at) => (WIDTH * (1 - (now - at) / span)).toFixed(1);
  const toY = (value) => (HEIGHT * (1 - value / top)).toFixed(1);
  const active = steps(points, "active", toX, toY);
  const { total: totalNow, active: activeNow } = points.at(-1);
  const [first] = points;
  const summary = `Since ${beginning}: total from ${first.total} to ${totalNow}, active from ${first.active} to ${activeNow}`;
  return html`<figure class="chart">
    <figcaption><span class="key total">total</span><span class="key active">active</span></figcaption>
    <div class="plot">
      <span class="top">${count(top)}</span>
      <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label=${summary}>
        <path class="grid" d="M0,0.5H${WIDTH}M0,${HEIGHT / 2}H${WIDTH}M0,${HEIGHT - 0.5}H${WIDTH}" />
        <path class="area" d="${active}V${HEIGHT}H${toX(points[0].at)}Z" />
        <path class="line active" d=${active} />
        <path class="dot active" d="M${WIDTH},${toY(activeNow)}h0" />
        <path class="dot" d="M${WIDTH},${toY(totalNow)}h0" />
        <path class="line total" d=${steps(points, "total", toX, toY)} />
      </svg>
      <span class="axis"><span>${beginning}</span><span>now</span></span>
    </div>
  </figure>`;
}
