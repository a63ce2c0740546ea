// What a field holds more than once, or in parts: the elements of a list, keys and values of a map, fields of a message.
import { ScalarType, create, fromJson, toJson } from "./third_party.js";
import { Field, contentOf } from "./field.js";

const AS_JSON = /^google\.protobuf\.(Any|Struct|Value|ListValue|FieldMask)$/;
const known = new WeakMap();

// Made once for each field, and only when it is asked for: a message may hold messages of its own type.
function once(field, name, make) {
  if (!known.has(field)) known.set(field, {});
  const made = known.get(field);
  made[name] ??= make();
  return made[name];
}

// An element is a field for those who type and show it; in place of a message they have its value.
class Element {
  constructor(field, rules) {
    const { contract, desc } = field, { listKind, mapKind, scalar, message, enum: choice } = desc;
    Object.assign(this, { contract, desc, name: field.name, label: field.label, comment: "", reference: null, hasPresence: false });
    Object.assign(this, contentOf(contract, { fieldKind: listKind ?? mapKind, scalar, message, enum: choice }, rules), { constraints: rules });
  }

  get(value) {
    return this.isWrapped ? value.value : value;
  }

  // What stands in the list or the map.
  held(value) {
    return this.isWrapped ? create(this.desc.message, { value }) : value;
  }

  // JSON of one element is made, and read, in a message that holds this one alone.
  toJson(value) {
    const { desc: { parent, localName, jsonName, fieldKind }, contract: { registry } } = this, alone = create(parent);
    alone[localName] = fieldKind === "list" ? [this.held(value)] : { [this.anyKey]: this.held(value) };
    return Object.values(toJson(parent, alone, { registry })[jsonName])[0];
  }

  fromJson(json) {
    const { desc: { parent, localName, jsonName, fieldKind }, contract: { registry } } = this;
    const given = { [jsonName]: fieldKind === "list" ? [json] : { [this.anyKey]: json } };
    return this.get(Object.values(fromJson(parent, given, { registry })[localName])[0]);
  }

  get anyKey() {
    return this.desc.mapKey === ScalarType.BOOL ? "true" : "1";
  }
}

// The elements of a list, or the values of a map.
export function elementOf(field) {
  const { type: { value: rules } = {} } = field.constraints ?? {};
  return once(field, "element", () => new Element(field, rules?.items ?? rules?.values));
}

// The keys of a map.
export function keysOf(field) {
  const rules = field.constraints?.type.value?.keys, { contract, desc } = field;
  return once(field, "keys", () => ({ ...contentOf(contract, { fieldKind: "scalar", scalar: desc.mapKey }, rules), desc: {}, label: field.label }));
}

// The fields of the message that a field holds, or that each of its elements is.
export const membersOf = (field) => once(field, "members", () => field.desc.message.fields.map((desc) => new Field(field.contract, desc)));

// Whether a value has parts, each with a control of its own.
export const hasParts = ({ kind, desc }) => kind === "list" || kind === "map" || (kind === "message" && !AS_JSON.test(desc.message.typeName));
