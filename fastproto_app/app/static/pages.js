// The pages of a list that are fetched around the rows in sight, one after the other.
import { keyText } from "./values.js";

const RETRY = 1000;
const DEBT = 1000; // Milliseconds without a change until the place of the window is made certain

export class Pages {
  constructor(rows) {
    Object.assign(this, { rows, loading: null });
    this.interval = setInterval(() => this.ascertain(), DEBT);
  }

  close() {
    this.loading?.abort();
    clearInterval(this.interval);
    clearTimeout(this.later);
  }

  // Which page is missing most: `[side, place]`, or nothing.
  missing() {
    const { rows, offset, total, atStart, atEnd, isTorn } = this.rows.window, end = offset + rows.length;
    const { overscan, page } = this.rows.sizes, [first, last] = this.rows.actualSight();
    const low = Math.max(0, first - overscan), high = Math.min(total, last + overscan);
    const isFar = first > end + overscan / 2 || last < offset - overscan / 2;
    if (isTorn || (isFar && total) || (!rows.length && !(atStart && atEnd))) return ["at", Math.max(0, Math.min(low, total - page))];
    if (high > end && !atEnd) return ["after"];
    return low < offset && !atStart ? ["before"] : null;
  }

  // Fetch what is missing around the rows in sight, one page after the other.
  async fill() {
    if (this.rows.window.total === null) return;
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
      if (missing[0] === "at") this.rows.error = error;
      else this.rows.window.isTorn = true; // The row next to the page is gone
    } finally {
      if (this.loading === loading) this.loading = null;
      this.rows.changed();
    }
    if (!this.rows.error) this.fill();
  }

  // What is on its way is given up when the eye is far from it by now.
  reconsider() {
    const missing = this.missing();
    if (missing?.[0] !== "at" || (this.loading.place !== undefined && Math.abs(this.loading.place - missing[1]) < this.rows.sizes.page / 2)) return;
    this.loading.abort();
    this.loading = null;
    this.fill();
  }

  async load([side, place], loading) {
    const { rows: table, rows: { window, api, collection, question, sizes, generation, stream, stream: { epoch } } } = this;
    const anchor = side === "after" ? window.rows.at(-1) : window.rows[0], placed = anchor?.placed;
    const where = { at: { skip: place }, after: { startingAfter: anchor?.key }, before: { endingBefore: anchor?.key } }[side];
    loading.place = place;
    const page = await api.list(collection, { ...question, pageSize: sizes.page, ...where, signal: loading.signal });
    if (loading.signal.aborted || generation !== table.generation) return;
    if (page.epoch !== epoch) return void stream.renew();
    if (side === "at") {
      window.replace(page, page.rows.length ? place : 0, !page.nextPageToken);
      table.generation += 1;
    } else {
      const isMoved = window.byId.get(anchor.id) !== anchor || window.order.compare(anchor.placed, placed) !== 0;
      if (isMoved) return;
      const isEnd = side === "after" ? !page.nextPageToken : page.rows.length < sizes.page;
      window.extend(page, side, isEnd, table.sequence);
    }
    table.catchUp(page.sequence, side === "at");
    table.publish(); // Under the hold, places in sight are counted from what is shown
    window.trim(...table.actualSight(), sizes.limit);
  }

  // Make the place of the window certain, once it is quiet: a row may have passed it unseen.
  async ascertain() {
    const { rows: table, rows: { window, lastChange, api, collection, question } } = this, { doubts, rows, offset } = window;
    if (!doubts || window.atStart || window.atEnd || this.loading || performance.now() - lastChange < DEBT) return;
    const { rows: [found] } = await api.list(collection, { ...question, pageSize: 1, skip: offset }).catch(() => ({ rows: [] }));
    if (!found || table.lastChange !== lastChange || window.offset !== offset || window.rows !== rows) return;
    const at = rows.findIndex(({ id }) => id === keyText(collection.key.get(found)));
    if (at < 0) window.isTorn = true;
    else Object.assign(window, { offset: offset - at, doubts: 0 });
    window.settle();
    this.fill();
    table.changed();
  }
}
