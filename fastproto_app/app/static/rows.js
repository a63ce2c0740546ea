// What a table shows of one collection: a window of its rows in any order, which moves with the eye and follows every change.
import { signal } from "./third_party.js";
import { Hold } from "./hold.js";
import { Order } from "./order.js";
import { Stream } from "./stream.js";
import { keyText } from "./values.js";
import { Window } from "./window.js";

const RECENT = 2000; // Changes that are kept, because a page may have been read before them
const LOG = 100;
const RETRY = 1000;
const DEBT = 1000; // Milliseconds without a change until the place of the window is made certain

export class Rows {
  // How many rows are asked for at once, held around those in sight, and held at most.
  static sizes = { page: 200, overscan: 100, limit: 2000 };

  constructor({ contract, api, transport, collection, heartbeat }) {
    Object.assign(this, { api, collection, hold: new Hold(), question: { filter: "", orderBy: "" }, sight: [0, 0] });
    this.window = new Window(collection, new Order(collection));
    this.view = signal({ total: null, offset: 0, rows: [], waiting: 0, isLoading: true, error: null });
    this.counts = signal(null);
    this.log = signal([]);
    Object.assign(this, { recent: [], floor: 0n, notes: [], generation: 0, loading: null, frame: 0, received: { events: 0, bytes: 0 } });
    Object.assign(this, { isLoading: true, error: null, lastChange: 0, now: { counts: null } });
    const options = { contract, transport, collection, heartbeat };
    this.stream = new Stream({ ...options, list: (isCurrent) => this.list(isCurrent), take: (event, isNew) => this.take(event, isNew) });
    this.state = this.stream.state;
    this.unsubscribe = this.hold.isOn.subscribe(() => this.changed());
    this.interval = setInterval(() => this.ascertain(), DEBT);
  }

  close() {
    this.stream.close();
    this.loading?.abort();
    this.unsubscribe();
    clearInterval(this.interval);
    clearTimeout(this.later);
    cancelAnimationFrame(this.frame);
  }

  get sequence() {
    return this.stream.sequence;
  }

  get epoch() {
    return this.stream.epoch;
  }

  get checksum() {
    return this.stream.checksum;
  }

  // Ask for other rows, or for another order; what is shown stays until the answer is there.
  ask({ filter = "", orderBy = "" } = {}) {
    Object.assign(this, { question: { filter, orderBy }, isLoading: true, isAsked: true, error: null });
    this.changed();
    return this.stream.renew();
  }

  // List from the beginning, or from what is in sight when the same is asked again.
  async list(isCurrent) {
    this.loading?.abort();
    const { question, isAsked } = this, skip = isAsked ? 0 : Math.max(0, this.sight[0] - Rows.sizes.overscan);
    let page;
    try {
      page = await this.api.list(this.collection, { ...question, pageSize: Rows.sizes.page, skip });
    } catch (error) {
      if (!isCurrent() || error.status < 400 || error.status >= 500 || error.status === 429) throw error;
      Object.assign(this, { error, isLoading: false });
      this.changed();
      return null;
    }
    if (!isCurrent()) return null;
    const { sequence, epoch, checksum } = page, { filter } = question;
    const isOther = filter !== this.stream.filter || epoch !== this.stream.epoch || !this.stream.socket;
    if (isOther) Object.assign(this, { recent: [], floor: sequence });
    if (isAsked) Object.assign(this, { generation: this.generation + 1, sight: [0, 0] });
    Object.assign(this, { isAsked: false, isLoading: false, error: null });
    const offset = page.rows.length ? skip : 0;
    this.window.replace(page, offset, !page.nextPageToken, new Order(this.collection, question.orderBy));
    this.catchUp(sequence, true);
    if (!page.rows.length && skip) this.window.atStart = false;
    this.fill();
    return { filter, sequence, epoch, checksum };
  }

  take(event, isNew) {
    this.note(event);
    if (event.counts) this.addCounts(event);
    if (!isNew) return;
    this.lastChange = performance.now();
    this.recent.push(event);
    if (this.recent.length > 2 * RECENT) this.floor = this.recent.splice(0, RECENT).at(-1).sequence;
    this.window.fold(event);
    this.window.trim(...this.actualSight(), Rows.sizes.limit + Rows.sizes.page);
    if (this.window.isTorn || !this.window.rows.length) this.fill();
    this.changed();
  }

  // Fold the changes after a sequence into a page that was read there.
  catchUp(sequence, isCounted) {
    if (sequence < this.floor) this.window.isTorn = true;
    for (const event of this.recent) if (event.sequence > sequence) this.window.fold(event, isCounted);
    this.changed();
  }

  addCounts({ kind, counts }) {
    const isWhole = kind === "HELLO" || kind === "HEARTBEAT" || kind === "RESET";
    const before = isWhole ? [] : this.now.counts ?? [];
    this.now.counts = new Map([...before, ...counts].filter(([, count]) => count || this.collection.countBy.values));
  }

  note(event) {
    const { kind, sequence, size, reason, id = "", message, at } = event, { label, key } = this.collection;
    this.received.events += 1;
    this.received.bytes += size;
    const about = reason || (message && label !== key && label.get(message)) || (id && `#${id}`);
    this.notes.push({ number: this.received.events, kind, sequence, size, about, id, at });
    if (this.notes.length > 2 * LOG) this.notes.splice(0, LOG);
    this.changed();
  }

  // The rows in sight, by their places in the list as it is shown: those around them are fetched.
  show(first, last) {
    this.sight = [first, last];
    this.fill();
  }

  // The same places in the list as it is, which may have moved under the hold.
  actualSight() {
    const shift = this.window.offset - (this.hold.isOn.value ? this.view.value.offset : this.window.offset);
    return this.sight.map((place) => Math.max(0, Math.min(place + shift, this.window.total ?? 0)));
  }

  // Which page is missing most: `[side, place]`, or nothing.
  missing() {
    const { rows, offset, total, atStart, atEnd, isTorn } = this.window, end = offset + rows.length;
    const { overscan, page } = Rows.sizes, [first, last] = this.actualSight();
    const low = Math.max(0, first - overscan), high = Math.min(total, last + overscan);
    const isFar = first > end + overscan / 2 || last < offset - overscan / 2;
    if (isTorn || (isFar && total) || (!rows.length && !(atStart && atEnd))) return ["at", Math.max(0, Math.min(low, total - page))];
    if (high > end && !atEnd) return ["after"];
    return low < offset && !atStart ? ["before"] : null;
  }

  // Fetch what is missing around the rows in sight, one page after the other.
  async fill() {
    if (this.window.total === null) return;
    if (this.loading) return this.reconsider();
    const missing = this.missing();
    if (!missing) return;
    const loading = new AbortController();
    this.loading = loading;
    try {
      await this.load(missing, loading);
    } catch (error) {
      if (loading.signal.aborted) return;
      if (error.status === 0 || error.status >= 429) {
        this.later = setTimeout(() => this.fill(), RETRY);
        return;
      }
      if (missing[0] === "at") this.error = error;
      else this.window.isTorn = true; // The row next to the page is gone
    } finally {
      if (this.loading === loading) this.loading = null;
      this.changed();
    }
    if (!this.error) this.fill();
  }

  // What is on its way is given up when the eye is far from it by now.
  reconsider() {
    const missing = this.missing();
    if (missing?.[0] !== "at" || (this.loading.place !== undefined && Math.abs(this.loading.place - missing[1]) < Rows.sizes.page / 2)) return;
    this.loading.abort();
    this.loading = null;
    this.fill();
  }

  async load([side, place], loading) {
    const { rows } = this.window, { generation, stream: { epoch } } = this;
    const anchor = side === "after" ? rows.at(-1) : rows[0], placed = anchor?.placed;
    const where = { at: { skip: place }, after: { startingAfter: anchor?.key }, before: { endingBefore: anchor?.key } }[side];
    loading.place = place;
    const page = await this.api.list(this.collection, { ...this.question, pageSize: Rows.sizes.page, ...where, signal: loading.signal });
    if (loading.signal.aborted || generation !== this.generation) return;
    if (page.epoch !== epoch) return void this.stream.renew();
    if (side === "at") {
      this.window.replace(page, page.rows.length ? place : 0, !page.nextPageToken);
      this.generation += 1;
    } else {
      const isMoved = this.window.byId.get(anchor.id) !== anchor || this.window.order.compare(anchor.placed, placed) !== 0;
      if (isMoved) return;
      const isEnd = side === "after" ? !page.nextPageToken : page.rows.length < Rows.sizes.page;
      this.window.extend(page, side, isEnd, this.sequence);
    }
    this.catchUp(page.sequence, side === "at");
    this.publish(); // Under the hold, places in sight are counted from what is shown
    this.window.trim(...this.actualSight(), Rows.sizes.limit);
  }

  // Make the place of the window certain, once it is quiet: a row may have passed it unseen.
  async ascertain() {
    const { window, lastChange } = this, { doubts, rows, offset } = window;
    if (!doubts || window.atStart || window.atEnd || this.loading || performance.now() - lastChange < DEBT) return;
    const { rows: [found] } = await this.api.list(this.collection, { ...this.question, pageSize: 1, skip: offset }).catch(() => ({ rows: [] }));
    if (!found || this.lastChange !== lastChange || window.offset !== offset || window.rows !== rows) return;
    const at = rows.findIndex(({ id }) => id === keyText(this.collection.key.get(found)));
    if (at < 0) window.isTorn = true;
    else Object.assign(window, { offset: offset - at, doubts: 0 });
    window.settle();
    this.fill();
    this.changed();
  }

  find(key) {
    return this.window.byId.get(keyText(key)) ?? null;
  }

  // What a write of this page was answered with, shown until its event comes; unless a later event has been here already.
  settle(message, since = this.sequence) {
    const row = this.find(this.collection.key.get(message));
    if (row && row.sequence <= since) Object.assign(row, { message, revision: row.revision + 1 });
    this.changed();
  }

  // Let in a row when it comes, even under the hold, because it is this person's own.
  expect(key) {
    this.hold.expect(keyText(key));
  }

  // Let in what waits.
  release() {
    this.hold.release();
    this.window.arrivals = 0;
    this.changed();
  }

  // However many changes there are, the page is drawn once for each frame of the screen; not at all while it is hidden.
  changed() {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.publish();
    });
  }

  publish() {
    const { window, isLoading, error } = this;
    const { rows, offset, waiting } = this.hold.apply(window.rows, window.offset, String(this.generation));
    const after = window.total === null ? null : window.total - window.offset - window.rows.length;
    const total = after === null ? null : offset + rows.length + after;
    this.view.value = { total, offset, rows, waiting: waiting + window.arrivals, isLoading, error };
    if (this.counts.value !== this.now.counts) this.counts.value = this.now.counts;
    this.log.value = this.notes.slice(-LOG).reverse();
  }
}
