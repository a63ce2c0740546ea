// The control in which a person types a value of one field: what a field of its kind needs, always with a text behind it.
import { html, useState } from "./third_party.js";
import { fromBase64, toBase64, toHex } from "./bytes.js";
import { hasParts } from "./element.js";
import { timeText } from "./moment.js";
import { Picker } from "./reference.js";

const LONG = 200; // Characters from which on a text has room for several lines
const EXAMPLES = { "google.protobuf.Struct": '{"name": …}', "google.protobuf.ListValue": "[…]", "google.protobuf.Any": '{"@type": …}', "google.protobuf.FieldMask": '"name,…"' };
const rowsFor = (text, least, most = 12) => Math.min(most, Math.max(least, (text ?? "").split("\n").length));

// Whether Enter is for a new line in the field, and Ctrl+Enter saves.
export const hasLines = (field, text) => hasParts(field) || ["message", "bytes"].includes(field.kind) || (field.kind === "text" && (text ?? "").includes("\n"));

// The text that stands for what was typed: an optional field that is empty is absent, unless it is a text.
function normal(field, text) {
  const isEmpty = text !== null && text.trim() === "";
  return isEmpty && field.hasPresence && (field.kind !== "text" || field.isWrapped || field.values) ? null : text;
}

function example(field) {
  const { kind, desc } = field;
  if (kind === "timestamp" || field.isSeconds) return "2026-11-29 07:30";
  if (kind === "duration") return "seconds";
  return EXAMPLES[desc.message?.typeName] ?? "";
}

function Choice({ field, text, onType, props }) {
  const values = field.kind === "bool" ? [{ name: "true", label: "Yes" }, { name: "false", label: "No" }] : field.values;
  const isUnknown = text && !values.some(({ name }) => name === text);
  const isOpen = field.hasPresence || (field.kind === "text" && !text);
  return html`<select ...${props} onChange=${({ target }) => onType(target.value)}>
    ${isOpen && html`<option value="" selected=${!text}>–</option>`}
    ${isUnknown && html`<option value=${text} selected>${text}</option>`}
    ${values.map(({ name, label, comment }) => html`<option key=${name} value=${name} title=${comment || undefined} selected=${name === text}>${label}</option>`)}
  </select>`;
}

// Bytes as base64 or hexadecimal, or from a file. What is not hexadecimal is kept behind a “!”, which is not base64.
function Bytes({ text, onType, props, isInline }) {
  const [isHex, setHex] = useState((text ?? "").startsWith("!"));
  let shown = text ?? "", size = null;
  try {
    const bytes = fromBase64(shown.replace(/\s/g, ""));
    size = bytes.length;
    if (isHex) shown = toHex(bytes);
  } catch {
    shown = shown.replace(/^!/, "");
  }
  const [typed, setTyped] = useState(null); // as it was typed, with the spaces of the person who types
  const typeHex = (given) => {
    const plain = given.replace(/[\s:]|^0x/g, ""), isRight = /^([0-9a-f]{2})*$/i.test(plain);
    setTyped(given);
    onType(isRight ? toBase64(Uint8Array.from(plain.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))) : `!${given}`);
  };
  const read = async ({ target }) => {
    const [file] = target.files;
    target.value = "";
    setTyped(null);
    if (file) onType(toBase64(new Uint8Array(await file.arrayBuffer())));
  };
  return html`<div class="bytes">
    <textarea ...${props} class="code" rows=${isInline ? 1 : rowsFor(shown, 2)} value=${isHex ? typed ?? shown : shown} onBlur=${() => setTyped(null)}
      onInput=${({ target }) => (isHex ? typeHex(target.value) : onType(target.value))}></textarea>
    <p class="beside"><small>${size === null ? "" : `${size} ${size === 1 ? "byte" : "bytes"}`}</small>
      <button type="button" aria-pressed=${isHex} onClick=${() => { setTyped(null); setHex(!isHex); }}>Hex</button>
      <label class="file"><input type="file" onChange=${read} aria-label="${props["aria-label"] ?? "Bytes"} from a file" />File…</label></p>
  </div>`;
}

// `text` is null where the field is absent; `onType` gets the new text, or null. `props` are those of the element;
// `isLine` is one line, also for a text that may be long.
export function Control({ app, field, text, onType, props, isInline, isLine }) {
  const type = (typed) => onType(normal(field, typed)), { kind } = field, value = text ?? "";
  const common = { ...props, dir: "auto", autocomplete: "off", placeholder: example(field) };
  const input = (rest) => html`<input ...${common} value=${value} onInput=${({ target }) => type(target.value)} ...${rest} />`;
  if (field.reference) return html`<${Picker} ...${{ app, field, text: value, onType: type, props }} />`;
  if (kind === "bool" && !field.hasPresence && !isInline) {
    return html`<input type="checkbox" ...${props} checked=${value === "true"} onChange=${({ target }) => type(String(target.checked))} />`;
  }
  if (kind === "bool" || field.values) return html`<${Choice} ...${{ field, text: value, onType: type, props }} />`;
  if (kind === "bytes") return html`<${Bytes} ...${{ text: value, onType: type, props, isInline }} />`;
  if (kind === "timestamp" || field.isSeconds) {
    const now = () => type(timeText({ seconds: BigInt(Math.floor(Date.now() / 1000)) }));
    return isInline ? input() : html`<div class="with-button">${input()}<button type="button" onClick=${now}>Now</button></div>`;
  }
  if (kind === "integer" || kind === "decimal") return input({ inputmode: kind === "integer" ? "numeric" : "decimal", class: "number", dir: "ltr" });
  const isJson = kind === "message", isLong = kind === "text" && !(field.maxLength && field.maxLength <= LONG) && field !== app.collection?.label;
  const isArea = isJson || value.includes("\n") || (isLong && !isInline && !isLine);
  if (!isArea) return input();
  return html`<textarea ...${common} class=${isJson ? "code" : ""} rows=${rowsFor(value, 1)} value=${value}
    spellcheck=${isJson ? false : undefined} onInput=${({ target }) => type(target.value)}></textarea>`;
}
