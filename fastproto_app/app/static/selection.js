// The rows that a person has chosen to do something with: one by one, or all that match.
import { computed, signal } from "./third_party.js";
import { keyText } from "./values.js";

export const MOST = 100_000;
const PAGE = 1000;

export class Selection {
  constructor(app) {
    Object.assign(this, { app, anchor: null });
    this.chosen = signal(new Map()); // id → key
    this.rest = signal(null); // null, or the ids of those that are left out of all that match
    this.isBusy = signal(false);
    this.size = computed(() => {
      if (!this.rest.value) return this.chosen.value.size;
      return Math.max(0, (app.rows.value?.view.value.total ?? 0) - this.rest.value.size);
    });
    // With other rows to choose from it is another choice.
    computed(() => this.place).subscribe(() => this.clear());
  }

  // What rows are chosen from.
  get place() {
    const { collection, filter } = this.app.address.value;
    return `${collection} ${filter}`;
  }

  has({ id }) {
    return this.rest.value ? !this.rest.value.has(id) : this.chosen.value.has(id);
  }

  // Choose a row or not; with `range`, all from the one that was chosen last.
  async toggle(row, { range = false } = {}) {
    const isChosen = !this.has(row), from = this.anchor, { rows, offset } = this.app.rows.value.view.value;
    const at = ({ id }) => rows.findIndex((one) => one.id === id);
    this.anchor = { id: row.id, key: row.key, place: offset + at(row) };
    if (!range || !from || from.id === row.id) return this.put([row], range || isChosen);
    const start = at(from), end = at(row);
    if (start >= 0) return this.put(rows.slice(Math.min(start, end), Math.max(start, end) + 1), true);
    // Of the rows from there to here, some are no longer held.
    const found = await (from.place < this.anchor.place ? this.between(from, row) : this.between(row, from));
    if (found) this.put(found, true);
    else this.app.say(`The first of the two rows is elsewhere by now, or they have more than ${MOST.toLocaleString("en")} between them`);
  }

  // Choose these rows, or no longer.
  put(rows, isChosen) {
    if (this.rest.value) {
      const rest = new Set(this.rest.value);
      for (const { id } of rows) if (isChosen) rest.delete(id); else rest.add(id);
      this.rest.value = rest;
      return;
    }
    const chosen = new Map(this.chosen.value);
    for (const { id, key } of rows) if (isChosen) chosen.set(id, key); else chosen.delete(id);
    this.chosen.value = chosen;
  }

  // The rows from one to another, asked for in the order of the table.
  async between(start, end) {
    const { api, address, rows } = this.app, { filter, orderBy } = address.value, { collection } = rows.value;
    const found = [start];
    let startingAfter = start.key;
    this.isBusy.value = true;
    try {
      while (found.length < MOST) {
        const page = await api.list(collection, { filter, orderBy, startingAfter, pageSize: PAGE });
        for (const message of page.rows) {
          startingAfter = collection.key.get(message);
          found.push({ key: startingAfter, id: keyText(startingAfter) });
          if (found.at(-1).id === end.id) return found;
        }
        if (!page.nextPageToken) return null;
      }
      return null;
    } finally {
      this.isBusy.value = false;
    }
  }

  // Choose all that match the filter, however many they are.
  all() {
    this.chosen.value = new Map();
    this.rest.value = new Set();
  }

  clear() {
    this.anchor = null;
    if (this.chosen.value.size) this.chosen.value = new Map();
    this.rest.value = null;
  }
}
