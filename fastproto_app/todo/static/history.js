// The counts of the last minutes, and how fast changes come.
export const SPAN = 5 * 60_000;
const STEP = 250; // Milliseconds that one point stands for, so that there are never more than 1,200
const RATE_SECONDS = 5;

export class History {
  constructor() {
    this.points = [];
    this.seconds = new Map();
  }

  add({ total, active }, now = Date.now()) {
    const point = { at: now, total: Number(total), active: Number(active) };
    const last = this.points.at(-1);
    if (last && last.total === point.total && last.active === point.active) return;
    if (last && this.points.length > 1 && now - last.at < STEP) point.at = this.points.pop().at;
    this.points.push(point);
    // One point older than the span stays: it says what the counts were when the span began.
    while (this.points.length > 1 && this.points[1].at < now - SPAN) this.points.shift();
  }

  count(now = Date.now()) {
    const second = Math.floor(now / 1000);
    this.seconds.set(second, (this.seconds.get(second) ?? 0) + 1);
    for (const old of this.seconds.keys()) if (old < second - RATE_SECONDS) this.seconds.delete(old);
  }

  // Changes per second, over the last whole seconds.
  rate(now = Date.now()) {
    const second = Math.floor(now / 1000);
    let changes = 0;
    for (const [at, count] of this.seconds) if (at >= second - RATE_SECONDS && at < second) changes += count;
    return changes / RATE_SECONDS;
  }
}
