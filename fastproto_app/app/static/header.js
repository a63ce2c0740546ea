// Where one is, and whether what one sees is the present.
import { html } from "./third_party.js";
import { Account } from "./account.js";
import { Collections } from "./collections.js";
import { clock, count } from "./format.js";

const WORDS = { connecting: "connecting", live: "live", "catching up": "catching up", "not live": "not live", reset: "reset, listing again", stopped: "stopped" };

function Connection({ rows }) {
  const { name, until, reason } = rows.state.value;
  const left = name === "reconnecting" ? until - Math.max(clock.value, Date.now()) : 0;
  return html`<p class="connection ${name.replace(" ", "-")}" title=${reason}>
    <span role="status">${WORDS[name] ?? "reconnecting"}</span>
    ${name === "reconnecting" && html`
      <span> in ${Math.max(0, Math.ceil(left / 1000))} s · <button type="button" onClick=${() => rows.stream.retry()}>retry now</button></span>`}
  </p>`;
}

export function Header({ app }) {
  const rows = app.rows.value;
  void rows.view.value;
  void rows.log.value;
  return html`<header>
    ${!app.options.isWidget && html`<img src=${app.transport.url("static/icon.svg")} alt="" width="20" height="20" />`}
    <${Collections} app=${app} />
    <${Connection} rows=${rows} />
    <p class="sequence" title="The last change that this page shows">
      <span class="unseen">Sequence </span><span aria-hidden="true">#</span>
      <b>${rows.sequence === null ? "–" : count(rows.sequence)}</b>
    </p>
    ${app.options.isGuarded && html`<${Account} app=${app} />`}
    <nav class="links" aria-label="For programs">
      ${!app.options.isWidget && html`<a href=${app.transport.url("docs")}>API docs</a> <a href=${app.transport.url("protos")}>Schema</a>`}
      <button type="button" class="help" aria-label="Keys" title="Keys (?)" onClick=${() => (app.isHelpOpen.value = true)}>?</button>
    </nav>
  </header>`;
}
