// From row to row in the sheet: to the one before and the one after in the table.
import { html, useEffect, useRef } from "./third_party.js";
import { keyOf, keyText } from "./values.js";

// The row before or after one in the table, also where that is not loaded.
async function neighbour(app, collection, id, isNext) {
  const { view, question = {} } = app.rows.value, rows = view.value.rows.filter(({ isGone, isDeleted }) => !isGone && !isDeleted);
  const at = rows.findIndex((row) => row.id === id), near = at < 0 ? undefined : rows[at + (isNext ? 1 : -1)];
  if (near) return near.id;
  const key = keyOf(collection, id), side = isNext ? { startingAfter: key } : { endingBefore: key };
  const page = await app.api.list(collection, { ...question, pageSize: 1, ...side }).catch(() => ({ rows: [] }));
  return page.rows.length ? keyText(collection.key.get(page.rows[0])) : undefined;
}

export function Steps({ app, collection, id }) {
  const step = async (isNext) => {
    const next = await neighbour(app, collection, id, isNext);
    if (next === undefined) app.say(isNext ? "This is the last row" : "This is the first row");
    else app.address.set({ row: next });
  };
  const steps = useRef();
  steps.current = step;
  const nav = useRef();
  useEffect(() => {
    const onKey = (event) => {
      const isStep = event.altKey && !event.defaultPrevented && !event.target.matches?.("select") && (event.key === "ArrowUp" || event.key === "ArrowDown");
      if (!isStep) return;
      event.preventDefault();
      steps.current(event.key === "ArrowDown");
    };
    const dialog = nav.current.closest("dialog");
    dialog.addEventListener("keydown", onKey);
    return () => dialog.removeEventListener("keydown", onKey);
  }, []);
  return html`<nav class="steps" ref=${nav} aria-label="Rows">
    <button type="button" aria-label="Previous row" title="Previous (Alt+↑)" onClick=${() => step(false)}>↑</button>
    <button type="button" aria-label="Next row" title="Next (Alt+↓)" onClick=${() => step(true)}>↓</button>
  </nav>`;
}
