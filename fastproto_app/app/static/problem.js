// What is in the way of a change, next to the field that it is about.
import { html } from "./third_party.js";
import { Conflict } from "./draft.js";
import { show } from "./values.js";

// What is wrong with a field, its parts among it: `position.x`, `tags[2]`.
export function about(field, violations) {
  const inside = (path) => path === field.name || path.startsWith(`${field.name}.`) || path.startsWith(`${field.name}[`);
  const said = Object.entries(violations ?? {}).filter(([path]) => inside(path));
  return said.map(([path, text]) => (path === field.name ? text : `${path.slice(field.name.length).replace(/^\./, "")} ${text}`)).join("; ");
}

// What an error says of no field that can be seen.
export function aboutOthers(error, fields) {
  if (!error || error instanceof Conflict) return "";
  const others = Object.entries(error.violations ?? {}).filter(([path, text]) => !fields.some((field) => about(field, { [path]: text })));
  if (others.length) return others.map(([path, text]) => (path ? `${path}: ${text}` : text)).join("; ");
  return Object.keys(error.violations ?? {}).length ? "" : error.message;
}

export function Problem({ id, text, isQuiet }) {
  return text ? html`<p class="problem" id=${id} role=${isQuiet ? undefined : "alert"}>${text}</p>` : null;
}

// Somebody else has changed the field meanwhile.
export function Overtaken({ id, field, message, onOverwrite, onGiveUp }) {
  const now = show(field, message);
  return html`<div class="problem" id=${id} role="alert">
    <p>Changed elsewhere meanwhile: now ${now === "" ? "empty" : html`“<bdi>${now}</bdi>”`}.</p>
    <button type="button" onClick=${onOverwrite}>Keep mine</button>
    <button type="button" onClick=${onGiveUp}>Take theirs</button>
  </div>`;
}

// Something to decide before it goes on: `answers` are `[text, what to do]`.
export function Question({ id, text, answers }) {
  return html`<div class="problem question" id=${id} role="alert">
    <p>${text}</p>
    ${answers.map(([answer, act]) => html`<button type="button" key=${answer} onClick=${act}>${answer}</button>`)}
  </div>`;
}
