// What this person has done last, to be undone: rows come back under their keys, fields get the values from before.
import { equals, html, signal } from "./third_party.js";
import { changeRows, deleteUnchanged, readRows } from "./seen.js";
import { toInput } from "./values.js";

const PORTION = 1000;
const AT_ONCE = 6;
const MOST_ROWS = 200_000;
const MOVED = "was changed elsewhere since";

// How many rows, in words.
export function rowsOf(collection, count) {
  return count === 1 ? `1 ${collection.noun}` : `${count.toLocaleString("en")} ${collection.title.toLowerCase()}`;
}

// Whether somebody else has given one of the fields another value since.
function hasMoved(fields, { after }, now) {
  return fields.some((field) => toInput(field, after) !== toInput(field, now));
}

// What was deleted with a row, or came back with it, in words: `measurement=12` is “, with 12 measurements”.
export function withOthers({ collections }, cascade) {
  const counts = [...(cascade ?? "").matchAll(/([\w.-]+)=(\d+)/g)].map(([, table, count]) => {
    const collection = collections.find(({ noun }) => noun.replaceAll(" ", "_") === table);
    return collection ? rowsOf(collection, Number(count)) : `${count} × ${table}`;
  });
  return counts.length ? `, with ${counts.join(" and ")}` : "";
}

// Whether an error is about a row that would come back with another one: its path begins with the table of that row.
function isAboutOthers({ collections }, { violations = {} }) {
  const nouns = new Set(collections.map(({ noun }) => noun.replaceAll(" ", "_")));
  return Object.keys(violations).some((path) => nouns.has(path.split(".")[0]) && path.includes("."));
}

const said = ({ violations = {}, message }) => Object.values(violations).join("; ") || message;

// The error that names the places of rows which others have changed.
function refusal(places) {
  return Object.assign(new Error(MOVED), { status: 412, violations: Object.fromEntries(places.map((place) => [`[${place}]`, MOVED])) });
}

export class Undo {
  constructor(app) {
    Object.assign(this, { app, stack: signal([]), hidden: signal(new Set()), waiting: 0, last: Promise.resolve() });
  }

  // Keep what was done to rows: `kind` is "deleted", "changed" or "created"; each of `rows` has its `key`, what to call it
  // and, when changed, the message `before` and `after`, of which the `fields` count. A quiet one has no notice.
  note({ kind, collection, rows, fields = [], isQuiet = false, others = "" }) {
    const entry = { kind, collection, rows, fields, isQuiet, others };
    this.stack.value = [...this.stack.value, entry];
    // Rows are kept as they were, and a page may be open for days: of very many, the oldest are given up.
    const size = () => this.stack.value.reduce((sum, one) => sum + one.rows.length, 0);
    while (this.stack.value.length > 1 && size() > MOST_ROWS) this.stack.value = this.stack.value.slice(1);
  }

  noteWrite({ kind, collection, key, names, label, before, isUndo }, message, cascade) {
    if (isUndo || kind === "other" || kind === "undelete") return;
    const rows = [{ key: key ?? collection.key.get(message), label, before: before ?? message, after: message }];
    const fields = collection.fields.filter(({ localName }) => names.includes(localName));
    if (kind === "delete" && collection.can("undelete")) this.note({ kind: "deleted", collection, rows, others: withOthers(this.app.contract, cascade) });
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
  async undo(entry) {
    if (entry || (!this.app.outbox.unanswered && !this.waiting)) return this.take(entry ?? this.stack.value.at(-1));
    // The last thing is still under way, and the one before is not what is meant; each further key is for the one before that.
    this.app.say("The last change is still under way; it is undone when it is done");
    this.waiting += 1;
    this.last = this.last.then(() => this.undoNext()).finally(() => (this.waiting -= 1));
    return this.last;
  }

  // Undo the last thing as soon as it is answered; what is refused needs no undo.
  async undoNext() {
    const isDone = await this.app.outbox.unanswered?.answer.then(() => true, () => false);
    return isDone === false ? undefined : this.take(this.stack.value.at(-1));
  }

  async take(entry) {
    if (!entry) return this.app.say("There is nothing to undo");
    if (this.app.work.isBusy) return this.app.say("Something else is still under way");
    const { kind, collection, rows } = entry;
    this.stack.value = this.stack.value.filter((one) => one !== entry);
    const title = `Undoing: ${rowsOf(collection, rows.length)}`;
    const portions = await this.app.work.run(title, rows.length, (given) => this[kind](entry, given));
    this.tell(entry, portions);
  }

  tell({ kind, collection, rows, fields, isQuiet }, { refused, done, isCancelled, others = "" }) {
    const count = done.value - refused.length, name = rows[0].label || `${collection.noun} ${rows[0].key}`;
    const what = rows.length === 1 ? html`“<bdi>${name}</bdi>”` : rowsOf(collection, count);
    const are = count === 1 ? "is" : "are";
    const words = { deleted: `${are} back`, changed: `${are} as before`, created: `${are} deleted again` }[kind];
    if (count) this.app.say(html`${what} ${words}${others}`);
    if (isCancelled && rows.length > done.value) {
      this.stack.value = [...this.stack.value, { kind, collection, fields, rows: rows.slice(done.value), isQuiet }];
    }
    if (!refused.length) return;
    const not = { deleted: "not back", changed: "not put back", created: "not deleted" }[kind];
    this.app.work.report({ title: rows.length === 1 ? html`${what} is ${not}` : `${rowsOf(collection, refused.length)} ${refused.length === 1 ? "is" : "are"} ${not}`, refused });
  }

  // Bring rows back by the service's own memory of them, with what went with them.
  async deleted({ collection, rows }, portions) {
    const { api, outbox } = this.app;
    if (rows.length === 1) return portions.attempt(rows, ([row]) => this.bringBack(collection, row, portions));
    if (collection.can("batchUndelete")) {
      const send = (part) => outbox.deliver((key) => api.batch(collection, "batchUndelete", part.map(({ key: one }) => one), { key }));
      return portions.run(rows, PORTION, send);
    }
    const waiting = [...rows];
    const take = async () => {
      while (waiting.length && !portions.isCancelled) {
        await portions.attempt([waiting.shift()], ([row]) => outbox.deliver((key) => api.undelete(collection, row.key, { key })));
      }
    };
    return Promise.all(Array.from({ length: AT_ONCE }, take));
  }

  // Bring one row back. Where something that went with it cannot come back, it comes alone, and that is told.
  async bringBack(collection, row, portions) {
    const { contract, outbox, work } = this.app, write = { collection, kind: "undelete", key: row.key, isUndo: true };
    try {
      const { cascade } = await outbox.write(write);
      portions.others = withOthers(contract, cascade);
    } catch (error) {
      if (!isAboutOthers(contract, error)) throw error;
      await outbox.write({ ...write, isAlone: true });
      portions.others = ", alone";
      work.report({ title: "What was deleted with it is not back", refused: [{ row, text: said(error) }] });
    }
  }

  // Put back values, where they are still what was written.
  async changed({ collection, rows, fields }, portions) {
    const { outbox } = this.app, hasBatch = collection.can("batchUpdate") && collection.can("batchGet");
    const back = ({ before }) => Object.fromEntries(fields.map((field) => [field.localName, field.get(before)]));
    const check = (part, now) => {
      const moved = part.flatMap((row, place) => (hasMoved(fields, row, now[place]) ? [place] : []));
      if (moved.length) throw refusal(moved);
    };
    if (rows.length > 1) {
      return portions.run(rows, hasBatch ? PORTION : 1, (part) => changeRows(this.app, collection, part, (now) => {
        check(part, now);
        return part.map(back);
      }));
    }
    return portions.attempt(rows, async ([row]) => {
      const { rows: now, etags: [etag] } = await readRows(this.app, collection, rows);
      check(rows, now);
      await outbox.write({ collection, kind: "update", key: row.key, fields: back(row), etag, isUndo: true });
    });
  }

  // Delete what was created, unless somebody has changed it since.
  created({ collection, rows }, portions) {
    const { outbox } = this.app, { type } = collection;
    if (rows.length > 1 && collection.can("batchDelete") && collection.can("batchGet")) {
      return portions.run(rows, PORTION, (part) => deleteUnchanged(this.app, collection, part, refusal));
    }
    return portions.run(rows, 1, async ([row]) => {
      const { rows: [now], etags: [etag] } = await readRows(this.app, collection, [row]);
      const isSame = row.after ? equals(type, now, row.after) : !row.etag || row.etag === etag;
      if (!isSame) throw refusal([0]);
      await outbox.write({ collection, kind: "delete", key: row.key, etag, isUndo: true });
    });
  }
}
