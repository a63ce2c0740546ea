// Fields in their order, members of a oneof together: of these one is given at most, which is chosen.
import { inWords } from "./field.js";
import { html } from "./third_party.js";

// The fields by what they stand in together: a oneof, or the field alone.
function groupsOf(fields) {
  const groups = new Map();
  for (const field of fields) {
    const group = field.desc.oneof ?? field;
    groups.set(group, [...(groups.get(group) ?? []), field]);
  }
  return [...groups.values()];
}

function OneOf({ oneof, fields, isGiven, onChoose, children }) {
  const chosen = fields.find(isGiven);
  return html`<fieldset class="oneof" data-oneof=${oneof.name}><legend>${inWords(oneof.name)}</legend>
    <select aria-label="Which ${oneof.name}" onChange=${({ target }) => onChoose(fields, target.value)}>
      <option value="" selected=${!chosen}>none</option>
      ${fields.map(({ name, label }) => html`<option key=${name} value=${name} selected=${chosen?.name === name}>${label}</option>`)}
    </select>${chosen && children(chosen)}</fieldset>`;
}

// `onChoose(members, name)` is told which member of a oneof is to be given; `children(field)` draws a field.
export function Fields({ fields, isGiven, onChoose, children }) {
  return groupsOf(fields).map((members) => {
    const [first] = members, { oneof } = first.desc;
    return oneof ? html`<${OneOf} key=${oneof.name} ...${{ oneof, fields: members, isGiven, onChoose }}>${children}<//>` : children(first);
  });
}
