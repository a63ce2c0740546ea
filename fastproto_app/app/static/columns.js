// Which fields the table shows, and how wide; kept in the address.
import { html, useEffect, useRef, useState } from "./third_party.js";

// The fields to show: those that the address names, or those that the contract wants.
export function shownFields(collection, names) {
  const found = names?.map((name) => collection.field(name)).filter(Boolean);
  return found?.length ? found : collection.columns;
}

// The least and the usual width of a column in rem, and its share of what is left.
function widthOf(collection, field) {
  const { kind } = field;
  if (field === collection.label && field !== collection.key) return [14, 3];
  if (field.isKey) return kind === "text" ? [9, 1] : [5.5, 0];
  if (field.reference) return [9, 1];
  if (kind === "bool" || isTwoValued(field)) return [7.5, 0];
  if (kind === "integer" || kind === "decimal") return [field.isSeconds ? 8.5 : 7, 0];
  if (kind === "enum" || field.values) return [8, 0];
  if (kind === "timestamp") return [field.isOutput ? 8.5 : 10, 0];
  if (kind === "duration") return [6, 0];
  if (kind === "text") return [10, 2];
  return [10, 1];
}

const SORTING = 1.5; // rem, for the arrow and the padding of a heading

// The grid's columns, and the least width of a row: `before` and `after` are those that are no fields.
export function layoutOf(collection, fields, before, after) {
  const widths = fields.map((field) => {
    const [least, share] = widthOf(collection, field), heading = field.label.length * 0.47 + SORTING;
    return [Math.max(least, Math.min(heading, 14)), share];
  });
  const isStretched = widths.some(([, share]) => share > 0);
  const tracks = widths.map(([least, share], place) => {
    const fill = share || (!isStretched && place === widths.length - 1 ? 1 : 0);
    return fill ? `minmax(${least}rem, ${fill}fr)` : `${least}rem`;
  });
  const sum = widths.reduce((total, [least]) => total + least, 0) + [...before, ...after].reduce((total, width) => total + width, 0);
  const fixed = (width) => `${width}rem`;
  return { "--columns": [...before.map(fixed), ...tracks, ...after.map(fixed)].join(" "), "--least": `${sum + 1.5}rem` };
}

// The values that a click goes to and fro between: of a flag, and of a choice that has two values, neither of them none.
export function choicesOf({ kind, values }) {
  if (kind === "bool") return [{ name: "false", number: false, label: "No" }, { name: "true", number: true, label: "Yes" }];
  return values ?? [];
}

export const isTwoValued = (field) => choicesOf(field).length === 2 && !choicesOf(field).some(({ name }) => /UNSPECIFIED$/.test(name));

export function Columns({ app }) {
  const [isOpen, setOpen] = useState(false), box = useRef();
  const { collection } = app, { columns } = app.address.value;
  const shown = shownFields(collection, columns), rest = collection.fields.filter((field) => !shown.includes(field));
  useEffect(() => {
    if (!isOpen) return undefined;
    const root = box.current.getRootNode();
    const onPointer = (event) => box.current.contains(event.target) || setOpen(false);
    root.addEventListener("pointerdown", onPointer);
    return () => root.removeEventListener("pointerdown", onPointer);
  }, [isOpen]);
  const set = (fields) => {
    const names = fields.map(({ name }) => name);
    const isUsual = names.join() === collection.columns.map(({ name }) => name).join();
    app.address.set({ columns: isUsual ? null : names });
  };
  const toggle = (field) => set(shown.includes(field) ? shown.filter((one) => one !== field) : [...shown, field]);
  const move = (place, step) => {
    const fields = [...shown];
    [fields[place], fields[place + step]] = [fields[place + step], fields[place]];
    set(fields);
  };
  const reset = () => {
    app.address.set({ columns: null });
    box.current.querySelector("button").focus(); // for this one goes
  };
  const onKeyDown = (event) => {
    if (event.key !== "Escape" || !isOpen) return;
    event.stopPropagation();
    setOpen(false);
    box.current.querySelector("button").focus();
  };
  const entry = (field, place) => html`<li key=${field.name}>
    <label title=${field.comment}><input type="checkbox" checked=${place >= 0} disabled=${place >= 0 && shown.length === 1}
      onChange=${() => toggle(field)} /> <bdi>${field.label}</bdi></label>
    ${place >= 0 && shown.length > 1 && html`
      <button type="button" disabled=${place === 0} aria-label=${`Move ${field.label} to the left`} onClick=${() => move(place, -1)}>↑</button>
      <button type="button" disabled=${place === shown.length - 1} aria-label=${`Move ${field.label} to the right`} onClick=${() => move(place, 1)}>↓</button>`}
  </li>`;
  return html`<div class="chooser" ref=${box} onKeyDown=${onKeyDown}>
    <button type="button" class="tool" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>Columns</button>
    ${isOpen && html`<div class="popover" role="group" aria-label="Columns to show">
      <ul>${shown.map(entry)}${rest.map((field) => entry(field, -1))}</ul>
      ${columns && html`<button type="button" class="reset" onClick=${reset}>As at first</button>`}
    </div>`}
  </div>`;
}
