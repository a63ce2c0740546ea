// What this person has deleted, to be created again. Deleted is deleted, for everybody and at once.
import { html, signal, useState } from "./third_party.js";
import { newKey } from "./api.js";
import { PARSERS } from "./edit.js";
import { plural } from "./format.js";

export class Deletions {
  constructor(app) {
    Object.assign(this, { app, stack: signal([]), hidden: signal(0) });
  }

  // How many the notice speaks of: those since it was hidden.
  get count() {
    return Math.max(0, this.stack.value.length - this.hidden.value);
  }

  hide() {
    this.hidden.value = this.stack.value.length;
  }

  async remove(id) {
    const { message } = await this.app.api.delete(id);
    this.stack.value = [...this.stack.value, { item: message.item, key: newKey() }];
  }

  // Create the last ones again, under numbers of their own. What does not come back stays to be undone.
  async undo(times = 1) {
    const back = [];
    try {
      while (back.length < times && this.stack.value.length) back.push(await this.recreate(this.stack.value.at(-1)));
    } catch ({ message, title }) {
      return this.app.say(html`“<bdi>${title}</bdi>” is not back yet: ${message}`);
    }
    this.hidden.value = Math.min(this.hidden.value, this.stack.value.length);
    const [first] = back;
    if (back.length > 1) this.app.say(`${plural(back.length, "item")} are back, under new numbers`);
    else if (first) this.app.say(html`“<bdi>${first.title}</bdi>” is back, as item ${first.id}`);
  }

  async recreate(deleted) {
    this.stack.value = this.stack.value.filter((one) => one !== deleted);
    const { id, title, description, status, priority } = deleted.item;
    try {
      const { message: { item } } = await this.app.api.create({ title, description, status, priority }, deleted.key);
      this.app.view.hold.expect(item.id);
      this.app.model.changed();
      this.app.drafts.move(id, item.id);
      return item;
    } catch (error) {
      this.stack.value = [...this.stack.value, deleted];
      throw Object.assign(error, { title });
    }
  }
}

// What was typed into an item that somebody else has deleted.
function Orphan({ app, id }) {
  const [problem, setProblem] = useState("");
  const texts = Object.values(app.drafts.typed(id)).join(", ");

  async function add() {
    try {
      const fields = Object.fromEntries(Object.entries(app.drafts.whole(id)).map(([name, text]) => [name, PARSERS[name](text)]));
      const { message } = await app.api.create(fields, newKey());
      app.drafts.drop(id);
      app.say(`Added as item ${message.item.id}`);
    } catch (error) {
      setProblem(`: ${error.message}`);
    }
  }

  return html`<p class="notice">
    <span>Item ${id} was deleted elsewhere. You had typed “<bdi>${texts}</bdi>”${problem}</span>
    <button type="button" onClick=${add}>Add as new</button>
    <button type="button" onClick=${() => app.drafts.drop(id)}>Discard</button>
  </p>`;
}

function Orphans({ app }) {
  void app.drafts.version.value;
  void app.model.version.value;
  const isOwn = (id) => app.deletions.stack.value.some(({ item }) => String(item.id) === id);
  const ids = app.drafts.orphans(app.model).filter((id) => !isOwn(id));
  return html`<div role="status">${ids.map((id) => html`<${Orphan} key=${id} app=${app} id=${id} />`)}</div>`;
}

export function Notices({ app }) {
  const { deletions } = app, { count } = deletions;
  return html`<div class="notices">
    <div role="status">${count > 0 && html`<p class="notice">
      <span>${count > 1 ? `${count} deleted` : html`Deleted “<bdi>${deletions.stack.value.at(-1).item.title}</bdi>”`}</span>
      ${count > 1 && html`<button type="button" onClick=${() => deletions.undo(count)}>Undo all</button>`}
      <button type="button" aria-keyshortcuts="u Control+Z" onClick=${() => deletions.undo()}>
        ${count > 1 ? "Undo last" : "Undo"} <kbd>u</kbd></button>
      <button type="button" aria-label="Hide; Ctrl+Z still undoes" onClick=${() => deletions.hide()}>×</button>
    </p>`}</div>
    <${Orphans} app=${app} />
    <div role="status">${app.notice.value && html`<p class="notice"><span>${app.notice.value}</span></p>`}</div>
  </div>`;
}
