// What the stream has said, frame by frame.
import { html, useLayoutEffect, useState } from "./third_party.js";
import { count, plural } from "./format.js";

const COLUMNS = ["Type", "Sequence", "Bytes", "About"];

export function Log({ model }) {
  const [isOpen, setOpen] = useState(() => matchMedia("(min-width: 75rem)").matches);
  useLayoutEffect(() => document.getElementById("page").classList.toggle("with-log", isOpen), [isOpen]);
  model.version.value;
  const { events, bytes } = model.received;
  return html`<section class="log ${isOpen ? "open" : ""}" aria-label="Event log">
    <h2><button type="button" aria-expanded=${isOpen} aria-controls="frames" onClick=${() => setOpen(!isOpen)}>
      <span>Event log</span> <small>${plural(events, "event")} · ${count(bytes)} bytes</small>
    </button></h2>
    <div id="frames" hidden=${!isOpen} tabindex="0" role="region" aria-label="Events, newest first">
      ${isOpen && html`<table>
        <thead><tr>${COLUMNS.map((name) => html`<th key=${name} scope="col">${name}</th>`)}</tr></thead>
        <tbody>${model.recent().map((entry) => html`<tr key=${entry.number} class=${entry.kind.toLowerCase()}>
          <td>${entry.kind}</td><td>${String(entry.sequence)}</td><td>${entry.size}</td>
          <td title=${entry.about}><bdi>${entry.about}</bdi></td>
        </tr>`)}</tbody>
      </table>`}
    </div>
  </section>`;
}
