// The work with many rows that is being done, and what has become of the last one.
import { signal } from "./third_party.js";
import { Portions } from "./portions.js";

export class Work {
  constructor(app) {
    Object.assign(this, { app, current: signal(null), reports: signal([]) });
    window.addEventListener("beforeunload", (event) => this.isBusy && !this.app.isLeaving && event.preventDefault());
  }

  get isBusy() {
    return this.current.value !== null && !this.current.value.isOver.value;
  }

  // Do something in portions, and show how far it has come. Returns the portions when it is over.
  async run(title, total, action) {
    const portions = new Portions(title, total);
    this.current.value = portions;
    try {
      await action(portions);
    } catch (error) {
      this.app.say(`${title}: ${error.message}`);
    } finally {
      portions.isOver.value = true;
      this.current.value = null;
    }
    return portions;
  }

  // Tell what was refused, until it has been read.
  report(report) {
    this.reports.value = [...this.reports.value, report];
  }

  dismiss(report) {
    this.reports.value = this.reports.value.filter((one) => one !== report);
  }
}

