// The box in which a table is asked for some of its rows, in the filter language of the API.
import { html, useEffect, useId, useMemo, useRef, useState } from "./third_party.js";
import { Combobox } from "./completion.js";
import { isUnfinished, placeOf, tokensOf } from "./filter.js";
import { Suggest, comparatorsOf, examplesFor, fieldAt } from "./suggest.js";

const PAUSE = 350; // Milliseconds without a key until the rows are asked for
const WORDS = { text: "text", integer: "whole number", decimal: "number", bool: "true or false", enum: "one of a few", timestamp: "time",
  duration: "seconds, as 90s", bytes: "bytes in base64", list: "list", map: "entries", message: "message" };

// Whether a filter ends with the name of a field, which would be looked for as a word before the comparison is there.
function endsWithName(collection, text) {
  const [before, last] = tokensOf(text).slice(-2), isName = last ?? before;
  return isName?.kind === "word" && before?.kind !== "comparator" && fieldAt(collection, isName.text) !== null && fieldAt(collection, isName.text).kind !== "bool";
}

// What is wrong with the filter, where it is; and how to get there.
function Wrong({ id, error, place, text, onGo }) {
  const shown = place && text ? html`<button type="button" class="place" onClick=${onGo} aria-label=${`Go to character ${Array.from(text.slice(0, place.from)).length + 1} of the filter`}>
    <bdi><code>${text.slice(Math.max(0, place.from - 20), place.from)}<mark>${text.slice(place.from, place.to) || "␣"}</mark>${text.slice(place.to, place.to + 20)}</code></bdi></button> ` : "";
  return html`<p class="wrong" id=${id} role="alert">${shown}<bdi>${place ? place.reason : error}</bdi></p>`;
}

function Help({ collection, onTry, onClose }) {
  const first = useRef(null);
  useEffect(() => first.current?.focus(), []);
  const onKeyDown = (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return html`<section class="filter-help" aria-label="How to write a filter" onKeyDown=${onKeyDown}>
    <div><h2>Examples</h2><ul>${examplesFor(collection).map(({ filter, meaning }, place) => html`<li key=${filter}>
      <button type="button" ref=${place ? null : first} onClick=${() => onTry(filter)}><code>${filter}</code></button> <small>${meaning}</small></li>`)}</ul>
    <p><small><code>AND</code>, <code>OR</code> and <code>NOT</code> join conditions, in capitals; <code>OR</code> binds tighter. A word alone is looked for in all texts;
      ${" "}<code>*</code> begins or ends a text after <code>=</code>. <code>:*</code> asks whether something is there.</small></p></div>
    <div><h2>Fields</h2><dl>${collection.fields.filter(({ isFilterable }) => isFilterable).map((field) => html`<div key=${field.name}><dt><code>${field.name}</code></dt>
      <dd><small>${field.reference ? `key of a ${field.reference.collection.noun}` : WORDS[field.kind]} · ${comparatorsOf(field).join(" ")}</small>
      ${field.comment && html` <small><bdi>${field.comment.split("\n")[0]}</bdi></small>`}</dd></div>`)}</dl></div>
  </section>`;
}

export function FilterBox({ app }) {
  const { address, contract, rows, api } = app, box = useRef(null), timer = useRef(0), id = useId();
  const asked = address.value.filter ?? "", collection = contract.collection(address.value.collection) ?? contract.collections[0];
  const [draft, setDraft] = useState(asked), [known, setKnown] = useState(asked), [isHelp, setHelp] = useState(false);
  const suggest = useMemo(() => new Suggest(api, collection), [collection]);
  if (known !== asked) { // changed by another: a facet, a link, the way back
    setKnown(asked);
    if (draft.trim() !== asked) setDraft(asked);
  }
  const apply = (text) => {
    clearTimeout(timer.current);
    if (text.trim() !== (address.value.filter ?? "")) address.set({ filter: text.trim() });
  };
  const onInput = (text) => {
    setDraft(text);
    clearTimeout(timer.current);
    if (!isUnfinished(text) && !endsWithName(collection, text)) timer.current = setTimeout(() => apply(text), PAUSE);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const tryOut = (filter) => {
    setHelp(false);
    setDraft(filter);
    apply(filter);
    box.current.focus();
  };
  const failed = rows.value?.view.value.error, said = failed && (failed.violations?.filter ?? (failed.violations?.order_by ? "" : failed.message));
  const isCurrent = said && draft.trim() === asked, place = isCurrent ? placeOf(draft, said) : null;
  const go = () => {
    box.current.focus();
    box.current.setSelectionRange(place.from, place.to);
  };
  const attributes = {
    name: "filter", type: "text", enterkeyhint: "search", "aria-describedby": isCurrent ? id : undefined, maxlength: 4000,
    placeholder: `Filter ${collection.title.toLowerCase()}: words, or ${examplesFor(collection)[1]?.filter ?? "a condition"}`,
    "aria-invalid": isCurrent ? "true" : undefined, "aria-keyshortcuts": "/",
  };
  return html`<div class="filterbox" role="search">
    <${Combobox} value=${draft} onInput=${onInput} label=${`Filter ${collection.title.toLowerCase()}`} boxRef=${box} attributes=${attributes} mark=${place}
      complete=${(text, caret) => suggest.at(text, caret)} onSubmit=${apply} />
    <span class="within">${draft && html`<button type="button" class="clear" aria-label="Clear the filter" onClick=${() => tryOut("")}>×</button>`}
    <button type="button" class="help" aria-label="How to write a filter" aria-expanded=${isHelp} onClick=${() => setHelp(!isHelp)}>?</button></span>
    ${isCurrent && html`<${Wrong} id=${id} error=${said} place=${place} text=${draft} onGo=${go} />`}
    ${isHelp && html`<${Help} collection=${collection} onTry=${tryOut} onClose=${() => {
      setHelp(false);
      box.current.focus();
    }} />`}
  </div>`;
}
