// All fields of a row in a form: each with its control, what the contract says of it, and what is wrong with it.
import { html, useEffect, useRef, useState } from "./third_party.js";
import { Conflict, isSame, nameOf } from "./draft.js";
import { textOf } from "./drafts.js";
import { checked } from "./editor.js";
import { Entry } from "./entry.js";
import { placeIn } from "./focus.js";
import { Fields } from "./oneof.js";
import { blankOf, typedIn, written } from "./parts.js";
import { Problem, about, aboutOthers } from "./problem.js";
import { show } from "./values.js";

const NUMBERS = ["integer", "decimal"];

// Why a field cannot be changed here; nothing where it can.
export function lockOf({ options }, collection, field, isNew) {
  if (options?.canEdit === false || !collection.can(isNew ? "create" : "update")) return "read only here";
  if (field.isClosed) return "not for you to change";
  if (isNew) return field.isOutput ? "set by the service" : "";
  if (field.isKey) return "never changes";
  if (field.isOutput) return "set by the service";
  return field.isImmutable ? "stays as it was created" : "";
}

// Whether a write of a row is on its way, also one from before a reload.
export function isWaiting(app, collection, kind, id) {
  void app.outbox.version?.value;
  return Boolean(app.outbox.entries?.some((entry) => entry.collection === collection && entry.kind === kind && entry.id === id));
}

// `message` is the row as it is now, `onType(field, text)` and `onDrop(field)` change what is `typed`, and `save(fields)`
// resolves when it is saved. For a new row `message` is an empty one.
export function Form({ app, collection, message, seen, typed, isNew, onType, onDrop, save, isBusy, keepMine, children }) {
  const [error, setError] = useState(null), [isTried, setTried] = useState(false), form = useRef(null), isThere = useRef(true);
  useEffect(() => () => (isThere.current = false), []);
  const editable = collection.fields.filter((field) => !lockOf(app, collection, field, isNew));
  const isDirty = Object.keys(typed).length > 0;
  const { fields, violations } = checked(app, collection, message, typed, { forCreate: isNew });
  const wrong = isNew ? violations : Object.fromEntries(Object.entries(violations).filter(([path]) => !path || editable.some((field) => field.name in typed && about(field.name, { [path]: "x" }))));
  const original = (field) => (isNew && NUMBERS.includes(field.kind) && !field.hasPresence ? "" : textOf(field, message));
  const textIn = (field) => (field.name in typed ? typed[field.name] : original(field));

  const isOvertaken = (field) => {
    const isOther = !isNew && field.name in typed && typed[field.name] !== textOf(field, message);
    return isOther && !isSame(field, field.get(message), field.get(seen));
  };
  function type(field, text) {
    if (isNew && text === original(field)) onDrop(field); // the value that it has anyway
    else onType(field, text);
    if (!(error instanceof Conflict)) setError(null);
  }

  async function submit(event) {
    event?.preventDefault();
    if (isBusy || (!isDirty && !isNew)) return;
    setTried(true);
    if (Object.keys(wrong).length) {
      setError({ violations: wrong });
      queueMicrotask(() => placeIn(form.current)?.focus());
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
  const focusOn = (field) => placeIn(form.current?.querySelector(`[data-field="${field.name}"]`))?.focus();

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

  function conflictOf(field) {
    const isRefused = error instanceof Conflict && error.names.includes(field.localName);
    if (!isRefused && !isOvertaken(field)) return null;
    return { message: isRefused ? error.row : message, onOverwrite: () => overwrite(field), onGiveUp: () => giveUp(field) };
  }
  const told = (field) => ({ ...(field.name in typed || isTried ? wrong : {}), ...error?.violations });
  const entry = (field) => html`<${Entry} key=${field.name} ...${{ app, field, part: typedIn(field, textIn(field)), isTyped: field.name in typed }}
    violations=${told(field)} conflict=${conflictOf(field)} onPart=${(part) => type(field, written(field, part))} onReset=${isNew ? null : () => giveUp(field)} />`;
  function choose(members, name) {
    for (const field of members) {
      if (field.name === name) onType(field, written(field, blankOf(field)));
      else if (textIn(field) !== null) type(field, null);
    }
  }
  const overall = aboutOthers(error, editable) || (isTried && error ? aboutOthers({ violations: wrong }, editable) : "");
  return html`<form class="form" ref=${form} onSubmit=${submit} novalidate>
    <${Problem} text=${overall} />
    <${Fields} fields=${editable} isGiven=${(field) => textIn(field) !== null} onChoose=${choose}>${entry}<//>
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

