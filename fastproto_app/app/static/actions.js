// What can be done with a row beside changing it.
import { useCopy } from "./copy.js";
import { nameOf } from "./draft.js";
import { Problem, Question } from "./problem.js";
import { html, useState } from "./third_party.js";

export function Actions({ app, collection, id, message, etag, isDirty, onClose }) {
  const [problem, setProblem] = useState(null), [isAsking, setAsking] = useState(false);
  const [copy, question] = useCopy(app, collection);
  const canEdit = app.options?.canEdit !== false, label = nameOf(collection, message);
  const remove = async () => {
    setAsking(false);
    try {
      await app.outbox.write({ collection, kind: "delete", key: collection.key.get(message), etag, label, before: message });
      app.drafts.drop(collection, id);
      onClose();
    } catch (error) {
      setProblem(error.status === 412 ? new Error("Changed elsewhere meanwhile: look at it before you delete it.") : error);
    }
  };
  const isUndone = collection.can("undelete") && !isDirty;
  const once = (event) => event.repeat && event.key === "Enter" && event.preventDefault(); // A key that is held deletes once
  const text = isDirty ? "Not saved. Delete it and discard what you typed?" : `Delete ${label} for good?`;
  return html`<div class="more" onKeyDown=${once}>
    ${canEdit && collection.can("create") && html`<button type="button" onClick=${() => copy(message)}>Duplicate</button>`}
    ${canEdit && collection.can("delete") && html`<button type="button" class="delete" onClick=${() => (isUndone ? remove() : setAsking(true))}>Delete</button>`}
    ${isAsking && html`<${Question} text=${text} answers=${[["Delete", remove], ["Keep", () => setAsking(false)]]} />`}
    ${question}<${Problem} text=${problem && [problem.message, ...Object.values(problem.violations ?? {})].join(" ")} />
  </div>`;
}
