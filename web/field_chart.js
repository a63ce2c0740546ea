// A chart by a field, above the table: numbers as they came, over time where rows have one; all else as counts of its values.
import { Plot } from "../fastproto_app/app/static/plot.js";
import { html, useEffect, useState } from "../fastproto_app/app/static/third_party.js";
import { show } from "../fastproto_app/app/static/values.js";

const MOST = 20; // Values that have a bar
const HEIGHT = 160;
const PAUSE = 1000; // Milliseconds between two counts

const isNumber = ({ kind, reference, isSeconds }) => (kind === "integer" || kind === "decimal") && !reference && !isSeconds;

// The rows that are held, with the field as a number: by time, or else by key or place.
function pointsOf({ collection, rows }, field) {
  const time = collection.fields.find(({ kind }) => kind === "timestamp"), x = time ?? collection.key;
  const at = (message, place) => (time ? show(time, message) && timeOf(x.get(message)) : x.kind === "integer" ? String(x.get(message)) : String(place));
  const values = rows.map(({ message }, place) => [at(message, place), field.get(message)]);
  const given = values.filter(([where, value]) => where && value !== undefined);
  const columns = [{ name: x.label, type: time ? "TIMESTAMP" : "BIGINT" }, { name: field.label, type: "DOUBLE" }];
  return { columns, rows: given.map(([where, value]) => [where, String(value)]), chart: { kind: time ? "lines" : "points", x: 0, series: [1] } };
}

const timeOf = (stamp) => stamp && new Date(Number(stamp.seconds) * 1000 + stamp.nanos / 1e6).toISOString();

// How often each value occurs among all rows that match.
function useCounts(app, field) {
  const [counts, setCounts] = useState(null), { filter } = app.address.value, { collection, sequence } = app.rows.value;
  useEffect(() => {
    if (!field || isNumber(field)) return undefined;
    const controller = new AbortController(), { signal } = controller;
    const ask = () => app.api.values(collection, field, { filter, limit: MOST, signal }).then(
      ({ message }) => setCounts(message.values.map(({ value, count }) => [value, String(count)])), () => undefined);
    const timer = setTimeout(ask, counts ? PAUSE : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [field, filter, collection, sequence]);
  return counts && named(field, counts);
}

// Counts by the names that people use, in the order of the values where they have one; else the most frequent first.
function named(field, counts) {
  const found = new Map(counts), values = field.values?.filter(({ name }) => found.has(name)) ?? [];
  if (values.length !== found.size) return counts.map(([value, count]) => [value || "none", count]);
  return values.map(({ name, label }) => [label, found.get(name)]);
}

export function FieldChart({ app, name }) {
  const rows = app.rows.value, view = rows.view.value, field = name ? rows.collection.field(name) : null;
  const counts = useCounts(app, field);
  if (!name) return null;
  if (!field) return html`<p class="chart-words">${rows.collection.title} have no field ${name}.</p>`;
  const drawn = isNumber(field) ? pointsOf({ collection: rows.collection, rows: view.rows }, field)
    : counts && { columns: [{ name: field.label, type: "VARCHAR" }, { name: "rows", type: "BIGINT" }], rows: counts, chart: { kind: "bars", x: 0, series: [1] } };
  const words = isNumber(field) ? `${field.label} of the ${drawn.rows.length} rows in sight and near` : `${field.label}: rows by value`;
  return html`<figure class="field-chart" aria-label=${words}>
    <figcaption>${words}</figcaption>
    ${drawn && html`<${Plot} ...${drawn} height=${HEIGHT} />`}
  </figure>`;
}
