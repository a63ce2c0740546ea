// What a person aims at stands still: rows do not move under the pointer, a finger, or the focus.
import { useEffect } from "./third_party.js";

// What the body of a table listens to.
export function useAim({ table, body, rows, hold }) {
  // A pointer that rests while one types elsewhere does not aim; nor is a finger that touches elsewhere.
  useEffect(() => {
    const root = body.current.getRootNode(), isOutside = ({ target }) => !body.current?.contains(target);
    const isTyping = ({ target }) => target.matches?.("input, textarea, select");
    const onKeyDown = (event) => isTyping(event) && isOutside(event) && hold.set("pointer", false);
    const onPointerDown = (event) => isOutside(event) && hold.set("touch", false);
    root.addEventListener("keydown", onKeyDown);
    root.addEventListener("pointerdown", onPointerDown);
    const press = () => table.press(), release = () => setTimeout(() => table.release()); // After the click
    const pointer = { pointerdown: press, pointerup: release, pointercancel: release };
    for (const [kind, act] of Object.entries(pointer)) window.addEventListener(kind, act, { capture: true });
    return () => {
      for (const [kind, act] of Object.entries(pointer)) window.removeEventListener(kind, act, { capture: true });
      root.removeEventListener("keydown", onKeyDown);
      root.removeEventListener("pointerdown", onPointerDown);
    };
  }, [rows]);

  // Under a mouse the rows stand still while it is over them, and under a finger from its first touch.
  function onPointerMove({ pointerType }) {
    if (pointerType !== "touch") hold.set("pointer", true);
  }

  function onPointerDown({ pointerType }) {
    table.isMistaken = pointerType === "touch" && hold.isUnsteady;
    if (pointerType === "touch") hold.set("touch", true);
  }

  // A touch that may have been meant for the row that was here a moment ago only stops the rows.
  function onClickCapture(event) {
    if (table.isMistaken && event.detail) event.stopPropagation();
    table.isMistaken = false;
  }

  function onFocusOut({ relatedTarget }) {
    if (relatedTarget && !body.current?.contains(relatedTarget)) table.wantsFocus = false;
    if (document.hasFocus() && !body.current?.contains(relatedTarget)) hold.set("focus", false);
  }

  function onFocusIn({ target }) {
    hold.set("focus", target.matches(":focus-visible")); // not where a mouse has left it
    const { column } = target.dataset, id = target.closest("[data-row]")?.dataset.row;
    if (column && id !== undefined && (table.cursor.id !== id || table.cursor.column !== column)) {
      table.cursor = { id, column };
      table.changed();
    }
  }

  const onPointerLeave = () => hold.set("pointer", false);
  return { onFocusIn, onFocusOut, onPointerMove, onPointerLeave, onPointerDown, onClickCapture };
}
