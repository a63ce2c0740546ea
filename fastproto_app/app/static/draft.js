// One person's change of a row, which overwrites nothing that this person has not seen.
import { equals } from "./third_party.js";

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

export class Draft {
  constructor(app, collection, seen) {
    Object.assign(this, { app, collection, seen });
  }

  get key() {
    return this.collection.key.get(this.seen);
  }

  // The fields, by their names in messages, that have other values in a message than were seen here. A member of a
  // oneof takes the others away, so all of them are looked at, and told at the one that is given.
  overtaken(message, fields) {
    const given = this.collection.fields.filter(({ localName }) => localName in fields);
    const leading = (field) => given.find(({ desc, localName }) => desc.oneof === field.desc.oneof && fields[localName] !== undefined) ?? field;
    const isTouched = (field) => given.includes(field) || (field.desc.oneof && given.some(({ desc }) => desc.oneof === field.desc.oneof));
    const differs = (field) => {
      const value = field.get(message);
      return !isSame(field, value, field.get(this.seen)) && !isSame(field, value, fields[field.localName]);
    };
    const changed = this.collection.fields.filter((field) => isTouched(field) && differs(field));
    return [...new Set(changed.map((field) => (field.desc.oneof ? leading(field) : field).localName))];
  }

  // Save the fields; raises Conflict, once, when somebody else has given one of them another value than was seen here.
  // What others did to other fields is left alone: a request changes only the fields that it has.
  async save(fields) {
    const { app, collection, key } = this;
    for (;;) {
      // Read through the outbox too, which waits for a service that is away.
      const { message, etag } = await app.outbox.deliver(() => app.api.get(collection, key));
      const overtaken = this.overtaken(message, fields);
      this.seen = message;
      if (overtaken.length) throw new Conflict(overtaken, message);
      try {
        const label = nameOf(collection, message);
        return await app.outbox.write({ collection, kind: "update", key, fields, etag, label, before: message });
      } catch (error) {
        if (error.status !== 412) throw error; // 412: it has changed between reading and writing, so read it again
      }
    }
  }
}
