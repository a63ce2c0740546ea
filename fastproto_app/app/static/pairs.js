// A map: pairs of a key and a value; a key that is there already is refused where it stands the second time.
import { Control } from "./control.js";
import { elementOf, keysOf } from "./element.js";
import { placeIn, useFocus } from "./focus.js";
import { blankOf, pairPath, placesOf } from "./parts.js";
import { Problem } from "./problem.js";
import { html, useId } from "./third_party.js";

function Key({ app, field, text, label, problem, onType, isInline }) {
  const id = useId();
  const props = { "aria-label": label, "aria-invalid": Boolean(problem), "aria-describedby": problem ? id : undefined };
  return html`<div class="element pair-key"><${Control} ...${{ app, field, text, onType, props, isInline }} isLine /><${Problem} id=${id} text=${problem} isQuiet /></div>`;
}

// `draw` shows one value.
export function Pairs({ app, field, path, label, parts, onParts, draw, violations, isInline }) {
  const [group, keep] = useFocus(), element = elementOf(field), keys = keysOf(field), { length } = parts;
  const places = placesOf(field, parts, path);
  const row = (place) => (list) => list.querySelector(`:scope > ol > li:nth-child(${place + 1})`);
  const change = (made, find) => {
    keep(find);
    onParts(made);
  };
  const add = () => change([...parts, [keys.kind === "bool" ? "true" : "", blankOf(element)]], (list) => placeIn(row(length)(list).querySelector(".pair-key")));
  const remove = (place) => change(parts.toSpliced(place, 1),
    (list) => row(Math.min(place, length - 2))(list)?.querySelector(":scope > .acts > button") ?? list.querySelector(":scope > .add"));
  const onKeyDown = (event) => {
    const isPlain = event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.defaultPrevented && !event.isComposing;
    if (!isPlain || !event.target.matches("input:not([type=checkbox])") || event.target.closest("li") !== event.currentTarget) return;
    event.preventDefault();
    if (event.repeat) return;
    if (event.target.closest(".pair-key")) placeIn(event.currentTarget.querySelector(".element:not(.pair-key)")).focus();
    else add();
  };
  return html`<div class="parts map" ref=${group} tabindex="-1">
    ${length > 0 && html`<ol>${parts.map(([key, part], place) => html`<li key=${place} onKeyDown=${onKeyDown}>
      <${Key} ...${{ app, field: keys, text: key, isInline }} label="${label} key ${place + 1}" problem=${violations[pairPath(path, place)]}
        onType=${(typed) => onParts(parts.with(place, [typed ?? "", part]))} />
      <${draw} ...${{ app, field: element, part, violations, isInline }} path=${places[place][0]} label="${label} value ${place + 1}"
        onPart=${(made) => onParts(parts.with(place, [key, made]))} />
      <span class="acts"><button type="button" data-act="remove" aria-label="Remove ${label} ${key || place + 1}" title="Remove" onClick=${() => remove(place)}>×</button></span></li>`)}</ol>`}
    <button type="button" class="add" aria-label="Add to ${label}" onClick=${add}>+ Add</button>
  </div>`;
}
