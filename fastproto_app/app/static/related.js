// The rows of other collections that refer to a row: how many they are, the newest of them, and the way to all.
import { html, useEffect, useState } from "./third_party.js";
import { nameOf } from "./draft.js";
import { Go, placeOf } from "./reference.js";
import { keyText, literal, show } from "./values.js";

const NEWEST = 5;

// A few words about a row beside its name: the first short values that a table shows of it.
function hint(collection, field, row) {
  const shown = collection.columns.filter((column) => ![collection.key, collection.label, field].includes(column) && column.kind !== "bytes");
  return shown.map((column) => show(column, row)).filter(Boolean).slice(0, 3).join(" · ");
}

function Incoming({ app, collection, field, message }) {
  const [found, setFound] = useState(null);
  const target = field.reference.collection, key = target.key.get(message);
  const filter = `${field.name} = ${literal(field, key)}`;
  const { place, stream, collection: shown } = app.rows.value ?? {}, at = shown === collection ? place : stream?.history;
  useEffect(() => {
    const asked = new AbortController();
    app.api.list(collection, { filter, pageSize: NEWEST, orderBy: `${collection.key.name} desc`, signal: asked.signal }).then(
      (page) => asked.signal.aborted || setFound(page),
      (error) => asked.signal.aborted || setFound({ error, rows: [] }),
    );
    return () => asked.abort();
  }, [collection, filter, at]);
  const isOnly = collection.fields.filter(({ reference }) => reference?.collection === target).length === 1;
  const count = found?.total?.toLocaleString("en-US") ?? "–";
  return html`<section class="incoming" data-collection=${collection.name}>
    <h3><${Go} app=${app} to=${placeOf(collection, { filter })}>${collection.title}<//> <b>${count}</b>
      ${!isOnly && html`<small>by ${field.label.toLowerCase()}</small>`}</h3>
    ${found?.error && html`<p class="problem">${found.error.message}</p>`}
    ${found?.rows.length > 0 && html`<ul>${found.rows.map((row) => {
      const id = keyText(collection.key.get(row)), name = nameOf(collection, row);
      return html`<li key=${id}><${Go} app=${app} to=${placeOf(collection, { row: id })}>${name !== `#${id}` && html`<small>#${id}</small> `}<bdi>${name}</bdi><//>
        <small><bdi>${hint(collection, field, row)}</bdi></small></li>`;
    })}</ul>`}
    ${found && !found.error && !found.rows.length && html`<p class="none">none</p>`}
    ${found?.total > found?.rows.length && html`<p><${Go} app=${app} to=${placeOf(collection, { filter })}>all ${count}<//></p>`}
  </section>`;
}

export function Related({ app, collection, message }) {
  if (!collection.incoming.length) return null;
  return html`<section class="related" aria-label="Related rows"><h2>Related</h2>
    ${collection.incoming.map(({ collection: other, field }) => html`<${Incoming} key=${`${other.name} ${field.name}`} ...${{ app, collection: other, field, message }} />`)}
  </section>`;
}
