// Where the focus goes when what had it is replaced.
import { useLayoutEffect, useRef } from "./third_party.js";

const PLACES = ["[aria-invalid=true]", "input:not([type=file]), textarea, select", ".add", "button:not(:disabled)"];

// The place within an element where one goes on: where something is wrong, where one types, or a button.
export function placeIn(element) {
  return PLACES.map((selector) => element?.querySelector(selector)).find(Boolean) ?? null;
}

// `[group, keep]`: `keep(find)` is called before a change that takes away what has the focus. The group has it meanwhile,
// so that it does not seem to be left, and then what `find` finds in the group.
export function useFocus() {
  const group = useRef(null), wanted = useRef(null);
  useLayoutEffect(() => {
    const find = wanted.current;
    wanted.current = null;
    if (find) find(group.current)?.focus();
  });
  const keep = (find) => {
    wanted.current = find;
    group.current.focus({ preventScroll: true });
  };
  return [group, keep];
}
