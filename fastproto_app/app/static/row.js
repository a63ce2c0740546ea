// One row of the table, of which only those in sight are in the document.
import { html, useLayoutEffect, useRef, useState } from "./third_party.js";
import { Content, Toggle, canToggle, isAlignedEnd, isEditable, toggled } from "./cell.js";
import { Editor } from "./editor.js";
import { hasParts } from "./element.js";
import { about, aboutOthers } from "./problem.js";
import { keyText, show } from "./values.js";

const FLASH = 1500; // Milliseconds

const nameOf = ({ label, key, noun }, row) => (label !== key && show(label, row.message)) || `${noun} ${keyText(row.key)}`;

// Whether a value in a narrow row says by itself what it is of: a key, one of a few words, when the row was changed.
const isPlain = ({ updateTime }, field) => field.isKey || Boolean(field.values) || field === updateTime;

function Cell({ app, table, row, message, field, control, isEditing, onToggle, at, isTitled }) {
  const { collection } = app, canEdit = isEditable(app, row, field);
  const name = nameOf(collection, { ...row, message }), text = show(field, message) || "empty";
  const what = row.isDeleted ? "Deleted: " : "";
  const named = (words) => ({ ...control, "aria-label": `${what}${words}` });
  const close = () => table.close(row.id, field.name), open = () => app.address.set({ row: row.id });
  let content;
  const shown = html`<${Content} ...${{ app, field, message }} />`;
  if (isEditing) content = html`${hasParts(field) && html`<span class="value">${shown}</span>`}<${Editor} ...${{ app, table, row, field }} onClose=${close} />`;
  else if (canToggle(field)) content = html`<${Toggle} ...${{ field, message, control, onToggle }} isFixed=${!canEdit} />`;
  else if (field.isKey) content = html`<button ...${named(`Open ${name}`)} title="Open the row (o)" onClick=${open}><bdi>${keyText(row.key)}</bdi></button>`;
  else if (field.reference && !canEdit) content = html`<span class="value">${shown}</span>`;
  else if (field.reference) {
    // Beside the link a place to click on, that one edits.
    content = html`<span class="value both">${shown}
      <button ...${named(`${field.label}: ${text}. Edit`)} onClick=${() => table.edit(row.id, field.name)}></button></span>`;
  } else if (canEdit) {
    content = html`<button ...${named(`${field.label}: ${text}. Edit`)} title=${text.length > 24 ? text : undefined}
      onClick=${() => table.edit(row.id, field.name)}>${shown}</button>`;
  } else {
    content = html`<span class="value" ...${{ "data-column": control["data-column"], tabIndex: control.tabIndex }} title=${text.length > 24 ? text : undefined}
      onDblClick=${open}>${shown}</span>`;
  }
  const look = [field.kind, field.values && "chosen-from", field.isKey && "key", field === collection.label && "label", isAlignedEnd(field) && "end", isEditing && "editing"];
  return html`<span role="gridcell" class="cell ${look.filter(Boolean).join(" ")}" style=${{ "--at": at }} aria-colindex=${at}>
    ${isTitled && !isPlain(collection, field) && !isEditing && html`<small class="name" aria-hidden="true">${field.label}</small>`}${content}
  </span>`;
}

// Why something that was typed into a row could not be saved, where no editor says it.
function refusalOf({ collection, drafts }, row, fields, editing) {
  const told = fields.filter(({ name }) => name !== editing).map((field) => [field, drafts.refusal(collection, row.id, field)]);
  const [field, error] = told.find(([, refusal]) => refusal) ?? [];
  return error && `${field.label}: ${about(field.name, error.violations) || aboutOthers(error, [field]) || error.message}`;
}

// `focus` is the column whose control the Tab key reaches, if it is in this row.
export function Row({ app, table, row, index, place, height, fields, focus, editing, isNarrow }) {
  const [problem, setProblem] = useState("");
  const element = useRef(), { collection } = app, message = app.outbox.shown(collection, row);
  const hasDraft = app.drafts.has(collection, row.id), pending = app.outbox.pending(collection, row.id);
  const isFresh = row.changedAt && performance.now() - row.changedAt < FLASH;
  const isChosen = app.selection.has(row), name = nameOf(collection, { ...row, message });
  const control = (column) => ({ "data-column": column, type: "button", tabIndex: focus === column ? 0 : -1 });

  // What is done while something else is under way is done after it; nothing is done with a row that is no more.
  const write = (given) => () => {
    if (row.isDeleted || pending?.kind === "delete") return;
    setProblem("");
    app.outbox.write({ collection, key: row.key, label: name, before: row.message, ...given }).catch((error) => {
      setProblem(Object.values(error.violations ?? {})[0] ?? error.message);
    });
  };
  const toggle = (field) => write({ kind: "update", fields: { [field.localName]: toggled(field, message) } });
  const remove = write({ kind: "delete" });

  // A row that has something to say is higher, so that it is not said over its neighbour.
  const said = problem || refusalOf(app, row, fields, editing), isRaised = Boolean(editing || said);
  useLayoutEffect(() => {
    if (!isRaised) return undefined;
    const { current } = element;
    const observer = new ResizeObserver(() => {
      table.grow(row.id, current.offsetHeight - height);
      if (current.contains(current.getRootNode().activeElement)) current.scrollIntoView({ block: "nearest", inline: "nearest" });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
      table.grow(row.id, 0);
    };
  }, [isRaised, height]);

  const cell = (field, at, isTitled = false) => html`<${Cell} key=${field.name} ...${{ app, table, row, message, field, at, isTitled }}
    control=${control(field.name)} isEditing=${editing === field.name} onToggle=${canToggle(field) ? toggle(field) : undefined} />`;
  const first = 2, cells = fields.map((field, place) => [field, place + first]);
  const main = isNarrow ? cells.find(([field]) => field === collection.label) ?? cells[0] : null;
  // The first other text stands beside the name.
  const isText = ([field]) => field.kind === "text" && !field.values && !field.reference && show(field, message);
  const beside = main && !editing && cells.find((one) => one !== main && !one[0].isKey && isText(one));
  const rest = cells.filter((one) => one !== main && one !== beside && editing !== one[0].name), edited = cells.find((one) => one !== main && editing === one[0].name);
  const look = [isFresh && `flash-${row.revision % 2}`, isRaised && "raised", row.isDeleted && "gone", pending && "pending", isChosen && "chosen",
    pending?.kind === "delete" && "leaving"];
  return html`<div role="row" class="row ${look.filter(Boolean).join(" ")}" ref=${element} aria-rowindex=${index + 2} data-row=${row.id}
      aria-selected=${isChosen} aria-busy=${Boolean(pending) || undefined} style=${{ transform: `translateY(${place}px)` }}>
    <span role="gridcell" class="select" aria-colindex="1">
      <button ...${control("select")} role="checkbox" aria-checked=${isChosen} aria-label=${`Choose ${name}`}
        onClick=${(event) => app.selection.toggle(row, { range: event.shiftKey })}><span class="box" aria-hidden="true"></span></button>
    </span>
    ${isNarrow ? html`${beside ? html`<span class="main" role="none">${cell(...main)}${cell(...beside)}</span>` : cell(...main)}<span class="rest" role="none">${rest.map((one) => cell(...one, true))}</span>${edited && cell(...edited)}`
      : cells.map((one) => cell(...one))}
    <span role="gridcell" class="last" aria-colindex=${fields.length + 2}>
      ${hasDraft && html`<em title="Something is typed here and not saved">not saved</em>`}
      ${row.isDeleted && html`<small>deleted</small>`}
      ${app.canEdit && collection.can("delete") && html`<button ...${control("delete")} class="delete" aria-label=${row.isDeleted ? `Deleted: ${name}` : `Delete ${name}`}
        title=${row.isDeleted ? undefined : "Delete; it can be undone"} aria-disabled=${row.isDeleted || undefined} onClick=${remove}></button>`}
    </span>
    ${said && html`<p class="problem" role="alert" dir="auto">${said}</p>`}
  </div>`;
}

// A row that is on its way: its place, and nothing in it.
export function Blank({ index, place, count }) {
  return html`<div role="row" class="row blank" aria-rowindex=${index + 2} aria-busy="true" style=${{ transform: `translateY(${place}px)` }}>
    ${Array.from({ length: count + 2 }, (_, at) => html`<span role="gridcell" key=${at} aria-colindex=${at + 1}><i></i></span>`)}
  </div>`;
}
