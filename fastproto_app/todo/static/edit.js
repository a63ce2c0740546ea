import { html, useLayoutEffect, useRef, useState } from "./third_party.js";
import { Conflict } from "./draft.js";

// What a person has typed, as the value of a field; raises what is wrong with it.
const WHOLE_NUMBER = /^\d{1,9}$/;
export const PARSERS = {
  title: (text) => text,
  description: (text) => text,
  status: (text) => text,
  priority(text) {
    if (!WHOLE_NUMBER.test(text.trim())) throw new Error("must be a whole number, 0 or higher");
    return Number(text);
  },
};

// What is in the way of a change, next to the field that it is about.
export function Problem({ id, error, field, onOverwrite, onGiveUp }) {
  if (error instanceof Conflict && error.fields.includes(field)) {
    return html`<div class="problem" id=${id} role="alert">
      <p>Changed elsewhere meanwhile: now “<bdi>${String(error.item[field])}</bdi>”.</p>
      <button type="button" onClick=${onOverwrite}>Keep mine</button>
      <button type="button" onClick=${onGiveUp}>Take theirs</button>
    </div>`;
  }
  const text = error && !(error instanceof Conflict) && (error.about ? error.about(field) : error.message);
  return text ? html`<p class="problem" id=${id} role="alert">${text}</p>` : null;
}

// Whether to throw away what was typed.
function Question({ id, onDiscard, onKeep }) {
  return html`<div class="problem" id=${id} role="alert">
    <p>Not saved. Discard what you typed?</p>
    <button type="button" onClick=${onDiscard}>Discard</button>
    <button type="button" onClick=${onKeep}>Go on</button>
  </div>`;
}

// A value of an item that is changed in place: Enter saves; Esc leaves it as it was, and asks when something was typed.
export function Editor({ app, item, field, label, onClose }) {
  const [text, setText] = useState(app.drafts.typed(item.id)[field] ?? String(item[field]));
  const [error, setError] = useState(null);
  const [isBusy, setBusy] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const input = useRef(), draft = useRef(null), isClosed = useRef(false);
  draft.current ??= app.drafts.open(item, field);
  const close = () => {
    isClosed.current = true;
    app.drafts.drop(item.id, field);
    onClose();
  };
  const giveUp = () => (text === String(draft.current.seen[field]) || isAsking ? close() : setAsking(true));
  const goOn = () => {
    setAsking(false);
    input.current.focus();
  };
  useLayoutEffect(() => input.current.select(), []); // Before the next key arrives

  async function save() {
    if (isBusy || isClosed.current) return;
    setBusy(true);
    try {
      const value = PARSERS[field](text);
      if (value === draft.current.seen[field] && !error) return close();
      const since = app.model.sequence;
      const { message } = await draft.current.save({ [field]: value });
      app.model.settle(message.item, since);
      return close();
    } catch (problem) {
      setError(problem);
      input.current?.focus();
    }
    setBusy(false);
  }

  // Somebody else's change is told while one still types, not only when one saves.
  const { seen } = draft.current;
  const isOvertaken = !error && !isBusy && item[field] !== seen[field] && String(item[field]) !== text;
  const shown = isOvertaken ? new Conflict([field], item) : error;
  const overwrite = () => {
    if (isOvertaken) draft.current.seen = item;
    save();
  };
  const leave = (event) => {
    if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus() && !shown && !isAsking) save();
  };
  return html`<div class="editor" onFocusOut=${leave}>
    <input ref=${input} value=${text} dir="auto" aria-label=${label} aria-invalid=${Boolean(shown)}
      aria-describedby=${shown || isAsking ? "problem" : undefined}
      inputmode=${field === "priority" ? "numeric" : "text"} autocomplete="off" readonly=${isBusy}
      onInput=${({ target }) => {
        setText(target.value);
        setAsking(false);
        app.drafts.type(draft.current, item, field, target.value);
        if (!(error instanceof Conflict)) setError(null);
      }}
      onKeyDown=${(event) => {
        event.stopPropagation();
        if (event.key === "Enter" && !event.isComposing) save();
        if (event.key === "Escape") giveUp();
      }} />
    ${isAsking ? html`<${Question} id="problem" onDiscard=${close} onKeep=${goOn} />` : html`<${Problem} id="problem" error=${shown} field=${field} onOverwrite=${overwrite} onGiveUp=${close} />`}
  </div>`;
}
