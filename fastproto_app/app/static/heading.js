// The headings of the table: what each column is, and the order that it stands for.
import { html } from "./third_party.js";
import { isAlignedEnd } from "./cell.js";

// The field by which the table is sorted first, and whether downwards.
export function sortOf(collection, orderBy) {
  const [name = "", direction = "asc"] = (orderBy || collection.orderBy).split(",")[0].trim().split(/\s+/);
  return { field: collection.field(name) ?? null, isDescending: direction.toLowerCase() === "desc" };
}

// Texts begin at the first letter, figures and times at the largest, the latest; a second click turns it round.
function nextOrder(collection, field, sort) {
  const isText = ["text", "enum"].includes(field.kind);
  const isDescending = sort.field === field ? !sort.isDescending : !isText;
  const order = isDescending ? `${field.name} desc` : field.name;
  return order === collection.orderBy ? "" : order;
}

function helpOf({ comment, rules }) {
  return [comment, rules.length ? `Rules: ${rules.join(", ")}.` : ""].filter(Boolean).join("\n\n");
}

function Heading({ app, field, at }) {
  const { collection } = app, sort = sortOf(collection, app.address.value.orderBy), help = helpOf(field);
  const isSorted = sort.field === field, ariaSort = isSorted ? (sort.isDescending ? "descending" : "ascending") : undefined;
  const look = [field.kind, isAlignedEnd(field) && "end", field.isKey && "key"].filter(Boolean).join(" ");
  const onClick = () => app.address.set({ orderBy: nextOrder(collection, field, sort) });
  return html`<span role="columnheader" class=${look} aria-sort=${ariaSort} aria-colindex=${at} title=${help || undefined}>
    ${field.isSortable ? html`<button type="button" aria-description=${help || undefined} onClick=${onClick}><bdi>${field.label}</bdi></button>`
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
  const { collection } = app, { orderBy } = app.address.value, sort = sortOf(collection, orderBy);
  const value = sort.field ? `${sort.field.name}${sort.isDescending ? " desc" : ""}` : "";
  const options = collection.fields.filter(({ isSortable }) => isSortable).flatMap(({ name, label }) => [[name, `${label} ↑`], [`${name} desc`, `${label} ↓`]]);
  return html`<select class="sort tool" aria-label="Sort by" value=${value}
      onChange=${({ target }) => app.address.set({ orderBy: target.value === collection.orderBy ? "" : target.value })}>
    ${options.map(([order, label]) => html`<option key=${order} value=${order}>${label}</option>`)}
  </select>`;
}
