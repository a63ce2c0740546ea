// One field of the rows of a collection: what it is called, what it holds, and what may be in it.
import { ScalarType, create, fromJson, getExtension, hasExtension, isFieldSet, toJson } from "./third_party.js";
import { rulesInWords } from "./rules.js";

// Numbers of google.api.FieldBehavior.
const REQUIRED = 2, OUTPUT_ONLY = 3, IMMUTABLE = 5;
const IMPLICIT = 2; // of FeatureSet.FieldPresence
const SCALAR_KINDS = { [ScalarType.BOOL]: "bool", [ScalarType.STRING]: "text", [ScalarType.BYTES]: "bytes",
  [ScalarType.DOUBLE]: "decimal", [ScalarType.FLOAT]: "decimal" };
const MESSAGE_KINDS = { "google.protobuf.Timestamp": "timestamp", "google.protobuf.Duration": "duration" };
const WRAPPER = /^google\.protobuf\.(Double|Float|U?Int(?:32|64)|Bool|String|Bytes)Value$/;
const isWrapper = (message) => Boolean(message && WRAPPER.test(message.typeName));

// A name such as `taken_at` as people read it: `Taken at`.
export function inWords(name) {
  const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[_-]+/g, " ").trim().toLowerCase();
  return words === "id" ? "ID" : words.charAt(0).toUpperCase() + words.slice(1);
}

// The value of an option of a descriptor, undefined where it has none.
export function option(registry, desc, name) {
  const extension = registry.getExtension(name), { options } = desc.proto;
  return extension && options && hasExtension(options, extension) ? getExtension(options, extension) : undefined;
}

// The kind of what is held: by a field, or by each element of a list or a map. A wrapper such as Int32Value is what is in it.
function kindOf({ fieldKind, scalar, message }) {
  if (fieldKind === "scalar") return SCALAR_KINDS[scalar] ?? "integer";
  if (fieldKind !== "message") return fieldKind;
  if (isWrapper(message)) return SCALAR_KINDS[message.field.value.scalar] ?? "integer";
  return MESSAGE_KINDS[message.typeName] ?? "message";
}

// The values of an enumeration, each with a short name for people.
function enumValues({ name, values }, comments) {
  const prefix = `${inWords(name).toUpperCase().replace(/ /g, "_")}_`;
  return values.map((value) => {
    const short = value.name.startsWith(prefix) ? value.name.slice(prefix.length) : value.name;
    const comment = comments.get(`${value.parent.typeName}.${value.name}`) ?? "";
    return { name: value.name, number: value.number, label: inWords(short), comment };
  });
}

// What can be typed where something of a kind is held, by its type and by the rules for it.
export function contentOf({ comments }, holds, rules) {
  const kind = kindOf(holds), isWrapped = holds.fieldKind === "message" && isWrapper(holds.message);
  const ofText = rules?.type.case === "string" ? rules.type.value : null;
  const named = (name) => ({ name, number: null, label: inWords(name), comment: "" });
  const values = kind === "enum" ? enumValues(holds.enum, comments) : ofText?.in.length ? ofText.in.map(named) : null;
  return { kind, isWrapped, values, scalar: isWrapped ? holds.message.field.value.scalar : holds.scalar,
    maxLength: Number(ofText?.maxLen) || null, rules: rules ? rulesInWords(rules) : [] };
}

export class Field {
  // `input` and `changed` are the fields of the same name in what creates and what updates a row; undefined where none is.
  constructor(contract, desc, { isKey = false, isStamp = false, isAssigned = false, input = desc, changed = desc } = {}) {
    const { registry, comments } = contract;
    const behaviors = [desc, input].flatMap((one) => (one ? option(registry, one, "google.api.field_behavior") ?? [] : []));
    const rules = [input, changed, desc].map((one) => one && option(registry, one, "buf.validate.field")).find(Boolean);
    // A value that the contract itself gives as an example, of a text.
    const given = [desc, input, changed].map((one) => one && option(registry, one, "buf.validate.field")).find((one) => one?.type.case === "string" && one.type.value.example.length);
    this.example = given?.type.value.example[0] ?? "";
    Object.assign(this, { contract, desc, name: desc.name, localName: desc.localName, jsonName: desc.jsonName, isKey });
    Object.assign(this, contentOf(contract, desc, rules), { constraints: rules });
    this.comment = comments.get(`${desc.parent.typeName}.${desc.name}`) ?? "";
    this.isSeconds = isStamp && this.kind === "integer";
    this.isOutput = isStamp || !input || behaviors.includes(OUTPUT_ONLY) || (isKey && isAssigned);
    // What may be read here and is for others to set: the service says so to each caller. What may not be read is not in the contract.
    this.isClosed = behaviors.includes(OUTPUT_ONLY) && Boolean(option(registry, desc, "fastproto.roles"));
    this.isImmutable = isKey || !changed || behaviors.includes(IMMUTABLE);
    this.isRequired = behaviors.includes(REQUIRED) || Boolean(rules?.required);
    this.hasPresence = !["list", "map"].includes(desc.fieldKind) && desc.presence !== IMPLICIT;
    this.isSortable = !this.isWrapped && ["integer", "decimal", "text", "bool", "enum", "timestamp"].includes(this.kind);
    this.isFilterable = !desc.delimitedEncoding;
    this.referred = option(registry, desc, "fastproto.references");
    this.reference = null; // found when all collections are known
  }

  // How people call the field; a reference by what it refers to.
  get label() {
    return inWords(this.reference ? this.name.replace(/_(id|key|name)$/, "") : this.name);
  }

  // The value in a message; undefined where it is absent. In a oneof a wrapper is a message, elsewhere what is in it.
  get(message) {
    const { oneof } = this.desc;
    if (!oneof) return this.hasPresence && !isFieldSet(message, this.desc) ? undefined : message[this.localName];
    const { case: given, value } = message[oneof.localName];
    if (given !== this.localName) return undefined;
    return this.isWrapped ? value.value : value;
  }

  // Give the field of a message a value; undefined takes it away.
  set(message, value) {
    const { oneof, message: wrapper } = this.desc;
    if (!oneof && value === undefined) delete message[this.localName];
    else if (!oneof) message[this.localName] = value;
    else if (value !== undefined) message[oneof.localName] = { case: this.localName, value: this.isWrapped ? create(wrapper, { value }) : value };
    else if (message[oneof.localName].case === this.localName) message[oneof.localName] = { case: undefined };
  }

  // A message with a value in this field, and nothing else.
  alone(value) {
    const message = create(this.desc.parent);
    this.set(message, value);
    return message;
  }

  // A value as JSON has it; undefined where that is absent or empty.
  toJson(value) {
    return toJson(this.desc.parent, this.alone(value), { registry: this.contract.registry })[this.jsonName];
  }

  fromJson(json) {
    return this.get(fromJson(this.desc.parent, { [this.jsonName]: json }, { registry: this.contract.registry }));
  }
}
