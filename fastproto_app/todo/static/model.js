// What the page knows: a snapshot of the items, and every change since, in order.
import { signal } from "./third_party.js";
import { History } from "./history.js";

export const ROW_LIMIT = 20_000;
const ROW_SLACK = 1_000;
const LOG_LIMIT = 100;

export class Model {
  constructor(contract) {
    this.contract = contract;
    this.version = signal(0);
    this.history = new History();
    this.log = [];
    this.received = { events: 0, bytes: 0 };
    // What is not known yet is null, not 0.
    this.stats = null;
    this.clear();
  }

  // Forget the items, before they are listed anew.
  clear() {
    for (const row of this.rows?.values() ?? []) row.isGone = true;
    Object.assign(this, { rows: new Map(), added: [], floor: 0n, isListed: false });
    Object.assign(this, { sequence: null, epoch: "", checksum: "" });
    this.hasLeft = true;
    this.changed();
  }

  // However many changes there are, the page is drawn once for each frame of the screen; not at all while it is hidden.
  changed() {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.version.value += 1;
    });
  }

  // One page of a list, from its newest item on. The changes since the first page will be told by the stream.
  addPage(list) {
    if (this.sequence === null) {
      Object.assign(this, { sequence: list.sequence, epoch: list.epoch, checksum: list.checksum ?? "" });
    }
    for (const item of list.items) this.put(item, this.sequence);
    this.floor = list.nextPageToken ? list.items.at(-1).id : 0n;
    this.changed();
  }

  // All that this page holds is here.
  endList() {
    this.isListed = true;
    this.changed();
  }

  setStats(stats) {
    this.stats = stats;
    this.history.add(stats);
    this.changed();
  }

  put(item, sequence, isNews = false) {
    let row = this.rows.get(item.id);
    if (!row) {
      row = { id: item.id, epoch: this.epoch, revision: 0, changedAt: 0, isGone: false, isDeleted: false };
      this.rows.set(item.id, row);
      this.added.push(row);
    }
    Object.assign(row, { item, sequence, text: "" });
    if (isNews) Object.assign(row, { revision: row.revision + 1, changedAt: performance.now() });
  }

  remove(id) {
    const row = this.rows.get(id);
    if (row) row.isGone = this.hasLeft = true;
    this.rows.delete(id);
    return row;
  }

  // Fold one event in. False when it does not follow on the last one, so that the items have to be listed anew.
  fold(event, kind, size) {
    this.note(event, kind, size);
    if (kind === "HELLO" || kind === "HEARTBEAT") this.setStats(event.stats);
    if (!["CREATED", "UPDATED", "DELETED", "HEARTBEAT"].includes(kind)) return true;
    if (event.sequence <= this.sequence) return true;
    // Numbers after `previous` are of other tables. Where there is one table, none is left out.
    const known = event.previous ?? (kind === "HEARTBEAT" ? event.sequence : event.sequence - 1n);
    if (known > this.sequence) return false;
    Object.assign(this, { sequence: event.sequence, checksum: event.checksum ?? "" });
    if (kind === "HEARTBEAT") return true;
    if (kind === "DELETED") Object.assign(this.remove(event.deletedId) ?? {}, { isDeleted: true });
    else if (event.item.id > this.floor || this.rows.has(event.item.id)) this.put(event.item, event.sequence, true);
    this.trim();
    this.history.count();
    this.setStats(event.stats);
    return true;
  }

  // What a write of this page was answered with, shown until its event comes; unless a later event has been here already.
  settle(item, since) {
    const row = this.rows.get(item.id);
    if (row && row.sequence <= since) this.put(item, row.sequence);
    this.changed();
  }

  // Keep memory bounded, also while nobody looks and nothing is drawn: the oldest rows go.
  trim() {
    if (this.added.length > this.rows.size + ROW_SLACK) this.added = this.added.filter((row) => !row.isGone);
    if (this.rows.size <= ROW_LIMIT + ROW_SLACK) return;
    const ids = [...this.rows.keys()].sort((a, b) => (a < b ? -1 : 1));
    const leaving = ids.slice(0, ids.length - ROW_LIMIT);
    this.floor = leaving.at(-1);
    for (const id of leaving) this.remove(id);
  }

  note(event, kind, size) {
    this.received.events += 1;
    this.received.bytes += size;
    const about = event.reason || event.item?.title || (event.deletedId ? `#${event.deletedId}` : "");
    this.log.push({ number: this.received.events, kind, sequence: event.sequence, size, about, at: Date.now() });
    if (this.log.length > 2 * LOG_LIMIT) this.log.splice(0, LOG_LIMIT);
    this.changed();
  }

  // Rows that have come since this was last asked; and whether some have left.
  takeArrivals() {
    const { added, hasLeft } = this;
    Object.assign(this, { added: [], hasLeft: false });
    return { added, hasLeft };
  }

  // The newest entries of the log, newest first.
  recent() {
    return this.log.slice(-LOG_LIMIT).reverse();
  }

  // Whether the server has items that are not here.
  get isPartial() {
    return this.floor > 0n;
  }
}
