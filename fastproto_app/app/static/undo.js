// What this person has done last, to be undone: rows come back under their keys, fields get the values from before.
import { equals, html, signal } from "./third_party.js";
import { toInput } from "./values.js";

const PORTION = 1000;
const AT_ONCE = 6;
const MOVED = "was changed elsewhere since";

// How many rows, in words.
export function rowsOf(collection, count) {
  return count === 1 ? `1 ${collection.noun}` : `${count.toLocaleString("en")} ${collection.title.toLowerCase()}`;
}

// Whether somebody else has given one of the fields another value since.
function hasMoved(fields, { after }, now) {
  return fields.some((field) => toInput(field, after) !== toInput(field, now));
}

// Messages one after the other, each with its length before it.
function joined(messages) {
  const bytes = new Uint8Array(messages.reduce((sum, { length }) => sum + length + 5, 0));
  let end = 0;
  for (const message of messages) {
    let { length } = message;
    for (; length > 127; length >>>= 7) bytes[end++] = (length & 127) | 128;
    bytes[end++] = length;
    bytes.set(message, end);
    end += message.length;
  }
  return bytes.slice(0, end);
}

function refusal(violations = {}) {
  return Object.assign(new Error(MOVED), { status: 412, violations });
}

export class Undo {
  constructor(app) {
    Object.assign(this, { app, stack: signal([]), hidden: signal(new Set()) });
  }

  // Keep what was done to rows: `kind` is "deleted", "changed" or "created"; each of `rows` has its `key`, what to call it
  // and, when changed, the message `before` and `after`, of which the `fields` count. A quiet one has no notice.
  note({ kind, collection, rows, fields = [], isQuiet = false }) {
    const entry = { kind, collection, rows, fields, isQuiet };
    this.stack.value = [...this.stack.value, entry];
  }

  noteWrite({ kind, collection, key, names, label, before, isUndo }, message) {
    if (isUndo || kind === "other" || kind === "undelete") return;
    const rows = [{ key: key ?? collection.key.get(message), label, before: before ?? message, after: message }];
    const fields = collection.fields.filter(({ localName }) => names.includes(localName));
    if (kind === "delete" && collection.can("undelete")) this.note({ kind: "deleted", collection, rows });
    if (kind === "update" && before) this.note({ kind: "changed", collection, rows, fields, isQuiet: true });
    if (kind === "create" && collection.can("delete")) this.note({ kind: "created", collection, rows, isQuiet: true });
  }

  // Those that the notice speaks of.
  get loud() {
    return this.stack.value.filter((entry) => !entry.isQuiet && !this.hidden.value.has(entry));
  }

  // No longer speak of them; Ctrl+Z still undoes.
  hide() {
    this.hidden.value = new Set(this.stack.value);
  }

  async undoAll() {
    for (const entry of this.loud.reverse()) await this.undo(entry);
  }

  // Undo the last thing, or another one. What was refused is told, and not tried again and again.
  async undo(entry = this.stack.value.at(-1)) {
    if (!entry) return this.app.say("There is nothing to undo");
    if (this.app.work.isBusy) return;
    const { kind, collection, rows } = entry;
    this.stack.value = this.stack.value.filter((one) => one !== entry);
    const title = `Undoing: ${rowsOf(collection, rows.length)}`;
    const portions = await this.app.work.run(title, rows.length, (given) => this[kind](entry, given));
    this.tell(entry, portions);
  }

  tell({ kind, collection, rows, fields, isQuiet }, { refused, done, isCancelled }) {
    const count = done.value - refused.length, name = rows[0].label || `${collection.noun} ${rows[0].key}`;
    const what = rows.length === 1 ? html`“<bdi>${name}</bdi>”` : rowsOf(collection, count);
    const are = count === 1 ? "is" : "are";
    const words = { deleted: `${are} back`, changed: `${are} as before`, created: `${are} deleted again` }[kind];
    if (count) this.app.say(html`${what} ${words}`);
    if (isCancelled && rows.length > done.value) {
      this.stack.value = [...this.stack.value, { kind, collection, fields, rows: rows.slice(done.value), isQuiet }];
    }
    if (!refused.length) return;
    const not = { deleted: "not back", changed: "not put back", created: "not deleted" }[kind];
    this.app.work.report({ title: rows.length === 1 ? html`${what} is ${not}` : `${rowsOf(collection, refused.length)} ${refused.length === 1 ? "is" : "are"} ${not}`, refused });
  }

  // Bring rows back: one by the service's own memory of it; many as they were, with their keys, by an import.
  async deleted({ collection, rows }, portions) {
    const { api, outbox, contract } = this.app;
    if (rows.length > 1 && collection.can("import") && rows.every(({ before }) => before)) {
      const type = "application/x-protobuf", fileOf = (part) => joined(part.map(({ before }) => contract.encode(collection.type, before)));
      return portions.run(rows, PORTION, (part) => {
        const bytes = fileOf(part);
        return outbox.deliver((key) => api.import(collection, { bytes, type, keepKeys: true, key }));
      });
    }
    const one = (row) => (rows.length === 1
      ? outbox.write({ collection, kind: "undelete", key: row.key, isUndo: true })
      : outbox.deliver((key) => api.undelete(collection, row.key, { key })));
    const waiting = [...rows];
    const take = async () => {
      while (waiting.length && !portions.isCancelled) {
        const row = waiting.shift();
        await portions.attempt([row], () => one(row));
      }
    };
    return Promise.all(Array.from({ length: AT_ONCE }, take));
  }

  // Put back values, where they are still what was written.
  async changed({ collection, rows, fields }, portions) {
    const { api, outbox } = this.app;
    const back = ({ before }) => Object.fromEntries(fields.map((field) => [field.localName, field.get(before)]));
    if (rows.length > 1 && collection.can("batchUpdate") && collection.can("batchGet")) {
      return portions.run(rows, PORTION, async (part) => {
        const { rows: now } = await outbox.deliver(() => api.batch(collection, "batchGet", part.map(({ key }) => key)));
        const moved = part.flatMap((row, place) => (hasMoved(fields, row, now[place]) ? [[`[${place}]`, MOVED]] : []));
        if (moved.length) throw refusal(Object.fromEntries(moved));
        await outbox.deliver((key) => api.batch(collection, "batchUpdate", part.map((row) => ({ key: row.key, fields: back(row) })), { key }));
      });
    }
    return portions.run(rows, 1, async ([row]) => {
      const { message: now, etag } = await outbox.deliver(() => api.get(collection, row.key));
      if (hasMoved(fields, row, now)) throw refusal();
      await outbox.write({ collection, kind: "update", key: row.key, fields: back(row), etag, isUndo: true });
    });
  }

  // Delete what was created, unless somebody has changed it since.
  created({ collection, rows }, portions) {
    const { api, outbox } = this.app, type = collection.type;
    if (rows.length > 1 && collection.can("batchDelete")) {
      const send = (part) => outbox.deliver((key) => api.batch(collection, "batchDelete", part.map(({ key: one }) => one), { key }));
      return portions.run(rows, PORTION, send);
    }
    return portions.run(rows, 1, async ([row]) => {
      const { message: now, etag } = await outbox.deliver(() => api.get(collection, row.key));
      if (row.after && !equals(type, now, row.after)) throw refusal();
      await outbox.write({ collection, kind: "delete", key: row.key, etag, isUndo: true });
    });
  }
}
