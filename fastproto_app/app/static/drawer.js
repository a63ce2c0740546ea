// The sheet at the side, with a row or with the form of a new one.
import { NEW } from "./address.js";
import { Details } from "./details.js";
import { NewRow } from "./newrow.js";
import { html, useLayoutEffect, useRef } from "./third_party.js";

export function Drawer({ app }) {
  const dialog = useRef(), { collection: name, row } = app.address.value;
  const collection = app.contract.collection(name) ?? app.rows.value?.collection, isOpen = Boolean(row && collection), isNew = row === NEW;
  const close = () => app.address.set({ row: null });
  useLayoutEffect(() => { // Before the next key arrives
    if (isOpen && !dialog.current.open) dialog.current.showModal();
    if (!isOpen && dialog.current.open) dialog.current.close();
    if (isNew) dialog.current.querySelector("form :is(input, textarea, select):enabled")?.focus();
  }, [isOpen, isNew]);
  const label = isOpen ? (isNew ? `New ${collection.noun}` : `${collection.noun} ${row}`) : undefined;
  const onKeyDown = (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat || event.defaultPrevented) return;
    event.preventDefault();
    dialog.current.querySelector("form.form")?.requestSubmit();
  };
  // A click on the dialog itself is one beside its sheet. Its `close` event comes late, when it may be open again: not used.
  return html`<dialog class="drawer" ref=${dialog} aria-label=${label} onCancel=${close} onKeyDown=${onKeyDown} onClick=${({ target }) => target === dialog.current && close()}>
    ${isOpen && (isNew ? html`<${NewRow} key=${`${collection.name}/`} ...${{ app, collection }} onClose=${close} />`
      : html`<${Details} key=${`${collection.name}/row`} ...${{ app, collection, id: row }} onClose=${close} />`)}
  </dialog>`;
}

// The way to the form of a new row; and to rows with something that is not saved.
export function NewButton({ app }) {
  const collection = app.rows.value?.collection;
  if (!collection) return null;
  const ids = app.drafts.ids(collection), at = ids.indexOf(app.address.value.row);
  const canAdd = app.options?.canEdit !== false && collection.can("create");
  const go = () => app.address.set({ row: ids[(at + 1) % ids.length] || NEW });
  return html`${canAdd && html`<button type="button" class="tool primary" data-new title="New ${collection.noun} (n)" onClick=${() => app.address.set({ row: NEW })}>New ${collection.noun}</button>`}
    ${ids.length > 0 && html`<button type="button" class="tool unsaved" title="Rows with something that you typed and did not save" onClick=${go}>${ids.length} not saved</button>`}`;
}
