// The second view of a value with parts: all of it as JSON, to read, to copy and to paste.
import { hasParts } from "./element.js";
import { partsOf, valueIn } from "./parts.js";
import { useState } from "./third_party.js";
import { inputOf, parse } from "./values.js";

// What is typed of a field as JSON: `{ text, isBlocked, type(text), toggle() }`; `text` is null while the parts are shown.
// Text that is not a value of the field stands in place of its parts until it is one.
export function useJson(field, part, onPart) {
  const whole = JSON.stringify(part), isText = typeof part === "string";
  const [view, setView] = useState(hasParts(field) && isText ? { text: part, whole } : null);
  if (!hasParts(field)) return { text: null };
  const problems = {}, value = isText ? undefined : valueIn(field, part, "", problems);
  const asText = () => (isText ? part : inputOf(field, value));
  // Something else than what is typed here has changed the value.
  const text = view && (view.whole === whole ? view.text : asText());
  const show = (shown, made) => setView({ text: shown, whole: JSON.stringify(made) });
  const isBlocked = isText || Object.keys(problems).length > 0;
  function type(typed) {
    let made = typed;
    try {
      made = partsOf(field, parse(field, typed));
    } catch {
      // It is told by those who read what is typed.
    }
    show(typed, made);
    onPart(made);
  }
  const toggle = () => {
    if (isBlocked) return;
    if (view) setView(null);
    else show(asText(), part);
  };
  return { text, isBlocked, type, toggle };
}
