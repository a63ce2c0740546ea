// Where one is, and whether what one sees is the present.
import { html } from "./third_party.js";
import { clock, count } from "./format.js";

const WORDS = { connecting: "connecting", live: "live", "catching up": "catching up", reset: "reset, listing again" };

function Connection({ stream }) {
  const { name, until, reason } = stream.state.value;
  const left = until - Math.max(clock.value, Date.now());
  return html`<p class="connection ${name.replace(" ", "-")}" title=${reason}>
    <span role="status">${WORDS[name] ?? "reconnecting"}</span>
    ${name === "reconnecting" && html`
      <span> in ${Math.max(0, Math.ceil(left / 1000))} s · <button type="button" onClick=${() => stream.retry()}>retry now</button></span>`}
  </p>`;
}

export function Header({ app: { stream, model } }) {
  model.version.value;
  return html`<header>
    <h1><img src="static/icon.svg" alt="" width="20" height="20" /> Items</h1>
    <${Connection} stream=${stream} />
    <p class="sequence" title="The last change that this page shows">
      <span class="unseen">Sequence </span><span aria-hidden="true">#</span>
      <b>${model.sequence === null ? "–" : count(model.sequence)}</b>
    </p>
    <nav aria-label="For programs"><a href="docs">API docs</a> <a href="protos/domain.proto">Schema</a></nav>
  </header>`;
}
