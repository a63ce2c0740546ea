// Add, search, choose and sort.
import { html, useRef, useState } from "./third_party.js";
import { newKey } from "./api.js";
import { Problem } from "./edit.js";
import { count, plural } from "./format.js";
import { SORTS, STATUSES } from "./view.js";

function Add({ app }) {
  const [title, setTitle] = useState(app.drafts.added);
  const [error, setError] = useState(null);
  const isBusy = useRef(false), key = useRef(newKey());

  async function submit(event) {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    try {
      const { message } = await app.api.create({ title }, key.current);
      if (app.drafts.added === title) type({ target: { value: "" } });
      app.view.hold.expect(message.item.id);
      app.model.changed();
      app.say(html`Added “<bdi>${message.item.title}</bdi>”`);
    } catch (problem) {
      setError(problem);
    }
    isBusy.current = false;
  }

  function type({ target }) {
    setTitle(target.value);
    app.drafts.add(target.value);
    setError(null);
    key.current = newKey(); // Another text is another write
  }

  function leave({ key, target }) {
    if (key !== "Escape") return;
    type({ target: { value: "" } });
    target.blur();
  }

  return html`<form class="field add" onSubmit=${submit} novalidate>
    <input name="add" value=${title} dir="auto" aria-label="Add an item" placeholder="Add an item" autocomplete="off" enterkeyhint="done"
      aria-keyshortcuts="n" aria-invalid=${Boolean(error)} aria-describedby=${error ? "add-problem" : undefined} onInput=${type}
      onKeyDown=${leave} />
    <kbd>n</kbd>
    <${Problem} id="add-problem" error=${error} field="title" />
  </form>`;
}

function Search({ view }) {
  return html`<div class="field search" role="search">
    <input type="search" name="q" value=${view.settings.value.q} dir="auto" aria-label="Search titles and descriptions" placeholder="Search"
      aria-keyshortcuts="/" autocomplete="off" onInput=${({ target }) => view.set({ q: target.value })}
      onKeyDown=${({ key, target }) => key === "Escape" && (target.value ? view.set({ q: "" }) : target.blur())} />
    <kbd>/</kbd>
  </div>`;
}

// Without a search the counts are the server's, which knows of all items, not only of those that are here.
function Facets({ app: { view, model } }) {
  const { counts, isSearch } = view.result.value;
  const { status } = view.settings.value;
  const number = (name) => (isSearch ? counts[name] ?? 0 : model.stats?.[name || "total"]);
  return html`<div class="facets" role="group" aria-label="Status">
    ${["", ...STATUSES].map((name) => html`<button type="button" key=${name} aria-pressed=${status === name}
        onClick=${() => view.set({ status: name })}>
      <span>${name ? name[0].toUpperCase() + name.slice(1) : "All"}</span> <small>${count(number(name))}</small>
    </button>`)}
  </div>`;
}

// How much of what there is the table shows, and what waits above it while a pointer or the focus is on it.
function Scope({ app: { view, model } }) {
  const { matching, waiting, isSearch } = view.result.value;
  const isChosen = isSearch || view.settings.value.status !== "";
  const of = count(model.stats?.total);
  const whole = model.isPartial ? html`the newest ${count(model.rows.size)} of ${of} items` : plural(model.rows.size, "item");
  const words = !model.isListed
    ? `Loading${model.rows.size ? `: ${count(model.rows.size)} of ${of} items` : " …"}`
    : isChosen ? html`${count(matching)} ${isSearch ? "found among" : "of"} ${whole}` : whole;
  return html`<div class="scope">
    <p>${words}</p>
    <span class="unseen" role="status">${waiting > 0 && "New items wait above the table."}</span>
    ${waiting > 0 && html`<button type="button" onClick=${() => view.release()}>▲ ${count(waiting)} new</button>`}
  </div>`;
}

export function Toolbar({ app }) {
  const { view } = app;
  return html`<div class="toolbar"><div class="controls">
    <${Add} app=${app} />
    <${Search} view=${view} />
    <${Facets} app=${app} />
    <p class="sort">
      <span aria-hidden="true">Sort</span>
      <select name="sort" aria-label="Sort by" value=${view.settings.value.sort}
          onChange=${({ target }) => view.set({ sort: target.value })}>
        ${Object.entries(SORTS).map(([name, [label]]) => html`<option key=${name} value=${name}>${label}</option>`)}
      </select>
    </p>
    </div><${Scope} app=${app} />
  </div>`;
}
