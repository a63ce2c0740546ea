// The subscription: list the items, then listen to every change since; when the line is cut, go on from where it was.
import { signal } from "./third_party.js";
import { ROW_LIMIT } from "./model.js";

const PAGE_SIZE = 1000;
// Events to a frame, at most: a burst shall not be a task of the browser for each of them.
const BATCH = 200;
const FIRST_DELAY = 500;
const LONGEST_DELAY = 15_000;
// How many heartbeats may fail to come until the line is taken for dead.
const PATIENCE = 2.5;

export class Stream {
  constructor({ contract, api, model, heartbeat }) {
    Object.assign(this, { contract, api, model, patience: PATIENCE * heartbeat });
    this.state = signal({ name: "connecting" });
    this.delay = FIRST_DELAY;
    this.attempt = 0;
    window.addEventListener("online", () => this.retry());
    document.addEventListener("visibilitychange", () => document.hidden || this.retry());
    setInterval(() => this.watch(), 250);
  }

  // Connect now rather than later.
  retry() {
    if (this.state.value.name === "reconnecting") this.connect();
  }

  async connect() {
    this.attempt += 1;
    const { attempt } = this;
    const { name } = this.state.value;
    this.state.value = { name: name === "reset" || name === "connecting" ? name : "catching up" };
    try {
      if (!this.model.isListed) await this.list(attempt);
      if (attempt === this.attempt) this.listen();
    } catch {
      if (attempt === this.attempt) this.wait();
    }
  }

  async list(attempt) {
    let token = "";
    const { message: { stats } } = await this.api.stats();
    do {
      const { message: list } = await this.api.list(token, PAGE_SIZE);
      if (attempt !== this.attempt) return;
      if (token === "") {
        this.model.clear();
        this.model.setStats(stats);
      }
      this.model.addPage(list);
      token = list.nextPageToken;
    } while (token && this.model.rows.size < ROW_LIMIT);
    this.model.endList();
  }

  listen() {
    const { sequence: since, epoch, checksum } = this.model;
    const query = new URLSearchParams({ since, epoch, ...(checksum && { checksum }), batch: BATCH });
    const address = new URL(`ws/items?${query}`, document.baseURI).href.replace(/^http/, "ws");
    const socket = new WebSocket(address);
    this.socket = socket;
    socket.binaryType = "arraybuffer";
    this.lastFrame = performance.now();
    socket.onmessage = ({ data }) => {
      this.lastFrame = performance.now();
      for (const bytes of this.contract.split(new Uint8Array(data))) if (socket === this.socket) this.receive(bytes);
    };
    socket.onclose = () => this.wait();
  }

  receive(bytes) {
    const event = this.contract.decode("DomainEvent", bytes);
    const kind = this.contract.enumName(event, "type");
    const follows = this.model.fold(event, kind, bytes.length);
    if (kind === "HELLO") Object.assign(this, { goal: event.previous ?? event.sequence, delay: FIRST_DELAY });
    // A long replay costs more than the list, and the list says the same.
    const isFar = kind === "HELLO" && this.goal > this.model.sequence + BigInt(ROW_LIMIT);
    if (kind === "RESET" || !follows || isFar) return this.reset(event.reason);
    const name = this.model.sequence < this.goal ? "catching up" : "live";
    if (name !== this.state.value.name) this.state.value = { name };
  }

  // What is shown cannot be continued: list again.
  reset(reason) {
    this.hangUp();
    this.model.isListed = false;
    this.state.value = { name: "reset", reason };
    this.connect();
  }

  hangUp() {
    if (!this.socket) return;
    this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  // A line that is dead says nothing; a live one has a heartbeat.
  watch() {
    if (this.socket && performance.now() - this.lastFrame > this.patience) this.wait();
  }

  wait() {
    this.hangUp();
    clearTimeout(this.timer);
    const delay = this.delay * (0.75 + Math.random() / 2); // So that not all pages come back in one moment
    this.delay = Math.min(2 * this.delay, LONGEST_DELAY);
    this.state.value = { name: "reconnecting", until: Date.now() + delay };
    this.timer = setTimeout(() => this.retry(), delay);
  }
}
