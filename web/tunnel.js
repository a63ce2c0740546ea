// How the page of a widget reaches its service: the kernel does it, and both talk in messages. What the kernel sent ahead
// comes first, so that a page shows rows, and follows them, while a cell keeps the kernel from answering.
const DESCRIPTIONS = "protos/";
const MOST = 8_000_000; // Bytes of frames that are kept for pages to come
const FIRST_SILENCE = 5_000, SILENCE = 20_000; // Milliseconds without a word, after which a kernel is asked, and doubted

const bytesOf = (view) => new Uint8Array(view.buffer ?? view, view.byteOffset ?? 0, view.byteLength);

// An address without where a feed begins, and with its parameters in order: the same for the same question.
function question(path) {
  const [place, text] = path.split("?"), query = new URLSearchParams(text);
  for (const name of ["since", "epoch", "checksum"]) query.delete(name);
  query.sort();
  return `${place}?${query}`;
}

function answer({ status, headers, body }) {
  const named = new Map(Object.entries(headers));
  return { status, headers: { get: (name) => named.get(name.toLowerCase()) ?? null }, bytes: bytesOf(body).slice() };
}

// The messages of one widget, which all of its views share.
export class Tunnel {
  constructor(model) {
    Object.assign(this, { model, calls: new Map(), sockets: new Map(), waiting: new Set(), followers: new Set() });
    Object.assign(this, { name: crypto.getRandomValues(new Uint32Array(2)).join("-"), number: 0 });
    Object.assign(this, { heardAt: performance.now(), isHeard: false, isAsked: false });
    this.feed = { generation: 0, frames: [], count: 0, size: 0, isWhole: false };
    model.on("msg:custom", (message, buffers) => this.receive(message, buffers));
    for (const name of ["change:_contract", "change:_ahead", "change:_frames"]) model.on(name, () => {
      this.hear();
      this.takeAhead();
    });
    this.takeAhead();
    this.send({ kind: "listening" });
  }

  send(message, buffers = []) {
    this.model.send(message, undefined, buffers);
  }

  newId() {
    this.number += 1;
    return `${this.name}-${this.number}`;
  }

  hear() {
    Object.assign(this, { heardAt: performance.now(), isHeard: true, isAsked: false });
  }

  // Whether the kernel has not answered for a while: it is busy, or gone, as where a notebook is only looked at.
  isSilent() {
    const silence = performance.now() - this.heardAt;
    if (silence > SILENCE && !this.isAsked) {
      this.isAsked = true;
      this.send({ kind: "listening" });
    }
    return silence > (this.isHeard ? SILENCE + FIRST_SILENCE : FIRST_SILENCE);
  }

  receive(message, buffers) {
    this.hear();
    const { kind, id } = message, socket = this.sockets.get(id), call = this.calls.get(id);
    if (kind === "answer") call?.resolve(answer({ ...message, body: buffers[0] }));
    else if (kind === "failure") call?.reject(new Error(message.text));
    else if (kind === "opened") socket?.onopen?.();
    else if (kind === "frames") for (const frame of buffers) socket?.onmessage?.(bytesOf(frame));
    else if (kind === "closed") {
      this.sockets.delete(id);
      socket?.onclose?.({ code: message.code, reason: message.reason });
    }
  }

  // What was sent ahead: answers to the first requests, and all frames since.
  takeAhead() {
    const { generation = 0, first = 0, frames = [], is_over: isOver } = this.model.get("_frames") ?? {}, { feed } = this;
    if (generation !== feed.generation) {
      this.hangUp();
      Object.assign(feed, { generation, frames: [], count: 0, size: 0, isWhole: first === 0 });
    }
    if (first > feed.count) {
      Object.assign(feed, { isWhole: false, count: first, frames: [] });
      this.hangUp();
    }
    for (const frame of frames.slice(feed.count - first)) this.addFrame(bytesOf(frame).slice());
    if (isOver) {
      feed.isWhole = false;
      this.hangUp();
    }
    for (const look of [...this.waiting]) look();
  }

  addFrame(frame) {
    const { feed } = this;
    feed.count += 1;
    feed.size += frame.length;
    if (feed.size > MOST) Object.assign(feed, { isWhole: false, frames: [] });
    if (feed.isWhole) feed.frames.push(frame);
    for (const socket of this.followers) socket.onmessage?.(frame);
  }

  // End what follows the feed that was sent ahead; the page goes on with one of its own.
  hangUp() {
    const followers = [...this.followers];
    this.followers.clear();
    for (const socket of followers) socket.onclose?.({ code: 1012, reason: "" });
  }

  // What was sent ahead in answer to a request, if so. A list is as old as the feed that goes on from it, so it is used once.
  answerAhead(path, used) {
    const { answers: fixed = [] } = this.model.get("_contract") ?? {};
    const { generation, answers = [] } = this.model.get("_ahead") ?? {};
    const isUsable = generation === this.feed.generation && this.feed.isWhole && !used.has(`${generation} ${path}`);
    const all = path.startsWith(DESCRIPTIONS) ? fixed : isUsable ? answers : [];
    const found = all.find((one) => question(one.path) === question(path));
    if (found) used.add(`${generation} ${path}`);
    return found && answer(found);
  }

  // A socket over the feed that was sent ahead, if that has all that is asked for. It goes on from one place of one history;
  // a page that has followed it has its rows, and another one is at that place, or asks the service whether its own is known.
  openAhead(path, heard) {
    const { generation, feed, sequence, epoch, checksum = "" } = this.model.get("_ahead") ?? {};
    const query = new URLSearchParams(path.split("?")[1]), since = BigInt(query.get("since") ?? -1);
    const isSame = feed && question(feed) === question(path) && query.get("epoch") === epoch;
    if (!isSame || generation !== this.feed.generation || !this.feed.isWhole || since < BigInt(sequence)) return null;
    if (heard !== generation && (since > BigInt(sequence) || (query.get("checksum") ?? "") !== checksum)) return null;
    const socket = { onopen: null, onmessage: null, onclose: null, close: () => this.followers.delete(socket) };
    queueMicrotask(() => {
      socket.onopen?.();
      for (const frame of this.feed.frames) socket.onmessage?.(frame);
      this.followers.add(socket);
    });
    return socket;
  }
}

// The transport of one page over a tunnel.
export class TunnelTransport {
  constructor(tunnel) {
    Object.assign(this, { tunnel, used: new Set(), heard: 0 }); // The generation of the feed that it has followed
  }

  // Where the service is for the kernel, for links and examples.
  url(path) {
    return new URL(path, `${this.tunnel.model.get("address")}/`).href;
  }

  // Rejects only when no answer came. A kernel that is busy answers later.
  request(method, path, { headers = {}, body, signal } = {}) {
    const { tunnel } = this, isRead = method === "GET", ahead = isRead && tunnel.answerAhead(path, this.used);
    if (ahead) return Promise.resolve(ahead);
    const id = tunnel.newId();
    let look;
    return new Promise((resolve, reject) => {
      look = () => {
        const found = isRead && tunnel.answerAhead(path, this.used);
        if (found) resolve(found);
      };
      const abort = () => {
        tunnel.send({ kind: "close", id });
        reject(signal.reason);
      };
      tunnel.calls.set(id, { resolve, reject });
      tunnel.waiting.add(look);
      signal?.addEventListener("abort", abort, { once: true });
      tunnel.send({ kind: "request", id, method, path, headers }, body ? [bytesOf(body).slice().buffer] : []);
    }).finally(() => {
      tunnel.calls.delete(id);
      tunnel.waiting.delete(look);
    });
  }

  // A socket whose handlers are set right after it was opened.
  open(path) {
    const { tunnel } = this, ahead = tunnel.openAhead(path, this.heard);
    if (ahead) {
      this.heard = tunnel.feed.generation;
      return ahead;
    }
    const id = tunnel.newId();
    const close = () => {
      if (tunnel.sockets.delete(id)) tunnel.send({ kind: "close", id });
    };
    const socket = { onopen: null, onmessage: null, onclose: null, close };
    tunnel.sockets.set(id, socket);
    tunnel.send({ kind: "open", id, path });
    return socket;
  }
}
