// What a table shows of one collection: a window of its rows in any order, which moves with the eye and follows every change.
import { signal } from "./third_party.js";
import { Hold } from "./hold.js";
import { Order } from "./order.js";
import { Pages } from "./pages.js";
import { Stream } from "./stream.js";
import { Tally } from "./tally.js";
import { keyText } from "./values.js";
import { Window } from "./window.js";

const RECENT = 2000; // Changes that are kept, because a page may have been read before them

export class Rows {
  // How many rows are asked for at once, held around those in sight, and held at most.
  static sizes = { page: 200, overscan: 100, limit: 2000 };

  constructor({ contract, api, transport, collection, renew = async () => {}, heartbeat }) {
    Object.assign(this, { api, collection, renew, resets: 0, hold: new Hold(), question: { filter: "", orderBy: "" }, sight: [0, 0] });
    this.window = new Window(collection, new Order(collection));
    this.view = signal({ total: null, offset: 0, rows: [], waiting: 0, isLoading: true, error: null });
    Object.assign(this, { recent: [], floor: 0n, generation: 0, frame: 0, isLoading: true, error: null, lastChange: 0 });
    this.tally = new Tally(collection);
    const { counts, log, received } = this.tally;
    Object.assign(this, { counts, log, received, pages: new Pages(this) });
    const options = { contract, transport, collection, heartbeat };
    this.stream = new Stream({ ...options, list: (isCurrent) => this.list(isCurrent), take: (event, isNew) => this.take(event, isNew) });
    this.state = this.stream.state;
    this.unsubscribe = this.hold.isOn.subscribe(() => this.changed());
  }

  close() {
    this.stream.close();
    this.pages.close();
    this.unsubscribe();
    cancelAnimationFrame(this.frame);
  }

  get sizes() {
    return Rows.sizes;
  }

  get sequence() {
    return this.stream.sequence;
  }

  get epoch() {
    return this.stream.epoch;
  }

  // What is shown, for whatever is asked beside it.
  get place() {
    return this.sequence === null ? null : `${this.stream.history} ${this.sequence}`;
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
    this.pages.loading?.abort();
    if (this.stream.resets !== this.resets) await this.renew();
    this.resets = this.stream.resets;
    const { question, isAsked } = this, skip = isAsked ? 0 : Math.max(0, this.sight[0] - Rows.sizes.overscan);
    let page;
    try {
      page = await this.api.list(this.collection, { ...question, pageSize: Rows.sizes.page, skip });
    } catch (error) {
      if (!isCurrent() || error.status < 400 || error.status >= 500 || [401, 429].includes(error.status)) throw error;
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
    this.pages.fill();
    return { filter, sequence, epoch, checksum };
  }

  take(event, isNew) {
    this.tally.note(event);
    this.changed();
    if (!isNew) return;
    this.lastChange = performance.now();
    this.recent.push(event);
    if (this.recent.length > 2 * RECENT) this.floor = this.recent.splice(0, RECENT).at(-1).sequence;
    this.window.fold(event);
    this.window.trim(...this.actualSight(), Rows.sizes.limit + Rows.sizes.page);
    if (this.window.isTorn || !this.window.rows.length) this.pages.fill();
    this.changed();
  }

  // Fold the changes after a sequence into a page that was read there.
  catchUp(sequence, isCounted) {
    if (sequence < this.floor) this.window.isTorn = true;
    for (const event of this.recent) if (event.sequence > sequence) this.window.fold(event, isCounted);
    this.changed();
  }

  // The rows in sight, by their places in the list as it is shown: those around them are fetched.
  show(first, last) {
    this.sight = [first, last];
    this.pages.fill();
  }

  // The same places in the list as it is, which may have moved under the hold.
  actualSight() {
    const shift = this.window.offset - (this.hold.isOn.value ? this.view.value.offset : this.window.offset);
    return this.sight.map((place) => Math.max(0, Math.min(place + shift, this.window.total ?? 0)));
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
    this.tally.publish();
  }
}
