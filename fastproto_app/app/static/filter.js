// The text of a filter: its words, the conditions that stand in it, and how one of them is changed.
const TOKEN = /\s+|"(?:\\.|[^"\\])*"?|'(?:\\.|[^'\\])*'?|<=|>=|!=|[<>=:()]|[^\s()"',<>=!:]+|./gs;
const KEYWORD = /^(AND|OR|NOT|-)$/;
const BARE = /^(?!(?:and|or|not)$)[\p{L}\p{N}_][\p{L}\p{N}_.-]*$/iu;

function kindOf(text) {
  if (/^["']/.test(text)) return "string";
  if (text === "(" || text === ")") return text;
  if (/^([<>=:]|[<>!]=)$/.test(text)) return "comparator";
  return KEYWORD.test(text) ? "keyword" : "word";
}

// The tokens of a filter, each with its place; a path such as `labels."a key"` is one.
export function tokensOf(text) {
  const tokens = [];
  for (const { 0: part, index: from } of text.matchAll(TOKEN)) {
    if (/^\s/.test(part)) continue;
    const kind = kindOf(part), last = tokens.at(-1), to = from + part.length, touches = last?.to === from;
    if (touches && ((kind === "string" && last.text.endsWith(".")) || (kind === "word" && part[0] === "." && last.kind === "string"))) {
      Object.assign(last, { text: last.text + part, kind: "word", to });
      continue;
    }
    const isMinus = kind === "word" && part.length > 1 && part[0] === "-" && !/^-[\d.]/.test(part) && last?.kind !== "comparator";
    if (isMinus) tokens.push({ kind: "keyword", text: "-", from, to: from + 1 }, { kind: "word", text: part.slice(1), from: from + 1, to });
    else tokens.push({ kind, text: part, from, to });
  }
  return tokens;
}

// A text as a value of a filter.
export function quote(text) {
  return `"${text.replace(/[\\"*]/g, "\\$&")}"`;
}

export function unquote(text) {
  return /^["']/.test(text) ? text.slice(1).replace(/(?<!\\)["']$/, "").replace(/\\(.)/gs, "$1") : text;
}

// A value of a field as it stands in a filter, from the way a filter names it without quotes.
export function written(field, value) {
  const isBare = field.kind !== "text" && (BARE.test(value) || /^-?[\d.][\w.+:-]*$/.test(value));
  return isBare ? value : quote(value);
}

// Whether a filter is only half typed.
export function isUnfinished(text) {
  const tokens = tokensOf(text), last = tokens.at(-1);
  if (!last) return false;
  const isOpen = tokens.filter(({ kind }) => kind === "(").length !== tokens.filter(({ kind }) => kind === ")").length;
  const isQuoteOpen = last.kind === "string" && !/^(["'])(?:\\.|(?!\1)[^\\])*\1$/s.test(last.text);
  return isOpen || isQuoteOpen || last.kind === "comparator" || last.kind === "keyword" || last.text.endsWith(".");
}

// The values between the parentheses that begin at a place, if there are only values joined by OR; and where they end.
function valuesIn(tokens, start) {
  const values = [];
  for (let at = start; at < tokens.length; at += 2) {
    if (!["word", "string"].includes(tokens[at].kind)) return null;
    values.push(unquote(tokens[at].text));
    const after = tokens[at + 1];
    if (after?.kind === ")") return { values, end: at + 1 };
    if (after?.text !== "OR") return null;
  }
  return null;
}

// The condition on a field that a facet can change: on its own at the top of the filter, `field = value` or
// `field = (one OR other)`, `flag` or `NOT flag`. `{from, to, values}` by places of tokens; null where there is none.
function conditionAt(tokens, at, field) {
  const isNot = tokens[at - 1]?.kind === "keyword" && ["NOT", "-"].includes(tokens[at - 1].text), next = tokens[at + 1];
  if (next?.kind !== "comparator") return field.kind === "bool" ? { first: isNot ? at - 1 : at, last: at, values: [String(!isNot)] } : null;
  if (isNot || next.text !== "=") return null;
  const value = tokens[at + 2];
  if (value?.kind === "word" || value?.kind === "string") return { first: at, last: at + 2, values: [unquote(value.text)] };
  const group = value?.kind === "(" ? valuesIn(tokens, at + 3) : null;
  return group && { first: at, last: group.end, values: group.values };
}

export function conditionOn(text, field) {
  const tokens = tokensOf(text);
  let depth = 0;
  for (const [at, { kind, text: word }] of tokens.entries()) {
    if (kind === "(") depth += 1;
    else if (kind === ")") depth -= 1;
    const isName = depth === 0 && kind === "word" && tokens[at - 1]?.kind !== "comparator" && [field.name, field.jsonName].includes(word);
    const found = isName ? conditionAt(tokens, at, field) : null;
    if (!found || tokens[found.first - 1]?.text === "OR" || tokens[found.last + 1]?.text === "OR") continue;
    return { ...found, tokens };
  }
  return null;
}

// A filter with these values of a field, or without a condition on it when there are none.
export function withValues(text, field, values) {
  const found = conditionOn(text, field), parts = values.map((value) => written(field, value));
  const condition = parts.length > 1 ? `${field.name} = (${parts.join(" OR ")})` : parts.length ? `${field.name} = ${parts[0]}` : "";
  if (!found) return [text.trim(), condition].filter(Boolean).join(" AND ");
  const { tokens } = found;
  let { first, last } = found;
  if (!condition && tokens[first - 1]?.text === "AND") first -= 1;
  else if (!condition && tokens[last + 1]?.text === "AND") last += 1;
  const before = text.slice(0, tokens[first].from).trimEnd(), after = text.slice(tokens[last].to).trimStart();
  return [before, condition, after].filter(Boolean).join(" ");
}

// The place of an error in a filter as the service tells it: `at character 12: …`, counted from 1.
export function placeOf(text, said) {
  const number = Number(/at character (\d+)/.exec(said)?.[1]);
  if (!number) return null;
  // The service counts characters; a text here has one or two units for each.
  const from = Array.from(text).slice(0, number - 1).join("").length;
  const token = tokensOf(text).find((one) => one.from <= from && from < one.to);
  return { from, to: token ? token.to : Math.min(text.length, from + 1), reason: said.replace(/^.*?at character \d+: /s, "") };
}
