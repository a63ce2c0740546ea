// The headings of the table: what each column is, and the order that it stands for.
import { html } from "./third_party.js";
import { isAlignedEnd } from "./cell.js";

// The fields by which the table is sorted, the first one first, and whether downwards.
export function sortsOf(collection, orderBy) {
  return (orderBy || collection.orderBy).split(",").flatMap((part) => {
    const [name = "", direction = "asc"] = part.trim().split(/\s+/), field = collection.field(name);
    return field ? [{ field, isDescending: direction.toLowerCase() === "desc" }] : [];
  });
}

// Texts begin at the first letter, figures and times at the largest, the latest; a second click turns it round.
// A field that is added to the order comes last; behind the key it would change nothing, so that goes.
function nextOrder(collection, field, sorts, isAdded) {
  const known = (isAdded ? sorts : sorts.slice(0, 1)).find((sort) => sort.field === field);
  const next = { field, isDescending: known ? !known.isDescending : !["text", "enum"].includes(field.kind) };
  const others = isAdded ? sorts.filter((sort) => !sort.field.isKey || sort === known) : [];
  const all = others.includes(known) ? others.map((sort) => (sort === known ? next : sort)) : [...others, next];
  const order = all.map((sort) => `${sort.field.name}${sort.isDescending ? " desc" : ""}`).join();
  return order === collection.orderBy ? "" : order;
}

function helpOf({ comment, rules }) {
  return [comment, rules.length ? `Rules: ${rules.join(", ")}.` : ""].filter(Boolean).join("\n\n");
}

function Heading({ app, field, at }) {
  const { collection } = app, sorts = sortsOf(collection, app.address.value.orderBy), help = helpOf(field);
  const place = sorts.findIndex((sort) => sort.field === field), direction = place < 0 ? "" : sorts[place].isDescending ? "descending" : "ascending";
  const look = [field.kind, isAlignedEnd(field) && "end", field.isKey && "key", place > 0 && `then ${direction}`].filter(Boolean).join(" ");
  const words = [help, place > 0 && `Sorted by this ${direction}, after others.`].filter(Boolean).join("\n\n");
  const title = [help, field.isSortable && "A click sorts; with Shift, after the fields before."].filter(Boolean).join("\n\n");
  const onClick = ({ shiftKey }) => app.address.set({ orderBy: nextOrder(collection, field, sorts, shiftKey) });
  return html`<span role="columnheader" class=${look} aria-sort=${place === 0 ? direction : undefined} aria-colindex=${at} title=${title || undefined}>
    ${field.isSortable ? html`<button type="button" aria-description=${words || undefined} onClick=${onClick}><bdi>${field.label}</bdi></button>`
      : html`<bdi>${field.label}</bdi>`}
  </span>`;
}

export function Headings({ app, fields, shown }) {
  const size = app.selection.size.value, { total } = app.rows.value.view.value;
  const isAll = size > 0 && size === total;
  const choose = () => (size ? app.selection.clear() : app.selection.put(shown, true));
  return html`<div role="rowgroup" class="head"><div role="row" aria-rowindex="1">
    <span role="columnheader" class="select" aria-colindex="1">
      <button type="button" role="checkbox" aria-checked=${isAll ? "true" : size ? "mixed" : "false"} aria-label="Choose the rows on the screen"
        onClick=${choose}><span class="box" aria-hidden="true"></span></button>
    </span>
    ${fields.map((field, place) => html`<${Heading} key=${field.name} ...${{ app, field }} at=${place + 2} />`)}
    <span role="columnheader" class="last" aria-colindex=${fields.length + 2}><span class="unseen">Delete</span></span>
  </div></div>`;
}

// In a narrow window the headings are not there: the order is chosen from a list.
export function SortMenu({ app }) {
  const { collection } = app, { orderBy } = app.address.value, [sort] = sortsOf(collection, orderBy);
  const value = sort ? `${sort.field.name}${sort.isDescending ? " desc" : ""}` : "";
  const options = collection.fields.filter(({ isSortable }) => isSortable).flatMap(({ name, label }) => [[name, `↑ ${label}`], [`${name} desc`, `↓ ${label}`]]);
  return html`<select class="sort tool" aria-label="Sort by" value=${value}
      onChange=${({ target }) => app.address.set({ orderBy: target.value === collection.orderBy ? "" : target.value })}>
    ${options.map(([order, label]) => html`<option key=${order} value=${order}>${label}</option>`)}
  </select>`;
}
