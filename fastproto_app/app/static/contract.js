// The contract of the service, read from the descriptors that it serves: a changed .proto needs no build.
import {
  BinaryReader, FileDescriptorSetSchema, create, createFileRegistry, fromBinary, toBinary,
} from "./third_party.js";
import { Collection, bodyOf, holderOf } from "./collection.js";
import { inWords, option } from "./field.js";
import { Rules } from "./rules.js";

const DESCRIPTOR_SETS = ["protos/service.binpb", "protos/errors.binpb"];
const VERBS = ["get", "put", "post", "delete", "patch"];

// The comments in a file, by the full name of what they are about.
function addComments(file, comments) {
  const texts = new Map(file.sourceCodeInfo?.location.map(({ path, leadingComments }) => [path.join(), leadingComments]));
  const note = (name, path) => {
    const text = texts.get(path.join())?.split("\n").map((line) => line.trim()).join("\n").trim();
    if (text) comments.set(name, text);
  };
  const visit = (scope, messages, enums, path, [messageTag, enumTag]) => {
    for (const [place, one] of messages.entries()) {
      const name = `${scope}${one.name}`, own = [...path, messageTag, place];
      note(name, own);
      for (const [index, field] of one.field.entries()) note(`${name}.${field.name}`, [...own, 2, index]);
      visit(`${name}.`, one.nestedType, one.enumType, own, [3, 4]);
    }
    for (const [place, one] of enums.entries()) {
      const own = [...path, enumTag, place];
      note(`${scope}${one.name}`, own);
      for (const [index, value] of one.value.entries()) note(`${scope}${one.name}.${value.name}`, [...own, 2, index]);
    }
  };
  if (texts.size) visit(file.package ? `${file.package}.` : "", file.messageType, file.enumType, [], [4, 5]);
}

// The methods of the service, each with the request over HTTP or the WebSocket that it stands for.
function* methodsOf(registry, files) {
  for (const service of files.flatMap(({ name }) => registry.getFile(name)?.services ?? [])) {
    for (const rpc of service.methods) {
      const http = option(registry, rpc, "google.api.http"), { case: verb, value: path } = http?.pattern ?? {};
      const websocket = option(registry, rpc, "fastproto.websocket") ?? "";
      const call = { name: rpc.name, input: rpc.input, output: rpc.output, websocket, verb: "", path: "", shape: "", body: "" };
      if (VERBS.includes(verb)) {
        Object.assign(call, { verb: verb.toUpperCase(), path, shape: path.replace(/\{[^}]*\}/g, "{}"), body: http.body });
      }
      if (call.verb || websocket) yield call;
    }
  }
}

// The collections among the methods: what can be listed, where one of the rows can be got.
function collectionsOf(contract) {
  const gets = new Map(contract.methods.filter(({ verb }) => verb === "GET").map((method) => [method.shape, method]));
  const lists = [...gets.values()].filter(({ shape, output }) => {
    const got = gets.get(`${shape}/{}`);
    return got && !shape.includes("{}") && holderOf(output, got.output, true);
  });
  return lists.map((listed) => new Collection(contract, contract.methods, listed));
}

// What the service says of itself.
function tell(transport) {
  return Promise.all(DESCRIPTOR_SETS.map(async (path) => {
    const { status, bytes } = await transport.request("GET", path, { headers: { Accept: "application/protobuf" } });
    if (status !== 200) throw new Error(`${path} cannot be read: ${status}`);
    return bytes;
  }));
}

const isEqual = (one, other) => one.length === other.length && one.every((byte, place) => byte === other[place]);

export class Contract {
  static async load(transport) {
    const told = await tell(transport);
    return Object.assign(new Contract(told.map((bytes) => fromBinary(FileDescriptorSetSchema, bytes))), { told });
  }

  // Whether the service tells this caller the same still: a field is there for some roles, and not for others.
  async isCurrent(transport) {
    const told = await tell(transport);
    return told.every((bytes, place) => isEqual(bytes, this.told[place]));
  }

  constructor(sets) {
    const all = sets.flatMap(({ file }) => file), firsts = new Map();
    for (const file of all) if (!firsts.has(file.name)) firsts.set(file.name, file);
    const files = [...firsts.values()]; // each still after those that it imports
    this.registry = createFileRegistry(create(FileDescriptorSetSchema, { file: files }));
    this.comments = new Map();
    for (const file of files) addComments(file, this.comments);
    this.methods = [...methodsOf(this.registry, files)];
    this.collections = collectionsOf(this);
    this.sql = this.methods.find(({ verb, path }) => verb === "POST" && path === "/api/sql") ?? null;
    this.hasSql = Boolean(this.sql);
    this.title = inWords(this.collections[0]?.type.file.proto.package.split(".")[0] || "service");
    this.connect();
  }

  // Find what refers to what.
  connect() {
    for (const collection of this.collections) {
      for (const field of collection.fields.filter(({ referred }) => referred)) {
        const target = this.referred(collection.type, field.referred.table);
        if (target) field.reference = { collection: target, onDelete: field.referred.onDelete };
        target?.incoming.push({ collection, field });
      }
    }
  }

  // The collection that a name in the scope of a message means, as protoc resolves it.
  referred({ typeName }, name) {
    const scope = name.startsWith(".") ? [] : typeName.split("."), bare = name.replace(/^\./, "");
    for (let length = scope.length; length >= 0; length -= 1) {
      const full = [...scope.slice(0, length), bare].join(".");
      const found = this.collections.find(({ type }) => type.typeName === full);
      if (found) return found;
    }
    return undefined;
  }

  collection(name) {
    return this.collections.find((collection) => collection.name === name);
  }

  // 64-bit integers are bigint, so that none is rounded.
  decode(type, bytes) {
    return fromBinary(this.type(type), bytes);
  }

  encode(type, message) {
    return toBinary(this.type(type), message);
  }

  // The type of a message, by its full name or as it is.
  type(type) {
    const found = typeof type === "string" ? this.registry.getMessage(type) : type;
    if (!found) throw new Error(`the contract has no message ${type}`);
    return found;
  }

  // The encoded messages that a message repeats in its only field.
  split(bytes) {
    const reader = new BinaryReader(bytes), parts = [];
    while (reader.pos < reader.len) {
      reader.tag();
      parts.push(reader.bytes());
    }
    return parts;
  }

  // What is in a google.protobuf.Any, if its type is known: its name and the message.
  unpack({ typeUrl, value }) {
    const type = this.registry.getMessage(typeUrl.slice(typeUrl.lastIndexOf("/") + 1));
    return type ? { type: type.typeName, message: fromBinary(type, value) } : undefined;
  }

  // A row as the body of the method that creates or updates one.
  bodyFor(collection, name, row) {
    const type = bodyOf(collection.methods[name]);
    if (!type || type === collection.type) return { type: collection.type, message: row };
    const message = create(type);
    for (const field of collection.fields) {
      const value = type.fields.some((one) => one.localName === field.localName) ? field.get(row) : undefined;
      if (value !== undefined) field.set(message, value);
    }
    return { type, message };
  }

  // What is wrong with a row, by the path of the field, without asking the server.
  check(collection, row, { forCreate = false } = {}) {
    const behaviorsOf = (field) => option(this.registry, field, "google.api.field_behavior") ?? [];
    this.rules ??= new Rules({ registry: this.registry, behaviorsOf });
    const { type, message } = this.bodyFor(collection, forCreate ? "create" : "update", row);
    return this.rules.check(type, message);
  }
}
