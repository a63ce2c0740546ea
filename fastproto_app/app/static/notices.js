// What the page has to say, at its lower edge: what can be undone, what waits for the service, what was refused.
import { html } from "./third_party.js";

export function Notices({ app }) {
  return html`<div class="notices"><div role="status">${app.notice?.value && html`<p class="notice"><span>${app.notice.value}</span></p>`}</div></div>`;
}
