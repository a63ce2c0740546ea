// The writes that wait for an answer, in the browser's storage, so that a page that is loaded again goes on with them.
import { fromBase64, toBase64 } from "./bytes.js";
import { placeOf } from "./drafts.js";
import { keyOf } from "./values.js";

export class Kept {
  constructor(app) {
    this.app = app;
    this.place = placeOf(app, "outbox");
    this.isEmpty = true;
  }

  write(entries) {
    const kept = entries.filter(({ kind }) => kind !== "other").map((entry) => {
      // Encoded once: while the service is away there may be many, and each new one has all of them kept again.
      const { collection } = entry, encode = (row) => row && toBase64(this.app.contract.encode(collection.type, row));
      entry.texts ??= { message: encode(entry.message), before: encode(entry.before), seen: encode(entry.seen) };
      const { kind, id, names, etag, label, isUndo, isAlone, once } = entry;
      return { kind, id, names, etag, label, isUndo, isAlone, once, collection: collection.name, ...entry.texts };
    });
    if (!this.place || (!kept.length && this.isEmpty)) return;
    this.isEmpty = !kept.length;
    try {
      sessionStorage.setItem(this.place, JSON.stringify(kept));
    } catch {
      // Full or forbidden: it is kept as long as the page is.
    }
  }

  // The writes of a page before this one, as `Outbox.add` takes them; of collections that there still are.
  read() {
    let kept = [];
    try {
      kept = JSON.parse(this.place && sessionStorage.getItem(this.place)) || [];
    } catch {
      // no storage, or not ours
    }
    this.isEmpty = !kept.length;
    const known = kept.filter(({ collection }) => this.app.contract.collection(collection));
    return known.map(({ collection: name, id, message, before, seen, ...entry }) => {
      const collection = this.app.contract.collection(name);
      const decode = (text) => text && this.app.contract.decode(collection.type, fromBase64(text));
      const rows = { message: decode(message), before: decode(before), seen: decode(seen) };
      return { ...entry, ...rows, collection, key: id ? keyOf(collection, id) : undefined };
    });
  }
}
