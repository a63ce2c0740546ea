// How the page reaches its service: requests and WebSockets, at addresses relative to the page. Whichever process answers,
// it answers after the last change that the page has seen.
import { askToSignIn } from "./session.js";

const TIMEOUT = 30_000;
const SIGN_IN_AGAIN = 4401, UNAVAILABLE = 503;

export class HttpTransport {
  canSignIn = true; // Whether there is a person to be asked for it

  constructor(base = document.baseURI) {
    Object.assign(this, { base, seen: 0n });
  }

  // Note the number of a change that the page knows of.
  note(sequence) {
    if (sequence > this.seen) this.seen = sequence;
  }

  // The absolute address of a path of the service.
  url(path) {
    return new URL(path, this.base).href;
  }

  // Rejects only when no answer came.
  async request(method, path, { headers = {}, body, signal, timeout = TIMEOUT } = {}) {
    const limit = AbortSignal.timeout(timeout), asked = this.seen;
    const named = asked ? { ...headers, "After-Sequence": `${asked}` } : headers;
    const options = { method, headers: named, body, cache: "no-store", signal: signal ? AbortSignal.any([signal, limit]) : limit };
    const reply = await fetch(this.url(path), options), said = reply.headers.get("Sequence");
    if (reply.status === 401) askToSignIn(this.url("signin"));
    if (reply.status === UNAVAILABLE && said !== null && BigInt(said) < asked) {
      this.seen = BigInt(said); // It has another history, in which that change is not
      return this.request(method, path, { headers, body, signal, timeout });
    }
    if (reply.ok && said !== null) this.note(BigInt(said));
    return { status: reply.status, headers: reply.headers, bytes: new Uint8Array(await reply.arrayBuffer()) };
  }

  // A socket whose handlers are set right after it was opened.
  open(path) {
    const socket = new WebSocket(this.url(path).replace(/^http/, "ws"));
    const opened = { onopen: null, onmessage: null, onclose: null, close: () => socket.close() };
    socket.binaryType = "arraybuffer";
    socket.onopen = () => opened.onopen?.();
    socket.onmessage = ({ data }) => opened.onmessage?.(new Uint8Array(data));
    socket.onclose = ({ code, reason }) => {
      if (code === SIGN_IN_AGAIN) askToSignIn(this.url("signin"));
      opened.onclose?.({ code, reason });
    };
    return opened;
  }
}
