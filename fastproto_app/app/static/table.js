// The rows of a collection as a grid, of which only those in sight are in the document.
import { html, useEffect, useLayoutEffect, useMemo, useRef, useState } from "./third_party.js";
import { NEW } from "./address.js";
import { useAim } from "./aim.js";
import { layoutOf, shownFields } from "./columns.js";
import { Headings } from "./heading.js";
import { Blank, Row } from "./row.js";
import { Scroll } from "./scroll.js";

const OVERSCAN = 6;
const SETTLED = 200; // Milliseconds without scrolling after which the scroll bar is set right
const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

// Where the keyboard is, and which value is being edited.
class TableState {
  constructor() {
    Object.assign(this, { cursor: { id: null, column: null }, index: 0, editing: null, wantsFocus: false, grown: new Map(), scroll: new Scroll(), isPressed: false, waiting: [] });
  }

  // A row is higher than the others by so many pixels.
  grow(id, pixels) {
    if ((this.grown.get(id) ?? 0) === pixels) return;
    if (pixels) this.grown.set(id, pixels);
    else this.grown.delete(id);
    this.changed();
  }

  edit(id, column) {
    if (id === null) this.wantsFocus = true;
    else this.cursor = { id, column };
    this.editing = id === null ? null : { id, column };
    this.changed();
  }

  // End to edit a value, if it still is this one that is edited.
  close(id, column) {
    if (this.editing?.id === id && this.editing.column === column) this.edit(null);
  }

  // What was typed into a value could not be saved: edit it again, unless one has gone on to something else.
  reopen(id, column) {
    if (!this.editing && this.isOn(id, column)) this.edit(id, column);
  }

  // Do something that may move rows: not while a button of the pointer is down, whose click would hit another one.
  whenReleased(act) {
    if (this.isPressed) this.waiting.push(act);
    else act();
  }

  press() {
    this.isPressed = true;
  }

  release() {
    this.isPressed = false;
    for (const act of this.waiting.splice(0)) act();
  }

  moveTo(index, id, column) {
    Object.assign(this, { index, cursor: { id, column }, wantsFocus: true });
    this.changed();
  }
}

// Why the table is empty, once that is known.
function Empty({ app }) {
  const { total, rows, error } = app.rows.value.view.value, { collection } = app;
  if (total === null || rows.length || error) return null;
  const title = collection.title.toLowerCase();
  if (app.address.value.filter) return html`<p class="empty">No ${title} match the filter.
    <button type="button" onClick=${() => app.address.set({ filter: "" })}>Show all</button></p>`;
  const canAdd = app.canEdit && collection.can("create");
  return html`<p class="empty">There are no ${title}.${canAdd && html` Add one: <button type="button" onClick=${() => app.address.set({ row: NEW })}>New ${collection.noun}</button> or <kbd>n</kbd>.`}
    ${canAdd && collection.can("import") && html`<br />Or paste rows, drop a file, or <b>Import</b> one.`}</p>`;
}

export function Table({ app }) {
  const rowsOfTable = app.rows.value, { hold, collection } = rowsOfTable, view = rowsOfTable.view.value;
  const { rows, offset } = view, { columns, filter, orderBy } = app.address.value;
  const table = useMemo(() => new TableState(), []), { scroll } = table;
  const [, redraw] = useState(0), body = useRef(), anchor = useRef({}), sight = useRef("");
  table.changed = () => redraw((times) => times + 1);
  table.isOn = (id, column) => body.current?.getRootNode().activeElement?.matches(`[data-row="${CSS.escape(id)}"] [data-column="${column}"]`);
  app.table = table;
  app.letIn = () => {
    rowsOfTable.release();
    app.scroller.scrollTop = Math.min(app.scroller.scrollTop, scroll.goTo(0) + app.rowsTop.value);
  };

  const fields = useMemo(() => shownFields(collection, columns), [collection, columns]), isNarrow = app.isNarrow.value;
  const stops = ["select", ...fields.filter(({ reference }) => !reference || app.canEdit).map(({ name }) => name), "delete"];
  table.cursor.column ??= fields.includes(collection.label) ? collection.label.name : fields[0].name;
  const total = view.total ?? 0, height = app.rowHeight.value, start = app.rowsTop.value;
  const root = body.current?.getRootNode(), hadFocus = Boolean(root?.activeElement && body.current.contains(root.activeElement));

  // Places of rows are counted in the whole list; the rows that are held are some of it.
  const placeIn = (id) => (id === null || id === undefined ? -1 : rows.findIndex((row) => row.id === id));
  const indexOf = (id) => (placeIn(id) < 0 ? -1 : placeIn(id) + offset), rowAt = (index) => rows[index - offset];
  const grown = [...table.grown].map(([id, pixels]) => [indexOf(id), pixels]).filter(([at]) => at >= 0);
  const growth = grown.reduce((sum, [, pixels]) => sum + pixels, 0);
  scroll.resize(total * height + growth, app.viewHeight.value);
  const top = scroll.move(Math.max(0, app.scrollTop.value - start));
  const first = Math.max(0, Math.min(total, Math.floor((top - growth) / height)) - OVERSCAN);
  const last = Math.min(total, Math.ceil((top + app.viewHeight.value) / height) + OVERSCAN);
  const farOf = (index) => grown.reduce((place, [at, pixels]) => place + (at < index ? pixels : 0), index * height);
  const nearOf = (index) => farOf(index) - scroll.shift;
  const cursorIndex = Math.max(0, Math.min(total - 1, indexOf(table.cursor.id) >= 0 ? indexOf(table.cursor.id) : table.index));
  const shown = new Set(Array.from({ length: Math.max(0, last - first) }, (_, place) => first + place));
  const kept = table.editing ? indexOf(table.editing.id) : -1;
  for (const index of [rowAt(cursorIndex) ? cursorIndex : -1, kept]) if (index >= 0) shown.add(index);
  const onScreen = rows.slice(Math.max(0, Math.floor(top / height) - offset), Math.max(0, Math.ceil((top + app.viewHeight.value) / height) - offset));
  // The Tab key reaches the row where one was, or one in sight while that is not held.
  const stop = rowAt(cursorIndex) ? cursorIndex : offset + rows.indexOf(onScreen[1] ?? onScreen[0]);

  useLayoutEffect(() => {
    if (sight.current === `${first} ${last} ${view.total === null}`) return;
    sight.current = `${first} ${last} ${view.total === null}`;
    rowsOfTable.show(first, last);
  });

  const aim = useAim({ table, body, rows: rowsOfTable, hold });

  // Another question begins at its first row.
  const question = `${filter}\n${orderBy}`, before = useRef(question);
  useLayoutEffect(() => {
    if (before.current === question) return;
    before.current = question;
    app.scroller.scrollTop = Math.min(app.scroller.scrollTop, scroll.goTo(0) + start);
  }, [question]);

  // When it is quiet, the scroll bar says where in the list one is.
  useEffect(() => {
    if (!scroll.isAskew) return undefined;
    const timer = setTimeout(() => {
      app.scroller.scrollTop = Math.round(scroll.goTo(scroll.near + scroll.shift)) + start;
      table.changed();
    }, SETTLED);
    return () => clearTimeout(timer);
  });

  useLayoutEffect(() => {
    // What one looks at stays where it is when rows come or go above it.
    const { id, index, key } = anchor.current, now = `${question} ${collection.name}`;
    const moved = key === now && indexOf(id) >= 0 ? indexOf(id) - index : 0;
    if (moved && (table.editing || app.scrollTop.value > start)) {
      if (scroll.isScaled) scroll.shift += moved * height;
      else app.scroller.scrollTop += moved * height;
      if (scroll.isScaled) table.changed();
    }
    const watched = table.editing ? indexOf(table.editing.id) : Math.min(total - 1, Math.ceil(top / height) + moved);
    anchor.current = { id: rowAt(watched)?.id, index: watched, key: now };
    // The row with the focus may have gone; then its neighbour's name has it, where no key that comes late deletes or changes.
    const hasLost = hadFocus && !body.current.contains(root.activeElement) && rows.length > 0 && !table.wantsFocus;
    if (hasLost) table.wantsFocus ||= "kept";
    table.index = cursorIndex;
    const current = rowAt(cursorIndex);
    if (current) table.cursor = { ...table.cursor, id: current.id };
    if (!table.wantsFocus || table.editing || !current) return;
    const isWanted = table.wantsFocus === true;
    table.wantsFocus = false;
    const column = hasLost ? stops.find((name) => name === collection.label.name) ?? stops[1] : table.cursor.column;
    const row = body.current.querySelector(`[data-row="${CSS.escape(current.id)}"]`);
    row?.querySelector(`[data-column="${column}"]`)?.focus({ preventScroll: true });
    // A row that one has scrolled away from has the focus again, and does not call one back.
    if (!isWanted) return;
    row?.scrollIntoView({ block: "nearest", inline: "nearest" });
    row?.querySelector(`[data-column="${column}"]`)?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  // Go to a row of the list, wherever it is.
  function goTo(index, column) {
    const at = Math.max(0, Math.min(total - 1, index)), near = nearOf(at), isSeen = shown.has(at);
    if (!isSeen || near < 0 || near > scroll.height) app.scroller.scrollTop = scroll.goTo(farOf(at) - (at > cursorIndex ? app.viewHeight.value / 2 : 0)) + start;
    table.moveTo(at, rowAt(at)?.id ?? null, column);
  }

  function onKeyDown(event) {
    if (event.altKey || event.metaKey || !total || event.target.closest(".editor")) return;
    const { cursor } = table, current = rowAt(cursorIndex);
    let index = cursorIndex, place = stops.indexOf(cursor.column);
    if (event.key in STEPS && !event.ctrlKey) index += STEPS[event.key];
    else if (event.key === "ArrowLeft") place -= 1;
    else if (event.key === "ArrowRight") place += 1;
    else if (event.key === "Home" && event.ctrlKey) index = 0;
    else if (event.key === "Home") place = 0;
    else if (event.key === "End" && event.ctrlKey) index = total - 1;
    else if (event.key === "End") place = stops.length - 1;
    else if (event.ctrlKey || event.repeat || !current) return;
    else if (event.key === "o" || (event.key === "Enter" && event.target.matches(".value"))) app.address.set({ row: current.id });
    else if (event.key.toLowerCase() === "x") app.selection.toggle(current, { range: event.shiftKey });
    else return;
    event.preventDefault();
    event.stopPropagation();
    goTo(index, stops[Math.max(0, Math.min(stops.length - 1, place))]);
  }

  const rowOf = (index) => {
    const row = rowAt(index), place = nearOf(index);
    if (!row) return html`<${Blank} key=${`blank ${index}`} ...${{ index, place }} count=${fields.length} />`;
    // A row that has not changed is not drawn again: `state` is what changes in one that stays the same object.
    const state = `${row.revision} ${row.isGone} ${row.isDeleted}`;
    return html`<${Row} key=${row.id} state=${state} ...${{ app, table, row, index, place, height, fields, isNarrow }} focus=${index === stop ? table.cursor.column : ""}
      editing=${table.editing?.id === row.id ? table.editing.column : ""} />`;
  };
  return html`<div class="sheets" data-offset=${offset}><div role="grid" class="table" aria-label=${collection.title} aria-multiselectable="true"
      aria-rowcount=${view.total === null ? -1 : total + 1} aria-colcount=${fields.length + 2} style=${layoutOf(collection, fields, [2.5], [app.canEdit ? 6.5 : 1])}>
    <${Headings} ...${{ app, fields }} shown=${onScreen} />
    <div role="rowgroup" class="rows" ref=${body} onKeyDown=${onKeyDown} ...${aim} style=${{ height: `${scroll.height}px` }}>
      ${[...shown].sort((a, b) => a - b).map(rowOf)}
    </div>
  </div><${Empty} app=${app} /></div>`;
}
