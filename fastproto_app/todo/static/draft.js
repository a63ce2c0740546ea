// One person's change of an item, which overwrites nothing that this person has not seen.
import { newKey } from "./api.js";

export class Conflict extends Error {
  constructor(fields, item) {
    super("changed elsewhere meanwhile");
    Object.assign(this, { fields, item });
  }
}

export class Draft {
  constructor(api, seen) {
    Object.assign(this, { api, seen, sent: "", key: "" });
  }

  // Save the fields; raises Conflict, once, when somebody else has given one of them another value than was seen here.
  // What others did to other fields is left alone: a request changes only the fields that it has.
  async save(fields) {
    for (;;) {
      const { message: item, etag } = await this.api.get(this.seen.id);
      const differs = (name) => item[name] !== this.seen[name] && item[name] !== fields[name];
      const overwritten = Object.keys(fields).filter(differs);
      this.seen = item;
      if (overwritten.length) throw new Conflict(overwritten, item);
      try {
        return await this.api.update(item.id, fields, { etag, key: this.keyFor(fields) });
      } catch (error) {
        if (error.status !== 412) throw error; // 412: it has changed between reading and writing, so read it again
      }
    }
  }

  keyFor(fields) {
    const sent = JSON.stringify(fields);
    if (sent !== this.sent) Object.assign(this, { sent, key: newKey() });
    return this.key;
  }
}
