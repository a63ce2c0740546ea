// What has come from the service: how many rows there are of each kind, and the latest events, as people read them.
import { signal } from "./third_party.js";

const LOG = 100;

export class Tally {
  constructor(collection) {
    Object.assign(this, { collection, counts: signal(null), log: signal([]), current: null, notes: [], received: { events: 0, bytes: 0 } });
  }

  // Note an event, of whatever kind.
  note(event) {
    if (event.counts) this.addCounts(event);
    const { kind, sequence, size, reason, id = "", message, at } = event, { label, key } = this.collection;
    this.received.events += 1;
    this.received.bytes += size;
    const about = reason || (message && label !== key && label.get(message)) || (id && `#${id}`);
    this.notes.push({ number: this.received.events, kind, sequence, size, about, id, at });
    if (this.notes.length > 2 * LOG) this.notes.splice(0, LOG);
  }

  addCounts({ kind, counts }) {
    const isWhole = kind === "HELLO" || kind === "HEARTBEAT" || kind === "RESET";
    const before = isWhole ? [] : this.current ?? [];
    this.current = new Map([...before, ...counts].filter(([, count]) => count || this.collection.countBy.values));
  }

  publish() {
    if (this.counts.value !== this.current) this.counts.value = this.current;
    this.log.value = this.notes.slice(-LOG).reverse();
  }
}
