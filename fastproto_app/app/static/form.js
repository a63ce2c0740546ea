// All fields of a row in a form: each with its control, what the contract says of it, and what is wrong with it.
import { html, useEffect, useId, useRef, useState } from "./third_party.js";
import { Control } from "./control.js";
import { Conflict, isSame, nameOf } from "./draft.js";
import { textOf } from "./drafts.js";
import { checked } from "./editor.js";
import { Overtaken, Problem, about, aboutOthers } from "./problem.js";
import { show } from "./values.js";

const NUMBERS = ["integer", "decimal"];
const WIDE = ["list", "map", "message", "bytes"];

// Why a field cannot be changed here; nothing where it can.
export function lockOf({ options }, collection, field, isNew) {
  if (options?.canEdit === false || !collection.can(isNew ? "create" : "update")) return "read only here";
  if (isNew) return field.isOutput ? "set by the service" : "";
  if (field.isKey) return "the key stays";
  if (field.isOutput) return "set by the service";
  return field.isImmutable ? "stays as it was created" : "";
}

// What is known of a field before anything is typed: its comment, and its rules in words.
function Help({ id, field }) {
  const comment = field.comment.replace(/\s*\n\s*/g, " "), rules = field.rules.filter((rule) => rule !== "required").join(" · ");
  return comment || rules ? html`<small class="help" id=${id}>${comment && html`<bdi>${comment}</bdi>`}${comment && rules ? " " : ""}${rules && html`<span class="rules">${rules}</span>`}</small>` : null;
}

function Entry({ app, field, text, isTyped, onType, problem, onReset, onClear }) {
  const id = useId(), hasHelp = Boolean(field.comment || field.rules.length), isToggle = field.kind === "bool" && !field.hasPresence;
  const isWide = WIDE.includes(field.kind) || (field.kind === "text" && !field.values && !(field.maxLength && field.maxLength <= 100));
  const described = [hasHelp && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(" ");
  const props = { id, name: field.name, "aria-label": field.label, "aria-describedby": described || undefined, "aria-invalid": Boolean(problem), "aria-required": field.isRequired || undefined };
  const canClear = field.hasPresence && field.kind === "text" && !field.values && !field.reference && !field.desc.oneof && text !== null;
  return html`<div class=${["entry", field.kind, isWide && "wide", isToggle && "toggle", isTyped && "typed"].filter(Boolean).join(" ")} data-field=${field.name}>
    <p class="label"><label for=${id}>${field.label}</label>
      ${field.isRequired && html`<small>required</small>`}
      ${field.hasPresence && !field.isRequired && text === null && html`<small>not set</small>`}
      ${canClear && html`<button type="button" onClick=${onClear} aria-label="Clear ${field.label}">Clear</button>`}
      ${isTyped && onReset && html`<button type="button" onClick=${onReset} aria-label="Undo what was typed in ${field.label}">Reset</button>`}</p>
    <${Control} ...${{ app, field, text, onType, props }} />
    <${Help} id="${id}-help" field=${field} />
    ${problem && (typeof problem === "object" ? html`<${Overtaken} id="${id}-problem" field=${field} ...${problem} />` : html`<${Problem} id="${id}-problem" text=${problem} isQuiet />`)}
  </div>`;
}

// Which member of a oneof is given: one at most, and the entry of that one.
function OneOf({ oneof, fields, texts, onChoose, children }) {
  const id = useId(), chosen = fields.find(({ name }) => texts[name] !== null);
  const label = oneof.name.replace(/_/g, " ").replace(/^./, (letter) => letter.toUpperCase());
  return html`<fieldset class="oneof" data-oneof=${oneof.name}><legend>${label}</legend>
    <select id=${id} aria-label="Which ${oneof.name}" onChange=${({ target }) => onChoose(target.value)}>
      <option value="" selected=${!chosen}>none</option>
      ${fields.map(({ name, label: text }) => html`<option key=${name} value=${name} selected=${chosen?.name === name}>${text}</option>`)}
    </select>${children(chosen)}</fieldset>`;
}

// The fields in their order, members of a oneof together: `[field]`, or all members.
function groupsOf(fields) {
  const groups = new Map();
  for (const field of fields) {
    const group = field.desc.oneof ?? field;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return groups;
}

// `message` is the row as it is now, `onType(field, text)` and `onDrop(field)` change what is `typed`, and `save(fields)`
// resolves when it is saved. For a new row `message` is an empty one.
export function Form({ app, collection, message, seen, typed, isNew, onType, onDrop, save, isBusy, keepMine, children }) {
  const [error, setError] = useState(null), [isTried, setTried] = useState(false), form = useRef(null), isThere = useRef(true);
  useEffect(() => () => (isThere.current = false), []);
  const editable = collection.fields.filter((field) => !lockOf(app, collection, field, isNew));
  const isDirty = Object.keys(typed).length > 0;
  const { fields, violations } = checked(app, collection, message, typed, { forCreate: isNew });
  const wrong = isNew ? violations : Object.fromEntries(Object.entries(violations).filter(([path]) => !path || editable.some((field) => field.name in typed && about(field, { [path]: "x" }))));
  const original = (field) => (isNew && (NUMBERS.includes(field.kind) || !textOf(field, message)) && !field.hasPresence ? "" : textOf(field, message));
  const textIn = (field) => (field.name in typed ? typed[field.name] : original(field));

  const isOvertaken = (field) => {
    const isOther = !isNew && field.name in typed && typed[field.name] !== textOf(field, message);
    return isOther && !isSame(field, field.get(message), field.get(seen));
  };
  function type(field, text) {
    const isNothing = isNew && text === "" && !field.hasPresence; // the value that it has anyway
    if (isNothing || (isNew && text === null && original(field) === null)) onDrop(field);
    else onType(field, text);
    if (!(error instanceof Conflict)) setError(null);
  }

  async function submit(event) {
    event?.preventDefault();
    if (isBusy || (!isDirty && !isNew)) return;
    setTried(true);
    if (Object.keys(wrong).length) {
      setError({ violations: wrong });
      queueMicrotask(() => form.current?.querySelector("[aria-invalid=true]")?.focus());
      return;
    }
    try {
      await save(fields, typed);
      setError(null);
      setTried(false);
    } catch (problem) {
      if (isThere.current) setError(problem);
      else app.say(`Not saved: ${isNew ? collection.noun : nameOf(collection, message)}: ${problem.message}`);
    }
  }

  // The button that was pressed goes; the focus stays at its field.
  const focusOn = (field) => form.current?.querySelector(`[name="${field.name}"]`)?.focus();

  // One field after the other is decided; when none is left it is saved.
  function overwrite(field) {
    focusOn(field);
    keepMine(field);
    const rest = error instanceof Conflict ? error.names.filter((name) => name !== field.localName) : [];
    const others = editable.filter((one) => one !== field && isOvertaken(one));
    if (rest.length) setError(new Conflict(rest, error.row));
    else if (others.length) setError(null);
    else submit();
  }
  function giveUp(field) {
    focusOn(field);
    onDrop(field);
    const rest = error instanceof Conflict ? error.names.filter((name) => name !== field.localName) : [];
    setError(rest.length ? new Conflict(rest, error.row) : null);
  }

  function problemOf(field) {
    const isRefused = error instanceof Conflict && error.names.includes(field.localName);
    if (isRefused || isOvertaken(field)) {
      return { message: isRefused ? error.row : message, onOverwrite: () => overwrite(field), onGiveUp: () => giveUp(field) };
    }
    const isTold = field.name in typed || isTried;
    return (error && about(field, error.violations)) || (isTold ? about(field, wrong) : "");
  }
  const entry = (field) => html`<${Entry} key=${field.name} ...${{ app, field, text: textIn(field), isTyped: field.name in typed, problem: problemOf(field) }}
    onType=${(text) => type(field, text)} onClear=${() => { focusOn(field); type(field, null); }} onReset=${isNew ? null : () => giveUp(field)} />`;
  function choose(members, name) {
    for (const field of members) {
      if (field.name === name) onType(field, field.kind === "message" ? "{}" : field.kind === "bool" ? "false" : field.values?.[0]?.name ?? "");
      else if (textIn(field) !== null) type(field, null);
    }
  }
  const group = (members) => {
    const { desc: { oneof } } = members[0];
    if (!oneof) return entry(members[0]);
    const texts = Object.fromEntries(members.map((field) => [field.name, textIn(field)]));
    return html`<${OneOf} key=${oneof.name} ...${{ oneof, fields: members, texts }} onChoose=${(name) => choose(members, name)}>${(chosen) => chosen && entry(chosen)}<//>`;
  };
  const overall = aboutOthers(error, editable) || (isTried && error ? aboutOthers({ violations: wrong }, editable) : "");
  return html`<form class="form" ref=${form} onSubmit=${submit} novalidate>
    <${Problem} text=${overall} />
    ${[...groupsOf(editable).values()].map(group)}
    <div class="actions">${children({ isDirty, isBusy })}</div>
  </form>`;
}

// The fields that are not for this person to change, and why.
export function Facts({ app, collection, message, isNew, reference, children }) {
  const locked = collection.fields.filter((field) => lockOf(app, collection, field, isNew));
  return html`<dl class="facts">
    ${locked.map((field) => html`<div key=${field.name} data-field=${field.name}>
      <dt title=${field.comment || undefined}>${field.label} <small>${lockOf(app, collection, field, isNew)}</small></dt>
      <dd>${field.reference ? reference(field) : html`<bdi>${show(field, message) || "–"}</bdi>`}</dd></div>`)}
    ${children}
  </dl>`;
}

