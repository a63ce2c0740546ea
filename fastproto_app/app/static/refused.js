// The rows that the service refused, each with its reason.
import { html } from "./third_party.js";

const SHOWN = 100;

export function Refused({ report: { title, refused }, onClose }) {
  return html`<div class="refused" role="alert">
    <div><h3>${title}</h3><button type="button" aria-label="Close" onClick=${onClose}>×</button></div>
    <ul tabindex="0">
      ${refused.slice(0, SHOWN).map(({ row, text }, place) => html`<li key=${place}><bdi>${row.label || String(row.key)}</bdi>: <span dir="auto">${text}</span></li>`)}
      ${refused.length > SHOWN && html`<li>and ${(refused.length - SHOWN).toLocaleString("en")} more</li>`}
    </ul>
  </div>`;
}
