// What the stream has said, frame by frame.
import { html, useId, useLayoutEffect, useState } from "./third_party.js";
import { count } from "./format.js";

const COLUMNS = ["Type", "Sequence", "Bytes", "About"];

export function Log({ app }) {
  const [isOpen, setOpen] = useState(() => !app.options.isWidget && matchMedia("(min-width: 100rem)").matches), id = useId();
  useLayoutEffect(() => app.element.classList.toggle("with-log", isOpen), [isOpen]);
  useLayoutEffect(() => () => app.element.classList.remove("with-log"), []);
  const rows = app.rows.value, entries = rows.log.value, { events, bytes } = rows.received;
  return html`<section class="log ${isOpen ? "open" : ""}" aria-label="Event log">
    <h2><button type="button" aria-expanded=${isOpen} aria-controls=${id} onClick=${() => setOpen(!isOpen)}>
      <span>Event log</span> <small>${count(events)} ${events === 1 ? "event" : "events"} · ${count(bytes)} bytes</small>
    </button></h2>
    <div id=${id} class="frames" hidden=${!isOpen} tabindex="0" role="region" aria-label="Events, newest first">
      ${isOpen && html`<table>
        <thead><tr>${COLUMNS.map((name) => html`<th key=${name} scope="col">${name}</th>`)}</tr></thead>
        <tbody>${entries.map(({ number, kind, sequence, size, about }) => html`<tr key=${number} class=${kind.toLowerCase()}>
          <td>${kind}</td><td>${String(sequence)}</td><td>${size}</td><td title=${about}><bdi>${about}</bdi></td>
        </tr>`)}</tbody>
      </table>`}
    </div>
  </section>`;
}
