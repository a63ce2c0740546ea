// One item, whole: its fields, and how programs see it.
import { html, useEffect, useRef, useState } from "./third_party.js";
import { Conflict } from "./draft.js";
import { PARSERS, Problem } from "./edit.js";
import { ago, clock, date, hexDump, iso, plural } from "./format.js";
import { STATUSES } from "./view.js";

// JSON with the characters escaped that change the direction of what follows them.
const ordered = (json) => json.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;

// The change that is typed, or an example of one, as a command.
function curl(item, etag, fields) {
  const url = quote(new URL(`api/items/${item.id}`, document.baseURI).href);
  const body = quote(ordered(JSON.stringify(Object.keys(fields).length ? fields : { priority: item.priority + 1 })));
  return `# read it\ncurl -H 'Accept: application/json' \\\n  ${url}\n\n# change it, if it is still as shown\ncurl -X PATCH \\\n`
    + `  -H 'Content-Type: application/json' \\\n  -H ${quote(`If-Match: ${etag}`)} \\\n  -d ${body} \\\n  ${url}`;
}

function Pane({ title, note, text, app }) {
  const id = `pane-${title.toLowerCase()}`;
  const copy = () => navigator.clipboard.writeText(text).then(() => app.say(`${title} copied`));
  return html`<div class="pane">
    <h3 id=${id}>
      ${title} <small>${note}</small>
      ${navigator.clipboard && html`<button type="button" aria-label="Copy ${title}" onClick=${copy}>Copy</button>`}
    </h3>
    <pre tabindex="0" aria-labelledby=${id} role="region">${text}</pre>
  </div>`;
}

function parse(typed) {
  const fields = {}, violations = {};
  for (const [name, text] of Object.entries(typed)) {
    try {
      fields[name] = PARSERS[name](text);
    } catch (error) {
      violations[name] = error.message;
    }
  }
  return { fields, violations };
}

function Form({ app, item, typed }) {
  const [error, setError] = useState(null);
  const isDirty = Object.keys(typed).length > 0;
  const draft = app.drafts.open(item);

  function type(name, text) {
    app.drafts.type(app.drafts.open(item, name), item, name, text);
    if (!(error instanceof Conflict)) setError(null);
  }

  async function save(event) {
    event?.preventDefault();
    const { fields, violations } = parse(typed);
    try {
      if (Object.keys(violations).length) throw Object.assign(new Error(), { about: (name) => violations[name] });
      const since = app.model.sequence;
      const { message } = await draft.save(fields);
      app.model.settle(message.item, since);
      draft.seen = message.item;
      for (const name of Object.keys(fields)) if (app.drafts.typed(item.id)[name] === typed[name]) app.drafts.drop(item.id, name);
      setError(null);
      app.say("Saved");
    } catch (problem) {
      setError(problem);
    }
  }

  const isOvertaken = (name) => {
    return name in typed && item[name] !== draft.seen[name] && typed[name] !== String(item[name]);
  };
  const problem = (name) => (isOvertaken(name) ? new Conflict([name], item) : name in typed ? error : null);
  const overwrite = (name) => {
    if (isOvertaken(name)) draft.seen = item;
    save();
  };
  const giveUp = (name) => {
    type(name, String(item[name]));
    setError(null);
  };
  const field = (name, label, control) => html`<label class="field ${name}">
    <span>${label}</span>${control({
      name, value: typed[name] ?? String(item[name]), dir: "auto", autocomplete: "off", "aria-describedby": problem(name) ? `${name}-problem` : undefined,
      "aria-invalid": Boolean(problem(name)), onInput: ({ target }) => type(name, target.value),
    })}</label>
    <${Problem} id="${name}-problem" field=${name} error=${problem(name)}
      onOverwrite=${() => overwrite(name)} onGiveUp=${() => giveUp(name)} />`;
  return html`<form class="fields" onSubmit=${save} novalidate>
    ${field("title", "Title", (props) => html`<input ...${props} />`)}
    ${field("description", "Description", (props) => html`<textarea rows="3" ...${props}></textarea>`)}
    ${field("status", "Status", (props) => html`<select ...${props}>
      ${STATUSES.map((status) => html`<option key=${status}>${status}</option>`)}
    </select>`)}
    ${field("priority", "Priority", (props) => html`<input inputmode="numeric" ...${props} />`)}
    <p class="actions"><button class="primary" disabled=${!isDirty}>Save</button>
      ${isDirty && html`<button type="button" onClick=${() => { app.drafts.drop(item.id); setError(null); }}>Discard</button>`}</p>
  </form>`;
}

// What the server says of an item right now, read again whenever it changes.
function useReading(app, id) {
  const [reading, setReading] = useState({});
  const sequence = app.model.rows.get(BigInt(id))?.sequence;
  useEffect(() => {
    let isLate = false;
    Promise.all([app.api.get(id), app.api.getJson(id)]).then(
      ([protobuf, json]) => isLate || setReading({ protobuf, json }),
      (error) => isLate || setReading((before) => ({ ...before, error })),
    );
    return () => (isLate = true);
  }, [id, sequence, app.stream.state.value.name]);
  return reading;
}

function Details({ app, id, onClose }) {
  app.model.version.value;
  const { protobuf, json, error } = useReading(app, id);
  // What was typed and not saved is still there when the drawer is opened again.
  app.drafts.version.value;
  const typed = app.drafts.typed(id);
  const item = protobuf?.message;
  const jsonText = json && ordered(JSON.stringify(JSON.parse(new TextDecoder().decode(json.bytes)), null, 2));
  const times = item && [["Created", item.createdAt], ["Changed", item.updatedAt]];
  return html`<div class="sheet">
    <header><h2>Item ${id}</h2><button type="button" class="close" aria-label="Close" onClick=${onClose}>×</button></header>
    ${error && html`<p class="problem" role="alert">${error.message}</p>`}
    ${item && html`<${Form} ...${{ app, item, typed }} />
    <dl class="facts">
      ${times.map(([label, at]) => html`<div key=${label}>
        <dt>${label}</dt><dd><time datetime=${iso(at)}>${date(at)}</time> <small>${ago(at, clock.value)}</small></dd>
      </div>`)}
      <div><dt>ETag</dt><dd><code>${protobuf.etag}</code></dd></div>
    </dl>
    <div class="panes">
      <${Pane} app=${app} title="Protobuf" note=${plural(protobuf.bytes.length, "byte")} text=${hexDump(protobuf.bytes, 8)} />
      <${Pane} app=${app} title="JSON" note=${plural(json.bytes.length, "byte")} text=${jsonText} />
      <${Pane} app=${app} title="curl" note="" text=${curl(item, json.etag, parse(typed).fields)} />
    </div>`}
  </div>`;
}

export function Drawer({ app }) {
  const dialog = useRef();
  const id = app.view.settings.value.item;
  const close = () => app.view.set({ item: "" });
  useEffect(() => {
    if (id && !dialog.current.open) dialog.current.showModal();
    if (!id && dialog.current.open) dialog.current.close();
  }, [id]);
  // A click on the dialog itself is one beside its sheet. Its `close` event comes late, when it may be open again: not used.
  return html`<dialog class="drawer" ref=${dialog} aria-label="Item ${id}"
      onCancel=${close} onClick=${({ target }) => target === dialog.current && close()}>
    ${id && html`<${Details} key=${id} app=${app} id=${id} onClose=${close} />`}
  </dialog>`;
}
