// What is done with the table as a whole: what of it is shown, and how much that is.
import { html } from "./third_party.js";
import { Columns, shownFields } from "./columns.js";
import { Facets } from "./facets.js";
import { FilterBox } from "./filterbox.js";
import { count, quantity } from "./format.js";
import { SortMenu, sortsOf } from "./heading.js";
import { Import } from "./import.js";
import { NewButton } from "./drawer.js";
import { Export, Snippets } from "./snippets.js";

// How much of what there is the table shows, and what waits above it while a pointer or the focus is on it.
function Scope({ app }) {
  const rows = app.rows.value, { collection } = rows, { total, waiting, isLoading, error } = rows.view.value;
  const { filter, orderBy, columns } = app.address.value, counts = rows.counts.value;
  const whole = counts && collection.countBy ? [...counts.values()].reduce((sum, number) => sum + number, 0) : null;
  const words = error ? (total === null ? "" : "The rows from before: the filter or the order is wrong.") : total === null ? "Loading …"
    : filter && whole !== null ? `${count(total)} of ${quantity(whole, collection)}`
      : filter ? `${quantity(total, collection)} found` : quantity(total, collection);
  // An order that no heading shows is said here.
  const [sort] = sortsOf(collection, orderBy), isShown = !sort || app.isNarrow.value || shownFields(collection, columns).includes(sort.field);
  return html`<div class="scope">
    <p title=${collection.comment}>${words}${total !== null && !isShown && html`, by ${sort.field.label.toLowerCase()} ${sort.isDescending ? "↓" : "↑"}`}${isLoading && total !== null && html` <span class="soft">…</span>`}</p>
    <span class="unseen" role="status">${waiting > 0 && "New rows wait above the table."}</span>
    ${waiting > 0 && html`<button type="button" onClick=${() => app.letIn()}>▲ ${count(waiting)} new</button>`}
  </div>`;
}

export function Toolbar({ app }) {
  return html`<div class="toolbar steady">
    <div class="controls">
      <div class="filter"><${FilterBox} app=${app} /></div>
      ${app.canEdit && html`<${NewButton} app=${app} />`}
      ${app.isNarrow.value && html`<${SortMenu} app=${app} />`}
      <${Columns} app=${app} />
      ${app.canEdit && html`<${Import} app=${app} />`}
      <${Export} app=${app} />
      <${Snippets} app=${app} />
    </div>
    <div class="around"><${Facets} app=${app} /><${Scope} app=${app} /></div>
  </div>`;
}
