// The counts of the last minutes, and how fast changes come.
export const SPAN = 5 * 60_000;
const STEP = 250; // Milliseconds that one point stands for, so that there are never more than 1,200
const RATE_SECONDS = 5;

export class History {
  constructor() {
    Object.assign(this, { points: [], marks: [] });
  }

  // Note the counts by group.
  add(counts, now = Date.now()) {
    const values = Object.fromEntries(counts), total = [...counts.values()].reduce((sum, number) => sum + number, 0);
    const point = { at: now, total, values }, last = this.points.at(-1);
    const names = Object.keys(values);
    if (last && last.total === total && names.every((name) => last.values[name] === values[name])) return;
    if (last && this.points.length > 1 && now - last.at < STEP) point.at = this.points.pop().at;
    this.points.push(point);
    // One point older than the span stays: it says what the counts were when the span began.
    while (this.points.length > 1 && this.points[1].at < now - SPAN) this.points.shift();
  }

  // Changes per second over the last seconds, from how many there were in all; not known at first.
  rate(sequence, now = Date.now()) {
    if (sequence === null) return null;
    const number = Number(sequence), last = this.marks.at(-1);
    if (!last || now - last.at >= STEP) this.marks.push({ at: now, number });
    while (this.marks.length > 1 && this.marks[1].at <= now - 1000 * RATE_SECONDS) this.marks.shift();
    const [first] = this.marks, seconds = Math.max(RATE_SECONDS, (now - first.at) / 1000);
    return Math.max(0, (number - first.number) / seconds);
  }
}
