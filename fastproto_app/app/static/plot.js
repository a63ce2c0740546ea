// A chart of rows, drawn as SVG: lines over time, bars for names, points for two numbers; which one, the types of the columns say.
import { html, scaleBand, scaleLinear, scaleUtc, useLayoutEffect, useRef, useState } from "./third_party.js";

const HEIGHT = 300, LEFT = 64, RIGHT = 16, TOP = 12, BOTTOM = 28;
const MOST_BARS = 40;
const MOST_GROUPS = 12; // Whole numbers, each once, that are names of groups rather than amounts: those of an enumeration
const MOST_POINTS = 2000;
const MOST_SERIES = 4;
const NUMBER = /^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|REAL|DECIMAL.*)$/;
const TIME = /^(DATE|TIMESTAMP.*)$/;

// What a column of a result is for a chart: "number", "time" or "name".
export function roleOf(type) {
  if (NUMBER.test(type)) return "number";
  return TIME.test(type) ? "time" : "name";
}

function toTime(text) {
  const iso = text.replace(" ", "T").replace(/([+-]\d\d)$/, "$1:00");
  return new Date(/T/.test(iso) && !/[Z+]|-\d\d:\d\d$/.test(iso.slice(10)) ? `${iso}Z` : iso);
}

// Whether the numbers of a column name groups.
function isGroups({ type }, values) {
  return /INT/.test(type) && values.length <= MOST_GROUPS && new Set(values).size === values.length;
}

// How a result can be drawn: `{kind, x, series}` by places of columns; null where there is nothing to draw.
export function chartFor(columns, rows, chosen = {}) {
  const roles = columns.map(({ type }) => roleOf(type)), numbers = roles.flatMap((role, place) => (role === "number" ? [place] : []));
  if (rows.length < 2 || !numbers.length) return null;
  const time = roles.indexOf("time"), name = roles.indexOf("name"), isBars = name >= 0 && rows.length <= MOST_BARS;
  const x = chosen.x ?? (time >= 0 ? time : isBars ? name : numbers.length > 1 ? numbers[0] : -1);
  if (x < 0 || x >= columns.length) return null;
  const others = numbers.filter((place) => place !== x), series = chosen.y >= 0 ? [chosen.y] : others.slice(0, MOST_SERIES);
  const isAmount = roles[x] === "number" && !isGroups(columns[x], rows.map((row) => row[x]));
  const kind = roles[x] === "time" ? "lines" : isAmount ? "points" : "bars";
  return series.length ? { kind, x, series: kind === "bars" || kind === "points" ? series.slice(0, 1) : series } : null;
}

const short = (text) => (text.length > 14 ? `${text.slice(0, 13)}…` : text);
const number = (value) => (value === null ? Number.NaN : Number(value));

// The numbers of a chart: the points of each series, and the scales of both directions.
function layOut({ kind, x, series }, rows, width, height) {
  const used = rows.slice(0, kind === "bars" ? MOST_BARS : MOST_POINTS), at = (row) => (kind === "lines" ? toTime(row[x] ?? "") : number(row[x]));
  const points = series.map((place) => used.map((row, index) => [kind === "bars" ? index : at(row), number(row[place])]).filter((point) => point.every((value) => Number.isFinite(Number(value)))));
  const all = points.flat();
  if (!all.length) return null;
  const across = all.map(([value]) => value), up = all.map(([, value]) => value), [least, most] = [Math.min(...up), Math.max(...up)];
  const y = scaleLinear().domain(kind === "bars" ? [Math.min(0, least), Math.max(0, most)] : least === most ? [least - 1, most + 1] : [least, most]).nice(5).range([height - BOTTOM, TOP]);
  const range = [LEFT, width - RIGHT];
  if (kind === "bars") return { points, y, across: scaleBand().domain(used.map((_, index) => index)).range(range).padding(0.2), used };
  const scale = kind === "lines" ? scaleUtc() : scaleLinear(), ends = [Math.min(...across.map(Number)), Math.max(...across.map(Number))];
  scale.domain(kind === "lines" ? ends.map((end) => new Date(end)) : ends).range(range);
  for (const line of points) if (kind === "lines") line.sort(([a], [b]) => a - b);
  return { points, y, across: kind === "lines" ? scale : scale.nice(6), used };
}

const WIDEST = 96; // Pixels of a bar
const KINDS = { lines: "Lines", bars: "Bars", points: "Points" };

function Marks({ kind, points, across, y }) {
  return points.map((line, place) => {
    if (kind === "bars") {
      const wide = Math.min(across.bandwidth(), WIDEST);
      const zero = y(0), [[, first]] = line.length ? line : [[0, 0]];
      return html`<g class="series-0" key=${first}>${line.map(([index, value]) => html`<rect class="block" key=${index} x=${across(index) + (across.bandwidth() - wide) / 2} width=${wide}
        y=${Math.min(zero, y(value))} height=${Math.abs(y(value) - zero)} />`)}</g>`;
    }
    const spots = line.map(([left, value]) => [across(left).toFixed(1), y(value).toFixed(1)]);
    const isDotted = kind === "points" || spots.length <= 30;
    return html`<g class=${`series-${place}`} key=${place}>
      ${kind === "lines" && html`<path class="line" d=${`M${spots.join("L")}`} />`}
      ${isDotted && spots.map(([left, top], index) => html`<circle class="spot" key=${index} cx=${left} cy=${top} r="2.5" />`)}</g>`;
  });
}

// A moment on the axis, in UTC as the table has it: as much of it as the length of the axis needs.
function momentFormat([begin, end]) {
  const minutes = (end - begin) / 60_000, [from, to] = minutes > 1_000_000 ? [0, 7] : minutes > 4320 ? [0, 10] : minutes > 10 ? [11, 16] : [11, 19];
  return (moment) => moment.toISOString().slice(from, to);
}

function Axis({ kind, across, used, x, width, height }) {
  const base = height - 8, most = Math.max(2, Math.floor(width / 110));
  if (kind !== "bars") {
    const format = kind === "lines" ? momentFormat(across.domain()) : across.tickFormat(most);
    return across.ticks(most).map((tick) => html`<text key=${String(tick)} x=${across(tick)} y=${base} text-anchor="middle">${format(tick)}</text>`);
  }
  const each = Math.ceil(used.length / most);
  return used.map((row, index) => (index % each ? null : html`<text key=${index} x=${across(index) + across.bandwidth() / 2} y=${base} text-anchor="middle">${short(String(row[x] ?? "null"))}</text>`));
}

export function Plot({ columns, rows, chart, height = HEIGHT }) {
  const box = useRef(null), [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([{ contentRect }]) => setWidth(Math.max(200, Math.round(contentRect.width))));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  return html`<div ref=${box}>${width > 0 && html`<${Drawing} columns=${columns} rows=${rows} chart=${chart} width=${width} height=${height} />`}</div>`;
}

function Drawing({ columns, rows, chart, width, height }) {
  const laid = layOut(chart, rows, width, height);
  if (!laid) return html`<p><small>There are no numbers to draw.</small></p>`;
  const { y, points } = laid, { kind, x, series } = chart, format = y.tickFormat(5), values = points.flat().map(([, value]) => value);
  const names = series.map((place) => columns[place].name).join(", ");
  const said = `${KINDS[kind]}: ${names} by ${columns[x].name}, ${points[0].length} values from ${Math.min(...values)} to ${Math.max(...values)}. The table has them all.`;
  return html`<svg class="data-plot" role="img" aria-label=${said} viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}>
    ${y.ticks(Math.ceil(height / 60)).map((tick) => html`<g key=${tick}><line class="grid" x1=${LEFT} x2=${width - RIGHT} y1=${y(tick)} y2=${y(tick)} />
      <text x=${LEFT - 8} y=${y(tick) + 4} text-anchor="end">${format(tick)}</text></g>`)}
    <${Axis} kind=${kind} across=${laid.across} used=${laid.used} x=${x} width=${width} height=${height} />
    <${Marks} kind=${kind} points=${points} across=${laid.across} y=${y} />
  </svg>`;
}
