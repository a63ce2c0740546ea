// The form of a row that is not there yet.
import { applied, nameOf } from "./draft.js";
import { Form, isWaiting } from "./form.js";
import { create, html, useState } from "./third_party.js";

export function NewRow({ app, collection, onClose }) {
  const typed = app.drafts.typed(collection, ""), [blank] = useState(() => create(collection.type)), [isSaving, setSaving] = useState(false);
  const isBusy = isSaving || isWaiting(app, collection, "create", "");
  const onType = (field, text) => app.drafts.typeNew(collection, blank, { [field.name]: text });
  async function save(fields, sent) {
    setSaving(true);
    try {
      const { message } = await app.outbox.write({ collection, kind: "create", fields, label: nameOf(collection, applied(collection, blank, fields)) });
      if (app.drafts.typed(collection, "") === sent) app.drafts.drop(collection, "");
      app.say(`${nameOf(collection, message)} created`);
      onClose();
    } finally {
      setSaving(false);
    }
  }
  const isDirty = Object.keys(typed).length > 0;
  return html`<div class="sheet">
    <header><h2>New ${collection.noun}</h2><button type="button" class="close" aria-label="Close" onClick=${onClose}>×</button></header>
    ${collection.comment && html`<p class="comment"><bdi>${collection.comment.replace(/\s*\n\s*/g, " ")}</bdi></p>`}
    <${Form} ...${{ app, collection, message: blank, seen: blank, typed, isNew: true, onType, onDrop: (field) => app.drafts.drop(collection, "", field), save, isBusy }}>${() => html`
      <button class="primary" disabled=${isBusy} title="Ctrl+Enter">${isBusy ? "Saving…" : "Create"}</button>
      ${isDirty && html`<button type="button" onClick=${() => app.drafts.drop(collection, "")}>Discard</button>`}`}<//>
  </div>`;
}
