// What was typed and not saved, item by item: kept in the session's storage, so that it survives a reload.
import { signal } from "./third_party.js";
import { Draft } from "./draft.js";

// One for each service, also where several have one origin.
const STORE = `fastproto.drafts ${new URL(".", document.baseURI).pathname}`;
const FIELDS = ["title", "description", "status", "priority"];

function read() {
  try {
    return { items: {}, added: "", ...JSON.parse(sessionStorage.getItem(STORE)) };
  } catch {
    return { items: {}, added: "" }; // no storage, or not ours
  }
}

export class Drafts {
  constructor(api) {
    const { items, added } = read();
    Object.assign(this, { api, version: signal(0), entries: new Map(), added });
    for (const [id, { typed, seen }] of Object.entries(items)) {
      this.entries.set(id, { typed, draft: new Draft(api, { ...seen, id: BigInt(id) }) });
    }
    // A reload keeps it, the end of the session does not, and a page cannot tell them apart.
    window.addEventListener("beforeunload", (event) => (this.entries.size || this.added) && event.preventDefault());
  }

  // Keep the title of an item that is not there yet.
  add(title) {
    this.added = title;
    this.keep();
  }

  // The items that were typed into and are deleted: those that a page with all later items does not have.
  orphans(model) {
    return [...this.entries.keys()].filter((id) => model.isListed && BigInt(id) > model.floor && !model.rows.has(BigInt(id)));
  }

  // An item as it was seen, with what was typed into it.
  whole(id) {
    const { typed, draft } = this.entries.get(id);
    return Object.fromEntries(FIELDS.map((name) => [name, typed[name] ?? String(draft.seen[name])]));
  }

  // The texts of those fields of an item that were typed into.
  typed(id) {
    return this.entries.get(String(id))?.typed ?? {};
  }

  // The change of an item. A field that nobody has typed into yet is changed from what it is now.
  open(item, field) {
    const entry = this.entries.get(String(item.id));
    if (!entry) return new Draft(this.api, item);
    if (field && !(field in entry.typed)) entry.draft.seen = { ...entry.draft.seen, [field]: item[field] };
    return entry.draft;
  }

  // Keep a text, unless it says what the item says.
  type(draft, item, field, text) {
    if (text === String(item[field])) return this.drop(item.id, field);
    this.entries.set(String(item.id), { typed: { ...this.typed(item.id), [field]: text }, draft });
    this.keep();
  }

  // Forget what was typed into a field of an item, or into all of them.
  drop(id, field) {
    const { [field]: _, ...others } = this.typed(id);
    if (field && Object.keys(others).length) this.entries.get(String(id)).typed = others;
    else this.entries.delete(String(id));
    this.keep();
  }

  // An item has another number.
  move(from, to) {
    const entry = this.entries.get(String(from));
    if (!entry) return;
    entry.draft.seen = { ...entry.draft.seen, id: to };
    this.entries.delete(String(from));
    this.entries.set(String(to), entry);
    this.keep();
  }

  keep() {
    const seen = ({ draft }) => Object.fromEntries(FIELDS.map((name) => [name, draft.seen[name]]));
    const items = [...this.entries].map(([id, entry]) => [id, { typed: entry.typed, seen: seen(entry) }]);
    try {
      sessionStorage.setItem(STORE, JSON.stringify({ items: Object.fromEntries(items), added: this.added }));
    } catch {
      // Full or forbidden: it is kept as long as the page is.
    }
    this.version.value += 1;
  }
}
