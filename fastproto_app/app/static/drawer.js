// A row, whole, in a sheet at the side; or the form for a new one.
import { create, html, useEffect, useLayoutEffect, useRef, useState } from "./third_party.js";
import { nameOf } from "./draft.js";
import { applied, read, textOf } from "./drafts.js";
import { hasParts } from "./element.js";
import { Facts, Form, lockOf } from "./form.js";
import { typedIn, valueIn } from "./parts.js";
import { Panes } from "./panes.js";
import { Problem, Question } from "./problem.js";
import { Reference } from "./reference.js";
import { Related } from "./related.js";
import { inputOf, keyOf, keyText } from "./values.js";

export const NEW = "new"; // in the address, in place of a key

// Whether a write of a row is on its way, also one from before a reload.
function isWaiting(app, collection, kind, id) {
  void app.outbox.version?.value;
  return Boolean(app.outbox.entries?.some((entry) => entry.collection === collection && entry.kind === kind && entry.id === id));
}

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

// The row before or after one in the table, also where that is not loaded.
async function neighbour(app, collection, id, isNext) {
  const { view, question = {} } = app.rows.value, rows = view.value.rows.filter(({ isGone, isDeleted }) => !isGone && !isDeleted);
  const at = rows.findIndex((row) => row.id === id), near = at < 0 ? undefined : rows[at + (isNext ? 1 : -1)];
  if (near) return near.id;
  const key = keyOf(collection, id), side = isNext ? { startingAfter: key } : { endingBefore: key };
  const page = await app.api.list(collection, { ...question, pageSize: 1, ...side }).catch(() => ({ rows: [] }));
  return page.rows.length ? keyText(collection.key.get(page.rows[0])) : undefined;
}

function Steps({ app, collection, id }) {
  const step = async (isNext) => {
    const next = await neighbour(app, collection, id, isNext);
    if (next === undefined) app.say(isNext ? "This is the last row" : "This is the first row");
    else app.address.set({ row: next });
  };
  const steps = useRef();
  steps.current = step;
  const nav = useRef();
  useEffect(() => {
    const onKey = (event) => {
      const isStep = event.altKey && !event.defaultPrevented && !event.target.matches?.("select") && (event.key === "ArrowUp" || event.key === "ArrowDown");
      if (!isStep) return;
      event.preventDefault();
      steps.current(event.key === "ArrowDown");
    };
    const dialog = nav.current.closest("dialog");
    dialog.addEventListener("keydown", onKey);
    return () => dialog.removeEventListener("keydown", onKey);
  }, []);
  return html`<nav class="steps" ref=${nav} aria-label="Rows">
    <button type="button" aria-label="Previous row" title="Previous (Alt+↑)" onClick=${() => step(false)}>↑</button>
    <button type="button" aria-label="Next row" title="Next (Alt+↓)" onClick=${() => step(true)}>↓</button>
  </nav>`;
}

// Begin a new row with the values of this one; asks before another that was begun is replaced.
function useCopy(app, collection) {
  const [pending, setPending] = useState(null);
  const put = (texts) => {
    app.drafts.drop(collection, "");
    app.drafts.typeNew(collection, create(collection.type), texts);
    app.address.set({ row: NEW });
  };
  const copy = (message) => {
    const given = collection.fields.filter((field) => !lockOf(app, collection, field, true) && !field.isKey && field.get(message) !== undefined);
    const blank = create(collection.type);
    const texts = Object.fromEntries(given.map((field) => [field.name, textOf(field, message)]).filter(([name, text]) => text !== textOf(collection.field(name), blank)));
    if (app.drafts.has(collection, "")) setPending(texts);
    else put(texts);
  };
  const question = pending && html`<${Question} text="A new ${collection.noun} was begun and is not saved. Replace what was typed there?"
    answers=${[["Replace", () => put(pending)], ["Open that one", () => app.address.set({ row: NEW })], ["Cancel", () => setPending(null)]]} />`;
  return [copy, question];
}

// What was typed, in one line; JSON where it has parts.
const typedText = (field, text) => (hasParts(field) && text !== null ? inputOf(field, valueIn(field, typedIn(field, text), field.name, {})) || "empty" : text ?? "not set");

// What was typed into a row that somebody else has deleted.
function Orphan({ app, collection, id, error, onBack }) {
  const typed = app.drafts.typed(collection, id), seen = app.drafts.entry(collection, id)?.draft.seen;
  const [problem, setProblem] = useState(null);
  const [copy, question] = useCopy(app, collection);
  if (!seen || error.status !== 404) return html`<${Problem} text=${error.message} />`;
  const back = () => app.outbox.write({ collection, kind: "undelete", key: keyOf(collection, id), label: nameOf(collection, seen) }).then(onBack, setProblem);
  const answers = [["Discard", () => app.drafts.drop(collection, id)]];
  if (collection.can("create")) answers.unshift(["Add as new", () => copy(applied(collection, seen, read(collection, typed).fields))]);
  if (collection.can("undelete")) answers.unshift(["Bring it back", back]);
  return html`<${Question} text="This ${collection.noun} was deleted elsewhere. What you typed is not saved:" answers=${answers} />
    <dl class="facts">${Object.entries(typed).map(([name, text]) => html`<div key=${name}><dt>${collection.field(name).label}</dt><dd><bdi>${typedText(collection.field(name), text)}</bdi></dd></div>`)}</dl>
    <${Problem} text=${problem?.message} />${question}`;
}

// What can be done with a row beside changing it.
function Actions({ app, collection, id, message, etag, isDirty, onClose }) {
  const [problem, setProblem] = useState(null), [isAsking, setAsking] = useState(false);
  const [copy, question] = useCopy(app, collection);
  const canEdit = app.options?.canEdit !== false, label = nameOf(collection, message);
  const remove = async () => {
    setAsking(false);
    try {
      await app.outbox.write({ collection, kind: "delete", key: collection.key.get(message), etag, label, before: message });
      app.drafts.drop(collection, id);
      onClose();
    } catch (error) {
      setProblem(error.status === 412 ? new Error("Changed elsewhere meanwhile: look at it before you delete it.") : error);
    }
  };
  const isUndone = collection.can("undelete") && !isDirty;
  const once = (event) => event.repeat && event.key === "Enter" && event.preventDefault(); // A key that is held deletes once
  const text = isDirty ? "Not saved. Delete it and discard what you typed?" : `Delete ${label} for good?`;
  return html`<div class="more" onKeyDown=${once}>
    ${canEdit && collection.can("create") && html`<button type="button" onClick=${() => copy(message)}>Duplicate</button>`}
    ${canEdit && collection.can("delete") && html`<button type="button" class="delete" onClick=${() => (isUndone ? remove() : setAsking(true))}>Delete</button>`}
    ${isAsking && html`<${Question} text=${text} answers=${[["Delete", remove], ["Keep", () => setAsking(false)]]} />`}
    ${question}<${Problem} text=${problem && [problem.message, ...Object.values(problem.violations ?? {})].join(" ")} />
  </div>`;
}

function Details({ app, collection, id, onClose }) {
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

function NewRow({ app, collection, onClose }) {
  const typed = app.drafts.typed(collection, ""), [blank] = useState(() => create(collection.type)), [isSaving, setSaving] = useState(false);
  const isBusy = isSaving || isWaiting(app, collection, "create", "");
  const onType = (field, text) => app.drafts.typeNew(collection, blank, { [field.name]: text });
  async function save(fields, sent) {
    setSaving(true);
    try {
      const { message } = await app.outbox.write({ collection, kind: "create", fields, label: nameOf(collection, applied(collection, blank, fields)) });
      if (app.drafts.typed(collection, "") === sent) app.drafts.drop(collection, "");
      app.say(`${nameOf(collection, message)} created`);
      onClose();
    } finally {
      setSaving(false);
    }
  }
  const isDirty = Object.keys(typed).length > 0;
  return html`<div class="sheet">
    <header><h2>New ${collection.noun}</h2><button type="button" class="close" aria-label="Close" onClick=${onClose}>×</button></header>
    ${collection.comment && html`<p class="comment"><bdi>${collection.comment.replace(/\s*\n\s*/g, " ")}</bdi></p>`}
    <${Form} ...${{ app, collection, message: blank, seen: blank, typed, isNew: true, onType, onDrop: (field) => app.drafts.drop(collection, "", field), save, isBusy }}>${() => html`
      <button class="primary" disabled=${isBusy} title="Ctrl+Enter">${isBusy ? "Saving…" : "Create"}</button>
      ${isDirty && html`<button type="button" onClick=${() => app.drafts.drop(collection, "")}>Discard</button>`}`}<//>
  </div>`;
}

export function Drawer({ app }) {
  const dialog = useRef(), { collection: name, row } = app.address.value;
  const collection = app.contract.collection(name) ?? app.rows.value?.collection, isOpen = Boolean(row && collection), isNew = row === NEW;
  const close = () => app.address.set({ row: null });
  useLayoutEffect(() => { // Before the next key arrives
    if (isOpen && !dialog.current.open) dialog.current.showModal();
    if (!isOpen && dialog.current.open) dialog.current.close();
    if (isNew) dialog.current.querySelector("form :is(input, textarea, select):enabled")?.focus();
  }, [isOpen, isNew]);
  const label = isOpen ? (isNew ? `New ${collection.noun}` : `${collection.noun} ${row}`) : undefined;
  const onKeyDown = (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return;
    event.preventDefault();
    dialog.current.querySelector("form.form")?.requestSubmit();
  };
  // A click on the dialog itself is one beside its sheet. Its `close` event comes late, when it may be open again: not used.
  return html`<dialog class="drawer" ref=${dialog} aria-label=${label} onCancel=${close} onKeyDown=${onKeyDown} onClick=${({ target }) => target === dialog.current && close()}>
    ${isOpen && (isNew ? html`<${NewRow} key=${`${collection.name}/`} ...${{ app, collection }} onClose=${close} />`
      : html`<${Details} key=${`${collection.name}/row`} ...${{ app, collection, id: row }} onClose=${close} />`)}
  </dialog>`;
}

// The way to the form of a new row; and to rows with something that is not saved.
export function NewButton({ app }) {
  const collection = app.rows.value?.collection;
  if (!collection) return null;
  const ids = app.drafts.ids(collection), at = ids.indexOf(app.address.value.row);
  const canAdd = app.options?.canEdit !== false && collection.can("create");
  const go = () => app.address.set({ row: ids[(at + 1) % ids.length] || NEW });
  return html`${canAdd && html`<button type="button" class="tool primary" data-new title="New ${collection.noun} (n)" onClick=${() => app.address.set({ row: NEW })}>New ${collection.noun}</button>`}
    ${ids.length > 0 && html`<button type="button" class="tool unsaved" title="Rows with something that you typed and did not save" onClick=${go}>${ids.length} not saved</button>`}`;
}
