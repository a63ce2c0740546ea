// What is typed of a value with parts: a list is an array, a map pairs of a key and a value, a message an object by the
// names of its fields; in each place is what is typed of the part there. A text in place of one of these is JSON, and null
// is what is absent.
import { elementOf, hasParts, keysOf, membersOf } from "./element.js";
import { create } from "./third_party.js";
import { inputOf, parse } from "./values.js";

const NUMBERS = { integer: 0, decimal: 0, enum: 0 };

// What stands in the controls of a value.
export function partsOf(field, value) {
  const { kind } = field;
  if (value === undefined) return null;
  if (!hasParts(field)) return inputOf(field, value);
  if (kind === "list") return value.map((one) => partsOf(elementOf(field), elementOf(field).get(one)));
  if (kind === "map") return Object.entries(value).map(([key, one]) => [key, partsOf(elementOf(field), elementOf(field).get(one))]);
  return Object.fromEntries(membersOf(field).map((member) => [member.name, partsOf(member, member.get(value))]));
}

// What stands in the controls of a part that has just been added.
export function blankOf(field) {
  const { kind, values, desc } = field;
  if (kind === "list" || kind === "map") return [];
  if (hasParts(field)) return partsOf(field, create(desc.message));
  if (kind === "message") return "{}";
  if (kind === "bool") return "false";
  return values?.[0]?.name ?? "";
}

// The value of a part that is not one, so that its list or its map can be looked at all the same.
function instead({ kind, scalar, desc, isWrapped }) {
  if (desc.message && !isWrapped) return create(desc.message);
  if (kind === "integer") return [3, 4, 6, 16, 18].includes(scalar) ? 0n : 0;
  return NUMBERS[kind] ?? { bool: false, bytes: new Uint8Array() }[kind] ?? "";
}

// The key of a map as it stands in a path: `["a"]`, `[1]`.
const step = (keys, key) => `[${keys.kind === "text" ? JSON.stringify(key) : key}]`;

// Where the parts of a value are: `[path, field, what is typed there, place]`. A pair without a key of its own has a path by its place.
export function placesOf(field, parts, path) {
  if (field.kind === "list") return parts.map((part, place) => [`${path}[${place}]`, elementOf(field), part, place]);
  if (field.kind === "message") return membersOf(field).map((member) => [`${path}.${member.name}`, member, parts[member.name], member.name]);
  const keys = keysOf(field), seen = new Set();
  return parts.map(([text, part], place) => {
    const { key } = keyAt(keys, text, seen);
    return [key === undefined ? `${pairPath(path, place)}.value` : path + step(keys, key), elementOf(field), part, place];
  });
}

export const pairPath = (path, place) => `${path}[#${place + 1}]`;

// The key that is typed, or what is wrong with it.
function keyAt(keys, text, seen) {
  try {
    const key = String(parse(keys, text));
    if (seen.has(key)) throw new Error("is there already");
    seen.add(key);
    return { key };
  } catch (error) {
    return { problem: error.message };
  }
}

// The value that is typed; undefined where it is absent. What is wrong is told in `problems`, by the path.
export function valueIn(field, parts, path, problems) {
  const { kind, desc } = field;
  if ((parts ?? null) === null) return undefined;
  if (!hasParts(field) || typeof parts === "string") {
    try {
      if (kind === "bytes" && parts.startsWith("!")) throw new Error("is not hexadecimal: pairs of 0 to 9 and a to f");
      return parse(field, parts);
    } catch (error) {
      problems[path] = error.message;
      return instead(field);
    }
  }
  const read = ([at, part, typed]) => valueIn(part, typed, at, problems), places = placesOf(field, parts, path);
  if (kind === "list") return places.map((place) => elementOf(field).held(read(place)));
  if (kind === "message") {
    const message = create(desc.message);
    for (const place of places) {
      const value = read(place);
      if (value !== undefined) place[1].set(message, value);
    }
    return message;
  }
  const keys = keysOf(field), seen = new Set(), made = {};
  for (const [index, place] of places.entries()) {
    const { key, problem } = keyAt(keys, parts[index][0], seen), value = elementOf(field).held(read(place));
    if (problem) problems[pairPath(path, index)] = problem;
    else made[key] = value;
  }
  return made;
}

// A whole value, as one text: the text of a control, or all that is typed in the controls of its parts.
export const written = (field, parts) => (hasParts(field) && parts !== null ? JSON.stringify(parts) : parts);
export const typedIn = (field, text) => (hasParts(field) && text !== null ? JSON.parse(text) : text);
