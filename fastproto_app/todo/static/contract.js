// The messages of the service, made from its descriptor sets when the page opens: a changed .proto needs no build.
import {
  BinaryReader, FileDescriptorSetSchema, create, createFileRegistry, fromBinary, toBinary,
} from "./third_party.js";

const DESCRIPTOR_SETS = ["protos/domain.binpb", "protos/errors.binpb"];
const PACKAGE = "fastproto.v1";

async function fetchRegistry(path) {
  const reply = await fetch(path);
  if (!reply.ok) throw new Error(`${path} cannot be read: ${reply.status}`);
  return createFileRegistry(fromBinary(FileDescriptorSetSchema, new Uint8Array(await reply.arrayBuffer())));
}

export class Contract {
  static async load() {
    return new Contract(createFileRegistry(...await Promise.all(DESCRIPTOR_SETS.map(fetchRegistry))));
  }

  constructor(registry) {
    this.registry = registry;
  }

  // The type of a message, by its short name or, when it is of another package, by its whole one.
  type(name) {
    const type = this.registry.getMessage(name.includes(".") ? name : `${PACKAGE}.${name}`);
    if (!type) throw new Error(`the schema has no message ${name}`);
    return type;
  }

  // 64-bit integers are bigint, so that none is rounded.
  decode(name, bytes) {
    return fromBinary(this.type(name), bytes);
  }

  encode(name, fields) {
    return toBinary(this.type(name), create(this.type(name), fields));
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

  // The name of what an enumerated field says.
  enumName(message, fieldName) {
    const { enum: type } = this.registry.getMessage(message.$typeName).field[fieldName];
    return type.value[message[fieldName]]?.name ?? String(message[fieldName]);
  }
}
