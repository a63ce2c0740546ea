// One person's change of a row, which overwrites nothing that this person has not seen.
import { clone, equals } from "./third_party.js";

export class Conflict extends Error {
  // `names` are the fields that others have changed, `row` is the row as it is now.
  constructor(names, row) {
    super("changed elsewhere meanwhile");
    Object.assign(this, { names, row });
  }
}

// Whether two values of a field are the same.
export function isSame(field, one, other) {
  if (one === undefined || other === undefined) return one === other;
  if (field.kind === "decimal") return Object.is(one, other);
  return equals(field.desc.parent, field.alone(one), field.alone(other));
}

// What a row is called where there is room for a few words.
export function nameOf(collection, message) {
  const { label, key } = collection, id = `#${key.get(message)}`;
  const text = label === key ? "" : String(label.get(message) ?? "").trim();
  return text || id;
}

// A row with what is typed in its place, as far as that means something.
export function applied(collection, message, fields) {
  const made = clone(collection.type, message);
  for (const field of collection.fields) if (field.localName in fields) field.set(made, fields[field.localName]);
  return made;
}

// The fields that a change is about. A member of a oneof takes the others away, so all of them are.
function touched(collection, fields) {
  const oneofs = new Set(collection.fields.filter(({ localName }) => localName in fields).map(({ desc }) => desc.oneof));
  return collection.fields.filter(({ localName, desc }) => localName in fields || (desc.oneof && oneofs.has(desc.oneof)));
}

// The fields of a change, by their names in messages, that have other values in a message than were seen; those of a
// oneof are told at the one that is given.
export function overtaken(collection, seen, message, fields) {
  const given = collection.fields.filter(({ localName }) => localName in fields);
  const leading = (field) => given.find(({ desc, localName }) => desc.oneof === field.desc.oneof && fields[localName] !== undefined) ?? field;
  const differs = (field) => {
    const value = field.get(message);
    return !isSame(field, value, field.get(seen)) && !isSame(field, value, fields[field.localName]);
  };
  const changed = touched(collection, fields).filter(differs);
  return [...new Set(changed.map((field) => (field.desc.oneof ? leading(field) : field).localName))];
}

export class Draft {
  constructor(app, collection, seen) {
    Object.assign(this, { app, collection, seen });
  }

  get key() {
    return this.collection.key.get(this.seen);
  }

  // Take what a message has in the fields of a change for seen.
  look(message, fields) {
    const { collection } = this, values = touched(collection, fields).map((field) => [field.localName, field.get(message)]);
    this.seen = applied(collection, this.seen, Object.fromEntries(values));
  }

  // Save the fields; raises Conflict, once, when somebody else has given one of them another value than was seen here.
  // What others did to other fields is left alone: a request changes only the fields that it has.
  async save(fields) {
    const { app, collection, key, seen } = this;
    try {
      return await app.outbox.write({ collection, kind: "update", key, fields, label: nameOf(collection, seen), seen });
    } catch (error) {
      if (error instanceof Conflict) this.look(error.row, fields);
      throw error;
    }
  }
}
