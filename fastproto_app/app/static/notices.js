// What the page has to say, at its lower edge, where it moves no row: what is chosen, what can be undone, what waits for the service, what was refused.
import { html, useEffect, useState } from "./third_party.js";
import { SelectionBar } from "./batch.js";
import { rowsOf } from "./undo.js";

const PAST = { deleted: "deleted", changed: "changed", created: "added" };
const DOES = { create: "added", update: "changed", delete: "deleted", undelete: "brought back" };

function nameOf({ collection, rows: [{ key, label }] }) {
  return html`“<bdi>${label || `${collection.noun} ${key}`}</bdi>”`;
}

// What was done last, as far as it is worth a word.
function Done({ undo }) {
  const { loud } = undo, count = loud.reduce((sum, { rows }) => sum + rows.length, 0);
  if (!loud.length) return null;
  const isAlike = loud.every(({ kind, collection }) => kind === loud[0].kind && collection === loud[0].collection);
  const [{ kind, collection }] = loud;
  const text = !isAlike ? `${loud.length} changes`
    : html`${count === 1 ? nameOf(loud[0]) : rowsOf(collection, count)} ${PAST[kind]}${loud.length === 1 && loud[0].others}`;
  return html`<p class="notice">
    <span>${text}</span>
    ${loud.length > 1 && html`<button type="button" onClick=${() => undo.undoAll()}>Undo all</button>`}
    <button type="button" aria-keyshortcuts="u Control+Z" onClick=${() => undo.take(loud.at(-1))}>
      ${loud.length > 1 ? "Undo last" : "Undo"} <kbd>u</kbd></button>
    <button type="button" aria-label="Hide; Ctrl+Z still undoes" onClick=${() => undo.hide()}>×</button>
  </p>`;
}

// Writes that wait because the service does not answer.
function Waiting({ outbox }) {
  const outage = outbox.outage.value, [, redraw] = useState(0);
  useEffect(() => {
    if (!outage) return undefined;
    const timer = setInterval(() => redraw((times) => times + 1), 1000);
    return () => clearInterval(timer);
  }, [outage]);
  if (!outage || !outbox.size) return null;
  const seconds = Math.ceil((outage.until - Date.now()) / 1000);
  return html`<p class="notice waiting">
    <span>${outbox.size === 1 ? "1 change waits" : `${outbox.size} changes wait`}: ${outage.reason}</span>
    <small aria-hidden="true">${seconds > 0 ? `again in ${seconds} s` : "sending …"}</small>
    <button type="button" onClick=${() => outbox.retry()}>Now</button>
  </p>`;
}

// A write from before a reload that was refused.
function Problem({ outbox, problem }) {
  const { entry, error } = problem, { collection, kind, id, label } = entry;
  const said = Object.entries(error.violations ?? {}).map(([path, text]) => `${path}: ${text}`).join("; ") || error.message;
  return html`<p class="notice bad">
    <span>“<bdi>${label || `${collection.noun} ${id}`.trim()}</bdi>” was not ${DOES[kind]}: <span dir="auto">${said}</span></span>
    <button type="button" onClick=${() => outbox.answer(problem, true)}>Again</button>
    <button type="button" onClick=${() => outbox.answer(problem, false)}>Discard</button>
  </p>`;
}

export function Notices({ app }) {
  const { outbox, undo } = app;
  return html`<div class="notices">
    <div role="status"><${Waiting} outbox=${outbox} /></div>
    <div role="alert">${outbox.problems.value.map((problem, place) => html`<${Problem} key=${place} ...${{ outbox, problem }} />`)}</div>
    <div role="status"><${Done} undo=${undo} /></div>
    <div role="status">${app.notice.value && html`<p class="notice"><span>${app.notice.value}</span></p>`}</div>
    <${SelectionBar} app=${app} />
  </div>`;
}
