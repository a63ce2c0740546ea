// The answer to a question in SQL: a table of which only the rows in sight are drawn, and a chart.
import { html, useLayoutEffect, useRef, useState } from "./third_party.js";
import { Plot, chartFor, roleOf } from "./plot.js";

const ROW = 28; // Pixels, as in ask.css
const AROUND = 12;

// The value of a cell: null, a boolean, a number or a text.
function plainValue({ kind }) {
  return kind.case === "nullValue" ? null : kind.value;
}

// A reply as plain columns and rows.
export function plainResult({ schema, rows, truncated, sequence }) {
  return { columns: schema.columns.map(({ name, type }) => ({ name, type })), rows: rows.map(({ values }) => values.map(plainValue)), truncated, sequence };
}

function Cell({ value, role }) {
  if (value === null) return html`<td class="null">null</td>`;
  const text = String(value);
  return html`<td class=${role} title=${text.length > 40 ? text : undefined}><bdi>${text}</bdi></td>`;
}

function Table({ columns, rows }) {
  const box = useRef(null), [[first, last], setSight] = useState([0, 60]), roles = columns.map(({ type }) => roleOf(type));
  const look = () => {
    const { scrollTop, clientHeight } = box.current, top = Math.max(0, Math.floor(scrollTop / ROW) - AROUND);
    setSight([top, Math.ceil((scrollTop + clientHeight) / ROW) + AROUND]);
  };
  useLayoutEffect(() => {
    box.current.scrollTop = 0;
    look();
  }, [rows]);
  const shown = rows.slice(first, last), below = Math.max(0, rows.length - last);
  const space = (count) => count > 0 && html`<tr class="space" aria-hidden="true"><td colspan=${columns.length} style=${{ height: `${count * ROW}px` }}></td></tr>`;
  return html`<div class="result-table" ref=${box} onScroll=${look} tabindex="0" role="region" aria-label="Rows of the answer">
    <table aria-rowcount=${rows.length + 1} aria-colcount=${columns.length}>
      <thead><tr aria-rowindex="1">${columns.map(({ name, type }, place) => html`<th scope="col" key=${place} class=${roles[place]}><bdi>${name}</bdi><small>${type.toLowerCase()}</small></th>`)}</tr></thead>
      <tbody>${space(first)}${shown.map((row, place) => html`<tr key=${first + place} aria-rowindex=${first + place + 2}>
        ${row.map((value, at) => html`<${Cell} key=${at} value=${value} role=${roles[at]} />`)}</tr>`)}${space(below)}</tbody>
    </table></div>`;
}

// The chart and what it shows, which a person can change.
function Chart({ columns, rows }) {
  const [chosen, setChosen] = useState({}), chart = chartFor(columns, rows, chosen);
  const automatic = chartFor(columns, rows);
  if (!automatic) return null;
  const change = (name) => ({ target: { value } }) => setChosen({ ...chosen, [name]: value === "" ? undefined : Number(value) });
  const options = (isFor) => columns.map(({ name, type }, place) => (isFor(roleOf(type)) ? html`<option key=${place} value=${place}>${name}</option>` : null));
  const many = chart && chart.series.length > 1;
  return html`<figure class="plot-box" aria-label="Chart of the answer">
    <figcaption class="plot-choice">
      <label>Across <select value=${chosen.x ?? automatic.x} onChange=${change("x")}>${options(() => true)}</select></label>
      <label>Up <select value=${chosen.y ?? (many ? "" : (chart ?? automatic).series[0])} onChange=${change("y")}>
        ${many || chosen.y !== undefined ? html`<option value="">all numbers</option>` : null}${options((role) => role === "number")}</select></label>
      ${many && chart.series.map((place, at) => html`<span key=${place} class=${`legend series-${at}`}><bdi>${columns[place].name}</bdi></span>`)}
    </figcaption>
    ${chart ? html`<${Plot} columns=${columns} rows=${rows} chart=${chart} />` : html`<p><small>That cannot be drawn: choose another column.</small></p>`}
  </figure>`;
}

export function Result({ result }) {
  const { columns, rows, truncated } = result, count = rows.length.toLocaleString("en");
  return html`<section class="result" aria-label="Answer">
    <p role="status">${rows.length === 1 ? "1 row" : `${count} rows`}${truncated && ": there are more than the service tells"}</p>
    <${Chart} key=${columns.map(({ name, type }) => `${name} ${type}`).join()} columns=${columns} rows=${rows} />
    <${Table} columns=${columns} rows=${rows} />
  </section>`;
}
