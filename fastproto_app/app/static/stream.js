// The subscription of one collection: list, then listen to every change since; when the line is cut, go on from there.
import { signal } from "./third_party.js";
import { keyText } from "./values.js";

// Events to a frame, at most: a burst must not be a task of the browser for each of them.
const BATCH = 200;
const FIRST_DELAY = 500, LONGEST_DELAY = 15_000;
// How many heartbeats may fail to come until the line is taken for dead.
const PATIENCE = 2.5;
// After so many milliseconds without an event there is nothing to catch up with: what is left does not pass the filter.
const QUIET = 400;
// More changes than this are not replayed: the list costs less and says the same.
const FAR = 20_000n;
const SIGN_IN_AGAIN = 4401;
const CHANGES = ["CREATED", "UPDATED", "DELETED"];

export class Stream {
  // `list` lists again and resolves to the place where that was, or to null when the question was refused; `take` takes an event.
  constructor({ contract, transport, collection, heartbeat, list, take }) {
    Object.assign(this, { contract, transport, collection, list, take, patience: PATIENCE * heartbeat });
    Object.assign(this, { filter: "", sequence: null, epoch: "", checksum: "", isListed: false, socket: null });
    Object.assign(this, { delay: FIRST_DELAY, attempt: 0, lastFrame: 0, goal: 0n, resets: 0, isClosed: false });
    this.state = signal({ name: "connecting" });
    this.onOnline = () => this.retry();
    this.onVisible = () => document.hidden || this.retry();
    addEventListener("online", this.onOnline);
    document.addEventListener("visibilitychange", this.onVisible);
    this.interval = setInterval(() => this.watch(), 250);
  }

  // Which history the place is of: another one may reach the same number.
  get history() {
    return `${this.resets} ${this.epoch}`;
  }

  close() {
    this.isClosed = true;
    this.attempt += 1;
    this.hangUp();
    clearTimeout(this.timer);
    clearInterval(this.interval);
    removeEventListener("online", this.onOnline);
    document.removeEventListener("visibilitychange", this.onVisible);
  }

  // Connect now rather than later.
  retry() {
    if (["reconnecting", "stopped"].includes(this.state.value.name)) this.connect();
  }

  // List again, and go on from there: at once, with the socket that is open where the filter is still the same.
  renew() {
    this.isListed = false;
    return this.connect();
  }

  async connect() {
    if (this.isClosed) return;
    clearTimeout(this.timer);
    this.attempt += 1;
    const { attempt } = this;
    if (this.state.value.name === "reconnecting") this.state.value = { name: "catching up" };
    try {
      if (!this.isListed) {
        const place = await this.list(() => attempt === this.attempt);
        if (attempt !== this.attempt) return;
        if (!place) {
          if (!this.socket) this.tell("not live"); // The question was refused; a line that there is stays
          return;
        }
        this.isListed = true;
        if (this.socket && place.filter === this.filter && place.epoch === this.epoch) return;
        Object.assign(this, place);
      }
      if (this.collection.feed) this.listen();
      else this.tell("live");
    } catch {
      if (attempt === this.attempt) this.wait();
    }
  }

  listen() {
    this.hangUp();
    const { sequence: since, epoch, checksum, filter } = this;
    const query = new URLSearchParams({ since, epoch, ...(checksum && { checksum }), ...(filter && { filter }), batch: BATCH });
    const socket = this.transport.open(`${this.collection.events}?${query}`);
    this.socket = socket;
    this.lastFrame = performance.now();
    socket.onmessage = (data) => {
      this.lastFrame = performance.now();
      for (const bytes of this.contract.split(data)) if (socket === this.socket) this.receive(bytes);
    };
    // What the service does not take will not be taken later: the place that was asked for is given up. Who does not get in
    // signs in again; where that cannot be, nothing more comes.
    socket.onclose = ({ code, reason }) => {
      if (code === 1008) return this.reset(reason, true);
      if (code === SIGN_IN_AGAIN && !this.isGreeted && !this.transport.canSignIn) return this.stop(reason);
      return this.wait();
    };
  }

  // An event with its parts by what they mean, whatever the type of the message is.
  read(bytes) {
    const { feed, key } = this.collection, event = this.contract.decode(feed.type, bytes);
    const said = event[feed.kind.localName], kind = feed.kind.enum?.value[said]?.name ?? String(said);
    const { sequence, epoch = "", previous, checksum = "", reason = "", leftFilter = false } = event;
    const message = event[feed.row.localName], isDeletion = kind === "DELETED";
    const read = { kind, sequence, epoch, previous, checksum, reason, leftFilter, message, bytes, size: bytes.length, at: Date.now() };
    if (CHANGES.includes(kind)) read.key = message ? key.get(message) : isDeletion ? event[feed.deleted.localName] : undefined;
    if (read.key !== undefined) read.id = keyText(read.key);
    if (feed.counts) read.counts = this.countsOf(event[feed.counts.localName]);
    return read;
  }

  // The counts in an event by group: of a map, or of a message whose fields are named like the groups.
  countsOf(counts) {
    const { feed, countBy } = this.collection;
    if (!counts || !countBy) return null;
    if (feed.counts.fieldKind === "map") return Object.entries(counts).map(([group, count]) => [group, Number(count)]);
    const named = (name) => countBy.values?.find((value) => value.name === name || value.label.toLowerCase().replace(/ /g, "_") === name)?.name ?? name;
    const fields = feed.counts.message.fields.filter(({ name }) => name !== "total");
    return fields.map(({ name, localName }) => [named(name), Number(counts[localName])]);
  }

  receive(bytes) {
    const event = this.read(bytes), { kind, sequence } = event, isHello = kind === "HELLO";
    if (isHello) Object.assign(this, { goal: event.previous ?? sequence, delay: FIRST_DELAY, isGreeted: true });
    const follows = this.follow(event);
    this.take(event, follows === "new");
    if (kind === "RESET" || follows === "gap" || (isHello && this.goal > this.sequence + FAR)) return this.reset(event.reason);
    return this.tell(this.sequence < this.goal ? "catching up" : "live");
  }

  // Whether an event is new, is known already, or leaves a gap. Numbers after `previous` are not of this feed.
  follow({ kind, sequence, previous, checksum }) {
    const isBeat = kind === "HEARTBEAT";
    if ((!isBeat && !CHANGES.includes(kind)) || sequence <= this.sequence) return "known";
    if ((previous ?? (isBeat ? sequence : sequence - 1n)) > this.sequence) return "gap";
    Object.assign(this, { sequence, checksum });
    this.transport.note?.(sequence);
    return isBeat ? "beat" : "new";
  }

  tell(name) {
    if (name !== this.state.value.name) this.state.value = { name };
  }

  // What is shown cannot be continued: list again, later when that has just been tried.
  reset(reason, isLater = false) {
    this.hangUp();
    this.resets += 1;
    this.isListed = false;
    this.state.value = { name: "reset", reason };
    if (isLater) this.wait();
    else this.connect();
  }

  hangUp() {
    if (!this.socket) return;
    this.socket.onmessage = this.socket.onclose = null;
    this.socket.close();
    this.socket = null;
  }

  // A line that is dead says nothing; a live one has a heartbeat.
  watch() {
    if (!this.socket) return;
    const silence = performance.now() - this.lastFrame;
    if (silence > this.patience) this.wait();
    else if (silence > QUIET && this.isGreeted && this.state.value.name !== "live") this.tell("live");
  }

  stop(reason) {
    this.hangUp();
    clearTimeout(this.timer);
    this.state.value = { name: "stopped", reason };
  }

  wait() {
    this.hangUp();
    clearTimeout(this.timer);
    this.isGreeted = false;
    const delay = this.delay * (0.75 + Math.random() / 2); // So that not all pages come back in one moment
    this.delay = Math.min(2 * this.delay, LONGEST_DELAY);
    this.state.value = { name: "reconnecting", until: Date.now() + delay, reason: this.state.value.reason };
    this.timer = setTimeout(() => this.retry(), delay);
  }
}
