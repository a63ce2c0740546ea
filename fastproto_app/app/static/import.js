// Rows from a file, or from what is pasted: shown first, with what would be refused, and then added.
import { html, useEffect, useRef, useState } from "./third_party.js";
import { Importing } from "./importing.js";
import { rowsOf } from "./undo.js";

const SAMPLE = 5;
const number = (count) => count.toLocaleString("en");
const words = (value) => (value === undefined || value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value));

// What each column is for, above the first rows.
function Preview({ importing }) {
  const { source, collection } = importing, targets = importing.targets.value, isTable = source.kind === "table";
  if (!source.columns.length) return null;
  const rows = source.sample(SAMPLE);
  const locked = (field) => (field?.isClosed ? "not for you to set" : field?.isOutput && !importing.keepsKeys.value ? "set by the service" : "");
  const options = collection.fields.map(({ name, label }) => html`<option key=${name} value=${name}>${label}</option>`);
  return html`<div class="preview" tabindex="0" role="region" aria-label="First rows">
    <table>
      <thead>
        <tr>${source.columns.map((name, column) => html`<th key=${column} scope="col"><bdi>${name || "(no name)"}</bdi></th>`)}</tr>
        <tr>${source.columns.map((name, column) => html`<td key=${column} class=${targets[column] ? "" : "unknown"}>
          ${isTable ? html`<select aria-label=${`Field for the column ${name}`} value=${targets[column]}
              onChange=${({ target }) => importing.map(column, target.value)}><option value="">leave out</option>${options}</select>`
            : collection.field(name)?.label ?? "not a field"}
          ${locked(collection.field(targets[column])) && html`<small>${locked(collection.field(targets[column]))}</small>`}
        </td>`)}</tr>
      </thead>
      <tbody>${rows.map((row, place) => html`<tr key=${place}>
        ${source.columns.map((name, column) => html`<td key=${column} dir="auto">${words(isTable ? row[column] : row[name])}</td>`)}
      </tr>`)}</tbody>
    </table>
  </div>`;
}

function Verdict({ importing }) {
  const state = importing.state.value, { source, collection } = importing;
  if (state.name === "checking" || state.name === "importing") {
    const text = state.name === "checking" ? "Asking the service what it would refuse" : "Adding";
    const isLarge = source?.count > state.done && state.done > 0;
    return html`<p>${text} …</p><progress aria-label=${text} max=${source?.count ?? 1} value=${isLarge ? state.done : undefined}></progress>`;
  }
  if (state.name === "failed") return html`<p class="problem" role="alert" dir="auto">${state.text}</p>`;
  if (state.name !== "checked") return null;
  const { good, refused, errors, canSkip } = state;
  if (!refused) return html`<p>${rowsOf(collection, good)} can be added; none would be refused.</p>`;
  return html`<p class="bad">${number(refused)} of ${number(good + refused)} rows would be refused, and with them the whole file.</p>
    <div class="errors" tabindex="0" role="region" aria-label="What would be refused"><table>
      <thead><tr><th scope="col">${source.kind === "parquet" ? "Row" : "Line"}</th><th scope="col">Field</th><th scope="col">What is wrong</th></tr></thead>
      <tbody>${errors.map(({ line, field, text }, place) => html`<tr key=${place}>
        <td>${number(line)}</td><td>${collection.field(field)?.label ?? field}</td><td dir="auto">${text}</td></tr>`)}</tbody>
    </table></div>
    ${errors.length < refused && !canSkip && html`<p><small>These are the first ones.</small></p>`}
    ${canSkip && good > 0 && html`<label class="check"><input type="checkbox" checked=${importing.skipsRefused.value}
      onChange=${({ target }) => (importing.skipsRefused.value = target.checked)} /> Leave these rows out, and add the other ${number(good)}</label>`}`;
}

function Choice({ importing }) {
  const input = useRef();
  const take = (file) => file && importing.take(file);
  return html`<div class="choice">
    <p><button type="button" class="primary" onClick=${() => input.current.click()}>Choose a file …</button>
      <input type="file" ref=${input} class="unseen" tabindex="-1" aria-label="File to import" accept=".csv,.tsv,.txt,.tab,.jsonl,.ndjson,.parquet"
        onChange=${({ target }) => take(target.files[0])} />
      CSV, TSV, JSON lines or Parquet. It can also be dropped onto the page.</p>
    <textarea rows="5" aria-label="Rows, with their columns named in the first line" placeholder="Or paste rows here, with the names of the columns in the first line"
      onPaste=${(event) => {
        const text = event.clipboardData.getData("text/plain");
        if (!text.includes("\n")) return;
        event.preventDefault();
        take(text);
      }} onChange=${({ target }) => target.value.trim() && take(target.value)}></textarea>
  </div>`;
}

function Sheet({ importing, onClose, onAnother }) {
  const state = importing.state.value, { source, collection } = importing, isBusy = ["checking", "importing"].includes(state.name);
  const count = state.name === "checked" ? (importing.skipsRefused.value || !state.refused ? state.good : 0) : 0;
  const run = async () => {
    const added = await importing.run();
    if (added !== null) onClose();
  };
  return html`<div class="sheet">
    <header><h2>Import ${collection.title.toLowerCase()}</h2><button type="button" class="close" aria-label="Close" onClick=${onClose}>×</button></header>
    ${!source && html`<${Choice} importing=${importing} />`}
    ${source && html`<p class="file"><bdi>${source.name}</bdi> <small>${source.count !== null && `${number(source.count)} rows, `}${number(Math.ceil(source.size / 1024))} kB</small></p>
      <${Preview} importing=${importing} />`}
    ${source && importing.hasKeys && html`<label class="check"><input type="checkbox" checked=${importing.keepsKeys.value} disabled=${isBusy}
      onChange=${({ target }) => importing.keepKeys(target.checked)} /> Keep the keys of the file, and all else that the service sets</label>`}
    ${state.name !== "empty" && html`<div class="verdict" aria-live="polite"><${Verdict} importing=${importing} /></div>`}
    ${(source || state.name === "failed") && html`<p class="actions">
      <button type="button" class="primary" disabled=${!count} onClick=${run}>${count ? `Add ${rowsOf(collection, count)}` : "Add"}</button>
      <button type="button" disabled=${state.name === "importing"} onClick=${onAnother}>Another file</button>
    </p>`}
  </div>`;
}

// Rows that are pasted or dropped where nothing else takes them.
function useArrivals(app, open) {
  useEffect(() => {
    const target = app.element ?? document;
    const hasFiles = ({ dataTransfer }) => dataTransfer?.types.includes("Files");
    const over = (event) => hasFiles(event) && event.preventDefault();
    const drop = (event) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      open(event.dataTransfer.files[0]);
    };
    const paste = (event) => {
      const [origin] = event.composedPath(), text = event.clipboardData?.getData("text/plain") ?? "";
      const isTyping = origin.closest?.("input, textarea, select, dialog, [contenteditable]");
      if (isTyping || !/[\t,;|{].*\n.*\S/.test(text)) return;
      event.preventDefault();
      open(text);
    };
    target.addEventListener("dragover", over);
    target.addEventListener("drop", drop);
    if (!app.options?.isWidget) document.addEventListener("paste", paste);
    return () => {
      target.removeEventListener("dragover", over);
      target.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, [app, open]);
}

export function Import({ app }) {
  const [importing, setImporting] = useState(null), dialog = useRef(), isOpen = importing !== null;
  const collection = app.rows.value?.collection;
  const canImport = Boolean(collection?.can("import")) && app.options?.canEdit !== false;
  const [open] = useState(() => (given) => {
    const { collection: now } = app.rows.value;
    if (!now.can("import") || app.options?.canEdit === false) return;
    const begun = new Importing(app, now);
    setImporting(begun);
    if (given) begun.take(given);
  });
  useArrivals(app, open);
  useEffect(() => {
    if (isOpen && !dialog.current.open) dialog.current.showModal();
  }, [isOpen]);
  if (!canImport) return null;
  const close = () => {
    if (importing?.state.value.name === "importing") return;
    dialog.current.close();
    setImporting(null);
  };
  return html`<button type="button" class="tool" onClick=${() => open()}>Import</button>
    ${importing && html`<dialog class="import" ref=${dialog} aria-label="Import"
        onCancel=${(event) => { event.preventDefault(); close(); }} onClick=${({ target }) => target === dialog.current && close()}>
      <${Sheet} importing=${importing} onClose=${close} onAnother=${() => open()} />
    </dialog>`}`;
}
