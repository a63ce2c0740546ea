// The rows as they stand while a pointer or the focus is on them: nothing moves under a hand that aims.
import { signal } from "./third_party.js";
import { ROW_LIMIT } from "./model.js";

// How long after rows have moved a touch may still be meant for the row that was there before.
const AFTERSHOCK = 700;
// With more rows than this, gaps among them, what waits is let in: memory is bounded.
const LIMIT = 2 * ROW_LIMIT;

export class Hold {
  constructor() {
    Object.assign(this, { isOn: signal(false), reasons: new Set(), expected: new Set(), rows: [], key: "", movedAt: 0 });
  }

  // Begin or end to hold, for a reason such as "pointer"; what has come meanwhile is let in when there is none left.
  set(reason, isThere) {
    if (isThere) this.reasons.add(reason);
    else this.reasons.delete(reason);
    this.isOn.value = this.reasons.size > 0;
  }

  // Let in an item when it comes, even now, because it is this person's own.
  expect(id) {
    this.expected.add(id);
  }

  // Let in what has come, at the next look.
  release() {
    this.key = "";
  }

  // When the items have been listed again, they are other rows. Those of another history are gaps, as are those not listed.
  renew({ rows, epoch, floor, isListed }) {
    for (const [index, row] of this.rows.entries()) {
      if (!row.isGone || row.isDeleted) continue;
      if (row.epoch === epoch && rows.has(row.id)) this.rows[index] = rows.get(row.id);
      else row.isDeleted = isListed && (row.epoch !== epoch || row.id > floor);
    }
  }

  // The rows to show where `rows` would be shown, and how many of those are kept waiting. `key` says what was asked for.
  apply(rows, key) {
    const isHeld = this.isOn.value && key === this.key && this.rows.length < LIMIT;
    const members = isHeld ? new Set(this.rows) : null;
    const waiting = members ? rows.filter((row) => !members.has(row)) : [];
    const isAwaited = waiting.some(({ id }) => this.expected.delete(id));
    if (!members || isAwaited) {
      if (key === this.key && rows[0] !== this.rows[0]) this.movedAt = performance.now();
      Object.assign(this, { rows, key });
      return { rows, waiting: 0 };
    }
    // What comes after the last row moves none.
    const last = rows.findLastIndex((row) => members.has(row));
    const tail = last < 0 && members.size ? [] : rows.slice(last + 1);
    if (tail.length) this.rows = [...this.rows, ...tail];
    return { rows: this.rows, waiting: waiting.length - tail.length };
  }

  // Whether a touch now may be meant for another row than the one it hits.
  get isUnsteady() {
    return !this.isOn.value && performance.now() - this.movedAt < AFTERSHOCK;
  }
}
