// Requests to the service in protobuf, each answered with a message, or an error.
import { create } from "./third_party.js";
import { ApiError, errorOf } from "./apierror.js";
import { bodyOf, holderOf } from "./collection.js";
import { keyText } from "./values.js";

const PROTOBUF = "application/protobuf";

// With the same key a write that is sent again is done once. randomUUID is missing where http is not from this machine.
export function newKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// A path with a query of what is not empty.
function address(path, parameters) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one || one === 0) query.append(name, one);
  }
  return query.size ? `${path}?${query}` : path;
}

export class Api {
  constructor(contract, transport) {
    Object.assign(this, { contract, transport });
  }

  // Send a request; `type` and `message`, or `body`, are what is sent, `reply` is the type of the answer.
  async send(method, path, { type, message, body, contentType = PROTOBUF, reply, etag, key, signal, timeout } = {}) {
    const headers = { Accept: PROTOBUF };
    const sent = type ? this.contract.encode(type, message) : body;
    if (sent) headers["Content-Type"] = contentType;
    if (etag) headers["If-Match"] = etag;
    if (key) headers["Idempotency-Key"] = key;
    let answer;
    try {
      answer = await this.transport.request(method, path, { headers, body: sent, signal, timeout });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new ApiError(0, "no answer from the service; try again when it is back", { code: "UNAVAILABLE" });
    }
    if (answer.status < 200 || answer.status > 299) throw errorOf(this.contract, answer);
    const isOurs = !reply || answer.headers.get("Content-Type")?.includes("protobuf");
    if (!isOurs) throw new ApiError(answer.status, `not an answer of the service: ${answer.headers.get("Content-Type")}`);
    const { bytes } = answer;
    const told = { etag: answer.headers.get("ETag"), cascade: answer.headers.get("Cascade") };
    return { bytes, ...told, message: reply && this.contract.decode(reply, bytes) };
  }

  // A method on one collection, by its name in the contract.
  call(collection, name, path, options = {}) {
    const method = collection.methods[name];
    if (!method) throw new ApiError(404, `${collection.title} cannot do that here`, { code: "UNIMPLEMENTED" });
    return this.send(method.verb, path, { reply: method.output, ...options });
  }

  rowPath(collection, key) {
    return `${collection.path}/${encodeURIComponent(keyText(key))}`;
  }

  // The row in what a method answers with.
  async row(collection, answering) {
    const { message, ...rest } = await answering;
    const holder = message.$typeName === collection.type.typeName ? null : holderOf(this.contract.type(message.$typeName), collection.type);
    return { ...rest, message: holder ? message[holder.localName] : message, reply: message };
  }

  async list(collection, { filter, orderBy, pageSize, pageToken, skip, startingAfter, endingBefore, signal } = {}) {
    const asked = { filter, order_by: orderBy, page_size: pageSize, page_token: pageToken, skip: skip || undefined };
    if (startingAfter !== undefined) asked.starting_after = keyText(startingAfter);
    if (endingBefore !== undefined) asked.ending_before = keyText(endingBefore);
    const { message, etag } = await this.call(collection, "list", address(collection.path, asked), { signal });
    const { totalSize: total, nextPageToken, sequence, epoch, checksum = "" } = message;
    return { rows: message[collection.listField.localName], total: Number(total ?? 0), nextPageToken, sequence, epoch, checksum, etag };
  }

  get(collection, key, { signal } = {}) {
    return this.call(collection, "get", this.rowPath(collection, key), { signal });
  }

  create(collection, row, { key } = {}) {
    const body = this.contract.bodyFor(collection, "create", row);
    return this.row(collection, this.call(collection, "create", collection.path, { ...body, key }));
  }

  // A row with some fields, by their names in messages, as the body of an update; and the names of those fields.
  changes(type, collection, fields) {
    const message = create(type), names = Object.keys(fields);
    const changed = names.map((name) => collection.fields.find(({ localName }) => localName === name));
    for (const [place, field] of changed.entries()) field.set(message, fields[names[place]]);
    return { message, mask: changed.map(({ name }) => name) };
  }

  // Set these fields of a row, and no others; one that is undefined is cleared.
  update(collection, rowKey, fields, { etag, key } = {}) {
    const type = bodyOf(collection.methods.update), { message, mask } = this.changes(type, collection, fields);
    const path = address(this.rowPath(collection, rowKey), { update_mask: mask.join() });
    return this.row(collection, this.call(collection, "update", path, { type, message, etag, key }));
  }

  delete(collection, rowKey, { etag, key } = {}) {
    return this.row(collection, this.call(collection, "delete", this.rowPath(collection, rowKey), { etag, key }));
  }

  // Bring a row back, with what was deleted because it referred to it unless it `isAlone`.
  undelete(collection, rowKey, { key, isAlone } = {}) {
    const path = address(`${this.rowPath(collection, rowKey)}:undelete`, { cascade: !isAlone && collection.incoming.length && "true" });
    return this.row(collection, this.call(collection, "undelete", path, { key }));
  }

  // Do something with several rows, all or none: keys to get, delete or bring back, `{key, etag}` to delete rows that have not
  // been changed, rows to create, or `{key, fields, etag}` to update.
  async batch(collection, name, given, { key, timeout } = {}) {
    const method = collection.methods[name], path = `${collection.path}:${name}`;
    const named = method?.input.fields.find((field) => field.name === "ids" || field.name === "names");
    const parameters = name === "batchGet" ? { [named.name]: given.map(keyText) } : {};
    const message = name === "batchGet" || !method ? undefined : this.batchOf(collection, name, method.input, given, named);
    const options = message ? { type: method.input, message, key, timeout } : { timeout };
    const { message: reply, etag } = await this.call(collection, name, address(path, parameters), options);
    const holder = holderOf(method.output, collection.type, true);
    return { message: reply, rows: holder ? reply[holder.localName] : [], etags: reply.etags ?? [], etag };
  }

  batchOf(collection, name, input, given, keys) {
    const requests = input.fields.find(({ fieldKind, message }) => fieldKind === "list" && message), one = requests?.message;
    if (name === "batchUndelete") return create(input, { [keys.localName]: given, ...("cascade" in input.field && { cascade: true }) });
    if (name === "batchDelete") {
      const isTagged = one?.fields.length > 1 && "etag" in one.field && given.every((item) => item?.etag);
      if (!isTagged) return create(input, { [keys.localName]: given.map((item) => item?.key ?? item) });
      const key = one.fields.find((field) => field.name !== "etag").localName;
      return create(input, { [requests.localName]: given.map((item) => create(one, { [key]: item.key, etag: item.etag })) });
    }
    const holder = holderOf(one, collection.type);
    const around = (row, rest = {}) => (holder ? create(one, { [holder.localName]: row, ...rest }) : row);
    const made = given.map((item) => {
      if (name === "batchCreate") return holder || one === collection.type ? around(item) : this.contract.bodyFor(collection, "create", item).message;
      const { message, mask } = this.changes(holder ? collection.type : one, collection, item.fields);
      collection.key.set(message, item.key);
      if (!holder) return Object.assign(message, item.etag && { etag: item.etag }, "updateMask" in one.field && { updateMask: { paths: mask } });
      return around(message, { updateMask: { paths: mask }, etag: item.etag ?? "" });
    });
    return create(input, { [requests.localName]: made });
  }

  facets(collection, { filter, fields, limit, signal } = {}) {
    const asked = { filter, fields: fields?.join(), limit };
    return this.call(collection, "facets", address(`${collection.path}:facets`, asked), { signal });
  }

  values(collection, field, { prefix, filter, limit, signal } = {}) {
    const asked = { field: field.name ?? field, prefix, filter, limit };
    return this.call(collection, "values", address(`${collection.path}:values`, asked), { signal });
  }

  stats(collection) {
    return this.call(collection, "stats", `${collection.path}:stats`);
  }

  import(collection, { bytes, type, dryRun, keepKeys, etags, key, timeout = 600_000 }) {
    const asked = { dry_run: dryRun && "true", keep_keys: keepKeys && "true", etags: etags && "true" };
    const path = address(`${collection.path}:import`, asked);
    return this.call(collection, "import", path, { body: bytes, contentType: type, key, timeout });
  }

  exportPath(collection, { filter, orderBy, format }) {
    return address(`${collection.path}:export`, { filter, order_by: orderBy, format });
  }

  exportUrl(collection, asked) {
    return this.transport.url(this.exportPath(collection, asked));
  }

  export(collection, asked) {
    return this.send("GET", this.exportPath(collection, asked));
  }

  sql(text, { signal } = {}) {
    const { input, output } = this.contract.sql;
    return this.send("POST", "api/sql", { type: input, message: create(input, { sql: text }), reply: output, signal });
  }
}
