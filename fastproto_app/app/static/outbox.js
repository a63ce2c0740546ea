// The writes of this page that the service has not answered yet: sent in order for each row, and again after an outage or
// a reload, always with the same key, so that each is done once.
import { create, effect, signal } from "./third_party.js";
import { newKey } from "./api.js";
import { Conflict, applied, overtaken } from "./draft.js";
import { Kept } from "./kept.js";
import { keyText } from "./values.js";

const FIRST_DELAY = 500;
const LONGEST_DELAY = 15_000;
// Answers after which it is not known, or known not to be for good, that a write was not done.
const PASSING = new Set([0, 408, 425, 429, 502, 503, 504]);

export class Outbox {
  constructor(app) {
    Object.assign(this, { app, kept: new Kept(app), entries: [], rows: new Map(), last: 0, delay: FIRST_DELAY });
    this.version = signal(0);
    this.outage = signal(null); // since when writes wait, until when, and why
    this.problems = signal([]); // writes from before a reload that were refused: no one else is there to be told
    window.addEventListener("online", () => this.retry());
    document.addEventListener("visibilitychange", () => document.hidden || this.retry());
    // When the feed is there again, so is the service.
    effect(() => void (app.rows?.value?.state.value.name === "live" && queueMicrotask(() => this.retry())));
    // A reload keeps what waits, the end of the session does not, and a page cannot tell them apart.
    window.addEventListener("beforeunload", (event) => this.outage.value && !this.app.isLeaving && event.preventDefault());
    this.resume();
  }

  // Write one row: `fields` by their names in messages, `before` the row as it is, for an undo. With the row as it was `seen`,
  // raises Conflict when others have changed one of the fields since. Resolves to the answer.
  write({ collection, kind, key, fields = {}, etag, label = "", before, seen, isUndo = false, isAlone = false }) {
    const names = Object.keys(fields).filter((name) => !name.startsWith("$")), message = create(collection.type);
    for (const field of collection.fields) if (names.includes(field.localName)) field.set(message, fields[field.localName]);
    return this.add({ collection, kind, key, names, message, etag, label, before, seen, isUndo, isAlone, once: newKey() });
  }

  // Do something else once, however often it has to be sent: `send` gets the key. Not kept over a reload.
  deliver(send) {
    return this.add({ kind: "other", send, once: newKey() });
  }

  add(given) {
    this.last += 1;
    const { collection, key } = given;
    // Writes of one row go one after the other; all else has a line of its own.
    const id = key === undefined ? "" : keyText(key);
    const entry = { ...given, id, line: id ? `${collection.name}/${id}` : `new ${this.last}`, isSending: false };
    entry.answer = new Promise((resolve, reject) => Object.assign(entry, { resolve, reject }));
    this.entries.push(entry);
    this.changed();
    this.pump();
    return entry.answer;
  }

  // What is under way for a row, or null: its kind, and the names and values of the fields that are written.
  pending(collection, id) {
    void this.version.value;
    return this.rows.get(`${collection.name}/${id}`) ?? null;
  }

  // A row as it will be when what is under way for it is done.
  shown(collection, { id, message }) {
    const fields = this.pending(collection, id)?.fields ?? {};
    return Object.keys(fields).length ? applied(collection, message, fields) : message;
  }

  // How many writes are under way.
  get size() {
    void this.version.value;
    return this.entries.length;
  }

  // The last write that can be undone and is not answered yet.
  get unanswered() {
    return this.entries.findLast(({ kind, isUndo }) => kind !== "other" && !isUndo);
  }

  // Send now rather than later.
  retry() {
    if (!this.outage.value) return;
    clearTimeout(this.timer);
    this.outage.value = { ...this.outage.value, until: 0 };
    this.pump(true);
  }

  // Send the first write of each row. While the service is away, only the oldest is tried.
  pump(isProbe = false) {
    const isAway = this.outage.value !== null, lines = new Set();
    if (this.app.isLeaving) return;
    if (isAway && (!isProbe || this.entries.some(({ isSending }) => isSending))) return;
    for (const entry of this.entries) {
      if (!lines.has(entry.line) && !entry.isSending) this.send(entry);
      lines.add(entry.line);
      if (isAway) return;
    }
  }

  async send(entry) {
    Object.assign(entry, { isSending: true, since: this.app.rows?.value?.sequence });
    try {
      const answer = await this.request(entry);
      this.isBack();
      this.end(entry, answer.message);
      this.settle(entry, answer);
      entry.resolve(answer);
    } catch (error) {
      entry.isSending = false;
      if (PASSING.has(error.status)) return this.wait(error);
      this.isBack();
      this.end(entry);
      entry.reject(error);
    }
    this.pump();
  }

  request(entry) {
    const { api } = this.app, { collection, kind, key, message, etag, once, send, isAlone } = entry;
    if (send) return send(once);
    if (kind === "create") return api.create(collection, message, { key: once });
    if (kind === "delete") return api.delete(collection, key, { etag, key: once });
    if (kind === "undelete") return api.undelete(collection, key, { key: once, isAlone });
    return this.update(entry);
  }

  // Change a row. Where it is known what was seen of it, it is read first, and again when it has changed in between.
  async update(entry) {
    const { api } = this.app, { collection, key, names, message, seen } = entry;
    const named = collection.fields.filter(({ localName }) => names.includes(localName));
    const fields = Object.fromEntries(named.map((field) => [field.localName, field.get(message)]));
    for (;;) {
      if (seen && !entry.etag) {
        const { message: before, etag } = await api.get(collection, key);
        const changed = overtaken(collection, seen, before, fields);
        if (changed.length) throw new Conflict(changed, before);
        Object.assign(entry, { before, etag, texts: undefined });
      }
      try {
        return await api.update(collection, key, fields, { etag: entry.etag, key: entry.once });
      } catch (error) {
        if (!seen || error.status !== 412) throw error;
        Object.assign(entry, { etag: "", once: newKey() });
      }
    }
  }

  end(entry, message = entry.before) {
    this.entries = this.entries.filter((one) => one !== entry);
    // The next change of the same row is undone to what this one has left.
    const next = this.entries.find(({ line }) => line === entry.line);
    if (entry.kind === "update" && next?.before && message) Object.assign(next, { before: message, texts: undefined });
    this.changed();
  }

  settle(entry, { message, etag, cascade }) {
    // The next write of the same row goes on from what this one made, if it was to begin where this one began.
    const { collection, kind, line } = entry, rows = this.app.rows?.value;
    const next = this.entries.find((one) => one.line === line);
    if (next?.etag && next.etag === entry.etag && etag) Object.assign(next, { etag });
    if (kind !== "other") this.app.undo?.noteWrite(entry, message, cascade);
    if (!message || kind === "other" || rows?.collection !== collection) return;
    if (kind === "create" || kind === "undelete") rows.expect(collection.key.get(message));
    else if (kind === "update") rows.settle(message, entry.since);
  }

  isBack() {
    this.delay = FIRST_DELAY;
    clearTimeout(this.timer);
    if (this.outage.value) this.outage.value = null;
  }

  // Wait, and longer after each time that it was tried again; what was under way together fails together, and counts once.
  wait({ status, message }) {
    if (this.outage.value?.until > Date.now()) return;
    clearTimeout(this.timer);
    const delay = this.delay * (0.75 + Math.random() / 2); // So that not all pages come back in one moment
    this.delay = Math.min(2 * this.delay, LONGEST_DELAY);
    this.outage.value = { reason: status ? message : "no answer from the service", until: Date.now() + delay };
    this.timer = setTimeout(() => this.retry(), delay);
  }

  changed() {
    this.rows = new Map();
    for (const { kind, line, collection, names = [], message } of this.entries) {
      if (kind === "other" || line.startsWith("new ")) continue;
      const values = collection.fields.filter(({ localName }) => names.includes(localName)).map((field) => [field.localName, field.get(message)]);
      this.rows.set(line, { kind, fields: { ...this.rows.get(line)?.fields, ...Object.fromEntries(values) } });
    }
    this.kept.write(this.entries);
    this.version.value += 1;
  }

  // Go on with what was under way when the page was loaded again.
  resume() {
    for (const given of this.kept.read()) this.goOn(given);
    this.kept.write(this.entries);
  }

  // Go on with one of these; one of a field that is not there any longer for this person is refused.
  async goOn(given) {
    const { names, collection } = given, lost = names.filter((name) => !collection.fields.some(({ localName }) => localName === name));
    try {
      if (lost.length) throw new Error(`${lost.join(", ")}: not for you to change`);
      await this.add(given);
      this.app.drafts?.saved?.(given);
    } catch (error) {
      this.problems.value = [...this.problems.value, { entry: given, error }];
    }
  }

  // A refused write from before a reload: send it once more, as a new one, or forget it.
  answer(problem, isAgain) {
    this.problems.value = this.problems.value.filter((one) => one !== problem);
    if (!isAgain) return;
    this.goOn({ ...problem.entry, etag: "", seen: undefined, once: newKey() });
  }
}
