// The bar while rows are chosen: what can be done with all of them, how far it has come, what was refused.
import { create, html, useEffect, useRef, useState } from "./third_party.js";
import { collect, deleteRows, labelOf, setField } from "./bulk.js";
import { Control } from "./control.js";
import { FORMATS, exportRows } from "./download.js";
import { checked } from "./editor.js";
import { hasParts } from "./element.js";
import { Entry } from "./entry.js";
import { blankOf, typedIn, written } from "./parts.js";
import { about } from "./problem.js";
import { Refused } from "./refused.js";
import { rowsOf } from "./undo.js";

// The fields that one value can be given to in many rows.
const settable = ({ fields }) => fields.filter((field) => !field.isOutput && !field.isImmutable);

// The control of an editor in the table, for a value that many rows get.
function Setter({ app, field, text, setText, violations }) {
  const props = { "aria-label": `New value of ${field.label}` };
  if (!hasParts(field)) return html`<${Control} key=${field.name} ...${{ app, field, text, onType: setText, props }} isInline />`;
  const onPart = (part) => setText(written(field, part));
  return html`<${Entry} key=${field.name} ...${{ app, field, violations, onPart }} part=${typedIn(field, text)} isInline />`;
}

// A question before many rows are changed, with how many they are.
function Question({ app, task, onEnd }) {
  const { collection } = app.rows.value, { kind, rows } = task;
  const fields = settable(collection);
  const [field, setField_] = useState(fields[0]), [problem, setProblem] = useState(""), [violations, setViolations] = useState({});
  const first = (one) => (one.hasPresence ? null : one.kind === "bool" ? "true" : written(one, blankOf(one)));
  const [text, setText] = useState(() => first(fields[0]));
  const button = useRef();
  useEffect(() => kind === "delete" && button.current.focus(), []);
  const choose = (name) => {
    const chosen = collection.field(name);
    setField_(chosen);
    setText(first(chosen));
    setProblem("");
    setViolations({});
  };
  const what = rowsOf(collection, rows.length);
  const go = (event) => {
    event.preventDefault();
    if (kind === "delete") {
      onEnd();
      return void deleteRows(app, rows);
    }
    const { fields: given, violations: wrong } = checked(app, collection, create(collection.type), { [field.name]: text });
    const said = about(field.name, wrong);
    setViolations(wrong);
    setProblem(said);
    if (said) return undefined;
    onEnd();
    return void setField(app, rows, field, given[field.localName]);
  };
  const onKeyDown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onEnd();
  };
  const labels = rows.slice(0, 3).map((row) => labelOf(collection, row));
  return html`<form class="question" aria-label=${kind === "delete" ? "Delete" : "Set a field"} onSubmit=${go} novalidate
      onKeyDown=${onKeyDown}>
    ${kind === "delete"
      ? html`<p>Delete ${what}: ${labels.map((label, place) => html`${place > 0 && ", "}<bdi key=${label}>${label}</bdi>`)}${rows.length > 3 && " …"}?</p>`
      : html`<p>Set</p><select aria-label="Field" value=${field.name} onChange=${({ target }) => choose(target.value)}>
          ${fields.map((one) => html`<option key=${one.name} value=${one.name}>${one.label}</option>`)}
        </select><p>to</p><div class="editor"><${Setter} ...${{ app, field, text, setText, violations }} /></div>${text === null && html`<p>(no value)</p>`}<p>in ${what}</p>`}
    <button class=${kind === "delete" ? "danger" : "primary"} ref=${button}>
      ${kind === "delete" ? `Delete ${rows.length.toLocaleString("en")}` : `Set ${rows.length.toLocaleString("en")}`}</button>
    <button type="button" onClick=${onEnd}>Cancel</button>
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
  </form>`;
}

function Progress({ app }) {
  const work = app.work.current.value;
  if (!work || work.isOver.value || work.total < 2) return null;
  const done = work.done.value;
  return html`<div class="progress" role="group" aria-label=${work.title}>
    <p>${work.title}</p>
    <progress max=${work.total} value=${done} aria-label=${work.title}></progress>
    <p>${done.toLocaleString("en")} of ${work.total.toLocaleString("en")}</p>
    <button type="button" onClick=${() => work.cancel()}>Stop</button>
  </div>`;
}

function Actions({ app, onTask }) {
  const { selection } = app, { collection } = app.rows.value, { total } = app.rows.value.view.value;
  const size = selection.size.value, canSet = settable(collection).length > 0 && (collection.can("batchUpdate") || collection.can("update"));
  const canDelete = collection.can("batchDelete") || collection.can("delete");
  const begin = (kind) => async () => {
    let rows = [];
    await app.work.run(`Looking up: ${rowsOf(collection, size)}`, size, async (given) => {
      rows = await collect(app, given);
      if (given.isCancelled) rows = [];
    });
    if (rows.length) onTask({ kind, rows });
  };
  const isAll = selection.rest.value?.size === 0;
  const formats = Object.entries(FORMATS).filter(([, [, type]]) => type || (isAll && collection.can("export")));
  const canEdit = app.options?.canEdit !== false;
  return html`<div class="selected" role="toolbar" aria-label="Chosen rows">
    <p aria-live="polite"><b>${size.toLocaleString("en")}</b> chosen${selection.isBusy.value && " …"}</p>
    ${total > size && html`<button type="button" onClick=${() => selection.all()}>
      All ${total.toLocaleString("en")}${app.address.value.filter ? " that match" : ""}</button>`}
    ${canEdit && canSet && html`<button type="button" onClick=${begin("set")}>Set a field …</button>`}
    ${canEdit && canDelete && html`<button type="button" onClick=${begin("delete")}>Delete …</button>`}
    <select aria-label="Export the chosen rows" value="" onChange=${({ target }) => {
      const format = target.value;
      target.value = "";
      exportRows(app, format);
    }}>
      <option value="">Export …</option>
      ${formats.map(([format, [label]]) => html`<option key=${format} value=${format}>${label}</option>`)}
    </select>
    <button type="button" onClick=${() => selection.clear()}>None</button>
  </div>`;
}

// The bar at the lower edge, there while rows are chosen or something is done with them.
export function SelectionBar({ app }) {
  const [task, setTask] = useState(null);
  const { isBusy } = app.work;
  const reports = app.work.reports.value;
  if (!app.rows.value || (!app.selection.size.value && !isBusy && !reports.length)) return null;
  const bar = isBusy ? html`<${Progress} app=${app} />`
    : task && app.selection.size.value ? html`<${Question} app=${app} task=${task} onEnd=${() => setTask(null)} />`
    : app.selection.size.value > 0 && html`<${Actions} app=${app} onTask=${setTask} />`;
  return html`<div class="selection" role="region" aria-label="Chosen rows">${bar}
    ${reports.map((report) => html`<${Refused} key=${report.title} report=${report} onClose=${() => app.work.dismiss(report)} />`)}
  </div>`;
}
