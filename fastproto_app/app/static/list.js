// A list: its elements in their order, which can be added, removed and moved.
import { blankOf } from "./parts.js";
import { elementOf, hasParts } from "./element.js";
import { placeIn, useFocus } from "./focus.js";
import { html } from "./third_party.js";

const moved = (parts, from, to) => {
  const others = parts.toSpliced(from, 1);
  return others.toSpliced(to, 0, parts[from]);
};

// `draw` shows one element. Enter in one that has a single line adds another below it.
export function List({ app, field, path, label, parts, onParts, draw, ...rest }) {
  const [group, keep] = useFocus(), element = elementOf(field), { length } = parts;
  const row = (place) => (list) => list.querySelector(`:scope > ol > li:nth-child(${place + 1})`);
  const at = (place, act) => (list) => {
    const acts = row(place)(list).querySelector(":scope > .acts");
    return acts.querySelector(`[data-act=${act}]:not(:disabled)`) ?? placeIn(acts);
  };
  const change = (made, find) => {
    keep(find);
    onParts(made);
  };
  const add = (place, added = [blankOf(element)]) => change(parts.toSpliced(place, 0, ...added), (list) => placeIn(row(place + added.length - 1)(list)));
  const remove = (place) => change(parts.toSpliced(place, 1), length > 1 ? at(Math.min(place, length - 2), "remove") : (list) => list.querySelector(":scope > .add"));
  const move = (place, by) => change(moved(parts, place, place + by), at(place + by, by < 0 ? "up" : "down"));
  const onKeyDown = (place) => (event) => {
    const isPlain = event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.defaultPrevented && !event.isComposing;
    if (!isPlain || !event.target.matches("input:not([type=checkbox])") || event.target.closest("li") !== event.currentTarget) return;
    event.preventDefault();
    if (!event.repeat) add(place + 1);
  };
  // Several lines, pasted where nothing is typed yet, are as many elements.
  const onPaste = (place) => (event) => {
    const lines = event.clipboardData.getData("text").split(/\r?\n/).filter(Boolean);
    if (parts[place] !== "" || lines.length < 2 || !event.target.matches("input")) return;
    event.preventDefault();
    change(parts.toSpliced(place, 1, ...lines), (list) => placeIn(row(place + lines.length - 1)(list)));
  };
  const act = (place, name, sign, words, isOff, onClick) => html`<button type="button" data-act=${name} aria-label="${words} ${label} ${place + 1}" title=${words} disabled=${isOff}
    onClick=${onClick}>${sign}</button>`;
  return html`<div class="parts list" ref=${group} tabindex="-1">
    ${length > 0 && html`<ol>${parts.map((part, place) => html`<li key=${place} onKeyDown=${onKeyDown(place)} onPaste=${onPaste(place)}>
      ${hasParts(element) && html`<span class="place" aria-hidden="true">${place + 1}</span>`}
      <${draw} ...${{ app, ...rest, field: element, part, path: `${path}[${place}]`, label: `${label} ${place + 1}` }} onPart=${(made) => onParts(parts.with(place, made))} />
      <span class="acts">${act(place, "up", "↑", "Move up", place === 0, () => move(place, -1))}
        ${act(place, "down", "↓", "Move down", place === length - 1, () => move(place, 1))}
        ${act(place, "remove", "×", "Remove", false, () => remove(place))}</span></li>`)}</ol>`}
    <button type="button" class="add" aria-label="Add to ${label}" onClick=${() => add(length)}>+ Add</button>
  </div>`;
}
