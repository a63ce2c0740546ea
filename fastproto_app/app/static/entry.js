// One field in a form: what it is called, where it is typed, what the contract says of it, and what is wrong with it.
import { Control } from "./control.js";
import { hasParts, membersOf } from "./element.js";
import { placeIn, useFocus } from "./focus.js";
import { useJson } from "./json.js";
import { List } from "./list.js";
import { Fields } from "./oneof.js";
import { Pairs } from "./pairs.js";
import { blankOf, pairPath, placesOf } from "./parts.js";
import { Overtaken, Problem, about, besides } from "./problem.js";
import { html, useId } from "./third_party.js";

const WIDE = ["list", "map", "message", "bytes"];
const SHORT = 100; // Characters up to which a text has half of a line

// A comment of the contract, with its `code` as such.
const marked = (text) => text.split(/`([^`]+)`/).map((piece, place) => (place % 2 ? html`<code>${piece}</code>` : piece));

// Whether a comment has all the numbers of a rule: then it says the rule already.
function isSaid(rule, comment) {
  const numbersIn = (text) => text.match(/-?\d+(\.\d+)?/g) ?? [], said = numbersIn(comment.replaceAll(",", ""));
  return numbersIn(rule).length > 0 && numbersIn(rule).every((number) => said.includes(number));
}

// What is known of a field before anything is typed: its comment, and its rules in words, but for those that the comment or
// the control tells.
function helpOf(field) {
  const comment = field.comment.replace(/\s*\n\s*/g, " ");
  const isShown = (rule) => rule === "required" || (field.values && rule.startsWith("one of ")) || isSaid(rule, comment);
  const rules = field.rules.filter((rule) => !isShown(rule)).join(" · ");
  return comment || rules ? { comment, rules } : null;
}

function Help({ id, comment, rules }) {
  return html`<small class="help" id=${id}>${comment && html`<bdi>${marked(comment)}</bdi>`}${rules && html`<span class="rules">${rules}</span>`}</small>`;
}

// The fields of a message.
function Members({ app, field, path, parts, onParts, violations, isInline }) {
  const choose = (members, name) => {
    const given = members.map((member) => [member.name, member.name === name ? parts[name] ?? blankOf(member) : null]);
    onParts({ ...parts, ...Object.fromEntries(given) });
  };
  return html`<div class="parts members"><${Fields} fields=${membersOf(field)} isGiven=${({ name }) => (parts[name] ?? null) !== null} onChoose=${choose}>${(member) => html`
    <${Entry} key=${member.name} ...${{ app, field: member, violations, isInline }} path="${path}.${member.name}" part=${parts[member.name] ?? null}
      onPart=${(part) => onParts({ ...parts, [member.name]: part })} />`}<//></div>`;
}

// An element of a list, or a value of a map.
function Part({ app, field, path, label, part, onPart, violations, isInline }) {
  const id = useId(), said = about(path, violations);
  if (hasParts(field)) {
    const untold = about(path, besides(placesOf(field, part, path).map(([at]) => at), violations));
    return html`<fieldset class="element" aria-label=${label} data-field=${path}><${Members} ...${{ app, field, path, parts: part, onParts: onPart, violations, isInline }} />
      <${Problem} text=${untold} isQuiet /></fieldset>`;
  }
  const props = { id, name: path, "aria-label": label, "aria-invalid": Boolean(said), "aria-describedby": said ? `${id}-problem` : undefined };
  return html`<div class="element" data-field=${path}>
    <${Control} ...${{ app, field, text: part, props, isInline }} onType=${(text) => onPart(text ?? "")} isLine /><${Problem} id="${id}-problem" text=${said} isQuiet /></div>`;
}

const EDITORS = { list: List, map: Pairs, message: Members };

// Where a value with parts is typed: a control for each part, or its JSON; a message that is absent is set by a button.
function Whole({ json, isInline, part, onPart, keep, props, field, ...rest }) {
  if (json.text !== null) {
    return html`<textarea ...${props} class="code" rows=${Math.min(12, json.text.split("\n").length)} spellcheck=${false} autocomplete="off" dir="auto" value=${json.text}
      onInput=${({ target }) => json.type(target.value)}></textarea>`;
  }
  if (part === null) return html`<button type="button" class="add" aria-label="Set ${field.label}" onClick=${() => { keep(placeIn); onPart(blankOf(field)); }}>Set</button>`;
  return html`<${EDITORS[field.kind]} ...${{ ...rest, field, label: field.label, parts: part, onParts: onPart, draw: Part, isInline }} />`;
}

// `part` is what is typed of the field, null where it is absent; `violations` are those of all fields; `conflict` is given
// while somebody else's value has to be decided about.
export function Entry({ app, field, path = field.name, part, isTyped, violations, conflict, onPart, onReset, isInline }) {
  const id = useId(), isWhole = hasParts(field), json = useJson(field, part, onPart), [group, keep] = useFocus();
  const isSplit = isWhole && json.text === null && part !== null && typeof part !== "string";
  const inner = isSplit ? [...placesOf(field, part, path).map(([at]) => at), ...(field.kind === "map" ? part.map((_, place) => pairPath(path, place)) : [])] : [];
  const said = conflict ? "" : about(path, besides(inner, violations)), known = helpOf(field);
  const isToggle = field.kind === "bool" && !field.hasPresence && !isInline;
  const isWide = WIDE.includes(field.kind) || (field.kind === "text" && !field.values && !(field.maxLength && field.maxLength <= SHORT));
  const described = [known && `${id}-help`, (said || conflict) && `${id}-problem`].filter(Boolean).join(" ") || undefined;
  const props = { id, name: path, "aria-label": field.label, "aria-describedby": described, "aria-invalid": Boolean(said || conflict), "aria-required": field.isRequired || undefined };
  const isPlain = field.kind === "text" && !field.values && !field.reference;
  const canClear = field.hasPresence && (isPlain || isWhole) && !field.desc.oneof && part !== null;
  // The button that was pressed goes; the focus stays at its field.
  const act = (change) => () => {
    keep(placeIn);
    change();
  };
  const named = isWhole && json.text === null ? { "aria-labelledby": `${id}-label`, "aria-describedby": described } : {};
  const help = known && html`<${Help} id="${id}-help" ...${known} />`;
  const look = ["entry", field.kind, isWide && "wide", isToggle && "toggle", isTyped && "typed", isWhole && json.text === null && !part?.length && field.kind !== "message" && "bare", isWhole && part === null && json.text === null && "bare"].filter(Boolean).join(" ");
  return html`<${isWhole ? "fieldset" : "div"} class=${look} data-field=${path} ref=${group} tabindex="-1" ...${named}>
    <p class="label">${isWhole ? html`<span id="${id}-label">${field.label}</span>` : html`<label for=${id}>${field.label}</label>`}
      ${field.isRequired && html`<small>required</small>`}
      ${field.hasPresence && !field.isRequired && part === null && html`<small>not set</small>`}
      ${isWhole && path === field.name && html`<button type="button" aria-pressed=${json.text !== null} aria-label="${field.label} as JSON" aria-disabled=${json.isBlocked || undefined}
        title=${json.isBlocked ? "Mend what is wrong first" : undefined} onClick=${json.toggle}>as JSON</button>`}
      ${canClear && html`<button type="button" onClick=${act(() => onPart(null))} aria-label="Clear ${field.label}">Clear</button>`}
      ${isTyped && onReset && html`<button type="button" onClick=${act(onReset)} aria-label="Undo what was typed in ${field.label}">Reset</button>`}</p>
    ${isWhole && help}
    ${isWhole ? html`<${Whole} ...${{ app, field, path, part, onPart, violations, isInline, json, keep, props }} />`
      : html`<${Control} ...${{ app, field, text: part, onType: onPart, props, isInline }} />`}
    ${!isWhole && help}
    ${conflict ? html`<${Overtaken} id="${id}-problem" field=${field} ...${conflict} />` : html`<${Problem} id="${id}-problem" text=${said} isQuiet />`}
  <//>`;
}
