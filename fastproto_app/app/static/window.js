// The rows of a list that are held: all from one place in its order to another, however long the list is.
import { keyText } from "./values.js";

export class Row {
  constructor(key, message, sequence) {
    Object.assign(this, { key, id: keyText(key), message, placed: message, sequence });
    Object.assign(this, { revision: 0, changedAt: 0, isGone: false, isDeleted: false });
  }

  // Take over the row as it is after a change.
  become(message, sequence, isNews) {
    Object.assign(this, { message, placed: message, sequence, revision: this.revision + 1, isGone: false, isDeleted: false });
    if (isNews) this.changedAt = performance.now();
  }
}

export class Window {
  constructor(collection, order) {
    Object.assign(this, { collection, order, rows: [], byId: new Map(), offset: 0, total: null, atStart: true, atEnd: true });
    // Rows that came before the window; changes after which the place of the window is not certain; the last counted.
    Object.assign(this, { arrivals: 0, doubts: 0, countedTo: 0n, seams: [], isTorn: false });
  }

  // Hold the rows of a page that begins at an offset, as they were at a sequence; known ones stay the same objects.
  replace({ rows, total, sequence }, offset, isEnd, order = this.order) {
    const before = this.byId, atStart = offset === 0;
    Object.assign(this, { order, rows: [], byId: new Map(), offset, total, atStart, atEnd: isEnd });
    Object.assign(this, { doubts: 0, countedTo: sequence, seams: [], isTorn: false });
    for (const message of rows) this.add(message, sequence, before.get(keyText(this.collection.key.get(message))));
    for (const row of before.values()) {
      if (this.byId.has(row.id)) continue;
      row.isGone = this.where(row.placed) === 0;
      row.isDeleted = row.isGone;
    }
    this.settle();
  }

  // Add a row at the end; a known one that is newer stays as it is.
  add(message, sequence, known) {
    const row = known ?? new Row(this.collection.key.get(message), message, sequence);
    if (known) row.become(message, sequence, false);
    this.byId.set(row.id, row);
    this.rows.push(row);
  }

  // Add a page that lies after the last row, or before the first; `at` is the sequence that all changes are folded in to.
  extend({ rows, sequence }, side, isEnd, at) {
    const count = this.rows.length, anchor = side === "after" ? this.rows.at(-1) : this.rows[0];
    if (anchor && sequence > at && !this.order.isFixed) this.seams.push({ id: anchor.id, sequence });
    for (const message of rows) {
      const row = this.byId.get(keyText(this.collection.key.get(message)));
      if (row && row.sequence >= sequence) continue;
      if (row) this.takeOut(row);
      if (row) row.become(message, sequence, false);
      this.insert(row ?? new Row(this.collection.key.get(message), message, sequence));
    }
    if (side === "before") this.offset -= this.rows.length - count;
    if (isEnd) this[side === "after" ? "atEnd" : "atStart"] = true;
    this.settle();
  }

  // The place of the first row that is not before a message.
  find(message) {
    let low = 0, high = this.rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.order.compare(this.rows[middle].placed, message) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  insert(row) {
    this.byId.set(row.id, row);
    this.rows.splice(this.find(row.placed), 0, row);
  }

  takeOut(row) {
    const at = this.find(row.placed);
    this.rows.splice(this.rows[at] === row ? at : this.rows.indexOf(row), 1);
    this.byId.delete(row.id);
  }

  // Where a message belongs: before the window (-1), in it (0), or after it (1).
  where(message) {
    const { rows, order } = this;
    if (!this.atStart && (!rows.length || order.compare(message, rows[0].placed) < 0)) return -1;
    return !this.atEnd && (!rows.length || order.compare(message, rows.at(-1).placed) > 0) ? 1 : 0;
  }

  // Fold one change in; `isCounted` is false when it was counted before, and is only news to rows that came later.
  fold(event, isCounted = true) {
    const row = this.byId.get(event.id), counts = isCounted && event.sequence > this.countedTo;
    if (this.seams.length) this.mend(event);
    if (counts) this.count(event, row);
    if (row && event.sequence <= row.sequence) return;
    if (event.kind === "DELETED") {
      if (row) this.takeOut(row);
      if (row) Object.assign(row, { isGone: true, isDeleted: !event.leftFilter });
    } else if (row) this.move(row, event);
    else if (this.where(event.message) === 0) {
      const added = new Row(event.key, event.message, event.sequence);
      added.become(event.message, event.sequence, true);
      this.insert(added);
    }
    this.settle();
  }

  // Count a change in the list, and in what comes before the window.
  count({ kind, message }, row) {
    if (kind === "CREATED") this.total += 1;
    if (kind === "DELETED") this.total -= 1;
    if (row) return;
    if (!message || (kind === "UPDATED" && !this.order.isFixed)) this.doubts += 1;
    else if (kind !== "UPDATED" && this.where(message) < 0) {
      this.offset += kind === "CREATED" ? 1 : -1;
      if (kind === "CREATED") this.arrivals += 1;
    }
  }

  move(row, { message, sequence }) {
    if (this.order.compare(row.placed, message) === 0) return row.become(message, sequence, true);
    const where = this.where(message);
    this.takeOut(row);
    if (where < 0) this.offset += 1;
    if (where) row.isGone = true;
    if (where) return undefined;
    row.become(message, sequence, true);
    return this.insert(row);
  }

  // Two pages meet at a row that stood elsewhere when the second was read: there may be rows between them.
  mend({ id, sequence, kind }) {
    if (kind !== "CREATED" && this.seams.some((seam) => seam.id === id && sequence <= seam.sequence)) this.isTorn = true;
    this.seams = this.seams.filter((seam) => sequence < seam.sequence);
  }

  // Keep the numbers possible: what is known for certain is where the list begins and ends.
  settle() {
    const { rows, atStart, atEnd } = this;
    if (atStart && atEnd) this.total = rows.length;
    else this.total = Math.max(this.total, rows.length + 1);
    if (atStart) this.offset = 0;
    else if (atEnd) this.offset = this.total - rows.length;
    else this.offset = Math.min(Math.max(this.offset, 1), Math.max(1, this.total - rows.length - 1));
    if (atStart) this.arrivals = 0;
  }

  // Let go of the rows that are farthest from those in sight.
  trim(first, last, limit) {
    const excess = this.rows.length - limit;
    if (excess <= 0) return;
    const before = Math.max(0, first - this.offset), after = Math.max(0, this.offset + this.rows.length - last);
    const head = Math.min(excess, before > after ? excess : 0);
    for (const row of [...this.rows.splice(0, head), ...this.rows.splice(limit)]) this.byId.delete(row.id);
    if (head) Object.assign(this, { offset: this.offset + head, atStart: false });
    if (excess > head) this.atEnd = false;
    this.settle();
  }
}
