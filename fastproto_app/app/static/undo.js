import { signal } from "./third_party.js";

export class Undo {
  constructor(app) {
    Object.assign(this, { app, stack: signal([]) });
  }

  noteWrite() {}
}
