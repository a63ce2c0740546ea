// The items as a grid, of which only the rows in sight are in the document.
import { html, useEffect, useLayoutEffect, useRef, useState } from "./third_party.js";
import { ago, clock, date, iso } from "./format.js";
import { Editor } from "./edit.js";
import { SORTS } from "./view.js";

const OVERSCAN = 6;
const FLASH = 1500;
// The columns, each with the order that its heading stands for.
const COLUMNS = [
  ["done", "Completed"], ["id", "Item", "newest", "descending"], ["title", "Title", "title", "ascending"],
  ["priority", "Priority", "priority", "descending"], ["changed", "Changed", "changed", "descending"], ["delete", "Delete"],
];
const FOCUSABLE = ["done", "id", "title", "priority", "delete"];

function Heading({ view, sort, name, label, order, direction }) {
  const isSorted = sort === order || (order === "newest" && sort === "oldest");
  const ariaSort = isSorted ? (sort === "oldest" ? "ascending" : direction) : undefined;
  const next = sort === "newest" && order === "newest" ? "oldest" : order;
  const title = order && `Sort by ${SORTS[next][0].toLowerCase()}`;
  return html`<span role="columnheader" class=${name} aria-sort=${ariaSort}>
    ${order ? html`<button type="button" title=${title} onClick=${() => view.set({ sort: next })}>${label}</button>`
      : html`<span class="unseen">${label}</span>`}
  </span>`;
}

// One row. `focus` is the column whose control the Tab key reaches, if it is in this row.
function Row({ app, row, index, focus, place, height, editing }) {
  const { item } = row;
  const [problem, setProblem] = useState("");
  const isBusy = useRef(false), element = useRef();
  app.drafts.version.value;
  const hasDraft = Object.keys(app.drafts.typed(row.id)).length > 0;
  const isDone = item.status === "completed";
  const isFresh = row.changedAt && performance.now() - row.changedAt < FLASH;
  const control = (column, label) => ({
    "data-column": column, "aria-label": label, type: "button", tabIndex: focus === column ? 0 : -1,
  });
  const edit = (field) => row.isDeleted || app.table.edit(row.id, field);

  // Do one thing at a time, and nothing with an item that is no more.
  const act = (action) => async () => {
    if (isBusy.current || row.isDeleted) return;
    isBusy.current = true;
    setProblem("");
    await action().catch((error) => setProblem(error.message));
    isBusy.current = false;
  };
  const toggle = act(async () => {
    const since = app.model.sequence;
    const { message } = await app.api.update(row.id, { status: isDone ? "active" : "completed" });
    app.model.settle(message.item, since);
  });
  const remove = act(() => app.deletions.remove(row.id));

  // A row that has something to say is higher, so that it is not said over its neighbour.
  const isRaised = Boolean(editing || problem);
  useLayoutEffect(() => {
    if (!isRaised) return;
    const observer = new ResizeObserver(() => {
      app.table.grow(row.id, element.current.offsetHeight - height);
      if (element.current.contains(document.activeElement)) element.current.scrollIntoView({ block: "nearest" });
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      app.table.grow(row.id, 0);
    };
  }, [isRaised, height]);

  const value = (field, label, content) => (editing === field
    ? html`<${Editor} app=${app} item=${item} field=${field} label=${label} onClose=${() => app.table.edit(null)} />`
    : html`<button ...${control(field, `${row.isDeleted ? "Deleted: " : ""}${label}: ${item[field]}${row.isDeleted ? "" : ". Edit"}`)} onClick=${() => edit(field)}>${content}</button>`);
  const look = [item.status, isFresh && `flash-${row.revision % 2}`, isRaised && "raised", row.isDeleted && "gone"];
  const title = html`<span dir="auto">${item.title}</span>
    ${hasDraft && html`<em>not saved</em>`}
    ${item.description && html`<small dir="auto">${item.description}</small>`}`;
  return html`<div role="row" class="row ${look.filter(Boolean).join(" ")}"
      ref=${element} aria-rowindex=${index + 2} data-row=${String(row.id)} style=${{ transform: `translateY(${place}px)` }}>
    <span role="gridcell" class="done">
      <button ...${control("done", `Completed: ${item.title}`)} role="checkbox" aria-checked=${isDone}
        onClick=${toggle}></button>
    </span>
    <span role="gridcell" class="id">
      <button ...${control("id", `Open item ${row.id}`)}
        onClick=${() => app.view.set({ item: String(row.id) })}>${String(row.id)}</button>
    </span>
    <span role="gridcell" class="title">${value("title", "Title", title)}
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
    </span>
    <span role="gridcell" class="priority">${value("priority", "Priority", item.priority || html`<i>–</i>`)}</span>
    <span role="gridcell" class="changed">
      ${row.isDeleted ? "deleted" : html`
        <time datetime=${iso(item.updatedAt)} title=${date(item.updatedAt)}>${ago(item.updatedAt, clock.value)}</time>`}
    </span>
    <span role="gridcell" class="delete">
      <button ...${control("delete", `Delete: ${item.title}`)} aria-disabled=${row.isDeleted} onClick=${remove}></button>
    </span>
  </div>`;
}

// Where the keyboard is, and which value is being edited.
export class TableState {
  constructor(changed) {
    Object.assign(this, { changed, cursor: { id: null, column: "title" }, index: 0, editing: null, wantsFocus: false, grown: new Map() });
  }

  // A row is higher than the others by so many pixels.
  grow(id, pixels) {
    if ((this.grown.get(id) ?? 0) === pixels) return;
    if (pixels) this.grown.set(id, pixels);
    else this.grown.delete(id);
    this.changed();
  }

  edit(id, field) {
    if (id === null) this.wantsFocus = true;
    else this.cursor = { id, column: field };
    this.editing = id === null ? null : { id, field };
    this.changed();
  }

  moveTo(id, column) {
    Object.assign(this, { cursor: { id, column }, wantsFocus: true });
    this.changed();
  }
}

const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

export function Table({ app }) {
  const { view, table } = app;
  const { rows } = view.result.value;
  const { sort } = view.settings.value;
  const [, redraw] = useState(0);
  const body = useRef(), scroller = useRef(), anchor = useRef({});
  table.changed = () => redraw((times) => times + 1);

  const hadFocus = body.current?.contains(document.activeElement);
  const height = app.rowHeight.value;
  const start = app.rowsTop.value;
  const top = Math.max(0, app.scrollTop.value - start);
  const growth = [...table.grown.values()].reduce((sum, pixels) => sum + pixels, 0);
  const first = Math.max(0, Math.floor((top - growth) / height) - OVERSCAN);
  const last = Math.min(rows.length, Math.ceil((top + app.viewHeight.value) / height) + OVERSCAN);
  const indexOf = (id) => (id === null || id === undefined ? -1 : rows.findIndex((row) => row.id === id));
  const grown = [...table.grown].map(([id, pixels]) => [indexOf(id), pixels]);
  const placeOf = (index) => grown.reduce((place, [at, pixels]) => place + (at >= 0 && at < index ? pixels : 0), index * height);
  let cursorIndex = indexOf(table.cursor.id);
  if (cursorIndex < 0 && rows.length) cursorIndex = Math.min(table.index, rows.length - 1);
  const shown = new Set(Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i));
  if (rows.length) shown.add(cursorIndex).add(Math.max(0, table.editing ? indexOf(table.editing.id) : 0));

  // A pointer that rests while one types elsewhere does not aim; nor is a finger that touches elsewhere.
  useEffect(() => {
    const isOutside = ({ target }) => !body.current.contains(target);
    const isTyping = ({ target }) => target.matches("input, textarea, select");
    document.addEventListener("keydown", (event) => isTyping(event) && isOutside(event) && view.hold.set("pointer", false));
    document.addEventListener("pointerdown", (event) => isOutside(event) && view.hold.set("touch", false));
  }, []);

  useLayoutEffect(() => {
    scroller.current = body.current.closest(".scroller");
    // What one looks at stays where it is when rows come or go above it.
    const { id, index, key } = anchor.current;
    const key_ = JSON.stringify(view.settings.value);
    const moved = key === key_ ? indexOf(id) - index : 0;
    if (moved && indexOf(id) >= 0 && (table.editing || app.scrollTop.value > start)) scroller.current.scrollTop += moved * height;
    const watched = table.editing ? indexOf(table.editing.id) : Math.min(rows.length - 1, Math.ceil(top / height) + moved);
    anchor.current = { id: rows[watched]?.id, index: watched, key: key_ };
    // The row with the focus may have gone; then its neighbour's title has it, where no key that comes late deletes or completes.
    const hasLost = hadFocus && !body.current.contains(document.activeElement) && rows.length > 0;
    if (hasLost) table.wantsFocus = true;
    table.index = Math.max(0, cursorIndex);
    if (rows.length) table.cursor = { ...table.cursor, id: rows[cursorIndex].id };
    if (table.wantsFocus && !table.editing && rows.length) {
      table.wantsFocus = false;
      const focused = table.cursor.id, column = hasLost ? "title" : table.cursor.column;
      const control = body.current.querySelector(`[data-row="${focused}"] [data-column="${column}"]`);
      control?.focus({ preventScroll: true });
      control?.closest("[role=row]").scrollIntoView({ block: "nearest" });
    }
  });

  function onKeyDown(event) {
    if (event.altKey || event.metaKey || !rows.length) return;
    const place = FOCUSABLE.indexOf(table.cursor.column);
    let index = cursorIndex, column = place;
    if (event.key in STEPS && !event.ctrlKey) index += STEPS[event.key];
    else if (event.key === "ArrowLeft") column -= 1;
    else if (event.key === "ArrowRight") column += 1;
    else if (event.key === "Home" && event.ctrlKey) index = 0;
    else if (event.key === "Home") column = 0;
    else if (event.key === "End" && event.ctrlKey) index = rows.length - 1;
    else if (event.key === "End") column = FOCUSABLE.length - 1;
    else return;
    event.preventDefault();
    index = Math.max(0, Math.min(rows.length - 1, index));
    table.moveTo(rows[index].id, FOCUSABLE[Math.max(0, Math.min(FOCUSABLE.length - 1, column))]);
  }

  // Under a mouse the rows stand still while it is over them, and under a finger from its first touch.
  function onPointerMove({ pointerType }) {
    if (pointerType !== "touch") view.hold.set("pointer", true);
  }

  function onPointerDown({ pointerType }) {
    table.isMistaken = pointerType === "touch" && view.hold.isUnsteady;
    if (pointerType === "touch") view.hold.set("touch", true);
  }

  // A touch that may have been meant for the row that was here a moment ago only stops the rows.
  function onClickCapture(event) {
    if (table.isMistaken && event.detail) event.stopPropagation();
    table.isMistaken = false;
  }

  function onFocusOut({ relatedTarget }) {
    if (document.hasFocus() && !body.current.contains(relatedTarget)) view.hold.set("focus", false);
  }

  function onFocusIn({ target }) {
    view.hold.set("focus", target.matches(":focus-visible")); // not where a mouse has left it
    const column = target.dataset.column, id = target.closest("[data-row]")?.dataset.row;
    if (column && id && (String(table.cursor.id) !== id || table.cursor.column !== column)) {
      table.cursor = { id: BigInt(id), column };
      table.changed();
    }
  }

  return html`<div role="grid" class="table" aria-label="Items"
      aria-rowcount=${rows.length + 1} aria-colcount=${COLUMNS.length}>
    <div role="rowgroup" class="head"><div role="row" aria-rowindex="1">
      ${COLUMNS.map(([name, label, order, direction]) => html`<${Heading} key=${name}
        ...${{ view, sort, name, label, order, direction }} />`)}
    </div></div>
    <div role="rowgroup" class="rows" ref=${body} onKeyDown=${onKeyDown} onFocusIn=${onFocusIn}
        onPointerMove=${onPointerMove} onPointerLeave=${() => view.hold.set("pointer", false)} onPointerDown=${onPointerDown}
        onFocusOut=${onFocusOut} onClickCapture=${onClickCapture} style=${{ height: `${rows.length * height + growth}px` }}>
      ${[...shown].sort((a, b) => a - b).map((index) => html`<${Row} key=${String(rows[index].id)}
        ...${{ app, row: rows[index], index, height }} place=${placeOf(index)} focus=${index === cursorIndex ? table.cursor.column : ""}
        editing=${table.editing?.id === rows[index].id ? table.editing.field : ""} />`)}
    </div>
  </div>`;
}
