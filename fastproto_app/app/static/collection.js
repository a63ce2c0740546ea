// One collection of the service: the rows of a message type, where they are served, and what can be done with them.
import { Field, inWords, option } from "./field.js";

const LONG = 1000; // Characters that a text may have to be shown in a table at first
const KEY_GIVEN = 2; // of fastproto.KeyOrigin; 3 is either
const SHAPES = {
  "GET ": "list", "POST ": "create", "GET /{}": "get", "PATCH /{}": "update", "DELETE /{}": "delete",
  "POST /{}:undelete": "undelete", "GET :facets": "facets", "GET :values": "values", "GET :stats": "stats",
  "POST :batchCreate": "batchCreate", "GET :batchGet": "batchGet", "POST :batchUpdate": "batchUpdate",
  "POST :batchDelete": "batchDelete", "POST :batchUndelete": "batchUndelete", "POST :import": "import", "GET :export": "export",
};

// The only field of a message that holds messages of a type: one, or a list of them.
export function holderOf(message, type, isList = false) {
  const found = message.fields.filter((field) => field.message === type && (field.fieldKind === "list") === isList);
  return found.length === 1 ? found[0] : undefined;
}

// What is sent as the body of a method: the whole request, or the field that it names.
export function bodyOf(method) {
  if (!method?.body) return undefined;
  return method.body === "*" ? method.input : method.input.fields.find(({ name }) => name === method.body)?.message;
}

// The events of a collection: their type, and their fields by what they mean.
function eventsOf({ output, websocket }, type, key) {
  const [kind, row] = [output.fields.find(({ name }) => name === "kind" || name === "type"), holderOf(output, type)];
  const deleted = output.fields.find(({ name }) => name === `deleted_${key.name}`);
  const counts = output.fields.find(({ name }) => name === "counts" || name === "stats");
  return { path: websocket.slice(1), type: output, kind, row, deleted, counts };
}

export class Collection {
  constructor(contract, methods, listed) {
    const { registry, comments } = contract;
    this.methods = {};
    for (const method of methods) {
      const name = method.path.startsWith(listed.path) && SHAPES[`${method.verb} ${method.shape.slice(listed.path.length)}`];
      if (name) this.methods[name] ??= method;
    }
    const { get, create, update } = this.methods, type = get.output;
    const options = option(registry, type, "fastproto.resource");
    Object.assign(this, { contract, type, options, path: listed.path.slice(1), name: listed.path.split("/").at(-1) });
    this.listField = holderOf(listed.output, type, true);
    this.comment = comments.get(type.typeName) ?? "";
    this.noun = inWords(type.name).toLowerCase();
    this.title = options?.title || inWords(options?.plural || this.name);
    this.addFields(get.path.match(/\{([^}]+)\}$/)[1].split(".").at(-1), bodyOf(create), bodyOf(update));
    const feed = methods.find((method) => method.websocket && holderOf(method.output, type));
    this.feed = feed ? eventsOf(feed, type, this.key) : null;
    this.events = this.feed?.path ?? "";
    this.incoming = []; // found when all collections are known
  }

  addFields(keyName, created, changed) {
    const { options, type, contract } = this;
    const keys = options?.keys ?? 0, keyField = type.fields.find(({ name }) => name === keyName);
    this.assignsKey = keys === 1 || keys === 3 || (keys === 0 && keyField.scalar !== 9);
    this.takesKey = keys === KEY_GIVEN || keys === 3 || (keys === 0 && !this.assignsKey);
    const stamps = [options?.createTime, options?.updateTime].filter(Boolean);
    const within = (message, desc) => (message === type ? desc : message?.fields.find(({ name }) => name === desc.name));
    this.fields = type.fields.map((desc) => new Field(contract, desc, {
      isKey: desc.name === keyName, isStamp: stamps.includes(desc.name), isAssigned: !this.takesKey,
      input: within(created, desc), changed: within(changed, desc),
    }));
    const named = (name) => this.fields.find((field) => field.name === name) ?? null;
    Object.assign(this, { key: named(keyName), countBy: named(options?.countBy) });
    Object.assign(this, { createTime: named(options?.createTime), updateTime: named(options?.updateTime) });
    this.orderBy = options?.orderBy || `${keyName} desc`;
    this.unique = (options?.unique ?? []).map(({ fields }) => fields.map(named));
    this.label = this.findLabel();
    const shown = (options?.columns ?? []).map(named).filter(Boolean);
    this.columns = shown.length ? shown : [this.key, ...this.fields.filter((field) => field !== this.key && isShort(field))];
  }

  // The field that names a row for people.
  findLabel() {
    const texts = this.fields.filter(({ kind, values }) => kind === "text" && !values);
    const unique = this.unique.find((fields) => fields.length === 1 && texts.includes(fields[0]))?.[0];
    return unique ?? texts.find(({ name }) => ["title", "name", "label"].includes(name)) ?? texts.find(({ isRequired }) => isRequired) ?? this.key;
  }

  can(method) {
    return method in this.methods;
  }

  field(name) {
    return this.fields.find((field) => field.name === name || field.jsonName === name);
  }
}

function isShort({ kind, maxLength }) {
  return !["list", "map", "message", "bytes"].includes(kind) && !(maxLength > LONG);
}
