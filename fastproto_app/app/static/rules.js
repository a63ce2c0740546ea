// The rules of protovalidate: told in words, and tried while a person types, without asking the server.
import { createValidator, isFieldSet } from "./third_party.js";

const REQUIRED = 2, OUTPUT_ONLY = 3, IDENTIFIER = 8; // of google.api.FieldBehavior
const FORMATS = { email: "an e-mail address", hostname: "a host name", ip: "an IP address", ipv4: "an IPv4 address",
  ipv6: "an IPv6 address", uri: "a URI", uriRef: "a URI or a path", uuid: "a UUID", tuuid: "a UUID without hyphens",
  ulid: "a ULID", address: "a host name or an IP address", hostAndPort: "a host and a port" };

const many = (count, noun) => `${count} ${noun}${Number(count) === 1 ? "" : "s"}`;
// A bound as people read it; times and durations are messages.
const bound = (value) => (typeof value === "object" ? boundOfMessage(value) : String(value));
function boundOfMessage({ $typeName, seconds, nanos }) {
  if ($typeName?.endsWith(".Timestamp")) return new Date(Number(seconds) * 1000 + nanos / 1e6).toISOString();
  return `${Number(seconds) + nanos / 1e9} s`;
}

// What is said of how long a text, a list or bytes may be.
function lengths({ len, minLen, maxLen }, noun) {
  if (len) return [`exactly ${many(len, noun)}`];
  return [minLen && `at least ${many(minLen, noun)}`, maxLen && `at most ${many(maxLen, noun)}`].filter(Boolean);
}

function comparisons({ greaterThan, lessThan, const: only, in: some, notIn, finite }) {
  const words = { gt: "more than", gte: "at least", lt: "less than", lte: "at most" };
  const said = [greaterThan, lessThan].filter((one) => one?.case in words).map((one) => `${words[one.case]} ${bound(one.value)}`);
  if (only !== undefined && only !== 0 && only !== 0n) said.push(`only ${bound(only)}`);
  if (some?.length) said.push(`one of ${some.map(bound).join(", ")}`);
  if (notIn?.length) said.push(`none of ${notIn.map(bound).join(", ")}`);
  return finite ? [...said, "a finite number"] : said;
}

function textRules(rules) {
  const said = lengths(rules, "character");
  if (rules.in.length) said.push(`one of ${rules.in.join(", ")}`);
  if (rules.notIn.length) said.push(`none of ${rules.notIn.join(", ")}`);
  for (const [name, words] of Object.entries({ prefix: "begins with", suffix: "ends with", contains: "contains" })) {
    if (rules[name]) said.push(`${words} “${rules[name]}”`);
  }
  if (rules.pattern) said.push(`matches ${rules.pattern}`);
  if (rules.wellKnown?.case in FORMATS) said.push(FORMATS[rules.wellKnown.case]);
  return said;
}

function listRules({ minItems, minPairs, maxItems, maxPairs, unique }) {
  const [least, most] = [minItems || minPairs, maxItems || maxPairs];
  return [least && `at least ${many(least, "value")}`, most && `at most ${many(most, "value")}`, unique && "no value twice"].filter(Boolean);
}

// The rules of a field, each in a few words: “at least 0”, “at most 100 characters”.
export function rulesInWords(rules) {
  const { case: kind, value } = rules.type;
  const said = rules.required ? ["required"] : [];
  if (kind === "string") said.push(...textRules(value));
  else if (kind === "bytes") said.push(...lengths(value, "byte"));
  else if (kind === "repeated" || kind === "map") said.push(...listRules(value));
  else if (value && kind !== "any" && kind !== "fieldMask" && kind !== "bool") said.push(...comparisons(value));
  return [...said, ...rules.cel.map(({ message }) => message).filter(Boolean)];
}

// The path of a violation, as the server writes it: `position.x`, `tags[2]`, `labels["a"]`.
function pathText(path) {
  return path.map((step, place) => {
    if (step.kind === "list_sub") return `[${step.index}]`;
    if (step.kind === "map_sub") return `[${JSON.stringify(typeof step.key === "bigint" ? Number(step.key) : step.key)}]`;
    return (place ? "." : "") + step.name;
  }).join("");
}

export class Rules {
  constructor({ registry, behaviorsOf }) {
    Object.assign(this, { behaviorsOf, validator: createValidator({ registry }) });
  }

  // What is wrong with a message, by the path of the field; a rule that cannot be tried here is left to the server.
  check(type, message) {
    const result = this.validator.validate(type, message), found = {};
    for (const { field, message: text } of result.kind === "invalid" ? result.violations : []) {
      if (!field.length || this.isCallers(field[0], message)) found[pathText(field)] ??= text;
    }
    return { ...this.missing(type, message), ...found };
  }

  // Whether a field is for the caller to set: not one that only the server sets, nor a key that it assigns.
  isCallers(field, message) {
    const behaviors = this.behaviorsOf(field);
    return !behaviors.includes(OUTPUT_ONLY) && (isFieldSet(message, field) || !behaviors.includes(IDENTIFIER));
  }

  // The fields that have to be given and are not.
  missing(type, message) {
    const found = {};
    for (const field of type.fields) {
      const behaviors = this.behaviorsOf(field);
      if (!behaviors.includes(REQUIRED) || behaviors.includes(OUTPUT_ONLY) || behaviors.includes(IDENTIFIER)) continue;
      if (!isFieldSet(message, field) || message[field.localName] === "") found[field.name] = "is required";
    }
    return found;
  }
}
