// The value of a field in a row of the table, by its type: shown, and changed where it can be.
import { html } from "./third_party.js";
import { choicesOf, isTwoValued } from "./columns.js";
import { ago, clock, date, hex, iso } from "./format.js";
import { Reference } from "./reference.js";
import { show } from "./values.js";

const LONGEST = 300; // Characters of a text that are put into the document
const DIGITS = 10; // Of a decimal number; all of them are in its editor
const ALIGNED = ["integer", "decimal", "duration"];

export const isAlignedEnd = (field) => ALIGNED.includes(field.kind) && !field.isKey && !field.reference && !field.isSeconds;

// Whether a person may change a field of this row here.
export function isEditable(app, row, field) {
  const isOpen = !field.isOutput && !field.isImmutable && !row.isDeleted && !row.isGone;
  return isOpen && app.canEdit && app.collection.can("update");
}

const seconds = (field, value) => (field.isSeconds ? value : value.seconds);

// The moment of a field as people read it: how long ago the service has noted it, or when something is or was.
function Time({ field, message }) {
  const value = field.get(message);
  if (field.isSeconds && !value) return null;
  const at = seconds(field, value);
  const text = field.isOutput && !field.isClosed ? ago(at, clock.value) : show(field, message);
  return html`<time datetime=${iso(at)} title=${date(at)}>${text}</time>`;
}

function Bytes({ value }) {
  return html`<code>${hex(value)}</code> <small>${value.length} B</small>`;
}

const isEmpty = (value) => value === undefined || value === "" || value?.length === 0;

const isUnset = ({ kind }, value, text) => text === "" || (kind === "enum" && value === 0 && /unspecified$/i.test(text));

// What is in a cell. A dash is what is absent.
export function Content({ app, field, message }) {
  const value = field.get(message), { kind } = field;
  const text = show(field, message);
  const isNumber = kind === "decimal" || kind === "integer", isNothing = field.reference ? !value : !isNumber && (isUnset(field, value, text) || text === "");
  if (isEmpty(value) || isNothing) return html`<i aria-hidden="true">–</i>`;
  if (field.reference) return html`<${Reference} ...${{ app, field, message }} tabindex="-1" />`;
  if (kind === "timestamp" || field.isSeconds) return html`<${Time} ...${{ field, message }} />`;
  if (kind === "bytes") return html`<${Bytes} value=${value} />`;
  if (kind === "list" && value.length > 1) return html`<span dir="auto">${text.slice(0, LONGEST)}</span> <small>${value.length}</small>`;
  if (kind === "enum" || field.values) return html`<span class="choice choice-${placeOf(field, value)}"><bdi>${text}</bdi></span>`;
  if (kind === "message" || kind === "map") return html`<code dir="auto">${text.slice(0, LONGEST)}</code>`;
  if (kind === "decimal") return html`<span>${Number.isFinite(value) ? String(Number(value.toPrecision(DIGITS))) : text}</span>`;
  return html`<span dir="auto">${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}</span>`;
}

// Which of the choices a value is, for its colour; what comes first and means nothing has none.
function placeOf(field, value) {
  const choices = choicesOf(field).filter(({ name }) => !/UNSPECIFIED$/.test(name));
  return Math.max(0, choices.findIndex(({ name, number }) => (number === null ? name === value : number === value))) % 6;
}

// A flag, or one of two values: a click gives it the other one.
export function toggled(field, message) {
  const value = field.get(message);
  if (field.kind === "bool") return !value;
  const choices = choicesOf(field), is = ({ name, number }) => (number === null ? name : number) === value;
  const other = is(choices[1]) ? choices[0] : choices[1];
  return other.number === null ? other.name : other.number;
}

function isOn(field, message) {
  const value = field.get(message);
  if (field.kind === "bool") return Boolean(value);
  const [, second] = choicesOf(field);
  return value === (second.number === null ? second.name : second.number);
}

// A check mark for a flag or for the second of two values; the words of an enumeration stand beside it.
export function Toggle({ field, message, control, isFixed, onToggle }) {
  const text = show(field, message), isFlag = field.kind === "bool";
  const mark = html`<span class="mark" aria-hidden="true"></span>${!isFlag && html`<bdi>${isUnset(field, field.get(message), text) ? "–" : text}</bdi>`}`;
  const state = { role: "checkbox", "aria-checked": isOn(field, message), "aria-disabled": isFixed || undefined };
  const label = isFlag ? field.label : `${field.label}: ${text || "none"}`;
  return html`<button ...${control} ...${state} aria-label=${label} class="toggle" onClick=${isFixed ? undefined : onToggle}>${mark}</button>`;
}

export const canToggle = (field) => (field.kind === "bool" || isTwoValued(field)) && !field.reference;
