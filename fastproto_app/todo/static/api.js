// Requests to the service in protobuf, and its errors as what they are: a message, and what is wrong with which field.
const PROTOBUF = "application/protobuf";
const TIMEOUT = 10_000;

export class ApiError extends Error {
  constructor(status, message, violations = {}) {
    super(message);
    Object.assign(this, { status, violations });
  }

  // What to show next to a field: what is wrong with it, or with the request as a whole.
  about(field) {
    return this.violations[field] ?? (Object.keys(this.violations).length ? "" : this.message);
  }
}

// With the same key a write that is sent again is done once. randomUUID is missing where http is not from this machine.
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export class Api {
  constructor(contract) {
    this.contract = contract;
  }

  async send(method, path, { type, fields, reply, etag, key, accept = PROTOBUF } = {}) {
    const headers = { Accept: accept };
    if (type) headers["Content-Type"] = PROTOBUF;
    if (etag) headers["If-Match"] = etag;
    if (key) headers["Idempotency-Key"] = key;
    const body = type && this.contract.encode(type, fields);
    let response, bytes;
    try {
      response = await fetch(path, { method, headers, body, cache: "no-store", signal: AbortSignal.timeout(TIMEOUT) });
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch {
      throw new ApiError(0, "no answer from the service; try again when it is back");
    }
    if (!response.ok) throw this.toError(response, bytes);
    return { bytes, etag: response.headers.get("ETag"), message: reply && this.contract.decode(reply, bytes) };
  }

  toError(response, bytes) {
    if (!response.headers.get("Content-Type")?.includes("protobuf")) {
      return new ApiError(response.status, `the service answered ${response.status}`);
    }
    const status = this.contract.decode("google.rpc.Status", bytes);
    const details = status.details.map((detail) => this.contract.unpack(detail));
    const bad = details.find((detail) => detail?.type === "google.rpc.BadRequest");
    const violations = bad?.message.fieldViolations.map(({ field, description }) => [field, description]);
    return new ApiError(response.status, status.message, Object.fromEntries(violations ?? []));
  }

  list(pageToken, pageSize) {
    const query = new URLSearchParams({ page_size: pageSize, page_token: pageToken });
    return this.send("GET", `api/items?${query}`, { reply: "ItemList" });
  }

  stats() {
    return this.send("GET", "api/stats", { reply: "ApiResponse" });
  }

  get(id) {
    return this.send("GET", `api/items/${id}`, { reply: "Item" });
  }

  getJson(id) {
    return this.send("GET", `api/items/${id}`, { accept: "application/json" });
  }

  create(fields, key) {
    return this.send("POST", "api/items", { type: "CreateItemRequest", fields, reply: "ApiResponse", key });
  }

  update(id, fields, { etag, key } = {}) {
    const options = { type: "UpdateItemRequest", fields, reply: "ApiResponse", etag, key };
    return this.send("PATCH", `api/items/${id}`, options);
  }

  delete(id) {
    return this.send("DELETE", `api/items/${id}`, { reply: "ApiResponse", key: newKey() });
  }
}
