// What was typed and not saved, row by row and for new rows: kept in the session's storage, so that it survives a reload.
import { signal } from "./third_party.js";
import { fromBase64, toBase64 } from "./bytes.js";
import { Conflict, Draft, applied } from "./draft.js";
import { hasParts } from "./element.js";
import { partsOf, typedIn, valueIn, written } from "./parts.js";
import { keyText } from "./values.js";

const NEW = ""; // in place of the key of a row that is not there yet

// The text of a field of a message; null where the field is absent.
export const textOf = (field, message) => written(field, partsOf(field, field.get(message)));

// The values of what is typed, by the names of fields in messages; and what is no value, by its path.
export function read(collection, typed) {
  const fields = {}, violations = {}, attempts = {};
  for (const field of collection.fields.filter(({ name }) => name in typed)) {
    const problems = {}, value = valueIn(field, typedIn(field, typed[field.name]), field.name, problems);
    const isWrong = Object.keys(problems).length > 0;
    if (isWrong && field.reference) problems[field.name] = `choose a ${field.reference.collection.noun}, or type its key`;
    if (!isWrong) fields[field.localName] = value;
    else if (hasParts(field)) attempts[field.localName] = value;
    Object.assign(violations, problems);
  }
  return { fields, violations, attempts };
}

// Where a page keeps something: one place for each service, also where several have one origin, and for each person who is
// signed in. A widget's page is not ours to keep things in.
export function placeOf({ options, transport }, what) {
  if (options?.isWidget) return "";
  return `fastproto.${what} ${transport.url(".")}${options?.subject ? ` of ${options.subject}` : ""}`;
}

export class Drafts {
  constructor(app) {
    const store = placeOf(app, "drafts");
    Object.assign(this, { app, store, version: signal(0), entries: new Map(), refusals: new Map() });
    this.restore();
    // A reload keeps it, the end of the session does not, and a page cannot tell them apart.
    window.addEventListener("beforeunload", (event) => this.store && !this.app.isLeaving && this.entries.size && event.preventDefault());
  }

  entry(collection, id) {
    void this.version.value;
    return this.entries.get(`${collection.name}/${id}`);
  }

  // The texts of those fields of a row that were typed into, by the names of the fields.
  typed(collection, id) {
    return this.entry(collection, id)?.typed ?? {};
  }

  // Whether something was typed into a row and not saved.
  has(collection, id) {
    return Boolean(this.entry(collection, id));
  }

  // The rows of a collection with something that was not saved, by their keys as texts; "" is a new one.
  ids(collection) {
    void this.version.value;
    return [...this.entries.values()].filter((entry) => entry.draft.collection === collection).map(({ id }) => id);
  }

  // The change of a row. A field that nobody has typed into yet is changed from what it is now.
  open(collection, message, field) {
    const entry = this.entries.get(`${collection.name}/${keyText(collection.key.get(message))}`);
    if (!entry) return new Draft(this.app, collection, message);
    if (field && !(field.name in entry.typed)) {
      entry.draft.seen = applied(collection, entry.draft.seen, { [field.localName]: field.get(message) });
    }
    return entry.draft;
  }

  // Keep a text, unless it says what the row says.
  type(draft, message, field, text) {
    const { collection } = draft, id = keyText(collection.key.get(message));
    if (!(this.refusal(collection, id, field) instanceof Conflict)) this.refusals.delete(`${collection.name}/${id}/${field.name}`);
    if (text === textOf(field, message)) this.drop(collection, id, field);
    else this.put(draft, id, { ...this.typed(collection, id), [field.name]: text });
  }

  // Keep what is typed into the form of a new row.
  typeNew(collection, blank, texts) {
    const typed = { ...this.typed(collection, NEW), ...texts };
    this.put(this.entry(collection, NEW)?.draft ?? new Draft(this.app, collection, blank), NEW, typed);
  }

  put(draft, id, typed) {
    this.entries.set(`${draft.collection.name}/${id}`, { id, typed, draft });
    this.keep();
  }

  // Save what is typed into a field of the table. It is kept until it is saved, and with it why it could not be.
  async save(draft, field, text, fields) {
    const { collection, seen } = draft, id = keyText(draft.key);
    const place = `${collection.name}/${id}/${field.name}`, saving = draft.save(fields);
    this.refusals.delete(place);
    draft.seen = applied(collection, seen, fields); // What one writes one has seen
    this.keep();
    try {
      await saving;
      if (this.typed(collection, id)[field.name] === text) this.drop(collection, id, field);
    } catch (error) {
      if (!(error instanceof Conflict)) draft.look(seen, fields);
      this.refusals.set(place, error);
      this.put(draft, id, { [field.name]: text, ...this.typed(collection, id) }); // Also where its editor was left meanwhile
      throw error;
    }
  }

  // Why a field of a row could not be saved, or undefined.
  refusal(collection, id, field) {
    void this.version.value;
    return this.refusals.get(`${collection.name}/${id}/${field.name}`);
  }

  // Forget what was typed into a field of a row, or into all of them.
  drop(collection, id, field) {
    const place = `${collection.name}/${id}`, entry = this.entries.get(place);
    for (const name of field ? [field.name] : Object.keys(entry?.typed ?? {})) this.refusals.delete(`${place}/${name}`);
    if (!entry) return;
    const { [field?.name]: _, ...others } = entry.typed;
    if (field && Object.keys(others).length) this.entries.set(place, { ...entry, typed: others });
    else this.entries.delete(place);
    this.keep();
  }

  // What was typed before a reload has been saved now.
  saved({ collection, kind, id, names }) {
    if (kind === "create") return this.drop(collection, NEW);
    for (const field of collection.fields) if (names.includes(field.localName)) this.drop(collection, id, field);
  }

  keep() {
    const kept = [...this.entries.values()].map(({ id, typed, draft: { collection, seen } }) => {
      return { collection: collection.name, id, typed, seen: toBase64(this.app.contract.encode(collection.type, seen)) };
    });
    try {
      if (this.store) sessionStorage.setItem(this.store, JSON.stringify(kept));
    } catch {
      // Full or forbidden: it is kept as long as the page is.
    }
    this.version.value += 1;
  }

  restore() {
    let kept = [];
    try {
      kept = JSON.parse(this.store && sessionStorage.getItem(this.store)) || [];
    } catch {
      // no storage, or not ours
    }
    for (const { collection: name, id, typed, seen } of kept) {
      const collection = this.app.contract.collection(name);
      const known = Object.entries(typed).filter(([field]) => collection?.field(field));
      if (!known.length) continue; // the contract has changed meanwhile
      const draft = new Draft(this.app, collection, this.app.contract.decode(collection.type, fromBase64(seen)));
      this.entries.set(`${name}/${id}`, { id, typed: Object.fromEntries(known), draft });
    }
  }
}
