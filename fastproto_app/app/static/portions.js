// Something that is done with many rows, in portions: how far it has come, and which rows were refused and why.
import { signal } from "./third_party.js";

const PLACE = /\[(\d+)\]\.?(.*)/s;
// Answers that are about the request as such, whatever its rows.
const HOPELESS = new Set([401, 403, 405, 415, 501]);

export class Portions {
  constructor(title, total) {
    Object.assign(this, { title, total, refused: [], isCancelled: false });
    this.done = signal(0);
    this.isOver = signal(false);
  }

  cancel() {
    this.isCancelled = true;
  }

  // Give the rows to `send`, so many at a time; each portion is done or not done as a whole. What is refused is left out.
  async run(rows, size, send) {
    for (let start = 0; start < rows.length && !this.isCancelled; start += size) {
      await this.attempt(rows.slice(start, start + size), send);
    }
  }

  async attempt(rows, send) {
    if (!rows.length || this.isCancelled) return;
    try {
      await send(rows);
      this.done.value += rows.length;
    } catch (error) {
      if (error.status === undefined) throw error;
      if (HOPELESS.has(error.status)) return this.refuse(rows, error.message);
      const named = this.named(rows, error);
      for (const [row, text] of named) this.refuse([row], text);
      const others = rows.filter((row) => !named.has(row));
      if (rows.length === 1 && others.length) return this.refuse(rows, error.message);
      // More than the named ones may be wrong: in halves they are found without a request for each.
      const half = named.size > 0 && others.length < 10 ? others.length : Math.ceil(others.length / 2);
      await this.attempt(others.slice(0, half), send);
      await this.attempt(others.slice(half), send);
    }
  }

  // The rows that an error is about, each with what it says.
  named(rows, { violations = {}, message }) {
    const found = new Map();
    for (const [path, text] of Object.entries(violations)) {
      const [, place, field] = PLACE.exec(path) ?? [], row = rows[place];
      const name = field?.split(".").at(-1);
      if (row && !found.has(row)) found.set(row, name ? `${name}: ${text}` : text);
    }
    if (!found.size && rows.length === 1) found.set(rows[0], Object.values(violations)[0] ?? message);
    return found;
  }

  refuse(rows, text) {
    this.refused = [...this.refused, ...rows.map((row) => ({ row, text }))];
    this.done.value += rows.length;
  }
}
