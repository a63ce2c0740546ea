// A row, whole: its form, what cannot be changed, what refers to it, and how programs see it.
import { Actions } from "./actions.js";
import { applied, nameOf } from "./draft.js";
import { read } from "./drafts.js";
import { Facts, Form, isWaiting } from "./form.js";
import { Orphan } from "./orphan.js";
import { Panes } from "./panes.js";
import { Reference } from "./reference.js";
import { Related } from "./related.js";
import { Steps } from "./steps.js";
import { html, useEffect, useRef, useState } from "./third_party.js";
import { keyOf } from "./values.js";

// What the service says of a row right now, read again whenever it changes.
function useReading(app, collection, id, turn) {
  const [reading, setReading] = useState({});
  const rows = app.rows.value, isOpen = rows?.collection === collection, key = keyOf(collection, id);
  void (isOpen && rows.view.value);
  const row = isOpen && key !== undefined ? rows.find(key) : null;
  const state = isOpen ? rows.state.value.name : "";
  useEffect(() => {
    const asked = new AbortController();
    const settle = (found) => asked.signal.aborted || setReading({ id, ...found });
    if (key === undefined) settle({ error: Object.assign(new Error(`“${id}” is not a key of ${collection.title}`), { status: 404 }) });
    else app.api.get(collection, key, { signal: asked.signal }).then(settle, (error) => settle({ ...(error.status === 404 || reading.id !== id ? {} : reading), error }));
    return () => asked.abort();
  }, [collection, id, row?.revision, row?.isDeleted, state, turn]);
  return reading.id === id ? reading : {};
}

export function Details({ app, collection, id, onClose }) {
  const [turn, setTurn] = useState(0); // so that a row is read again that is changed, and not in the table
  const { message, etag, bytes, error } = useReading(app, collection, id, turn);
  // What was typed and not saved is still there when the drawer is opened again.
  const typed = app.drafts.typed(collection, id);
  const [saving, setSaving] = useState(""), title = useRef();
  const draft = message && app.drafts.open(collection, message);
  async function save(fields, sent) {
    setSaving(id);
    try {
      await draft.save(fields);
      const now = app.drafts.typed(collection, id);
      for (const field of collection.fields) if (field.name in sent && now[field.name] === sent[field.name]) app.drafts.drop(collection, id, field);
      app.say("Saved");
    } finally {
      app.drafts.keep(); // what was seen may be another by now
      setTurn(turn + 1);
      setSaving("");
    }
  }
  const isBusy = saving === id || isWaiting(app, collection, "update", id), isDirty = Object.keys(typed).length > 0;
  const onType = (field, text) => app.drafts.type(app.drafts.open(collection, message, field), message, field, text);
  const onDrop = (field) => app.drafts.drop(collection, id, field);
  const keepMine = (field) => {
    draft.seen = applied(collection, draft.seen, { [field.localName]: field.get(message) });
    app.drafts.keep();
  };
  return html`<div class="sheet">
    <header><h2 tabindex="-1" autofocus ref=${title}><bdi>${message ? nameOf(collection, message) : `#${id}`}</bdi> <small>${collection.noun} ${id}</small></h2>
      <${Steps} ...${{ app, collection, id }} /><button type="button" class="close" aria-label="Close" onClick=${onClose}>×</button></header>
    ${error && html`<${Orphan} key=${`${id} gone`} ...${{ app, collection, id, error }} onBack=${() => { setTurn(turn + 1); title.current.focus(); }} />`}
    ${message && html`<${Form} key=${id} ...${{ app, collection, message, seen: draft.seen, typed, onType, onDrop, save, isBusy, keepMine }}>${() => html`
      <button class="primary" disabled=${!isDirty || isBusy} title="Ctrl+Enter">${isBusy ? "Saving…" : "Save"}</button>
      ${isDirty && html`<button type="button" onClick=${() => app.drafts.drop(collection, id)}>Discard</button>`}
      <${Actions} ...${{ app, collection, id, message, etag, isDirty, onClose }} />`}<//>
    <${Facts} app=${app} collection=${collection} message=${message} reference=${(field) => html`<${Reference} ...${{ app, field, message }} />`}>
      <div><dt>ETag</dt><dd><code>${etag}</code></dd></div><//>
    <${Related} ...${{ app, collection, message }} />
    <${Panes} ...${{ app, collection, message, etag, bytes, fields: read(collection, typed).fields }} />`}
  </div>`;
}
