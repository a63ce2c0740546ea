// The keys that do something wherever one is, but for places where one types; `?` shows them all.
import { NEW } from "./address.js";
import { html, useEffect, useRef } from "./third_party.js";

const find = (app, selector) => app.element.querySelector(selector);

function searchFor(app) {
  const box = find(app, ".filter :is(input, textarea)");
  box?.focus();
  box?.select();
}

const ACTIONS = {
  "/": searchFor,
  n: (app) => app.canEdit && app.collection.can("create") && app.address.set({ row: NEW }),
  u: (app) => app.undo.undo(),
  "Control+z": (app) => app.undo.undo(),
  "?": (app) => (app.isHelpOpen.value = true),
};

const HELP = [
  ["Anywhere", [["/", "filter"], ["n", "new row"], ["u", "undo; also Ctrl+Z"], ["?", "these keys"]]],
  ["In the table", [
    ["↑ ↓ ← →", "go from value to value"], ["PgUp PgDn", "ten rows on"], ["Ctrl+Home", "first row; Ctrl+End the last"],
    ["Enter", "edit the value, or press the button"], ["o", "open the row"], ["x", "choose the row; with Shift all up to it"], ["Esc", "stop editing"],
  ]],
  ["In an open row", [["Ctrl+Enter", "save"], ["Enter", "in a list or a map: add another below"], ["Alt+↑ Alt+↓", "previous and next row"], ["Esc", "close"]]],
  ["With the mouse", [["Shift+click", "on a heading: sort by it as well; on a box: choose all rows up to it"]]],
];

export function listenForKeys(app) {
  // A widget hears only what is typed in it.
  const target = app.options.isWidget ? app.element : document;
  const onKeyDown = (event) => {
    const [origin] = event.composedPath();
    const isTyping = origin.closest?.("input:not([type=checkbox]), textarea, select, dialog, [contenteditable]");
    const key = (event.ctrlKey || event.metaKey ? "Control+" : "") + event.key;
    if (isTyping || event.altKey || event.repeat || event.defaultPrevented || !ACTIONS[key]) return;
    event.preventDefault();
    ACTIONS[key](app);
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

export function KeysHelp({ app }) {
  const dialog = useRef(), isOpen = app.isHelpOpen.value;
  const close = () => (app.isHelpOpen.value = false);
  useEffect(() => {
    if (isOpen && !dialog.current.open) dialog.current.showModal();
    else if (!isOpen) dialog.current.close();
  }, [isOpen]);
  return html`<dialog class="keys" ref=${dialog} aria-label="Keys" onClose=${close} onClick=${({ target }) => target === dialog.current && close()}>
    <div>
      <header><h2>Keys</h2><button type="button" class="close" aria-label="Close" onClick=${close}>×</button></header>
      ${HELP.map(([title, keys]) => html`<h3 key=${title}>${title}</h3>
        <dl>${keys.map(([key, what]) => html`<div key=${key}><dt><kbd>${key}</kbd></dt><dd>${what}</dd></div>`)}</dl>`)}
      ${!app.contract.hasSql && html`<h3>Not switched on</h3>
        <p>Ask, for questions in SQL and charts: start the service with <code>FASTPROTO_SQL=true</code>.</p>`}
    </div>
  </dialog>`;
}
