// References: a row of another collection as a link with its name, and a picker of such a row.
import { html, signal, useEffect } from "./third_party.js";
import { NOWHERE, follow } from "./address.js";
import { Combobox } from "./completion.js";
import { nameOf } from "./draft.js";
import { keyOf, keyText, literal } from "./values.js";

const FRESH = 20_000; // Milliseconds for which a name is believed
const AT_ONCE = 40; // Names that are asked for in one request
const SHOWN = 12;

// The names of the rows that are referred to, asked for together and kept for a while.
class Names {
  constructor(app) {
    Object.assign(this, { app, found: new Map(), wanted: new Map(), version: signal(0) });
  }

  // The name of a row; undefined until it is known, null when there is no such row.
  get(collection, key) {
    void this.version.value;
    return this.found.get(`${collection.name}/${keyText(key)}`)?.name;
  }

  want(collection, key) {
    const place = `${collection.name}/${keyText(key)}`, known = this.found.get(place);
    if (known && performance.now() - known.at < FRESH) return;
    this.found.set(place, { name: known?.name, at: performance.now() });
    if (!this.wanted.size) setTimeout(() => this.ask());
    this.wanted.set(collection, [...(this.wanted.get(collection) ?? []), key]);
  }

  ask() {
    const { wanted } = this;
    this.wanted = new Map();
    for (const [collection, keys] of wanted) {
      for (let from = 0; from < keys.length; from += AT_ONCE) this.read(collection, keys.slice(from, from + AT_ONCE));
    }
  }

  async read(collection, keys) {
    const filter = keys.map((key) => `${collection.key.name} = ${literal(collection.key, key)}`).join(" OR ");
    const places = keys.map((key) => `${collection.name}/${keyText(key)}`);
    try {
      const { rows } = await this.app.api.list(collection, { filter, pageSize: AT_ONCE });
      const names = new Map(rows.map((row) => [`${collection.name}/${keyText(collection.key.get(row))}`, nameOf(collection, row)]));
      for (const place of places) this.found.set(place, { name: names.get(place) ?? null, at: performance.now() });
    } catch {
      for (const place of places) this.found.delete(place); // asked again when it is drawn the next time
    }
    this.version.value += 1;
  }
}

const all = new WeakMap();
function namesOf(app) {
  if (!all.has(app.api)) all.set(app.api, new Names(app));
  return all.get(app.api);
}

// Where a row, or some rows, of a collection are shown.
export const placeOf = (collection, rest) => ({ ...NOWHERE, collection: collection.name, ...rest });

// A link within the page.
export function Go({ app, to, children, ...props }) {
  return html`<a ...${props} href=${app.address.link(to)} onClick=${follow(app, to)}>${children}</a>`;
}

export function Reference({ app, field, message, tabindex }) {
  const { collection } = field.reference, value = field.get(message);
  const isSet = value !== undefined && value !== "" && value !== 0 && value !== 0n;
  useEffect(() => {
    if (isSet) namesOf(app).want(collection, value);
  }, [value]);
  if (!isSet) return null;
  const name = namesOf(app).get(collection, value), to = placeOf(collection, { row: keyText(value) });
  return html`<${Go} app=${app} to=${to} class=${name === null ? "reference missing" : "reference"} tabindex=${tabindex}
    title="${collection.noun} ${keyText(value)}"><bdi>${name ?? `#${keyText(value)}`}</bdi></${Go}>`;
}

// Rows of a collection whose name contains what is typed, or whose key it is.
async function matches(app, { collection }, text) {
  const { key, label } = collection, typed = text.trim(), found = new Map();
  const words = `"${typed.replace(/[\\"*]/g, "\\$&")}"`;
  const asked = [];
  if (typed && keyOf(collection, typed) !== undefined) asked.push({ filter: `${key.name} = ${literal(key, keyOf(collection, typed))}` });
  if (!typed) asked.push({});
  else if (label.kind === "text") asked.push({ filter: `${label.name} : ${words}`, orderBy: label.name });
  const answers = await Promise.allSettled(asked.map((question) => app.api.list(collection, { ...question, pageSize: SHOWN })));
  for (const row of answers.flatMap(({ value }) => value?.rows ?? [])) found.set(keyText(key.get(row)), row);
  return [...found].map(([id, row]) => {
    const name = nameOf(collection, row);
    return { insert: id, from: 0, to: text.length, label: name, detail: name === `#${id}` ? "" : `#${id}` };
  });
}

// A key is typed or found by the name of its row, which stands beside it.
export function Picker({ app, field, text, onType, props }) {
  const { collection } = field.reference, key = text.trim() ? keyOf(collection, text.trim()) : undefined;
  useEffect(() => {
    if (key !== undefined) namesOf(app).want(collection, key);
  }, [text]);
  const name = key === undefined ? undefined : namesOf(app).get(collection, key);
  const { "aria-label": label = field.label, ref, ...attributes } = props;
  // Until a key is chosen a name can be typed; the box says what it is about.
  return html`<div class="picker">
    <${Combobox} value=${text} onInput=${onType} complete=${(typed) => matches(app, field.reference, typed)} label=${label}
      onPick=${() => {}} isChoice boxRef=${ref} attributes=${{ ...attributes, placeholder: `find by ${collection.label.label.toLowerCase()}` }} />
    ${name === null && html`<bdi class="picked missing">no such ${collection.noun}</bdi>`}
    ${name && name !== `#${text.trim()}` && html`<${Go} app=${app} to=${placeOf(collection, { row: keyText(key) })} class="picked"><bdi>${name}</bdi><//>`}
  </div>`;
}
