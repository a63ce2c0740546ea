// The rows as they stand while a pointer or the focus is on them: nothing moves under a hand that aims.
import { signal } from "./third_party.js";

// How long after rows have moved a touch may still be meant for the row that was there before.
const AFTERSHOCK = 700;
// With more rows than this, gaps among them, what waits is let in: memory is bounded.
const LIMIT = 5000;

export class Hold {
  constructor() {
    Object.assign(this, { isOn: signal(false), reasons: new Set(), expected: new Set(), rows: [], offset: 0, key: "", movedAt: 0 });
  }

  // Begin or end to hold, for a reason such as "pointer"; what has come meanwhile is let in when there is none left.
  set(reason, isThere) {
    if (isThere) this.reasons.add(reason);
    else this.reasons.delete(reason);
    this.isOn.value = this.reasons.size > 0;
  }

  // Let in a row when it comes, even now, because it is this person's own.
  expect(id) {
    this.expected.add(id);
  }

  // Let in what has come, at the next look.
  release() {
    this.key = "";
  }

  // The rows to show where `rows` would be shown from `offset` on, and how many of those are kept waiting. `key` says
  // what was asked for.
  apply(rows, offset, key) {
    const isHeld = this.isOn.value && key === this.key && this.rows.length < LIMIT;
    if (!isHeld) return this.letIn(rows, offset, key);
    this.forget(new Set(rows));
    const members = new Set(this.rows);
    const waiting = rows.filter((row) => !members.has(row));
    if (waiting.some(({ id }) => this.expected.has(id))) return this.letIn(rows, offset, key);
    // What comes after the last row moves none, nor does what is put where rows are not shown yet, before the first.
    const first = rows.findIndex((row) => members.has(row)), last = rows.findLastIndex((row) => members.has(row));
    if (first < 0) return members.size ? this.shown(waiting.length) : this.letIn(rows, offset, key);
    const tail = rows.slice(last + 1), head = rows.slice(Math.max(0, first - this.offset), first);
    if (head.length || tail.length) this.rows = [...head, ...this.rows, ...tail];
    this.offset -= head.length;
    return this.shown(waiting.length - head.length - tail.length);
  }

  letIn(rows, offset, key) {
    if (key === this.key && rows[0] !== this.rows[0]) this.movedAt = performance.now();
    if (this.expected.size) for (const { id } of rows) this.expected.delete(id);
    Object.assign(this, { rows: [...rows], offset, key });
    return this.shown(0);
  }

  shown(waiting) {
    return { rows: this.rows, offset: this.offset, waiting };
  }

  // Rows at the ends that are no longer kept are no longer shown; those that have gone stay as gaps.
  forget(kept) {
    const isShown = (row) => row.isGone || kept.has(row);
    const first = this.rows.findIndex(isShown), last = this.rows.findLastIndex(isShown);
    if (first <= 0 && last === this.rows.length - 1) return;
    this.offset += Math.max(0, first);
    this.rows = this.rows.slice(Math.max(0, first), last + 1);
  }

  // Whether a touch now may be meant for another row than the one it hits.
  get isUnsteady() {
    return !this.isOn.value && performance.now() - this.movedAt < AFTERSHOCK;
  }
}
