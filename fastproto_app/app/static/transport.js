// How the page reaches its service: requests and WebSockets, at addresses relative to the page.
const TIMEOUT = 30_000;

export class HttpTransport {
  constructor(base = document.baseURI) {
    this.base = base;
  }

  // The absolute address of a path of the service.
  url(path) {
    return new URL(path, this.base).href;
  }

  // Rejects only when no answer came.
  async request(method, path, { headers = {}, body, signal, timeout = TIMEOUT } = {}) {
    const limit = AbortSignal.timeout(timeout);
    const options = { method, headers, body, cache: "no-store", signal: signal ? AbortSignal.any([signal, limit]) : limit };
    const reply = await fetch(this.url(path), options);
    return { status: reply.status, headers: reply.headers, bytes: new Uint8Array(await reply.arrayBuffer()) };
  }

  // A socket whose handlers are set right after it was opened.
  open(path) {
    const socket = new WebSocket(this.url(path).replace(/^http/, "ws"));
    const opened = { onopen: null, onmessage: null, onclose: null, close: () => socket.close() };
    socket.binaryType = "arraybuffer";
    socket.onopen = () => opened.onopen?.();
    socket.onmessage = ({ data }) => opened.onmessage?.(new Uint8Array(data));
    socket.onclose = ({ code, reason }) => opened.onclose?.({ code, reason });
    return opened;
  }
}
