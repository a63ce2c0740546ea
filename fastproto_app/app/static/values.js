// Values of fields as people read and type them, and as filters and addresses have them.
import { fromBase64, toBase64 } from "./bytes.js";
import { durationText, isTime, parseDuration, parseTime, timeText } from "./moment.js";
import { ScalarType, create, toJson } from "./third_party.js";

const RANGES = { [ScalarType.INT32]: [-(2n ** 31n), 2n ** 31n - 1n], [ScalarType.UINT32]: [0n, 2n ** 32n - 1n],
  [ScalarType.INT64]: [-(2n ** 63n), 2n ** 63n - 1n], [ScalarType.UINT64]: [0n, 2n ** 64n - 1n] };
const SAME_RANGE = { [ScalarType.SINT32]: ScalarType.INT32, [ScalarType.SFIXED32]: ScalarType.INT32, [ScalarType.FIXED32]: ScalarType.UINT32,
  [ScalarType.SINT64]: ScalarType.INT64, [ScalarType.SFIXED64]: ScalarType.INT64, [ScalarType.FIXED64]: ScalarType.UINT64 };
const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;
const SHORT = 60; // Characters of JSON that stand in one line

const isLong = ({ scalar }) => [ScalarType.INT64, ScalarType.UINT64].includes(SAME_RANGE[scalar] ?? scalar);

function parseInteger(field, text) {
  if (!/^[+-]?\d+$/.test(text)) throw new Error("is not a whole number");
  const number = BigInt(text), { scalar } = field, [least, most] = RANGES[SAME_RANGE[scalar] ?? scalar];
  if (number < least || number > most) throw new Error(`is not between ${least} and ${most}`);
  if (field.desc.longAsString) return String(number);
  return isLong(field) ? number : Number(number);
}

function parseDecimal(text) {
  const special = { nan: Number.NaN, infinity: Infinity, "+infinity": Infinity, "-infinity": -Infinity }[text.toLowerCase()];
  if (special !== undefined) return special;
  if (!NUMBER.test(text)) throw new Error("is not a number");
  const number = Number(text);
  if (!Number.isFinite(number)) throw new Error("is too large");
  return number;
}

function parseBytes(text) {
  const plain = text.replace(/\s/g, "").replace(/-/g, "+").replace(/_/g, "/").replace(/=+$/, "");
  if (!/^[A-Za-z0-9+/]*$/.test(plain) || plain.length % 4 === 1) throw new Error("is not base64");
  return fromBase64(plain);
}

function parseChoice({ values }, text) {
  const wanted = text.toLowerCase();
  const found = values.find(({ name, label }) => name.toLowerCase() === wanted || label.toLowerCase() === wanted);
  if (found) return found.number;
  if (/^-?\d{1,10}$/.test(text)) return Number(text);
  throw new Error(`is not one of ${values.map(({ label }) => label).join(", ")}`);
}

// Values that have no text of their own are edited as JSON; the message that is made says where that is wrong.
function parseJson(field, text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const at = /position (\d+)/.exec(error.message)?.[1];
    const line = /line (\d+)/.exec(error.message)?.[1] ?? (at ? text.slice(0, at).split("\n").length : text.split("\n").length);
    throw new Error(`line ${line}: ${error.message.replace(/,? ?(in JSON )?at position.*$/, "").replace(/^JSON\.parse: /, "")}`);
  }
  try {
    return field.fromJson(json);
  } catch (error) {
    throw new Error(error.message.replace(/^.*?cannot decode (field|message) \S+ from JSON:? ?/, ""));
  }
}

// What a person has typed, as the value of a field; undefined when that is nothing. Throws what is wrong with it.
export function parse(field, text) {
  const trimmed = text.trim(), { kind } = field;
  if (kind === "text") return text === "" && field.hasPresence && field.isWrapped ? undefined : text;
  if (trimmed === "") {
    if (field.hasPresence) return undefined;
    if (kind === "list") return [];
    if (kind === "map") return {};
    if (kind === "bytes") return new Uint8Array();
    throw new Error(`needs ${kind === "decimal" ? "a number" : kind === "integer" ? "a whole number" : "a value"}`);
  }
  if (field.isSeconds && isTime(trimmed)) return parseTime(trimmed).seconds;
  if (kind === "integer") return parseInteger(field, trimmed);
  if (kind === "decimal") return parseDecimal(trimmed);
  if (kind === "enum") return parseChoice(field, trimmed);
  if (kind === "bytes") return parseBytes(trimmed);
  if (kind === "timestamp") return create(field.desc.message, parseTime(trimmed));
  if (kind === "duration") return create(field.desc.message, parseDuration(trimmed));
  if (kind !== "bool") return parseJson(field, trimmed);
  const answer = { true: true, yes: true, false: false, no: false }[trimmed.toLowerCase()];
  if (answer === undefined) throw new Error("is neither true nor false");
  return answer;
}

const decimal = (number) => (Object.is(number, -0) ? "-0" : String(number));
const flat = (value) => (typeof value === "object" ? JSON.stringify(value) : String(value));

// A value of a field, as a person reads it in one line; empty when it is absent.
function shown(field, value) {
  if (value === undefined || value === null) return "";
  const { kind } = field;
  if (field.isSeconds) return value ? timeText({ seconds: value }) : "";
  if (kind === "timestamp") return timeText(value);
  if (kind === "enum") return field.values.find(({ number }) => number === value)?.label ?? String(value);
  if (kind === "text" && field.values) return field.values.find(({ name }) => name === value)?.label ?? value;
  if (kind === "bytes") return value.length ? toBase64(value) : "";
  if (kind === "duration") return `${durationText(value)} s`;
  if (kind === "list") return (field.toJson(value) ?? []).map(flat).join(", ");
  if (kind === "map") return Object.entries(field.toJson(value) ?? {}).map(([name, one]) => `${name}: ${flat(one)}`).join(", ");
  if (kind === "message") return flat(field.toJson(value) ?? null);
  return kind === "decimal" ? decimal(value) : String(value);
}

// JSON in one line where there is room for it.
function pretty(json) {
  const flat = JSON.stringify(json, null, 1).replace(/\n\s*/g, " "); // a line's end within a text is escaped
  return flat.length <= SHORT ? flat : JSON.stringify(json, null, 2);
}

// A value of a field as the text of an input; what `parse` makes of it is the value again.
export function inputOf(field, value) {
  const { kind } = field;
  if (value === undefined || value === null) return "";
  if (kind === "enum") return field.values.find(({ number }) => number === value)?.name ?? String(value);
  if (kind === "text") return value;
  if (kind === "duration") return durationText(value);
  if (kind === "list" && !value.length) return "";
  if (kind === "map" && !Object.keys(value).length) return "";
  return ["list", "map", "message"].includes(kind) ? pretty(field.toJson(value)) : shown(field, value);
}

export const show = (field, message) => shown(field, field.get(message));
export const toInput = (field, message) => inputOf(field, field.get(message));

// A value of a field as it stands in a filter.
export function literal(field, value) {
  if (value === undefined) return "null";
  const quote = (text) => `"${text.replace(/[\\"*]/g, "\\$&")}"`;
  if (field.kind === "text") return quote(value);
  if (field.kind === "enum") return field.values.find(({ number }) => number === value)?.name ?? String(value);
  if (field.kind === "bytes") return quote(toBase64(value));
  if (field.kind === "timestamp" || field.kind === "duration") return quote(toJson(field.desc.message, value));
  return field.kind === "decimal" ? decimal(value) : String(value);
}

// The key of a row as a text, for addresses and the DOM.
export const keyText = (key) => String(key);

// The key that a text in an address means; undefined when it is not one.
export function keyOf({ key }, text) {
  if (key.kind === "text") return text || undefined;
  try {
    return parseInteger(key, text);
  } catch {
    return undefined;
  }
}
