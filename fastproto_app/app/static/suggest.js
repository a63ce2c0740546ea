// How a filter can go on at a place in it: fields, comparisons, values, and what joins conditions.
import { quote, tokensOf, unquote, written } from "./filter.js";
import { timeText } from "./moment.js";
import { literal, show } from "./values.js";

const MOST = 12;
const MEANING = { "=": "is", "!=": "is not", "<": "less than", "<=": "at most", ">": "more than", ">=": "at least", ":": "has" };
const ALL = ["=", "!=", ">", ">=", "<", "<=", ":"], EQUAL = ["=", "!="], MOMENT = ["timestamp", "duration"];
const JOINING = [["AND", "both"], ["OR", "one of both; binds tighter than AND"]];
const LOCAL = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;
const TIMES = [["an hour ago", 3600], ["a day ago", 86_400], ["a week ago", 604_800], ["now", 0]];

const begins = (text, typed) => text.toLowerCase().startsWith(typed.toLowerCase());
const has = (text, typed) => text.toLowerCase().includes(typed.toLowerCase());

// Where a path such as `position.x` leads: a field of the collection, or one of a message in it; null where to no field.
export function fieldAt(collection, path) {
  const [first, ...others] = path.split(".");
  let field = collection.field(first) ?? null;
  for (const [at, name] of others.entries()) {
    const { desc } = field ?? {};
    if (!desc) return null;
    if (desc.fieldKind === "map") return { name: path, kind: "text", isInside: true };
    const found = desc.message?.fields.find((one) => one.name === name || one.jsonName === name);
    if (!found) return null;
    const isLeaf = found.fieldKind !== "message", kind = isLeaf ? { enum: "enum" }[found.fieldKind] ?? scalarKind(found) : "message";
    field = { name: [first, ...others.slice(0, at + 1)].join("."), kind, desc: found, isInside: true, comment: "" };
  }
  return field;
}

function scalarKind({ scalar }) {
  return { 8: "bool", 9: "text", 12: "bytes", 1: "decimal", 2: "decimal" }[scalar] ?? "integer";
}

// The comparisons that can stand after a field.
export function comparatorsOf({ kind, isInside, desc }) {
  if (isInside && desc?.fieldKind === "list") return [":"];
  if (["list", "map"].includes(kind)) return [":"];
  if (kind === "message") return [":"];
  return ["enum", "bool", "bytes"].includes(kind) ? EQUAL : ALL;
}

// What is being typed at a place: what came before it, and from where to where the word is that one is in.
function situation(text, caret) {
  const tokens = tokensOf(text), before = tokens.filter(({ to }) => to <= caret), current = tokens.find(({ from, to }) => from < caret && caret <= to);
  const isWord = current && ["word", "string"].includes(current.kind);
  const earlier = isWord ? before.filter((token) => token.from < current.from) : before;
  return { earlier, typed: isWord ? text.slice(current.from, caret) : "", from: isWord ? current.from : caret, to: isWord ? current.to : caret };
}

// The name of the field whose value is expected after some tokens, if one is; a value may stand among others in parentheses.
function comparedBefore(tokens) {
  let at = tokens.length - 1, isGroup = false;
  if (at < 0) return null;
  if (tokens[at].kind !== "comparator") {
    let start = at;
    while (start > 0 && tokens[start].kind !== "(" && tokens[start].kind !== ")") start -= 1;
    if (tokens[start].kind !== "(" || tokens[start - 1]?.kind !== "comparator") return null;
    const isNext = at === start || tokens[at].kind === "keyword";
    [at, isGroup] = [start - 1, true];
    if (!isNext) return { isComplete: true, isGroup, name: tokens[at - 1]?.text };
  }
  return { name: tokens[at - 1]?.text, comparator: tokens[at].text, isGroup };
}

const isEnd = (token) => token && ["word", "string", ")"].includes(token.kind);

export class Suggest {
  constructor(api, collection) {
    Object.assign(this, { api, collection });
  }

  async at(text, caret) {
    const { earlier, typed, from, to } = situation(text, caret), last = earlier.at(-1), compared = comparedBefore(earlier);
    const put = (options) => options.slice(0, MOST).map((one) => ({ from, to, ...one }));
    if (compared?.isComplete) return put(this.joining(typed, ["OR", ")"]));
    const field = compared && fieldAt(this.collection, compared.name ?? "");
    if (compared) return field ? put(await this.values(field, typed, compared)) : [];
    const named = earlier.length && !typed && text.slice(last.to, caret).trim() === "" && last.kind === "word" ? fieldAt(this.collection, last.text) : null;
    const isValue = earlier.at(-2)?.kind === "comparator";
    if (named && !isValue) return [...this.comparators(named, caret, caret), ...put(named.kind === "bool" ? this.joining("") : [])];
    if (isEnd(last) && !typed) return put(this.joining(typed));
    const exact = typed && !typed.endsWith(".") && fieldAt(this.collection, typed);
    const fields = this.fields(typed).filter(({ insert }) => insert !== typed);
    const joining = isEnd(last) ? this.joining(typed) : [];
    return [...put([...joining, ...fields]), ...(exact ? this.comparators(exact, to, to, " ") : [])].slice(0, MOST);
  }

  joining(typed, among = ["AND", "OR"]) {
    const known = [...JOINING, [")", "end of the values"]];
    return known.filter(([word]) => among.includes(word) && begins(word, typed)).map(([word, detail]) => ({ insert: `${word} `, label: word, detail }));
  }

  // The fields whose name or label has what is typed, those that begin with it first; behind a dot, those of a message.
  fields(typed) {
    const dot = typed.lastIndexOf("."), path = typed.slice(0, Math.max(0, dot)), rest = typed.slice(dot + 1);
    if (dot > 0) {
      const message = fieldAt(this.collection, path)?.desc?.message;
      return (message?.fields ?? []).filter(({ name }) => begins(name, rest)).map(({ name }) => ({ insert: `${path}.${name}`, label: `${path}.${name}`, detail: "" }));
    }
    const found = this.collection.fields.filter(({ isFilterable, name, label }) => isFilterable && (has(name, rest) || has(label, rest)));
    found.sort((a, b) => Number(begins(b.name, rest)) - Number(begins(a.name, rest)));
    return found.map(({ name, comment, kind }) => ({ insert: name, label: name, detail: comment.split("\n")[0] || kind }));
  }

  comparators(field, from, to, space = "") {
    const options = comparatorsOf(field).map((sign) => {
      const meaning = sign === ":" && field.kind === "text" ? "contains" : sign === ":" && field.kind === "message" ? "has the field" : MEANING[sign];
      return { insert: `${space}${sign} `, label: sign, detail: meaning, from, to };
    });
    const present = { insert: `${space}:* `.replace(/^ /, ""), label: ":*", detail: field.hasPresence || field.kind === "text" ? "is there" : "is not empty", from, to };

    return [...options, present];
  }

  async values(field, typed, { comparator }) {
    const plain = unquote(typed), end = " ";
    const put = (value, detail, label = value) => ({ insert: `${written(field, value)}${end}`, label, detail });
    if (field.kind === "bool") return ["true", "false"].filter((value) => begins(value, plain)).map((value) => put(value, ""));
    if (field.values) {
      const fits = field.values.filter(({ name, label }) => has(name, plain) || has(label, plain));
      return fits.map(({ name, label, comment }) => put(name, comment.split("\n")[0] || label, name || '""'));
    }
    if (field.desc?.enum) return field.desc.enum.values.filter(({ name }) => has(name, plain)).map(({ name }) => put(name, ""));
    if (MOMENT.includes(field.kind) || field.isSeconds) return plain ? this.typedMoment(field, plain) : this.moments(field);
    if (field.kind === "message") return this.fields(`${field.name}.`).map(({ insert }) => ({ insert: insert.slice(field.name.length + 1), label: insert.slice(field.name.length + 1) }));
    if (field.isInside) return [];
    return field.reference ? this.referred(field, plain) : this.present(field, plain, comparator);
  }

  moments(field) {
    if (field.kind === "duration") return [["30s", ""], ["3600s", "an hour"]].map(([insert, detail]) => ({ insert: `${insert} `, label: insert, detail }));
    return TIMES.map(([label, ago]) => this.moment(field, Math.floor(Date.now() / 60_000) * 60 - ago, label));
  }

  // A day, or a time without a zone, as it is here: the service wants to know the zone.
  typedMoment(field, text) {
    if (field.kind === "duration" || !LOCAL.test(text)) return [];
    const seconds = Math.floor(new Date(text.length > 10 ? text : `${text}T00:00`).getTime() / 1000);
    return Number.isNaN(seconds) ? [] : [this.moment(field, seconds, "here")];
  }

  moment(field, seconds, detail) {
    const text = field.isSeconds ? String(seconds) : new Date(seconds * 1000).toISOString().replace(".000", "");
    return { insert: `${text} `, label: detail === "here" ? text : detail, detail: `${timeText({ seconds })}${detail === "here" ? " here" : ""}` };
  }

  // The values that rows have, the most frequent first.
  async present(field, prefix, comparator) {
    if (!this.collection.can("values") || !["text", "integer", "decimal"].includes(field.kind)) return [];
    const { message } = await this.api.values(this.collection, field, { prefix, limit: MOST });
    const put = (value) => (field.kind === "text" && comparator === ":" ? quote(value) : written(field, value));
    return message.values.map(({ value, count }) => ({ insert: `${put(value)} `, label: value || '""', detail: Number(count).toLocaleString("en") }));
  }

  // The rows that a reference may mean, found by what people call them or by their key.
  async referred({ reference: { collection } }, typed) {
    const { label, key } = collection, quoted = label.kind === "text" && typed ? `${label.name}:${quote(typed)}` : "";
    const { rows } = await this.api.list(collection, { filter: quoted, orderBy: label.isSortable ? label.name : "", pageSize: MOST });
    return rows.map((row) => ({ insert: `${literal(key, key.get(row))} `, label: show(label, row), detail: `${collection.noun} ${show(key, row)}` }));
  }
}

// Filters to try, made from what the collection has.
export function examplesFor(collection) {
  const of = (...kinds) => collection.fields.find(({ kind, values, reference, isKey }) => kinds.includes(kind) && !values && !reference && !isKey);
  const choice = collection.fields.find(({ values }) => values?.length > 2), flag = of("bool"), text = of("text"), number = of("decimal") ?? of("integer");
  const time = of("timestamp"), list = of("list"), map = of("map"), message = of("message"), absent = collection.fields.find(({ hasPresence, isOutput, isKey, kind }) => hasPresence && !isOutput && !isKey && kind !== "message");
  const names = choice?.values.filter(({ name, number: value }) => name && value !== 0).map(({ name }) => written(choice, name)) ?? [];
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const word = text?.example.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? "word", letter = [...(text?.example || "A")][0];
  return [
    text && [word, `“${word}” in any text of ${collection.title.toLowerCase()}`],
    text && [`${text.name}:"${word}"`, `${text.name} contains “${word}”, in any case`],
    text && [`${text.name} = "${letter}*"`, `${text.name} begins with “${letter}”`],
    number && [`${number.name} >= 10 AND ${number.name} < 20`, "both conditions"],
    choice && [`${choice.name} = (${names.slice(0, 2).join(" OR ")})`, "one of several values"],
    flag && [`NOT ${flag.name}`, `${flag.label.toLowerCase()} is false`],
    time && [`${time.name} >= ${day}T00:00:00Z`, "since a moment"],
    list && [`${list.name}:"a"`, "the list has the value"],
    map && [`${map.name}.key = "value"`, "an entry of the map"],
    message?.desc.message?.fields[0] && [`${message.name}.${message.desc.message.fields[0].name}:*`, "a field of the message is there"],
    absent && [`NOT ${absent.name}:*`, `without ${absent.label.toLowerCase()}`],
  ].filter(Boolean).map(([filter, meaning]) => ({ filter, meaning }));
}
