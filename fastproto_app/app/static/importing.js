// An import from the choice of a file to its end: what each column means, what would be refused, and then doing it.
import { signal } from "./third_party.js";
import { Source } from "./source.js";
import { keyOf } from "./values.js";

const SHOWN = 200;
const bare = (name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

export class Importing {
  // What one request may have; a larger file is imported in several, each all or none. Smaller where it is tried.
  static sizes = { rows: 100_000, bytes: 30_000_000, portion: 10_000 };

  constructor(app, collection) {
    Object.assign(this, { app, collection, source: null, attempt: 0, key: "" });
    this.state = signal({ name: "empty" }); // empty, checking, checked, importing, done, failed
    this.targets = signal([]);
    this.keepsKeys = signal(false);
    this.skipsRefused = signal(false);
  }

  async take(file) {
    this.state.value = { name: "checking", done: 0 };
    try {
      this.source = typeof file === "string" ? new Source("pasted", new TextEncoder().encode(file)) : await Source.of(file);
    } catch (error) {
      this.source = null;
      this.state.value = { name: "failed", text: `${file.name ?? "What was pasted"} ${error.message}` };
      return;
    }
    this.targets.value = this.source.columns.map((name) => this.fieldFor(name)?.name ?? "");
    this.keepsKeys.value = this.skipsRefused.value = false;
    await this.check();
  }

  // The field that a column is for: as the service matches them, or as a person would.
  fieldFor(name) {
    const { fields } = this.collection;
    return this.collection.field(name) ?? fields.find((field) => [field.name, field.label].some((one) => bare(one) === bare(name)));
  }

  // Whether the file has keys that the service would replace by its own.
  get hasKeys() {
    const { key, assignsKey } = this.collection;
    return assignsKey && (this.source?.kind === "parquet" || this.targets.value.includes(key.name));
  }

  map(column, target) {
    this.targets.value = this.targets.value.map((one, place) => (place === column ? target : one));
    return this.check();
  }

  keepKeys(isKept) {
    this.keepsKeys.value = isKept;
    return this.check();
  }

  // The places of the rows, in portions that a request can have.
  portions(without = new Set()) {
    const { source } = this;
    if (source.count === null) return [null];
    const places = Array.from({ length: source.count }, (_, place) => place).filter((place) => !without.has(place));
    const { rows, bytes, portion } = Importing.sizes;
    if (places.length <= rows && source.size <= bytes) return [places];
    const size = Math.max(1, Math.min(portion, Math.floor((bytes / source.size) * places.length)));
    return Array.from({ length: Math.ceil(places.length / size) }, (_, index) => places.slice(index * size, (index + 1) * size));
  }

  request(places, options) {
    const { collection, source } = this, bytes = source.file(places, this.targets.value);
    return this.app.api.import(collection, { bytes, type: source.type, keepKeys: this.keepsKeys.value, ...options });
  }

  // Ask the service what it would do, without doing it.
  async check() {
    this.attempt += 1;
    const { attempt, source } = this;
    const twice = this.targets.value.find((target, place) => target && this.targets.value.indexOf(target) !== place);
    if (twice) {
      this.state.value = { name: "failed", text: `Two columns are for ${this.collection.field(twice).label}` };
      return;
    }
    const errors = source.broken().map((one) => ({ ...one, line: source.line(one.place) })), broken = new Set(errors.map(({ place }) => place));
    let refused = broken.size, good = 0, done = refused;
    try {
      for (const places of this.portions(broken)) {
        this.state.value = { name: "checking", done };
        const { message } = await this.app.outbox.deliver(() => this.request(places, { dryRun: true }));
        if (attempt !== this.attempt) return;
        [refused, good, done] = [refused + Number(message.refused), good + Number(message.created), done + (places?.length ?? 0)];
        for (const { row, field, description } of message.errors) {
          const place = places ? places[Number(row)] : Number(row);
          errors.push({ place, line: source.line(place), field, text: description.replace(/^(line|row) \d+: /, "") });
        }
      }
    } catch (error) {
      if (attempt === this.attempt) this.state.value = { name: "failed", text: said(error) };
      return;
    }
    errors.sort((one, other) => one.place - other.place);
    const places = new Set(errors.map(({ place }) => place));
    // Only the first errors are told; who has them all can leave those rows out.
    const canSkip = refused > 0 && places.size === refused && source.count !== null;
    this.state.value = { name: "checked", good, refused, errors: errors.slice(0, SHOWN), places, canSkip };
  }

  // Create the rows; each request is done once. Returns how many there are, or null when it was refused.
  async run() {
    const { app, collection, state, skipsRefused } = this, { places: without } = state.value;
    const portions = this.portions(skipsRefused.value ? without : new Set()), keys = [], etags = [];
    try {
      for (const places of portions) {
        state.value = { name: "importing", done: keys.length };
        const { message } = await app.outbox.deliver((key) => this.request(places, { key, etags: true }));
        for (const key of message.keys) keys.push(key);
        for (const etag of message.etags) etags.push(etag);
      }
    } catch (error) {
      const before = keys.length ? `${keys.length.toLocaleString("en")} rows are added, the others are not. ` : "";
      state.value = { name: "failed", text: before + said(error) };
    }
    if (keys.length && collection.can("delete")) {
      app.undo.note({ kind: "created", collection, rows: keys.map((key, place) => ({ key: keyOf(collection, key), etag: etags[place] })) });
    }
    if (state.value.name === "failed") return null;
    state.value = { name: "done" };
    return keys.length;
  }
}

function said({ message, violations = {} }) {
  return Object.entries(violations).slice(0, 10).map(([path, text]) => `${path}: ${text}`).join("; ") || message;
}
