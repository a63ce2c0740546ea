// What is in the way of a change, next to the field that it is about.
import { html } from "./third_party.js";
import { Conflict } from "./draft.js";
import { show } from "./values.js";

// Whether a path leads to a place, or to a part of what is there: `position.x` and `tags[2]` are within `position` and `tags`.
const isWithin = (path, place) => path === place || path.startsWith(`${place}.`) || path.startsWith(`${place}[`);

// What is wrong at a place, its parts among it.
export function about(place, violations) {
  const said = Object.entries(violations ?? {}).filter(([path]) => isWithin(path, place));
  return said.map(([path, text]) => (path === place ? text : `${path.slice(place.length).replace(/^\./, "")} ${text}`)).join("; ");
}

// What is wrong at no place of some, and at no part of these.
export function besides(places, violations) {
  return Object.fromEntries(Object.entries(violations ?? {}).filter(([path]) => !places.some((place) => isWithin(path, place))));
}

// What an error says of no field that can be seen.
export function aboutOthers(error, fields) {
  if (!error || error instanceof Conflict) return "";
  const others = Object.entries(besides(fields.map(({ name }) => name), error.violations));
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
